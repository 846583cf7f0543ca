"""What is rare for one client, learnt from that client's scores alone."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.trends.rarity import LEFT_OUT, RARE, STAY, STAY_LEARNT, lowest_usual, lowest_usual_stay
from kiosk.trends.rules import PERCENT, Rule, Rules, Scale, Tier
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import find_signals

FORTY = Scale(0, 40, 0.1)
TRAP = [35.0, 37, 34, 36, 38, 36, 35, 37, 36, 28]
SCORE = st.integers(0, 28).map(lambda units: 100 * units / 28)
SCORES = st.lists(SCORE, min_size=1, max_size=30)


def usual(scores, *, told=False, scale=PERCENT):
    return float(lowest_usual(np.array([scores], dtype=np.float64), np.array([told]), scale)[0])


def usual_stay(scores):
    return float(lowest_usual_stay(np.array([scores], dtype=np.float64), PERCENT)[0])


def spoke(scores, rule):
    found = find_signals(history_from_scores(np.array(scores, dtype=np.float64)))
    return [signal.session for signal in found if signal.rule is rule]


def by_plain_bayes(scores, width):
    """The same chance of a score so low, from a finer grid and with SciPy's normal distribution."""
    norm = pytest.importorskip("scipy.stats").norm
    level, spread = np.meshgrid(np.linspace(-20, 150, 341), np.geomspace(2.5, 40, 28), indexing="ij")
    weights = (1 + ((level - 100) / 20) ** 2 / 4) ** -2.5 * np.exp(-((np.log(spread / 8) / 0.5) ** 2) / 2)
    for score in scores[:-2]:
        above = 1.0 if score == 100 else norm.cdf((score + width - level) / spread)
        under = 0.0 if score == 0 else norm.cdf((score - width - level) / spread)
        weights = weights * (0.99 * (above - under) + 0.01 * 2 * width / 100)
    weights /= weights.sum()
    return lambda score: float((weights * norm.cdf((score + width - level) / spread)).sum())


def test_the_worked_examples_session_10_is_rare():
    assert usual(TRAP, scale=FORTY) == pytest.approx(29.4, abs=0.4)
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
    assert spoke([score] * sessions, Rule.RARE) == []
    assert spoke([score] * sessions, Rule.STAY) == []


def test_where_the_client_tells_of_a_moment_the_bar_is_lower():
    scores = [80, 75, 80, 85, 80, 75, 80, 85, 80, 70]
    assert usual(scores, told=True) > usual(scores)


def test_one_slip_does_not_widen_the_range_for_good():
    steady = [80.0, 78, 82, 80, 78, 82, 80, 78]
    assert usual([*steady, 20, *steady, 80, 50]) > usual([*steady, 80, *steady, 80, 50]) - 8


def test_a_rupture_that_lasts_is_rare_in_its_second_session_too():
    steady = [80.0, 78, 82, 80, 78, 82, 80, 78, 81, 79]
    assert spoke([*steady, 55, 55], Rule.RARE) == [11, 12]


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
        set(spoke([*scores, score], Rule.RARE)) | set(spoke([*scores, score], Rule.STAY))
        for score in (low, high)
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
    np.testing.assert_array_equal(lowest_usual_stay(table, PERCENT), [usual_stay(one) for one in clients])


@given(st.lists(st.one_of(st.just(math.nan), SCORE), max_size=30))
def test_sessions_without_a_score_count_for_nothing(scores):
    given_scores = [score for score in scores if not math.isnan(score)]
    places = [at + 1 for at, score in enumerate(scores) if not math.isnan(score)]
    for rule in (Rule.RARE, Rule.STAY):
        assert spoke(scores, rule) == [places[session - 1] for session in spoke(given_scores, rule)]


def test_coarse_scales_are_held_in_their_own_steps():
    seven = [6.0, 7, 6, 6, 7, 6, 7, 6, 2]
    assert 2 < usual(seven, scale=Scale(1, 7, 1)) <= 6


def test_about_one_stable_session_of_a_hundred_is_rare():
    chance = np.random.default_rng(3)
    scores = (
        np.round(np.minimum(chance.normal(90, 10, (400, 1)) + chance.normal(0, 9, (400, 30)), 100) / 3.57)
        * 3.57
    )
    scores = np.clip(np.where(scores > 98, 100, scores), 0, 100)
    rare = [len(spoke(client, Rule.RARE)) for client in scores.tolist()]
    assert 0.002 < np.sum(rare) / (400 * 26) < 0.012


def test_limit_and_episode_are_unusual_only_together_with_a_rarity():
    wide = [80.0, 60, 90, 70, 85, 65, 90, 75]
    scores = [*wide, *wide, 100, 40.0]
    for signal in find_signals(history_from_scores(np.array(scores)), Rules()):
        together = {Rule.RARE, Rule.STAY} & {
            other.rule
            for other in find_signals(history_from_scores(np.array(scores)))
            if other.session == signal.session
        }
        if signal.rule in {Rule.LIMIT, Rule.EPISODE} and not together:
            assert signal.tier is Tier.WORTH_A_TALK
