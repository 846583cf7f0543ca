"""Which dates stand under a time axis: as many as fit without touching, at round places of the calendar."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

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
    """Give the span of time to show, in ms: all sessions, never less than four weeks, with a little air."""
    first, last = (times[0], times[-1]) if len(times) else (0, 0)
    missing = max(0.0, SHORTEST_SPAN_MS - (last - first)) / 2
    air = 0.015 * max(last - first, SHORTEST_SPAN_MS)
    return first - missing - air, last + missing + air


def day_label(at_ms: float, locale: QLocale) -> str:
    """Give day and month in the order that ``locale`` puts them, "3 Mar" or "Mar 3"."""
    return locale.toString(_day(at_ms), _day_pattern(locale))


def full_date(at_ms: float, locale: QLocale) -> str:
    """Give day, month and year, "3 Mar 2026"."""
    return f"{day_label(at_ms, locale)} {_day(at_ms).year()}"


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
    own = _with_years([(float(at), day_label(at, locale)) for at in times])
    if own and _fits(own, scale, measure, gap):
        return own
    for steps in _steps(scale, locale):
        ticks = _with_years(list(steps))
        if ticks and _fits(ticks, scale, measure, gap):
            return ticks
    return own[:1]


def _steps(scale: TimeScale, locale: QLocale) -> Iterator[list[tuple[float, str]]]:
    first, last = _day(scale.start_ms), _day(scale.end_ms)
    days = first.daysTo(last)
    for step in (1, 2, 7, 14):
        if days / step <= 60:
            begin = first if step < 7 else first.addDays((8 - first.dayOfWeek()) % 7)
            yield _stepped(begin, scale, _day_pattern(locale), locale, days=step)
    for months in (1, 2, 3, 6):
        begin = QDate(first.year(), (first.month() - 1) // months * months + 1, 1)
        yield _stepped(begin, scale, "MMM", locale, months=months)
    for years in (1, 2, 5, 10):
        yield _stepped(QDate(first.year() // years * years, 1, 1), scale, "MMM", locale, months=12 * years)


def _stepped(
    begin: QDate, scale: TimeScale, pattern: str, locale: QLocale, *, days: int = 0, months: int = 0
) -> list[tuple[float, str]]:
    found: list[tuple[float, str]] = []
    day = begin
    while (at := _instant(day)) <= scale.end_ms:
        if at >= scale.start_ms:
            found.append((at, locale.toString(day, pattern)))
        day = day.addDays(days) if days else day.addMonths(months)
    return found


def _with_years(places: list[tuple[float, str]]) -> tuple[DateTick, ...]:
    ticks: list[DateTick] = []
    shown = 0
    for at, label in places:
        year = _day(at).year()
        ticks.append(DateTick(at, label if year == shown else f"{label}\n{year}"))
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


def _day(at_ms: float) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(round(at_ms)).date()


def _instant(day: QDate) -> float:
    return float(QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch())


def _day_pattern(locale: QLocale) -> str:
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat)
    return "MMM d" if long_form.find("M") < long_form.replace("dddd", "    ").find("d") else "d MMM"
