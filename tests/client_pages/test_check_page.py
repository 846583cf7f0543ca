"""Before sending: every answer can be seen and changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.survey import start
from ui.client.check import CheckPage
from ui.widgets.answer_words import answer_words


@pytest.fixture
def done(survey):
    for value in (4, 5, 3, 5, 1, 3, 4, 1):
        survey = survey.answer(value)
    return survey.skip()


@pytest.fixture
def page(shown, done):
    made = shown(CheckPage())
    made.show_entries(done.page.entries)
    return made


@pytest.fixture
def notes(page, heard):
    return heard(wanted=page.wanted, sent=page.sent, back=page.gone_back, stopped=page.stopped)


def test_each_question_is_there_with_its_answer(page):
    spoken = [entry.accessibleName() for entry in page.entries()]
    assert len(spoken) == 9
    assert spoken[0] == "Today I felt listened to. Very much. Change this answer."
    assert spoken[8].endswith("Skipped. Change this answer.")


def test_a_tap_on_an_answer_leads_to_its_question(page, notes, finger):
    finger(page.entries()[3])
    assert notes == [("wanted", "genuine")]


def test_an_answer_can_be_reached_and_changed_by_keyboard(page, notes):
    page.entries()[5].setFocus()
    QTest.keyClick(page.entries()[5], Qt.Key.Key_Return)
    assert notes == [("wanted", "respected")]


def test_send_back_and_stop_are_there(page, notes, finger):
    for button in (page.send, page.back, page.stop):
        finger(button)
    assert notes == [("sent",), ("back",), ("stopped",)]


def test_nothing_can_be_tapped_while_it_is_stored(page, notes, finger):
    page.show_sending(sending=True)
    for button in (page.send, page.back, page.stop, page.entries()[0]):
        finger(button)
    assert notes == []
    assert page.send.text() == "Sending"


def test_fewer_questions_leave_no_old_entry_behind(page, survey):
    for _ in range(8):
        survey = survey.answer(survey.page.item.lowest)
    page.show_entries(survey.page.entries)
    assert len(page.entries()) == 8
    assert sum(entry.isVisible() for entry in page.findChildren(type(page.entries()[0]))) == 8


def test_a_cleared_page_holds_no_answer(page):
    everything = page.findChildren(type(page.entries()[0]))
    page.clear()
    assert page.entries() == ()
    assert {(entry.item_id, entry.accessibleName()) for entry in everything} == {("", "")}


def test_entries_follow_the_direction_of_reading(page, qapp):
    first, last = page.entries()[0], page.entries()[8]
    assert first.x() < last.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert first.x() > last.x()


def test_answers_of_every_kind_are_told_in_words_and_a_mark_without_a_number(page, every_kind):
    survey = start(every_kind)
    for value in (4, 10, 70, 3):
        survey = survey.answer(value)
    page.show_entries(survey.page.entries)
    told = [entry.accessibleName().partition("? ")[2] for entry in page.entries()[1:]]
    assert told == [
        "10: Completely heard. Change this answer.",
        "More towards: Very near. Change this answer.",
        "I would rather not say. Change this answer.",
    ]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "Far away"),
        (10, "Close to: Far away"),
        (30, "More towards: Far away"),
        (50, "In the middle"),
        (54, "In the middle"),
        (70, "More towards: Very near"),
        (99, "Very near"),
    ],
)
def test_a_place_on_a_line_has_words(every_kind, value, words):
    assert answer_words(every_kind.items[2], value) == words
