"""The client's own words, from the page before sending to the therapist's desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.store.folder import PracticeFolder
from kiosk.vault.comment import MOST_CHARACTERS, PARTS
from ui.client import comment
from ui.client.comment import CommentPage

CONTACTS = "In a crisis: 0800 111 0 111, day and night."


@pytest.fixture
def page(shown):
    return shown(CommentPage())


def words_on(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_page_offers_as_many_characters_as_find_room():
    assert comment.MOST_CHARACTERS == MOST_CHARACTERS


def test_it_says_that_nobody_reads_now_and_whom_to_call(page):
    page.show_contacts(CONTACTS)
    words = " ".join(words_on(page))
    assert "Nobody reads it now" in words
    assert CONTACTS in words
    assert "Nobody reads it now" in page.box.accessibleDescription()


def test_characters_are_counted_only_near_the_end(page):
    QTest.keyClicks(page.box, "a few words")
    assert not any("left" in words for words in words_on(page))
    page.box.setPlainText("x" * 281)
    assert any(words.startswith("19 character") for words in words_on(page))


def test_the_box_can_be_emptied(page, finger):
    assert not page.empty.isEnabled()
    QTest.keyClicks(page.box, "rather not")
    finger(page.empty)
    assert not page.is_written
    assert not page.empty.isEnabled()


def test_what_is_taken_is_plain_and_is_not_left_in_the_box(page):
    page.box.setPlainText("  e\u0301 \u202ebad\n ")
    assert page.take() == "é bad".encode()
    assert page.box.toPlainText() == ""
    assert page.take() == b""


def test_a_cleared_page_holds_no_words(page):
    QTest.keyClicks(page.box, "words")
    page.show_contacts(CONTACTS)
    page.clear()
    assert not page.is_written
    assert CONTACTS not in words_on(page)


@pytest.fixture
def window(kiosk):
    return kiosk()


@pytest.fixture
def offered(practice):
    choice = PracticeQuestions(comment=True, crisis_contacts=CONTACTS)
    PracticeFolder(practice.folder).change_settings(choice.as_settings())


@pytest.fixture
def at_check(window, practice, qtbot, finger):
    """Come in and skip to the page before sending."""
    pages = window.pages

    def walk():
        finger(pages.welcome.begin)
        QTest.keyClicks(pages.code, practice.code)
        qtbot.waitUntil(pages.notice.isVisible)
        finger(pages.notice.agree)
        qtbot.waitUntil(pages.question.isVisible)
        finger(pages.question.skip)
        while not pages.check.isVisible():
            finger(pages.question.skip)
        return pages.check

    return walk


def read_back(practice):
    with unlock(practice.folder, str(practice.recovery_key)) as desk:
        return [sheet.comment for sheet in desk.sheets(practice.client).sheets]


def test_where_the_practice_does_not_offer_it_there_is_no_box(at_check, practice, sheets, qtbot, window):
    check = at_check()
    assert not check.comment.isVisible()
    check.send.click()
    qtbot.waitUntil(window.pages.thanks.isVisible)
    assert sheets() == 1


def test_words_are_written_changed_and_sent(offered, at_check, window, practice, *, qtbot, finger, sheets):
    check, page = at_check(), window.pages.comment
    assert "Nothing so far" in check.comment.accessibleName()
    finger(check.comment)
    assert page.isVisible()
    assert CONTACTS in words_on(page)
    QTest.keyClicks(page.box, "My own words")
    finger(page.finished)
    assert check.isVisible()
    assert "You wrote something" in check.comment.accessibleName()
    assert "My own words" not in check.comment.accessibleName()
    QTest.keyClick(check.comment, Qt.Key.Key_Return)
    QTest.keyClicks(page.box, ".")
    finger(page.finished)
    finger(check.send)
    qtbot.waitUntil(window.pages.thanks.isVisible)
    assert page.box.toPlainText() == ""
    assert sheets() == 1 + PARTS
    assert read_back(practice) == ["My own words."]


def test_c7_an_empty_box_leaves_as_many_rows(offered, at_check, window, practice, *, qtbot, sheets):
    at_check().send.click()
    qtbot.waitUntil(window.pages.thanks.isVisible)
    assert sheets() == 1 + PARTS
    assert read_back(practice) == [""]


def test_whoever_stops_and_sends_nothing_leaves_no_words(offered, at_check, window, *, finger, sheets):
    check, page = at_check(), window.pages.comment
    finger(check.comment)
    QTest.keyClicks(page.box, "never mind")
    finger(page.stop)
    assert window.pages.stop.isVisible()  # there are words to lose, so it is asked
    finger(window.pages.stop.stop)
    assert window.pages.thanks.isVisible()
    assert page.box.toPlainText() == ""
    assert sheets() == 0


def test_walking_away_wipes_the_words(offered, at_check, window, finger):
    check, page = at_check(), window.pages.comment
    finger(check.comment)
    QTest.keyClicks(page.box, "left alone")
    window.flow.stage.idle.over.emit()
    assert window.pages.welcome.isVisible()
    assert page.box.toPlainText() == ""


def test_writing_by_an_input_method_is_being_there(offered, at_check, window, finger):
    check, page = at_check(), window.pages.comment
    finger(check.comment)
    window.flow.stage.idle._since -= 50_000
    page.box.insertPlainText("語")
    assert window.flow.stage.idle._now() - window.flow.stage.idle._since < 10_000
