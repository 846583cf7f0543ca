"""Whose answers have stopped: longer than is usual for this client, and never for a short absence."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.trends.regularity import (
    DAY_MS,
    DAYS_UNKNOWN,
    LEAST_DAYS,
    MOST_INTERVALS,
    TIMES_USUAL,
    Silence,
    silence,
)

START = 1_772_460_300_000


def at(*days):
    return START + np.array(days, dtype=np.int64) * DAY_MS


def after(days):
    return START + int(days * DAY_MS)


WEEKLY = at(0, 7, 14, 21, 28)


@pytest.mark.parametrize(
    ("times", "now", "usual"),
    [
        (WEEKLY, 28 + 22, 7.0),
        (at(0, 30, 60, 90), 90 + 61, 30.0),
        (at(0, 2, 4, 6), 6 + 22, 2.0),
        (at(0), DAYS_UNKNOWN + 1, None),
        (at(0, 7, 14), 14 + DAYS_UNKNOWN + 1, None),
    ],
)
def test_a_silence_is_longer_than_usual(times, now, usual):
    assert silence(times, after(now)) == Silence(int(times[-1]), usual)


@pytest.mark.parametrize(
    ("times", "now"),
    [
        (at(), 100),
        (WEEKLY, 28 + LEAST_DAYS),
        (at(0, 30, 60, 90), 90 + 60),
        (at(0), DAYS_UNKNOWN),
        (at(0, 7, 14), 14 + 40),
        (WEEKLY, 10),
    ],
)
def test_less_is_none(times, now):
    assert silence(times, after(now)) is None


def test_two_sheets_of_one_visit_do_not_make_a_client_come_twice_as_often():
    twice = np.sort(np.concatenate([WEEKLY, WEEKLY + 60_000]))
    assert silence(twice, after(60)) == Silence(int(twice[-1]), pytest.approx(7.0, abs=0.01))


def test_what_is_usual_is_what_was_usual_lately():
    weekly_then_monthly = np.concatenate(
        [at(*range(0, 140, 7)), at(*range(140, 140 + 30 * (MOST_INTERVALS + 1), 30))]
    )
    last = 140 + 30 * MOST_INTERVALS
    assert silence(weekly_then_monthly, after(last + 59)) is None
    assert silence(weekly_then_monthly, after(last + 61)).usual_days == 30.0


@given(st.lists(st.integers(0, 400), max_size=30), st.integers(-100, 1000))
def test_a_silence_goes_on_until_somebody_answers(days, away):
    times = at(*sorted(days))
    now = START + (max(days, default=0) + away) * DAY_MS
    found = silence(times, now)
    if found is None:
        return
    assert now - found.since_ms > LEAST_DAYS * DAY_MS
    assert found.since_ms == int(times[-1])
    assert silence(times, now + 500 * DAY_MS) == found
    assert silence(np.append(times, now), now) is None
    if found.usual_days is not None:
        assert now - found.since_ms > TIMES_USUAL * found.usual_days * DAY_MS
