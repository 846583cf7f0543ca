"""The individuals chart and its relatives, against worked examples and plain recursions."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.trends.limits import CUSUM_BOUND, Limits, WhyNone, cusum, ewma, individuals, lower_limits
from kiosk.trends.rules import Scale

FORTY = Scale(0, 40, 0.1)
TRAP = [35.0, 37, 34, 36, 38, 36, 35, 37, 36, 28, 34, 36]
# Montgomery, Introduction to Statistical Quality Control, table 9.1: mean 10, standard deviation 1, and a
# mean of 11 from the 21st on; below it, the upper sums of table 9.2 with a slack of 0.5.
TEXTBOOK = [
    *(9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08),
    *(9.37, 10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52),
]
TEXTBOOK_SUMS = [
    *(0, 0, 0, 1.16, 2.82, 2.50, 0.04, 1.00, 0, 0, 0, 0.97, 0.98, 0, 0),
    *(0, 0.12, 0, 0, 0.34, 0.74, 0, 1.79, 2.79, 2.89, 3.47, 3.35, 4.47, 5.28, 5.30),
]
SCORES = st.lists(st.integers(0, 28).map(lambda units: 100 * units / 28), max_size=30)


def array(*scores):
    return np.array(scores, dtype=np.float64)


def test_the_worked_example_has_centre_36_and_lower_limit_30_68():
    limits = individuals(array(*TRAP), FORTY)
    assert limits.centre == 36
    assert limits.lower == pytest.approx(30.68)
    assert limits.upper == 40  # 41.32 lies off the scale
    assert limits.baseline == 8
    assert limits.sigma == pytest.approx(2.0 / 1.128)
    assert limits.why_none is None


def test_the_trap_session_10_is_below_a_frozen_limit_and_would_hide_in_its_own():
    assert individuals(array(*TRAP), FORTY).lower > TRAP[9]
    ranges = np.abs(np.diff(TRAP))
    of_all_twelve = np.mean(TRAP) - 2.66 * ranges.mean()
    assert of_all_twelve == pytest.approx(27.67, abs=0.005)
    assert of_all_twelve < TRAP[9]


def test_later_scores_never_move_the_limits():
    first = array(*TRAP[:8])
    assert individuals(np.concatenate((first, array(0, 40, 0, 40))), FORTY) == individuals(first, FORTY)


def test_sessions_without_a_score_do_not_count_towards_the_baseline():
    gaps = array(*TRAP[:3], math.nan, *TRAP[3:5], math.nan, *TRAP[5:])
    assert individuals(gaps, FORTY) == individuals(array(*TRAP), FORTY)


def test_fewer_than_six_scores_have_no_limits():
    limits = individuals(array(*TRAP[:5], math.nan, math.nan), FORTY)
    assert limits.why_none is WhyNone.TOO_FEW
    assert limits.baseline == 5
    assert math.isnan(limits.lower)
    assert individuals(array(*TRAP[:6]), FORTY).why_none is None


def test_equal_scores_have_no_limits_for_want_of_variation():
    limits = individuals(array(*[100 * 25 / 28] * 8))
    assert limits.why_none is WhyNone.NO_VARIATION
    assert limits.centre == pytest.approx(100 * 25 / 28)
    assert math.isnan(limits.lower)
    assert math.isnan(limits.upper)


def test_each_score_is_held_against_what_was_known_before_it():
    bounds = lower_limits(array(*TRAP), FORTY)
    assert np.isnan(bounds[:6]).all()
    assert bounds[6] == pytest.approx(individuals(array(*TRAP[:6]), FORTY).lower)
    assert bounds[7] == pytest.approx(individuals(array(*TRAP[:7]), FORTY).lower)
    assert bounds[8:].tolist() == pytest.approx([30.68] * 4)


@given(SCORES)
def test_a_bound_never_depends_on_its_own_score_or_a_later_one(scores):
    whole = lower_limits(array(*scores))
    for known in range(len(scores)):
        changed = array(*scores[:known], *[50.0] * (len(scores) - known))
        np.testing.assert_array_equal(lower_limits(changed)[: known + 1], whole[: known + 1])


def test_the_lower_limit_ends_at_the_scale():
    assert lower_limits(array(0, 40, 0, 40, 0, 40, 0), FORTY)[6] == 0


@given(SCORES)
def test_ewma_is_the_textbook_recursion(scores):
    values, bounds = ewma(array(*scores), 60.0, 5.0)
    level = 60.0
    for at, score in enumerate(scores):
        level = 0.2 * score + 0.8 * level
        assert values[at] == pytest.approx(level)
        reach = 2.7 * 5.0 * math.sqrt(0.2 / 1.8 * (1 - 0.8 ** (2 * (at + 1))))
        assert bounds[at] == pytest.approx(60.0 - reach)


def test_ewma_of_the_textbook():
    """Montgomery, example 9.2: weight 0.1, width 2.7."""
    values, bounds = ewma(array(*TEXTBOOK), 10.0, 1.0, weight=0.1, width=2.7)
    assert values[:3].tolist() == pytest.approx([9.945, 9.7495, 9.70355])
    assert bounds[:2].tolist() == pytest.approx([9.73, 9.64], abs=0.005)
    assert bounds[-1] == pytest.approx(9.38, abs=0.005)


def test_cusum_of_the_textbook():
    """Turned upside down, its upper sums are the lower ones: the first beyond the bound is the 29th."""
    limits = Limits(10.0, 7.0, 13.0, 20, 1.0, None)
    sums = cusum(20 - array(*TEXTBOOK), limits)
    assert sums.tolist() == pytest.approx(TEXTBOOK_SUMS, abs=0.005)
    assert np.flatnonzero(sums > CUSUM_BOUND).tolist() == [28, 29]


def test_cusum_gathers_a_fall_that_no_single_score_shows():
    limits = individuals(array(*TRAP), FORTY)
    two_sigma_lower = array(*[limits.centre - 2 * limits.sigma] * 5)
    assert two_sigma_lower[0] > limits.lower
    sums = cusum(two_sigma_lower, limits)
    assert sums.tolist() == pytest.approx([1.5, 3, 4.5, 6, 7.5])
    assert np.flatnonzero(sums > CUSUM_BOUND)[0] == 3
    assert cusum(array(40, 40, 40), limits).tolist() == [0, 0, 0]


def test_without_limits_there_is_no_cusum():
    few = array(1, 2, 3)
    assert np.isnan(cusum(few, individuals(few))).all()
