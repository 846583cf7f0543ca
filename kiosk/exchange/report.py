"""What a client's report says, as data: to look at together with the client, or to take to supervision.

The page draws it and translates it. Nothing in it depends on the day on which it is made: the same sheets
give the same report. The client's own words are not in it, a therapist's notes only where that was chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Final

from kiosk.exchange.origin import Origin
from kiosk.exchange.report_words import (
    Day,
    Point,
    about_notes,
    high_point,
    invitation,
    moment_words,
    no_grade,
    nothing_noticed,
    noticed_together,
    rests_on,
    say,
    standing_for_supervision,
    standing_together,
    usual_band,
)
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.trends.moments import A_LITTLE, YES, open_moments
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.signals import Signal
from kiosk.trends.words import Sentence, signal_sentence
from kiosk.words import Phrase, phrase

MOST_NOTICED: Final = 6
MOST_MOMENTS: Final = 6
_MOST_RULES: Final = 3
_FEWEST_FOR_HIGH: Final = 3
# A moment has a section of its own; a fall of one step alone is chance as often as not.
_NOT_TOGETHER: Final = frozenset((Rule.MOMENT, Rule.DROP))


class Reader(StrEnum):
    """Who looks at it: client and therapist together, or a colleague who knows the rules."""

    CONVERSATION = "conversation"
    SUPERVISION = "supervision"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report.

    Attributes:
        heading: its title.
        points: what stands beside the sessions that it is about, the newest first.
        paragraphs: what is said after them.
    """

    heading: Phrase
    points: tuple[Point, ...] = ()
    paragraphs: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that stands on the pages.

    Attributes:
        reader: for whom.
        title: what it is about.
        whose: the client's name, or the number that stands for it.
        about: period and practice, one line each.
        standing: how it is now, before the plot.
        trend: what the plot shows; without signals where it is looked at together.
        sections: what stands after the plot.
        explained: how to read it, beside the legend of the marks that were drawn.
        notice: what has to stand on every page; may be empty.
        notes: the therapist's own notes, for a page of their own; None where they are not to be printed, or
            there are none.
    """

    reader: Reader
    title: Phrase
    whose: Sentence | str
    about: tuple[Sentence | str, ...]
    standing: tuple[Sentence, ...]
    trend: ClientTrend
    sections: tuple[Section, ...]
    explained: tuple[Sentence, ...]
    notice: str
    notes: Section | None = None


def report_of(
    trend: ClientTrend,
    number: int,
    sheets: int,
    origin: Origin,
    reader: Reader,
    *,
    named: bool,
    with_notes: bool = False,
) -> Report:
    """Decide what a report on one client says.

    Args:
        trend: the client's sessions and what the rules say of them.
        number: the client's number, which stands for the name.
        sheets: how many answer sheets there are in all, those of other questionnaires included.
        origin: the practice, and the notice that has to stand on every page.
        reader: for whom it is.
        named: whether client and practice are named; a report without names has the number alone.
        with_notes: whether the notes that ``trend`` has are printed: those of the therapist who asked for it.
    """
    together = reader is Reader.CONVERSATION
    return Report(
        reader=reader,
        title=phrase("report", "Trust over time"),
        whose=_whose(trend, number, named=named),
        about=_about(trend, origin, named=named),
        standing=standing_together(trend) if together else standing_for_supervision(trend),
        trend=replace(trend, signals=()) if together else trend,
        sections=_sections(trend, sheets, together=together) if len(trend.history) else (),
        explained=(*usual_band(trend.limits), *no_grade()) if together else (),
        notice=origin.notice,
        notes=_notes(trend) if with_notes else None,
    )


def _whose(trend: ClientTrend, number: int, *, named: bool) -> Sentence | str:
    if named:
        return trend.name
    return say(phrase("report", "Client no. {number}"), number=number)


def _about(trend: ClientTrend, origin: Origin, *, named: bool) -> tuple[Sentence | str, ...]:
    times = trend.history.times.tolist()
    lines: list[Sentence | str] = []
    if times:
        lines.append(
            say(
                phrase("report", "{first} to {last}, sessions: {sessions}"),
                first=Day(times[0]),
                last=Day(times[-1]),
                sessions=len(times),
            )
        )
    if named:
        lines.append(origin.practice_name)
    return tuple(lines)


def _sections(trend: ClientTrend, sheets: int, *, together: bool) -> tuple[Section, ...]:
    return (
        _noticed_together(trend) if together else _noticed_for_supervision(trend),
        _moments(trend, together=together),
        Section(
            phrase("report", "What this rests on"), paragraphs=rests_on(trend, sheets, together=together)
        ),
    )


def _noticed_together(trend: ClientTrend) -> Section:
    points = [
        Point(session, _day(trend, session), (noticed_together(rules[0]),))
        for session, signals in _told(trend)
        if (rules := [signal.rule for signal in signals if signal.rule not in _NOT_TOGETHER])
    ][:MOST_NOTICED]
    highest = _highest(trend)
    if highest is not None and highest not in {point.session for point in points}:
        points.append(Point(highest, _day(trend, highest), (high_point(trend, highest),)))
        points.sort(key=lambda point: -point.session)
    heading = phrase("report", "What could be worth talking about")
    return Section(heading, tuple(points), (invitation(),))


def _noticed_for_supervision(trend: ClientTrend) -> Section:
    told = _told(trend)
    points = tuple(
        Point(
            session,
            _day(trend, session),
            tuple(signal_sentence(signal) for signal in signals[:_MOST_RULES]),
            signals[0].tier,
        )
        for session, signals in told[:MOST_NOTICED]
    )
    return Section(
        phrase("report", "What was noticed, and by which rule"),
        points,
        nothing_noticed(shown=len(points), found=len(told)),
    )


def _told(trend: ClientTrend) -> list[tuple[int, list[Signal]]]:
    """Choose the sessions to speak of, the newest first: the unusual ones, the last where a rule spoke."""
    by_session: dict[int, list[Signal]] = {}
    for signal in trend.signals:
        by_session.setdefault(signal.session, []).append(signal)
    newest = len(trend.history)
    return [
        (session, signals)
        for session, signals in sorted(by_session.items(), reverse=True)
        if session == newest or any(signal.tier is Tier.UNUSUAL for signal in signals)
    ]


def _highest(trend: ClientTrend) -> int | None:
    """Give the first session with the highest score, where there are enough scores that differ."""
    history = trend.history
    scores = {at + 1: float(history.overall[at]) for at in range(len(history)) if history.usable[at]}
    if len(scores) < _FEWEST_FOR_HIGH or len(set(scores.values())) == 1:
        return None
    return max(scores, key=lambda session: scores[session])


def _moments(trend: ClientTrend, *, together: bool) -> Section:
    history, unrepaired = trend.history, set(open_moments(trend.history))
    felt = [at + 1 for at, moment in enumerate(history.moments.tolist()) if moment in {A_LITTLE, YES}]
    points = tuple(
        Point(
            session,
            _day(trend, session),
            moment_words(
                int(history.moments[session - 1]),
                int(history.repairs[session - 1]),
                is_open=session in unrepaired,
                together=together,
            ),
        )
        for session in _newest_first(felt)[:MOST_MOMENTS]
    )
    none = say(phrase("report", "None was spoken of."))
    return Section(
        phrase("report", "Moments that did not feel right, and repairs"), points, () if points else (none,)
    )


def _notes(trend: ClientTrend) -> Section | None:
    """Give the therapist's notes from the first session to the last, the newest first."""
    own = [note for note in trend.notes if not note.is_event]
    if not own or not len(trend.history):
        return None
    days = [_local_day(held) for held in trend.history.times.tolist()]
    sessions = {mark: at + 1 for at, mark in enumerate(trend.marks)}
    points = []
    for note in own:
        session = sessions.get(note.sheet, 0) if note.sheet else 0
        if session:
            points.append(Point(session, _day(trend, session), (note.text,)))
        elif days[0] <= note.day <= days[-1]:
            noon = datetime.combine(note.day, time(12)).astimezone()
            points.append(Point(0, Day(int(noon.timestamp() * 1000)), (note.text,)))
    points.sort(key=lambda point: -point.day)
    return Section(phrase("report", "Notes"), tuple(points), about_notes(len(own) - len(points)))


def _local_day(wall_ms: int) -> date:
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone().date()


def _newest_first(sessions: Sequence[int]) -> list[int]:
    return sorted(sessions, reverse=True)


def _day(trend: ClientTrend, session: int) -> Day:
    return Day(int(trend.history.times[session - 1]))
