"""One step on the way to repair after a signal: what was done, on which day, by whom."""

import struct
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Final, Self

from kiosk.vault.contents import malformed_contents

# first bytes of the sheet's record id, step, whether it is done, days since 1970-01-01, who
_BODY: Final = struct.Struct(">8sBBi8s")
_EPOCH: Final = date(1970, 1, 1).toordinal()
LAST_DAY: Final = date(9999, 12, 31).toordinal() - _EPOCH


class RepairStep(IntEnum):
    """The steps; none of them closes anything, only the client's next answers do."""

    ACKNOWLEDGED = 1
    EXPLORED = 2
    NEW_BOUNDARY = 3
    TO_SUPERVISION = 4


_STEPS: frozenset[int] = frozenset(RepairStep)


def day_number(day: date) -> int:
    """Count the days since 1970-01-01."""
    return day.toordinal() - _EPOCH


def day_of_number(number: int) -> date:
    """Give the day that ``day_number`` counted."""
    return date.fromordinal(number + _EPOCH)


@dataclass(frozen=True, slots=True)
class StepBody:
    """The body of a ``Kind.REPAIR_STEP`` record, 22 bytes. A later one on the same step stands in its place.

    Attributes:
        sheet: 8 bytes, the first of the record id of the sheet with the signal.
        step: which step.
        done: false where it was ticked by mistake, and is taken back.
        day: when it was done, days since 1970-01-01; 0 where it is taken back.
        who: 8 bytes, the holder id of who ticked it.
    """

    sheet: bytes
    step: RepairStep
    done: bool
    day: int
    who: bytes

    def encode(self) -> bytes:
        """Give the bytes.

        Raises:
            MalformedContents: a field does not fit its place.
        """
        if (len(self.sheet), len(self.who)) != (8, 8) or not _is_day(self.day, done=self.done):
            raise malformed_contents()
        return _BODY.pack(self.sheet, self.step, self.done, self.day, self.who)

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Read the body.

        Raises:
            MalformedContents: anything but what ``encode`` writes.
        """
        if len(body) != _BODY.size:
            raise malformed_contents()
        sheet, step, done, day, who = _BODY.unpack(body)
        if step not in _STEPS or done > 1 or not _is_day(day, done=bool(done)):
            raise malformed_contents()
        return cls(sheet, RepairStep(step), bool(done), day, who)


def _is_day(day: int, *, done: bool) -> bool:
    return 0 <= day <= LAST_DAY if done else day == 0
