"""Simulated clients whose truth is known: what they felt, what they answered, and where something broke.

Trust is one latent value a session, normal around the client's own level, autocorrelated; each of the seven
questions cuts it, with noise of its own, into five answers. What lies above the last cut is the top answer:
so a share of all totals sits at the maximum. Nothing here knows any rule.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

SESSIONS = 30
ITEMS = 7
ENOUGH = 5  # answers for a score, as in the built-in questionnaire
CUTS = np.array([-2.6, -1.7, -0.8, 0.1])
NOISE = 0.5
LEVEL_SPREAD = 0.6
SPREAD, SPREAD_FACTOR = 0.6, 0.3  # median of the clients' own spreads, and the spread of its logarithm
MOST_AUTOCORRELATION = 0.5
ITEM_MISSING, SESSION_MISSING = 0.03, 0.03
TOLD = (0.3, 0.7)  # how likely a client tells of a rupture: between these, by client
FALSE_YES, FALSE_LITTLE = 0.004, 0.012  # answers to ``moment`` in sessions in which nothing broke
EROSION = 0.15  # of the client's own spread, a session
FIRST_ONSET, LAST_ONSET = 9, SESSIONS - 5  # sessions counted from 0
LAST_EROSION = 12
# Where the clients' levels lie, by the share of totals at the maximum that comes of it.
LEVELS = {0.25: 0.15, 0.37: 0.465, 0.5: 0.765}


@dataclass(frozen=True, slots=True)
class Shape:
    """What the simulation takes for granted about clients and questions, to be varied.

    Attributes:
        cuts: of latent trust, between the five answers.
        noise: of each question, standard deviation.
        spread: median of the clients' own standard deviations.
        most_alike: the highest autocorrelation from session to session.
        freedom: degrees of freedom of the swings (Student's t, scaled to the same spread); normal without.
    """

    cuts: tuple[float, ...] = tuple(CUTS.tolist())
    noise: float = NOISE
    spread: float = SPREAD
    most_alike: float = MOST_AUTOCORRELATION
    freedom: int | None = None


USUAL = Shape()
OTHER_SHAPES = {
    "swings with heavy tails": Shape(freedom=4),
    "sessions alike up to 0.8": Shape(most_alike=0.8),
    "steadier clients": Shape(spread=0.35),
    "other cuts": Shape(cuts=(-3.2, -1.6, -0.6, 0.5)),
    "noisier answers": Shape(noise=0.9),
}


class Kind(StrEnum):
    """What happens to the clients of a world."""

    STABLE = "stable"
    LASTING = "lasting"
    REPAIRED = "repaired"
    EROSION = "erosion"


@dataclass(frozen=True, slots=True)
class World:
    """Clients and their sessions, truth included.

    Attributes:
        kind: what happens to them.
        size: of the rupture, in the client's own standard deviations; 0 where there is none.
        level: the client's own level of trust.
        spread: the client's own standard deviation.
        autocorrelation: from session to session.
        tells: how likely the client tells of a rupture.
        counts: clients x sessions x answers: how many questions were answered with each of the five.
        scores: 0 to 100; ``nan`` where too little was answered.
        moments: 0 no, 1 a little, 2 yes; -1 without a sheet.
        onset: the session (from 0) in which it happens; ``SESSIONS`` where nothing does.
    """

    kind: Kind
    size: float
    level: NDArray[np.float64]
    spread: NDArray[np.float64]
    autocorrelation: NDArray[np.float64]
    tells: NDArray[np.float64]
    counts: NDArray[np.int64]
    scores: NDArray[np.float64]
    moments: NDArray[np.int64]
    onset: NDArray[np.int64]

    @property
    def share_at_top(self) -> float:
        """How many of the totals are at the maximum."""
        return float(np.mean(self.scores[~np.isnan(self.scores)] == 100))


def make(
    clients: int,
    rng: np.random.Generator,
    kind: Kind = Kind.STABLE,
    size: float = 0.0,
    level: float = LEVELS[0.37],
    *,
    shape: Shape = USUAL,
) -> World:
    """Simulate.

    Args:
        clients: how many.
        rng: where chance comes from.
        kind: what happens.
        size: of the rupture, or how much is worn down in each session, in the client's own spread.
        level: around which the clients' levels lie.
        shape: what else is taken for granted.
    """
    own_level = rng.normal(level, LEVEL_SPREAD, clients)
    spread = np.exp(rng.normal(np.log(shape.spread), SPREAD_FACTOR, clients))
    autocorrelation = rng.uniform(0, shape.most_alike, clients)
    onset = rng.integers(FIRST_ONSET, LAST_EROSION if kind is Kind.EROSION else LAST_ONSET, clients)
    if kind is Kind.STABLE:
        onset = np.full(clients, SESSIONS)
    apart = _swings(rng, autocorrelation, shape.freedom) - _fall(kind, size, onset)
    felt = own_level[:, None] + spread[:, None] * apart
    noisy = felt[..., None] + shape.noise * rng.normal(size=(*felt.shape, ITEMS))
    answers = 1 + (noisy[..., None] > np.array(shape.cuts)).sum(axis=-1)
    answers[rng.random(answers.shape) < ITEM_MISSING] = 0
    answers[rng.random(felt.shape) < SESSION_MISSING] = 0
    counts = np.stack([(answers == value).sum(axis=-1) for value in range(1, 6)], axis=-1)
    given = counts.sum(axis=-1)
    total = (counts * np.arange(5)).sum(axis=-1)
    scores = np.where(given >= ENOUGH, 100 * total / np.maximum(4 * given, 1), np.nan)
    tells = rng.uniform(*TOLD, clients)
    moments = np.where(np.isnan(scores), -1, _moments(rng, kind, size, onset, tells))
    return World(kind, size, own_level, spread, autocorrelation, tells, counts, scores, moments, onset)


def yes_and_little(size: float) -> tuple[float, float]:
    """Give how a client who tells of a rupture of this size puts it: the shares of "yes" and "a little"."""
    return (1.0, 0.0) if size >= 2 else (0.5, 0.5)


def _swings(
    rng: np.random.Generator, autocorrelation: NDArray[np.float64], freedom: int | None
) -> NDArray[np.float64]:
    size = (len(autocorrelation), SESSIONS)
    if freedom is None:
        swings = rng.normal(size=size)
    else:
        swings = rng.standard_t(freedom, size=size) * np.sqrt((freedom - 2) / freedom)
    for at in range(1, SESSIONS):
        kept = np.sqrt(1 - autocorrelation**2) * swings[:, at]
        swings[:, at] = autocorrelation * swings[:, at - 1] + kept
    return swings


def _fall(kind: Kind, size: float, onset: NDArray[np.int64]) -> NDArray[np.float64]:
    since = np.arange(SESSIONS) - onset[:, None]
    if kind is Kind.LASTING:
        return np.where(since >= 0, size, 0.0)
    if kind is Kind.REPAIRED:  # half of it is made up for by the next session, all by the one after
        return size * np.select([since == 0, since == 1], [1.0, 0.5], 0.0)
    if kind is Kind.EROSION:
        return size * np.clip(since + 1.0, 0.0, None)
    return np.zeros(since.shape)


def _moments(
    rng: np.random.Generator, kind: Kind, size: float, onset: NDArray[np.int64], tells: NDArray[np.float64]
) -> NDArray[np.int64]:
    chance = rng.random((len(onset), SESSIONS))
    moments = np.select([chance < FALSE_YES, chance < FALSE_YES + FALSE_LITTLE], [2, 1], 0)
    if kind in {Kind.LASTING, Kind.REPAIRED}:
        told = np.flatnonzero(rng.random(len(onset)) < tells)
        yes = rng.random(len(told)) < yes_and_little(size)[0]
        moments[told, onset[told]] = np.where(yes, 2, 1)
    return moments
