"""What is rare for a client, session by session, and whether it was said before.

A fall is noticed once. While scores stay down, each says for the next two that it goes on; only a score
that is a step lower than where it was noticed is noticed anew. An alarm that is repeated teaches to ignore
it, and what it costs in false alarms notices nothing: said once, more ruptures can be noticed with no more
of them.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.fallen import have_fallen, lowest_not_fallen
from kiosk.trends.moments import spoke_of_one, unusual
from kiosk.trends.rules import Floats, Rule, Rules, Scale
from kiosk.trends.stays import STAY, lowest_usual_stay, stay_low
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
    """Mark, along the last axis, the scores that speak only of what was noticed already.

    They come no more than two scores after another one that spoke, and are not at least one step lower than
    the one at which it was noticed.

    Args:
        scores: without gaps.
        spoke: which of them speak, by a rarity or by a moment that is unusual.
        rules: of the measure.
    """
    said = np.zeros(scores.shape, dtype=np.bool_)
    noticed_low = np.full(scores.shape[:-1], np.inf)
    last = np.full(scores.shape[:-1], -SAID_FOR - 1)
    for at in np.flatnonzero(spoke.any(axis=tuple(range(spoke.ndim - 1)))).tolist():
        score, speaks = scores[..., at], spoke[..., at]
        lower_still = score <= noticed_low - rules.drop + rules.scale.tolerance
        said[..., at] = speaks & (at - last <= SAID_FOR) & ~lower_still
        noticed_low = np.where(speaks & ~said[..., at], score, noticed_low)
        last = np.where(speaks, at, last)
    return said


def rare_at(table: Table, rows: NDArray[np.int64], at: NDArray[np.int64], rules: Rules) -> NDArray[np.bool_]:
    """Say of each row's score ``at`` (from 0) whether it was rare, as known then."""
    scores = np.where(np.arange(table.scores.shape[1]) <= at[:, np.newaxis], table.scores[rows], np.nan)
    told = table.by_score(spoke_of_one(table.moments))[rows]
    rare = stay_low(scores, rules.scale)
    others = np.flatnonzero(~rare)
    rare[others] = have_fallen(scores[others], told[others], rules.scale)
    return rare


def noticed_at(table: Table, rows: Sequence[int], rules: Rules) -> NDArray[np.int64]:
    """Give, for rows whose newest score is rare, the score (from 0) at which that was noticed."""
    who = np.array(rows, dtype=np.int64)
    newest_at = table.counts[who] - 1
    told = table.by_score(unusual(table.moments, table.repairs))[who]
    spoke = told.copy()
    spoke[np.arange(len(who)), newest_at] = True
    # Back to where nothing spoke for so long that whatever came before is over.
    going, begins = np.arange(len(who)), newest_at.copy()
    while len(going):
        window = begins[going, np.newaxis] - np.arange(1, SAID_FOR + 1)
        places, there = np.nonzero(window >= 0)
        place, at = going[places], window[places, there]
        spoke[place, at] |= rare_at(table, who[place], at, rules)
        begins[going] = np.maximum(begins[going] - SAID_FOR, 0)
        going = np.unique(place[spoke[place, at]])
    told[np.arange(len(who)), newest_at] = False  # what is told there does not make the scores news
    is_news = (spoke & ~said_before(table.scores[who], spoke, rules)) | told
    noticed: NDArray[np.int64] = is_news.shape[1] - 1 - np.argmax(is_news[:, ::-1], axis=1)
    return noticed
