"""Change between two scores that chance does not explain, and change over many."""

import math

import numpy as np

from kiosk.trends.rules import PERCENT, Direction, Floats, Scale

RELIABLE_AT = 1.96
TREND_SESSIONS = 12
FEWEST_FOR_TREND = 6
TREND_AT = 1.96


def standard_error_of_difference(sd: float, reliability: float) -> float:
    """Sdiff = sqrt(2) * SD * sqrt(1 - r) (Jacobson & Truax 1991)."""
    return math.sqrt(2.0) * sd * math.sqrt(1.0 - reliability)


def reliable_change_index(before: float, after: float, sd: float, reliability: float) -> float:
    """RCI = (after - before) / Sdiff; reliable at 95 % from 1.96 on, either way (Jacobson & Truax 1991)."""
    return (after - before) / standard_error_of_difference(sd, reliability)


def smallest_reliable_change(sd: float, reliability: float) -> float:
    """Give the difference between two scores from which on a change is reliable, in points of the scale."""
    return RELIABLE_AT * standard_error_of_difference(sd, reliability)


def theil_sen(sessions: Floats, scores: Floats) -> float:
    """Median of the slopes between all pairs of scores, in points a session (Theil 1950, Sen 1968).

    ``nan`` scores are left out; ``nan`` with fewer than two.
    """
    given = ~np.isnan(scores)
    x, y = sessions[given], scores[given]
    if len(y) < 2:
        return math.nan
    first, second = np.triu_indices(len(y), 1)
    return float(np.median((y[second] - y[first]) / (x[second] - x[first])))


def mann_kendall(scores: Floats, scale: Scale = PERCENT) -> Floats:
    """Give z of Mann and Kendall's trend test along the last axis, corrected for ties and for continuity.

    S = sum of the signs of all later-minus-earlier differences;
    var S = (n(n-1)(2n+5) - sum over ties t(t-1)(2t+5)) / 18; z = (S -+ 1) / sqrt(var S) (Kendall 1975).
    ``nan`` scores, which may stand anywhere, are left out; ``nan`` with fewer than two, 0 when all are equal.
    """
    given = ~np.isnan(scores)
    count = given.sum(axis=-1)
    difference = scores[..., np.newaxis, :] - scores[..., :, np.newaxis]
    alike = np.abs(difference) <= scale.tolerance
    sign = np.where(alike | np.isnan(difference), 0.0, np.sign(difference))
    total = np.triu(sign).sum(axis=(-2, -1))
    # Each member of a tie of t counts t alike, itself included: together they give t(t-1)(2t+5).
    tied = alike.sum(axis=-1)
    ties = np.where(given, (tied - 1) * (2 * tied + 5), 0).sum(axis=-1)
    variance = (count * (count - 1) * (2 * count + 5) - ties) / 18
    z = (total - np.sign(total)) / np.sqrt(np.where(variance > 0, variance, 1.0))
    return np.where(count < 2, np.nan, z)


def directions(scores: Floats, scale: Scale = PERCENT) -> tuple[Direction, ...]:
    """Say of each row where its last twelve scores are going: a trend at 95 % (Mann-Kendall), or steady.

    Each row has its scores first and ``nan`` after the last.
    """
    count = (~np.isnan(scores)).sum(axis=1)
    wanted = count[:, np.newaxis] + np.arange(-TREND_SESSIONS, 0)
    padded = np.pad(scores, ((0, 0), (0, 1)), constant_values=np.nan)
    recent = np.take_along_axis(padded, np.where(wanted >= 0, wanted, scores.shape[1]), axis=1)
    known = zip(count.tolist(), mann_kendall(recent, scale).tolist(), strict=True)
    return tuple(_direction(number, z) for number, z in known)


def _direction(count: int, z: float) -> Direction:
    if count < FEWEST_FOR_TREND:
        return Direction.TOO_FEW
    if abs(z) < TREND_AT:
        return Direction.STEADY
    return Direction.RISING if z > 0 else Direction.FALLING
