"""What is rare for one client, learnt from that client's scores alone."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import norm

from kiosk.trends.rarity import (
    LEFT_OUT,
    RARE,
    STAY,
    STAY_LEARNT,
    lowest_usual,
    lowest_usual_pair,
    lowest_usual_stay,
)
from kiosk.trends.rules import PERCENT, Rule, Scale, Tier
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import find_signals

FORTY = Scale(0, 40, 0.1)
RARITIES = (Rule.RARE, Rule.PAIR, Rule.STAY)
TRAP = [35.0, 37, 34, 36, 38, 36, 35, 37, 36, 28]
SCORE = st.integers(0, 28).map(lambda units: 100 * units / 28)
SCORES = st.lists(SCORE, min_size=1, max_size=30)


def usual(scores, *, told=False, scale=PERCENT):
    return float(lowest_usual(np.array([scores], dtype=np.float64), np.array([told]), scale)[0])


def usual_together(scores):
    table = np.array([scores], dtype=np.float64)
    return [float(lowest(table, PERCENT)[0]) for lowest in (lowest_usual_pair, lowest_usual_stay)]


def spoke(scores, rule):
    found = find_signals(history_from_scores(np.array(scores, dtype=np.float64)))
    return [signal.session for signal in found if signal.rule is rule]


def by_plain_bayes(scores, width):
    """The same chance of a score so low, from a finer grid and with SciPy's normal distribution."""
    level, spread = np.meshgrid(np.linspace(-20, 150, 341), np.geomspace(2.5, 40, 28), indexing="ij")
    weights = (1 + ((level - 100) / 20) ** 2 / 4) ** -2.5 * np.exp(-((np.log(spread / 8) / 0.5) ** 2) / 2)
    for score in scores[:-2]:
        above = 1.0 if score == 100 else norm.cdf((score + width - level) / spread)
        under = 0.0 if score == 0 else norm.cdf((score - width - level) / spread)
        weights = weights * (0.99 * (above - under) + 0.01 * 2 * width / 100)
    weights /= weights.sum()
    return lambda score: float((weights * norm.cdf((score + width - level) / spread)).sum())


def test_the_worked_examples_session_10_is_rare():
    assert usual(TRAP, scale=FORTY) == pytest.approx(28.4, abs=0.2)
    assert usual(TRAP, scale=FORTY) > TRAP[-1]


@pytest.mark.parametrize(
    "scores",
    [
        [80, 75, 80, 85, 80, 75, 80, 85, 60],
        [100, 100, 96, 100, 100, 89, 100, 100, 100, 60],
        [50, 54, 43, 61, 50, 46, 50],
        [89, 93, 82, 96, 71, 86, 93, 89, 100, 96, 89, 75, 93, 61],
    ],
)
def test_the_bound_is_where_plain_bayes_puts_it(scores):
    chance = by_plain_bayes(scores, 1.25)
    bound = usual(scores)
    assert chance(bound - 2) < RARE < chance(bound + 2)


def test_four_scores_must_come_before():
    assert math.isnan(usual([90, 90, 90, 20]))
    assert usual([90, 90, 90, 90, 20]) > 20


def test_a_client_with_few_scores_is_given_more_room_than_one_with_many():
    steady = [86, 82, 89, 86, 82, 86, 89, 86]
    assert usual([*steady, 86, 50]) < usual([*steady * 4, 86, 50])


def test_who_varies_more_is_given_more_room():
    assert (
        usual([60, 90, 65, 95, 60, 90, 65, 95, 80, 40]) < usual([78, 80, 79, 81, 78, 80, 79, 81, 80, 40]) - 10
    )


def test_a_fall_from_the_ceiling_is_rare_though_no_score_ever_varied():
    assert spoke([100.0] * 10 + [60.0], Rule.LIMIT) == []  # no variation, no limit
    assert spoke([100.0] * 10 + [60.0], Rule.RARE) == [11]


@given(st.integers(0, 28).map(lambda units: 100 * units / 28), st.integers(1, 60))
def test_a_client_who_always_answers_alike_is_never_rare(score, sessions):
    assert [spoke([score] * sessions, rule) for rule in RARITIES] == [[], [], []]


def test_where_the_client_tells_of_a_moment_the_bar_is_lower():
    scores = [80, 75, 80, 85, 80, 75, 80, 85, 80, 70]
    assert usual(scores, told=True) > usual(scores)


def test_one_slip_does_not_widen_the_range_for_good():
    steady = [80.0, 78, 82, 80, 78, 82, 80, 78]
    assert usual([*steady, 20, *steady, 80, 50]) > usual([*steady, 80, *steady, 80, 50]) - 8


def test_a_rupture_that_lasts_is_rare_in_its_second_session_too():
    steady = [80.0, 78, 82, 80, 78, 82, 80, 78, 81, 79]
    assert spoke([*steady, 55, 55], Rule.RARE) == [11, 12]


def test_two_low_scores_in_a_row_are_rare_together_where_neither_is_alone():
    steady = [80.0, 72, 88, 80, 72, 88, 80, 72, 88, 80]
    twice = [*steady, 57, 57]
    assert spoke(twice, Rule.RARE) == []
    assert spoke(twice, Rule.PAIR) == [12]
    assert spoke([*steady, 57, 80, 57], Rule.PAIR) == []


