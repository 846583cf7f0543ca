"""Making a practice folder all or nothing: set-up works in a hidden folder beside the real place."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import InputFault, Refused
from kiosk.store.disk import alone, sync_folder
from kiosk.store.faults import storage_faults
from kiosk.store.folder import PracticeFolder
from kiosk.words import phrase


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
        SetupRunning: another process makes it at this moment.
        MachineFault: the disk does not play along.
        DataFault: the block left no complete facts.
    """
    target = path.absolute()
    lock_file, hidden = target.parent / f".{target.name}.setup-lock", target.parent / f".{target.name}.setup"
    with storage_faults(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with alone(lock_file, _running(target), keep_file=False):
        with storage_faults(target):
            _refuse_taken(target)
            _remove(hidden)
            hidden.mkdir(mode=0o700)
        draft = PracticeFolder(hidden)
        try:
            yield draft
            draft.read_facts()
            with storage_faults(target):
                _publish(hidden, target)
        except BaseException:
            _remove(hidden)
            raise


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
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FolderNotEmpty(
            phrase(
                "errors",
                "{folder} holds other files, and a practice needs a folder of its own. "
                "Choose a folder that is empty or does not exist yet.",
            ),
            folder=target,
        )


def _remove(hidden: Path) -> None:
    if hidden.is_symlink() or hidden.is_file():
        hidden.unlink()
    elif hidden.exists():
        shutil.rmtree(hidden)


def _publish(hidden: Path, target: Path) -> None:
    for file in hidden.iterdir():
        file.chmod(0o600)
        handle = os.open(file, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    sync_folder(hidden)
    if target.exists():
        target.rmdir()
    hidden.rename(target)
    sync_folder(target.parent)
