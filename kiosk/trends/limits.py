"""Charts that know a client's own usual range: individuals chart, run chart, EWMA, CUSUM.

A score that is ``nan`` is a session without one; every function leaves such sessions out.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import PERCENT, Floats, Scale

BASELINE = 8
FEWEST = 6
LIMIT_WIDTH = 2.66  # 3 / d2, d2 = 1.128 for ranges of two
D2 = 1.128
EWMA_WEIGHT = 0.2
EWMA_WIDTH = 2.7
CUSUM_SLACK = 0.5
CUSUM_BOUND = 5.0
FEWEST_FOR_RUNS = 10


class WhyNone(StrEnum):
    """Why there are no limits."""

    TOO_FEW = "too_few"
    NO_VARIATION = "no_variation"


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the individuals chart.

    Attributes:
        centre: mean of the baseline; ``nan`` when there are no limits.
        lower: lower limit, at the end of the scale when it lies beyond; ``nan`` when there is none.
        upper: upper limit, likewise.
        baseline: how many scores the limits rest on (or would).
        sigma: standard deviation within the client, from the moving range; ``nan`` when too few.
        why_none: why there are no limits, ``None`` when there are.
    """

    centre: float
    lower: float
    upper: float
    baseline: int
    sigma: float
    why_none: WhyNone | None


@dataclass(frozen=True, slots=True)
class RunChart:
    """Runs around the median.

    Attributes:
        median: of all scores; ``nan`` without any.
        useful: how many scores are not on the median.
        longest_run: the most useful scores in a row on one side.
        longest_usual: a longer run than this is a signal.
        crossings: how often neighbouring useful scores lie on different sides.
        fewest_usual: fewer crossings than this are a signal.
        signal: whether either rule found something.
    """

    median: float
    useful: int
    longest_run: int
    longest_usual: int
    crossings: int
    fewest_usual: int
    signal: bool


def individuals(scores: Floats, scale: Scale = PERCENT) -> Limits:
    """Limits of the individuals (XmR) chart with a frozen baseline: the first eight scores.

    Centre +- 2.66 * mean moving range; sigma = mean moving range / 1.128 (Shewhart's constants for
    ranges of two). Later scores never move them, so that a fall cannot widen the limits it is held against.
    """
    first = scores[~np.isnan(scores)][:BASELINE]
    if len(first) < FEWEST:
        return Limits(math.nan, math.nan, math.nan, len(first), math.nan, WhyNone.TOO_FEW)
    centre = float(first.mean())
    moving_range = float(np.abs(first[1:] - first[:-1]).mean())
    if moving_range <= scale.tolerance:
        return Limits(centre, math.nan, math.nan, len(first), 0.0, WhyNone.NO_VARIATION)
    reach = LIMIT_WIDTH * moving_range
    return Limits(
        centre=centre,
        lower=scale.clip(centre - reach),
        upper=scale.clip(centre + reach),
        baseline=len(first),
        sigma=moving_range / D2,
        why_none=None,
    )


def lower_limits(scores: Floats, scale: Scale = PERCENT) -> Floats:
    """Give the lower limit as it was known when each score came in: from earlier scores alone.

    The first six scores have none (``nan``); the seventh and eighth are held against the scores before
    them, every later one against the frozen baseline. ``scores`` must be free of ``nan``.
    """
    bounds = np.full(len(scores), np.nan)
    for known in range(FEWEST, min(BASELINE, len(scores) - 1) + 1):
        last = len(scores) if known == BASELINE else known + 1
        bounds[known:last] = individuals(scores[:known], scale).lower
    return bounds


def run_chart(scores: Floats, scale: Scale = PERCENT) -> RunChart:
    """Anhoej's two run rules: unusually long run, unusually few crossings of the median.

    Scores on the median are left out; with n left, a run longer than round(log2(n) + 3) is a signal,
    and so are fewer crossings than the 5 % quantile of the binomial distribution (n - 1, 0.5)
    (Anhoej & Olesen 2014).
    """
    given = scores[~np.isnan(scores)]
    median = float(np.median(given)) if len(given) else math.nan
    apart = given - median
    above = apart[np.abs(apart) > scale.tolerance] > 0
    useful = len(above)
    if useful == 0:
        return RunChart(median, 0, 0, 0, 0, 0, signal=False)
    turns = np.flatnonzero(above[1:] != above[:-1]) + 1
    longest = int(np.diff(np.concatenate(([0], turns, [useful]))).max())
    longest_usual = round(math.log2(useful) + 3)
    fewest_usual = fewest_crossings(useful)
    signal = longest > longest_usual or len(turns) < fewest_usual
    return RunChart(median, useful, longest, longest_usual, len(turns), fewest_usual, signal=signal)


def fewest_crossings(useful: int) -> int:
    """Give the 5 % quantile of the binomial distribution (useful - 1, 0.5), in whole numbers throughout."""
    chances = useful - 1
    total = 0
    for crossings in range(chances + 1):
        total += math.comb(chances, crossings)
        if 20 * total >= 2**chances:
            return crossings
    return 0


def ewma(scores: Floats, limits: Limits) -> tuple[Floats, Floats]:
    """Exponentially weighted mean and its lower bound, for slow erosion (weight 0.2, width 2.7).

    z_t = 0.2 x_t + 0.8 z_(t-1), z_0 = centre; bound_t = centre - 2.7 sigma sqrt(0.2/1.8 (1 - 0.8^(2t)))
    (Roberts 1959). Both have the length of ``scores``, which must be free of ``nan``; without limits all
    are ``nan``.
    """
    if limits.why_none is not None:
        return np.full(len(scores), np.nan), np.full(len(scores), np.nan)
    smoothed = []
    level = limits.centre
    for score in scores.tolist():
        level += EWMA_WEIGHT * (score - level)
        smoothed.append(level)
    settled = 1 - (1 - EWMA_WEIGHT) ** (2 * np.arange(1, len(scores) + 1))
    spread = EWMA_WIDTH * limits.sigma * np.sqrt(EWMA_WEIGHT / (2 - EWMA_WEIGHT) * settled)
    return np.array(smoothed), limits.centre - spread


def cusum(scores: Floats, limits: Limits) -> Floats:
    """Sum up how far scores stay below the centre, in sigmas (slack 0.5; above 5 the level has fallen).

    C_t = max(0, C_(t-1) + (centre - x_t)/sigma - 0.5), C_0 = 0 (Page 1954, lower side). ``scores`` must be
    free of ``nan``; all ``nan`` without limits.
    """
    if limits.why_none is not None:
        return np.full(len(scores), np.nan)
    sums = []
    level = 0.0
    for score in scores.tolist():
        level = max(0.0, level + (limits.centre - score) / limits.sigma - CUSUM_SLACK)
        sums.append(level)
    return np.array(sums)


def share_at(scores: Floats, value: float, scale: Scale = PERCENT) -> float:
    """Give the share of the scores that equal ``value``, such as the maximum; ``nan`` without scores."""
    given = scores[~np.isnan(scores)]
    at: NDArray[np.bool_] = np.abs(given - value) <= scale.tolerance
    return float(at.mean()) if len(given) else math.nan
