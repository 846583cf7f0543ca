"""Whether a client's trust has fallen, learnt from that client's scores alone."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from kiosk.trends.fallen import FALLEN_AT, FALLS, ONSETS, lowest_not_fallen
from kiosk.trends.rules import PERCENT, Rule, Scale
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import find_signals

FORTY = Scale(0, 40, 0.1)
TRAP = [35.0, 37, 34, 36, 38, 36, 35, 37, 36, 28]
SCORE = st.integers(0, 28).map(lambda units: 100 * units / 28)
SCORES = st.lists(SCORE, min_size=1, max_size=30)
STEADY = [80.0, 78, 82, 80, 78, 82, 80, 78, 81, 79]


def lowest(scores, *, told=(), scale=PERCENT):
    """The bound of the newest score; ``nan`` where it does not speak. ``told``: in which scores, from 0."""
    said = np.isin(np.arange(len(scores)), told)
    return float(lowest_not_fallen(np.array([scores], dtype=np.float64), said[np.newaxis], scale)[0])


def boundary(before, **more):
    """The bound that a fall to nothing is held against."""
    return lowest([*before, 0.0], **more)


def spoke(scores):
    found = find_signals(history_from_scores(np.array(scores, dtype=np.float64)))
    return [signal.session for signal in found if signal.rule is Rule.FALLEN]


def by_plain_bayes(scores, width=1.25):
    """The same odds for any newest score, from a finer grid and with SciPy's normal distribution."""
    level, spread = np.meshgrid(np.linspace(-20, 150, 341), np.geomspace(2.5, 40, 28), indexing="ij")
    beginning = (1 + ((level - 100) / 20) ** 2 / 4) ** -2.5 * np.exp(-((np.log(spread / 10) / 0.4) ** 2) / 2)

    def chance(score, fall):
        above = 1.0 if score == 100 else norm.cdf((score + width - level) / spread + fall)
        under = 0.0 if score == 0 else norm.cdf((score - width - level) / spread + fall)
        return above - under

    def higher(score):
        return 0.0 if score == 100 else norm.sf((score + width - level) / spread)

    def odds(newest):
        series, found = [*scores, newest], 0.0
        for ago, onset in enumerate(ONSETS):
            begins = len(series) - 1 - ago
            if begins < 4:
                continue
            known = beginning.copy()
            for score in series[:begins]:
                known *= 0.99 * chance(score, 0) + 0.01 * 2 * width / 100
            usual, fallen = known.copy(), [known.copy() for _ in FALLS]
            for score in series[begins:]:
                usual *= 0.999 * chance(score, 0) + 0.001 * 2 * width / 100
                for place, fall in enumerate(FALLS):
                    fallen[place] *= 0.95 * chance(score, fall) + 0.05 * 2 * width / 100 * higher(score)
            found += onset * np.mean([one.sum() for one in fallen]) / usual.sum()
        return found

    return odds


def test_the_worked_examples_session_10_speaks():
    assert lowest(TRAP, scale=FORTY) == pytest.approx(28.8, abs=0.2)
    assert math.isnan(lowest([*TRAP[:-1], 29], scale=FORTY))


@pytest.mark.parametrize(
    "before",
    [
        [80, 75, 80, 85, 80, 75, 80, 85],
        [100, 100, 96, 100, 100, 89, 100, 100, 100],
        [50, 54, 43, 61, 50, 46],
        [89, 93, 82, 96, 71, 86, 93, 89, 100, 96, 89, 75, 93],
        [80, 75, 80, 85, 80, 75, 80, 62, 65],
    ],
)
def test_the_bound_is_where_plain_bayes_puts_it(before):
    odds, bound = by_plain_bayes(before), boundary(before)
    assert odds(bound - 2) > FALLEN_AT > odds(bound + 2)


def test_four_scores_must_come_before():
    assert math.isnan(lowest([90, 90, 90, 20]))
    assert lowest([90, 90, 90, 90, 20]) > 20


def test_a_client_with_few_scores_is_given_more_room_than_one_with_many():
    steady = [86, 82, 89, 86, 82, 86, 89, 86]
    assert boundary(steady) < boundary(steady * 4)


def test_who_varies_more_is_given_more_room():
    assert (
        boundary([60, 90, 65, 95, 60, 90, 65, 95, 80]) < boundary([78, 80, 79, 81, 78, 80, 79, 81, 80]) - 10
    )


def test_a_fall_from_the_ceiling_speaks_though_no_score_ever_varied():
    found = find_signals(history_from_scores(np.array([100.0] * 10 + [60.0])))
    assert Rule.LIMIT not in {signal.rule for signal in found}  # no variation, no limit
    assert spoke([100.0] * 10 + [60.0]) == [11]


