"""A demo practice is a real one, the same for the same seed, and of any size."""

import json
import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import Moment
from kiosk.demo.calendar import in_holidays
from kiosk.demo.courses import Course, answers
from kiosk.demo.histories import CLIENTS
from kiosk.demo.making import CARDS_OF_A_CROWD, fill, make_demo
from kiosk.demo.noting import all_words, recent_events
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin
from kiosk.store.draft import PracticeExists
from kiosk.store.folder import PracticeFolder
from kiosk.store.index.columns import SheetColumns, SheetRow
from kiosk.store.index.merging import merge
from kiosk.trends.rules import Direction, Tier
from kiosk.trends.series import history_from_columns
from kiosk.trends.signals import assess
from kiosk.vault.note import MOST_CHARACTERS

NOW = 1_772_625_600_000  # 2026-03-04T12:00:00Z
WEEK = 604_800_000


def clock():
    return Moment(NOW, 1_000_000, bytes(16))


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 1, clock)


def test_both_therapists_open_their_half_and_every_sheet_is_there(demo):
    seen = []
    for therapist in demo.therapists:
        with unlock(demo.folder, therapist.passphrase, therapist.name, clock) as desk:
            assert desk.findings == ()
            seen += [(row.name, row.sessions) for row in desk.caseload()]
    assert dict(seen) == {
        client.name: sessions for client, (_, sessions) in zip(demo.clients, CLIENTS, strict=True)
    }
    assert sum(sessions for _, sessions in seen) == demo.sheets


def test_only_the_newest_sheets_are_unread(demo):
    for therapist in demo.therapists:
        with unlock(demo.folder, therapist.passphrase, therapist.name, clock) as desk:
            rows = desk.caseload()
            assert {row.unread for row in rows} <= {0, 1}
            assert all(NOW - row.last_ms < 2 * WEEK for row in rows)


def written(made):
    """What each therapist wrote: client's name -> (place of the session or None, words, day), and events."""
    notes, events = {}, {}
    for therapist in made.therapists:
        with unlock(made.folder, therapist.passphrase, therapist.name, clock, calibrate=None) as desk:
            assert desk.findings == ()
            for row in desk.caseload():
                trend = desk.trend(row.number)
                own = [
                    (trend.marks.index(one.sheet) if one.sheet else None, one.text, one.day)
                    for one in trend.notes
                    if not one.is_event
                ]
                notes.update({row.name: own} if own else {})
            events[therapist.name] = [(one.text, one.day, one.until) for one in desk.notes.events()]
    return notes, events


def test_some_courses_have_a_few_short_notes_on_their_sessions(demo):
    notes, _ = written(demo)
    courses = {client.name: course for client, (course, _) in zip(demo.clients, CLIENTS, strict=True)}
    assert {courses[name] for name in notes} == {
        Course.RUPTURE_REPAIRED,
        Course.RUPTURE_OPEN,
        Course.SLOW_EROSION,
        Course.SUDDEN_DROP,
        Course.RISING,
        Course.SMALL_MOMENTS,
    }
    assert {len(own) for own in notes.values()} <= {1, 2, 3}
    assert sum(place is None for own in notes.values() for place, _, _ in own) == 1
    for own in notes.values():
        assert len({text for _, text, _ in own}) == len(own)
        assert all(20 <= len(text) <= 70 and text.endswith(".") for _, text, _ in own)


def test_all_therapists_see_the_same_few_events_of_the_practice(demo):
    _, events = written(demo)
    first, second = events.values()
    assert first == second
    today = datetime.fromtimestamp(NOW / 1000, UTC).date()
    assert len(first) == 3
    assert all(first_day <= last_day < today for _, first_day, last_day in first)
    (closed,) = [(begin, end) for text, begin, end in first if "closed" in text]
    assert in_holidays(closed[0])
    assert in_holidays(closed[1])
    assert not in_holidays(closed[0] - timedelta(days=1))
    assert not in_holidays(closed[1] + timedelta(days=1))


def test_everything_that_is_written_is_known_as_words_of_people(demo):
    notes, events = written(demo)
    found = {text for own in notes.values() for _, text, _ in own}
    found |= {text for own in events.values() for text, _, _ in own}
    assert found <= all_words()
    assert all(0 < len(text) <= MOST_CHARACTERS for text in all_words())


def test_notes_and_events_depend_on_the_seed_alone(demo, tmp_path):
    assert written(make_demo(tmp_path / "again", 1, clock)) == written(demo)
    other = make_demo(tmp_path / "other", 2, clock)
    words = [[text for own in written(made)[0].values() for _, text, _ in own] for made in (demo, other)]
    assert words[0] != words[1]


