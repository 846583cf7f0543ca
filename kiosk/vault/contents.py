"""The 240 bytes inside every envelope: a sheet, a log entry, a part of a comment, all of one size.

Pure bytes in both directions. A decoder accepts exactly what its encoder writes, and nothing else.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from kiosk.errors import DataFault
from kiosk.vault.wiping import wipe
from kiosk.words import phrase

CONTENTS_SIZE = 240
THERAPIST_SIZE = 8
BOOT_ID_SIZE = 16
QUESTIONNAIRE_SIZE = 16
_VERSION = 1
# version, kind, length of the body, therapist, client, wall clock ms, boot clock ms, boot id
_FRAME = struct.Struct(">BBH8sIqQ16s")
BODY_MAX = CONTENTS_SIZE - _FRAME.size

# fingerprint of the questionnaire, version of the notice, flags, number of answers
_SHEET = struct.Struct(">16sHBB")
# item index; the answer, or minus the code of why it is missing
ANSWER = struct.Struct(">Bh")
ANSWERS_MAX = (BODY_MAX - _SHEET.size) // ANSWER.size
_LOWEST_MISSING = -4
# An index of answers can hold so many items a sheet; no questionnaire comes near.
_HIGHEST_ITEM = 254

_EVENT = struct.Struct(">H")
LOG_DETAIL_MAX = BODY_MAX - _EVENT.size


class MalformedContents(DataFault):
    """An opened record holds something that this version does not know, or does not fit into one."""


def malformed_contents() -> MalformedContents:
    """The one error of everything here that cannot be read or written."""
    return MalformedContents(
        phrase(
            "errors",
            "A record opens, but what it holds is damaged or from a newer Rapport. "
            "Update Rapport; if that does not help, restore the latest backup.",
        )
    )


class Kind(IntEnum):
    """What a record is."""

    SHEET = 1
    LOG = 2
    NOTE = 3
    REFLECTION = 4
    COMMENT = 5
    EVENT = 6
    REPAIR_STEP = 7


_KINDS: frozenset[int] = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Contents:
    """What an envelope holds.

    Attributes:
        kind: what ``body`` is.
        therapist: 8 bytes, the holder id of the client's therapist.
        client: the client's number, 32 bits.
        wall_ms: milliseconds since 1970-01-01 UTC by the wall clock.
        boot_ms: milliseconds since the machine started.
        boot_id: 16 bytes that change with every start of the machine.
        body: at most 192 bytes; for a sheet see ``SheetBody``, for the log ``LogBody``, for a
            comment ``kiosk.vault.comment``, for a reflection ``kiosk.vault.reflection``, for a step of
            repair ``kiosk.vault.repair_step``, for a note or an event ``kiosk.vault.note``.
    """

    kind: Kind
    therapist: bytes
    client: int
    wall_ms: int
    boot_ms: int
    boot_id: bytes
    body: bytes

    def encode(self) -> bytes:
        """Give the 240 bytes.

        Raises:
            MalformedContents: a field does not fit its place.
        """
        sizes = (len(self.therapist), len(self.boot_id))
        if sizes != (THERAPIST_SIZE, BOOT_ID_SIZE) or len(self.body) > BODY_MAX:
            raise malformed_contents()
        encoded = bytearray(CONTENTS_SIZE)
        try:
            _FRAME.pack_into(
                encoded,
                0,
                _VERSION,
                self.kind,
                len(self.body),
                self.therapist,
                self.client,
                self.wall_ms,
                self.boot_ms,
                self.boot_id,
            )
        except struct.error as fault:
            raise malformed_contents() from fault
        encoded[_FRAME.size : _FRAME.size + len(self.body)] = self.body
        return _moved(encoded)

    @classmethod
    def decode(cls, opened: bytes) -> Self:
        """Read the 240 bytes; the body stays as it is.

        Raises:
            MalformedContents: another size, version or kind, or padding that is not zero.
        """
        if len(opened) != CONTENTS_SIZE:
            raise malformed_contents()
        version, kind, length, therapist, client, wall_ms, boot_ms, boot_id = _FRAME.unpack_from(opened)
        if version != _VERSION or kind not in _KINDS:
            raise malformed_contents()
        # A length beyond the end leaves a negative count of zeros, which nothing equals.
        end = _FRAME.size + length
        if opened.count(0, end) != CONTENTS_SIZE - end:
            raise malformed_contents()
        body = opened[_FRAME.size : end]
        return cls(Kind(kind), therapist, client, wall_ms, boot_ms, boot_id, body)


@dataclass(frozen=True, slots=True)
class SheetBody:
    """One client's answers after one session.

    Attributes:
        questionnaire: the 16-byte fingerprint of the exact questionnaire and wording.
        notice_version: which text about who reads the answers the client saw.
        values: (index of the item, value) with indexes rising; a value of 0 or more is the answer, one
            below 0 is minus the code of why it is missing (``kiosk.questionnaires.definition.Missing``).
    """

    questionnaire: bytes
    notice_version: int
    values: tuple[tuple[int, int], ...]

    def encode(self) -> bytes:
        """Give the body of a ``Kind.SHEET`` record.

        Raises:
            MalformedContents: too many answers, indexes that do not rise, or a number out of range.
        """
        if len(self.questionnaire) != QUESTIONNAIRE_SIZE or not are_answers(self.values, ANSWERS_MAX):
            raise malformed_contents()
        encoded = bytearray(_SHEET.size + len(self.values) * ANSWER.size)
        try:
            _SHEET.pack_into(encoded, 0, self.questionnaire, self.notice_version, 0, len(self.values))
            for place, (index, value) in enumerate(self.values):
                ANSWER.pack_into(encoded, _SHEET.size + place * ANSWER.size, index, value)
        except struct.error as fault:
            raise malformed_contents() from fault
        return _moved(encoded)

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Read the body of a ``Kind.SHEET`` record.

        Raises:
            MalformedContents: anything but what ``encode`` writes.
        """
        if len(body) < _SHEET.size:
            raise malformed_contents()
        questionnaire, notice_version, flags, count = _SHEET.unpack_from(body)
        if flags or len(body) != _SHEET.size + count * ANSWER.size:
            raise malformed_contents()
        values = tuple(ANSWER.iter_unpack(body[_SHEET.size :]))
        if not are_answers(values, ANSWERS_MAX):
            raise malformed_contents()
        return cls(questionnaire, notice_version, values)


