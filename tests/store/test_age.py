"""The version of a file's tables is seen without a database, and nothing else passes for an older folder."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.age import SCHEMA_VERSION, folder_version, is_older, stored_version
from kiosk.store.folder import PracticeFolder


def stamp(file, version):
    with closing(sqlite3.connect(file)) as raw:
        raw.execute(f"PRAGMA user_version = {version}")
        raw.commit()


@pytest.mark.parametrize("version", [0, 1, 2, 255, 256, 2**31 - 1])
def test_the_version_is_the_one_that_sqlite_tells(folder, version):
    stamp(folder.keys_file, version)
    assert stored_version(folder.keys_file) == version


@given(st.binary(max_size=200))
def test_what_is_no_database_has_no_version(tmp_path_factory, written):
    file = tmp_path_factory.mktemp("file") / "keys.sqlite"
    file.write_bytes(written)
    assert stored_version(file) == 0
    assert stored_version(file.with_name("missing")) == 0
    assert stored_version(file / "beneath a file") == 0


@pytest.mark.parametrize(
    ("records", "keys", "older"),
    [
        (-1, -1, True),
        (-1, 0, True),
        (0, -1, True),
        (0, 0, False),
        (-1, 1, False),
        (1, 1, False),
        (1, 0, False),
    ],
)
def test_a_folder_is_older_when_one_file_is_and_none_is_newer(folder, monkeypatch, records, keys, older):
    today = SCHEMA_VERSION + 5
    monkeypatch.setattr("kiosk.store.age.SCHEMA_VERSION", today)
    stamp(folder.records_file, today + records)
    stamp(folder.keys_file, today + keys)
    assert is_older(folder) is older
    assert folder_version(folder) == today + min(records, keys)


def test_a_folder_with_a_damaged_or_missing_file_is_no_older_one(folder, monkeypatch):
    monkeypatch.setattr("kiosk.store.age.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    assert is_older(folder)
    folder.keys_file.write_bytes(b"something else")
    assert not is_older(folder)
    folder.keys_file.unlink()
    assert not is_older(folder)
    assert not is_older(PracticeFolder(folder.path / "nothing"))
