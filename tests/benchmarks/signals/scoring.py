"""How often a rule cries in vain, and how many ruptures it notices when it may cry so often."""

import numpy as np
from numpy.typing import NDArray
from worlds import FIRST_ONSET, SESSIONS, World

WITHIN = (1, 2, 3)  # the session itself, the next, the next two
RATES = tuple(np.round([0.0025, 0.005, 0.0075, *np.arange(0.01, 0.1001, 0.005)], 4).tolist())
GOAL_RATE = 0.02

Floats = NDArray[np.float64]


def judged(stable: World, figure: Floats, first: int = FIRST_ONSET, last: int = SESSIONS) -> Floats:
    """Give the figures of the sessions that have a score, as one row."""
    part = slice(first, last)
    return figure[:, part][~np.isnan(stable.scores[:, part])]


def bar_for(rate: float, figures: Floats) -> float:
    """Find the lowest bar above which at most this share of the figures lies."""
    ordered = np.sort(figures)[::-1]
    return float(ordered[min(int(rate * len(ordered)), len(ordered) - 1)])


def noticed(world: World, figure: Floats, bar: float, within: int) -> float:
    """Give the share of the ruptures that are noticed in the session itself or the next ``within - 1``."""
    return float(_spoke(world, figure, bar, within).mean())


def median_delay(world: World, figure: Floats, bar: float) -> float:
    """Give after how many sessions half of the clients were noticed; ``inf`` where half never are."""
    spoke = np.array([_spoke(world, figure, bar, within).mean() for within in range(1, SESSIONS)])
    enough = np.flatnonzero(spoke >= 0.5)
    return float(enough[0]) if len(enough) else float("inf")


def _spoke(world: World, figure: Floats, bar: float, within: int) -> NDArray[np.bool_]:
    clients = np.arange(len(world.onset))
    spoke = np.zeros(len(clients), dtype=np.bool_)
    for later in range(within):
        at = world.onset + later
        spoke |= (at < SESSIONS) & (figure[clients, np.minimum(at, SESSIONS - 1)] > bar)
    return spoke