def _moved(encoded: bytearray) -> bytes:
    """Give what was put together, and leave no copy of it behind."""
    whole = bytes(encoded)
    wipe(encoded)
    return whole


def are_answers(values: tuple[tuple[int, ...], ...], at_most: int) -> bool:
    """Tell whether these are (index of an item, value) with indexes rising, and no more than ``at_most``."""
    previous = -1
    for index, value in values:
        if not previous < index <= _HIGHEST_ITEM or value < _LOWEST_MISSING:
            return False
        previous = index
    return len(values) <= at_most


@dataclass(frozen=True, slots=True)
class LogBody:
    """One entry of the practice's log.

    Attributes:
        event: what happened, 16 bits; the log's reader knows the numbers.
        detail: at most 190 bytes; never a name or an answer.
    """

    event: int
    detail: bytes

    def encode(self) -> bytes:
        """Give the body of a ``Kind.LOG`` record.

        Raises:
            MalformedContents: the event is no 16-bit number, or the detail is too long.
        """
        if len(self.detail) > LOG_DETAIL_MAX:
            raise malformed_contents()
        try:
            return _EVENT.pack(self.event) + self.detail
        except struct.error as fault:
            raise malformed_contents() from fault

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Read the body of a ``Kind.LOG`` record.

        Raises:
            MalformedContents: shorter than an event number, or longer than a body can be.
        """
        if not _EVENT.size <= len(body) <= BODY_MAX:
            raise malformed_contents()
        return cls(_EVENT.unpack_from(body)[0], body[_EVENT.size :])
