"""How often a rule cries in vain, and how many ruptures it notices when it may cry so often."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from worlds import FIRST_ONSET, SESSIONS, World

from kiosk.trends.moments import YES
from kiosk.trends.noticing import said_before
from kiosk.trends.rules import PERCENT, Rules

WITHIN = (1, 2, 3)  # the session itself, the next, the next two
RATES = tuple(np.round([0.0025, 0.005, 0.0075, *np.arange(0.01, 0.1001, 0.005)], 4).tolist())
GOAL_RATE = 0.02

_MOST_SPOKEN = 0.45  # of the sessions; where a rule speaks more often, saying once says less with each step
_STEPS, _HALVINGS = 150, 12

Floats = NDArray[np.float64]
Marks = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Manner:
    """How a rule speaks where its figure is above its bar.

    Attributes:
        once: says once what lasts, as Rapport does (``kiosk.trends.noticing``).
        listens: what the client says about a moment is always said.
    """

    once: bool = True
    listens: bool = True


def spoke(world: World, figure: Floats, bar: float, manner: Manner) -> Marks:
    """Mark, clients x sessions, where the rule speaks."""
    above = figure > bar
    if not manner.once:
        return above
    order = np.argsort(np.isnan(world.scores), axis=1, kind="stable")
    by_score = partial(np.take_along_axis, indices=order, axis=1)
    loud = by_score(above)
    said = said_before(by_score(world.scores), loud, Rules(PERCENT))
    if manner.listens:
        said &= by_score(world.moments) != YES
    spoken = np.zeros_like(above)
    np.put_along_axis(spoken, order, loud & ~said, axis=1)
    return spoken


def judged(
    stable: World, figure: NDArray[np.generic], first: int = FIRST_ONSET, last: int = SESSIONS
) -> Floats:
    """Give the figures of the sessions that have a score, as one row."""
    part = slice(first, last)
    found: Floats = figure[:, part][~np.isnan(stable.scores[:, part])].astype(np.float64)
    return found


def bars_for(stable: World, figure: Floats, manner: Manner) -> list[float]:
    """Find, for each of ``RATES``, the lowest bar down to which the rule speaks in so few stable sessions."""
    ordered = np.sort(judged(stable, figure))[::-1]

    def rate(bar: float) -> float:
        return float(judged(stable, spoke(stable, figure, bar, manner)).mean())

    places = np.unique(np.geomspace(1, _MOST_SPOKEN * len(ordered), _STEPS).astype(int))
    tried = ordered[places]
    rates = np.array([rate(bar) for bar in tried.tolist()])
    found = []
    for goal in RATES:
        above = np.flatnonzero(rates > goal)
        if not len(above):
            found.append(float(tried[-1]))
            continue
        low, high = int(places[above[0]]), int(places[above[0] - 1]) if above[0] else 0
        for _ in range(_HALVINGS):
            middle = (low + high) // 2
            low, high = (middle, high) if rate(float(ordered[middle])) > goal else (low, middle)
        found.append(float(ordered[high]))
    return found


def noticed(world: World, spoken: Marks, within: int) -> float:
    """Give the share of the ruptures that are noticed in the session itself or the next ``within - 1``."""
    return float(_by_then(world, spoken, within).mean())


def median_delay(world: World, spoken: Marks) -> float:
    """Give after how many sessions half of the clients were noticed; ``inf`` where half never are."""
    shares = np.array([_by_then(world, spoken, within).mean() for within in range(1, SESSIONS)])
    enough = np.flatnonzero(shares >= 0.5)
    return float(enough[0]) if len(enough) else float("inf")


def _by_then(world: World, spoken: Marks, within: int) -> Marks:
    clients = np.arange(len(world.onset))
    found = np.zeros(len(clients), dtype=np.bool_)
    for later in range(within):
        at = world.onset + later
        found |= (at < SESSIONS) & spoken[clients, np.minimum(at, SESSIONS - 1)]
    return found
