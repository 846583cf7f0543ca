"""How rarely a client scores so low: what is usual is learnt from the client's own earlier scores.

The model behind it: a client's trust swings around a level of the client's own by a spread of the client's
own, and the scale cuts off what lies above its top (a censored normal distribution, Tobin 1958). Level and
spread are not estimated by one number each: every pair of them is weighed by how well it explains the earlier
scores (Bayes' rule on a grid), beginning with a broad idea of what clients answer. The chance of a score is
its chance under all pairs, by their weights (the posterior predictive distribution; Gelman et al. 2013). So a
client with five sessions has a wide range, one with forty a range of their own, and one who is always at the
top has a range although no score ever varied. ``docs/signals.md`` says how well it works.

Functions work for many clients at once: each row's scores first, the newest last, ``nan`` after it.
"""

from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import Floats, Scale

RARE = 0.0016
RARE_WITH_MOMENT = 0.1
PAIR = 2
RARE_PAIR = 0.0016
FEWEST_LEARNT = 3
LEFT_OUT = 1
STAY = 5
RARE_STAY = 0.0002
STAY_LEARNT = 12

# Everything below is in percent of the scale. An earlier score may, rarely, be anything: one slip must not
# widen the range for good.
_OUTLIER = 0.01
_LEVEL, _LEVEL_SCALE, _LEVEL_FREEDOM = 100.0, 20.0, 4.0
_SPREAD, _SPREAD_FACTOR = 8.0, 0.5
_LEVELS = np.linspace(-20.0, 150.0, 69)
_SPREADS = np.geomspace(2.5, 40.0, 10)
_PLACES = 200  # scores are looked up in half percents
_NARROWEST = 100 / 80  # a score stands for all within half of the smallest fall that is worth a word
_FINE = 2.0**20  # logarithms are kept in whole parts of this: their sums do not depend on the order


def lowest_usual(scores: Floats, told: NDArray[np.bool_], scale: Scale) -> Floats:
    """Give, by row, the lowest score of the newest session that would not be rare for this client.

    Rare is what the earlier scores let expect in less than 16 of 10,000 sessions; where the client told of a
    moment in that session, in less than 1 of 10. The score right before the newest is left out of what is
    learnt, so that a rupture that lasts does not make itself usual at once.

    Args:
        scores: of the clients.
        told: whether the client told, in the newest session, of a moment that did not feel right.
        scale: the range of the scores.

    Returns:
        ``nan`` where fewer than four scores came before. The scale's minimum where nothing would be rare.
    """
    return _lowest(scores, scale, np.where(told, RARE_WITH_MOMENT, RARE), _newest(scores) - LEFT_OUT, 1)


def lowest_usual_pair(scores: Floats, scale: Scale) -> Floats:
    """Give, by row, the lowest level below which two scores in a row would be rare.

    It is rare that the newest score and the one before both lie below when the scores before them let expect
    that in less than 16 of 10,000 pairs.

    Returns:
        ``nan`` where fewer than five scores are there. The minimum where nothing would be rare.
    """
    return _lowest(scores, scale, np.full(len(scores), RARE_PAIR), _newest(scores) - LEFT_OUT, PAIR)


def lowest_usual_stay(scores: Floats, scale: Scale) -> Floats:
    """Give, by row, the lowest level below which a stay of five scores would be rare for this client.

    It is rare that all five lie below when the first twelve scores let expect that in less than 2 of 10,000
    stretches of five. Those twelve stay what a decline is held against, however slow it is.

    Returns:
        ``nan`` where there are fewer than seventeen scores. The minimum where nothing would be rare.
    """
    learnt = np.where(_newest(scores) + 1 >= STAY_LEARNT + STAY, STAY_LEARNT, 0)
    return _lowest(scores, scale, np.full(len(scores), RARE_STAY), learnt, STAY)


def _newest(scores: Floats) -> NDArray[np.int64]:
    count: NDArray[np.int64] = (~np.isnan(scores)).sum(axis=1)
    return count - 1


def _lowest(scores: Floats, scale: Scale, bar: Floats, learnt: NDArray[np.int64], stay: int) -> Floats:
    """Find the first half percent from which on ``stay`` scores in a row are not rarer than ``bar``."""
    bounds = np.full(len(scores), np.nan)
    rows = np.flatnonzero(learnt >= FEWEST_LEARNT)
    if len(rows):
        logs, below = _chances(max(50 * scale.step / scale.range, _NARROWEST), stay)
        weights = _weights(_how_often(scores[rows], learnt[rows], scale), logs)
        rare = _count_rare(weights, below, bar[rows])
        bounds[rows] = scale.minimum + scale.range * rare / _PLACES
    return bounds


def _weights(often: Floats, logs: Floats) -> Floats:
    """Weigh the pairs of level and spread by how well they explain the scores of each row."""
    there = np.flatnonzero(often.any(axis=0))
    # Not ``@``: its threads would wait for a core that paints.
    logged = _beginning() + np.einsum("rp,pw->rw", often[:, there], logs[there])
    weights: Floats = np.exp((logged - logged.max(axis=1, keepdims=True)) / _FINE)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights


def _count_rare(weights: Floats, below: Floats, bar: Floats) -> NDArray[np.int64]:
    """Count, by row, the half percents from the bottom that are rare, by halving: chances rise with them."""
    usual = np.full(len(weights), _PLACES)  # the maximum: nothing can be higher
    rare = np.full(len(weights), -1)
    while (usual - rare > 1).any():
        middle = np.maximum((usual + rare) // 2, 0)
        is_rare = (weights * below[middle]).sum(axis=1) <= bar
        rare, usual = np.where(is_rare, middle, rare), np.where(is_rare, usual, middle)
    return usual


def _how_often(scores: Floats, learnt: NDArray[np.int64], scale: Scale) -> Floats:
    """Count how often each half percent of the scale comes up among the first ``learnt`` scores of a row."""
    inside = np.arange(scores.shape[1]) < learnt[:, np.newaxis]
    places = np.rint((scores[inside] - scale.minimum) / scale.range * _PLACES).astype(np.int64)
    row = np.repeat(np.arange(len(scores)), learnt)
    flat = np.bincount(row * (_PLACES + 1) + places, minlength=len(scores) * (_PLACES + 1))
    return flat.reshape(len(scores), _PLACES + 1).astype(np.float64)


@lru_cache(maxsize=8)
def _chances(half: float, stay: int) -> tuple[Floats, Floats]:
    """Tabulate each half percent of the scale under each pair of level and spread.

    Returns:
        The logarithm of a score's chance, in whole parts, and the chance that ``stay`` scores in a row are
        that score or lower; both half percents x pairs.
    """
    level, spread = _pairs()
    score = np.linspace(0.0, 100.0, _PLACES + 1)[:, np.newaxis]
    below = _normal((score + half - level) / spread)
    under = _normal((score - half - level) / spread)
    below[-1] = 1.0
    under[0] = 0.0
    chance = (1 - _OUTLIER) * (below - under) + _OUTLIER * 2 * half / 100
    return np.rint(np.log(chance) * _FINE), below**stay


@lru_cache(maxsize=1)
def _beginning() -> Floats:
    """Weigh the pairs before anything is known of a client: logarithms in whole parts.

    Levels lie around the top of the scale (Student's t with 4 degrees of freedom, 20 wide: far ones stay
    possible), spreads around 8, mostly between 3 and 20.
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
