"""What "My practice" says: figures across clients in words. It never ranks, and never names a client."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from kiosk.trends.intervals import Interval
from kiosk.trends.mine import (
    FEWEST_CLIENTS,
    FEWEST_SESSIONS,
    RECENT,
    Across,
    DimensionAcross,
    Mine,
    ShareAcross,
)
from ui.printing.supervision_sheet import Line, Overview, Part, Span
from ui.therapist.plots.words import dimension_title
from ui.widgets.words import figure

if TYPE_CHECKING:
    from kiosk.practice.desk.reflecting import MyPractice

translate = QCoreApplication.translate
_LEAST_SCALE: Final = 25
_HALF: Final = 50


def overview(practice: "MyPractice") -> Overview:
    """Put the figures into words."""
    mine = practice.mine
    return Overview(
        _introduction(practice),
        (_levels(mine), _gaps(mine), _moments(mine)),
        translate(
            "MyPractice",
            "“Trust after the session” is not a validated scale and has no norms. These figures describe how "
            "your clients answered. They grade nobody, and no therapist is compared with another.",
        ),
    )


def _introduction(practice: "MyPractice") -> str:
    mine = practice.mine
    whose = translate(
        "MyPractice",
        "{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. "
        "Each client counts once. No figure is given for fewer than {fewest} clients.",
    ).format(
        clients=figure(mine.clients),
        sessions=figure(mine.sessions),
        rated=figure(mine.rated),
        fewest=figure(FEWEST_CLIENTS),
    )
    if not practice.asked_otherwise:
        return whose
    left_out = translate(
        "MyPractice", "{count} more clients answer another questionnaire and are left out."
    ).format(count=figure(practice.asked_otherwise))
    return f"{whose} {left_out}"


def _levels(mine: Mine) -> Part:
    meant = translate(
        "MyPractice",
        "For each client the median of the last {recent} scores (from {sessions} on), then the median of "
        "these: 0 is the lowest answer to every question, 100 the highest.",
    ).format(recent=figure(RECENT), sessions=figure(FEWEST_SESSIONS))
    meant = _with_coverage(meant, [one.level.interval for one in mine.dimensions])
    if mine.lowest is not None:
        found = translate(
            "MyPractice", "Lower than the other dimensions for most clients: “{dimension}”."
        ).format(dimension=dimension_title(mine.lowest))
    elif any(one.level.interval is not None for one in mine.dimensions):
        found = translate("MyPractice", "No dimension is clearly lower than the others.")
    else:
        found = _too_few(max((one.level for one in mine.dimensions), key=_count, default=Across(0, None)))
    return Part(
        translate("MyPractice", "How clients answer"), (found, meant), _lines(mine, _level_of, 0.0, 100.0)
    )


def _gaps(mine: Mine) -> Part:
    meant = translate(
        "MyPractice",
        "Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the "
        "median, then the median of these. Above 0 you rate higher than the client does.",
    ).format(sessions=figure(FEWEST_SESSIONS))
    meant = _with_coverage(meant, [one.gap.interval for one in mine.dimensions])
    if mine.widest is not None:
        found = translate("MyPractice", "You and your clients differ most on “{dimension}”.").format(
            dimension=dimension_title(mine.widest)
        )
    elif any(one.gap.interval is not None for one in mine.dimensions):
        found = translate("MyPractice", "On no dimension do you and your clients clearly differ.")
    else:
        found = _too_few(max((one.gap for one in mine.dimensions), key=_count, default=Across(0, None)))
    reach = _reach(mine)
    return Part(
        translate("MyPractice", "My ratings beside theirs"),
        (found, meant),
        _lines(mine, _gap_of, -reach, reach),
    )


def _moments(mine: Mine) -> Part:
    title = translate("MyPractice", "Moments that did not feel right")
    if mine.told.across.interval is None:
        return Part(title, (_too_few(mine.told.across),))
    told = _Share.of(mine.told, mine.told.across.interval)
    sentences = [
        translate(
            "MyPractice",
            "{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval "
            "{lower} to {upper} %).",
        ).format(hits=told.hits, count=told.count, share=told.share, lower=told.lower, upper=told.upper)
    ]
    if mine.put_right.across.interval is not None:
        right = _Share.of(mine.put_right, mine.put_right.across.interval)
        sentences.append(
            translate(
                "MyPractice",
                "With {hits} of these {count} clients every such moment is put right by their own answers "
                "({share} %, 95 % interval {lower} to {upper} %).",
            ).format(
                hits=right.hits, count=right.count, share=right.share, lower=right.lower, upper=right.upper
            )
        )
    sentences.append(
        translate(
            "MyPractice",
            "Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions "
            "of one client are not independent of each other.",
        ).format(told=figure(mine.sessions_told), sessions=figure(mine.sessions))
    )
    return Part(title, tuple(sentences))


@dataclass(frozen=True, slots=True)
class _Share:
    """A share of clients as it is written."""

    hits: str
    count: str
    share: str
    lower: str
    upper: str

    @classmethod
    def of(cls, share: ShareAcross, interval: Interval) -> "_Share":
        ends = (_percent(one) for one in (interval.value, interval.lower, interval.upper))
        return cls(figure(share.hits), figure(share.across.count), *ends)


def _with_coverage(meant: str, intervals: Sequence[Interval | None]) -> str:
    """Say how often an interval like these holds the truth; with few clients that is a little less."""
    there = [interval.coverage for interval in intervals if interval is not None]
    if not there:
        return meant
    held = translate(
        "MyPractice", "In brackets an interval: of 100 such intervals at least {share} hold the true median."
    ).format(share=figure(math.floor(100 * min(there) + 1e-9)))
    return f"{meant} {held}"


def _percent(share: float) -> str:
    return figure(round(100 * share))


def _too_few(across: Across) -> str:
    return translate("MyPractice", "Too few clients for a figure yet: {count} of {fewest}.").format(
        count=figure(across.count), fewest=figure(FEWEST_CLIENTS)
    )


def _count(across: Across) -> int:
    return across.count


def _level_of(dimension: DimensionAcross) -> Across:
    return dimension.level


def _gap_of(dimension: DimensionAcross) -> Across:
    return dimension.gap


def _reach(mine: Mine) -> float:
    """Give how far the scale of differences reaches to both sides: in steps, so that 0 is in the middle."""
    intervals = [one.gap.interval for one in mine.dimensions if one.gap.interval is not None]
    farthest = max((max(abs(one.lower), abs(one.upper)) for one in intervals), default=0.0)
    return float(max(_LEAST_SCALE, math.ceil(farthest / _LEAST_SCALE) * _LEAST_SCALE))


def _lines(
    mine: Mine, chosen: Callable[[DimensionAcross], Across], begins: float, ends: float
) -> tuple[Line, ...]:
    return tuple(_line(one.name, chosen(one), begins, ends) for one in mine.dimensions)


def _line(name: str, across: Across, begins: float, ends: float) -> Line:
    title, interval = dimension_title(name), across.interval
    if interval is None:
        few = translate("MyPractice", "{count} of {fewest} clients").format(
            count=figure(across.count), fewest=figure(FEWEST_CLIENTS)
        )
        return Line(title, few, None)
    middle = begins + (ends - begins) * _HALF / 100
    span = Span(interval.lower, interval.value, interval.upper, begins, ends, middle)
    return Line(title, _interval_words(interval), span)


def _interval_words(interval: Interval) -> str:
    return translate("MyPractice", "{value} ({lower} to {upper}), {count} clients").format(
        value=figure(round(interval.value)),
        lower=figure(round(interval.lower)),
        upper=figure(round(interval.upper)),
        count=figure(interval.count),
    )
