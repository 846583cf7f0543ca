"""A wall clock that jumped is told from one that is a little wrong, and from two clocks that drift apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import Moment
from kiosk.practice.answering.clock_watch import TOLERANCE_MS, ClockWatch, set_back

MINUTE = 60_000
HOUR = 60 * MINUTE
BOOT = bytes(16)
START = Moment(1_772_460_300_000, 50_000, BOOT)


def later(wall_ms, boot_ms, boot_id=BOOT):
    return Moment(START.wall_ms + wall_ms, START.boot_ms + boot_ms, boot_id)


@pytest.mark.parametrize(("moved", "told"), [(3 * HOUR, 3 * HOUR), (-5 * MINUTE, -5 * MINUTE)])
def test_i4_a_jump_is_told_once_with_its_length(moved, told):
    watch = ClockWatch(START)
    assert watch.look(later(10 * MINUTE + moved, 10 * MINUTE)) == told
    assert watch.look(later(20 * MINUTE + moved, 20 * MINUTE)) is None


def test_i4_a_jump_there_and_back_is_two_jumps():
    watch = ClockWatch(START)
    assert watch.look(later(2 * HOUR + 1000, 1000)) == 2 * HOUR
    assert watch.look(later(2000, 2000)) == -2 * HOUR


@given(st.integers(-TOLERANCE_MS, TOLERANCE_MS), st.integers(0, 10 * HOUR))
def test_i4_a_small_correction_is_no_jump(moved, ran):
    assert ClockWatch(START).look(later(ran + moved, ran)) is None


def test_i4_many_small_steps_within_an_hour_are_a_jump():
    watch = ClockWatch(START)
    told = [watch.look(later(step * 2 * MINUTE, step * MINUTE)) for step in range(1, 5)]
    assert told == [None, None, 3 * MINUTE, None]


def test_i4_clocks_that_drift_apart_over_weeks_are_no_jump():
    watch = ClockWatch(START)
    assert not [hour for hour in range(2000) if watch.look(later(hour * (HOUR + 400), hour * HOUR))]


def test_i4_another_start_of_the_machine_begins_anew():
    watch = ClockWatch(START)
    assert watch.look(later(HOUR, -50_000, b"another boot id.")) is None
    assert watch.look(later(2 * HOUR, -50_000 + HOUR, b"another boot id.")) is None


def test_i4_a_clock_set_back_while_nobody_watched_is_seen_by_the_newest_known_time():
    assert set_back(START.wall_ms, START.wall_ms + HOUR) == -HOUR
    assert set_back(START.wall_ms, START.wall_ms + TOLERANCE_MS) is None
    assert set_back(START.wall_ms + HOUR, START.wall_ms) is None
