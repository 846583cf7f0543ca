"""Both ratings of a session side by side: scored alike, told apart, and nothing said from too few."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.questionnaires.loading import builtin
from kiosk.trends.reflection import FEWEST_PAIRS, Pair, gaps, pairs_of, widest
from kiosk.trends.series import history_from_columns

ASKED = builtin()
SAFE = ASKED.positions["safe"]
SCORED = [ASKED.positions[item.id] for item in ASKED.scored]
ratings = st.lists(st.lists(st.integers(1, 5), min_size=7, max_size=7), min_size=1, max_size=9)


def of(columns, answers):
    return history_from_columns(ASKED, columns(ASKED.fingerprint, [[*row, 0, -2] for row in answers]))


def test_own_ratings_are_scored_as_the_clients_answers(columns):
    history = of(columns, [[5] * 7, [3] * 7, [4] * 7])
    pairs = pairs_of(ASKED, history, {2: (dict.fromkeys(SCORED, 5), 1), 0: (dict.fromkeys(SCORED, 3), 2)})
    assert pairs.sessions.tolist() == [1, 3]
    assert pairs.known.tolist() == [2, 1]
    assert pairs.times.tolist() == history.times[[0, 2]].tolist()
    assert pairs.overall.client.tolist() == [100, 75]
    assert pairs.overall.own.tolist() == [50, 100]
    assert list(pairs.dimensions) == list(ASKED.dimensions)
    assert pairs.overall.gap.tolist() == [-50, 25]


def test_what_was_left_out_has_no_score_and_makes_no_gap(columns):
    history = of(columns, [[5] * 7])
    pairs = pairs_of(ASKED, history, {0: ({SAFE: 2, SCORED[0]: -1}, 0)})
    assert np.isnan(pairs.overall.own).all()
    assert np.isnan(pairs.dimensions["empathy"].own).all()
    assert pairs.dimensions["safety"].gap.tolist() == [-75]
    assert pairs.dimensions["empathy"].gap.tolist() == []


@given(answers=ratings, own=ratings)
@settings(max_examples=60, deadline=None)
def test_whoever_rates_as_the_client_answers_has_no_gap_and_the_gap_turns_round_with_the_roles(
    columns, answers, own
):
    count = min(len(answers), len(own))

    def pairs(client, therapist):
        rated = {
            place: (dict(zip(SCORED, row, strict=True)), 0) for place, row in enumerate(therapist[:count])
        }
        return pairs_of(ASKED, of(columns, client[:count]), rated)

    assert not pairs(answers, answers).overall.gap.any()
    one, other = pairs(answers, own), pairs(own, answers)
    for name, pair in one.dimensions.items():
        assert pair.gap.tolist() == (-other.dimensions[name].gap).tolist()


@pytest.mark.parametrize("count", range(FEWEST_PAIRS + 2))
def test_nothing_is_said_from_fewer_than_five_sessions(columns, count):
    history = of(columns, [[5] * 7] * 8)
    rated = {place: (dict.fromkeys(SCORED, 4), 0) for place in range(count)}
    found = gaps(pairs_of(ASKED, history, rated))
    assert bool(found) is (count >= FEWEST_PAIRS)


def test_where_both_differ_most_is_the_farthest_gap_that_leaves_no_room_for_none(columns):
    history = of(columns, [[5, 5, 5, 5, 5, 5, 3]] * 8)
    rated = {place: ({**dict.fromkeys(SCORED, 5), SCORED[3]: 4, SAFE: 5}, 0) for place in range(8)}
    most = widest(gaps(pairs_of(ASKED, history, rated)))
    assert (most.dimension, most.gap.value, most.gap.count) == ("safety", 50, 8)


def test_gaps_that_go_both_ways_are_no_difference(columns):
    history = of(columns, [[3] * 7] * 8)
    rated = {place: (dict.fromkeys(SCORED, 5 if place % 2 else 1), 0) for place in range(8)}
    found = gaps(pairs_of(ASKED, history, rated))
    assert not any(gap.is_clear for gap in found)
    assert widest(found) is None


def test_a_pair_without_ratings_has_no_gap():
    assert Pair(np.empty(0), np.empty(0)).gap.tolist() == []
