"""What the kiosk itself tells the practice's log, and that it never keeps a client waiting for that."""

import os
import time
from contextlib import closing

import pytest

from kiosk.practice.answering import kiosk_log
from kiosk.practice.files import opened
from kiosk.practice.granted import open_chain_keys
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.engine import writing
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.store.verification import verify_chain
from kiosk.vault.chain import blind, next_key
from kiosk.vault.contents import Kind, LogBody
from kiosk.vault.header import RowHeader
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.opening import PrivateKey, open_grant, open_record
from kiosk.vault.suites import Suite

MINUTE = 60_000
HOUR = 60 * MINUTE


@pytest.fixture
def noted(practice):
    """Give the log as (when it happened, event, numbers), checking the whole chain on the way."""

    def read():
        suite = Suite(practice.folder.read_facts().suite)
        holder = holder_from_recovery(practice.recovery_key, suite)
        with opened(practice.folder.keys_file, read_only=True) as keys:
            keyring = Keyring(keys)
            sealed = keyring.grant(LOG_CLIENT, holder.holder_id)
            ((kiosk_id, key0),) = open_chain_keys(keyring, holder).items()
        log = PrivateKey.from_seed(suite, open_grant(holder.key, holder.holder_id, LOG_CLIENT, sealed))
        entries, key = [], key0
        with opened(practice.folder.records_file, read_only=True) as records:
            assert verify_chain(records, kiosk_id, key0=key0).ok
            for row in Records(records).rows(kiosk_id):
                header = RowHeader.parse(row.header)
                if blind(key, header.blinded) == LOG_CLIENT:
                    contents = open_record(log, header, row.envelope)
                    assert contents.kind is Kind.LOG
                    happening = Happening.read(LogBody.decode(contents.body))
                    entries.append((contents.wall_ms, Event(happening.event), happening.numbers))
                key = next_key(key)
        return entries

    return read


@pytest.fixture
def newest(practice):
    """Let the records file be last written at a time of the practice's clock."""

    def touch(wall_ms):
        os.utime(practice.folder.records_file, ns=(wall_ms * 1_000_000,) * 2)

    touch(practice.clock.wall_ms)
    return touch


@pytest.fixture
def desk(practice, newest):
    found = practice.kiosk()
    yield found
    found.close()


def test_i4_the_start_of_the_kiosk_is_in_the_log(desk, practice, noted):
    started = practice.clock.wall_ms
    assert noted() == []
    practice.clock.forward(MINUTE)
    desk.write_log()
    desk.write_log()
    assert noted() == [(started, Event.KIOSK_STARTED, ())]


def test_i4_each_start_is_in_the_log(practice, newest, noted):
    for _ in range(3):
        newest(practice.clock.wall_ms)
        with closing(practice.kiosk()) as desk:
            desk.write_log()
        practice.clock.forward(HOUR)
    assert [event for _, event, _ in noted()] == [Event.KIOSK_STARTED] * 3


@pytest.mark.parametrize("moved", [3 * HOUR, -25 * HOUR])
def test_i4_a_jump_of_the_clock_is_in_the_log_with_its_length(desk, practice, noted, moved, full_sheet):
    practice.clock.forward(MINUTE)
    practice.clock.wall_ms += moved
    desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire))
    desk.write_log()
    assert noted()[1:] == [(practice.clock.wall_ms, Event.CLOCK_JUMPED, (moved,))]


def test_i4_a_clock_that_was_set_back_while_the_kiosk_was_off_is_in_the_log(practice, newest, noted):
    newest(practice.clock.wall_ms + 30 * HOUR)
    with closing(practice.kiosk()) as desk:
        desk.write_log()
    assert [(event, numbers) for _, event, numbers in noted()] == [
        (Event.KIOSK_STARTED, ()),
        (Event.CLOCK_JUMPED, (-30 * HOUR,)),
    ]


def test_i4_an_honest_clock_leaves_nothing_but_the_start(desk, practice, noted, full_sheet):
    for _ in range(5):
        practice.clock.forward(25 * HOUR)
        practice.clock.wall_ms += 5_000
        desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire))
    desk.write_log()
    assert [event for _, event, _ in noted()] == [Event.KIOSK_STARTED]


def test_i4_an_entry_that_the_disk_refuses_stops_no_client_and_is_written_later(
    desk, practice, noted, full_disk, full_sheet
):
    started = practice.clock.wall_ms
    with full_disk():
        desk.write_log()
        assert desk.admit_unassigned()
    practice.clock.forward(HOUR)
    desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire))
    desk.write_log()
    assert noted() == [(started, Event.KIOSK_STARTED, ())]


def test_i4_an_entry_does_not_wait_long_for_another_writer(desk, practice, noted):
    with opened(practice.folder.records_file) as other, writing(other):
        began = time.monotonic()
        desk.write_log()
        assert time.monotonic() - began < 5
    assert noted() == []
    desk.write_log()
    assert [event for _, event, _ in noted()] == [Event.KIOSK_STARTED]


def test_i4_a_clock_that_jumps_for_ever_fills_no_memory(desk, practice, noted):
    for turn in range(2 * kiosk_log.MOST_WAITING):
        practice.clock.wall_ms += (HOUR, -HOUR)[turn % 2]
        with pytest.raises(Exception, match="ten digits"):
            desk.admit("12")
    desk.write_log()
    assert len(noted()) == kiosk_log.MOST_WAITING


def test_c9_the_kiosks_entries_are_of_the_size_of_every_row_and_say_nothing_in_clear(desk, practice, noted):
    desk.write_log()
    with opened(practice.folder.records_file, read_only=True) as records:
        (kiosk_id,) = Records(records).kiosk_ids()
        (row,) = Records(records).rows(kiosk_id)
    assert len(row.envelope) == 1376
    assert practice.clock.wall_ms.to_bytes(8, "big") not in practice.folder.records_file.read_bytes()
