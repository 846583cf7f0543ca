"""Intervals that are honest for small numbers: of a share, and of a median. They assume no normal curve."""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from kiosk.trends.rules import Floats

LEVEL: Final = 0.95
_Z: Final = 1.959963984540054  # the normal quantile of (1 + LEVEL) / 2


@dataclass(frozen=True, slots=True)
class Interval:
    """What a figure may truly be.

    Attributes:
        value: the figure itself.
        lower: the lower end.
        upper: the upper end.
        count: how many clients or sessions it rests on.
        coverage: how often such an interval holds the truth: at least 0.95, or with few the most there is.
    """

    value: float
    lower: float
    upper: float
    count: int
    coverage: float = LEVEL


def wilson(successes: int, count: int) -> Interval:
    """Give a share, 0 to 1, and its 95 % interval by Wilson's score method, without continuity correction.

    Source: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22, 209-212; recommended for small numbers by
    R. G. Newcombe (1998), Statistics in Medicine 17, 857-872.

    Raises:
        ValueError: there is nothing to take a share of, or more than all.
    """
    if not 0 <= successes <= count or count < 1:
        raise ValueError(f"{successes} of {count}")
    share, square = successes / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = _Z / (1 + square / count) * math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    # The ends of "none" and "all" are exact; only rounding would move them.
    lower = 0.0 if successes == 0 else middle - half
    upper = 1.0 if successes == count else middle + half
    return Interval(share, lower, upper, count)


def median_interval(values: Floats) -> Interval:
    """Give the median and the narrowest pair of equally distant order statistics that holds it in 95 of 100.

    Distribution-free: the interval from the k-th lowest to the k-th highest of n values holds the median with
    probability 1 - 2 * P(B < k), where B is binomial (n, 1/2). Source: W. J. Conover (1999), Practical
    Nonparametric Statistics, 3rd edition, section 3.2. Below six values not even the lowest and the highest
    reach 95 %; then these are the interval, and ``coverage`` says how often it holds.

    Args:
        values: without ``nan``; any unit.

    Raises:
        ValueError: there are none.
    """
    ordered = np.sort(np.asarray(values, dtype=np.float64))
    count = len(ordered)
    if not count:
        raise ValueError("no values")
    place, coverage = 1, _coverage(1, count)
    while 2 * (place + 1) <= count and _coverage(place + 1, count) >= LEVEL:
        place += 1
        coverage = _coverage(place, count)
    lower, upper = float(ordered[place - 1]), float(ordered[count - place])
    return Interval(float(np.median(ordered)), lower, upper, count, coverage)


def _coverage(place: int, count: int) -> float:
    below: int = sum(math.comb(count, hits) for hits in range(place))
    return 1 - 2 * below / (1 << count)
