"""Opening the practice's SQLite files: durable, strict about transactions, and never leaking values.

``journal_mode=TRUNCATE`` with ``synchronous=EXTRA`` keeps every acknowledged row through a power cut, and,
unlike WAL, leaves no older ratchet key in a second file. ``secure_delete`` overwrites what is replaced.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from kiosk.errors import DataFault, MachineFault
from kiosk.store.age import SCHEMA_VERSION
from kiosk.store.disk import forget_cached
from kiosk.store.faults import damaged_file, storage_faults
from kiosk.store.folder import newer_folder
from kiosk.words import phrase

WAIT_SECONDS = 10.0
_READS = "rapport_reads"
_SAFE = ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "foreign_keys = ON")
_DURABLE = ("synchronous = EXTRA", "secure_delete = ON")


class OlderFolder(DataFault):
    """A file has the tables of an older Rapport."""


def open_engine(
    file: Path,
    *,
    read_only: bool = False,
    create: bool = False,
    any_version: bool = False,
    wait_seconds: float = WAIT_SECONDS,
) -> Engine:
    """Open one of the practice's files.

    Nothing is read before the first connection: the faults below are raised from ``reading`` and ``writing``.
    Close with ``dispose()``.

    Args:
        file: records, keys or index file.
        read_only: never write, not even a lock that would keep a writer waiting.
        create: make the file (mode 0600) when it is missing.
        any_version: leave out the check of the tables' version; for migrations and the index.
        wait_seconds: how long to wait for another process that writes.

    Raises:
        NewerFolder: the file has a newer version (at the first connection).
        OlderFolder: the file has an older version (at the first connection).
        MachineFault: the file cannot be made.
    """
    if create:
        with storage_faults(file):
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))

    def connect() -> sqlite3.Connection:
        if read_only:
            _roll_back_unfinished(file)
        return _connection(file, "ro" if read_only else "rw", wait_seconds)

    # hide_parameters: an error's text must never carry a key or an answer into a log.
    url = URL.create("sqlite", database=str(file))
    engine = create_engine(url, creator=connect, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: object) -> None:
        _prepare(connection, file, read_only=read_only)
        if not any_version:
            _check_version(connection, file)

    @event.listens_for(engine, "checkin")
    def forget(connection: sqlite3.Connection | None, _: object) -> None:
        # What SQLite remembers of the file has keys of rows that others wrote since.
        if connection is not None and not read_only:
            connection.execute("PRAGMA shrink_memory")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes its lock before it reads the chain's head: two writers queue up here instead of
        # failing halfway when both turn from reading to writing.
        reads = read_only or connection.get_execution_options().get(_READS, False)
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.execute("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def file_of(engine: Engine) -> Path:
    """Give the file behind ``engine``."""
    return Path(engine.url.database or "")


@contextmanager
def opened(file: Path, *, read_only: bool = False, any_version: bool = False) -> Iterator[Engine]:
    """Open one file for the block and close every connection after it."""
    engine = open_engine(file, read_only=read_only, any_version=any_version)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One write transaction: alone from its first statement, durable when the block has ended.

    Raises:
        MachineFault: disk full, read-only, busy or failing; nothing of the block is kept, unless the fault
            came from the last step of the commit (see ``kiosk.store.records``).
        DataFault: the file is damaged or of another version.
    """
    with _told_and_closed(engine), engine.begin() as connection:
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent view. Keep it short: a writer's commit waits for it.

    Raises:
        MachineFault: the file cannot be read.
        DataFault: the file is damaged or of another version.
    """
    with _told_and_closed(engine), engine.connect() as connection:
        connection.execution_options(**{_READS: True})
        with connection.begin():
            yield connection


@contextmanager
def _told_and_closed(engine: Engine) -> Iterator[None]:
    """Tell faults in Rapport's words, and open the file anew for whatever comes after one.

    A connection that met a fault may be of no use any more: where opening for writing fails once, SQLite
    opens for reading alone, and such a connection never writes again.
    """
    try:
        with storage_faults(file_of(engine)):
            yield
    except (MachineFault, DataFault):
        engine.dispose()
        raise


def look_afresh(engine: Engine) -> None:
    """Close the file and drop what the system remembers of it: what is read next comes from the disk.

    Raises:
        MachineFault: the disk reports a fault again.
    """
    engine.dispose()
    with storage_faults(file_of(engine)):
        forget_cached(file_of(engine))


def _connection(file: Path, mode: str, wait_seconds: float) -> sqlite3.Connection:
    # isolation_level=None: the driver starts no transaction by itself, the listener of the engine does.
    return sqlite3.connect(
        f"{file.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=wait_seconds,
        isolation_level=None,
        check_same_thread=False,
    )


def _roll_back_unfinished(file: Path) -> None:
    """Undo what a killed process left half-done: SQLite does so as it reads, where it may write."""
    journal = file.with_name(f"{file.name}-journal")
    if not journal.exists() or journal.stat().st_size == 0:
        return
    with closing(_connection(file, "rw", WAIT_SECONDS)) as connection:
        _prepare(connection, file, read_only=False)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _prepare(connection: sqlite3.Connection, file: Path, *, read_only: bool) -> None:
    for setting in _SAFE:
        connection.execute(f"PRAGMA {setting}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    for setting in _DURABLE:
        connection.execute(f"PRAGMA {setting}")
    (mode,) = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    if mode != "truncate":
        raise damaged_file(file)


def _check_version(connection: sqlite3.Connection, file: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise newer_folder(file)
    if version == 0:
        raise damaged_file(file)
    if version < SCHEMA_VERSION:
        raise OlderFolder(
            phrase(
                "errors",
                "{file} was written by an older Rapport and has to be brought to a newer form first. "
                "Start `rapport` once: it makes a backup and does so by itself.",
            ),
            file=file,
        )
