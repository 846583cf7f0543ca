"""A slow decline: five scores in a row that are rare together, held against the client's first twelve."""

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import Floats, Scale
from kiosk.trends.usual import PLACES, chances_below, half_width, newest, weights

STAY = 5
RARE_STAY = 0.0002
STAY_LEARNT = 12


def lowest_usual_stay(scores: Floats, scale: Scale) -> Floats:
    """Give, by row, the lowest level below which a stay of five scores would be rare for this client.

    It is rare that all five lie below when the first twelve scores let expect that in less than 2 of 10,000
    stretches of five. Those twelve stay what a decline is held against, however slow it is.

    Returns:
        ``nan`` where there are fewer than seventeen scores. The minimum where nothing would be rare.
    """
    bounds = np.full(len(scores), np.nan)
    rows = np.flatnonzero(newest(scores) + 1 >= STAY_LEARNT + STAY)
    if len(rows):
        learnt = np.full(len(rows), STAY_LEARNT)
        rare = _count_rare(weights(scores[rows], learnt, scale), half_width(scale))
        bounds[rows] = scale.minimum + scale.range * rare / PLACES
    return bounds


def _count_rare(weighed: Floats, half: float) -> NDArray[np.int64]:
    """Count, by row, the half percents from the bottom that are rare, by halving: chances rise with them."""
    below = chances_below(half)
    usual = np.full(len(weighed), PLACES)  # the maximum: nothing can be higher
    rare = np.full(len(weighed), -1)
    while (usual - rare > 1).any():
        middle = np.maximum((usual + rare) // 2, 0)
        is_rare = (weighed * below[middle] ** STAY).sum(axis=1) <= RARE_STAY
        rare, usual = np.where(is_rare, middle, rare), np.where(is_rare, usual, middle)
    return usual
