"""Charts that know a client's own usual range: individuals chart, EWMA, CUSUM.

Functions along the last axis work for one client (1-D) and for many at once (2-D, each row's scores first and
``nan`` after its last): ``nan`` spreads to what was not known and stays out of the rest.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from kiosk.trends.rules import PERCENT, Floats, Scale

BASELINE = 8
FEWEST = 6
LIMIT_WIDTH = 2.66  # 3 / D2
D2 = 1.128
EWMA_WEIGHT = 0.2
EWMA_WIDTH = 2.7
CUSUM_SLACK = 0.5
CUSUM_BOUND = 5.0


class WhyNone(StrEnum):
    """Why there are no limits."""

    TOO_FEW = "too_few"
    NO_VARIATION = "no_variation"


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the individuals chart.

    Attributes:
        centre: mean of the baseline; ``nan`` when there are too few scores.
        lower: lower limit, at the end of the scale when it lies beyond; ``nan`` when there is none.
        upper: upper limit, likewise.
        baseline: how many scores the limits rest on (or would).
        sigma: standard deviation within the client, from the moving range; ``nan`` when there are too few.
        why_none: why there are no limits, ``None`` when there are.
    """

    centre: float
    lower: float
    upper: float
    baseline: int
    sigma: float
    why_none: WhyNone | None


def individuals(scores: Floats, scale: Scale = PERCENT) -> Limits:
    """Limits of one client's individuals (XmR) chart with a frozen baseline: the first eight scores.

    Centre +- 2.66 * mean moving range; sigma = mean moving range / 1.128 (Shewhart's constants for
    ranges of two). Later scores never move them, so that a fall cannot widen the limits it is held against.
    ``nan`` scores, which may stand anywhere, are left out.
    """
    first = scores[~np.isnan(scores)][:BASELINE]
    if len(first) < FEWEST:
        return Limits(math.nan, math.nan, math.nan, len(first), math.nan, WhyNone.TOO_FEW)
    centre, moving_range = (float(value) for value in _centre_and_range(first))
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
    them, every later one against the frozen baseline.
    """
    bounds = np.full(scores.shape, np.nan)
    count = scores.shape[-1]
    for known in range(FEWEST, min(BASELINE, count - 1) + 1):
        centre, moving_range = _centre_and_range(scores[..., :known])
        lower = np.maximum(centre - LIMIT_WIDTH * moving_range, scale.minimum)
        last = count if known == BASELINE else known + 1
        bounds[..., known:last] = np.where(moving_range > scale.tolerance, lower, np.nan)[..., np.newaxis]
    return bounds


def ewma(
    scores: Floats,
    centre: Floats | float,
    sigma: Floats | float,
    weight: float = EWMA_WEIGHT,
    width: float = EWMA_WIDTH,
) -> tuple[Floats, Floats]:
    """Exponentially weighted mean and its lower bound, for slow erosion.

    z_t = w x_t + (1-w) z_(t-1), z_0 = centre; bound_t = centre - L sigma sqrt(w/(2-w) (1 - (1-w)^(2t))) with
    the weight w and the width L (Roberts 1959). Both have the shape of ``scores``.
    """
    smoothed = np.empty(scores.shape)
    level: Floats | float = centre
    for at in range(scores.shape[-1]):
        level = level + weight * (scores[..., at] - level)
        smoothed[..., at] = level
    settled = 1 - (1 - weight) ** (2 * np.arange(1, scores.shape[-1] + 1))
    spread = width * np.sqrt(weight / (2 - weight) * settled)
    return smoothed, np.asarray(centre)[..., np.newaxis] - np.asarray(sigma)[..., np.newaxis] * spread


def eroded(scores: Floats, scale: Scale = PERCENT) -> tuple[Floats, Floats]:
    """EWMA and its bound as known at the time: from the first score after a full baseline on."""
    if scores.shape[-1] <= BASELINE:
        return scores, np.full(scores.shape, np.nan)
    centre, moving_range = _centre_and_range(scores[..., :BASELINE])
    sigma = np.where(moving_range > scale.tolerance, moving_range / D2, np.nan)
    smoothed, bounds = ewma(scores, centre, sigma)
    bounds[..., :BASELINE] = np.nan
    return smoothed, bounds


def cusum(scores: Floats, limits: Limits) -> Floats:
    """Sum up how far one client's scores stay below the centre, in sigmas (above 5 the level has fallen).

    C_t = max(0, C_(t-1) + (centre - x_t)/sigma - 0.5), C_0 = 0 (Page 1954, lower side). ``scores`` must be
    free of ``nan``; without limits all are ``nan``.
    """
    if limits.why_none is not None:
        return np.full(len(scores), np.nan)
    sums = []
    level = 0.0
    for score in scores.tolist():
        level = max(0.0, level + (limits.centre - score) / limits.sigma - CUSUM_SLACK)
        sums.append(level)
    return np.array(sums)


def _centre_and_range(scores: Floats) -> tuple[Floats, Floats]:
    """Mean and mean moving range along the last axis; ``nan`` where a score is."""
    return scores.mean(axis=-1), np.abs(scores[..., 1:] - scores[..., :-1]).mean(axis=-1)
