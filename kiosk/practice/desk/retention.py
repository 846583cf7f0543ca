"""Destroying sheets whose time is over: their envelopes go, the chain keeps their hashes and stays whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np
from sqlalchemy import Engine

from kiosk.practice.desk.beside import sheet_of
from kiosk.practice.desk.comments import Place, rows_of_comments
from kiosk.practice.desk.shown import Shown
from kiosk.store.emptying import empty_envelopes
from kiosk.store.folder import PracticeFacts
from kiosk.store.index.columns import SheetColumns
from kiosk.store.index.sides import NO_SIDES, Sides
from kiosk.words import phrase

SETTING = "retention_months"
"""The setting that says after how many months sheets are destroyed; absent: never."""

MOST_MONTHS = 1200
MOST_AWAY_MS = 93 * 24 * 3_600_000
"""Nobody unlocked for longer than this: the clock may be wrong, and wrong clocks must not destroy sheets."""

EMPTIED = (
    phrase("findings", "One answer sheet older than {months} months was destroyed, as the practice decided."),
    phrase(
        "findings",
        "{count} answer sheets older than {months} months were destroyed, as the practice decided.",
    ),
)
POSTPONED = phrase(
    "findings",
    "By this computer's clock it is {days} days since the last unlock. Answer sheets that are too old are "
    "destroyed at the next unlock, not now: please check the date first.",
)


@dataclass(frozen=True, slots=True)
class Emptied:
    """What was destroyed.

    Attributes:
        places: client number -> sheets that hold nothing any more.
        count: how many sheets were emptied now; others were empty before.
        beside: client number -> records beside the sheets that hold nothing any more.
    """

    places: Mapping[int, frozenset[Place]] = field(default_factory=dict)
    count: int = 0
    beside: Mapping[int, frozenset[Place]] = field(default_factory=dict)


NO_SHEETS = SheetColumns.empty()


def months_kept(facts: PracticeFacts) -> int | None:
    """Give after how many months sheets are destroyed; ``None`` for never, or for a setting out of bounds."""
    months = facts.settings.get(SETTING)
    return months if type(months) is int and 1 <= months <= MOST_MONTHS else None


def days_away(now_ms: int, before_ms: int) -> int | None:
    """Give the days since the last unlock where they are so many that the clock may be wrong."""
    away = now_ms - before_ms
    return away // (24 * 3_600_000) if before_ms and away > MOST_AWAY_MS else None


def months_before(now_ms: int, months: int) -> int:
    """Give the time so many calendar months before, in UTC; the last day where that month is shorter."""
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    if year < 1:
        return 0
    day = now.day
    while True:
        try:
            then = now.replace(year=year, month=month + 1, day=day)
        except ValueError:
            day -= 1
        else:
            return max(0, int(then.timestamp() * 1000))


def empty_older(
    records: Engine,
    shown: Mapping[int, Shown],
    beside: Mapping[int, Sides],
    numbers: Iterable[int],
    before_ms: int,
) -> Emptied:
    """Empty the sheets of these clients that came in before a time, and all that belongs to them.

    Args:
        records: to be written.
        shown: client number -> sheets, with times that were put right where a clock was wrong.
        beside: client number -> records beside the sheets.
        numbers: whose sheets.
        before_ms: milliseconds since 1970-01-01 UTC.

    Raises:
        MachineFault: the file cannot be written; some rows may be emptied, and are passed over next time.
        DataFault: the file is damaged.
    """
    places: dict[int, frozenset[Place]] = {}
    gone: dict[int, frozenset[Place]] = {}
    count = 0
    for number in numbers:
        old = _places(shown[number].columns, before_ms) if number in shown else frozenset()
        late = _places_beside(beside.get(number, NO_SIDES), shown.get(number), before_ms)
        if late:
            _empty(records, late)
            gone[number] = late
        if old:
            # The words go first: while the sheet is there, it leads to what is left of them.
            columns = shown[number].columns
            _empty(records, rows_of_comments(columns, np.flatnonzero(columns.wall_ms < before_ms).tolist()))
            count += _empty(records, old)
            places[number] = old
    return Emptied(places, count, gone)


def _empty(records: Engine, places: frozenset[Place]) -> int:
    return sum(
        empty_envelopes(records, kiosk_id, sorted(seq for kiosk, seq in places if kiosk == kiosk_id))
        for kiosk_id in sorted({kiosk_id for kiosk_id, _ in places})
    )


def without(columns: SheetColumns, places: frozenset[Place]) -> SheetColumns:
    """Give the columns without the sheets in these places."""
    where = zip(columns.kiosk.tolist(), columns.seq.tolist(), strict=True)
    kept = [(columns.kiosks[kiosk], seq) not in places for kiosk, seq in where]
    return columns.chosen(np.array(kept, np.bool_)).tidied()


def _places(columns: SheetColumns, before_ms: int) -> frozenset[Place]:
    old = np.flatnonzero(columns.wall_ms < before_ms)
    where = zip(columns.kiosk[old].tolist(), columns.seq[old].tolist(), strict=True)
    return frozenset((columns.kiosks[kiosk], seq) for kiosk, seq in where)


def _places_beside(beside: Sides, shown: Shown | None, before_ms: int) -> frozenset[Place]:
    """Give the records that are too old themselves, or belong to a sheet that is."""
    columns = NO_SHEETS if shown is None else shown.columns
    old = set(columns.record[columns.wall_ms < before_ms].tolist())
    return frozenset(row.place for row in beside.rows if row.wall_ms < before_ms or sheet_of(row) in old)
