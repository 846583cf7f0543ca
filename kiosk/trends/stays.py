"""A slow decline: five scores in a row that are rare together, held against the client's first twelve."""

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import Floats, Scale
from kiosk.trends.usual import PLACES, chances_below, half_width, newest, places_of, weights

STAY = 5
RARE_STAY = 0.0002
STAY_LEARNT = 12


def stay_low(scores: Floats, scale: Scale) -> NDArray[np.bool_]:
    """Say, by row, whether the last five scores lie so low together that this is rare for the client.

    It is rare when the first twelve scores let expect it in less than 2 of 10,000 stretches of five. Those
    twelve stay what a decline is held against, however slow it is. Nobody knows before the seventeenth score.
    """
    low = np.zeros(len(scores), dtype=np.bool_)
    low[_staying(scores, scale)[0]] = True
    return low


def lowest_usual_stay(scores: Floats, scale: Scale) -> Floats:
    """Give, by row, the lowest level at which a stay would be usual; ``nan`` where there is none."""
    bounds = np.full(len(scores), np.nan)
    rows, weighed, places = _staying(scores, scale)
    if len(rows):
        lowest = _lowest_usual(weighed, places, half_width(scale))
        bounds[rows] = scale.minimum + scale.range * lowest / PLACES
    return bounds


def _staying(scores: Floats, scale: Scale) -> tuple[NDArray[np.intp], Floats, NDArray[np.int64]]:
    """Find the rows that stay low; give their weights and the place of the highest of the five as well."""
    at = newest(scores)
    rows = np.flatnonzero(at + 1 >= STAY_LEARNT + STAY)
    if not len(rows):
        return rows, np.empty((0, 0)), np.empty(0, np.int64)
    last = np.take_along_axis(scores[rows], at[rows, np.newaxis] + np.arange(1 - STAY, 1), axis=1)
    places = places_of(last.max(axis=1), scale)
    weighed = weights(scores[rows], np.full(len(rows), STAY_LEARNT), scale)
    low = np.flatnonzero(_are_rare(weighed, places, half_width(scale)))
    return rows[low], weighed[low], places[low]


def _are_rare(weighed: Floats, places: NDArray[np.int64], half: float) -> NDArray[np.bool_]:
    """Say whether a stay at each place or below is rare; the maximum never is."""
    chance = (weighed * chances_below(half)[places] ** STAY).sum(axis=1)
    rare: NDArray[np.bool_] = (chance <= RARE_STAY) & (places < PLACES)
    return rare


def _lowest_usual(weighed: Floats, rare: NDArray[np.int64], half: float) -> NDArray[np.int64]:
    """Find, by row, the lowest place above the rare one that would be usual, by halving."""
    usual = np.full(len(rare), PLACES)
    while (usual - rare > 1).any():
        middle = (usual + rare) // 2
        are_rare = _are_rare(weighed, middle, half)
        rare, usual = np.where(are_rare, middle, rare), np.where(are_rare, usual, middle)
    return usual
