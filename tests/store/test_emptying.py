"""Retention: what a row held is gone for good, and the chain still verifies."""

import hashlib
import sqlite3

import pytest

from kiosk.store.emptying import CHUNK
from kiosk.store.engine import writing
from kiosk.store.faults import NotWritable
from kiosk.store.records import Recorder
from kiosk.store.verification import verify_chain


def stored(kiosk):
    return list(kiosk.recorder.rows(kiosk.kiosk_id))


def test_an_emptied_row_keeps_its_place_and_hash_and_the_chain_is_whole(kiosk):
    kiosk.add(5)
    before = stored(kiosk)
    assert kiosk.recorder.empty_envelopes([1, 3]) == 2
    after = stored(kiosk)
    assert [row.envelope is None for row in after] == [False, True, False, True, False]
    for old, new in zip(before, after, strict=True):
        assert (new.header, new.digest, new.tag) == (old.header, old.digest, old.tag)
        assert new.digest == hashlib.sha256(old.envelope).digest()
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok
    kiosk.add(1)
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


def test_what_an_emptied_row_held_is_in_no_file(kiosk, folder):
    kiosk.add(3)
    envelope = stored(kiosk)[1].envelope
    assert envelope in folder.records_file.read_bytes()
    kiosk.recorder.empty_envelopes([1])
    left = b"".join(file.read_bytes() for file in folder.path.iterdir())
    assert not [start for start in range(0, len(envelope) - 16, 16) if envelope[start : start + 16] in left]


def test_rows_that_are_empty_or_not_there_are_passed_over(kiosk):
    kiosk.add(2)
    assert kiosk.recorder.empty_envelopes([0, 7]) == 1
    assert kiosk.recorder.empty_envelopes([0, 7]) == 0
    assert kiosk.recorder.empty_envelopes([]) == 0
    assert [row.envelope is None for row in stored(kiosk)] == [True, False]


def test_only_the_own_chain_is_emptied(new_kiosk):
    one, other = new_kiosk(), new_kiosk()
    one.add(2)
    other.add(2)
    assert one.recorder.empty_envelopes([0, 1]) == 2
    assert [row.envelope is None for row in stored(other)] == [False, False]


def test_years_of_rows_are_emptied_chunk_by_chunk_so_that_a_kiosk_never_waits_long(kiosk):
    count = 2 * CHUNK + 3
    kiosk.add(count)
    commits = []
    with writing(kiosk.engine) as connection:
        driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.set_trace_callback(lambda said: commits.append(said) if said == "COMMIT" else None)
    try:
        assert kiosk.recorder.empty_envelopes(range(count)) == count
    finally:
        driver.set_trace_callback(None)
    assert len(commits) == 3
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


def test_a_folder_that_cannot_be_written_keeps_its_rows(kiosk, folder, open_file):
    kiosk.add(2)
    reader = Recorder(open_file(folder.records_file, read_only=True), kiosk.kiosk_id)
    with pytest.raises(NotWritable):
        reader.empty_envelopes([0])
    assert [row.envelope is None for row in stored(kiosk)] == [False, False]
