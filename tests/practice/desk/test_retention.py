"""How long sheets are kept: what is too old is destroyed for good, and everything still verifies."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.retention import MOST_AWAY_MS, MOST_MONTHS, SETTING, months_before, months_kept
from kiosk.practice.log.events import Event

WEEK = 7 * 24 * 3_600_000
DAY = WEEK // 7


def ms(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def scores(desk, name="Ana"):
    return desk.trend(desk.find(name)).history.overall.tolist()


def envelopes(practice):
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        return [row[0] for row in records.execute("SELECT envelope FROM record ORDER BY seq")]


def pass_weeks(practice, count):
    """Let time pass as it does in a practice: somebody unlocks now and then."""
    while count > 0:
        practice.clock.forward(min(count, 8) * WEEK)
        count -= 8
        practice.unlock().close()


@pytest.fixture
def two_years(practice, answer):
    """Sheets of Ana: 50, 75 and one without a code long ago, 100 now."""
    answer("Ana", 3)
    answer("Ana", 4)
    answer(None, 2)
    with practice.unlock() as desk:
        desk.mark_read(desk.find("Ana"))
    pass_weeks(practice, 60)
    answer("Ana", 5)
    return practice


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [
        ("2026-03-31T12:00", 1, "2026-02-28T12:00"),
        ("2024-03-31T12:00", 1, "2024-02-29T12:00"),
        ("2026-01-15T00:00", 1, "2025-12-15T00:00"),
        ("2026-01-15T00:00", 12, "2025-01-15T00:00"),
        ("2026-01-15T00:00", 25, "2023-12-15T00:00"),
        ("2024-02-29T23:59", 12, "2023-02-28T23:59"),
    ],
)
def test_months_are_calendar_months(now, months, before):
    assert months_before(ms(now), months) == ms(before)


@given(st.integers(0, 4_000_000_000_000), st.integers(1, MOST_MONTHS))
def test_so_many_months_before_is_always_a_time_before(now, months):
    before = months_before(now, months)
    assert 0 <= before <= now
    assert before == 0 or 28 * DAY * months <= now - before <= 31 * DAY * months + 2 * DAY


@pytest.mark.parametrize("stored", [None, 0, -1, 1201, "12", 12.0, True])
def test_a_setting_that_makes_no_sense_destroys_nothing(practice, stored):
    practice.folder.change_settings({SETTING: stored})
    assert months_kept(practice.folder.read_facts()) is None


def test_sheets_that_are_too_old_are_destroyed_and_all_is_still_whole(two_years):
    with two_years.unlock() as desk:
        assert desk.retention_months is None
        assert desk.set_retention(12) == 3
        assert desk.retention_months == 12
        assert scores(desk) == [100.0]
        assert desk.unassigned == 0
        state_code = desk.state_code
    assert sum(envelope is None for envelope in envelopes(two_years)) == 3
    check = check_as_therapist(two_years.folder, two_years.passphrase)
    assert (check.whole, check.sheets_opened) == (True, 1)
    with two_years.unlock() as desk:
        assert (desk.findings, desk.arrived) == ((), 0)
        assert scores(desk) == [100.0]
        assert desk.last_state_code == state_code
        assert next(row for row in desk.caseload() if row.name == "Ana").unread == 1
        happened = [one.happening for one in desk.log()]
    numbers = {one.event: one.numbers for one in happened}
    assert (numbers[Event.RETENTION_SET], numbers[Event.SHEETS_EMPTIED]) == ((12,), (12, 3))


def test_what_was_destroyed_is_in_no_file_any_more(two_years):
    old = [envelope for envelope in envelopes(two_years)[:3] if envelope is not None]
    with two_years.unlock() as desk:
        desk.set_retention(12)
    gone = [envelope for envelope in old if envelope not in envelopes(two_years)]
    assert gone
    for file in two_years.path.iterdir():
        content = file.read_bytes()
        assert not any(envelope[:600] in content or envelope[-600:] in content for envelope in gone)


def test_it_is_kept_to_at_every_unlock_and_told(two_years):
    with two_years.unlock() as desk:
        desk.set_retention(24)
        assert scores(desk) == [50.0, 75.0, 100.0]
    pass_weeks(two_years, 36)
    two_years.clock.forward(9 * WEEK)
    with two_years.unlock() as desk:
        told = [str(one) for one in desk.news]
        assert scores(desk) == [100.0]
    assert "older than 24 months" in told[-1]
    with two_years.unlock() as desk:
        assert desk.news == ()


def test_log_entries_are_kept(two_years):
    with two_years.unlock() as desk:
        before = len(desk.log())
        desk.set_retention(1)
        assert len(desk.log()) == before + 2


def test_a_colleague_destroys_nothing_of_a_client_who_was_only_shared(two_years):
    with two_years.unlock() as desk:
        bram = next(one for one in desk.people.therapists() if one.name == "Bram Okafor")
        desk.people.share(desk.find("Ana"), bram.holder_id)
    with two_years.unlock("Bram Okafor") as desk:
        assert desk.set_retention(12) == 1, "the one without a code"
        assert scores(desk) == [50.0, 75.0, 100.0]
    with two_years.unlock() as desk:
        assert scores(desk) == [100.0]
    with two_years.unlock("Bram Okafor") as desk:
        assert (scores(desk), desk.findings) == ([100.0], ())


def test_without_the_index_the_others_are_read_anew_and_the_destroyed_stay_away(two_years):
    with two_years.unlock() as desk:
        desk.set_retention(12)
    two_years.folder.index_file.unlink()
    with two_years.unlock() as desk:
        assert (scores(desk), desk.findings, desk.arrived) == ([100.0], (), 0)


def test_a_clock_that_jumped_years_ahead_destroys_nothing_at_once(practice, answer):
    answer("Ana", 3)
    with practice.unlock() as desk:
        desk.set_retention(12)
    practice.clock.wall_ms += 30 * 365 * DAY
    with practice.unlock() as desk:
        assert "days since the last unlock" in str(desk.findings[-1])
        assert scores(desk) == [50.0]
        assert desk.set_retention(6) == 0, "nor by a decision made on that day"
    practice.clock.wall_ms -= 30 * 365 * DAY
    for _ in range(2):
        with practice.unlock() as desk:
            assert scores(desk) == [50.0]
    assert None not in envelopes(practice)


def test_after_a_long_absence_it_happens_at_the_second_unlock(practice, answer):
    answer("Ana", 3)
    with practice.unlock() as desk:
        desk.set_retention(2)
    practice.clock.forward(MOST_AWAY_MS + WEEK)
    with practice.unlock() as desk:
        assert scores(desk) == [50.0]
        assert len(desk.findings) == 1
    with practice.unlock() as desk:
        assert scores(desk) == []
        assert desk.findings == ()


def test_a_sheet_whose_clock_lay_in_the_past_is_not_older_than_its_neighbours(practice, answer):
    answer("Ana", 3)
    answer("Ana", 3)
    right = practice.clock.wall_ms
    practice.clock.wall_ms = 0
    answer("Ana", 5)
    practice.clock.wall_ms = right + WEEK
    answer("Ana", 3)
    with practice.unlock() as desk:
        assert desk.set_retention(12) == 0
        assert scores(desk) == [50.0, 50.0, 100.0, 50.0]


def test_on_a_full_disk_nothing_is_destroyed_and_nobody_is_kept_out(two_years, full_disk):
    two_years.folder.change_settings({SETTING: 12})
    with full_disk(), two_years.unlock() as desk:
        assert scores(desk)[-1] == 100.0
        assert any("Nothing can be written" in str(finding) for finding in desk.findings)
    with two_years.unlock() as desk:
        assert (scores(desk), desk.findings) == ([100.0], ())
    assert check_as_therapist(two_years.folder, two_years.passphrase).whole


def test_a_kill_after_emptying_is_made_good_at_the_next_unlock(two_years, monkeypatch):
    class Killed(BaseException):
        pass

    def die(*_):
        raise Killed

    two_years.folder.change_settings({SETTING: 12})
    with monkeypatch.context() as lame:
        lame.setattr("kiosk.practice.desk.memory.DeskMemory.keep", die)
        with pytest.raises(Killed):
            two_years.unlock()
    assert None in envelopes(two_years)
    with two_years.unlock() as desk:
        assert (scores(desk), desk.findings) == ([100.0], ())
    assert check_as_therapist(two_years.folder, two_years.passphrase).whole


@pytest.mark.parametrize("months", [0, -1, MOST_MONTHS + 1])
def test_a_number_out_of_bounds_is_refused(practice, months):
    with practice.unlock() as desk, pytest.raises(ValueError, match="months"):
        desk.set_retention(months)


def test_to_keep_everything_again_is_a_decision_too(two_years):
    with two_years.unlock() as desk:
        desk.set_retention(24)
        assert desk.set_retention(None) == 0
        assert desk.retention_months is None
        assert [one.happening.numbers for one in desk.log()][:2] == [(0,), (24,)]
