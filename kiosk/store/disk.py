"""What the store asks of the disk beside SQLite: whole files, durable names, one process at a time."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.errors import RapportError
from kiosk.store.faults import DiskFull, storage_faults
from kiosk.words import phrase

MEGABYTE = 1_000_000
ROOM_TO_SPARE = 2 * MEGABYTE
"""What is left free beside a large file: a kiosk on the same disk goes on writing sheets meanwhile."""


SYNC_EVERY = 32 << 20
"""Bytes after which the medium has to have caught up: a slow stick shows in the progress, not at the end."""


class NotEnoughRoom(DiskFull):
    """There is less free space than what is about to be written."""


@contextmanager
def alone(
    lock_file: Path, taken: RapportError, *, keep_file: bool, wait_seconds: float = 0
) -> Iterator[None]:
    """Hold ``lock_file`` as the only process.

    Args:
        lock_file: made when it is missing.
        taken: what to raise when another process holds it.
        keep_file: whether the file stays when it is let go; it has to where processes wait for it.
        wait_seconds: how long to wait for another process to let go.

    Raises:
        MachineFault: the lock file cannot be made.
    """
    import filelock  # noqa: PLC0415 - the first page is painted before the lock is taken

    lock = filelock.FileLock(
        lock_file, timeout=wait_seconds, mode=0o600, thread_local=False, preserve_lock_file=keep_file
    )
    with storage_faults(lock_file):
        try:
            lock.acquire()
        except filelock.Timeout as fault:
            raise taken from fault
    try:
        yield
    finally:
        if not keep_file:
            # While it is held: nobody waits for it, and who comes later makes a new one.
            with suppress(OSError):
                lock_file.unlink()
        lock.release()


def write_durably(file: Path, content: bytes) -> None:
    """Write ``file`` through a temporary one beside it: whole and on the disk, or not at all; mode 0600."""
    # mkstemp makes the file for its owner alone before anything is in it.
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as writer:
            writer.write(content)
            writer.flush()
            os.fsync(writer.fileno())
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def write_pieces(file: Path, pieces: Iterable[bytes], worked: Callable[[int], object] | None = None) -> None:
    """Write a new file for its owner alone, whole and on its medium when this returns.

    Args:
        file: must not be there.
        pieces: its content, in order.
        worked: called with the bytes that were written; raise from it to stop.

    Raises:
        MachineFault: the medium does not take it.
    """
    with storage_faults(file):
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            done = unsynced = 0
            for piece in pieces:
                out.write(piece)
                done += len(piece)
                unsynced += len(piece)
                if unsynced >= SYNC_EVERY:
                    out.flush()
                    os.fsync(out.fileno())
                    unsynced = 0
                if worked is not None:
                    worked(done)
        forget_cached(file)


def require_room(folder: Path, needed: int) -> None:
    """Be sure that ``needed`` bytes can be written in ``folder``, and some more for everybody else.

    Raises:
        NotEnoughRoom: they cannot.
        OSError: the disk cannot be asked.
    """
    free = shutil.disk_usage(folder).free
    if free < needed + ROOM_TO_SPARE:
        raise NotEnoughRoom(
            phrase(
                "errors",
                "There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. "
                "Free some space there, or choose another place.",
            ),
            folder=folder,
            needed=-(-(needed + ROOM_TO_SPARE) // MEGABYTE),
            free=free // MEGABYTE,
        )


def same_disk(one: Path, other: Path) -> bool:
    """Tell whether two folders share their free space."""
    return one.stat().st_dev == other.stat().st_dev


def sync_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk, where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        # Some file systems of sticks and servers bring names to the disk by themselves and know no such call.
        if fault.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def forget_cached(file: Path) -> None:
    """Write ``file`` out and drop what the system remembers of it, so that the next read asks the disk.

    After a failed fsync Linux keeps the unwritten pages and calls them clean: whoever reads them sees what
    the disk never got. Where the system offers no such call (Windows, macOS), unwritten pages stay unwritten
    in its books, and the fsync here tries them again.

    Call it with no connection of this process open on ``file``: closing the file here ends their locks.

    Raises:
        OSError: the disk reports a fault again.
    """
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)
    sync_folder(file.parent)
