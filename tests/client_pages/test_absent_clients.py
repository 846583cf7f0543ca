"""Walking away: asked calmly, then the answers are wiped (K2)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.tour.hand import let_run
from ui.widgets.theme import Durations


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def at_first_question(kiosk, wear, practice, qtbot):
    """Come to the first question with short times; give the window's pages."""

    def come(ask_after, wipe_after):
        wear(ask_after=ask_after, wipe_after=wipe_after)
        window = kiosk()
        pages = window.pages
        click(pages.welcome.begin)
        QTest.keyClicks(pages.code, practice.code)
        qtbot.waitUntil(pages.notice.isVisible)
        click(pages.notice.agree)
        return pages

    return come


def test_k2_the_kiosk_asks_after_a_minute_and_wipes_after_a_minute_and_a_half():
    assert (Durations().ask_after, Durations().wipe_after) == (60_000, 90_000)


def test_k2_a_client_who_walks_away_leaves_no_answers(at_first_question, qtbot, sheets):
    before = sheets()
    pages = at_first_question(400, 700)
    click(pages.question.answers.cards()[4])
    qtbot.waitUntil(pages.idle.isVisible)
    assert pages.idle.seconds.text() == "1"
    assert not pages.question.isVisible()
    qtbot.waitUntil(pages.welcome.isVisible)
    assert pages.question.answers.cards() == ()
    assert sheets() == before


def test_k2_somebody_who_is_still_there_goes_on_where_they_were(at_first_question, qtbot):
    pages = at_first_question(300, 60_000)
    click(pages.question.answers.cards()[4])
    qtbot.waitUntil(lambda: pages.question.progress.value() == 2)
    qtbot.waitUntil(pages.idle.isVisible)
    click(pages.idle.go_on)
    assert pages.question.isVisible()
    assert pages.question.progress.value() == 2


def test_k2_the_question_comes_again_after_going_on(at_first_question, qtbot):
    pages = at_first_question(250, 60_000)
    for _ in range(2):
        qtbot.waitUntil(pages.idle.isVisible)
        click(pages.idle)
        assert pages.question.isVisible()


def test_a_mouse_that_only_moves_does_not_answer_the_question(at_first_question, qtbot):
    pages = at_first_question(250, 60_000)
    qtbot.waitUntil(pages.idle.isVisible)
    QTest.mouseMove(pages.idle, pages.idle.rect().center())
    assert pages.idle.isVisible()


def test_touching_the_page_now_and_then_keeps_it(at_first_question, qtbot):
    pages = at_first_question(600, 60_000)
    for _ in range(4):
        let_run(250)
        QTest.keyClick(pages.question, Qt.Key.Key_Shift)
    assert pages.question.isVisible()


def test_nobody_is_asked_on_the_welcome_page(kiosk, wear):
    wear(ask_after=50, wipe_after=100)
    window = kiosk()
    let_run(250)
    assert window.pages.welcome.isVisible()
