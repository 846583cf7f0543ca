"""What a client writes in their own words, cut into parts of one size: nobody can tell whether they wrote.

Where a practice offers the box, every sheet is followed by the same number of parts, whatever stands in it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Self

from kiosk.vault.contents import BODY_MAX, malformed_contents
from kiosk.vault.wiping import wipe

SHEET_ID_SIZE: Final = 16
MOST_CHARACTERS: Final = 300
PARTS: Final = 7
"""So many that ``MOST_CHARACTERS`` of four bytes each find room: any script's, in UTF-8."""

PIECE_SIZE: Final = BODY_MAX - SHEET_ID_SIZE - 1
_LENGTH_SIZE: Final = 2
_WHOLE_SIZE: Final = PARTS * PIECE_SIZE


@dataclass(frozen=True, slots=True)
class CommentPart:
    """One part.

    Attributes:
        sheet: 16 bytes, the record id of the sheet that it follows.
        place: which part, from 0.
        piece: 175 bytes.
    """

    sheet: bytes
    place: int
    piece: bytes

    def encode(self) -> bytes:
        """Give the body of a ``Kind.COMMENT`` record; every body has the same size.

        Raises:
            MalformedContents: a field does not fit its place.
        """
        if (len(self.sheet), len(self.piece)) != (SHEET_ID_SIZE, PIECE_SIZE) or not 0 <= self.place < PARTS:
            raise malformed_contents()
        return b"".join((self.sheet, bytes((self.place,)), self.piece))

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Read the body of a ``Kind.COMMENT`` record.

        Raises:
            MalformedContents: anything but what ``encode`` writes.
        """
        if len(body) != BODY_MAX or body[SHEET_ID_SIZE] >= PARTS:
            raise malformed_contents()
        return cls(body[:SHEET_ID_SIZE], body[SHEET_ID_SIZE], body[SHEET_ID_SIZE + 1 :])

    @property
    def begins_empty(self) -> bool:
        """Whether this is the first part of a comment without a character."""
        return self.place == 0 and not any(self.piece[:_LENGTH_SIZE])


def cut(sheet: bytes, text: bytes) -> tuple[bytes, ...]:
    """Give the bodies of the parts that follow a sheet; the caller wipes them, and ``text``.

    Args:
        sheet: the sheet's record id.
        text: what was written, in UTF-8; may be empty.

    Raises:
        MalformedContents: more than ``MOST_CHARACTERS``, or no text.
    """
    _check_text(text)
    whole = bytearray(_WHOLE_SIZE)
    whole[:_LENGTH_SIZE] = len(text).to_bytes(_LENGTH_SIZE, "big")
    whole[_LENGTH_SIZE : _LENGTH_SIZE + len(text)] = text
    pieces = [bytes(whole[at : at + PIECE_SIZE]) for at in range(0, _WHOLE_SIZE, PIECE_SIZE)]
    try:
        return tuple(CommentPart(sheet, place, piece).encode() for place, piece in enumerate(pieces))
    finally:
        wipe(whole, *pieces)


def joined(parts: Sequence[CommentPart]) -> str:
    """Give what was written, from all parts in their order.

    Raises:
        MalformedContents: these are not the parts of one comment, or not as ``cut`` writes them.
    """
    if [part.place for part in parts] != list(range(PARTS)) or len(_sheets(parts)) != 1:
        raise malformed_contents()
    whole = b"".join(part.piece for part in parts)
    length = int.from_bytes(whole[:_LENGTH_SIZE], "big")
    text, rest = whole[_LENGTH_SIZE : _LENGTH_SIZE + length], whole[_LENGTH_SIZE + length :]
    if len(text) != length or any(rest):
        raise malformed_contents()
    return _check_text(text)


def _sheets(parts: Iterable[CommentPart]) -> set[bytes]:
    return {part.sheet for part in parts}


def _check_text(text: bytes) -> str:
    try:
        read = text.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise malformed_contents() from fault
    if len(read) > MOST_CHARACTERS:
        raise malformed_contents()
    return read
