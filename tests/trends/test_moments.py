"""What the client says about a moment outranks the score."""

import pytest

from kiosk.trends.moments import open_moments

TOP = [100.0] * 4


@pytest.mark.parametrize("moment", [1, 2])
def test_a_moment_is_a_rupture_even_where_the_score_stays_at_the_top(history, moment):
    assert open_moments(history(TOP, moments=[0, 0, 0, moment])) == (4,)


@pytest.mark.parametrize("said", [0, 3, -1])
def test_no_moment_or_no_word_about_it_opens_nothing(history, said):
    assert open_moments(history(TOP, moments=[0, 0, 0, said])) == ()


@pytest.mark.parametrize(
    ("repair", "still"), [(-1, True), (0, True), (1, True), (2, True), (3, False), (5, False)]
)
def test_mostly_put_right_or_better_closes_it_in_the_same_session(history, repair, still):
    found = open_moments(history(TOP, moments=[0, 0, 0, 2], repairs=[-1, -1, -1, repair]))
    assert bool(found) is still


def test_a_later_repair_closes_what_was_open_before(history):
    assert open_moments(history(TOP, moments=[2, 0, 1, 0][:4], repairs=[1, -1, 4, -1])) == ()
    assert open_moments(history(TOP, moments=[2, 3, 3, 1], repairs=[1, -1, -1, 4])) == ()


def test_a_later_no_closes_it_when_the_score_never_fell(history):
    assert open_moments(history(TOP, moments=[0, 2, 0, 3])) == ()
    assert open_moments(history(TOP, moments=[0, 2, 3, -1])) == (2,)


@pytest.mark.parametrize(("later", "still"), [(69, True), (70, False), (None, True)])
def test_a_later_no_closes_it_only_once_half_of_the_fall_is_made_up(history, later, still):
    found = open_moments(history([90, 90, 50, later], moments=[0, 0, 2, 0]))
    assert found == ((3,) if still else ())


def test_each_moment_waits_for_its_own_repair(history):
    assert open_moments(history([90, 90, 50, 90, 90, 60], moments=[0, 0, 2, 0, 0, 1])) == (6,)
    assert open_moments(history([90, 90, 50, 55, 55], moments=[0, 0, 2, 1, 3])) == (3, 4)


def test_a_moment_in_a_session_without_a_score_counts_too(history):
    assert open_moments(history([90, None], moments=[0, 2])) == (2,)


def test_no_session_has_no_moment(history):
    assert open_moments(history([])) == ()
