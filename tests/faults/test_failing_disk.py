"""When the disk fails, the kiosk says what is so: stored or not, never stored twice, never from memory."""

import secrets
import sqlite3
import subprocess

import pytest

from kiosk.store.faults import DeviceFault, NotWritable
from kiosk.store.records import RowNotKept


def _disk_fault():
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    return fault


class FailingCommits:
    """Stands between SQLAlchemy and the real commit, and reports a fault of the disk on demand.

    Args:
        engine: whose commits.
        landed: whether the rows of a failing commit are on the disk all the same.
        times: how many commits fail.
    """

    def __init__(self, engine, landed, times=1):
        self._commit = engine.dialect.do_commit
        self.landed = landed
        self.times = times
        engine.dialect.do_commit = self

    def __call__(self, connection):
        if self.times == 0:
            self._commit(connection)
            return
        self.times -= 1
        if self.landed:
            self._commit(connection)
        else:
            connection.rollback()
        raise _disk_fault()


def test_d3_a_fault_after_the_row_reached_the_disk_is_a_success(records):
    records.append(0)
    FailingCommits(records.engine, landed=True)
    receipt = records.append(1)
    assert receipt.seq == 1
    assert records.stored() == [0, 1]


def test_d3_a_fault_before_the_row_reached_the_disk_is_told_and_stores_nothing(records):
    records.append(0)
    FailingCommits(records.engine, landed=False)
    with pytest.raises(DeviceFault, match=r"cannot be read or written .*Check that the disk"):
        records.append(1)
    assert records.stored() == [0]


@pytest.mark.parametrize("landed", [True, False])
def test_d3_a_sheet_that_is_handed_over_again_and_again_is_stored_once(records, landed):
    record_id = secrets.token_bytes(16)
    failing = FailingCommits(records.engine, landed=landed, times=3)
    receipts = []
    while not receipts:
        try:
            receipts.append(records.append(1, record_id))
        except DeviceFault:
            continue
    failing.times = 0
    receipts.append(records.append(1, record_id))
    assert receipts[0] == receipts[1]
    assert records.stored() == [1]


def test_d3_a_row_of_another_process_in_the_same_place_is_not_taken_for_ones_own(records, writer_script):
    """The commit fails, and before the look at the disk somebody else's row is at that very place."""
    other = writer_script("write([9], lambda number: None)")
    real = records.engine.dialect.do_commit

    def fail_and_let_another_one_write(connection):
        connection.rollback()
        records.engine.dialect.do_commit = real
        subprocess.run(other, check=True)
        raise _disk_fault()

    records.engine.dialect.do_commit = fail_and_let_another_one_write
    with pytest.raises(DeviceFault):
        records.append(1)
    assert records.stored() == [9]


def test_d3_a_row_is_found_even_when_another_process_has_gone_on_from_it(records, writer_script):
    other = writer_script("write([9], lambda number: None)")
    real = records.engine.dialect.do_commit

    def land_and_let_another_one_write(connection):
        real(connection)
        records.engine.dialect.do_commit = real
        subprocess.run(other, check=True)
        raise _disk_fault()

    records.engine.dialect.do_commit = land_and_let_another_one_write
    assert records.append(1).seq == 0
    assert records.stored() == [1, 9]


def test_d3_the_file_is_read_from_the_disk_and_not_from_memory_before_success_is_told(records, monkeypatch):
    asked = []
    monkeypatch.setattr("kiosk.store.engine.forget_cached", asked.append)
    records.append(0)
    assert asked == []
    FailingCommits(records.engine, landed=True)
    records.append(1)
    assert asked == [records.folder.records_file]


def test_d3_a_disk_that_fails_again_while_one_looks_is_no_success(records, monkeypatch):
    def fail(file):
        raise OSError(5, "Input/output error")

    FailingCommits(records.engine, landed=True)
    record_id = secrets.token_bytes(16)
    with monkeypatch.context() as failing_disk:
        failing_disk.setattr("kiosk.store.engine.forget_cached", fail)
        with pytest.raises(DeviceFault, match="Input/output error"):
            records.append(1, record_id)
        with pytest.raises(DeviceFault, match="Input/output error"):
            records.append(1, record_id)
    assert records.append(1, record_id).seq == 0
    assert records.stored() == [1]


def test_d3_a_row_that_was_only_remembered_and_never_on_the_disk_is_no_success(records, monkeypatch):
    """What the system showed as stored is gone when the disk itself is asked."""
    record_id = secrets.token_bytes(16)
    records.append(1, record_id)
    gone = records.folder.records_file

    def lose(file):
        with sqlite3.connect(gone) as raw:
            raw.execute("DELETE FROM record")
        raw.close()

    monkeypatch.setattr("kiosk.store.engine.forget_cached", lose)
    with pytest.raises(RowNotKept, match="lost an entry that it had taken"):
        records.append(1, record_id)


# The system itself refuses to write beyond a size: SQLite sees a real failing write.
_WRITE_AGAINST_A_LIMIT = """
import os, resource
from kiosk.errors import MachineFault
from kiosk.store.engine import open_engine as open_

recorder = Recorder(open_(file), kiosk_id)
limit = file.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
told = set()
for number in range(12):
    contents = Contents(Kind.SHEET, b"therapst", 7, 1_790_000_000_000, number, bytes(16), body)
    record_id = os.urandom(16)
    try:
        recorder.append(7, key, contents, record_id)
    except MachineFault as fault:
        told.add(type(fault).__name__)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        recorder.append(7, key, contents, record_id)
print(*sorted(told))
"""


def test_d3_a_write_that_the_system_refuses_is_told_and_the_same_sheet_goes_in_later(records, writer_script):
    done = subprocess.run(writer_script(_WRITE_AGAINST_A_LIMIT), capture_output=True, text=True, check=True)
    assert done.stdout.split() in (["DeviceFault"], ["DiskFull"])
    assert records.stored() == list(range(12))


def test_d3_a_folder_that_cannot_be_written_is_told_in_words(records):
    records.append(0)
    records.engine.dispose()
    real = records.engine.pool._creator

    def open_read_only(*parts):
        connection = real(*parts)
        connection.execute("PRAGMA query_only = ON")
        return connection

    records.engine.pool._creator = open_read_only
    with pytest.raises(NotWritable, match="Give this user the right to write there"):
        records.append(1)
    records.engine.pool._creator = real
    records.engine.dispose()
    assert records.stored() == [0]


def test_d3_records_that_went_away_are_told_in_words(records):
    records.append(0)
    records.engine.dispose()
    moved = records.folder.records_file.rename(records.folder.path / "pulled-out.sqlite")
    with pytest.raises(DeviceFault, match="Check that the disk is connected"):
        records.append(1)
    assert not records.folder.records_file.exists()
    moved.rename(records.folder.records_file)
    assert records.append(1).seq == 1
    assert records.stored() == [0, 1]
