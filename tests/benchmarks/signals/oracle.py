"""The limit of what can be noticed: the likelihood ratio of somebody who knows the simulation's truth.

For each client it knows level, spread, autocorrelation, how likely the client tells, the cuts of the
questions, every single answer and the size of the rupture; it does not know whether or when. It weighs "fell
in this session", "in the last" and "in the one before" against "nothing happened", each with all answers
since, by an exact filter over a grid of the latent value.
"""

from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray
from worlds import CUTS, FALSE_LITTLE, FALSE_YES, NOISE, SESSIONS, World, yes_and_little

GRID = np.linspace(-4.6, 3.8, 57)
_FINE = np.arange(-9.0, 7.0, 0.01)
_LEAST = 1e-300

Floats = NDArray[np.float64]


def oracle(world: World, size: float, back: int = 3, *, moments: bool = True) -> Floats:
    """Give the largest log likelihood ratio of a lasting fall of ``size`` in one of the last sessions.

    Args:
        world: the clients.
        size: the fall that is looked for, in the client's own standard deviations.
        back: how many sessions ago it may have begun, this one included.
        moments: whether to listen to ``moment``.
    """
    found = np.full(world.scores.shape, -np.inf)
    kernels = np.round(world.autocorrelation, 2)
    said = _of_moments(world, size) if moments else np.zeros(world.scores.shape)
    for value in np.unique(kernels):
        rows = np.flatnonzero(kernels == value)
        chances = _log_chances(world, rows, 0.0), _log_chances(world, rows, size)
        found[rows] = _filtered(chances, said[rows], float(value), back)
    found[np.isnan(world.scores)] = -np.inf
    return found


def _filtered(chances: tuple[Floats, Floats], said: Floats, autocorrelation: float, back: int) -> Floats:
    (usual, usual_at), (fallen, fallen_at) = map(_scaled, chances)
    start = np.exp(-(GRID**2) / 2)
    start /= start.sum()
    kernel = np.exp(-((GRID - autocorrelation * GRID[:, None]) ** 2) / (2 * (1 - autocorrelation**2)))
    kernel /= kernel.sum(axis=1, keepdims=True)
    ahead = np.repeat(start[None], len(said), axis=0)
    stories: list[tuple[Floats, Floats]] = []  # by when it began: what is expected, and the ratio so far
    found = np.empty(said.shape)
    for at in range(SESSIONS):
        now = (ahead * usual[:, at]).sum(axis=1)
        log_usual = np.log(np.maximum(now, _LEAST)) + usual_at[:, at]
        stories = [*stories[max(len(stories) - back + 1, 0) :], (ahead, np.zeros(len(said)))]
        told = []
        for place, (expected, before) in enumerate(stories):
            seen = expected * fallen[:, at]
            chance = np.maximum(seen.sum(axis=1), _LEAST)
            begins_now = place == len(stories) - 1
            ratio = before + np.log(chance) + fallen_at[:, at] - log_usual + begins_now * said[:, at]
            told.append(((seen / chance[:, None]) @ kernel, ratio))
        stories = told
        found[:, at] = np.max([ratio for _, ratio in stories], axis=0)
        ahead = (ahead * usual[:, at] / np.maximum(now, _LEAST)[:, None]) @ kernel
    return found


def _log_chances(world: World, rows: NDArray[np.int64], size: float) -> Floats:
    """Log chance of each sheet, clients x sessions x grid, if trust were at each place of the grid."""
    above = np.vectorize(NormalDist().cdf)((_FINE[:, None] - CUTS) / NOISE)
    edges = np.hstack([np.ones((len(_FINE), 1)), above, np.zeros((len(_FINE), 1))])
    by_answer = np.log(np.maximum(edges[:, :-1] - edges[:, 1:], 1e-12))
    felt = world.level[rows, None] + world.spread[rows, None] * (GRID - size)
    places = np.clip(np.round((felt - _FINE[0]) / 0.01).astype(int), 0, len(_FINE) - 1)
    return np.einsum("nta,nga->ntg", world.counts[rows], by_answer[places], optimize=True)


def _scaled(logs: Floats) -> tuple[Floats, Floats]:
    most = logs.max(axis=-1)
    return np.exp(logs - most[..., None]), most


def _of_moments(world: World, size: float) -> Floats:
    """Log ratio of the answer to ``moment``, where it fell in this very session."""
    tells = world.tells[:, None]
    yes, little = yes_and_little(size)
    fell_yes, fell_little = (
        tells * yes + (1 - tells) * FALSE_YES,
        tells * little + (1 - tells) * FALSE_LITTLE,
    )
    nothing = (1 - fell_yes - fell_little) / (1 - FALSE_YES - FALSE_LITTLE)
    ratio = np.select(
        [world.moments == 2, world.moments == 1], [fell_yes / FALSE_YES, fell_little / FALSE_LITTLE], nothing
    )
    return np.where(world.moments < 0, 0.0, np.log(ratio))
