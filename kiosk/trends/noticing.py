"""What is rare for a client, session by session, and whether it was said before.

A fall is noticed once. While the scores stay down, the next two sessions say that it goes on; only a score
that is lower still is noticed anew. An alarm that is repeated teaches to ignore it, and what it costs in
false alarms notices nothing: said once, more ruptures can be noticed with no more of them.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.fallen import lowest_not_fallen
from kiosk.trends.moments import spoke_of_one, unusual
from kiosk.trends.rules import Floats, Rule, Rules, Scale
from kiosk.trends.stays import STAY, lowest_usual_stay
from kiosk.trends.table import Table
from kiosk.trends.usual import newest

RARITIES = frozenset((Rule.FALLEN, Rule.STAY))
SAID_FOR = 2
"""For how many scores after it a fall is not said again."""


class Rarity(NamedTuple):
    """A rule that spoke of a row's newest score: what it looked at, and what that was held against."""

    row: int
    rule: Rule
    value: float
    bound: float


def rarities(scores: Floats, told: NDArray[np.bool_], scale: Scale) -> Iterator[Rarity]:
    """Find the rows whose last score speaks of a fall, or whose last five stay low.

    Args:
        scores: each row's first, ``nan`` after the last.
        told: whether the client told of a moment that did not feel right, by score.
        scale: their range.
    """
    if not scores.size:
        return
    back = np.maximum(newest(scores)[:, np.newaxis] + np.arange(1 - STAY, 1), 0)
    last = np.take_along_axis(scores, back, axis=1)
    for rule, values, bounds in (
        (Rule.FALLEN, last[:, -1], lowest_not_fallen(scores, told, scale)),
        (Rule.STAY, last.max(axis=1), lowest_usual_stay(scores, scale)),
    ):
        for row in np.flatnonzero(values < bounds - scale.tolerance).tolist():
            yield Rarity(row, rule, float(values[row]), float(bounds[row]))


def said_before(scores: Floats, spoke: NDArray[np.bool_], rules: Rules) -> NDArray[np.bool_]:
    """Mark, along the last axis, the scores before which it was said already that something is unusual.

    That is in one of the two scores before, and none of them so low that this one is at least one step lower.
    """
    lowest = np.full(scores.shape, np.inf)
    low = np.where(spoke, scores, np.inf)
    for back in range(1, min(SAID_FOR, scores.shape[-1] - 1) + 1):
        lowest[..., back:] = np.fmin(lowest[..., back:], low[..., :-back])
    lower_still = scores <= lowest - rules.drop + rules.scale.tolerance
    said: NDArray[np.bool_] = (lowest < np.inf) & ~lower_still
    return said


def rare_at(table: Table, rows: NDArray[np.int64], at: NDArray[np.int64], rules: Rules) -> NDArray[np.bool_]:
    """Say of each row's score ``at`` (from 0) whether it was rare, as known then."""
    scores = np.where(np.arange(table.scores.shape[1]) <= at[:, np.newaxis], table.scores[rows], np.nan)
    told = table.by_score(spoke_of_one(table.moments))[rows]
    rare = np.zeros(len(rows), dtype=np.bool_)
    rare[[found.row for found in rarities(scores, told, rules.scale)]] = True
    return rare


def noticed_at(table: Table, rows: Sequence[int], rules: Rules) -> NDArray[np.int64]:
    """Give, for rows whose newest score is rare, the score (from 0) at which that was noticed first."""
    told = table.by_score(unusual(table.moments, table.repairs))
    who = np.array(rows, dtype=np.int64)
    at = table.counts[who] - 1
    going = np.arange(len(who))
    while len(going):
        row = who[going]
        window = at[going, np.newaxis] + np.arange(-SAID_FOR, 1)
        there, window = window >= 0, np.maximum(window, 0)
        row_of = np.repeat(row, SAID_FOR + 1).reshape(window.shape)
        rare = rare_at(table, row_of.ravel(), window.ravel(), rules).reshape(window.shape)
        by_moment = told[row_of, window]
        spoke = (rare | by_moment) & there
        said = said_before(table.scores[row_of, window], spoke, rules)[:, -1]
        # The latest before that spoke; it may itself go on from an earlier one.
        back = np.argmax(spoke[:, -2::-1], axis=1) + 1
        at[going[said]] -= back[said]
        by_itself = by_moment[np.arange(len(row)), SAID_FOR - back]
        going = going[said & ~by_itself]
    return at
