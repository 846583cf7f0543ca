"""The backup file: what stands in clear at its head, and who can open the stream behind it.

docs/format.md, "Backup", has it byte by byte. Everything is read with bounds and in one exact form; whatever
is not as Rapport writes it ends in ``MalformedBackup``.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.store.backup.manifest import VERSION, BackupManifest, ChainMark
from kiosk.store.faults import storage_faults
from kiosk.vault import labels
from kiosk.vault.backup_key import Recipient
from kiosk.vault.backup_stream import DIGEST_SIZE, MalformedBackup, malformed_backup, sealed_size
from kiosk.vault.record import HOLDER_ID_SIZE
from kiosk.vault.suites import KNOWN_SUITES, Suite
from kiosk.words import phrase

__all__ = ["BackupHead", "BackupManifest", "ChainMark", "MalformedBackup", "read_head", "read_manifest"]

MAGIC = b"RPTB"
MOST_MANIFEST = 1 << 18
MOST_RECIPIENTS = 1000

_NO_BACKUP = phrase("errors", "{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.")
NEWER_BACKUP = phrase(
    "errors", "{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed."
)
_BROKEN_HEAD = phrase(
    "errors",
    "The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.",
)
_ANOTHER_SIZE = phrase(
    "errors",
    "The backup {file} is not complete: it has {size} bytes and should have {wanted}. "
    "Copy it from its medium again, or use another backup.",
)


@dataclass(frozen=True, slots=True)
class BackupHead:
    """Everything before the stream.

    Attributes:
        manifest: what anybody may know.
        recipients: who can open the rest.
    """

    manifest: BackupManifest
    recipients: tuple[Recipient, ...]

    def encode(self) -> bytes:
        """Write it, with its check sum at the end.

        Raises:
            MalformedBackup: more recipients or chains than a backup has room for.
        """
        manifest = self.manifest.encode()
        if not 0 < len(self.recipients) <= MOST_RECIPIENTS or len(manifest) > MOST_MANIFEST:
            raise malformed_backup()
        parts = [MAGIC, bytes([VERSION]), len(manifest).to_bytes(4, "big"), manifest]
        parts.append(len(self.recipients).to_bytes(2, "big"))
        parts += map(_packed, self.recipients)
        covered = b"".join(parts)
        return covered + _digest(covered)

    @property
    def digest(self) -> bytes:
        """The check sum at the end of the head (32 bytes), to which the stream is bound."""
        return self.encode()[-DIGEST_SIZE:]

    @property
    def file_size(self) -> int:
        """How many bytes the whole backup has."""
        return len(self.encode()) + sealed_size(self.manifest.content_size)


def read_manifest(file: Path) -> BackupManifest:
    """Read what stands in clear; no key is needed.

    Raises:
        MalformedBackup: it is no backup, damaged at its beginning, or not complete.
        MachineFault: it cannot be read.
    """
    with storage_faults(file), file.open("rb") as opened:
        return read_head(opened, file).manifest


def read_head(opened: BinaryIO, file: Path) -> BackupHead:
    """Read everything before the stream, and check that the file has the size that it should have.

    Args:
        opened: at its beginning; afterwards at the beginning of the stream.
        file: which file the sentences name.

    Raises:
        MalformedBackup: it is no backup, damaged at its beginning, or not complete.
        OSError: it cannot be read.
    """
    reader = _HeadReader(opened)
    try:
        if reader.take(len(MAGIC)) != MAGIC:
            raise malformed_backup(_NO_BACKUP, file=file)
        if reader.take(1) != bytes([VERSION]):
            raise malformed_backup(NEWER_BACKUP, file=file)
        manifest = BackupManifest.decode(reader.take(reader.number(4, MOST_MANIFEST)))
        count = reader.number(2, MOST_RECIPIENTS)
        recipients = tuple(_recipient(reader) for _ in range(count))
        covered = reader.digest()
    except _Short as fault:
        raise malformed_backup(_NO_BACKUP if reader.size < len(MAGIC) else _BROKEN_HEAD, file=file) from fault
    except MalformedBackup as fault:
        if fault.phrase in (_NO_BACKUP, NEWER_BACKUP):
            raise
        raise malformed_backup(_BROKEN_HEAD, file=file) from fault
    head = BackupHead(manifest, recipients)
    if not recipients or opened.read(DIGEST_SIZE) != covered:
        raise malformed_backup(_BROKEN_HEAD, file=file)
    size = opened.seek(0, os.SEEK_END)
    if size != head.file_size:
        raise malformed_backup(_ANOTHER_SIZE, file=file, size=size, wanted=head.file_size)
    opened.seek(size - sealed_size(manifest.content_size))
    return head


class _Short(Exception):
    """The file ends before its head does."""


class _HeadReader:
    """Reads the head in order and remembers what the check sum covers."""

    def __init__(self, opened: BinaryIO) -> None:
        self._opened = opened
        self._hash = hashlib.sha256(labels.bound(labels.BACKUP_HEAD))
        self.size = 0

    def take(self, size: int) -> bytes:
        taken = self._opened.read(size)
        self.size += len(taken)
        if len(taken) != size:
            raise _Short
        self._hash.update(taken)
        return taken

    def number(self, size: int, most: int) -> int:
        number = int.from_bytes(self.take(size), "big")
        if number > most:
            raise malformed_backup()
        return number

    def digest(self) -> bytes:
        return self._hash.digest()


def _digest(covered: bytes) -> bytes:
    return hashlib.sha256(labels.bound(labels.BACKUP_HEAD, covered)).digest()


def _packed(one: Recipient) -> bytes:
    return b"".join(
        (
            one.holder_id,
            bytes([one.suite]),
            len(one.slot).to_bytes(2, "big"),
            one.slot,
            len(one.envelope).to_bytes(2, "big"),
            one.envelope,
        )
    )


def _recipient(reader: _HeadReader) -> Recipient:
    holder_id, suite = reader.take(HOLDER_ID_SIZE), reader.number(1, 0xFF)
    if suite not in KNOWN_SUITES:
        raise malformed_backup()
    slot = reader.take(reader.number(2, 0xFFFF))
    return Recipient(holder_id, Suite(suite), slot, reader.take(reader.number(2, 0xFFFF)))
