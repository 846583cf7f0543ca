"""Notes on a client's course, and events of the practice: short texts, cut into parts of one size.

A note is its author's alone. Its records are sealed to the client, as every record is: whoever erases the
client ends it as well. What was written is sealed once more, to the therapist who wrote it: a colleague who
reads the client sees that there is a note, and neither its words nor its day. An event of the practice
(a holiday, a move) is for all therapists; its records are sealed to the practice's log, and nothing else.
"""

import secrets
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.vault import labels
from kiosk.vault.contents import BODY_MAX, malformed_contents
from kiosk.vault.holders import Holder
from kiosk.vault.opening import seal_broken
from kiosk.vault.repair_step import LAST_DAY

MOST_CHARACTERS: Final = 200
PARTS: Final = 5
"""So many that ``MOST_CHARACTERS`` of four bytes each find room: any script's, in UTF-8."""

ID_SIZE: Final = 8
NO_SHEET: Final = bytes(8)
"""In place of a sheet's mark, where a note belongs to a day and not to a session."""

_AUTHOR_SIZE: Final = 8
_NONCE_SIZE: Final = 12
_TAG_SIZE: Final = 16
# which version, which part of it, the sheet that it belongs to
_PART: Final = struct.Struct(">8sB8s")
PIECE_SIZE: Final = BODY_MAX - _PART.size
WHOLE_SIZE: Final = PARTS * PIECE_SIZE
# the note's id, revision, first and last day since 1970-01-01, length of the text
_HEAD: Final = struct.Struct(">8sIiiH")
_NOTE_SIZE: Final = WHOLE_SIZE - _AUTHOR_SIZE - _NONCE_SIZE - _TAG_SIZE
_EVENT_SIZE: Final = WHOLE_SIZE - _AUTHOR_SIZE


@dataclass(frozen=True, slots=True)
class NoteText:
    """One version of a note or an event; of several with one id the highest revision counts.

    Attributes:
        note: 8 bytes, drawn once; the same in all versions.
        revision: 0, and one more with each change.
        day: days since 1970-01-01.
        until: the last day, for what takes several; else the same.
        text: at most ``MOST_CHARACTERS``; empty where it was taken back.
    """

    note: bytes
    revision: int
    day: int
    until: int
    text: str

    def encode(self, size: int) -> bytes:
        """Give ``size`` bytes; how much was written does not show in their number.

        Raises:
            MalformedContents: a field does not fit its place.
        """
        if not self._is_sound():
            raise malformed_contents()
        try:
            text = self.text.encode("utf-8")
            head = _HEAD.pack(self.note, self.revision, self.day, self.until, len(text))
        except (struct.error, UnicodeEncodeError) as fault:
            raise malformed_contents() from fault
        return (head + text).ljust(size, b"\x00")

    @classmethod
    def decode(cls, opened: bytes) -> Self:
        """Read what ``encode`` wrote.

        Raises:
            MalformedContents: anything else.
        """
        if len(opened) < _HEAD.size:
            raise malformed_contents()
        note, revision, day, until, length = _HEAD.unpack_from(opened)
        text, rest = opened[_HEAD.size : _HEAD.size + length], opened[_HEAD.size + length :]
        if len(text) != length or any(rest):
            raise malformed_contents()
        try:
            read = cls(note, revision, day, until, text.decode("utf-8"))
        except UnicodeDecodeError as fault:
            raise malformed_contents() from fault
        if not read._is_sound():
            raise malformed_contents()
        return read

    def _is_sound(self) -> bool:
        days = 0 <= self.day <= self.until <= LAST_DAY
        return days and len(self.note) == ID_SIZE and len(self.text) <= MOST_CHARACTERS


