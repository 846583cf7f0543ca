"""Which dates stand under a time axis: as many as fit without touching, at round places of the calendar."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from ui.widgets.dates import day_label, day_of, day_pattern
from ui.widgets.words import figure

DAY_MS = 86_400_000
SHORTEST_SPAN_MS = 28 * DAY_MS

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class DateTick:
    """One date under the axis: its instant (ms UTC) and its label; a new year is on a second line."""

    at_ms: float
    label: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """How instants become places: ``start_ms`` at ``left`` px, ``end_ms`` at ``right`` px.

    ``left`` is greater than ``right`` where reading runs from right to left.
    """

    start_ms: float
    end_ms: float
    left: float
    right: float

    def place(self, at_ms: float) -> float:
        """Give the x in px of an instant."""
        return self.left + (at_ms - self.start_ms) / (self.end_ms - self.start_ms) * (self.right - self.left)


def span_of(times: Sequence[int]) -> tuple[float, float]:
    """Give the span of time to show, in ms: all sessions with a little air, and never less than four weeks.

    It ends at the newest session, where the label of its score stands.
    """
    first, last = (times[0], times[-1]) if len(times) else (0, 0)
    first = min(first, last - SHORTEST_SPAN_MS)
    air = 0.015 * (last - first)
    return first - air, last + air


def date_ticks(
    times: Sequence[int], scale: TimeScale, measure: Measure, locale: QLocale
) -> tuple[DateTick, ...]:
    """Choose the dates under an axis.

    The sessions' own dates where all of them fit; otherwise the finest even step of the calendar (days,
    weeks, months, years) whose labels do not touch.

    Args:
        times: the sessions' instants, ms UTC, in order.
        scale: the axis.
        measure: gives the width of a text in px.
        locale: how dates are written.
    """
    gap = measure("00")
    most = int(abs(scale.right - scale.left) / (measure("0 Mm") + gap)) + 1
    if len(times) <= most:
        own = _with_years([(float(at), day_of(at), day_label(at, locale)) for at in times])
        if own and _fits(own, scale, measure, gap):
            return own
    calendar = _Calendar(scale, locale)
    for places in calendar.steps(most):
        ticks = _with_years(places)
        if ticks and _fits(ticks, scale, measure, gap):
            return ticks
    return ()


_Dated = tuple[float, QDate, str]


class _Calendar:
    """Even steps through the days of an axis.

    Days count from midnight at the first day's offset: an hour more or less in summer is no pixel.
    """

    def __init__(self, scale: TimeScale, locale: QLocale) -> None:
        self._scale, self._locale = scale, locale
        self._first, self._last = day_of(scale.start_ms), day_of(scale.end_ms)
        midnight = QDateTime(self._first, QTime(0, 0))
        self._origin = float(midnight.toMSecsSinceEpoch()) - self._first.toJulianDay() * DAY_MS

    def steps(self, most: int) -> Iterator[list[_Dated]]:
        """Give the dates of each step, the finest first; steps with more than ``most`` dates are left out."""
        first, days = self._first, self._first.daysTo(self._last)
        for step in (1, 2, 7, 14):
            if days / step <= most:
                begin = first if step < 7 else first.addDays((8 - first.dayOfWeek()) % 7)
                yield self._walk(begin, day_pattern(self._locale), days=step)
        for months in (1, 2, 3, 6, 12, 24, 60, 120):
            if days / (30.4 * months) <= most:
                month, year = (first.month() - 1) // months * months + 1, first.year()
                begin = QDate(year // (months // 12) * (months // 12) if months > 12 else year, month, 1)
                yield self._walk(begin, "MMM", months=months)

    def _walk(self, begin: QDate, pattern: str, *, days: int = 0, months: int = 0) -> list[_Dated]:
        found: list[_Dated] = []
        day = begin
        while (at := self._origin + day.toJulianDay() * DAY_MS) <= self._scale.end_ms:
            if at >= self._scale.start_ms:
                found.append((at, day, self._locale.toString(day, pattern)))
            day = day.addDays(days) if days else day.addMonths(months)
        return found


def _with_years(places: list[_Dated]) -> tuple[DateTick, ...]:
    ticks: list[DateTick] = []
    shown = 0
    for at, day, label in places:
        year = day.year()
        ticks.append(DateTick(at, label if year == shown else f"{label}\n{figure(year)}"))
        shown = year
    return tuple(ticks)


def _fits(ticks: tuple[DateTick, ...], scale: TimeScale, measure: Measure, gap: float) -> bool:
    reach = -float("inf")
    sign = 1 if scale.right >= scale.left else -1
    for tick in ticks:
        half = max(measure(line) for line in tick.label.split("\n")) / 2
        middle = sign * scale.place(tick.at_ms)
        if middle - half < reach + gap:
            return False
        reach = middle + half
    return True
