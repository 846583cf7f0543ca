"""What the client says about a moment that did not feel right; it outranks any statistic."""

import math

import numpy as np

from kiosk.trends.episodes import PARTIAL, peaks_before
from kiosk.trends.rules import Floats
from kiosk.trends.series import History

NO = 0
A_LITTLE = 1
YES = 2
PUT_RIGHT = 3  # "mostly": from here on the client calls a moment repaired


def open_moments(history: History) -> tuple[int, ...]:
    """Find the sessions (from 1) whose moment is still open by the client's own answers.

    "A little" or "yes" opens it, whatever the score. "Mostly" put right or better closes it, in that session
    or a later one; so does a later "no" once the score has made up for half of what it fell by.
    """
    if not np.any((history.moments == A_LITTLE) | (history.moments == YES)):
        return ()
    levels = _levels_to_regain(history).tolist()
    scores = history.overall.tolist()
    waiting: list[tuple[int, float]] = []
    said = zip(history.moments.tolist(), history.repairs.tolist(), strict=True)
    for at, (moment, repair) in enumerate(said):
        if repair >= PUT_RIGHT:
            waiting = []
        elif moment in {A_LITTLE, YES}:
            waiting.append((at, levels[at]))
        elif moment == NO:
            waiting = [(opened, level) for opened, level in waiting if not _regained(scores[at], level)]
    return tuple(at + 1 for at, _ in waiting)


def _regained(score: float, level: float) -> bool:
    """Whether a fall is made up for; a session without a score cannot show it."""
    return math.isnan(level) or score >= level


def _levels_to_regain(history: History) -> Floats:
    """Give the score half-way back up to the best of the three before; ``nan`` without a fall."""
    where = np.flatnonzero(history.usable)
    scores = history.overall[where]
    fall = peaks_before(scores) - scores
    levels = np.full(len(history), np.nan)
    fell = fall > 0
    levels[where[fell]] = scores[fell] + PARTIAL * fall[fell]
    return levels
