"""Across one therapist's clients: how they answer on each dimension, and where the therapist differs.

Each client counts once, however many sessions there were; nothing is given for fewer than ``FEWEST_CLIENTS``;
clients are never put in an order, nor are therapists.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from kiosk.trends.intervals import Interval, median_interval, wilson
from kiosk.trends.moments import open_moments, spoke_of_one
from kiosk.trends.reflection import Pairs
from kiosk.trends.rules import Floats
from kiosk.trends.series import NO_ANSWER, History

FEWEST_CLIENTS: Final = 5
RECENT: Final = 6
"""So many of a client's last scores say how the client answers now."""

FEWEST_SESSIONS: Final = 3
"""A client with fewer scores, or fewer sessions that both rated, does not count yet."""


@dataclass(frozen=True, slots=True)
class OneCase:
    """One client, without a name.

    Attributes:
        history: the client's sessions.
        pairs: those that the therapist rated as well.
    """

    history: History
    pairs: Pairs


@dataclass(frozen=True, slots=True)
class Across:
    """A figure across clients.

    Attributes:
        count: how many clients count.
        interval: the figure and its 95 % interval; ``None`` below ``FEWEST_CLIENTS``.
    """

    count: int
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class DimensionAcross:
    """One dimension.

    Attributes:
        name: of the dimension.
        level: the median over clients of each client's own median of the last ``RECENT`` scores, percent.
        gap: the median over clients of each client's median gap (own rating minus answer), in points.
    """

    name: str
    level: Across
    gap: Across


@dataclass(frozen=True, slots=True)
class ShareAcross:
    """A share of clients.

    Attributes:
        hits: how many of them.
        across: the share, 0 to 1.
    """

    hits: int
    across: Across


@dataclass(frozen=True, slots=True)
class Mine:
    """What one therapist's caseload says.

    Attributes:
        clients: how many clients are looked at.
        sessions: how many sessions they have.
        rated: how many of these the therapist rated.
        dimensions: in the questionnaire's order.
        told: the clients who ever told of a moment that did not feel right, of those who were asked.
        put_right: the clients of these of whose moments none is open, by their own answers.
        sessions_told: in how many sessions a moment was told of; sessions of one client are no independent
            draws, so that no interval belongs to them.
        lowest: the dimension that is clearly lower than the others within clients; ``None`` where none is.
        widest: the dimension where own ratings clearly differ most from the answers; ``None`` for none.
    """

    clients: int
    sessions: int
    rated: int
    dimensions: tuple[DimensionAcross, ...]
    told: ShareAcross
    put_right: ShareAcross
    sessions_told: int
    lowest: str | None
    widest: str | None


def look_across(names: Sequence[str], cases: Sequence[OneCase]) -> Mine:
    """Look across one therapist's clients who answer the same questionnaire.

    Args:
        names: the dimensions, in the questionnaire's order.
        cases: the clients.
    """
    levels = {name: _per_client(cases, _level_of(name)) for name in names}
    dimensions = tuple(
        DimensionAcross(
            name,
            _median(levels[name][~np.isnan(levels[name])]),
            _median(_without_nan(_per_client(cases, _gap_of(name)))),
        )
        for name in names
    )
    told = [bool(spoke_of_one(case.history.moments).any()) for case in cases if _was_asked(case)]
    spoke = [case for case in cases if spoke_of_one(case.history.moments).any()]
    return Mine(
        clients=len(cases),
        sessions=sum(len(case.history) for case in cases),
        rated=sum(len(case.pairs) for case in cases),
        dimensions=dimensions,
        told=_share(sum(told), len(told)),
        put_right=_share(sum(not open_moments(case.history) for case in spoke), len(spoke)),
        sessions_told=sum(int(spoke_of_one(case.history.moments).sum()) for case in cases),
        lowest=_lowest(levels),
        widest=_widest(dimensions),
    )


def _per_client(cases: Sequence[OneCase], figure: Callable[[OneCase], float]) -> Floats:
    return np.array([figure(case) for case in cases], dtype=np.float64)


def _level_of(name: str) -> Callable[[OneCase], float]:
    def level(case: OneCase) -> float:
        scores = _without_nan(case.history.dimensions.get(name, np.empty(0)))
        return float(np.median(scores[-RECENT:])) if len(scores) >= FEWEST_SESSIONS else np.nan

    return level


def _gap_of(name: str) -> Callable[[OneCase], float]:
    def gap(case: OneCase) -> float:
        pair = case.pairs.dimensions.get(name)
        apart = np.empty(0) if pair is None else pair.gap
        return float(np.median(apart)) if len(apart) >= FEWEST_SESSIONS else np.nan

    return gap


def _without_nan(values: Floats) -> Floats:
    there: Floats = values[~np.isnan(values)]
    return there


def _median(values: Floats) -> Across:
    return Across(len(values), median_interval(values) if len(values) >= FEWEST_CLIENTS else None)


def _share(hits: int, count: int) -> ShareAcross:
    return ShareAcross(hits, Across(count, wilson(hits, count) if count >= FEWEST_CLIENTS else None))


def _was_asked(case: OneCase) -> bool:
    return bool((case.history.moments != NO_ANSWER).any())


def _lowest(levels: Mapping[str, Floats]) -> str | None:
    """Compare each dimension with the mean of the others, within each client who has all of them."""
    if len(levels) < 2:
        return None
    table = np.array(list(levels.values()))
    table = table[:, ~np.isnan(table).any(axis=0)]
    if table.shape[1] < FEWEST_CLIENTS:
        return None
    others = (table.sum(axis=0) - table) / (len(table) - 1)
    found = zip(levels, (median_interval(row) for row in table - others), strict=True)
    below = [(interval.value, name) for name, interval in found if interval.upper < 0]
    return min(below)[1] if below else None


def _widest(dimensions: Sequence[DimensionAcross]) -> str | None:
    clear = [
        (abs(one.gap.interval.value), one.name)
        for one in dimensions
        if one.gap.interval is not None and (one.gap.interval.lower > 0 or one.gap.interval.upper < 0)
    ]
    return max(clear)[1] if clear else None
