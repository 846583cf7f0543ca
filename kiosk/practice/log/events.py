"""What the practice's log can say, as numbers: no name, no answer ever goes into an entry.

The numbers of the events stay for ever, and every event has one form of detail, so that an older Rapport can
read past an entry of a newer one. Sentences are made where entries are shown
(``kiosk.practice.log.reading``).
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from kiosk.errors import DataFault
from kiosk.vault.contents import LOG_DETAIL_MAX, LogBody
from kiosk.words import phrase

NOBODY = bytes(8)
"""In place of a holder's id, where an event has none."""

NO_CLIENT = 0
"""In place of a client's number: 0 is the log itself, which nothing is ever done to."""

# who did it, whom it was done to, client, how many numbers follow
_HEAD = struct.Struct(">8s8sIB")
_NUMBER = struct.Struct(">q")
NUMBERS_MAX = (LOG_DETAIL_MAX - _HEAD.size) // _NUMBER.size


class MalformedEntry(DataFault):
    """A log entry opens and does not hold what Rapport writes."""


def _malformed() -> MalformedEntry:
    return MalformedEntry(
        phrase(
            "errors",
            "An entry of the practice's log opens, but what it holds is damaged or from a newer Rapport. "
            "Update Rapport; if that does not help, restore the latest backup.",
        )
    )


class Event(IntEnum):
    """What happened; in brackets what ``Happening.numbers`` hold. A number is used only once."""

    KIOSK_STARTED = 1
    CLOCK_JUMPED = 2
    """(milliseconds by which the wall clock moved against the machine's own, minus when it was set back)"""
    UNLOCKED = 3
    UNLOCK_FAILED = 4
    """(wrong passphrases since the last such entry)"""
    EXPORTED = 5
    """(clients, sheets)"""
    CHECK_FOUND = 6
    """(findings)"""
    TAKEN_ALONG = 7
    """(which ``TakenAlong``)"""
    FIGURES_SAVED = 9
    """(clients whom the figures are about; nobody is named in them)"""

    CLIENT_ADDED = 16
    CARD_ISSUED = 17
    GRANTED = 18
    GRANT_REMOVED = 19
    TRANSFERRED = 20
    CLIENT_LEFT = 21
    CLIENT_RETURNED = 22
    CLIENT_ERASED = 23

    THERAPIST_ADDED = 32
    THERAPIST_REMOVED = 33
    PASSPHRASE_CHANGED = 34
    PASSPHRASE_RESET = 35
    COST_RAISED = 36
    """(memory in KiB, passes, lanes of the new slot)"""
    RECOVERY_KEY_CHANGED = 37

    BACKED_UP = 48
    """(rows in the backup)"""
    RESTORED = 49
    """(rows in the restored folder)"""
    RETENTION_SET = 50
    """(months; 0: everything is kept)"""
    SHEETS_EMPTIED = 51
    """(months, sheets)"""
    LANGUAGES_CHOSEN = 52
    LOOK_CHOSEN = 53
    QUESTIONS_CHOSEN = 54
    TIMES_CHOSEN = 55
    """(seconds until a visit ends, seconds until the therapist's view locks)"""
    NOTICE_CHOSEN = 56

    KIOSK_ADDED = 64
    BUNDLE_OUT = 65
    """(rows in the bundle)"""
    BUNDLE_IN = 66
    """(rows that were new)"""
    ROSTER_OUT = 67
    """(clients in it)"""
    ROSTER_IN = 68
    """(clients in it)"""

    FORM_CHANGED = 80
    """(version of the tables before, version since)"""


class TakenAlong(IntEnum):
    """What was saved of one client, as ``TAKEN_ALONG`` tells it. A number is used only once."""

    REPORT = 1
    PICTURE = 2
    TABLE = 3


NUMBERS_OF = {
    Event.CLOCK_JUMPED: 1,
    Event.UNLOCK_FAILED: 1,
    Event.EXPORTED: 2,
    Event.CHECK_FOUND: 1,
    Event.TAKEN_ALONG: 1,
    Event.FIGURES_SAVED: 1,
    Event.COST_RAISED: 3,
    Event.BACKED_UP: 1,
    Event.RESTORED: 1,
    Event.RETENTION_SET: 1,
    Event.TIMES_CHOSEN: 2,
    Event.SHEETS_EMPTIED: 2,
    Event.BUNDLE_OUT: 1,
    Event.BUNDLE_IN: 1,
    Event.ROSTER_OUT: 1,
    Event.ROSTER_IN: 1,
    Event.FORM_CHANGED: 2,
}
"""How many numbers an event has, where it has any."""

_KNOWN: frozenset[int] = frozenset(Event)


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing for the practice's log.

    Attributes:
        event: what happened; read back it may be the number of an event that only a newer Rapport knows.
        who: 8 bytes, the holder who did it (``b"recovery"`` for the recovery key), or ``NOBODY``.
        holder: 8 bytes, the holder to whom it was done: who got a grant, was added or removed, or ``NOBODY``.
        client: the number of the client whom it concerns, or ``NO_CLIENT``.
        numbers: what ``Event`` says; whole numbers of 64 bits.
    """

    event: int
    who: bytes = NOBODY
    holder: bytes = NOBODY
    client: int = NO_CLIENT
    numbers: tuple[int, ...] = ()

    def body(self) -> LogBody:
        """Give it as the body of a log entry.

        Raises:
            ValueError: the event is not known, or has other numbers, or a field does not fit.
        """
        if self.event not in _KNOWN or len(self.numbers) != NUMBERS_OF.get(Event(self.event), 0):
            raise ValueError(f"no event of this Rapport: {self.event} with {len(self.numbers)} numbers")
        if (len(self.who), len(self.holder)) != (len(NOBODY), len(NOBODY)):
            raise ValueError("a holder id has 8 bytes")
        try:
            head = _HEAD.pack(self.who, self.holder, self.client, len(self.numbers))
            return LogBody(self.event, head + b"".join(map(_NUMBER.pack, self.numbers)))
        except struct.error as fault:
            raise ValueError("a number that no entry can hold") from fault

    @classmethod
    def read(cls, body: LogBody) -> Self:
        """Read what ``body`` gave; an event of a newer Rapport is read as far as every event is alike.

        Raises:
            MalformedEntry: anything else.
        """
        if len(body.detail) < _HEAD.size:
            raise _malformed()
        who, holder, client, count = _HEAD.unpack_from(body.detail)
        if len(body.detail) != _HEAD.size + count * _NUMBER.size:
            raise _malformed()
        if body.event in _KNOWN and count != NUMBERS_OF.get(Event(body.event), 0):
            raise _malformed()
        numbers = tuple(number for (number,) in _NUMBER.iter_unpack(body.detail[_HEAD.size :]))
        return cls(body.event, who, holder, client, numbers)
