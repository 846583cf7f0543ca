"""Making a practice folder all or nothing: work is done in a hidden folder beside the real place."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.errors import InputFault, Refused
from kiosk.store.disk import alone, sync_folder
from kiosk.store.faults import storage_faults
from kiosk.store.folder import PracticeFolder, restore_unfinished, restored_beside
from kiosk.words import phrase

_PIECE = 1 << 20


class PracticeExists(Refused):
    """There is a practice in the folder already."""


class FolderNotEmpty(InputFault):
    """The folder for a new practice holds other files."""


class SetupRunning(Refused):
    """Another set-up is making the same folder at this moment."""


@contextmanager
def draft_folder(path: Path) -> Iterator[PracticeFolder]:
    """Make the practice folder ``path`` in one step at the end of the block.

    The block fills the folder that it gets, writes the facts and closes every file. Whatever ends it before
    that (an error, a kill, a power cut) leaves no half-made practice: the hidden folder is removed at once or
    by the next set-up.

    Args:
        path: missing or empty.

    Raises:
        PracticeExists: a practice is there.
        FolderNotEmpty: something else is there.
        RestoreUnfinished: a restored practice waits to be put there.
        SetupRunning: another process makes it at this moment.
        MachineFault: the disk does not play along.
        DataFault: the block left no complete facts.
    """
    target = path.absolute()
    with storage_faults(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with alone(target.parent / f".{target.name}.setup-lock", _running(target), keep_file=False):
        with storage_faults(target):
            _refuse_taken(target)
        with hidden_beside(target, "setup") as hidden:
            draft = PracticeFolder(hidden)
            yield draft
            draft.read_facts()
            with storage_faults(target):
                settle(hidden)
                if target.exists():
                    target.rmdir()
                _publish(hidden, target)


def _publish(hidden: Path, target: Path) -> None:
    """Let ``hidden`` take the place of ``target``, lastingly or not at all."""
    hidden.rename(target)
    try:
        sync_folder(target.parent)
    except OSError:
        # Told as a fault, so the next set-up must not meet a practice.
        target.rename(hidden)
        raise


@contextmanager
def hidden_beside(target: Path, purpose: str, *, wiped: bool = False) -> Iterator[Path]:
    """Give an empty hidden folder beside ``target``, for its owner alone; what is left of it goes afterwards.

    Call it with the lock of that purpose held: what a killed process left in the folder is removed first.

    Args:
        target: what it lies beside.
        purpose: the end of its name.
        wiped: whether its files are overwritten before they go (``wipe_tree``).

    Raises:
        MachineFault: it cannot be made.
    """
    hidden = target.parent / f".{target.name}.{purpose}"
    remove = wipe_tree if wiped else remove_tree
    with storage_faults(hidden):
        remove(hidden)
        hidden.mkdir(mode=0o700)
    try:
        yield hidden
    finally:
        with storage_faults(hidden):
            remove(hidden)


def settle(folder: Path) -> None:
    """Give every file in ``folder`` to its owner alone and bring all of it to the disk."""
    for file in folder.iterdir():
        file.chmod(0o600)
        handle = os.open(file, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    sync_folder(folder)


def remove_tree(folder: Path) -> None:
    """Remove ``folder`` and what is in it, or the file or link of that name."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def wipe_tree(folder: Path) -> None:
    """Remove ``folder`` as ``remove_tree`` does, and overwrite its files with zeros before.

    The key of a chain's next row must not be found later in what was a file: whoever has it can add rows that
    nobody can tell from a kiosk's own, from that row on. Where a medium or file system writes elsewhere than
    it is told to (flash, copies on writing), this reaches as far as SQLite's ``secure_delete`` does; what
    cannot be overwritten (such a disk may be full) is removed all the same.

    Raises:
        OSError: a file cannot be removed.
    """
    if folder.is_dir() and not folder.is_symlink():
        for file in folder.rglob("*"):
            if file.is_file() and not file.is_symlink():
                with suppress(OSError):
                    _overwrite(file)
    remove_tree(folder)


def _overwrite(file: Path) -> None:
    file.chmod(0o600)
    with file.open("r+b") as opened:
        left = opened.seek(0, os.SEEK_END)
        opened.seek(0)
        while left:
            left -= opened.write(bytes(min(left, _PIECE)))
        opened.flush()
        os.fsync(opened.fileno())


def _running(target: Path) -> SetupRunning:
    return SetupRunning(
        phrase("errors", "Another set-up is making {folder} at this moment. Go on there, or close it first."),
        folder=target,
    )


def _refuse_taken(target: Path) -> None:
    if PracticeFolder(target).facts_file.exists():
        raise PracticeExists(
            phrase(
                "errors",
                "There is a practice in {folder} already. Start `rapport` to use it, "
                "or choose another folder for a new one.",
            ),
            folder=target,
        )
    if restored_beside(target).is_dir():
        raise restore_unfinished(target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise folder_not_empty(target)


def folder_not_empty(target: Path) -> FolderNotEmpty:
    """The error for a folder of other files, where a practice should be made."""
    return FolderNotEmpty(
        phrase(
            "errors",
            "{folder} holds other files, and a practice needs a folder of its own. "
            "Choose a folder that is empty or does not exist yet.",
        ),
        folder=target,
    )
