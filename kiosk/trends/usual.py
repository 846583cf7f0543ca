"""What is usual for a client, learnt from the client's own earlier scores.

A client's trust swings around a level of the client's own by a spread of the client's own, and the scale
cuts off what lies above its top (a censored normal distribution, Tobin 1958). Level and spread are not
estimated by one number each: every pair of them is weighed by how well it explains the earlier scores
(Bayes' rule on a grid; Gelman et al. 2013), beginning with a broad idea of what clients answer. So a client
with five sessions has a wide range, one with forty a range of their own, and one who is always at the top
has a range although no score ever varied. What is made of it stands in ``fallen`` and ``stays``;
``docs/signals.md`` says how well it works.

Everything here is in percent of the scale. Functions work for many clients at once: each row's scores
first, the newest last, ``nan`` after it.
"""

from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import Floats, Scale

PLACES = 200
"""Scores are looked up in half percents."""

_NARROWEST = 100 / 80  # a score stands for all within half of the smallest fall that is worth a word
_OUTLIER = 0.01  # an earlier score may, rarely, be anything: one slip must not widen the range for good
_LEVEL, _LEVEL_SCALE, _LEVEL_FREEDOM = 100.0, 20.0, 4.0
_SPREAD, _SPREAD_FACTOR = 10.0, 0.4
_LEVELS = np.linspace(-20.0, 150.0, 69)
_SPREADS = np.geomspace(2.5, 40.0, 10)
_FINE = 2.0**20  # logarithms are kept in whole parts of this: their sums do not depend on the order


def half_width(scale: Scale) -> float:
    """Give how far on either side of a score lies what it stands for."""
    return max(50 * scale.step / scale.range, _NARROWEST)


def places_of(scores: Floats, scale: Scale) -> NDArray[np.int64]:
    """Give each score's half percent, 0 to 200."""
    places: NDArray[np.int64] = np.rint((scores - scale.minimum) / scale.range * PLACES).astype(np.int64)
    return places


def newest(scores: Floats) -> NDArray[np.int64]:
    """Give, by row, where the newest score is; -1 without one."""
    count: NDArray[np.int64] = (~np.isnan(scores)).sum(axis=1)
    return count - 1


def weights(scores: Floats, learnt: NDArray[np.int64], scale: Scale) -> Floats:
    """Weigh the pairs of level and spread by how well they explain the first ``learnt`` scores of each row.

    Returns:
        Rows x pairs; each row sums to 1.
    """
    often = _how_often(scores, learnt, scale)
    there = np.flatnonzero(often.any(axis=0))
    # Not ``@``: its threads would wait for a core that paints.
    logged = _beginning() + np.einsum("rp,pw->rw", often[:, there], _logs(half_width(scale))[there])
    found: Floats = np.exp((logged - logged.max(axis=1, keepdims=True)) / _FINE)
    found /= found.sum(axis=1, keepdims=True)
    return found


@lru_cache(maxsize=4)
def learnt_chances(half: float) -> Floats:
    """Tabulate a score's chance where it is learnt from, half percents x pairs: ``weights``' factors."""
    return np.exp(_logs(half) / _FINE)


@lru_cache(maxsize=8)
def chances_below(half: float, fall: float = 0.0) -> Floats:
    """Tabulate the chance of a score or a lower one, half percents x pairs.

    Args:
        half: ``half_width``.
        fall: how far the level has fallen, in spreads.
    """
    level, spread = _pairs()
    score = np.linspace(0.0, 100.0, PLACES + 1)[:, np.newaxis]
    below = _normal((score + half - level) / spread + fall)
    below[-1] = 1.0
    return below


@lru_cache(maxsize=8)
def chances(half: float, fall: float = 0.0) -> Floats:
    """Tabulate a score's chance, half percents x pairs."""
    level, spread = _pairs()
    score = np.linspace(0.0, 100.0, PLACES + 1)[:, np.newaxis]
    under = _normal((score - half - level) / spread + fall)
    under[0] = 0.0
    found: Floats = chances_below(half, fall) - under
    return found


def anything(half: float) -> float:
    """Give the chance of a score where any is as likely."""
    return 2 * half / 100


@lru_cache(maxsize=4)
def _logs(half: float) -> Floats:
    return np.rint(np.log((1 - _OUTLIER) * chances(half) + _OUTLIER * anything(half)) * _FINE)


def _how_often(scores: Floats, learnt: NDArray[np.int64], scale: Scale) -> Floats:
    """Count how often each half percent of the scale comes up among the first ``learnt`` scores of a row."""
    inside = np.arange(scores.shape[1]) < learnt[:, np.newaxis]
    row = np.repeat(np.arange(len(scores)), learnt)
    flat = np.bincount(
        row * (PLACES + 1) + places_of(scores[inside], scale), minlength=len(scores) * (PLACES + 1)
    )
    return flat.reshape(len(scores), PLACES + 1).astype(np.float64)


@lru_cache(maxsize=1)
def _beginning() -> Floats:
    """Weigh the pairs before anything is known of a client: logarithms in whole parts.

    Levels lie around the top of the scale (Student's t with 4 degrees of freedom, 20 wide: far ones stay
    possible), spreads around 10, mostly between 4 and 22.
    """
    level, spread = _pairs()
    by_level = -(_LEVEL_FREEDOM + 1) / 2 * np.log1p(((level - _LEVEL) / _LEVEL_SCALE) ** 2 / _LEVEL_FREEDOM)
    by_spread = -((np.log(spread / _SPREAD) / _SPREAD_FACTOR) ** 2) / 2
    return np.rint((by_level + by_spread) * _FINE)


def _pairs() -> tuple[Floats, Floats]:
    return np.repeat(_LEVELS, len(_SPREADS)), np.tile(_SPREADS, len(_LEVELS))


def _normal(z: Floats) -> Floats:
    """Distribution function of the normal distribution, read from a table: off by 5e-7 at most."""
    places, values = _normal_table()
    found: Floats = np.interp(z, places, values)
    return found


@lru_cache(maxsize=1)
def _normal_table() -> tuple[Floats, Floats]:
    places = np.linspace(-8.0, 8.0, 4097)
    normal = NormalDist()
    return places, np.array([normal.cdf(place) for place in places.tolist()])
