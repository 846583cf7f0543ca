"""The practice's files in the stream of a backup: one after the other, each with its name and size."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from kiosk.store.backup.file import BackupHead
from kiosk.store.folder import FACTS_NAME, KEYS_NAME, RECORDS_NAME
from kiosk.vault.backup_stream import PIECE, malformed_backup, open_stream

FILES = (FACTS_NAME, RECORDS_NAME, KEYS_NAME)
"""What a backup holds, in this order. No other name is ever taken from a backup."""

Worked = Callable[[int], None]
"""Called with how many bytes of a piece of work are done; raise from it to stop."""

MOST_FACTS = 1 << 20
_NAME_LENGTH_SIZE = 1
_FILE_SIZE_SIZE = 8


def content_size_of(sizes: Sequence[int]) -> int:
    """Give the size of the stream's content for files of these sizes, in the order of ``FILES``."""
    return 1 + sum(
        _NAME_LENGTH_SIZE + len(name) + _FILE_SIZE_SIZE + size
        for name, size in zip(FILES, sizes, strict=True)
    )


def content_of(folder: Path, sizes: Sequence[int]) -> Iterator[bytes]:
    """Give the stream's content: the files in ``folder``, in pieces.

    Args:
        folder: holds all ``FILES``.
        sizes: how long each of them is.

    Raises:
        OSError: a file cannot be read.
        MalformedBackup: a file has become shorter.
    """
    yield bytes([len(FILES)])
    for name, size in zip(FILES, sizes, strict=True):
        yield bytes([len(name)]) + name.encode("ascii") + size.to_bytes(_FILE_SIZE_SIZE, "big")
        with (folder / name).open("rb") as file:
            left = size
            while left:
                piece = file.read(min(PIECE, left))
                if not piece:
                    raise malformed_backup()
                left -= len(piece)
                yield piece


def unpack(opened: BinaryIO, head: BackupHead, data_key: bytes, folder: Path) -> Iterator[int]:
    """Write the practice's files out of the stream into ``folder``; they are there when the iteration ends.

    Args:
        opened: at the beginning of the stream.
        head: of the same file.
        data_key: 32 bytes.
        folder: empty.

    Yields:
        Bytes of content that were written since the last time.

    Raises:
        MalformedBackup: the stream is not what Rapport wrote; what was written until then is of no use.
        OSError: a file cannot be read or written.
    """
    pieces = iter(lambda: opened.read(PIECE), b"")
    content = _Content(open_stream(data_key, head.digest, pieces))
    left = head.manifest.content_size
    if content.take(1) != bytes([len(FILES)]):
        raise malformed_backup()
    left -= 1
    for name in FILES:
        prefix = bytes([len(name)]) + name.encode("ascii")
        if content.take(len(prefix)) != prefix:
            raise malformed_backup()
        size = int.from_bytes(content.take(_FILE_SIZE_SIZE), "big")
        left -= len(prefix) + _FILE_SIZE_SIZE + size
        if left < 0 or (name == FACTS_NAME and size > MOST_FACTS):
            raise malformed_backup()
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            for piece in content.pass_on(size):
                file.write(piece)
                yield len(piece)
    if left:
        raise malformed_backup()
    content.end()


class _Content:
    """The opened stream, to be taken in parts of any size."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._here = b""

    def take(self, size: int) -> bytes:
        return b"".join(self.pass_on(size))

    def pass_on(self, size: int) -> Iterator[bytes]:
        while size:
            if not self._here:
                self._here = self._next()
            piece, self._here = self._here[:size], self._here[size:]
            size -= len(piece)
            yield piece

    def end(self) -> None:
        """Be sure that nothing follows, and that the stream is complete."""
        if self._here or any(self._pieces):
            raise malformed_backup()

    def _next(self) -> bytes:
        for piece in self._pieces:
            if piece:
                return piece
        raise malformed_backup()
