"""The run chart, against an independent binomial quantile and a plain count."""

import math
from itertools import groupby

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from kiosk.trends.runs import fewest_crossings, row_medians, run_chart, run_charts

SCORES = st.lists(st.integers(0, 8).map(float), max_size=40)


def plain(scores):
    """Count as one would with a pencil."""
    median = float(np.median(scores))
    sides = [score > median for score in scores if score != median]
    runs = [len(list(run)) for _, run in groupby(sides)]
    return median, len(sides), max(runs, default=0), max(len(runs) - 1, 0)


def test_fewest_crossings_is_the_binomial_quantile():
    useful = range(2, 400)
    expected = [binom.ppf(0.05, count - 1, 0.5) for count in useful]
    assert [fewest_crossings(count) for count in useful] == expected


@pytest.mark.parametrize(("useful", "longest", "crossings"), [(10, 6, 2), (12, 7, 3), (20, 7, 6), (24, 8, 8)])
def test_the_published_bounds_come_out(useful, longest, crossings):
    chart = run_chart(np.array([1.0, 2.0] * (useful // 2)))
    assert chart.useful == useful
    assert (chart.longest_usual, chart.fewest_usual) == (longest, crossings)


@given(SCORES.filter(bool))
def test_a_chart_counts_as_one_would_by_hand(scores):
    chart = run_chart(np.array(scores))
    assert (chart.median, chart.useful, chart.longest_run, chart.crossings) == plain(scores)


@given(st.lists(SCORES, min_size=1, max_size=6))
def test_many_rows_give_what_each_gives_alone(rows):
    width = max(map(len, rows))
    table = np.array([[*row, *[math.nan] * (width - len(row))] for row in rows]).reshape(len(rows), width)
    for row, chart, median in zip(rows, run_charts(table), row_medians(table), strict=True):
        alone = run_chart(np.array(row))
        np.testing.assert_equal(chart.median, alone.median)
        np.testing.assert_equal(median, alone.median)
        assert (chart.useful, chart.longest_run, chart.crossings, chart.signal) == (
            alone.useful,
            alone.longest_run,
            alone.crossings,
            alone.signal,
        )


def test_a_level_that_moved_is_a_signal_and_a_steady_one_is_none():
    assert run_chart(np.array([90.0, 91, 90, 92, 91, 90, 50, 51, 50, 52, 51, 50])).signal
    assert not run_chart(np.array([90.0, 80, 91, 80, 92, 80, 90, 80, 91, 80, 92, 80])).signal


def test_gaps_are_left_out():
    assert run_chart(np.array([1, math.nan, 2, math.nan, 3])) == run_chart(np.array([1.0, 2, 3]))


def test_an_empty_chart_says_nothing():
    chart = run_chart(np.array([]))
    assert math.isnan(chart.median)
    assert (chart.useful, chart.longest_run, chart.crossings, chart.signal) == (0, 0, 0, False)
