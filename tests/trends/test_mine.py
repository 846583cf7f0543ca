"""Across clients: each counts once, nothing from fewer than five, and nobody is put in an order."""

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.trends.mine import FEWEST_CLIENTS, FEWEST_SESSIONS, OneCase, look_across
from kiosk.trends.reflection import Pair, Pairs
from kiosk.trends.series import history_from_scores

NAMES = ("empathy", "safety")


def none_rated(count=0, gap=0.0):
    scores = np.full(count, 50.0)
    pair = Pair(scores, scores + gap)
    nobody = np.zeros(count, np.int64)
    dimensions = MappingProxyType(dict.fromkeys(NAMES, pair))
    return Pairs(nobody, nobody, np.zeros(count, np.int8), pair, dimensions)


@pytest.fixture
def case(history):
    def make(empathy, safety, *, sessions=6, moments=None, rated=0, gap=0.0, repairs=None):
        series = history(
            [80.0] * sessions,
            moments=moments or [0] * sessions,
            repairs=repairs,
            dimensions={"empathy": [empathy] * sessions, "safety": [safety] * sessions},
        )
        return OneCase(series, none_rated(rated, gap))

    return make


def test_each_client_counts_once_however_many_sessions_there_were(case):
    few = [case(40, 60) for _ in range(5)]
    mine = look_across(NAMES, [*few, case(100, 100, sessions=200)])
    empathy = mine.dimensions[0].level
    assert (empathy.count, empathy.interval.value, empathy.interval.upper) == (6, 40, 100)
    assert (mine.clients, mine.sessions) == (6, 230)


@pytest.mark.parametrize("count", [0, 1, 4, 5])
def test_nothing_is_given_for_fewer_than_five_clients(case, count):
    cases = [case(40, 60, moments=[0, 2, 0, 0, 0, 0], rated=4, gap=10) for _ in range(count)]
    mine = look_across(NAMES, cases)
    enough = count >= FEWEST_CLIENTS
    figures = [one.level for one in mine.dimensions] + [one.gap for one in mine.dimensions]
    figures += [mine.told.across, mine.put_right.across]
    assert {figure.interval is not None for figure in figures} == {enough}
    assert {figure.count for figure in figures} == {count}
    assert (mine.lowest is not None) is enough
    assert (mine.widest is not None) is enough


def test_a_client_with_too_few_sessions_does_not_count_yet(case):
    cases = [case(40, 60) for _ in range(5)] + [case(40, 60, sessions=FEWEST_SESSIONS - 1)]
    assert look_across(NAMES, cases).dimensions[0].level.count == 5


def test_the_lowest_dimension_is_named_only_where_clients_agree_about_it(case):
    assert look_across(NAMES, [case(70, 60) for _ in range(6)]).lowest == "safety"
    divided = [case(70, 60), case(60, 70)] * 4
    assert look_across(NAMES, divided).lowest is None
    assert look_across(("empathy",), [case(70, 60) for _ in range(6)]).lowest is None


def test_own_ratings_that_clearly_differ_are_named_and_others_are_not(case):
    assert look_across(NAMES, [case(70, 60, rated=3, gap=-25) for _ in range(5)]).widest in NAMES
    divided = [case(70, 60, rated=3, gap=gap) for gap in (-25, 25) * 4]
    assert look_across(NAMES, divided).widest is None
    assert look_across(NAMES, [case(70, 60, rated=2, gap=-25) for _ in range(5)]).widest is None


def test_moments_are_counted_by_clients_and_put_right_by_their_own_answers(case):
    told = [0, 2, 0, 0, 0, 0]
    cases = [
        *[case(70, 70, moments=told, repairs=[-1, 5, -1, -1, -1, -1]) for _ in range(4)],
        *[case(70, 70, moments=[0, 3, 3, 3, 3, 2], repairs=[-1] * 5 + [1]) for _ in range(2)],
        *[case(70, 70) for _ in range(4)],
        case(70, 70, moments=[-1] * 6),
    ]
    mine = look_across(NAMES, cases)
    assert (mine.told.hits, mine.told.across.count, mine.sessions_told) == (6, 10, 6)
    assert mine.told.across.interval.value == pytest.approx(0.6)
    assert (mine.put_right.hits, mine.put_right.across.count) == (4, 6)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=5, max_size=12), st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_clients_changes_nothing(levels, chance):
    def look(pairs):
        cases = []
        for empathy, safety in pairs:
            dimensions = {"empathy": np.full(4, float(empathy)), "safety": np.full(4, float(safety))}
            cases.append(OneCase(_history(dimensions), none_rated()))
        return look_across(NAMES, cases)

    shuffled = list(levels)
    chance.shuffle(shuffled)
    assert look(levels) == look(shuffled)


def _history(dimensions):
    return replace(history_from_scores(np.full(4, 80.0)), dimensions=MappingProxyType(dimensions))
