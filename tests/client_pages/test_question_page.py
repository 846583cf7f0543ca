"""One question a page: nothing chosen before, every answer seen and handed on once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.questionnaires.definition import Missing
from kiosk.survey import start
from ui.client.question import QuestionPage, choices
from ui.tour.hand import let_run
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
    let_run(20)
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
    let_run(20)
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
    let_run(40)
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


@pytest.fixture
def kinds(every_kind):
    """The page of each item: ``kinds["near"]``."""
    survey, pages = start(every_kind), {}
    for value in (4, 7, 33, 2, 50):
        pages[survey.page.item.id] = survey
        survey = survey.answer(value)
    return pages


def ask(page, survey):
    page.show_question(survey.page, survey.questionnaire.timeframe)


def test_a_number_is_handed_on_like_a_card(page, notes, kinds, qtbot, finger):
    ask(page, kinds["heard"])
    assert page.numbers.isVisible()
    assert not page.answers.isVisible()
    assert not page.next.isVisible()
    finger(page.numbers.cards()[0])
    qtbot.waitUntil(lambda: notes == [("answered", 0)])


def test_a_mark_on_a_line_waits_for_next(page, notes, kinds, finger, qtbot):
    ask(page, kinds["near"])
    assert page.line.isVisible()
    assert not page.next.isEnabled()
    finger(page.line.first)
    finger(page.line.more)
    let_run(20)
    assert notes == []
    finger(page.next)
    assert notes == [("answered", 55)]


def test_an_untouched_line_can_only_be_skipped(page, notes, kinds, finger):
    ask(page, kinds["near"])
    finger(page.next)
    assert notes == []
    finger(page.skip)
    assert notes == [("skipped",)]


def test_an_earlier_mark_is_shown_and_goes_on_with_next(page, notes, kinds, finger):
    ask(page, kinds["near"].answer(0).back())
    assert page.line.line.is_placed
    assert not page.keep.isVisible()
    finger(page.next)
    assert notes == [("answered", 0)]


def test_a_skipped_line_is_empty_although_the_code_for_skipped_is_one(page, kinds):
    ask(page, kinds["near"].skip().back())
    assert not page.line.line.is_placed
    assert not page.next.isEnabled()


def test_yes_and_no_stand_beside_each_other_and_not_saying_below(page, kinds):
    for width, height in ((1280, 800), (800, 1280), (1024, 600)):
        page.resize(width, height)
        ask(page, kinds["moment"])
        let_run(1)
        yes, no, rather_not = page.answers.cards()
        assert [card.text() for card in (yes, no, rather_not)] == ["Yes", "No", "I would rather not say"]
        assert yes.y() == no.y()
        assert rather_not.y() >= yes.geometry().bottom() + 8


@pytest.mark.parametrize("kind", ["listened", "heard", "near", "moment"])
def test_every_kind_is_reached_in_order_by_tab(page, kinds, kind):
    ask(page, kinds[kind])
    page.setFocus()
    seen = []
    for _ in range(30):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        if page.focusWidget() in seen:
            break
        seen.append(page.focusWidget())
    controls = [page.stop, *page._controls(), page.back, page.skip]
    assert [one for one in seen if one in controls] == [
        one for one in controls if one.isEnabled() and one in seen
    ]
    assert {page.stop, page.back, page.skip} <= set(seen)


@pytest.mark.parametrize("kind", ["heard", "near", "moment"])
def test_a_cleared_page_forgets_an_answer_of_any_kind(page, kinds, kind):
    ask(page, kinds[kind].answer(kinds[kind].page.item.lowest).back())
    page.clear()
    assert not page.line.line.is_placed
    assert page.numbers.cards() == page.answers.cards() == ()
    assert page._picked == 0


def test_one_kind_after_the_other_leaves_nothing_of_the_one_before(page, kinds):
    for kind in ("near", "heard", "moment", "near", "listened"):
        ask(page, kinds[kind])
        shown = [one for one in (page.answers, page.numbers, page.line) if one.isVisible()]
        assert len(shown) == 1
        assert page.next.isVisible() is (kind == "near")
        assert page.accessibleName() == kinds[kind].page.item.text
