"""Who needs attention first, and which part of a caseload somebody wants to see."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol, TypeVar

from kiosk.trends.regularity import Silence
from kiosk.trends.rules import Tier
from kiosk.trends.signals import Assessment


class Row(Protocol):
    """What is looked at in a caseload row."""

    @property
    def number(self) -> int:
        """The client's number."""

    @property
    def assessment(self) -> Assessment:
        """What the client's sessions say."""

    @property
    def unread(self) -> int:
        """How many sheets the therapist has not seen yet."""

    @property
    def last_ms(self) -> int | None:
        """When the newest sheet came in, milliseconds since 1970 UTC; ``None`` without sheets."""

    @property
    def silence(self) -> Silence | None:
        """That the client's answers have stopped, if they have."""


class Part(StrEnum):
    """A part of the caseload, in the order in which they are offered."""

    ALL = "all"
    NEEDS_A_LOOK = "needs_a_look"
    NEW = "new"
    OPEN_RUPTURE = "open_rupture"
    SILENT = "silent"


R = TypeVar("R", bound=Row)


def order(rows: Iterable[R]) -> tuple[R, ...]:
    """Put the rows in the order of need.

    First who is unusual for themselves now, then what was and goes on (an open rupture, scores that are still
    low), then what is worth a talk, then those whose
    answers have stopped, then unread sheets; among equals who has not been heard of for longest, and last of
    all who has no sheet yet.
    """
    return tuple(sorted(rows, key=_need))


def parts_of(row: Row) -> frozenset[Part]:
    """Give the parts of the caseload that a client is in."""
    assessment = row.assessment
    ruptured = bool(assessment.open_ruptures)
    belongs = {
        Part.ALL: True,
        Part.NEEDS_A_LOOK: ruptured or assessment.tier is not Tier.NONE,
        Part.NEW: row.unread > 0,
        Part.OPEN_RUPTURE: ruptured,
        Part.SILENT: row.silence is not None,
    }
    return frozenset(part for part, inside in belongs.items() if inside)


def _need(row: Row) -> tuple[bool, bool, bool, bool, bool, bool, int, int]:
    assessment = row.assessment
    return (
        assessment.tier is not Tier.UNUSUAL,
        not assessment.open_ruptures and assessment.noticed_in is None,
        assessment.tier is not Tier.WORTH_A_TALK,
        row.silence is None,
        not row.unread,
        row.last_ms is None,
        row.last_ms or 0,
        row.number,
    )
