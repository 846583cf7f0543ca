"""What follows when a kiosk has failed: a new start at once, then pauses; an end where none ever ran."""

import pytest

from kiosk.watchdog.patience import Mishaps, Next, Patience


@pytest.fixture
def mishaps():
    return Mishaps(Patience())


def test_k7_a_failure_is_followed_by_a_new_start_at_once(mishaps):
    assert mishaps.after(lived=3600.0) == (Next.START, 0.0)
    assert mishaps.after(lived=3600.0) == (Next.START, 0.0)
    assert mishaps.after(lived=3600.0) == (Next.START, 0.0)


def test_k7_a_kiosk_that_fails_again_and_again_is_left_alone_for_longer_and_longer(mishaps):
    told = [mishaps.after(lived=1.0) for _ in range(6)]
    assert told[:2] == [(Next.START, 0.0)] * 2
    assert told[2:] == [(Next.PAUSE, pause) for pause in (5.0, 15.0, 60.0, 60.0)]


def test_a_kiosk_that_ran_well_for_a_while_begins_anew(mishaps):
    for _ in range(5):
        mishaps.after(lived=1.0)
    assert mishaps.after(lived=61.0) == (Next.START, 0.0)


def test_a_kiosk_that_never_showed_a_page_is_given_up(mishaps):
    told = [mishaps.after(lived=None) for _ in range(3)]
    assert told == [(Next.START, 0.0), (Next.START, 0.0), (Next.GIVE_UP, 0.0)]


def test_a_kiosk_that_once_ran_is_given_up_when_its_screen_has_been_gone_for_half_an_hour(mishaps):
    for _ in range(40):
        assert mishaps.after(lived=1.0)[0] is not Next.GIVE_UP
    told = [mishaps.after(lived=None) for _ in range(30)]
    assert [step for step, _ in told[:-1]] == [Next.PAUSE] * 29
    assert sum(pause for _, pause in told) >= 29 * 60.0 - 60.0
    assert told[-1][0] is Next.GIVE_UP


def test_k7_one_page_in_between_begins_the_count_anew(mishaps):
    mishaps.after(lived=1.0)
    for _ in range(3):
        steps = {mishaps.after(lived=None)[0] for _ in range(29)}
        assert Next.GIVE_UP not in steps
        mishaps.after(lived=1.0)


def test_k7_silence_and_a_slow_start_together_stay_below_five_seconds():
    assert Patience().silence <= 3.0
