"""How long pages wait, also when the file is not as Rapport wrote it."""

import pytest

from kiosk.practice.settings.times import LOCK_SECONDS, VISIT_SECONDS, PracticeTimes, practice_times


def test_k3_a_practice_that_decided_nothing_wipes_after_90_seconds_and_locks_after_two_minutes():
    assert practice_times({}) == PracticeTimes(visit_s=90, lock_s=120)
    assert set(PracticeTimes().as_settings().values()) == {None}


@pytest.mark.parametrize("visit", VISIT_SECONDS)
@pytest.mark.parametrize("lock", LOCK_SECONDS)
def test_what_was_decided_is_read_as_it_was_written(visit, lock):
    decided = PracticeTimes(visit, lock)
    assert practice_times(decided.as_settings()) == decided


@pytest.mark.parametrize("written", [0, -90, 91, 10**9, True, "120", 120.0, None, [120], float("nan")])
def test_a_time_that_cannot_be_chosen_counts_as_not_chosen(written):
    settings = {"times_visit_seconds": written, "times_lock_seconds": written}
    assert practice_times(settings) == PracticeTimes()


def test_nothing_else_can_be_decided():
    with pytest.raises(ValueError, match="7 s"):
        PracticeTimes(visit_s=7)
