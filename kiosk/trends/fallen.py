"""Whether a client's trust has fallen: how much better a fall explains the last scores than chance does.

The odds are a likelihood ratio of "fell in this session, in the last one or in the one before, and stayed
down" against "nothing happened", over all levels and spreads that the scores before let expect (a Bayes
factor; Kass & Raftery 1995). A fall is one of two or of four of the client's own spreads, each as likely,
or, rarely, to anywhere below what is usual. ``docs/signals.md`` says how well it works, and why so.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import Floats, Scale
from kiosk.trends.usual import (
    PLACES,
    anything,
    chances,
    chances_below,
    half_width,
    learnt_chances,
    newest,
    places_of,
    weights,
)

FALLEN_AT = 23
FALLS = (2.0, 4.0)
ONSETS = (0.5, 0.25, 0.25)
"""How likely the fall is one of this session, of the last one, of the one before."""
TOLD = 10
"""How much likelier it is in a session of which the client tells a moment that did not feel right."""
FEWEST_BEFORE_A_FALL = 4

_ANYWHERE, _ANYTHING = 0.05, 0.001  # the shares of scores that are not as the model says, fallen and usual
_LEAST = 1e-9  # so that nothing is impossible


def have_fallen(scores: Floats, told: NDArray[np.bool_], scale: Scale) -> NDArray[np.bool_]:
    """Say, by row, whether the newest score speaks of a fall: the odds of one are above 23 to 1.

    They never fall with the score, and are not known where fewer than four scores came before.

    Args:
        scores: of the clients.
        told: whether the client told of a moment that did not feel right, by score.
        scale: the range of the scores.
    """
    fallen = np.zeros(len(scores), dtype=np.bool_)
    rows = np.flatnonzero(newest(scores) >= FEWEST_BEFORE_A_FALL)
    if len(rows):
        fallen[rows] = _odds(*_told_of(scores[rows], told[rows], scale), half_width(scale)) > FALLEN_AT
    return fallen


def lowest_not_fallen(scores: Floats, told: NDArray[np.bool_], scale: Scale) -> Floats:
    """Give, by row, the lowest newest score that would be silent; ``nan`` where the score itself is."""
    bounds = np.full(len(scores), np.nan)
    rows = np.flatnonzero(have_fallen(scores, told, scale))
    if len(rows):
        stories, places = _told_of(scores[rows], told[rows], scale)
        lowest = _lowest_silent(stories, places, half_width(scale))
        bounds[rows] = scale.minimum + scale.range * lowest / PLACES
    return bounds


@dataclass(frozen=True, slots=True)
class _Story:
    """A fall that began so many scores ago, up to the score before the newest. Each rows x pairs.

    Attributes:
        likely: by row: how likely it is before the scores since are looked at; 0 where too few came before.
        usual: the chance of the scores since, and of the pair, if nothing happened.
        fallen: the same with the level fallen, by fall.
        odds: by row: how much better than chance it explains the scores since.
    """

    likely: Floats
    usual: Floats
    fallen: tuple[Floats, ...]
    odds: Floats


def _told_of(scores: Floats, told: NDArray[np.bool_], scale: Scale) -> tuple[list[_Story], NDArray[np.int64]]:
    """Weigh each story up to the newest score; give that score's place as well."""
    at = newest(scores)
    half = half_width(scale)
    back = len(ONSETS) - 1
    before = weights(scores, at - back, scale)
    last = at[:, np.newaxis] - np.arange(back, -1, -1)
    places = places_of(np.take_along_axis(scores, last, axis=1), scale)
    spoke = np.take_along_axis(told, last, axis=1)
    stories = []
    for begins, onset in enumerate(reversed(ONSETS)):
        since = places[:, begins:-1].T
        likely = onset * np.where(spoke[:, begins], TOLD, 1)
        likely[last[:, begins] < FEWEST_BEFORE_A_FALL] = 0.0
        usual = _all(before, _if_usual(half), since)
        fallen = tuple(_all(before, table, since) for table in _if_fallen(half))
        odds = sum(one.sum(axis=1) for one in fallen) / usual.sum(axis=1)
        stories.append(_Story(likely, usual, fallen, odds))
        before = before * learnt_chances(half)[places[:, begins]]
    return stories, places[:, -1]


def _all(before: Floats, table: Floats, since: NDArray[np.int64]) -> Floats:
    """Multiply by the chances of the scores ``since``, scores x rows."""
    for places in since:
        before = before * table[places]
    return before


def _odds(stories: list[_Story], places: NDArray[np.int64], half: float) -> Floats:
    """Give, by row, how much better a fall explains the scores if the newest is at this place.

    A story in which the newest score is likelier without the fall has ended, however low the scores before.
    """
    odds = np.zeros(len(places))
    usual = _if_usual(half)[places]
    fallen = [table[places] for table in _if_fallen(half)]
    for story in stories:
        chance = sum((before * now).sum(axis=1) for before, now in zip(story.fallen, fallen, strict=True))
        now = chance / (story.usual * usual).sum(axis=1)
        odds += np.where(now >= story.odds, story.likely / len(FALLS) * now, 0.0)
    return odds


def _lowest_silent(stories: list[_Story], spoke: NDArray[np.int64], half: float) -> NDArray[np.int64]:
    """Find, by row, the lowest place above the one that spoke at which the newest would not, by halving."""
    silent = np.full(len(spoke), PLACES)  # the maximum: nothing can be higher
    while (silent - spoke > 1).any():
        middle = (silent + spoke) // 2
        speaks = _odds(stories, middle, half) > FALLEN_AT
        spoke, silent = np.where(speaks, middle, spoke), np.where(speaks, silent, middle)
    return silent


@lru_cache(maxsize=4)
def _if_usual(half: float) -> Floats:
    """Tabulate a score's chance if nothing happened, half percents x pairs."""
    found: Floats = (1 - _ANYTHING) * chances(half) + _ANYTHING * anything(half)
    return found


@lru_cache(maxsize=4)
def _if_fallen(half: float) -> tuple[Floats, ...]:
    """Tabulate a score's chance after each fall, half percents x pairs."""
    anywhere_lower = _ANYWHERE * anything(half) * (1 - chances_below(half)) + _LEAST
    return tuple((1 - _ANYWHERE) * chances(half, fall) + anywhere_lower for fall in FALLS)
