"""The file of what suits the clients: one place for each card that there can be, filled from the beginning.

All places have one size and hold random bytes until something is sealed into them, so the file tells neither
who likes what nor how many have anything in it. It is a convenience: a file that is missing, damaged or of
another version is made anew, and nobody is told.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store.disk import alone, write_durably
from kiosk.store.faults import storage_faults, store_busy
from kiosk.vault.codes import SELECTORS
from kiosk.vault.comfort import SEALED_SIZE

COMFORT_NAME = "comfort.bin"
LOCK_NAME = "comfort.lock"
HEAD = b"RPTC" + bytes([1, SEALED_SIZE]) + SELECTORS.to_bytes(2, "big")
FILE_SIZE = len(HEAD) + SELECTORS * SEALED_SIZE
WAIT_SECONDS = 2.0


class ComfortFile:
    """Reads and replaces places, each time the whole file: a power cut leaves the old or the new one.

    Args:
        folder: the practice's.

    Raises:
        MachineFault: the file cannot be read or written, or is in use for too long; so do all methods.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / COMFORT_NAME
        self._lock = folder / LOCK_NAME

    def make(self) -> None:
        """Make the file where there is none that can be used, so that its being there tells nothing."""
        if self._whole() is None:
            with self._alone():
                if self._whole() is None:
                    self._write(_fresh())

    def read(self, selector: int) -> bytes | None:
        """Give what stands in a card's place; ``None`` where there is no such file."""
        content = self._whole()
        return None if content is None else bytes(content[_place(selector)])

    def put(self, selector: int, sealed: bytes, wanted: Callable[[], bool]) -> None:
        """Put ``sealed`` into a card's place; every other place stays as it is.

        Args:
            selector: whose place.
            sealed: exactly ``SEALED_SIZE`` bytes.
            wanted: asked while nobody else can write: whether the card is still the one that it was.
        """
        if len(sealed) != SEALED_SIZE:
            raise ValueError("every place has one size")
        with self._alone():
            if wanted():
                content = self._whole() or _fresh()
                content[_place(selector)] = sealed
                self._write(content)

    def overwrite(self, selectors: Iterable[int]) -> None:
        """Fill the places of cards that are gone with random bytes."""
        gone = list(selectors)
        if not gone:
            return
        with self._alone():
            content = self._whole()
            if content is not None:
                for selector in gone:
                    content[_place(selector)] = secrets.token_bytes(SEALED_SIZE)
                self._write(content)

    def take_over(self, before: "ComfortFile") -> None:
        """Begin with what another folder of the same practice has, in a folder that nobody else uses yet."""
        content = before._whole()  # noqa: SLF001 - of this very class
        if content is not None:
            self._write(content)

    def _whole(self) -> bytearray | None:
        with storage_faults(self._file):
            try:
                with self._file.open("rb") as reader:
                    content = bytearray(reader.read(FILE_SIZE + 1))
            except FileNotFoundError:
                return None
        return content if len(content) == FILE_SIZE and content.startswith(HEAD) else None

    def _write(self, content: bytes | bytearray) -> None:
        with storage_faults(self._file):
            write_durably(self._file, bytes(content))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with alone(self._lock, store_busy(self._file), keep_file=True, wait_seconds=WAIT_SECONDS):
            yield


def _fresh() -> bytearray:
    return bytearray(HEAD + secrets.token_bytes(SELECTORS * SEALED_SIZE))


def _place(selector: int) -> slice:
    if not 0 <= selector < SELECTORS:
        raise ValueError("a selector has three digits")
    start = len(HEAD) + selector * SEALED_SIZE
    return slice(start, start + SEALED_SIZE)
