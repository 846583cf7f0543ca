"""The invented clients are believable, and each is an example of what its course says."""

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.demo.calendar import in_holidays, session_times
from kiosk.demo.courses import MOMENT, REPAIRED, Course, answers
from kiosk.demo.histories import CLIENTS, crowd, demo_clients, names
from kiosk.questionnaires.definition import Missing, is_answer
from kiosk.questionnaires.loading import builtin
from kiosk.questionnaires.scoring import score

NOW = int(datetime(2026, 3, 4, 12, tzinfo=UTC).timestamp() * 1000)
DAY = 86_400_000


def sheets(course, sessions, seed=1):
    chance = random.Random(seed)
    return [answers(course, index, sessions, chance) for index in range(sessions)]


def percents(course, sessions, seed=1):
    found = [score(builtin(), sheet) for sheet in sheets(course, sessions, seed)]
    return [None if one is None else one.percent for one in found]


def mean(values):
    return sum(values) / len(values)


@pytest.mark.parametrize("course", Course)
def test_every_sheet_of_every_course_could_have_come_from_the_kiosk(course):
    items = {item.id: item for item in builtin().items}
    for sheet in sheets(course, 40):
        assert set(sheet) == set(items)
        assert all(items[name].offers(value) for name, value in sheet.items() if is_answer(value))
        asked = sheet[MOMENT] in (1, 2) and not isinstance(sheet[MOMENT], Missing)
        assert isinstance(sheet[REPAIRED], Missing) != asked


@pytest.mark.parametrize("seed", range(5))
def test_rising_rises_and_erosion_erodes(seed):
    rising, eroding = percents(Course.RISING, 27, seed), percents(Course.SLOW_EROSION, 34, seed)
    assert mean(rising[-6:]) > mean(rising[:6]) + 20
    assert mean(eroding[-6:]) < mean(eroding[:6]) - 20


@pytest.mark.parametrize("seed", range(5))
def test_a_ceiling_stays_at_the_top_and_steady_stays_where_it_is(seed):
    assert min(percents(Course.CEILING, 22, seed)) >= 89
    steady = percents(Course.STEADY, 31, seed)
    assert max(steady) - min(steady) <= 30


@pytest.mark.parametrize("seed", range(5))
def test_a_repaired_rupture_comes_back_and_an_open_one_does_not(seed):
    repaired, still_open = (
        percents(Course.RUPTURE_REPAIRED, 24, seed),
        percents(Course.RUPTURE_OPEN, 18, seed),
    )
    assert min(repaired) < mean(repaired[:10]) - 25
    assert mean(repaired[-4:]) > mean(repaired[:10]) - 10
    assert max(still_open[-2:]) < mean(still_open[:10]) - 15
    assert [sheet[MOMENT] for sheet in sheets(Course.RUPTURE_OPEN, 18, seed)][-2] == 2


def test_skipped_items_leave_sessions_without_a_score():
    found = percents(Course.SKIPPED_ITEMS, 20)
    assert 0 < found.count(None) < 10


def test_a_demo_practice_has_a_dozen_clients_of_every_kind_with_two_therapists():
    people = demo_clients(random.Random(1))
    assert len(people) == 12
    assert [sum(one.therapist == place for one in people) for place in (0, 1)] == [6, 6]
    assert {one.sessions for one in people} >= {1, 40}
    assert len({one.name for one in people}) == 12
    assert len({course for course, _ in CLIENTS}) == 12


def test_names_depend_on_the_seed_alone():
    assert names(30, random.Random(4)) == names(30, random.Random(4))
    assert names(30, random.Random(4)) != names(30, random.Random(5))


def test_there_are_enough_names_for_a_clinic():
    many = names(6000, random.Random(1))
    assert len(set(many)) == len(many) == 6000


@settings(max_examples=30)
@given(clients=st.integers(1, 60), sheets_=st.integers(0, 300), seed=st.integers(0, 9))
def test_a_crowd_shares_exactly_the_sheets_there_are(clients, sheets_, seed):
    people = crowd(clients, sheets_, random.Random(seed))
    assert len(people) == clients
    assert sum(one.sessions for one in people) == sheets_
    assert max(one.sessions for one in people) - min(one.sessions for one in people) <= 1


@settings(max_examples=50)
@given(sessions=st.integers(1, 40), now=st.integers(NOW, NOW + 2000 * DAY), seed=st.integers(0, 99))
def test_sessions_are_about_weekly_by_day_and_end_near_now(sessions, now, seed):
    times = session_times(sessions, now, random.Random(seed))
    assert len(times) == sessions
    assert now - 11 * DAY < times[-1] < now
    moments = [datetime.fromtimestamp(when / 1000, UTC) for when in times]
    for earlier, later in pairwise(moments):
        assert timedelta(days=6) < later - earlier < timedelta(days=50)
    assert all(moment.weekday() < 5 and 8 <= moment.hour <= 19 for moment in moments)
    assert not any(in_holidays(moment.date()) for moment in moments[:-1])


def test_long_histories_have_gaps():
    times = session_times(40, NOW, random.Random(2))
    assert times[-1] - times[0] > 42 * 7 * DAY


def test_nobody_has_no_sessions():
    assert session_times(0, NOW, random.Random(1)) == ()