@dataclass(frozen=True, slots=True)
class NotePart:
    """The body of a ``Kind.NOTE`` or ``Kind.EVENT`` record, always 192 bytes.

    Attributes:
        version: 8 random bytes, the same in all parts of one version.
        place: which part, from 0.
        sheet: 8 bytes, the first of the record id of the sheet that the note belongs to, or ``NO_SHEET``.
        piece: 175 bytes.
    """

    version: bytes
    place: int
    sheet: bytes
    piece: bytes

    def encode(self) -> bytes:
        """Give the bytes.

        Raises:
            MalformedContents: a field does not fit its place.
        """
        sizes = (len(self.version), len(self.sheet), len(self.piece))
        if sizes != (ID_SIZE, ID_SIZE, PIECE_SIZE) or not 0 <= self.place < PARTS:
            raise malformed_contents()
        return _PART.pack(self.version, self.place, self.sheet) + self.piece

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Read the body.

        Raises:
            MalformedContents: anything but what ``encode`` writes.
        """
        if len(body) != BODY_MAX:
            raise malformed_contents()
        version, place, sheet = _PART.unpack_from(body)
        if place >= PARTS:
            raise malformed_contents()
        return cls(version, place, sheet, body[_PART.size :])


def seal_note(holder: Holder, client: int, sheet: bytes, text: NoteText) -> tuple[NotePart, ...]:
    """Seal a note to its author, bound to the client and the session, and cut it into parts.

    Args:
        holder: who wrote it.
        client: the client's number.
        sheet: 8 bytes, the first of the record id of the client's sheet, or ``NO_SHEET``.
        text: what was written.

    Raises:
        MalformedContents: the text does not fit.
    """
    version, nonce = secrets.token_bytes(ID_SIZE), secrets.token_bytes(_NONCE_SIZE)
    bound = _bound_to(holder.holder_id, client, version, sheet)
    sealed = AESGCM(holder.note_key).encrypt(nonce, text.encode(_NOTE_SIZE), bound)
    return _cut(version, sheet, holder.holder_id + nonce + sealed)


def open_note(holder: Holder, client: int, parts: Sequence[NotePart]) -> NoteText:
    """Open what ``seal_note`` made for the same holder and client.

    Raises:
        SealBroken: it is another holder's, of another client or session, or was changed.
        MalformedContents: these are not the parts of one note, or it opens and is none.
    """
    whole = _joined(parts)
    author, nonce = whole[:_AUTHOR_SIZE], whole[_AUTHOR_SIZE : _AUTHOR_SIZE + _NONCE_SIZE]
    bound = _bound_to(holder.holder_id, client, parts[0].version, parts[0].sheet)
    if author != holder.holder_id:
        raise seal_broken()
    try:
        opened = AESGCM(holder.note_key).decrypt(nonce, whole[_AUTHOR_SIZE + _NONCE_SIZE :], bound)
    except (InvalidTag, ValueError) as fault:
        raise seal_broken() from fault
    return NoteText.decode(opened)


def event_parts(author: bytes, text: NoteText) -> tuple[NotePart, ...]:
    """Cut an event of the practice into parts.

    Args:
        author: 8 bytes, the holder id of who wrote it.
        text: what happened.

    Raises:
        MalformedContents: the text does not fit.
    """
    return _cut(secrets.token_bytes(ID_SIZE), NO_SHEET, author + text.encode(_EVENT_SIZE))


def read_event(parts: Sequence[NotePart]) -> tuple[bytes, NoteText]:
    """Give who wrote an event, and the event.

    Raises:
        MalformedContents: these are not the parts of one event.
    """
    whole = _joined(parts)
    return whole[:_AUTHOR_SIZE], NoteText.decode(whole[_AUTHOR_SIZE:])


def author_of(parts: Sequence[NotePart]) -> bytes:
    """Give the holder id of who wrote this.

    Raises:
        MalformedContents: these are not all the parts of one version.
    """
    return _joined(parts)[:_AUTHOR_SIZE]


def _cut(version: bytes, sheet: bytes, whole: bytes) -> tuple[NotePart, ...]:
    pieces = (whole[at : at + PIECE_SIZE] for at in range(0, WHOLE_SIZE, PIECE_SIZE))
    return tuple(NotePart(version, place, sheet, piece) for place, piece in enumerate(pieces))


def _joined(parts: Sequence[NotePart]) -> bytes:
    kinds = {(part.version, part.sheet) for part in parts}
    if len(kinds) != 1 or [part.place for part in parts] != list(range(PARTS)):
        raise malformed_contents()
    return b"".join(part.piece for part in parts)


def _bound_to(author: bytes, client: int, version: bytes, sheet: bytes) -> bytes:
    return labels.bound(labels.NOTE, author, client.to_bytes(4, "big"), version, sheet)
