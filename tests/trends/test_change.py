"""Reliable change and trends, against worked cases and SciPy."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import kendalltau, norm, theilslopes

from kiosk.trends.change import (
    directions,
    mann_kendall,
    reliable_change_index,
    smallest_reliable_change,
    standard_error_of_difference,
    theil_sen,
)
from kiosk.trends.rules import Direction

SCORES = st.lists(st.integers(0, 10).map(float), min_size=2, max_size=25)


def test_reliable_change_of_the_worked_example():
    assert standard_error_of_difference(6.0, 0.88) == pytest.approx(2.9394, abs=5e-5)
    assert smallest_reliable_change(6.0, 0.88) == pytest.approx(5.76, abs=0.005)
    assert reliable_change_index(36, 30, 6.0, 0.88) == pytest.approx(-2.041, abs=5e-4)
    assert abs(reliable_change_index(36, 31, 6.0, 0.88)) < 1.96


def test_reliable_change_of_the_first_publication():
    """Jacobson & Truax 1991: SD 7.5, reliability .80; from 32.5 to 47.5 is 3.16 standard errors of 4.74."""
    assert standard_error_of_difference(7.5, 0.80) == pytest.approx(4.74, abs=0.005)
    assert reliable_change_index(32.5, 47.5, 7.5, 0.80) == pytest.approx(3.16, abs=0.005)


@given(SCORES)
def test_the_slope_is_scipys(scores):
    sessions = np.arange(len(scores)) * 1.5 + 3
    assert theil_sen(sessions, np.array(scores)) == pytest.approx(theilslopes(scores, sessions).slope)


@given(SCORES.filter(lambda scores: len(scores) > 2 and len(set(scores)) > 1))
def test_mann_kendalls_z_agrees_with_scipys_kendall_test(scores):
    total = sum(
        int(np.sign(later - earlier)) for at, earlier in enumerate(scores) for later in scores[at + 1 :]
    )
    z = float(mann_kendall(np.array(scores)))
    if total == 0:
        assert z == 0
        return
    uncorrected = norm.isf(kendalltau(range(len(scores)), scores, method="asymptotic").pvalue / 2)
    assert z == pytest.approx(np.sign(total) * uncorrected * (abs(total) - 1) / abs(total))


def test_gaps_do_not_change_a_trend():
    gaps = np.array([1, math.nan, 2, 3, math.nan, 5])
    assert mann_kendall(gaps) == mann_kendall(np.array([1.0, 2, 3, 5]))
    assert theil_sen(np.array([1.0, 2, 3, 4, 5, 6]), gaps) == pytest.approx(
        theilslopes([1, 2, 3, 5], [1, 3, 4, 6]).slope
    )


def test_one_score_has_no_trend_and_equal_scores_have_none_either():
    assert math.isnan(theil_sen(np.array([1.0]), np.array([5.0])))
    assert math.isnan(mann_kendall(np.array([5.0])))
    assert mann_kendall(np.array([5.0, 5, 5, 5])) == 0


def test_directions_look_at_the_last_twelve_scores():
    rising_then_falling = [*range(40, 80, 2), *range(78, 54, -2)]
    rows = [
        [50.0, 60, 55, 65, 60, 70, 75, 80],
        [50.0, 60, 50, 60, 50, 60, 50, 60],
        rising_then_falling,
        [90.0, 80, 70, 60, 50],
        [],
    ]
    width = max(map(len, rows))
    table = np.array([[*row, *[math.nan] * (width - len(row))] for row in rows])
    assert directions(table) == (
        Direction.RISING,
        Direction.STEADY,
        Direction.FALLING,
        Direction.TOO_FEW,
        Direction.TOO_FEW,
    )
