"""A new recovery key opens everything, and the one before it nothing more in this folder."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.errors import MachineFault, RapportError
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.files import opened
from kiosk.practice.people.recovery import CannotReadAll, NeedsOwnPassphrase
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import WrongPassphrase

NEW = "marble-eclipse-fiddle-tundra-walnut"


def unlock_with(practice, key):
    return unlock(practice.path, str(key), None, practice.clock, calibrate=None)


def sealed_to_recovery(practice):
    with closing(sqlite3.connect(practice.folder.keys_file)) as keys:
        tables = ("grant", "chain_key", "desk_state")
        sealed = [
            part
            for table in tables
            for (part,) in keys.execute(
                f'SELECT sealed FROM "{table}" WHERE holder_id = ?', (RECOVERY_HOLDER,)
            )
        ]
        return sealed + [part for (part,) in keys.execute("SELECT recovery_slot FROM holder") if part]


def test_c14_a_renewed_recovery_key_opens_everything_and_the_old_one_nothing(practice, answer):
    answer("Ana", 4)
    answer(None, 5)
    with practice.with_recovery() as desk:
        desk.mark_read(desk.find("Ana"))
    before = sealed_to_recovery(practice)
    fresh = RecoveryKey.generate()
    with practice.with_recovery() as desk:
        renewed = desk.people.renew_recovery_key(fresh)
    assert (renewed.fingerprint, renewed.clients, renewed.cannot_reset) == (fresh.fingerprint(), 2, ())
    with pytest.raises(WrongPassphrase):
        practice.with_recovery()
    stored = practice.folder.keys_file.read_bytes()
    assert len(before) == 4 + 1 + 1 + 2
    assert not [part for part in before if part[:64] in stored or part[-64:] in stored]
    with unlock_with(practice, fresh) as desk:
        assert (desk.findings, desk.unassigned) == ((), 1)
        assert [row.name for row in desk.caseload()] == ["Ana", "Ben"]
        for one in desk.people.therapists():
            desk.people.reset_passphrase(one.holder_id, NEW)
        desk.people.add_client("Cem")
    with unlock(practice.path, NEW, "Ada Lindqvist", practice.clock, calibrate=None) as desk:
        assert desk.findings == ()


def test_a_desk_that_the_old_recovery_key_opened_changes_nothing_more(practice):
    with practice.with_recovery() as old, practice.with_recovery() as desk:
        desk.people.renew_recovery_key(RecoveryKey.generate())
        bram = desk.people.find_therapist("Bram Okafor").holder_id
        for act in (
            lambda people: people.add_client("Cem"),
            lambda people: people.reset_passphrase(bram, NEW),
            lambda people: people.remove_therapist(bram),
            lambda people: people.erase(2),
            lambda people: people.renew_recovery_key(RecoveryKey.generate()),
        ):
            for one in (old, desk):
                with pytest.raises(RapportError):
                    act(one.people)
    with practice.unlock() as desk:
        assert (desk.findings, len(desk.people.clients())) == ((), 2)


def test_a_therapist_who_reads_every_client_replaces_a_lost_envelope(practice, answer):
    answer("Ana", 4)
    fresh = RecoveryKey.generate()
    with practice.unlock() as desk:
        renewed = desk.people.renew_recovery_key(fresh, practice.passphrase)
        assert [one.name for one in renewed.cannot_reset] == ["Bram Okafor"]
        desk.people.add_client("Cem")
    with unlock_with(practice, fresh) as desk:
        assert desk.findings == ()
        assert [row.name for row in desk.caseload()] == ["Ana", "Ben", "Cem"]
        desk.people.reset_passphrase(desk.people.find_therapist("Ada Lindqvist").holder_id, NEW)
    with practice.unlock("Bram Okafor") as desk:
        desk.people.change_passphrase(practice.second_passphrase, NEW)
    with unlock_with(practice, fresh) as desk:
        bram = desk.people.find_therapist("Bram Okafor").holder_id
        desk.people.reset_passphrase(bram, practice.second_passphrase)
    with practice.unlock("Bram Okafor") as desk:
        assert desk.findings == ()


def test_a_therapist_who_cannot_read_every_client_makes_no_recovery_key(practice):
    with practice.unlock("Bram Okafor") as desk:
        own = desk.people.add_client("Cem").client_number
    fresh = RecoveryKey.generate()
    with practice.unlock() as desk, pytest.raises(CannotReadAll, match="1 clients"):
        desk.people.renew_recovery_key(fresh, practice.passphrase)
    with practice.with_recovery() as desk:
        assert len(desk.people.clients()) == 3
        ada = desk.people.find_therapist("Ada Lindqvist").holder_id
    with practice.unlock("Bram Okafor") as desk:
        desk.people.share(own, ada)
    with practice.unlock() as desk:
        desk.people.renew_recovery_key(fresh, practice.passphrase)
    with unlock_with(practice, fresh) as desk:
        assert (len(desk.people.clients()), desk.findings) == (3, ())


def test_an_open_desk_alone_makes_no_recovery_key(practice):
    fresh = RecoveryKey.generate()
    with practice.unlock() as desk:
        with pytest.raises(NeedsOwnPassphrase):
            desk.people.renew_recovery_key(fresh)
        with pytest.raises(WrongPassphrase):
            desk.people.renew_recovery_key(fresh, practice.second_passphrase)
    with practice.with_recovery() as desk:
        assert desk.findings == ()


def test_a_recovery_key_that_the_disk_does_not_take_leaves_the_old_one(practice, full_disk):
    fresh = RecoveryKey.generate()
    with practice.with_recovery() as desk, full_disk(), pytest.raises(MachineFault):
        desk.people.renew_recovery_key(fresh)
    with pytest.raises(WrongPassphrase):
        unlock_with(practice, fresh)
    with practice.with_recovery() as desk:
        assert (desk.findings, len(desk.people.clients())) == ((), 2)


def test_c16_a_new_recovery_key_changes_no_record(practice, answer):
    answer("Ana", 4)
    with practice.with_recovery() as desk, closing(sqlite3.connect(practice.folder.records_file)) as records:
        before = records.execute("SELECT * FROM record ORDER BY seq").fetchall()
        desk.people.renew_recovery_key(RecoveryKey.generate())
        after = records.execute("SELECT * FROM record ORDER BY seq").fetchall()
    assert after[: len(before)] == before
    assert len(after) == len(before) + 1


def test_the_renewed_key_is_vouched_for(practice):
    fresh = RecoveryKey.generate()
    with practice.with_recovery() as desk:
        desk.people.renew_recovery_key(fresh)
    with opened(practice.folder.keys_file, read_only=True) as keys:
        assert Keyring(keys).holder(RECOVERY_HOLDER).profile is None
    with practice.unlock() as desk:
        assert desk.findings == ()
