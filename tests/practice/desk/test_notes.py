"""A note is its author's alone and ends with the client; an event of the practice is for all therapists."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.exchange.documents import json_document
from kiosk.exchange.origin import Origin
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.notes import NoSuchNote, UnfitNote
from kiosk.practice.granted import NoGrant
from kiosk.vault.note import MOST_CHARACTERS, PARTS

ANA = 2
DAY = 24 * 3_600_000
WORDS = "Her mother’s operation, spoken about at length."
MOVED = "Moved to the rooms upstairs"


@pytest.fixture
def desk(practice):
    """Unlock, with everything closed at the end: ``desk()`` is Ada's, ``desk(None)`` the recovery key's."""
    opened = []

    def unlock(name="Ada Lindqvist"):
        opened.append(practice.with_recovery() if name is None else practice.unlock(name))
        return opened[-1]

    yield unlock
    for one in opened:
        one.close()


def today(practice):
    return datetime.fromtimestamp(practice.clock.wall_ms / 1000, UTC).date()


def rows(practice):
    with closing(sqlite3.connect(practice.path / "records.sqlite")) as records:
        return records.execute("SELECT count(*), count(DISTINCT length(envelope)) FROM record").fetchone()


def texts(one, number=ANA):
    return [note.text for note in one.notes.of_client(number)]


def test_a_note_is_there_at_once_at_later_unlocks_and_without_the_index(practice, answer, desk):
    answer("Ana")
    answer("Ana")
    first = desk()
    sheet = first.trend(ANA).marks[1]
    first.notes.write_note(ANA, f"  {WORDS} ", today(practice), sheet=sheet)
    (note,) = first.notes.of_client(ANA)
    assert (note.text, note.sheet, note.day, note.is_event) == (WORDS, sheet, today(practice), False)
    assert note.author == first.access.holder.holder_id
    first.close()
    for _ in range(2):
        later = desk()
        assert later.notes.of_client(ANA) == (note,)
        assert later.trend(ANA).notes == (note,)
        assert later.findings == ()
        later.close()
    (practice.path / "index.sqlite").unlink()
    assert desk().notes.of_client(ANA) == (note,)


def test_c7_a_note_looks_like_any_other_row_however_long_it_is(practice, answer, desk):
    answer("Ana")
    one = desk()
    before, _ = rows(practice)
    one.notes.write_note(ANA, "x", today(practice))
    one.notes.write_note(ANA, "𐍈" * MOST_CHARACTERS, today(practice))
    assert rows(practice) == (before + 2 * PARTS, 1)
    assert texts(one) == ["x", "𐍈" * MOST_CHARACTERS] or texts(one)[::-1] == ["x", "𐍈" * MOST_CHARACTERS]


def test_c9_the_words_of_a_note_appear_in_no_file(practice, answer, desk):
    answer("Ana")
    one = desk()
    one.notes.write_note(ANA, WORDS, today(practice))
    one.notes.write_event(MOVED, today(practice), today(practice))
    one.close()
    desk().close()
    marker = WORDS.encode()
    for file in practice.path.iterdir():
        stored = file.read_bytes()
        assert marker not in stored, file.name
        assert MOVED.encode() not in stored, file.name


def test_a_colleague_who_reads_the_client_does_not_read_the_note(practice, answer, desk):
    answer("Ana")
    ada = desk()
    ada.notes.write_note(ANA, WORDS, today(practice))
    ada.people.share(ANA, ada.people.find_therapist("Bram Okafor").holder_id)
    ada.close()
    bram = desk("Bram Okafor")
    assert len(bram.trend(ANA).history) == 1
    assert texts(bram) == []
    assert bram.findings == ()
    bram.notes.write_note(ANA, "Covered for Ada.", today(practice))
    bram.close()
    assert texts(desk()) == [WORDS]
    assert texts(desk(None)) == []


def test_an_event_is_seen_and_changed_by_every_therapist(practice, answer, desk):
    answer("Ana")
    ada = desk()
    begin = today(practice)
    ada.notes.write_event("Hollidays", begin, begin + timedelta(days=13))
    ada.close()
    bram = desk("Bram Okafor")
    (event,) = bram.notes.events()
    assert (event.day, event.until, event.is_event) == (begin, begin + timedelta(days=13), True)
    bram.notes.write_event("Holidays", begin, begin + timedelta(days=6), note=event.note)
    bram.close()
    later = desk()
    (event,) = later.notes.events()
    assert (event.text, event.until) == ("Holidays", begin + timedelta(days=6))
    assert [note.text for note in later.trend(ANA).notes] == ["Holidays"]
    assert all("Holidays" not in str(entry.values) for entry in later.log())


def test_a_note_that_is_changed_or_taken_away_stays_so_also_after_the_clock_was_set_back(
    practice, answer, desk
):
    answer("Ana")
    one = desk()
    one.notes.write_note(ANA, WORDS, today(practice))
    one.notes.write_note(ANA, "Another.", today(practice))
    first, other = sorted(one.notes.of_client(ANA), key=lambda note: note.text, reverse=True)
    practice.clock.wall_ms -= 300 * DAY
    one.notes.write_note(ANA, "Put otherwise.", first.day, note=first.note)
    one.notes.write_note(ANA, "", other.day, note=other.note)
    assert texts(one) == ["Put otherwise."]
    with pytest.raises(NoSuchNote):
        one.notes.write_note(ANA, "Again.", other.day, note=other.note)
    one.close()
    practice.clock.wall_ms += 301 * DAY
    assert texts(desk()) == ["Put otherwise."]


@pytest.mark.parametrize("text", ["", " \n ", "x" * (MOST_CHARACTERS + 1)])
def test_a_note_without_words_or_with_too_many_is_refused(practice, answer, desk, text):
    answer("Ana")
    one = desk()
    before = rows(practice)
    with pytest.raises(UnfitNote):
        one.notes.write_note(ANA, text, today(practice))
    assert rows(practice) == before


def test_days_that_cannot_be_and_sessions_that_are_not_there_are_refused(practice, answer, desk):
    answer("Ana")
    one = desk()
    with pytest.raises(UnfitNote):
        one.notes.write_event(MOVED, today(practice), today(practice) - timedelta(days=1))
    with pytest.raises(UnfitNote):
        one.notes.write_event(MOVED, date(1969, 12, 31), today(practice))
    with pytest.raises(NoSuchNote):
        one.notes.write_note(ANA, WORDS, today(practice), sheet=one.trend(ANA).marks[0] + 1)
    with pytest.raises(NoSuchNote):
        one.notes.write_note(ANA, WORDS, today(practice), note=bytes(8))
    with pytest.raises(NoGrant):
        one.notes.of_client(99)
    assert texts(one) == []
    assert one.notes.events() == ()


def test_notes_of_a_client_who_is_erased_go(practice, answer, desk):
    answer("Ana")
    one = desk()
    one.notes.write_note(ANA, WORDS, today(practice))
    one.people.erase(ANA)
    with pytest.raises(NoGrant):
        one.notes.of_client(ANA)
    one.close()
    with closing(sqlite3.connect(practice.path / "index.sqlite")) as index:
        assert (ANA,) not in index.execute("SELECT client_number FROM sides").fetchall()
    assert desk().findings == ()


def test_retention_ends_a_note_with_its_session_or_its_age_and_leaves_events(practice, answer, desk):
    answer("Ana")
    one = desk()
    old = one.trend(ANA).marks[0]
    one.notes.write_event(MOVED, today(practice), today(practice))
    one.notes.write_note(ANA, "On its age.", today(practice))
    practice.clock.forward(40 * DAY)
    one.close()
    answer("Ana")
    one = desk()
    one.notes.write_note(ANA, "On the old session.", today(practice), sheet=old)
    one.notes.write_note(ANA, "On the new one.", today(practice), sheet=one.trend(ANA).marks[1])
    one.close()
    one = desk()
    assert one.set_retention(1) == 1
    assert texts(one) == ["On the new one."]
    one.close()
    later = desk()
    assert texts(later) == ["On the new one."]
    assert [event.text for event in later.notes.events()] == [MOVED]
    assert later.findings == ()


def test_a_practice_with_notes_is_whole_and_its_exports_have_none(practice, answer, desk):
    answer("Ana")
    one = desk()
    one.notes.write_note(ANA, WORDS, today(practice))
    one.notes.write_event(MOVED, today(practice), today(practice))
    exported = json_document(
        Origin(one.practice_name, one.practice_id), one.export([ANA], with_comments=True)
    )
    assert WORDS not in str(exported)
    assert MOVED not in str(exported)
    one.close()
    desk().close()
    check = check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist")
    assert check.findings == []
    assert check.sheets_opened == 1
