"""A copy of a practice as it is at one moment, taken while kiosks go on writing.

SQLite's own backup copies a few pages at a time and lets writers in between; when one came in, it begins
anew. So it is tried a few times like that, and if somebody writes all the time, once more while writers wait.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine

from kiosk.store.backup.content import Worked
from kiosk.store.chain_heads import read_heads
from kiosk.store.engine import file_of, opened, writing
from kiosk.store.faults import storage_faults, store_busy
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.next_keys import NO_KEY

STEP_PAGES = 256
"""Pages (4 KiB each) that are copied in one go: some milliseconds in which nobody can write."""

TRIES = 3
ALL_PAGES = -1


class _WrittenMeanwhile(Exception):
    """Somebody wrote into the file, so what was copied is not one moment."""


def copy_practice(
    folder: PracticeFolder, into: Path, copied: Worked, *, any_version: bool = False
) -> PracticeFacts:
    """Copy facts, records and keys as they are at one moment; the keys are never older than the records.

    The key of each chain's next row is left out of the copy (zeros in its place): it must not lie around in
    files that are removed again, and whoever may open a backup can work it out from the chain's first key.

    Args:
        folder: the practice.
        into: an empty folder; what is written there is not brought to the disk.
        copied: called with the bytes of both files together.
        any_version: copy the files of an older Rapport too, as they are.

    Returns:
        The facts that were copied.

    Raises:
        MachineFault: a file cannot be read or written.
        DataFault: a file is so damaged that it cannot be copied.
    """
    facts = folder.read_facts()
    copy = PracticeFolder(into)
    with storage_faults(copy.facts_file):
        copy.facts_file.write_text(facts.as_json(), encoding="utf-8")
        copy.facts_file.chmod(0o600)
    with (
        opened(folder.records_file, any_version=any_version) as records,
        opened(folder.keys_file, any_version=any_version) as keys,
    ):
        if not any(_copy_between_writers(records, keys, copy, copied) for _ in range(TRIES)):
            with writing(records):
                _copy_both(records, keys, copy, copied, records_pages=STEP_PAGES)
    _forget_next_keys(copy)
    return facts


def _copy_between_writers(records: Engine, keys: Engine, copy: PracticeFolder, copied: Worked) -> bool:
    """Try while others may write; tell whether it is one moment."""
    try:
        _copy_both(records, keys, copy, copied, records_pages=STEP_PAGES)
    except _WrittenMeanwhile:
        return False
    # A desk that unlocked in between may remember rows that the copy has not.
    with opened(copy.records_file, any_version=True) as copied_records:
        return _lengths(copied_records) == _lengths(records)


def _copy_both(
    records: Engine, keys: Engine, copy: PracticeFolder, copied: Worked, *, records_pages: int
) -> None:
    size = _copy_file(records, copy.records_file, records_pages, copied)
    for pages in (STEP_PAGES, STEP_PAGES, ALL_PAGES):
        try:
            _copy_file(keys, copy.keys_file, pages, lambda done: copied(size + done))
        except _WrittenMeanwhile:
            continue
        return


def _copy_file(source: Engine, to: Path, pages: int, copied: Worked) -> int:
    """Copy one file with SQLite's backup; give its size in bytes.

    Raises:
        _WrittenMeanwhile: a writer came in between.
    """
    with storage_faults(to):
        to.unlink(missing_ok=True)
        to.touch(mode=0o600)
    with _driver(source) as reader, storage_faults(to), closing(_scratch(to)) as writer:
        (page_size,) = reader.execute("PRAGMA page_size").fetchone()
        left_before: int | None = None

        def step(status: int, left: int, total: int) -> None:
            nonlocal left_before
            if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                # Each step has waited for as long as every transaction does.
                raise store_busy(file_of(source))
            if left_before is not None and left >= left_before:
                raise _WrittenMeanwhile
            left_before = left
            copied((total - left) * page_size)

        reader.backup(writer, pages=pages, progress=step)
    return to.stat().st_size


def _scratch(file: Path) -> sqlite3.Connection:
    """Open a copy that nobody else knows and that need not outlive this process."""
    connection = sqlite3.connect(file, isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = ON"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _forget_next_keys(copy: PracticeFolder) -> None:
    with storage_faults(copy.records_file), closing(_scratch(copy.records_file)) as connection:
        connection.execute("UPDATE chain_head SET key = ?", (NO_KEY,))


def _lengths(records: Engine) -> dict[bytes, int]:
    return {kiosk_id: head.n for kiosk_id, head in read_heads(records).items()}


def copy_file(source: Engine, to: Path) -> None:
    """Copy one file as it is at one moment, while writers wait.

    Args:
        source: the file.
        to: where to; what is written there is not brought to the disk.

    Raises:
        MachineFault: a file cannot be read or written.
        DataFault: the file is so damaged that it cannot be copied.
    """
    _copy_file(source, to, ALL_PAGES, lambda _: None)


@contextmanager
def _driver(engine: Engine) -> Iterator[sqlite3.Connection]:
    """Give a connection of the driver's own, with the settings and checks of every other one."""
    with storage_faults(file_of(engine)):
        connection = engine.raw_connection()
    try:
        driver = connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        yield driver
    finally:
        connection.close()
