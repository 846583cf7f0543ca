"""The run chart: scores that stay on one side of the median for unusually long."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import PERCENT, Floats, Scale

FEWEST_FOR_RUNS = 10

_Ints = NDArray[np.int64]


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


def run_chart(scores: Floats, scale: Scale = PERCENT) -> RunChart:
    """Anhoej's two run rules for one client: unusually long run, unusually few crossings of the median.

    Scores on the median are left out; with n left, a run longer than round(log2(n) + 3) is a signal,
    and so are fewer crossings than the 5 % quantile of the binomial distribution (n - 1, 0.5)
    (Anhoej & Olesen 2014). ``nan`` scores, which may stand anywhere, are left out.
    """
    return run_charts(scores[np.newaxis, ~np.isnan(scores)], scale)[0]


def run_charts(scores: Floats, scale: Scale = PERCENT) -> tuple[RunChart, ...]:
    """Give one chart a row; each row has its scores first and ``nan`` after the last."""
    medians = row_medians(scores)
    useful, longest, crossings = _runs(scores - medians[:, np.newaxis], scale.tolerance)
    fewest = {count: fewest_crossings(count) for count in set(useful.tolist())}
    charts = []
    rows = zip(medians.tolist(), useful.tolist(), longest.tolist(), crossings.tolist(), strict=True)
    for median, count, run, crossed in rows:
        usual = round(math.log2(count) + 3) if count else 0
        signal = run > usual or crossed < fewest[count]
        charts.append(RunChart(median, count, run, usual, crossed, fewest[count], signal=signal))
    return tuple(charts)


def row_medians(scores: Floats) -> Floats:
    """Median of each row without its ``nan``; ``nan`` for a row without scores."""
    count = (~np.isnan(scores)).sum(axis=1)
    ordered = np.sort(scores, axis=1)  # puts nan last
    if not scores.shape[1]:
        return np.full(len(scores), np.nan)
    rows = np.arange(len(scores))
    lower, upper = ordered[rows, np.maximum(count - 1, 0) // 2], ordered[rows, count // 2]
    medians: Floats = (lower + upper) / 2
    return medians


def fewest_crossings(useful: int) -> int:
    """Give the 5 % quantile of the binomial distribution (useful - 1, 0.5), in whole numbers throughout."""
    chances = max(useful - 1, 0)
    ways, total, crossings = 1, 1, 0
    while 20 * total < 2**chances:
        ways = ways * (chances - crossings) // (crossings + 1)
        crossings += 1
        total += ways
    return crossings


def _runs(apart: Floats, tolerance: float) -> tuple[_Ints, _Ints, _Ints]:
    """Count, by row, the scores off the median, the longest run among them, and the crossings."""
    side = np.where(np.abs(apart) > tolerance, np.sign(apart), 0.0)
    off = side != 0
    if not apart.shape[1]:
        nothing = np.zeros(len(apart), dtype=np.int64)
        return nothing, nothing, nothing
    counted = np.cumsum(off, axis=1, dtype=np.int64)
    # The side of the useful score before each one: carry the place of the last useful score forward.
    places = np.where(off, np.arange(1, apart.shape[1] + 1), 0)
    before = np.zeros_like(places)
    before[:, 1:] = np.maximum.accumulate(places, axis=1)[:, :-1]
    side_before = np.take_along_axis(np.pad(side, ((0, 0), (1, 0))), before, axis=1)
    turns = off & (before > 0) & (side != side_before)
    # A run that begins at the n-th useful score and is still going at the m-th has length m - n + 1.
    begins = np.maximum.accumulate(np.where(turns, counted, 1), axis=1)
    longest = np.where(off, counted - begins + 1, 0).max(axis=1)
    return counted[:, -1], longest, turns.sum(axis=1, dtype=np.int64)
