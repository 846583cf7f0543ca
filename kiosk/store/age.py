"""Which version the tables in the practice's files have, seen without opening a database.

Light on purpose: the kiosk asks this before anything heavy is loaded.
"""

from pathlib import Path

from kiosk.store.faults import storage_faults
from kiosk.store.folder import PracticeFolder

SCHEMA_VERSION = 1
"""``PRAGMA user_version`` of the records and keys files that this Rapport reads and writes."""

_HEAD = b"SQLite format 3\0"
_VERSION_PLACE = 60
"""Where SQLite's file format has the user version: 4 bytes, big-endian (sqlite.org/fileformat2.html)."""


def stored_version(file: Path) -> int:
    """Give the version of the tables in ``file``; 0 where it is missing or no database.

    Call it with no connection of this process open on ``file``: closing the file here ends their locks.

    Raises:
        MachineFault: the file cannot be read.
    """
    with storage_faults(file):
        try:
            with file.open("rb") as opened:
                head = opened.read(_VERSION_PLACE + 4)
        except (FileNotFoundError, NotADirectoryError):
            return 0
    if len(head) < _VERSION_PLACE + 4 or not head.startswith(_HEAD):
        return 0
    return int.from_bytes(head[_VERSION_PLACE:], "big")


def folder_version(folder: PracticeFolder) -> int:
    """Give the older of the versions of both files; 0 where one has none.

    Raises:
        MachineFault: a file cannot be read.
    """
    return min(map(stored_version, (folder.records_file, folder.keys_file)))


def is_older(folder: PracticeFolder) -> bool:
    """Tell whether ``folder`` has the tables of an older Rapport, and all of them.

    A damaged or a newer file is no older one: whoever opens it tells of it.

    Raises:
        MachineFault: a file cannot be read.
    """
    versions = [stored_version(file) for file in (folder.records_file, folder.keys_file)]
    return all(0 < version <= SCHEMA_VERSION for version in versions) and min(versions) < SCHEMA_VERSION