def test_a_slow_decline_is_noticed_as_a_stay_and_goes_on_being_noticed():
    slow = [86 + swing - 1.2 * max(0, at - 12) for at, swing in enumerate([0, 4, -3, 3, -4, 1] * 6)]
    found = spoke(slow, Rule.STAY)
    assert found
    assert found == list(range(found[0], len(slow) + 1))
    signal = next(one for one in find_signals(history_from_scores(np.array(slow))) if one.rule is Rule.STAY)
    assert (signal.tier, signal.value) == (Tier.UNUSUAL, max(slow[signal.session - STAY : signal.session]))


def test_a_stay_needs_twelve_scores_and_five_after_them():
    scores = [80.0, 76, 84, 80] * 3 + [40.0] * 5
    assert len(scores) == STAY_LEARNT + STAY
    assert spoke(scores, Rule.STAY) == [17]
    assert spoke(scores[1:], Rule.STAY) == []


@given(SCORES, SCORE, SCORE, st.booleans())
def test_a_lower_newest_score_never_lowers_the_alarm(scores, one, other, told):
    low, high = sorted((one, other))
    bounds = [usual([*scores, score], told=told) for score in (low, high)]
    np.testing.assert_equal(*bounds)  # it is never held against itself
    alarms = [
        {(rule, at) for rule in RARITIES for at in spoke([*scores, score], rule)} for score in (low, high)
    ]
    assert alarms[1] <= alarms[0]


@given(SCORES, st.randoms(use_true_random=False))
def test_the_order_of_what_is_learnt_does_not_matter(scores, chance):
    shuffled = chance.sample(scores, len(scores))
    np.testing.assert_equal(usual([*scores, 50, 50]), usual([*shuffled, 50, 50]))


@given(SCORES, SCORE)
def test_the_score_before_the_newest_is_not_learnt(scores, other):
    assert LEFT_OUT == 1
    np.testing.assert_equal(usual([*scores, 50, 50]), usual([*scores, other, 50]))


@given(SCORES)
def test_the_measures_own_scale_changes_nothing(scores):
    points = np.array(scores) * 0.4 + 7
    measured = lowest_usual(points[np.newaxis], np.array([False]), Scale(7, 47))
    np.testing.assert_allclose(measured, usual(scores) * 0.4 + 7)


@settings(deadline=None)
@given(st.lists(SCORES, min_size=1, max_size=8), st.lists(st.booleans(), min_size=8, max_size=8))
def test_clients_side_by_side_have_the_bounds_of_each_alone(clients, told):
    width = max(map(len, clients))
    table = np.array([[*one, *[math.nan] * (width - len(one))] for one in clients])
    said = np.array(told[: len(clients)])
    alone = [usual(one, told=bool(spoken)) for one, spoken in zip(clients, said, strict=True)]
    np.testing.assert_array_equal(lowest_usual(table, said, PERCENT), alone)
    for place, lowest in enumerate((lowest_usual_pair, lowest_usual_stay)):
        together = [usual_together(one)[place] for one in clients]
        np.testing.assert_array_equal(lowest(table, PERCENT), together)


@given(st.lists(st.one_of(st.just(math.nan), SCORE), max_size=30))
def test_sessions_without_a_score_count_for_nothing(scores):
    given_scores = [score for score in scores if not math.isnan(score)]
    places = [at + 1 for at, score in enumerate(scores) if not math.isnan(score)]
    for rule in RARITIES:
        assert spoke(scores, rule) == [places[session - 1] for session in spoke(given_scores, rule)]


def test_coarse_scales_are_held_in_their_own_steps():
    seven = [6.0, 7, 6, 6, 7, 6, 7, 6, 2]
    assert 2 < usual(seven, scale=Scale(1, 7, 1)) <= 6


def test_a_rare_score_is_as_rare_in_stable_clients_as_the_rule_says():
    chance = np.random.default_rng(3)
    scores = (
        np.round(np.minimum(chance.normal(90, 10, (400, 1)) + chance.normal(0, 9, (400, 30)), 100) / 3.57)
        * 3.57
    )
    scores = np.clip(np.where(scores > 98, 100, scores), 0, 100)
    rare = sum(len(spoke(client, Rule.RARE)) for client in scores.tolist())
    assert RARE / 3 < rare / (400 * 26) < 1.5 * RARE


def test_a_score_below_the_limit_is_worth_a_talk_unless_it_is_rare_too():
    calm = [80.0, 78, 80, 79, 81, 80, 79, 80]  # a narrow limit, from eight scores that happened to be alike
    later = [80.0, 72, 90, 74, 88, 70, 86, 76, 90, 72, 88, 74, 86]
    tiers = {
        signal.session: signal.tier
        for signal in find_signals(history_from_scores(np.array([*calm, *later, 68.0, 30.0])))
        if signal.rule is Rule.LIMIT
    }
    assert tiers[22] is Tier.WORTH_A_TALK
    assert tiers[23] is Tier.UNUSUAL


@given(SCORES)
def test_no_limit_and_no_episode_is_unusual_without_a_rarity(scores):
    found = find_signals(history_from_scores(np.array(scores)))
    rare = {signal.session for signal in found if signal.rule in RARITIES}
    unusual = {signal.session for signal in found if signal.tier is Tier.UNUSUAL}
    assert unusual == rare


def test_what_the_client_says_lowers_the_bar_for_the_score_of_that_session_alone():
    scores = np.array([80.0, 74, 86, 80, 74, 86, 80, 74, 86, 80, 68])
    silent = history_from_scores(scores)
    told = replace(silent, moments=np.array([0] * 10 + [1], dtype=np.int8))
    before = replace(silent, moments=np.array([0] * 9 + [1, 0], dtype=np.int8))
    rare = [
        [one.session for one in find_signals(history) if one.rule is Rule.RARE]
        for history in (silent, told, before)
    ]
    assert rare == [[], [11], []]
