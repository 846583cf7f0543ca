"""Notes and events: written in the panel of a session, kept by the desk, and drawn on the time axis."""

from datetime import date, timedelta

import pytest
from matplotlib.text import Text
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.vault.note import MOST_CHARACTERS
from ui.therapist.note_words import annotations, notes_around, session_day
from ui.therapist.plots.marks import NOTE


@pytest.fixture
def folder(folder, demo):
    """A copy of the demo practice in which all that the first therapist sees of notes was taken away."""
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name, calibrate=None) as desk:
        for event in desk.notes.events():
            desk.notes.write_event("", event.day, event.until, note=event.note)
        for row in desk.caseload():
            for note in desk.notes.of_client(row.number):
                desk.notes.write_note(row.number, "", note.day, sheet=note.sheet, note=note.note)
    return folder


@pytest.fixture
def tab(inside, open_client):
    """The tab of the caseload's first client."""
    return open_client(inside).trends


@pytest.fixture
def keep(qtbot, tab):
    """Write into the editor and keep it: ``keep("words")``; waits until the desk has it."""

    def write(text, button=None):
        editor, before = tab.panel.notes.editor, tab._trend
        editor.box.setPlainText(text)
        (button or editor.keep).click()
        qtbot.waitUntil(lambda: tab._trend is not before, timeout=10_000)

    return write


@pytest.fixture
def kept(folder, demo):
    """What another desk of the same therapist reads: ``kept(number)``."""

    def read(number):
        therapist = demo.therapists[0]
        with unlock_desk(folder, therapist.passphrase, therapist.name) as desk:
            return desk.trend(number).notes

    return read


def marks_on(canvas, shape):
    return [one for one in canvas.figure.artists if one.get_visible() and _marker(one) is shape]


def _marker(artist):
    return artist.get_marker() if hasattr(artist, "get_marker") else None


def words_on(canvas):
    return [one.get_text() for one in canvas.figure.artists if isinstance(one, Text) and one.get_visible()]


def test_a_note_on_a_session_is_kept_shown_and_drawn(tab, keep, inside, kept):
    assert marks_on(tab.canvas, NOTE) == []
    tab.choose_session(2)
    tab.panel.notes.add_note.click()
    keep("Spoke about ending")
    QApplication.processEvents()
    assert tab.panel.session == 2
    assert tab.panel.notes.words() == (("Spoke about ending", "Your note on this session"),)
    (mark,) = marks_on(tab.canvas, NOTE)
    assert mark.get_xdata()[0] == pytest.approx(tab.canvas.places[2][0])
    assert {"Notes", "Spoke about ending"} <= set(words_on(tab.canvas)) | {"Notes"}
    (note,) = kept(inside.client.number)
    assert (note.text, note.sheet) == ("Spoke about ending", tab._trend.marks[2])


def test_a_note_that_is_moved_to_another_day_belongs_to_that_day(tab, keep):
    tab.choose_session(2)
    tab.panel.notes.add_note.click()
    day = session_day(tab._trend, 2) - timedelta(days=1)
    tab.panel.notes.editor.day.hold(day)
    keep("Called the day before")
    (note,) = tab._trend.notes
    assert (note.sheet, note.day) == (0, day)
    assert notes_around(tab._trend, 2) == (note,)
    assert notes_around(tab._trend, 1) == ()


def test_an_event_of_several_days_stands_on_every_clients_axis(tab, keep, inside, open_client):
    begin = session_day(tab._trend, 3)
    tab.choose_session(3)
    tab.panel.notes.add_event.click()
    assert tab.panel.notes.editor.until.isVisible()
    tab.panel.notes.editor.until.hold(begin + timedelta(days=6))
    keep("Holidays")
    (event,) = tab._trend.notes
    assert (event.is_event, event.day, event.until) == (True, begin, begin + timedelta(days=6))
    (drawn,) = annotations(tab._trend)
    assert drawn.until_ms - drawn.at_ms == pytest.approx(6 * 86_400_000, abs=3_600_000)
    inside.client.back.click()
    assert [one.text for one in open_client(inside, 1).trends._trend.notes] == ["Holidays"]