@settings(max_examples=40)
@given(day=st.dates(date(2020, 1, 1), date(2040, 1, 1)), seed=st.integers(0, 99))
def test_on_any_day_events_lie_in_the_past_and_within_what_can_be_written(day, seed):
    events = recent_events(day, random.Random(seed))
    assert 2 <= len(events) <= 3
    assert all(day - timedelta(days=240) < one.first <= one.last < day for one in events)
    assert events == recent_events(day, random.Random(seed))


def test_every_code_admits_its_client(demo):
    desk = ClientDesk.open(demo.folder, clock)
    try:
        assert [desk.admit(client.code).number for client in demo.clients] == [
            client.number for client in demo.clients
        ]
    finally:
        desk.close()


def test_the_folder_says_that_it_is_invented(demo):
    assert PracticeFolder(demo.folder).read_facts().demo == {"seed": 1, "clients": 12}


def test_what_is_printed_is_what_a_script_needs(demo):
    printed = json.loads(json.dumps(demo.as_json()))
    assert [set(one) for one in printed["therapists"]] == [{"name", "passphrase"}] * 2
    assert [set(one) for one in printed["clients"]] == [{"name", "code", "therapist"}] * 12
    assert {one["therapist"] for one in printed["clients"]} == {one["name"] for one in printed["therapists"]}


def test_people_depend_on_the_seed_alone(demo, tmp_path):
    def people(made):
        return {key: value for key, value in made.as_json().items() if key in ("therapists", "clients")}

    def later():
        return Moment(NOW + 30 * WEEK, 5, bytes(16))

    assert people(make_demo(tmp_path / "again", 1, later)) == people(demo)
    other = make_demo(tmp_path / "other", 2, clock)
    assert other.therapists != demo.therapists
    assert {one.code for one in other.clients}.isdisjoint(one.code for one in demo.clients)


def test_a_demo_is_not_made_over_another_one(demo):
    with pytest.raises(PracticeExists):
        make_demo(demo.folder, 1, clock)


def test_a_filled_practice_has_the_size_that_was_asked_for_and_is_whole(tmp_path):
    made = fill(tmp_path / "practice", 30, 2105, 7, clock)
    assert (len(made.clients), made.sheets) == (30, 2105)
    assert all(client.code for client in made.clients)
    opened = 0
    for therapist in made.therapists:
        check = check_as_therapist(PracticeFolder(made.folder), therapist.passphrase, therapist.name)
        assert (check.whole, check.rows) == (True, 2105)
        opened += check.sheets_opened
    assert opened == 2105
    with unlock(made.folder, made.therapists[0].passphrase, clock=clock) as desk:
        assert {row.unread for row in desk.caseload()} <= {70, 71}


def test_in_a_crowd_only_the_first_have_cards(tmp_path):
    made = fill(tmp_path / "practice", 260, 0, 7, clock)
    assert [client.code is not None for client in made.clients].count(True) == CARDS_OF_A_CROWD
    assert len({client.name for client in made.clients}) == 260


def assessment(course, sessions, seed):
    asked = builtin()
    chance = random.Random(seed)
    rows = []
    for session in range(sessions):
        sheet = answers(course, session, sessions, chance)
        stored = [(at, coded(sheet[item.id])) for at, item in enumerate(asked.items)]
        rows.append(SheetRow(bytes(16), session, session, NOW + session * WEEK, asked.fingerprint, stored))
    return assess(history_from_columns(asked, merge(SheetColumns.empty(), rows)))


def coded(answer):
    return -answer.value if isinstance(answer, Missing) else answer


@pytest.mark.parametrize("seed", range(4))
def test_the_trends_see_in_each_course_what_it_is_an_example_of(seed):
    sessions = dict(CLIENTS)

    def seen(course):
        return assessment(course, sessions[course], seed)

    assert seen(Course.RISING).direction is Direction.RISING
    assert seen(Course.SLOW_EROSION).direction is Direction.FALLING
    eroded = seen(Course.SLOW_EROSION)
    assert eroded.tier is Tier.UNUSUAL or eroded.noticed_in is not None
    assert seen(Course.SUDDEN_DROP).tier is Tier.UNUSUAL
    assert seen(Course.RUPTURE_OPEN).open_ruptures
    assert not seen(Course.RUPTURE_REPAIRED).open_ruptures
    assert seen(Course.SMALL_MOMENTS).tier is not Tier.NONE
    assert seen(Course.ONE_SESSION).tier is Tier.NONE
    assert seen(Course.STEADY).direction is Direction.STEADY
