"""Wrong codes are slowed down, whatever happens to the clock or the machine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import Moment
from kiosk.practice.answering.throttle import DAY, HOUR, HOUR_PAUSE, MINUTE, SECOND, Tries, decode, fresh

BOOT = bytes(16)
OTHER_BOOT = bytes([1]) * 16


def moment(boot_ms, boot_id=BOOT, wall_ms=1_700_000_000_000):
    return Moment(wall_ms=wall_ms, boot_ms=boot_ms, boot_id=boot_id)


def start():
    return fresh(moment(5 * MINUTE))


def after(state, ms):
    return state.at(moment(state.time.boot_ms + ms))


def test_c12_three_wrong_tries_on_one_card_wait_a_minute():
    state = start()
    for _ in range(2):
        state = state.failed(7)
        assert state.wait(7) == 0
    state = state.failed(7)
    assert state.wait(7) == MINUTE
    assert state.wait(8) == 0
    assert after(state, MINUTE).wait(7) == 0


def test_c12_ten_wrong_tries_in_an_hour_wait_a_quarter_of_an_hour_for_every_card():
    state = start()
    for selector in range(10):
        assert state.wait(selector) == 0
        state = after(state.failed(selector), SECOND)
    assert state.wait(500) == HOUR_PAUSE - SECOND
    assert after(state, HOUR_PAUSE).wait(500) == 0


def test_ten_wrong_tries_spread_over_more_than_an_hour_are_no_attack():
    state = start()
    for selector in range(30):
        state = after(state.failed(selector), 7 * MINUTE)
    assert state.wait(500) == 0


def test_c12_sixty_wrong_tries_a_day_end_the_day():
    state = start()
    for selector in range(60):
        assert state.wait(selector) == 0
        state = after(state.failed(selector), 7 * MINUTE)
    assert state.wait(999) == DAY - 60 * 7 * MINUTE
    assert after(state, state.wait(999)).wait(999) == 0


def test_c12_a_restart_gives_no_new_tries():
    state = start()
    for selector in range(10):
        state = state.failed(selector)
    restarted = decode(state.encode(), moment(20 * SECOND, OTHER_BOOT))
    assert restarted.wait(500) == HOUR_PAUSE - 20 * SECOND


def test_c12_a_changed_wall_clock_gives_no_new_tries():
    state = start()
    for _ in range(3):
        state = state.failed(7)
    later_by_a_year = state.at(moment(state.time.boot_ms, wall_ms=1_800_000_000_000))
    assert later_by_a_year.wait(7) == MINUTE


def test_the_right_code_clears_its_card_and_no_other():
    state = start().failed(7).failed(7).failed(8).failed(8).passed(7)
    assert state.failed(7).wait(7) == 0
    assert state.failed(8).wait(8) == MINUTE


def test_nothing_stored_is_a_fresh_device():
    assert decode(None, moment(0)) == fresh(moment(0))


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"null",
        b"{}",
        b"[" * 100_000,
        b'{"version":2}',
        start().encode().replace(b'"running":0', b'"running":-1'),
        start().encode().replace(b'"wrong":[]', b'"wrong":["1"]'),
        start().encode().replace(b'"cards":[]', b'"cards":[[1000,1,1,1]]'),
    ],
)
def test_a_damaged_state_costs_one_pause_and_not_the_day(stored):
    state = decode(stored, moment(50))
    assert state.wait(1) == HOUR_PAUSE
    assert after(state, HOUR_PAUSE).wait(1) == 0


@given(
    st.lists(
        st.tuples(st.integers(0, 999), st.integers(0, 2 * HOUR), st.booleans(), st.booleans()), max_size=80
    )
)
def test_the_state_is_the_same_after_writing_and_reading_and_stays_small(steps):
    state = start()
    for selector, wait, wrong, restart in steps:
        state = state.failed(selector) if wrong else state.passed(selector)
        boot = (
            OTHER_BOOT if restart and state.time.boot_id == BOOT else BOOT if restart else state.time.boot_id
        )
        state = state.at(moment(wait if restart else state.time.boot_ms + wait, boot))
        assert isinstance(state, Tries)
        assert decode(state.encode(), Moment(0, state.time.boot_ms, state.time.boot_id)) == state
        assert len(state.wrong) <= 60
        assert len(state.cards) <= 80
