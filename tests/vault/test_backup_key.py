"""Who opens a backup: every therapist's passphrase and the recovery key, and nobody and nothing else."""

import secrets
from dataclasses import replace

import pytest

from kiosk.errors import DataFault
from kiosk.vault.backup_key import (
    Recipient,
    WrongBackupSecret,
    open_with_holder,
    open_with_secret,
    seal_data_key,
)
from kiosk.vault.backup_stream import MalformedBackup
from kiosk.vault.cost import FLOOR
from kiosk.vault.holders import holder_from_master, holder_from_recovery, new_holder_id, new_master
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import make_slot
from kiosk.vault.suites import Suite

MANIFEST = b'{"version":1}'
PASSPHRASES = ("gravel-otter-mandolin-sixfold-breeze", "walnut-tundra-fiddle-eclipse-marble")


class Practice:
    """Two therapists and a recovery key, and a backup's entries for them."""

    def __init__(self, suite):
        self.data_key = secrets.token_bytes(32)
        self.recovery_key = RecoveryKey.generate()
        self.holders = []
        self.recipients = []
        for passphrase in PASSPHRASES:
            master, holder_id = new_master(), new_holder_id()
            holder = holder_from_master(holder_id, master, suite)
            self.add(holder, make_slot(passphrase, master, holder_id, FLOOR))
        self.add(holder_from_recovery(self.recovery_key, suite), None)

    def add(self, holder, slot):
        self.holders.append(holder)
        self.recipients.append(
            seal_data_key(self.data_key, holder.holder_id, holder.key.public, slot, MANIFEST)
        )


@pytest.fixture(scope="module", params=list(Suite), ids=lambda suite: suite.name)
def practice(request):
    return Practice(request.param)


@pytest.mark.parametrize("number", [0, 1])
def test_each_therapists_passphrase_opens_it(practice, number):
    opened = open_with_secret(practice.recipients, PASSPHRASES[number], MANIFEST)
    assert opened.data_key == practice.data_key
    assert opened.holder.holder_id == practice.holders[number].holder_id


def test_c13_the_recovery_key_opens_it_however_it_is_typed(practice):
    for typed in (str(practice.recovery_key), f"  rapport1{practice.recovery_key}".lower().replace(" ", "-")):
        opened = open_with_secret(practice.recipients, typed, MANIFEST)
        assert (opened.data_key, opened.holder.holder_id) == (practice.data_key, RECOVERY_HOLDER)


def test_a_desk_that_is_open_opens_it_without_a_passphrase(practice):
    for holder in practice.holders:
        assert open_with_holder(practice.recipients, holder, MANIFEST) == practice.data_key


@pytest.mark.parametrize(
    "secret", ["", "not a passphrase of anybody", str(RecoveryKey(bytes(20))), "\x00" * 300, "ß" * 40]
)
def test_any_other_secret_is_refused_in_the_same_words(practice, secret):
    with pytest.raises(WrongBackupSecret, match="opens nothing in the backup"):
        open_with_secret(practice.recipients, secret, MANIFEST)


def test_a_holder_who_came_later_opens_nothing(practice):
    stranger = holder_from_master(new_holder_id(), new_master(), Suite.X25519)
    with pytest.raises(WrongBackupSecret):
        open_with_holder(practice.recipients, stranger, MANIFEST)


def test_an_entry_is_bound_to_its_manifest_and_its_holder(practice):
    first, second, _ = practice.recipients
    with pytest.raises(MalformedBackup):
        open_with_secret(practice.recipients, PASSPHRASES[0], MANIFEST + b" ")
    exchanged = replace(second, holder_id=first.holder_id, slot=first.slot)
    with pytest.raises(MalformedBackup):
        open_with_secret([exchanged], PASSPHRASES[0], MANIFEST)
    with pytest.raises(MalformedBackup):
        open_with_holder([exchanged], practice.holders[0], MANIFEST)


def test_one_damaged_slot_leaves_the_others_their_way_in(practice):
    first, second, recovery = practice.recipients
    broken = replace(first, slot=first.slot[:40] + bytes(4) + first.slot[44:])
    opened = open_with_secret([broken, second, recovery], PASSPHRASES[1], MANIFEST)
    assert opened.data_key == practice.data_key
    with pytest.raises(MalformedBackup):
        open_with_secret([broken, recovery], PASSPHRASES[0], MANIFEST)


def test_c18_entries_of_other_sizes_are_refused(practice):
    therapist, _, recovery = practice.recipients
    for one, change in (
        (therapist, {"slot": b""}),
        (therapist, {"slot": therapist.slot + b"\x00"}),
        (therapist, {"envelope": therapist.envelope[:-1]}),
        (therapist, {"holder_id": b"short"}),
        (recovery, {"slot": therapist.slot}),
        (recovery, {"suite": Suite.X25519 if recovery.suite is Suite.XWING else Suite.XWING}),
    ):
        fields = {name: getattr(one, name) for name in ("holder_id", "suite", "slot", "envelope")} | change
        with pytest.raises(MalformedBackup):
            Recipient(**fields)


def test_nothing_secret_is_in_the_words_of_a_fault(practice):
    with pytest.raises(DataFault) as told:
        open_with_secret(practice.recipients, PASSPHRASES[0], b"{}")
    shown = repr(told.value) + repr(open_with_secret(practice.recipients, PASSPHRASES[0], MANIFEST))
    assert PASSPHRASES[0] not in shown
    assert practice.data_key.hex() not in shown
    assert repr(practice.data_key) not in shown
