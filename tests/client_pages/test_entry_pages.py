"""Welcome, code and notice: how a client comes in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.practice.answering.admission import code_refused
from ui.client.code import CodePage
from ui.client.notice import NoticePage
from ui.client.welcome import WelcomePage
from ui.tour.hand import let_run


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def welcome(shown):
    page = shown(WelcomePage())
    page.show_practice("Linden Street")
    return page


@pytest.fixture
def code(shown):
    return shown(CodePage())


def test_the_welcome_page_names_the_practice(welcome):
    assert "Linden Street" in words(welcome)
    assert welcome.accessibleName() == "Welcome to Linden Street"


def test_begin_is_the_largest_target(welcome, heard, finger):
    notes = heard(begun=welcome.begun)
    size, small = welcome.begin.size(), welcome.therapist.size()
    assert size.width() * size.height() > 4 * small.width() * small.height()
    finger(welcome.begin)
    assert notes == [("begun",)]


def test_enter_begins_and_a_scanned_card_is_heard(welcome, heard):
    notes = heard(begun=welcome.begun, typed=welcome.typed)
    QTest.keyClick(welcome, Qt.Key.Key_Return)
    QTest.keyClick(welcome, Qt.Key.Key_7)
    QTest.keyClick(welcome, Qt.Key.Key_A)
    assert notes == [("begun",), ("typed", 7)]


def test_the_therapist_has_a_small_way_in(welcome, heard):
    notes = heard(wanted=welcome.therapist_wanted)
    click(welcome.therapist)
    assert notes == [("wanted",)]


def test_a_code_is_tapped_and_handed_on_by_itself(code, heard, qtbot, finger):
    notes = heard(given=code.code_given)
    for digit in "0123456789":
        finger(code.keypad.key(int(digit)))
    qtbot.waitUntil(lambda: notes == [("given", "0123456789")])


def test_a_scanned_code_ends_with_enter_and_counts_once(code, heard):
    notes = heard(given=code.code_given)
    QTest.keyClicks(code, "0123456789")
    QTest.keyClick(code, Qt.Key.Key_Return)
    QTest.keyClick(code, Qt.Key.Key_Return)
    let_run(20)
    assert notes == [("given", "0123456789")]


def test_a_scanner_is_heard_while_a_key_of_the_pad_has_the_focus(code, heard):
    notes = heard(given=code.code_given)
    code.keypad.key(5).setFocus(Qt.FocusReason.TabFocusReason)
    for key in "9876543210":
        QTest.keyClicks(code.focusWidget(), key)
    QTest.keyClick(code.focusWidget(), Qt.Key.Key_Return)
    assert notes == [("given", "9876543210")]


def test_a_key_of_the_pad_works_by_keyboard(code):
    code.keypad.key(5).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(code.keypad.key(5), Qt.Key.Key_Space)
    assert code.digits == "5"


def test_tapping_the_pad_leaves_the_keyboard_with_the_page(code):
    click(code.keypad.key(1))
    assert code.hasFocus()


def test_the_last_digit_can_be_taken_back(code, finger):
    QTest.keyClicks(code, "123")
    QTest.keyClick(code, Qt.Key.Key_Backspace)
    finger(code.keypad.erase)
    assert code.digits == "1"


def test_taking_back_the_tenth_digit_in_time_holds_the_code(code, heard, wear):
    wear(chosen=30)
    notes = heard(given=code.code_given)
    QTest.keyClicks(code, "0123456789")
    QTest.keyClick(code, Qt.Key.Key_Backspace)
    let_run(60)
    assert notes == []


def test_an_eleventh_digit_is_not_taken(code, wear):
    wear(chosen=10_000)
    QTest.keyClicks(code, "01234567890")
    assert code.digits == "0123456789"
    code.clear()


def test_a_short_code_is_told_in_words(code, heard):
    notes = heard(given=code.code_given)
    QTest.keyClicks(code, "123")
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert notes == []
    assert "ten digits" in code.notice.text()
    QTest.keyClicks(code, "4")
    assert code.notice.text() == ""


def test_nothing_is_typed_while_a_code_is_looked_up(code):
    QTest.keyClicks(code, "12")
    code.show_checking(checking=True)
    QTest.keyClicks(code, "34")
    QTest.keyClick(code, Qt.Key.Key_Backspace)
    assert code.digits == "12"
    assert not code.keypad.isEnabled()


def test_a_refused_code_is_wiped_and_can_be_typed_again(code):
    QTest.keyClicks(code, "12")
    code.show_refusal(code_refused())
    assert code.digits == ""
    assert "not known here" in code.notice.text()
    QTest.keyClicks(code, "3")
    assert (code.digits, code.notice.text()) == ("3", "")


def test_digits_are_spoken_one_by_one(code):
    QTest.keyClicks(code, "042")
    assert code.display.accessibleName() == "Code: 0 4 2"


def test_figures_run_left_to_right_in_every_language(code, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert code.keypad.key(1).x() < code.keypad.key(3).x()
    assert code.display.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_there_is_a_way_without_a_code_and_a_way_back(code, heard, finger):
    notes = heard(without=code.no_code, back=code.gone_back)
    finger(code.without)
    finger(code.back)
    assert notes == [("without",), ("back",)]


def test_the_notice_says_who_reads_where_it_lies_and_what_is_free(shown):
    page = shown(NoticePage())
    said = words(page)
    for promise in (
        "Only your therapist",
        "locked on this device",
        "Nobody is watching",
        "skip any question",
    ):
        assert promise in said


def test_the_notice_is_honest_when_no_code_was_given(shown):
    page = shown(NoticePage())
    page.show_readers(unassigned=True)
    assert "the therapists of this practice" in words(page)
    assert "Only your therapist" not in words(page)


def test_the_notice_can_be_agreed_to_or_declined(shown, heard, finger):
    page = shown(NoticePage())
    notes = heard(agreed=page.agreed, declined=page.declined)
    finger(page.agree)
    finger(page.decline)
    assert notes == [("agreed",), ("declined",)]


def test_a_stray_enter_does_not_agree(shown, heard):
    page = shown(NoticePage())
    notes = heard(agreed=page.agreed)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert notes == []
