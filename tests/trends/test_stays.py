"""A slow decline is held against the client's first twelve scores."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from kiosk.trends.rules import PERCENT, Rule, Tier
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import find_signals
from kiosk.trends.stays import RARE_STAY, STAY, STAY_LEARNT, lowest_usual_stay

SCORE = st.integers(0, 28).map(lambda units: 100 * units / 28)
SCORES = st.lists(SCORE, min_size=1, max_size=30)
SLOW = [86 + swing - 0.6 * max(0, at - 12) for at, swing in enumerate([0, 4, -3, 3, -4, 1] * 6)]


def bound(scores):
    return float(lowest_usual_stay(np.array([scores], dtype=np.float64), PERCENT)[0])


def stays(scores):
    found = find_signals(history_from_scores(np.array(scores, dtype=np.float64)))
    return [signal for signal in found if signal.rule is Rule.STAY]


def sessions(scores):
    return [signal.session for signal in stays(scores)]


def test_a_slow_decline_is_noticed_and_goes_on():
    first, *later = stays(SLOW)
    assert sessions(SLOW) == list(range(first.session, len(SLOW) + 1))
    assert (first.tier, first.value) == (Tier.UNUSUAL, max(SLOW[first.session - STAY : first.session]))
    assert {signal.tier for signal in later} == {Tier.WORTH_A_TALK}


def test_a_stay_needs_twelve_scores_and_five_after_them():
    scores = [80.0, 76, 84, 80] * 3 + [40.0] * 5
    assert len(scores) == STAY_LEARNT + STAY
    assert sessions(scores) == [17]
    assert sessions(scores[1:]) == []
    assert math.isnan(bound(scores[1:]))


def test_the_bound_is_where_plain_bayes_puts_it():
    first = [80, 75, 80, 85, 80, 75, 80, 85, 90, 70, 80, 80]
    level, spread = np.meshgrid(np.linspace(-20, 150, 341), np.geomspace(2.5, 40, 28), indexing="ij")
    weights = (1 + ((level - 100) / 20) ** 2 / 4) ** -2.5 * np.exp(-((np.log(spread / 10) / 0.4) ** 2) / 2)
    for score in first:
        near = norm.cdf((score + 1.25 - level) / spread) - norm.cdf((score - 1.25 - level) / spread)
        weights = weights * (0.99 * near + 0.01 * 2.5 / 100)
    weights /= weights.sum()

    def chance(score):
        return float((weights * norm.cdf((score + 1.25 - level) / spread) ** STAY).sum())

    found = bound([*first, *[40] * STAY])
    assert chance(found - 2) < RARE_STAY < chance(found + 2)


@given(st.integers(0, 28).map(lambda units: 100 * units / 28), st.integers(1, 60))
def test_a_client_who_always_answers_alike_never_stays_low(score, count):
    assert sessions([score] * count) == []


@given(SCORES, SCORE, SCORE)
def test_a_lower_newest_score_never_lowers_the_alarm(scores, one, other):
    low, high = sorted((one, other))
    assert set(sessions([*scores, high])) <= set(sessions([*scores, low]))


@given(st.lists(SCORES, min_size=1, max_size=8))
def test_clients_side_by_side_have_the_bounds_of_each_alone(clients):
    width = max(map(len, clients))
    table = np.array([[*one, *[math.nan] * (width - len(one))] for one in clients])
    np.testing.assert_array_equal(lowest_usual_stay(table, PERCENT), [bound(one) for one in clients])


@pytest.mark.parametrize("score", [100.0, 0.0])
def test_nobody_stays_below_the_ends_of_the_scale(score):
    assert sessions([score] * (STAY_LEARNT + STAY)) == []
