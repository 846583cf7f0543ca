"""Sealed records on their way to the disk: stored once, whatever the disk said before."""

import pytest

from kiosk.clock import Moment
from kiosk.errors import MachineFault
from kiosk.practice.answering.outbox import Outbox
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.numbers import UNASSIGNED
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Recorder
from kiosk.store.verification import verify_chain
from kiosk.vault.contents import Contents, Kind
from kiosk.vault.header import RowHeader
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.suites import PublicKey

WHEN = Moment(1_772_460_300_000, 50_000, bytes(16))


@pytest.fixture
def engine(practice):
    with opened(practice.folder.records_file) as records:
        yield records


@pytest.fixture
def kiosk_id(practice):
    return own_kiosk_id(practice.folder, practice.folder.read_facts())


@pytest.fixture
def key(practice):
    with opened(practice.folder.keys_file, read_only=True) as keys:
        return PublicKey.decode(Keyring(keys).client(UNASSIGNED).public_key)


@pytest.fixture
def outbox(engine, kiosk_id):
    return Outbox(engine, kiosk_id)


def note(body=b"anything"):
    return Contents(Kind.NOTE, RECOVERY_HOLDER, UNASSIGNED, WHEN.wall_ms, WHEN.boot_ms, WHEN.boot_id, body)


def add_others(engine, kiosk_id, key, count):
    for _ in range(count):
        Recorder(engine, kiosk_id).append(UNASSIGNED, key, note())


def test_d3_a_record_that_the_disk_took_although_it_said_no_is_not_stored_twice(
    outbox, engine, kiosk_id, key, full_disk
):
    add_others(engine, kiosk_id, key, 3)
    outgoing = outbox.seal(key, note())
    with full_disk(), pytest.raises(MachineFault):
        outbox.store(outgoing)
    # As if the first try had reached the disk after all, and many rows had come since.
    taken = Recorder(engine, kiosk_id).append_together(UNASSIGNED, outgoing.sealed)
    add_others(engine, kiosk_id, key, 100)
    assert outbox.store(outgoing) == taken
    assert Recorder(engine, kiosk_id).count() == 104


def test_d3_what_other_writers_added_between_the_tries_does_not_hide_the_record(
    outbox, engine, kiosk_id, key, full_disk
):
    first = outbox.seal(key, note())
    assert outbox.store(first).seq == 0
    add_others(engine, kiosk_id, key, 2)
    second = outbox.seal(key, note())
    with full_disk(), pytest.raises(MachineFault):
        outbox.store(second)
    assert second.since == 1, "no row before the ones that this outbox knows of can be it"
    assert outbox.store(second).seq == 3


def test_what_waits_is_stored_in_its_order_up_to_the_first_that_cannot_be(
    outbox, engine, kiosk_id, key, full_disk
):
    waiting = [outbox.seal(key, note(bytes([turn]))) for turn in range(3)]
    with full_disk():
        outbox.store_waiting()
    assert [one.since is None for one in waiting] == [False, True, True]
    assert len(outbox) == 3
    outbox.store_waiting()
    assert len(outbox) == 0
    ids = [row.header[32:48] for row in Recorder(engine, kiosk_id).rows(kiosk_id)]
    assert ids == [one.sealed[0].record_id for one in waiting]


def test_what_was_forgotten_is_not_stored(outbox, engine, kiosk_id, key):
    outgoing = outbox.seal(key, note())
    assert outgoing in outbox
    outbox.forget(outgoing)
    outbox.forget(outgoing)
    outbox.store_waiting()
    assert outgoing not in outbox
    assert Recorder(engine, kiosk_id).count() == 0


def together(outbox, key, count=8):
    """Seal a record and what follows it."""
    return outbox.seal(key, note(), lambda record_id: [note(b"after " + record_id) for _ in range(count - 1)])


def test_d1_records_that_belong_together_are_stored_together(outbox, engine, kiosk_id, key):
    outgoing = together(outbox, key)
    receipt = outbox.store(outgoing)
    assert receipt.record_id == outgoing.sealed[0].record_id
    assert Recorder(engine, kiosk_id).count() == 8
    assert verify_chain(engine, kiosk_id).findings == ()
    ids = [RowHeader.parse(row.header).record_id for row in Recorder(engine, kiosk_id).rows(kiosk_id)]
    assert ids == [sealed.record_id for sealed in outgoing.sealed]
    assert len(set(ids)) == 8


def test_d3_a_fault_keeps_all_of_them_and_stores_none(outbox, engine, kiosk_id, key, full_disk):
    outgoing = together(outbox, key)
    with full_disk(), pytest.raises(MachineFault):
        outbox.store(outgoing)
    assert Recorder(engine, kiosk_id).count() == 0
    assert outgoing in outbox
    assert outbox.store(outgoing).seq == 0
    assert Recorder(engine, kiosk_id).count() == 8
    assert outgoing not in outbox


def test_d3_all_that_the_disk_took_although_it_said_no_is_not_stored_twice(
    outbox, engine, kiosk_id, key, full_disk
):
    outgoing = together(outbox, key)
    with full_disk(), pytest.raises(MachineFault):
        outbox.store(outgoing)
    taken = Recorder(engine, kiosk_id).append_together(UNASSIGNED, outgoing.sealed)
    add_others(engine, kiosk_id, key, 3)
    assert outbox.store(outgoing) == taken
    assert Recorder(engine, kiosk_id).count() == 11
    # What comes next is not looked for among them.
    following = outbox.seal(key, note())
    assert outbox.store(following).seq == 11


def test_what_was_sealed_is_not_left_in_clear(outbox, key):
    body = bytes(range(1, 100))
    outbox.seal(key, note(body))
    assert body == bytes(99)
