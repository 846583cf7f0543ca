"""What is done to people stands in the practice's log: who, to whom, which client; and never a name."""

import pytest
from sqlalchemy import text

from kiosk.practice.files import opened
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.people.rights import NotYourClient
from kiosk.store.engine import writing
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey

NEW = "marble-eclipse-fiddle-tundra-walnut"


@pytest.fixture
def ids(practice):
    with practice.unlock() as desk:
        return {one.name: one.holder_id for one in desk.people.therapists()}


def newest(desk):
    return desk.log()[0].happening


def test_i4_every_act_of_a_therapist_on_people_is_logged(practice, ids):
    ada, bram = ids["Ada Lindqvist"], ids["Bram Okafor"]
    with practice.unlock() as desk:
        people, ana, ben = desk.people, desk.find("Ana"), desk.find("Ben")
        people.new_card(ana)
        assert newest(desk) == Happening(Event.CARD_ISSUED, ada, client=ana)
        people.share(ana, bram)
        assert newest(desk) == Happening(Event.GRANTED, ada, bram, ana)
        people.unshare(ana, bram)
        assert newest(desk) == Happening(Event.GRANT_REMOVED, ada, bram, ana)
        people.set_active(ana, active=False)
        assert newest(desk) == Happening(Event.CLIENT_LEFT, ada, client=ana)
        people.set_active(ana, active=True)
        assert newest(desk) == Happening(Event.CLIENT_RETURNED, ada, client=ana)
        people.transfer(ana, bram)
        assert newest(desk) == Happening(Event.TRANSFERRED, ada, bram, ana)
        people.erase(ben)
        assert newest(desk) == Happening(Event.CLIENT_ERASED, ada, client=ben)
        cem = people.add_client("Cem").client_number
        assert newest(desk) == Happening(Event.CLIENT_ADDED, ada, client=cem)
        cora = people.add_therapist("Cora", NEW).holder_id
        assert newest(desk) == Happening(Event.THERAPIST_ADDED, ada, cora)
        people.change_passphrase(practice.passphrase, NEW)
        assert newest(desk) == Happening(Event.PASSPHRASE_CHANGED, ada, ada)


def test_i4_every_act_with_the_recovery_key_is_logged_as_the_recovery_keys(practice, ids):
    bram = ids["Bram Okafor"]
    with practice.with_recovery() as desk:
        desk.people.reset_passphrase(bram, NEW)
        assert newest(desk) == Happening(Event.PASSPHRASE_RESET, RECOVERY_HOLDER, bram)
        desk.people.remove_therapist(bram)
        assert newest(desk) == Happening(Event.THERAPIST_REMOVED, RECOVERY_HOLDER, bram)
        desk.people.renew_recovery_key(RecoveryKey.generate())
        assert newest(desk) == Happening(Event.RECOVERY_KEY_CHANGED, RECOVERY_HOLDER)
    with practice.unlock() as desk:
        told = [str(finding) for finding in desk.news]
    assert any("recovery key" in sentence.lower() for sentence in told)


def test_i4_what_was_refused_is_not_logged_as_done(practice, ids):
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        desk.people.share(ana, ids["Bram Okafor"])
    with practice.unlock("Bram Okafor") as desk:
        before = desk.log()
        with pytest.raises(NotYourClient):
            desk.people.erase(ana)
        assert desk.log() == before


def test_i4_what_leaves_the_state_as_it_was_is_not_logged(practice):
    with practice.unlock() as desk:
        before = desk.log()
        desk.people.set_active(desk.find("Ana"), active=True)
        assert desk.log() == before


def test_i4_a_log_that_takes_nothing_stops_nobody_and_is_told(practice, ids):
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        with opened(practice.folder.records_file) as records, writing(records) as connection:
            connection.execute(text("DELETE FROM chain_head"))
        desk.people.share(ana, ids["Bram Okafor"])
        assert any("practice's log" in str(finding) for finding in desk.findings)
        assert len(desk.people.readers(ana)) == 2