def test_a_note_can_be_put_otherwise_and_taken_away(tab, keep):
    tab.panel.notes.add_note.click()
    assert tab.panel.notes.editor.remove.isHidden()
    keep("Furst")
    tab.panel.notes.rows[0].change.click()
    assert tab.panel.notes.editor.box.toPlainText() == "Furst"
    keep("First")
    assert [text for text, _ in tab.panel.notes.words()] == ["First"]
    tab.panel.notes.rows[0].change.click()
    keep("First", tab.panel.notes.editor.remove)
    assert tab.panel.notes.words() == ()
    assert tab._trend.notes == ()


def test_a_note_without_words_is_refused_and_what_was_chosen_stays(tab, qtbot):
    notes = tab.panel.notes
    notes.add_note.click()
    notes.editor.box.setPlainText("   ")
    notes.editor.keep.click()
    qtbot.waitUntil(lambda: bool(notes.editor.trouble.text()), timeout=10_000)
    assert notes.editor.trouble.text() == "There is nothing to keep yet. Write a few words."
    assert notes.is_writing


def test_an_event_that_ends_before_it_begins_is_refused(tab, qtbot):
    notes = tab.panel.notes
    notes.add_event.click()
    notes.editor.box.setPlainText("Holidays")
    notes.editor.day.hold(date(2026, 5, 2))
    notes.editor.until.hold(date(2026, 5, 1))
    notes.editor.keep.click()
    qtbot.waitUntil(lambda: "before the first one" in notes.editor.trouble.text(), timeout=10_000)


def test_the_session_does_not_change_under_somebody_who_writes(tab):
    newest = tab.panel.session
    tab.panel.notes.add_note.click()
    QTest.keyClicks(tab.panel.notes.editor.box, "Half a sen")
    tab.choose_session(1)
    assert tab.panel.session == newest
    assert tab.panel.notes.editor.box.toPlainText() == "Half a sen"
    tab.panel.notes.editor.leave.click()
    assert tab.panel.session == 1
    assert not tab.panel.notes.is_writing
    assert tab.panel.notes.editor.box.toPlainText() == ""


def test_nobody_can_type_more_than_there_is_room_for(tab):
    tab.panel.notes.add_note.click()
    QTest.keyClicks(tab.panel.notes.editor.box, "x" * (MOST_CHARACTERS + 5))
    assert len(tab.panel.notes.editor.box.toPlainText()) == MOST_CHARACTERS


def test_whoever_writes_reads_who_sees_it(tab):
    shown = tab.panel.notes.editor
    tab.panel.notes.add_note.click()
    assert shown._who.text() == "Only you can read your notes, and no export takes them along."
    shown.leave.click()
    tab.panel.notes.add_event.click()
    assert "All therapists of the practice see this" in shown._who.text()


def test_every_note_is_around_exactly_one_session_or_more(tab, keep):
    tab.choose_session(0)
    for day in (date(2020, 1, 1), session_day(tab._trend, 1), date(2030, 1, 1)):
        tab.panel.notes.add_note.click()
        tab.panel.notes.editor.day.hold(day)
        keep(f"On {day}")
    trend = tab._trend
    count = len(trend.history)
    around = [[note.text for note in notes_around(trend, at)] for at in range(count)]
    assert around[0] == ["On 2020-01-01"]
    assert around[1] == [f"On {session_day(trend, 1)}"]
    assert around[-1] == ["On 2030-01-01"]
    assert sum(map(len, around)) == 3


def test_the_editor_comes_into_sight_and_the_focus_goes_back_to_where_writing_began(tab, keep):
    notes = tab.panel.notes
    notes.add_note.click()
    seen = tab.viewport().rect()
    top = notes.editor.box.mapTo(tab.viewport(), QPoint(0, 0))
    assert seen.contains(top)
    assert seen.contains(notes.editor.keep.mapTo(tab.viewport(), QPoint(0, 0)))
    assert notes.editor.box.hasFocus()
    keep("Kept")
    assert notes.add_note.hasFocus()
    notes.rows[0].change.click()
    notes.editor.leave.click()
    assert notes.add_note.hasFocus()
