"""Putting a restored practice in the place of the one that is there, which is kept under another name.

Two folders cannot change places in one step on every system. So the restored one is first made complete under
a hidden name that says so. From then on there are three pictures that a killed process or a power cut can
leave: the old practice in its place (nothing has happened), nothing in its place and the complete one beside
it (the next start puts it there), or the restored practice in its place.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from kiosk.errors import Refused
from kiosk.store.disk import alone, sync_folder
from kiosk.store.draft import folder_not_empty, hidden_beside, settle, wipe_tree
from kiosk.store.faults import storage_faults
from kiosk.store.folder import PracticeFolder, outdated_beside, restored_beside
from kiosk.words import phrase

_DRAFT = "restoring"
_LOCK = "backup-lock"
_LEFTOVERS = ("backup", _DRAFT)


class BackupRunning(Refused):
    """Another backup or restore of this practice runs, or its files are being brought to a newer form."""


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Be the only backup, restore or migration of the practice in ``path``, and clear up after a killed one.

    Raises:
        BackupRunning: there is another one.
        MachineFault: the folder around the practice's cannot be written.
    """
    place = path.resolve()
    with storage_faults(place):
        place.parent.mkdir(parents=True, exist_ok=True)
    running = BackupRunning(
        phrase(
            "errors",
            "Another backup or restore of {folder} is running at this moment, or its records are being "
            "brought to a newer form. Wait until it has ended.",
        ),
        folder=path,
    )
    with alone(place.parent / f".{place.name}.{_LOCK}", running, keep_file=False):
        with storage_faults(place):
            for purpose in _LEFTOVERS:
                wipe_tree(place.parent / f".{place.name}.{purpose}")
            if holds_practice(place):
                wipe_tree(restored_beside(place))
                wipe_tree(outdated_beside(place))
        yield


def holds_practice(path: Path) -> bool:
    """Tell whether a practice is in ``path``, whole or damaged: then nothing beside it is needed."""
    folder = PracticeFolder(path)
    return any(file.exists() for file in (folder.facts_file, folder.records_file, folder.keys_file))


def is_unfinished(path: Path) -> bool:
    """Tell whether a restored practice waits beside ``path`` and nothing is in its place."""
    return restored_beside(path).is_dir() and _is_free(path.resolve())


def finish_restore(path: Path) -> bool:
    """End a restore that was cut off at its last step; tell whether there was one.

    Raises:
        BackupRunning: the restore has not been cut off, it still runs.
        MachineFault: the folder cannot be put in its place.
    """
    if not is_unfinished(path):
        return False
    with one_at_a_time(path):
        if is_unfinished(path):
            with storage_faults(path):
                _take_place(path.resolve())
    return True


@contextmanager
def restored_folder(path: Path, kept_name: str) -> Iterator[tuple[PracticeFolder, Callable[[], Path | None]]]:
    """Make a practice folder that takes the place of ``path``, all or nothing.

    Call it within ``one_at_a_time``. The block fills the folder that it gets, closes every file, and calls
    the function that it gets with it: that puts the folder in its place.

    Args:
        path: missing, empty, or a practice, whole or damaged.
        kept_name: the name beside ``path`` under which a practice that is there is kept; with ``-2`` and so
            on behind it where there is such a folder already.

    Yields:
        The folder to fill, and what puts it in its place: it gives where the old practice is kept now.

    Raises:
        FolderNotEmpty: something else than a practice is there.
        KioskAlreadyRunning: a kiosk runs on the practice that is there.
        MachineFault: the disk does not play along.
    """
    place = path.resolve()
    with storage_faults(place):
        if is_unfinished(path):
            _take_place(place)
        there = _practice_in(place)
    with ExitStack() as held, hidden_beside(place, _DRAFT, wiped=True) as draft:
        if there is not None:
            held.enter_context(there.hold_kiosk_lock())

        def put() -> Path | None:
            if os.name == "nt":
                held.close()  # Windows moves no folder in which a file is open
            return _put(draft, place, None if there is None else _free_name(place.parent, kept_name))

        yield PracticeFolder(draft), put


def _practice_in(place: Path) -> PracticeFolder | None:
    if _is_free(place):
        return None
    if not holds_practice(place):
        raise folder_not_empty(place)
    return PracticeFolder(place)


def _put(draft: Path, place: Path, kept: Path | None) -> Path | None:
    waiting = restored_beside(place)
    moved: list[tuple[Path, Path]] = []

    def move(one: Path, to: Path) -> None:
        one.rename(to)
        moved.append((one, to))
        sync_folder(place.parent)

    with storage_faults(place):
        settle(draft)
        try:
            move(draft, waiting)
            if kept is not None:
                move(place, kept)
            elif place.exists():
                place.rmdir()
            move(waiting, place)
        except BaseException:
            # A fault is told, so nothing may have happened, as far as the disk still lets us.
            with suppress(OSError):
                for one, to in reversed(moved):
                    to.rename(one)
                sync_folder(place.parent)
            raise
    return kept


def _take_place(place: Path) -> None:
    if place.exists():
        place.rmdir()
    restored_beside(place).rename(place)
    sync_folder(place.parent)


def _is_free(place: Path) -> bool:
    return not place.exists() or (place.is_dir() and not any(place.iterdir()))


def _free_name(parent: Path, name: str) -> Path:
    kept, number = parent / name, 2
    while kept.exists():
        kept, number = parent / f"{name}-{number}", number + 1
    return kept
