"""The index's file: keeps blobs, and mends itself by starting over."""

import os

import pytest

from kiosk.store.faults import NotWritable
from kiosk.store.index.file import TrendIndex


@pytest.fixture
def open_index(tmp_path):
    opened = []

    def open_(file=tmp_path / "index.sqlite"):
        opened.append(TrendIndex(file))
        return opened[-1]

    yield open_
    for index in opened:
        index.close()


def test_blobs_come_back_and_clients_without_one_are_left_out(open_index):
    index = open_index()
    index.store({2: b"two", 3: b"three"})
    assert index.load([2, 3, 4]) == {2: b"two", 3: b"three"}
    assert index.load([3]) == {3: b"three"}
    assert index.load([]) == {}


def test_a_blob_is_replaced(open_index):
    index = open_index()
    index.store({2: b"old", 3: b"three"})
    index.store({2: b"new"})
    index.store({})
    assert index.load([2, 3]) == {2: b"new", 3: b"three"}


def test_what_was_replaced_is_not_left_in_the_file(open_index, tmp_path):
    index = open_index()
    index.store({2: b"MARKER" * 200})
    index.store({2: b"short"})
    assert b"MARKER" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_the_index_survives_closing_and_is_its_owners_alone(open_index, tmp_path):
    first = open_index()
    first.store({2: b"two"})
    first.close()
    assert open_index().load([2]) == {2: b"two"}
    assert (tmp_path / "index.sqlite").stat().st_mode & 0o777 == 0o600


def test_a_dropped_index_is_empty_and_usable(open_index):
    index = open_index()
    index.store({2: b"two"})
    index.drop()
    assert index.load([2]) == {}
    index.store({2: b"again"})
    assert index.load([2]) == {2: b"again"}


@pytest.mark.parametrize("junk", [b"no database at all" * 1000, b"SQLite format 3\x00" + bytes(4080)])
def test_a_damaged_index_is_made_anew(open_index, tmp_path, junk):
    (tmp_path / "index.sqlite").write_bytes(junk)
    index = open_index()
    assert index.load([2]) == {}
    index.store({2: b"two"})
    assert index.load([2]) == {2: b"two"}


def test_an_index_of_another_version_is_made_anew(open_index, tmp_path):
    first = open_index()
    first.store({2: b"two"})
    first.close()
    stored = bytearray((tmp_path / "index.sqlite").read_bytes())
    stored[60:64] = (99).to_bytes(4, "big")  # PRAGMA user_version in the file's head
    (tmp_path / "index.sqlite").write_bytes(stored)
    assert open_index().load([2]) == {}


def test_damage_that_shows_later_loses_the_blobs_and_nothing_else(open_index, tmp_path):
    first = open_index()
    first.store({number: os.urandom(5000) for number in range(2, 12)})
    first.close()
    stored = bytearray((tmp_path / "index.sqlite").read_bytes())
    stored[2 * 4096 :] = bytes(len(stored) - 2 * 4096)
    (tmp_path / "index.sqlite").write_bytes(stored)
    index = open_index()
    assert len(index.load(range(2, 12))) < 10
    index.store({2: b"two"})
    assert index.load([2]) == {2: b"two"}


def test_a_folder_that_is_missing_is_a_fault_of_the_machine_in_words(tmp_path):
    with pytest.raises(Exception, match="cannot be read or written") as caught:
        TrendIndex(tmp_path / "gone" / "index.sqlite")
    assert not isinstance(caught.value, NotWritable)
