"""Who needs attention first."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from kiosk.trends.rules import Tier
from kiosk.trends.signals import Assessment


class Row(Protocol):
    """What the order looks at in a caseload row."""

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


R = TypeVar("R", bound=Row)


def order(rows: Iterable[R]) -> tuple[R, ...]:
    """Put the rows in the order of need.

    First who is unusual for themselves now, then open ruptures, then what is worth a talk, then unread
    sheets; among equals who has not been heard of for longest, and last of all who has no sheet yet.
    """
    return tuple(sorted(rows, key=_need))


def _need(row: Row) -> tuple[bool, bool, bool, bool, bool, int, int]:
    assessment = row.assessment
    return (
        assessment.tier is not Tier.UNUSUAL,
        not assessment.open_ruptures,
        assessment.tier is not Tier.WORTH_A_TALK,
        not row.unread,
        row.last_ms is None,
        row.last_ms or 0,
        row.number,
    )
