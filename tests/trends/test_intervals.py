"""Intervals for few clients are those of the literature, and of SciPy."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest, quantile_test

from kiosk.trends.intervals import LEVEL, median_interval, wilson

shares = st.integers(1, 400).flatmap(lambda count: st.tuples(st.integers(0, count), st.just(count)))
values = st.lists(st.integers(-100, 100), min_size=1, max_size=60)


@given(shares)
@settings(max_examples=200, deadline=None)
def test_wilsons_interval_is_scipys(share):
    hits, count = share
    found = wilson(hits, count)
    expected = binomtest(hits, count).proportion_ci(LEVEL, method="wilson")
    assert (found.lower, found.upper) == pytest.approx((expected.low, expected.high), abs=1e-12)
    assert 0 <= found.lower <= found.value <= found.upper <= 1


def test_wilsons_interval_is_that_of_newcombes_table():
    # R. G. Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29
    for (hits, count), ends in {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0.0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }.items():
        found = wilson(hits, count)
        assert (round(found.lower, 4), round(found.upper, 4)) == ends


@pytest.mark.parametrize(("hits", "count"), [(-1, 3), (4, 3), (0, 0)])
def test_there_is_no_share_of_nothing_and_none_beyond_all(hits, count):
    with pytest.raises(ValueError, match=" of "):
        wilson(hits, count)


@given(st.lists(st.integers(-100, 100), min_size=6, max_size=60, unique=True))
@settings(max_examples=150, deadline=None)
def test_the_medians_interval_holds_scipys_one_sided_ones(found):
    """Two one-sided tests at half the level give the same order statistics."""
    interval = median_interval(np.array(found, dtype=float))
    half = 1 - (1 - LEVEL) / 2
    below = quantile_test(found, q=0.0, p=0.5, alternative="greater").confidence_interval(half)
    above = quantile_test(found, q=0.0, p=0.5, alternative="less").confidence_interval(half)
    assert (interval.lower, interval.upper) == (below.low, above.high)
    assert interval.coverage >= LEVEL


@given(values)
def test_the_median_lies_in_its_interval_and_more_values_never_leave_the_range(found):
    interval = median_interval(np.array(found, dtype=float))
    assert min(found) <= interval.lower <= interval.value <= interval.upper <= max(found)
    assert interval.count == len(found)


@given(values, st.integers(-50, 50))
def test_the_interval_moves_with_the_values(found, shift):
    one, other = (median_interval(np.array(found, dtype=float) + by) for by in (0, shift))
    assert (other.lower, other.value, other.upper) == (
        one.lower + shift,
        one.value + shift,
        one.upper + shift,
    )


def test_five_values_reach_from_the_lowest_to_the_highest_and_say_how_often_that_holds():
    interval = median_interval(np.array([3.0, 1, 5, 2, 4]))
    assert (interval.lower, interval.value, interval.upper) == (1, 3, 5)
    assert interval.coverage == pytest.approx(1 - 2 / 2**5)


def test_there_is_no_median_of_nothing():
    with pytest.raises(ValueError, match="no values"):
        median_interval(np.array([]))
