"""V-episodes: a fall that is large for this client, and whether the next sessions made up for it.

The rule is Rapport's own, after the practice of reporting one and two standard deviations and using the
stricter of within-client and between-client spread (Gumz et al. 2012).
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from kiosk.trends.rules import Floats, Rules
from kiosk.trends.series import History

DOWN_SESSIONS = 3
UP_SESSIONS = 3
MILD = 1.0
MARKED = 2.0
SHARE_OF_RANGE = 0.1
PARTIAL = 0.5
FULL = 1.0
FEWEST_BEFORE = 3


class Size(StrEnum):
    """How deep a fall is for this client."""

    MILD = "mild"
    MARKED = "marked"


class Repair(StrEnum):
    """How far the next three sessions made up for a fall; open also while they are still to come."""

    PARTIAL = "partial"
    FULL = "full"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Episode:
    """A fall in the scores.

    Attributes:
        session: number of the session, from 1.
        depth: how far below the best of the three scores before, in points.
        needed: the fall that this size of episode asks for, in points.
        size: mild or marked.
        repair: what the next three scores say.
        recovered: whether any later score, however late, is back at half the fall or more.
        unusual: whether a marked fall also ends that far below the mean of all scores before it. A fall from
            a short high is no surprise: without this, stable clients near the ceiling of the scale would show
            a marked fall in about one session of eight.
    """

    session: int
    depth: float
    needed: float
    size: Size
    repair: Repair
    recovered: bool
    unusual: bool


def spread_before(scores: Floats) -> Floats:
    """Standard deviation of all scores before each, along the last axis; ``nan`` for the first three."""
    spread = np.full(scores.shape, np.nan)
    count = scores.shape[-1]
    if count <= FEWEST_BEFORE:
        return spread
    shifted = scores - scores[..., :1]  # so that equal scores give exactly 0
    n = np.arange(FEWEST_BEFORE, count)
    sums = np.cumsum(shifted, axis=-1)[..., FEWEST_BEFORE - 1 : -1]
    squares = np.cumsum(shifted**2, axis=-1)[..., FEWEST_BEFORE - 1 : -1]
    spread[..., FEWEST_BEFORE:] = np.sqrt(np.maximum(squares - sums**2 / n, 0.0) / (n - 1))
    return spread


def peaks_before(scores: Floats) -> Floats:
    """Best of the three scores before each, along the last axis; ``nan`` for the first."""
    peaks = np.full(scores.shape, np.nan)
    for back in range(1, min(DOWN_SESSIONS, scores.shape[-1] - 1) + 1):
        peaks[..., back:] = np.fmax(peaks[..., back:], scores[..., :-back])
    return peaks


def falls(scores: Floats, rules: Rules) -> tuple[Floats, Floats, Floats]:
    """Give the depth below the peak, and the depths that a mild and a marked episode need.

    Along the last axis, each row's scores first and ``nan`` after its last; what was not known is ``nan``.
    """
    spread = spread_before(scores)
    if rules.between_sd is not None:
        spread = np.fmax(spread, rules.between_sd)
    least = SHARE_OF_RANGE * rules.scale.range
    mild, marked = np.maximum(MILD * spread, least), np.maximum(MARKED * spread, least)
    return peaks_before(scores) - scores, mild, marked


def find_episodes(history: History, rules: Rules) -> tuple[Episode, ...]:
    """Find every fall of at least one standard deviation and a tenth of the range, and what followed.

    Whether a session is a fall is decided from the sessions up to it. A score that stays down or comes up
    only in part within the next three sessions is the same fall; one that goes deeper is another.
    """
    where = np.flatnonzero(history.usable)
    scores = history.overall[where]
    depths, mild, marked = falls(scores, rules)
    tolerance = rules.scale.tolerance
    listed = scores.tolist()
    found: list[Episode] = []
    last: _Fall | None = None
    for at in np.flatnonzero(depths >= mild - tolerance).tolist():
        fall = _Fall(at, listed[at], float(depths[at]), tolerance)
        if last is not None and last.goes_on(listed, at):
            continue
        last = fall
        is_marked = fall.depth >= marked[at] - tolerance
        usual = float(scores[:at].mean())
        found.append(
            Episode(
                session=int(where[at]) + 1,
                depth=fall.depth,
                needed=float(marked[at] if is_marked else mild[at]),
                size=Size.MARKED if is_marked else Size.MILD,
                repair=fall.repair(listed),
                recovered=fall.made_up(max(listed[at + 1 :], default=-math.inf), PARTIAL),
                unusual=bool(is_marked and usual - fall.score >= marked[at] - tolerance),
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Fall:
    """A candidate: ``at`` counts scores, not sessions."""

    at: int
    score: float
    depth: float
    tolerance: float

    def made_up(self, score: float, share: float) -> bool:
        return score >= self.score + share * self.depth - self.tolerance

    def goes_on(self, scores: list[float], at: int) -> bool:
        """Whether the score ``at`` is part of this fall: soon after, not deeper, nothing made up between."""
        if at - self.at > UP_SESSIONS or scores[at] < self.score - self.tolerance:
            return False
        return not any(self.made_up(score, PARTIAL) for score in scores[self.at + 1 : at])

    def repair(self, scores: list[float]) -> Repair:
        best = max(scores[self.at + 1 : self.at + 1 + UP_SESSIONS], default=-math.inf)
        if self.made_up(best, FULL):
            return Repair.FULL
        return Repair.PARTIAL if self.made_up(best, PARTIAL) else Repair.OPEN
