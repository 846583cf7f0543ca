"""When the passphrase is lost: the recovery key, typed in its place."""

import pytest

from kiosk.practice.desk.therapist_desk import unlock
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import WrongPassphrase


@pytest.mark.parametrize("name", [None, "Ada Lindqvist", "nobody"])
def test_c14_the_recovery_key_opens_every_client(practice, answer, name):
    answer("Ana", 4)
    answer("Ben", 3)
    answer(None, 5)
    with unlock(practice.path, str(practice.recovery_key), name, practice.clock) as desk:
        assert {row.name: row.sessions for row in desk.caseload()} == {"Ana": 1, "Ben": 1}
        assert (desk.unassigned, desk.findings) == (1, ())


def test_c14_the_recovery_key_of_another_practice_or_a_slip_in_it_is_refused(practice):
    typed = str(practice.recovery_key)
    slip = typed[:-1] + ("Q" if typed[-1] != "Q" else "P")
    for wrong in (str(RecoveryKey.generate()), slip):
        with pytest.raises(WrongPassphrase):
            unlock(practice.path, wrong, None, practice.clock)


def test_who_signed_in_with_the_recovery_key_can_add_a_client_and_note_what_was_read(practice, answer):
    answer("Ana")
    with unlock(practice.path, str(practice.recovery_key), None, practice.clock) as desk:
        card = desk.people.add_client("Cem")
        desk.mark_read(card.client_number, desk.find("Ana"))
    with unlock(practice.path, str(practice.recovery_key).lower(), None, practice.clock) as desk:
        assert {row.name: row.unread for row in desk.caseload()} == {"Ana": 0, "Ben": 0, "Cem": 0}
