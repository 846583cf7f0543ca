"""What asks for repair is closed by the client's next answers, and by nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.trends.repairs import matters
from kiosk.trends.signals import assess, find_signals

STEADY = [88, 90, 86, 91, 89, 87, 90, 88, 89, 90]


def found(series):
    return matters(series, find_signals(series), assess(series).open_ruptures)


def test_nothing_unusual_asks_for_nothing(history):
    assert found(history(STEADY, moments=[0] * 10)) == ()
    assert found(history([])) == ()


def test_a_moment_that_was_not_put_right_is_open_until_a_later_session_says_so(history):
    scores, moments, repairs = [*STEADY, 88, 89, 90], [0] * 13, [-1] * 13
    moments[10], repairs[10] = 2, 1
    (open_one,) = found(history(scores[:11], moments=moments[:11], repairs=repairs[:11]))
    assert (open_one.session, open_one.is_open) == (11, True)
    moments[11], moments[12], repairs[12] = 3, 2, 4
    (still,) = found(history(scores[:12], moments=moments[:12], repairs=repairs[:12]))
    assert still.is_open
    closed = found(history(scores, moments=moments, repairs=repairs))
    assert [(one.session, one.closed_by) for one in closed] == [(11, 13)]


def test_a_low_score_is_closed_by_the_next_one_that_is_not_unusual(history):
    low = history([*STEADY, 30], moments=[0] * 11)
    (matter,) = found(low)
    assert matter.is_open
    assert matter.signals
    again = found(history([*STEADY, 30, None, 89], moments=[0, *[0] * 12]))
    assert [(one.session, one.closed_by) for one in again] == [(11, 13)]


scores = st.lists(st.one_of(st.none(), st.integers(0, 28).map(lambda step: step * 100 / 28)), max_size=22)


@given(data=st.data(), scores=scores)
@settings(max_examples=60, deadline=None)
def test_the_answers_that_closed_a_matter_are_the_first_after_which_it_is_open_no_longer(
    history, data, scores
):
    count = len(scores)
    moments = data.draw(st.lists(st.integers(-1, 3), min_size=count, max_size=count))
    repairs = data.draw(st.lists(st.integers(-1, 5), min_size=count, max_size=count))
    series = history(scores, moments=moments, repairs=repairs)
    for matter in found(series):
        if matter.closed_by is None:
            continue
        assert matter.session < matter.closed_by <= count
        for until in range(matter.session, matter.closed_by + 1):
            part = history(scores[:until], moments=moments[:until], repairs=repairs[:until])
            then = {one.session: one for one in found(part)}[matter.session]
            assert then.is_open is (until < matter.closed_by)


def test_newest_come_first(history):
    moments, repairs = [0, 2, 0, 2, 0], [-1, 1, -1, 1, -1]
    series = history([90, 80, 60, 80, 60], moments=moments, repairs=repairs)
    assert [one.session for one in found(series)] == sorted(
        (one.session for one in found(series)), reverse=True
    )
    assert len(found(replace(series))) >= 2


@pytest.mark.parametrize("session", [1, 2])
def test_an_open_rupture_counts_also_without_a_signal_of_the_upper_tier(history, session):
    moments = [0, 0]
    moments[session - 1] = 1
    series = history([90, 90], moments=moments)
    if session in assess(series).open_ruptures:
        assert session in {one.session for one in found(series)}
    assert found(history([90, 90], moments=[0, 1]))[0].signals == ()
