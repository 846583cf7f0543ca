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
    """

    session: int
    depth: float
    needed: float
    size: Size
    repair: Repair
    recovered: bool


def spread_before(scores: Floats) -> Floats:
    """Standard deviation of all scores before each; ``nan`` for the first three. Takes no ``nan``."""
    spread = np.full(len(scores), np.nan)
    if len(scores) <= FEWEST_BEFORE:
        return spread
    shifted = scores - scores[0]  # so that equal scores give exactly 0
    n = np.arange(FEWEST_BEFORE, len(scores))
    sums = np.cumsum(shifted)[FEWEST_BEFORE - 1 : -1]
    squares = np.cumsum(shifted**2)[FEWEST_BEFORE - 1 : -1]
    spread[FEWEST_BEFORE:] = np.sqrt(np.maximum(squares - sums**2 / n, 0.0) / (n - 1))
    return spread


def peaks_before(scores: Floats) -> Floats:
    """Best of the three scores before each; ``nan`` for the first. Takes no ``nan``."""
    peaks = np.full(len(scores), np.nan)
    for back in range(1, min(DOWN_SESSIONS, len(scores) - 1) + 1):
        peaks[back:] = np.fmax(peaks[back:], scores[:-back])
    return peaks


def find_episodes(history: History, rules: Rules) -> tuple[Episode, ...]:
    """Find every fall of at least one standard deviation and a tenth of the range, and what followed.

    Whether a session is a fall is decided from the sessions up to it. A score that stays down or comes up
    only in part within the next three sessions is the same fall; one that goes deeper is another.
    """
    where = np.flatnonzero(history.usable)
    scores = history.overall[where]
    depths, mild, marked = _needed(scores, rules)
    tolerance = rules.scale.tolerance
    candidates = np.flatnonzero(depths >= mild - tolerance)
    found: list[Episode] = []
    last = -1  # the fall that is still running, as an index into the scores
    for at in candidates.tolist():
        if last >= 0 and _same_fall(scores, depths, last, at, tolerance):
            continue
        last = at
        is_marked = bool(depths[at] >= marked[at] - tolerance)
        found.append(
            Episode(
                session=int(where[at]) + 1,
                depth=float(depths[at]),
                needed=float(marked[at] if is_marked else mild[at]),
                size=Size.MARKED if is_marked else Size.MILD,
                repair=_repair(scores, depths, at, tolerance),
                recovered=bool(np.any(scores[at + 1 :] >= scores[at] + PARTIAL * depths[at] - tolerance)),
            )
        )
    return tuple(found)


def _needed(scores: Floats, rules: Rules) -> tuple[Floats, Floats, Floats]:
    """Give the depth below the peak, and the depths that a mild and a marked episode need."""
    spread = spread_before(scores)
    if rules.between_sd is not None:
        spread = np.fmax(spread, rules.between_sd)
    least = SHARE_OF_RANGE * rules.scale.range
    # Without a spread (too few scores before) the comparison with nan is false: no episode.
    mild = np.where(np.isnan(spread), np.nan, np.maximum(MILD * spread, least))
    marked = np.where(np.isnan(spread), np.nan, np.maximum(MARKED * spread, least))
    return peaks_before(scores) - scores, mild, marked


def _same_fall(scores: Floats, depths: Floats, last: int, at: int, tolerance: float) -> bool:
    if at - last > UP_SESSIONS or scores[at] < scores[last] - tolerance:
        return False
    regained = scores[last] + PARTIAL * depths[last] - tolerance
    return not bool(np.any(scores[last + 1 : at] >= regained))


def _repair(scores: Floats, depths: Floats, at: int, tolerance: float) -> Repair:
    following = scores[at + 1 : at + 1 + UP_SESSIONS]
    best = float(following.max()) if len(following) else -math.inf
    if best >= scores[at] + FULL * depths[at] - tolerance:
        return Repair.FULL
    if best >= scores[at] + PARTIAL * depths[at] - tolerance:
        return Repair.PARTIAL
    return Repair.OPEN
