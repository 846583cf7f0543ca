"""One question a page: nothing chosen before, every answer seen and handed on once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.questionnaires.definition import Missing
from ui.client.question import QuestionPage, choices
from ui.widgets.ring import FocusRing
from ui.widgets.watch import InputWatch


@pytest.fixture
def page(shown, survey, questionnaire):
    made = shown(QuestionPage())
    made.show_question(survey.page, questionnaire.timeframe)
    return made


@pytest.fixture
def notes(page, heard):
    return heard(
        answered=page.answered,
        skipped=page.skipped,
        back=page.gone_back,
        kept=page.kept,
        stopped=page.stopped,
    )


def chosen(page):
    return [card.text() for card in page.answers.cards() if card.isChecked()]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_is_chosen_and_no_answer_has_the_focus(page):
    assert chosen(page) == []
    assert page.hasFocus()


def test_no_card_looks_different_from_the_others(page):
    empty = [card.grab().toImage().pixelColor(20, 20).name() for card in page.answers.cards()]
    assert len(set(empty)) == 1


def test_a_tapped_answer_is_seen_before_it_is_handed_on(page, notes, wear, qtbot, finger):
    wear(chosen=120)
    finger(page.answers.cards()[4])
    assert chosen(page) == ["Completely"]
    assert notes == []
    qtbot.waitUntil(lambda: notes == [("answered", 5)])


def test_an_answer_is_handed_on_once(page, notes, qtbot):
    for card in page.answers.cards():
        click(card)
    qtbot.waitUntil(lambda: bool(notes))
    QTest.qWait(20)
    assert notes == [("answered", 1)]


def test_a_screen_reader_answers(page, notes, qtbot, accessible_action):
    accessible_action(page.answers.cards()[2], "Toggle")
    qtbot.waitUntil(lambda: notes == [("answered", 3)])


def test_the_keyboard_answers_and_shows_where_it_is(page, notes, qtbot, qapp):
    watch = InputWatch(qapp)
    ring = FocusRing(page, watch)
    assert not ring.isVisible()
    for _ in range(4):
        if page.focusWidget() in page.answers.cards():
            break
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert page.focusWidget() is page.answers.cards()[1]
    assert ring.isVisible()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes == [("answered", 2)])
    watch.close()


def test_digits_answer_nothing_because_a_scanner_types_them(page, notes):
    QTest.keyClicks(page, "1234567890")
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert notes == []
    assert chosen(page) == []


@pytest.mark.parametrize(("name", "told"), [("skip", "skipped"), ("back", "back"), ("stop", "stopped")])
def test_skip_back_and_stop_are_always_there(page, notes, name, told, finger):
    button = getattr(page, name)
    assert button.isVisible()
    assert min(button.width(), button.height()) >= 64
    finger(button)
    assert notes == [(told,)]


def test_an_earlier_answer_is_shown_and_can_be_kept(page, notes, survey, questionnaire):
    assert not page.keep.isVisible()
    page.show_question(survey.answer(4).back().page, questionnaire.timeframe)
    assert chosen(page) == ["Very much"]
    click(page.keep)
    assert notes == [("kept",)]


def test_a_skipped_question_shows_no_answer_although_the_code_for_skipped_is_one(page, survey, questionnaire):
    again = survey.skip().back()
    assert again.page.chosen == Missing.SKIPPED == 1
    page.show_question(again.page, questionnaire.timeframe)
    assert chosen(page) == []
    assert not page.keep.isVisible()


def test_the_next_question_begins_empty(page, survey, questionnaire, qtbot):
    click(page.answers.cards()[4])
    page.show_question(survey.answer(5).page, questionnaire.timeframe)
    assert chosen(page) == []


def test_a_question_that_is_taken_away_hands_nothing_on(page, notes, wear):
    wear(chosen=10)
    click(page.answers.cards()[0])
    page.clear()
    QTest.qWait(40)
    assert notes == []


def test_a_cleared_page_holds_no_words_of_the_survey(page, survey):
    page.clear()
    assert survey.page.item.text not in page.accessibleName()
    assert page.answers.cards() == ()


def test_progress_is_told_to_screen_readers_too(page, survey, questionnaire):
    page.show_question(survey.answer(5).answer(5).page, questionnaire.timeframe)
    assert (page.progress.value(), page.progress.maximum()) == (3, 8)
    assert page.progress.accessibleName() == "Question 3 of 8"
    assert page.accessibleName() == "I could speak without feeling judged."


def test_amounts_carry_a_level_and_other_answers_stand_last(questionnaire):
    items = {item.id: choices(item) for item in questionnaire.items}
    assert [choice.level for choice in items["listened"]] == [0, 0.25, 0.5, 0.75, 1]
    assert [choice.value for choice in items["repaired"]] == [1, 2, 3, 4, 5, 0]
    assert items["repaired"][-1].level is None
    assert [choice.level for choice in items["moment"]] == [None] * 4
    assert [choice.value for choice in items["moment"]] == [0, 1, 2, 3]
