"""One place that turns what SQLite and the system report into sentences for a person."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import DataFault, MachineFault, RapportError
from kiosk.words import phrase

_PRIMARY_CODE = 0xFF


class DiskFull(MachineFault):
    """There is no space left for what should be written."""


class NotWritable(MachineFault):
    """The file or its folder is read-only for this user."""


class NotReadable(MachineFault):
    """The file or its folder may not be read by this user."""


class StoreBusy(MachineFault):
    """Another process kept the file for itself for too long."""


class DeviceFault(MachineFault):
    """Reading or writing failed: the disk, its cable, or a file that went away."""


class DamagedFile(DataFault):
    """A file of the practice is not what Rapport wrote."""


def damaged_file(file: Path) -> DamagedFile:
    """The error for a file whose bytes cannot be what Rapport wrote."""
    return DamagedFile(
        phrase(
            "errors",
            "{file} is damaged. Run `rapport verify` to see what is affected, "
            "and restore that file from the latest backup.",
        ),
        file=file,
    )


@contextmanager
def storage_faults(file: Path) -> Iterator[None]:
    """Raise the faults of SQLite and the system inside this block as Rapport's own.

    What breaks a rule of the tables (SQLITE_CONSTRAINT) is the caller's mistake and passes unchanged.

    Args:
        file: which file the sentences name.

    Raises:
        DiskFull: no space left.
        NotWritable: read-only, or no right to write.
        NotReadable: no right to read.
        StoreBusy: locked by another process beyond the waiting time.
        DeviceFault: cannot be opened, read or written.
        DamagedFile: not a database, malformed, or without the tables that it should have.
    """
    try:
        yield
    except RapportError:
        raise
    except OSError as fault:
        raise _of_system(fault, file) from fault
    except UnicodeDecodeError as fault:
        # The driver could not even put SQLite's complaint into words: a table's name is damaged.
        raise damaged_file(file) from fault
    except Exception as fault:
        told = _of_sqlite(fault, file)
        if told is None:
            raise
        raise told from fault


def _of_system(fault: OSError, file: Path) -> MachineFault:
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(file)
    if fault.errno in (errno.EACCES, errno.EPERM) and _is_closed_to_us(file):
        return _not_readable(file)
    if fault.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return _not_writable(file)
    return _device(file, fault.strerror or str(fault))


def _of_sqlite(fault: Exception, file: Path) -> RapportError | None:
    import sqlite3  # noqa: PLC0415 - 4 ms, and without a fault the first page does not need it

    # SQLAlchemy keeps the driver's error in ``orig``; looked up by name so that the folder's facts can be
    # read without importing SQLAlchemy.
    cause = getattr(fault, "orig", fault)
    if not isinstance(cause, sqlite3.Error):
        return None
    code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & _PRIMARY_CODE
    if code in (sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE, sqlite3.SQLITE_INTERRUPT):
        return None
    if code == sqlite3.SQLITE_CANTOPEN and _is_closed_to_us(file):
        return _not_readable(file)
    told = _sentences().get(code)
    return _device(file, str(cause)) if told is None else told(file)


def _is_closed_to_us(file: Path) -> bool:
    """Whether the file is there and this user may not even read it."""
    try:
        file.stat()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return not os.access(file, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


def store_busy(file: Path) -> StoreBusy:
    """The error for a file that another process keeps for itself."""
    return StoreBusy(
        phrase("errors", "{file} is in use by another program for too long. Wait a moment and try again."),
        file=file,
    )


def _full(file: Path) -> DiskFull:
    return DiskFull(
        phrase("errors", "The disk that holds {file} is full. Free some space on it, then try again."),
        file=file,
    )


def _not_writable(file: Path) -> NotWritable:
    return NotWritable(
        phrase(
            "errors",
            "{file} cannot be written: it or its folder is read-only for this user. "
            "Give this user the right to write there, then try again.",
        ),
        file=file,
    )


def _not_readable(file: Path) -> NotReadable:
    return NotReadable(
        phrase(
            "errors",
            "{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it "
            "is, or give this user the right to read and write there.",
        ),
        file=file,
    )


def _device(file: Path, reason: str) -> DeviceFault:
    return DeviceFault(
        phrase(
            "errors",
            "{file} cannot be read or written ({reason}). "
            "Check that the disk is connected and sound, then try again.",
        ),
        file=file,
        reason=reason,
    )


def _sentences() -> dict[int, Callable[[Path], RapportError]]:
    """Give the sentence for each of SQLite's primary result codes that has one of its own."""
    import sqlite3  # noqa: PLC0415 - as above

    return {
        sqlite3.SQLITE_FULL: _full,
        sqlite3.SQLITE_READONLY: _not_writable,
        sqlite3.SQLITE_PERM: _not_writable,
        sqlite3.SQLITE_AUTH: _not_writable,
        sqlite3.SQLITE_BUSY: store_busy,
        sqlite3.SQLITE_LOCKED: store_busy,
        sqlite3.SQLITE_CORRUPT: damaged_file,
        sqlite3.SQLITE_NOTADB: damaged_file,
        sqlite3.SQLITE_SCHEMA: damaged_file,
        # All statements are Rapport's own, so where one is wrong, a table or column of the file is missing.
        sqlite3.SQLITE_ERROR: damaged_file,
    }
