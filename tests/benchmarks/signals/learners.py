"""The best that can learn: the likelihood ratio of somebody who knows everything but the client.

It weighs "fell in this session, in the last or in the one before, and stayed down" against "nothing
happened", over all that a client may be like, by how well that explains the scores so far. It knows the
practice and the law of the answers exactly, and only the client not at all: it shows about how much there
is to be learnt.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr
from worlds import (
    CUTS,
    FALSE_LITTLE,
    FALSE_YES,
    ITEMS,
    LEVEL_SPREAD,
    MOST_AUTOCORRELATION,
    NOISE,
    SESSIONS,
    SPREAD,
    SPREAD_FACTOR,
    TOLD,
    World,
    yes_and_little,
)

FALLS = (1, 2, 3)  # that are looked for, in the client's own spread; each as likely
BACK = 3  # how many sessions ago it may have begun, this one included
FIRST = 4  # scores that must come before it
_MOST = 4 * ITEMS
_BATCH = 50

Floats = NDArray[np.float64]


def best_learner(world: World) -> Floats:
    """Give the log odds of a fall, by an exact filter over level, spread and autocorrelation."""
    model = _Model(float(world.level.mean()))
    found = np.full(world.scores.shape, -np.inf)
    for first in range(0, len(world.scores), _BATCH):
        rows = slice(first, first + _BATCH)
        found[rows] = model.odds(world.scores[rows], world.moments[rows])
    return found


class _Model:
    """All that a client may be like, and what each of the 29 totals then tells."""

    def __init__(self, around: float) -> None:
        steps = np.linspace(-2.4, 2.4, 9)
        level, spread, alike = (
            grid.ravel()
            for grid in np.meshgrid(
                steps, steps[::2], MOST_AUTOCORRELATION * np.array([1, 3]) / 4, indexing="ij"
            )
        )
        self._level = around + LEVEL_SPREAD * level
        self._spread = SPREAD * np.exp(SPREAD_FACTOR * spread)
        self._latent = np.linspace(-3.6, 3.2, 20)
        beginning = np.exp(-(level**2 + spread**2) / 2)[:, np.newaxis] * np.exp(-(self._latent**2) / 2)
        self._beginning = (beginning / beginning.sum()).astype(np.float32)
        self._kernels = [(np.flatnonzero(alike == value), self._kernel(value)) for value in np.unique(alike)]
        self._usual = self._chances(0)
        self._fallen = [self._chances(fall) for fall in FALLS]

    def odds(self, scores: Floats, moments: NDArray[np.int64]) -> Floats:
        """Filter all stories side by side; ``-inf`` where there is no score."""
        places = np.where(np.isnan(scores), -1, np.rint(np.nan_to_num(scores) / 100 * _MOST)).astype(int)
        counted = np.cumsum(places >= 0, axis=1)
        found = np.full(scores.shape, -np.inf)
        ahead = np.repeat(self._beginning[np.newaxis], len(scores), axis=0)
        stories: list[tuple[int, int, NDArray[np.float32], Floats]] = []  # since when, which fall
        for at in range(SESSIONS):
            stories = [story for story in stories if at - story[0] < BACK]
            for fall, size in enumerate(FALLS):
                told = np.array([_of_moment(int(moment), size) for moment in moments[:, at]])
                stories.append((at, fall, ahead, told - np.log(len(FALLS))))
            ahead = ahead * self._usual[places[:, at]]
            total = ahead.sum(axis=(1, 2))[:, np.newaxis, np.newaxis]
            ahead = self._next(ahead / total)
            ratios, later = [], []
            for since, fall, before, told in stories:
                now = before * self._fallen[fall][places[:, at]] / total
                ratios.append(np.log(np.maximum(now.sum(axis=(1, 2)), 1e-30)) + told)
                later.append((since, fall, self._next(now), told))
            stories = later
            judged = (places[:, at] >= 0) & (counted[:, at] > FIRST)
            found[judged, at] = np.logaddexp.reduce(ratios, axis=0)[judged]
        return found

    def _next(self, now: NDArray[np.float32]) -> NDArray[np.float32]:
        ahead = np.empty_like(now)
        for rows, kernel in self._kernels:
            ahead[:, rows] = now[:, rows] @ kernel
        return ahead

    def _kernel(self, alike: float) -> NDArray[np.float32]:
        apart = self._latent - alike * self._latent[:, np.newaxis]
        kernel = np.exp(-(apart**2) / (2 * (1 - alike**2)))
        return (kernel / kernel.sum(axis=1, keepdims=True)).astype(np.float32)

    def _chances(self, fall: float) -> NDArray[np.float32]:
        """Chance of each total, totals x kinds of client x latent values; the last row, without one, is 1."""
        felt = self._level[:, np.newaxis] + self._spread[:, np.newaxis] * (self._latent - fall)
        above = ndtr((felt[..., np.newaxis] - CUTS) / NOISE)
        edges = np.concatenate([np.ones((*felt.shape, 1)), above, np.zeros((*felt.shape, 1))], axis=-1)
        answers = edges[..., :-1] - edges[..., 1:]
        totals = np.ones((*felt.shape, 1))
        for _ in range(ITEMS):
            totals = sum(_shifted(totals, answers[..., value], value) for value in range(5))
        chances = np.concatenate([totals, np.ones((*felt.shape, 1))], axis=-1)
        return np.moveaxis(chances + 1e-9, -1, 0).astype(np.float32)


def _shifted(totals: Floats, chance: Floats, value: int) -> Floats:
    return np.pad(totals * chance[..., np.newaxis], ((0, 0), (0, 0), (value, 4 - value)))


def _of_moment(moment: int, size: int | None) -> float:
    """Log ratio of an answer to ``moment`` for somebody who knows how clients tell, in the session of a fall.

    ``None`` for a fall of any size; -1, no answer, says nothing.
    """
    if moment < 0:
        return 0.0
    tells = sum(TOLD) / 2
    ratios = list(_ratios(FALLS if size is None else (size,), tells))
    return float(np.log(np.mean(ratios, axis=0)[moment]))


def _ratios(sizes: tuple[int, ...], tells: float) -> Iterator[tuple[float, float, float]]:
    for size in sizes:
        yes, little = yes_and_little(size)
        fell_yes = tells * yes + (1 - tells) * FALSE_YES
        fell_little = tells * little + (1 - tells) * FALSE_LITTLE
        nothing = (1 - fell_yes - fell_little) / (1 - FALSE_YES - FALSE_LITTLE)
        yield nothing, fell_little / FALSE_LITTLE, fell_yes / FALSE_YES
