"""Wrong passphrases are slowed down, whatever happens to clock or machine; nobody is kept out for good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.clock import Moment
from kiosk.practice.running_time import HOUR, MINUTE, SECOND
from kiosk.practice.unlocking.throttle import (
    HOUR_PAUSE,
    HOUR_TRIES,
    ROW_PAUSE,
    ROW_TRIES,
    SignInPaused,
    decode,
    fresh,
)

BOOT = bytes(16)
OTHER_BOOT = bytes([1]) * 16


def moment(boot_ms, boot_id=BOOT, wall_ms=1_700_000_000_000):
    return Moment(wall_ms=wall_ms, boot_ms=boot_ms, boot_id=boot_id)


def start():
    return fresh(moment(5 * MINUTE))


def after(state, ms):
    return state.at(moment(state.time.boot_ms + ms))


def test_c12_five_wrong_passphrases_in_a_row_wait_a_minute():
    state = start()
    for _ in range(ROW_TRIES - 1):
        state = state.failed()
        assert state.wait == 0
    state = state.failed()
    assert state.wait == ROW_PAUSE
    assert after(state, ROW_PAUSE).wait == 0


def test_c12_twenty_within_an_hour_wait_a_quarter_of_an_hour():
    state = start()
    for tried in range(HOUR_TRIES):
        assert state.wait == 0
        state = state.failed()
        if tried % 3 == 2:
            state = state.passed()
        state = after(state, SECOND)
    assert state.wait == HOUR_PAUSE - SECOND
    assert after(state, HOUR_PAUSE).wait == 0


def test_a_right_passphrase_ends_the_row_but_not_the_hour():
    state = start()
    for _ in range(ROW_TRIES - 1):
        state = state.failed()
    state = state.passed().failed()
    assert state.wait == 0
    assert len(state.wrong) == ROW_TRIES


def test_twenty_spread_over_hours_are_no_attack():
    state = start()
    for _ in range(3 * HOUR_TRIES):
        state = after(state.failed().passed(), 4 * MINUTE)
    assert state.wait == 0


def test_c12_a_restart_gives_no_new_tries():
    state = start()
    for _ in range(ROW_TRIES):
        state = state.failed()
    assert decode(state.encode(), moment(20 * SECOND, OTHER_BOOT)).wait == ROW_PAUSE - 20 * SECOND


def test_c12_a_changed_wall_clock_gives_no_new_tries():
    state = start()
    for _ in range(ROW_TRIES):
        state = state.failed()
    for wall_ms in (0, 4_000_000_000_000):
        assert decode(state.encode(), moment(state.time.boot_ms, wall_ms=wall_ms)).wait == ROW_PAUSE


def test_the_log_hears_of_the_first_wrong_try_of_an_hour_and_of_every_pause():
    state, told = start(), []
    for _ in range(3 * ROW_TRIES):
        state = state.failed()
        if state.to_be_told:
            told.append(state.untold)
            state = state.told()
        state = after(state, state.wait or SECOND)
    assert told == [1, ROW_TRIES - 1, ROW_TRIES, ROW_TRIES]
    later = after(state, HOUR).failed()
    assert later.to_be_told


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        start().encode().replace(b'"version":1', b'"version":2'),
        start().encode().replace(b'"running":0', b'"running":-1'),
        start().encode().replace(b'"in_a_row":0', b'"in_a_row":6'),
        start().encode().replace(b'"wrong":[]', b'"wrong":[1]'),
        start().encode().replace(b'"wrong":[]', b'"wrong":{"a":1}'),
        start().encode().replace(b'"paused_until":0', b'"paused_until":9007199254740992'),
        start().encode().replace(b'"told_at":null', b'"told_at":true'),
        start().encode().replace(b'"boot_id":"', b'"boot_id":"x'),
    ],
)
def test_c12_a_damaged_state_costs_one_pause_and_keeps_nobody_out_for_good(stored):
    assert stored != start().encode()
    state = decode(stored, moment(50))
    assert state.wait == HOUR_PAUSE
    assert after(state, HOUR_PAUSE).wait == 0


@given(st.binary(max_size=60))
def test_c18_any_other_bytes_are_one_pause(stored):
    assert decode(stored, moment(50)).wait == HOUR_PAUSE


@pytest.mark.parametrize(
    ("wait_ms", "told"), [(59_001, "60 seconds"), (90_001, "2 minutes"), (1, "1 second")]
)
def test_the_sentence_says_how_long_to_wait(wait_ms, told):
    paused = SignInPaused(wait_ms)
    assert told in str(paused)
    assert paused.wait_seconds == -(-wait_ms // 1000)


class Guesser(RuleBasedStateMachine):
    """Somebody who tries, waits, restarts the machine and sets its clock, in any order."""

    @initialize()
    def begin(self):
        self.boot_ms, self.boots, self.wall_ms = 0, 0, 0
        self.state = fresh(self.now())
        # Running times of the wrong tries, as nobody could hide them.
        self.tried = []
        self.passed_ms = 0

    def now(self):
        return Moment(self.wall_ms, self.boot_ms, self.boots.to_bytes(16, "big"))

    def stored_and_read(self):
        self.state = decode(self.state.encode(), self.now())

    @rule()
    def guess(self):
        self.stored_and_read()
        if self.state.wait == 0:
            self.state = self.state.failed()
            self.tried.append(self.state.time.ms)

    @rule(ms=st.integers(0, 2 * HOUR))
    def wait_for(self, ms):
        self.boot_ms += ms
        self.passed_ms += ms

    @rule()
    def restart(self):
        self.stored_and_read()
        self.boots, self.boot_ms = self.boots + 1, 0

    @rule(wall_ms=st.integers(-(10**15), 10**15))
    def set_the_clock(self, wall_ms):
        self.wall_ms = wall_ms

    @invariant()
    def never_more_than_allowed(self):
        times = self.tried
        for place, when in enumerate(times):
            in_the_minute = [one for one in times[place:] if one < when + ROW_PAUSE]
            in_the_quarter = [one for one in times[place:] if one < when + HOUR_PAUSE]
            assert len(in_the_minute) <= ROW_TRIES
            assert len(in_the_quarter) <= HOUR_TRIES

    @invariant()
    def it_reads_back_and_stays_small(self):
        assert (
            decode(self.state.encode(), Moment(0, self.state.time.boot_ms, self.state.time.boot_id))
            == self.state
        )
        assert len(self.state.encode()) < 2000
        assert self.state.wait <= HOUR_PAUSE
        assert self.state.time.ms <= self.passed_ms


TestGuesser = Guesser.TestCase
