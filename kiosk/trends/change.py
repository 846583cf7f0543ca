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


def mann_kendall(scores: Floats, scale: Scale = PERCENT) -> float:
    """Give z of Mann and Kendall's trend test, with the corrections for ties and for continuity.

    S = sum of the signs of all later-minus-earlier differences;
    var S = (n(n-1)(2n+5) - sum over ties t(t-1)(2t+5)) / 18; z = (S -+ 1) / sqrt(var S) (Kendall 1975).
    ``nan`` scores are left out; ``nan`` with fewer than two, 0 when all are equal.
    """
    y = scores[~np.isnan(scores)]
    count = len(y)
    if count < 2:
        return math.nan
    later, earlier = y[np.newaxis, :], y[:, np.newaxis]
    difference = later - earlier
    sign = np.sign(np.where(np.abs(difference) <= scale.tolerance, 0.0, difference))
    total = int(np.triu(sign).sum())
    # Each score is tied with as many as its row has zeros; t members of a tie share t(t-1)(2t+5).
    tied = (sign == 0).sum(axis=1)
    ties = ((tied - 1) * (2 * tied + 5)).sum()
    variance = (count * (count - 1) * (2 * count + 5) - int(ties)) / 18
    if total == 0 or variance <= 0:
        return 0.0
    return (total - math.copysign(1, total)) / math.sqrt(variance)


def direction(scores: Floats, scale: Scale = PERCENT) -> Direction:
    """Say where the last twelve scores are going: a trend at 95 % (Mann-Kendall), or steady."""
    recent = scores[~np.isnan(scores)][-TREND_SESSIONS:]
    if len(recent) < FEWEST_FOR_TREND:
        return Direction.TOO_FEW
    z = mann_kendall(recent, scale)
    if abs(z) < TREND_AT:
        return Direction.STEADY
    return Direction.RISING if z > 0 else Direction.FALLING
