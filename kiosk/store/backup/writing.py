"""Writing a backup to its medium and reading it back from there."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from kiosk.store.backup.content import Worked, unpack
from kiosk.store.backup.file import BackupHead, read_head
from kiosk.store.disk import write_pieces
from kiosk.store.faults import storage_faults
from kiosk.vault.backup_stream import malformed_backup, seal_stream


def write_backup(
    file: Path, head: BackupHead, data_key: bytes, content: Iterable[bytes], worked: Worked
) -> None:
    """Write a new file, whole and on its medium when this returns.

    Raises:
        MachineFault: the medium does not take it.
    """
    sealed = seal_stream(data_key, head.digest, content)
    write_pieces(file, chain([head.encode()], sealed), worked)


def read_back(file: Path, head: BackupHead, data_key: bytes, into: Path, worked: Worked) -> None:
    """Restore what ``write_backup`` wrote into an empty folder, from the medium itself.

    Raises:
        MalformedBackup: the medium does not give what was written.
        MachineFault: it cannot be read, or there is no room for what is in it.
    """
    with storage_faults(file), file.open("rb") as opened:
        if read_head(opened, file) != head:
            raise malformed_backup()
        done = 0
        for size in unpack(opened, head, data_key, into):
            done += size
            worked(done)
