"""Reading what an older Rapport wrote, by way of a copy in today's form.

The migrations are loaded only where something is older: hardly any process ever needs them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from kiosk.store.age import SCHEMA_VERSION, stored_version
from kiosk.store.backup.copying import copy_file
from kiosk.store.draft import hidden_beside
from kiosk.store.engine import opened
from kiosk.store.folder import PracticeFolder


def bring_up_if_older(folder: PracticeFolder) -> None:
    """Bring the files of a draft that nobody else knows to the newer form, where they have an older one.

    Raises:
        MachineFault: the disk does not play along.
        DataFault: a file is damaged.
    """
    if any(map(_is_older, (folder.records_file, folder.keys_file))):
        from kiosk.store.migrations import bring_up  # noqa: PLC0415  see above

        bring_up(folder)


@contextmanager
def keys_of_today(folder: PracticeFolder) -> Iterator[Engine]:
    """Open the keys file of a practice to be read, an older Rapport's by way of a copy; it stays as it is.

    Call it as the only backup or restore of that practice, with none of its files open in this process.

    Raises:
        MachineFault: the file cannot be read, or there is no room for the copy.
        DataFault: it is damaged or from a newer Rapport.
    """
    if not _is_older(folder.keys_file):
        with opened(folder.keys_file) as keys:
            yield keys
        return
    with hidden_beside(folder.path.resolve(), "backup") as scratch:
        copy = PracticeFolder(scratch)
        with opened(folder.keys_file, any_version=True) as older:
            copy_file(older, copy.keys_file)
        bring_up_if_older(copy)
        with opened(copy.keys_file) as keys:
            yield keys


def _is_older(file: Path) -> bool:
    return 0 < stored_version(file) < SCHEMA_VERSION
