"""V-episodes: a fall that is large for this client, and what followed."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.trends.episodes import Repair, Size, find_episodes, peaks_before, spread_before
from kiosk.trends.rules import Rules, Scale
from kiosk.trends.series import history_from_scores

PERCENT = Rules()
SCORES = st.lists(st.integers(0, 28).map(lambda units: 100 * units / 28), max_size=25)


def only(history, rules=PERCENT):
    (episode,) = find_episodes(history, rules)
    return episode


@given(SCORES)
def test_spread_is_the_standard_deviation_of_what_came_before(scores):
    spread = spread_before(np.array(scores))
    for at in range(len(scores)):
        if at < 3:
            assert math.isnan(spread[at])
        else:
            assert spread[at] == pytest.approx(np.std(scores[:at], ddof=1), abs=1e-5)


@given(SCORES)
def test_peaks_are_the_best_of_three_before(scores):
    for at, peak in enumerate(peaks_before(np.array(scores)).tolist()):
        assert math.isnan(peak) if at == 0 else peak == max(scores[max(at - 3, 0) : at])


def test_a_fall_of_two_standard_deviations_is_marked(history):
    episode = only(history([80, 89.5, 80, 89.5, 80, 60]))
    assert (episode.session, episode.depth, episode.size) == (6, 29.5, Size.MARKED)
    assert episode.needed == pytest.approx(2 * np.std([80, 89.5, 80, 89.5, 80], ddof=1))


def test_a_fall_of_one_standard_deviation_is_mild(history):
    episode = only(history([70, 90, 70, 90, 90, 75]))
    assert (episode.session, episode.size) == (6, Size.MILD)
    assert episode.needed == pytest.approx(np.std([70, 90, 70, 90, 90], ddof=1))


def test_a_fall_of_less_than_a_tenth_of_the_scale_is_none_however_steady_the_client(history):
    assert find_episodes(history([100, 100, 100, 100, 91]), PERCENT) == ()
    assert only(history([100, 100, 100, 100, 90])).size is Size.MARKED


def test_a_fall_from_a_short_high_is_marked_but_not_unusual(history):
    scores = [80, 79, 81, 80, 79, 81, 80, 100, 80]
    assert only(history(scores)).size is Size.MARKED
    assert not only(history(scores)).unusual


def test_a_marked_fall_far_below_what_is_usual_is_unusual(history):
    assert only(history([80, 79, 81, 80, 79, 81, 80, 65])).unusual


def test_the_fall_counts_from_the_best_of_the_last_three_scores(history):
    assert only(history([80, 80, 80, 80, 76, 71, 69])).depth == 11


def test_three_scores_must_come_before(history):
    assert find_episodes(history([90, 90, 50]), PERCENT) == ()
    assert only(history([90, 90, 90, 50])).session == 4


def test_the_spread_between_clients_can_be_the_stricter_one(history):
    calm = history([80, 80, 80, 80, 65])
    assert only(calm).size is Size.MARKED
    assert only(calm, Rules(between_sd=10.0)).size is Size.MILD
    assert find_episodes(calm, Rules(between_sd=16.0)) == ()


@pytest.mark.parametrize(
    ("after", "repair", "recovered"),
    [
        ([], Repair.OPEN, False),
        ([52], Repair.OPEN, False),
        ([60, 60, 69], Repair.OPEN, False),
        ([60, 60, 70], Repair.PARTIAL, True),
        ([70, 60, 60], Repair.PARTIAL, True),
        ([60, 90], Repair.FULL, True),
        ([60, 60, 60, 90], Repair.OPEN, True),
    ],
)
def test_the_next_three_scores_say_how_far_it_was_repaired(history, after, repair, recovered):
    episode = find_episodes(history([90, 90, 90, 90, 50, *after]), PERCENT)[0]
    assert (episode.session, episode.repair, episode.recovered) == (5, repair, recovered)


def test_sessions_without_a_score_stretch_the_wait(history):
    assert only(history([90, 90, 90, 90, 50, None, 60, 60, None, 90])).repair is Repair.FULL


def test_staying_down_is_the_same_fall_and_going_deeper_is_another(history):
    assert [one.session for one in find_episodes(history([90, 90, 90, 90, 50, 50, 55]), PERCENT)] == [5]
    assert [one.session for one in find_episodes(history([90, 90, 90, 90, 50, 30]), PERCENT)] == [5, 6]


def test_a_fall_after_recovery_is_another(history):
    found = find_episodes(history([90, 90, 90, 90, 50, 90, 40]), PERCENT)
    assert [one.session for one in found] == [5, 7]


def test_the_measures_own_scale_decides_what_a_tenth_is(history):
    rules = Rules(Scale(0, 40, 0.1))
    assert only(history([36, 36, 36, 36, 32]), rules).depth == 4
    assert find_episodes(history([36, 36, 36, 36, 32.1]), rules) == ()


@given(SCORES, st.integers(0, 25))
def test_whether_a_session_is_a_fall_never_depends_on_later_ones(scores, known):
    whole = find_episodes(history_from_scores(np.array(scores)), PERCENT)
    then = find_episodes(history_from_scores(np.array(scores[:known])), PERCENT)
    facts = [(one.session, one.depth, one.size) for one in whole if one.session <= known]
    assert [(one.session, one.depth, one.size) for one in then] == facts
