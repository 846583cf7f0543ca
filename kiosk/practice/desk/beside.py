"""Records beside a client's sheets as values: which session they belong to, and what they say now.

Nothing is ever changed in a chain. Whoever rates a session anew, or takes a step back, writes another record;
of those on one thing the latest counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.errors import DataFault
from kiosk.store.findings import Finding
from kiosk.store.index.sides import SideRow, Sides
from kiosk.vault.contents import Kind
from kiosk.vault.holders import Holder
from kiosk.vault.note import NotePart
from kiosk.vault.reflection import Rating, ReflectionBody, open_rating
from kiosk.vault.repair_step import RepairStep, StepBody, day_of_number
from kiosk.words import phrase

_MARK_SIZE: Final = 8
_SHUT = phrase(
    "findings",
    "Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by "
    "force.",
)


@dataclass(frozen=True, slots=True)
class OwnRating:
    """How the therapist rated a session.

    Attributes:
        rating: what was rated.
        wall_ms: when, milliseconds since 1970-01-01 UTC.
    """

    rating: Rating
    wall_ms: int


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step of repair that is done.

    Attributes:
        step: which.
        day: when.
        who: 8 bytes, the holder id of who ticked it.
    """

    step: RepairStep
    day: date
    who: bytes


def sheet_of(row: SideRow) -> int:
    """Give the mark of the sheet that a record belongs to: the first 8 bytes of the sheet's record id."""
    if row.kind in (Kind.NOTE, Kind.EVENT):
        return int.from_bytes(NotePart.decode(row.body).sheet, "big")
    if row.kind == Kind.REFLECTION:
        return int.from_bytes(row.body[_MARK_SIZE : 2 * _MARK_SIZE], "big")
    return int.from_bytes(row.body[:_MARK_SIZE], "big")


def own_ratings(beside: Sides, holder: Holder, client: int) -> dict[int, OwnRating]:
    """Give what ``holder`` rated: mark of the sheet -> the latest rating that was not taken back."""
    found: dict[int, OwnRating] = {}
    for row in _own(beside, holder):
        try:
            rating = open_rating(holder, client, ReflectionBody.decode(row.body))
        except DataFault:
            continue
        found[sheet_of(row)] = OwnRating(rating, row.wall_ms)
    return {sheet: one for sheet, one in found.items() if one.rating.values}


def unreadable(beside: Mapping[int, Sides], holder: Holder) -> list[Finding]:
    """Tell about ratings in this holder's name that the holder did not seal."""
    count = 0
    for client, sides in beside.items():
        for row in _own(sides, holder):
            try:
                open_rating(holder, client, ReflectionBody.decode(row.body))
            except DataFault:
                count += 1
    return [Finding(_SHUT, {"count": count})] if count else []


def _own(beside: Sides, holder: Holder) -> list[SideRow]:
    author = holder.holder_id
    return [row for row in beside.rows if row.kind == Kind.REFLECTION and row.body[:_MARK_SIZE] == author]


def steps_done(beside: Sides) -> dict[int, tuple[StepDone, ...]]:
    """Give the steps that are ticked: mark of the sheet -> steps in their order."""
    latest: dict[tuple[int, RepairStep], StepBody] = {}
    for row in beside.rows:
        if row.kind == Kind.REPAIR_STEP:
            body = StepBody.decode(row.body)
            latest[sheet_of(row), body.step] = body
    found: dict[int, tuple[StepDone, ...]] = {}
    for (sheet, step), body in sorted(latest.items()):
        if body.done:
            done = StepDone(step, day_of_number(body.day), body.who)
            found[sheet] = (*found.get(sheet, ()), done)
    return found
