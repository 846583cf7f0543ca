"""The bundle file: what is carried between the devices of a practice on a stick.

Read and written in one go, piece by piece, however large it is. docs/format.md, "Bundle", has it byte by
byte; whatever is not exactly so ends in ``MalformedBundle``. The check sum at the end tells damage, not
strangers: rows prove themselves by their tags at the next unlock, a list of clients by its signature.
"""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import DataFault
from kiosk.store.facts import ID_SIZE
from kiosk.store.faults import storage_faults
from kiosk.words import Phrase, phrase

MAGIC = b"RPTU"
VERSION = 1
DIGEST_SIZE = 32
MOST_NUMBER = (1 << 63) - 1

_NO_BUNDLE = phrase(
    "errors", "{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote."
)
_NEWER = phrase(
    "errors", "{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed."
)
_DAMAGED = phrase(
    "errors",
    "The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.",
)


class MalformedBundle(DataFault):
    """A file is no bundle, or not as Rapport wrote it."""


class BundleKind(IntEnum):
    """What a bundle carries."""

    ROWS = 1
    """Sealed rows of one kiosk's chain."""

    ROSTER = 2
    """The list of clients, for kiosks."""


@dataclass(frozen=True, slots=True)
class BundleHead:
    """What every bundle begins with.

    Attributes:
        kind: what it carries.
        practice_id: 16 bytes.
        made_ms: when, milliseconds since 1970-01-01 UTC by the clock of the device that wrote it.
    """

    kind: BundleKind
    practice_id: bytes
    made_ms: int

    def encode(self) -> bytes:
        """Write it (30 bytes)."""
        front = MAGIC + bytes((VERSION, self.kind)) + self.practice_id
        return front + self.made_ms.to_bytes(8, "big")


class BundleReader:
    """Takes a bundle in its order, and remembers what the check sum covers.

    Args:
        opened: at the beginning of the file.
        file: which file the sentences name.
    """

    def __init__(self, opened: BinaryIO, file: Path) -> None:
        self._opened = opened
        self._file = file
        self._hash = hashlib.sha256()
        self._taken = 0

    def head(self) -> BundleHead:
        """Take the beginning.

        Raises:
            MalformedBundle: it is no bundle, or one of a newer Rapport.
            OSError: the file cannot be read.
        """
        if self._read(len(MAGIC)) != MAGIC:
            raise self._told(_NO_BUNDLE)
        if self.take(1) != bytes([VERSION]):
            raise self._told(_NEWER)
        kind = self.number(1)
        if kind not in list(BundleKind):
            raise self._told(_NEWER)
        return BundleHead(BundleKind(kind), self.take(ID_SIZE), self.number(8))

    def take(self, size: int) -> bytes:
        """Take the next ``size`` bytes.

        Raises:
            MalformedBundle: the file ends before.
            OSError: it cannot be read.
        """
        taken = self._read(size)
        if len(taken) != size:
            raise self.damaged()
        return taken

    def number(self, size: int, most: int = MOST_NUMBER) -> int:
        """Take a number of ``size`` bytes, from 0 to ``most``."""
        number = int.from_bytes(self.take(size), "big")
        if number > most:
            raise self.damaged()
        return number

    def digest(self) -> bytes:
        """Give SHA-256 of all that was taken so far."""
        return self._hash.copy().digest()

    def end(self) -> None:
        """Be sure that the check sum is right and that nothing follows.

        Raises:
            MalformedBundle: it is not, or something does.
            OSError: the file cannot be read.
        """
        covered = self.digest()
        if self._read(DIGEST_SIZE) != covered or self._opened.read(1):
            raise self.damaged()

    @property
    def taken(self) -> int:
        """How many bytes were taken so far."""
        return self._taken

    def damaged(self) -> MalformedBundle:
        """The error for bytes that Rapport did not write."""
        return self._told(_DAMAGED)

    def _read(self, size: int) -> bytes:
        taken = self._opened.read(size)
        self._hash.update(taken)
        self._taken += len(taken)
        return taken

    def _told(self, sentence: Phrase) -> MalformedBundle:
        return MalformedBundle(sentence, file=self._file)


@contextmanager
def open_bundle(file: Path) -> Iterator[BundleReader]:
    """Open a bundle to be read from its beginning.

    Raises:
        MachineFault: it cannot be read.
    """
    with storage_faults(file), file.open("rb") as opened:
        yield BundleReader(opened, file)


def read_bundle_head(file: Path) -> BundleHead:
    """Tell what a bundle is, without reading on.

    Raises:
        MalformedBundle: it is none.
        MachineFault: it cannot be read.
    """
    with open_bundle(file) as reader:
        return reader.head()


def with_check_sum(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Give the pieces of a bundle and, at the end, its check sum."""
    covered = hashlib.sha256()
    for piece in pieces:
        covered.update(piece)
        yield piece
    yield covered.digest()
