"""Therapists come and go: what everybody has is shared with them, and their clients are never left behind."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.errors import MachineFault
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.names import BadName, NameTaken
from kiosk.practice.people.rights import NeedsRecoveryKey, NoSuchTherapist, SignedOut
from kiosk.practice.people.therapists import LastTherapist, StillHasClients
from kiosk.vault.passphrases import WeakPassphrase
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import WrongPassphrase

THIRD = "marble-eclipse-fiddle-tundra-walnut"


def rows_of(practice, table, holder_id):
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys:
        return keys.execute(f'SELECT * FROM "{table}" WHERE holder_id = ?', (holder_id,)).fetchall()


def all_records(practice):
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        return records.execute("SELECT * FROM record ORDER BY kiosk_id, seq").fetchall()


def unlock_third(practice):
    return unlock(practice.path, THIRD, "Cora Nakamura", practice.clock, calibrate=None)


def test_a_new_therapist_signs_in_checks_all_rows_and_reads_sheets_without_a_code(practice, answer):
    answer("Ana", 4)
    answer(None, 5)
    with practice.unlock() as desk:
        added = desk.people.add_therapist(" Cora   Nakamura ", THIRD)
        assert (added.name, added.me) == ("Cora Nakamura", False)
        assert added in desk.people.therapists()
    with unlock_third(practice) as desk:
        assert (desk.therapist_name, desk.findings) == ("Cora Nakamura", ())
        assert (desk.caseload(), desk.unassigned) == ((), 1)
        assert len(desk.people.therapists()) == 3
        desk.people.add_client("Cem")
    with unlock_third(practice) as desk:
        assert [row.name for row in desk.caseload()] == ["Cem"]
    with practice.with_recovery() as desk:
        assert [row.name for row in desk.caseload()] == ["Ana", "Ben", "Cem"]
        assert desk.findings == ()


def test_a_therapist_whom_the_recovery_key_added_gets_as_much(practice, answer):
    answer(None, 5)
    with practice.with_recovery() as desk:
        desk.people.add_therapist("Cora Nakamura", THIRD)
    with unlock_third(practice) as desk:
        assert (desk.unassigned, desk.findings) == (1, ())


@pytest.mark.parametrize("name", ["Bram Okafor", " BRAM  okafor", "ada lindqvist"])
def test_two_therapists_cannot_sign_in_with_one_name(practice, name):
    with practice.unlock() as desk:
        with pytest.raises(NameTaken):
            desk.people.add_therapist(name, THIRD)
        with pytest.raises(BadName):
            desk.people.add_therapist("  ", THIRD)
        assert len(desk.people.therapists()) == 2


@pytest.mark.parametrize(
    "passphrase",
    ["", "short", "cora nakamura lindenhof", "correct horse battery staple", "Lindenhof Lindenhof Cora"],
)
def test_c13_a_weak_passphrase_adds_no_therapist(practice, passphrase):
    with practice.unlock() as desk:
        with pytest.raises(WeakPassphrase):
            desk.people.add_therapist("Cora Nakamura", passphrase)
        assert len(desk.people.therapists()) == 2


def test_a_therapist_whom_the_disk_does_not_take_is_not_there(practice, full_disk):
    with practice.unlock() as desk:
        with full_disk(), pytest.raises(MachineFault):
            desk.people.add_therapist("Cora Nakamura", THIRD)
        assert len(desk.people.therapists()) == 2
        desk.people.add_therapist("Cora Nakamura", THIRD)
    with unlock_third(practice) as desk:
        assert desk.findings == ()


def test_only_the_recovery_key_removes_a_therapist(practice):
    with practice.unlock() as desk:
        for one in desk.people.therapists():
            with pytest.raises(NeedsRecoveryKey):
                desk.people.remove_therapist(one.holder_id)
        assert len(desk.people.therapists()) == 2


def test_a_removed_therapist_has_nothing_left_in_the_keys(practice, answer):
    answer("Ana", 4)
    with practice.unlock() as desk:
        ana = desk.find("Ana")
        bram = desk.people.find_therapist("Bram Okafor").holder_id
        desk.people.share(ana, bram)
    with practice.unlock("Bram Okafor") as desk:
        desk.mark_read(ana)
    tables = ("holder", "grant", "chain_key", "desk_state")
    assert all(rows_of(practice, table, bram) for table in tables)
    (slot,) = (row for row in rows_of(practice, "holder", bram))
    with practice.with_recovery() as desk:
        desk.people.remove_therapist(bram)
        assert [one.name for one in desk.people.therapists()] == ["Ada Lindqvist"]
    assert not any(rows_of(practice, table, bram) for table in tables)
    stored = practice.folder.keys_file.read_bytes()
    assert not [part for part in slot if isinstance(part, bytes) and part[-48:] in stored]
    with pytest.raises(WrongPassphrase):
        practice.unlock("Bram Okafor")
    with practice.unlock() as desk:
        assert (desk.findings, [row.name for row in desk.caseload()]) == ((), ["Ana", "Ben"])


def test_a_removed_therapist_whose_desk_is_still_open_changes_nothing(practice):
    with practice.unlock("Bram Okafor") as desk:
        bram = desk.people.find_therapist("Bram Okafor").holder_id
        with practice.with_recovery() as other:
            other.people.remove_therapist(bram)
        for act in (
            lambda people: people.add_client("Cem"),
            lambda people: people.add_therapist("Cora Nakamura", THIRD),
            lambda people: people.change_passphrase(practice.second_passphrase, THIRD),
            lambda people: people.renew_recovery_key(RecoveryKey.generate(), practice.second_passphrase),
        ):
            with pytest.raises((SignedOut, NoSuchTherapist)):
                act(desk.people)
    with practice.with_recovery() as desk:
        assert [one.name for one in desk.people.therapists()] == ["Ada Lindqvist"]
        assert len(desk.people.clients()) == 2


def test_a_therapist_with_clients_cannot_be_removed_before_they_are_transferred(practice, answer):
    answer("Ana", 4)
    with practice.with_recovery() as desk:
        people = desk.people
        ada, bram = (people.find_therapist(name).holder_id for name in ("Ada Lindqvist", "Bram Okafor"))
        with pytest.raises(StillHasClients, match="Ada Lindqvist still has 2 clients"):
            people.remove_therapist(ada)
        people.transfer(desk.find("Ana"), bram)
        with pytest.raises(StillHasClients, match="1 clients"):
            people.remove_therapist(ada)
        people.set_active(desk.find("Ben"), active=False)
        people.remove_therapist(ada)
        ben = people.find_client("Ben")
        assert (ben.therapist, ben.active) == (None, False)
    with practice.unlock("Bram Okafor") as desk:
        assert (desk.findings, [row.name for row in desk.caseload()]) == ((), ["Ana"])
    with practice.with_recovery() as desk:
        assert {one.name for one in desk.people.clients()} == {"Ana", "Ben"}
        desk.people.transfer(desk.people.find_client("Ben").number, bram)


def test_the_last_therapist_and_the_recovery_key_stay(practice):
    with practice.with_recovery() as desk:
        people = desk.people
        people.remove_therapist(people.find_therapist("Bram Okafor").holder_id)
        for number in (desk.find("Ana"), desk.find("Ben")):
            people.set_active(number, active=False)
        with pytest.raises(LastTherapist):
            people.remove_therapist(people.find_therapist("Ada Lindqvist").holder_id)
        for nobody in (RECOVERY_HOLDER, b"nobody--"):
            with pytest.raises(NoSuchTherapist):
                people.remove_therapist(nobody)
    with practice.unlock() as desk:
        assert desk.findings == ()


def test_c16_adding_and_removing_a_therapist_changes_no_record(practice, answer):
    answer("Ana", 4)
    answer(None, 5)
    with practice.with_recovery() as desk:
        before = all_records(practice)
        added = desk.people.add_therapist("Cora Nakamura", THIRD)
        desk.people.remove_therapist(added.holder_id)
        after = all_records(practice)
    assert after[: len(before)] == before
    assert len(after) == len(before) + 2  # the log's