@given(st.integers(0, 28).map(lambda units: 100 * units / 28), st.integers(1, 60))
def test_a_client_who_always_answers_alike_has_never_fallen(score, sessions):
    assert spoke([score] * sessions) == []


@pytest.mark.parametrize("ago", range(len(ONSETS)))
def test_where_the_client_tells_of_a_moment_less_is_enough(ago):
    before = [80, 75, 80, 85, 80, 75, 80, 85, 74, 74]
    assert boundary(before, told=[len(before) - ago]) > boundary(before)


def test_what_the_client_told_longer_ago_counts_no_more():
    assert boundary(STEADY, told=[len(STEADY) - len(ONSETS)]) == boundary(STEADY)


def test_one_slip_does_not_widen_the_range_for_good():
    assert boundary([*STEADY, 20, *STEADY]) > boundary([*STEADY, 80, *STEADY]) - 8


def test_two_low_scores_in_a_row_speak_together_where_neither_does_alone():
    unsteady = [80.0, 72, 88, 80, 72, 88, 80, 72, 88, 80]
    assert spoke([*unsteady, 58, 58]) == [12]
    assert spoke([*unsteady, 58, 80, 58]) == []


@pytest.mark.parametrize("usual", [100.0, 80.0])
def test_who_is_back_where_they_were_has_not_fallen(usual):
    before = [usual, usual - 4] * 6
    assert spoke([*before, 20, 20, usual]) == [13, 14]
    assert spoke([*before, 20, usual]) == [13]


@given(SCORES, SCORE, SCORE, st.sets(st.integers(0, 30)))
def test_a_lower_newest_score_never_lowers_the_alarm(scores, one, other, told):
    low, high = sorted((one, other))
    held = [lowest([*scores, score], told=list(told)) for score in (low, high)]
    if not math.isnan(held[1]):
        assert held[0] == held[1]
    assert math.isnan(held[0]) or low < held[0]


@given(SCORES, st.randoms(use_true_random=False))
def test_the_order_of_what_is_learnt_does_not_matter(scores, chance):
    shuffled = chance.sample(scores, len(scores))
    assert boundary([*scores, 50, 50]) == pytest.approx(boundary([*shuffled, 50, 50]), nan_ok=True)


@given(SCORES)
def test_the_measures_own_scale_changes_nothing(scores):
    points = np.array([*scores, 0.0]) * 0.4 + 7
    measured = lowest_not_fallen(points[np.newaxis], np.zeros((1, len(points)), np.bool_), Scale(7, 47))
    np.testing.assert_allclose(measured, boundary(scores) * 0.4 + 7)


@given(st.lists(st.tuples(SCORES, st.sets(st.integers(0, 30))), min_size=1, max_size=8))
def test_clients_side_by_side_have_the_bounds_of_each_alone(clients):
    width = max(len(scores) for scores, _ in clients)
    table = np.array([[*scores, *[math.nan] * (width - len(scores))] for scores, _ in clients])
    told = np.array([np.isin(np.arange(width), list(said)) for _, said in clients])
    alone = [lowest(scores, told=list(said)) for scores, said in clients]
    np.testing.assert_array_equal(lowest_not_fallen(table, told, PERCENT), alone)


@given(st.lists(st.one_of(st.just(math.nan), SCORE), max_size=30))
def test_sessions_without_a_score_count_for_nothing(scores):
    given_scores = [score for score in scores if not math.isnan(score)]
    places = [at + 1 for at, score in enumerate(scores) if not math.isnan(score)]
    assert spoke(scores) == [places[session - 1] for session in spoke(given_scores)]


def test_coarse_scales_are_held_in_their_own_steps():
    assert 2 < boundary([6.0, 7, 6, 6, 7, 6, 7, 6], scale=Scale(0, 7, 1)) <= 6


def test_stable_clients_rarely_have_fallen():
    chance = np.random.default_rng(3)
    scores = (
        np.round(np.minimum(chance.normal(90, 10, (400, 1)) + chance.normal(0, 9, (400, 30)), 100) / 3.57)
        * 3.57
    )
    scores = np.clip(np.where(scores > 98, 100, scores), 0, 100)
    fallen = sum(len(spoke(client)) for client in scores.tolist())
    assert 0.0005 < fallen / (400 * 26) < 0.005


def test_what_the_client_says_counts_for_the_session_in_which_it_is_said():
    scores = np.array([80.0, 74, 86, 80, 74, 86, 80, 74, 86, 80, 66])
    silent = history_from_scores(scores)
    told = replace(silent, moments=np.array([0] * 10 + [1], dtype=np.int8))
    long_before = replace(silent, moments=np.array([0] * 7 + [1, 0, 0, 0], dtype=np.int8))
    fallen = [
        [one.session for one in find_signals(history) if one.rule is Rule.FALLEN]
        for history in (silent, told, long_before)
    ]
    assert fallen == [[], [11], []]
