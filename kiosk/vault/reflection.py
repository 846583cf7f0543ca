"""A therapist's own rating of a session, inside a record of the client: it takes two keys to read it.

The record is sealed to the client, as every record is: whoever erases the client ends it as well. What was
rated is sealed once more, to the therapist who rated: a colleague who reads the client sees that there is a
rating, and not which.
"""

import secrets
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.vault import labels
from kiosk.vault.contents import ANSWER, BODY_MAX, are_answers, malformed_contents
from kiosk.vault.holders import Holder
from kiosk.vault.opening import seal_broken

SHEET_MARK_SIZE: Final = 8
_AUTHOR_SIZE: Final = 8
_NONCE_SIZE: Final = 12
_TAG_SIZE: Final = 16
_FRONT_SIZE: Final = _AUTHOR_SIZE + SHEET_MARK_SIZE + _NONCE_SIZE
RATING_SIZE: Final = BODY_MAX - _FRONT_SIZE - _TAG_SIZE

# fingerprint of the questionnaire, whether the client's answers were known, number of answers
_HEAD: Final = struct.Struct(">16sBB")
ANSWERS_MAX: Final = (RATING_SIZE - _HEAD.size) // ANSWER.size


class Known(IntEnum):
    """Whether the therapist had seen the client's answers when rating, as the therapist says."""

    NOT_SAID = 0
    NOT_SEEN = 1
    SEEN = 2


@dataclass(frozen=True, slots=True)
class Rating:
    """What a therapist rated.

    Attributes:
        questionnaire: 16 bytes, the fingerprint of the exact wording, whose mirrored sentences were rated.
        known: whether the client's answers had been seen.
        values: (index of the item, value) with indexes rising, as in a sheet; none at all takes back what was
            rated before.
    """

    questionnaire: bytes
    known: Known
    values: tuple[tuple[int, int], ...]

    def encode(self) -> bytes:
        """Give the 148 bytes; how much was rated does not show in their number.

        Raises:
            MalformedContents: too many answers, indexes that do not rise, or a number out of range.
        """
        if len(self.questionnaire) != 16 or not are_answers(self.values, ANSWERS_MAX):
            raise malformed_contents()
        try:
            answers = b"".join(ANSWER.pack(*pair) for pair in self.values)
            head = _HEAD.pack(self.questionnaire, self.known, len(self.values))
        except struct.error as fault:
            raise malformed_contents() from fault
        return (head + answers).ljust(RATING_SIZE, b"\x00")

    @classmethod
    def decode(cls, opened: bytes) -> Self:
        """Read what ``encode`` wrote.

        Raises:
            MalformedContents: anything else.
        """
        if len(opened) != RATING_SIZE:
            raise malformed_contents()
        questionnaire, known, count = _HEAD.unpack_from(opened)
        end = _HEAD.size + count * ANSWER.size
        if count > ANSWERS_MAX or known > max(Known) or any(opened[end:]):
            raise malformed_contents()
        values = tuple(ANSWER.iter_unpack(opened[_HEAD.size : end]))
        if not are_answers(values, ANSWERS_MAX):
            raise malformed_contents()
        return cls(questionnaire, Known(known), values)


@dataclass(frozen=True, slots=True)
class ReflectionBody:
    """The body of a ``Kind.REFLECTION`` record, always 192 bytes.

    Attributes:
        author: 8 bytes, the holder id of who rated.
        sheet: 8 bytes, the first of the record id of the client's sheet of that session.
        sealed: 176 bytes: the rating, sealed to its author.
    """

    author: bytes
    sheet: bytes
    sealed: bytes

    def encode(self) -> bytes:
        """Give the bytes.

        Raises:
            MalformedContents: a field does not fit its place.
        """
        sizes = (len(self.author), len(self.sheet), len(self.sealed))
        if sizes != (_AUTHOR_SIZE, SHEET_MARK_SIZE, BODY_MAX - _AUTHOR_SIZE - SHEET_MARK_SIZE):
            raise malformed_contents()
        return self.author + self.sheet + self.sealed

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Read the body.

        Raises:
            MalformedContents: it has another size.
        """
        if len(body) != BODY_MAX:
            raise malformed_contents()
        after = _AUTHOR_SIZE + SHEET_MARK_SIZE
        return cls(body[:_AUTHOR_SIZE], body[_AUTHOR_SIZE:after], body[after:])


def seal_rating(holder: Holder, client: int, sheet: bytes, rating: Rating) -> ReflectionBody:
    """Seal a rating to its author, bound to the client and the session.

    Args:
        holder: who rated.
        client: the client's number.
        sheet: 8 bytes, the first of the record id of the client's sheet.
        rating: what was rated.

    Raises:
        MalformedContents: the rating does not fit.
    """
    nonce = secrets.token_bytes(_NONCE_SIZE)
    bound = _bound_to(holder.holder_id, client, sheet)
    sealed = nonce + AESGCM(holder.reflection_key).encrypt(nonce, rating.encode(), bound)
    return ReflectionBody(holder.holder_id, sheet, sealed)


def open_rating(holder: Holder, client: int, body: ReflectionBody) -> Rating:
    """Open what ``seal_rating`` made for the same holder and client.

    Raises:
        SealBroken: it is another holder's, of another client or session, or was changed.
        MalformedContents: it opens, and is no rating.
    """
    nonce, ciphertext = body.sealed[:_NONCE_SIZE], body.sealed[_NONCE_SIZE:]
    bound = _bound_to(holder.holder_id, client, body.sheet)
    try:
        opened = AESGCM(holder.reflection_key).decrypt(nonce, ciphertext, bound)
    except (InvalidTag, ValueError) as fault:
        raise seal_broken() from fault
    return Rating.decode(opened)


def _bound_to(author: bytes, client: int, sheet: bytes) -> bytes:
    return labels.bound(labels.REFLECTION, author, client.to_bytes(4, "big"), sheet)
