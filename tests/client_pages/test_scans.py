"""A scanner types the code: whole, on the pages that take one, and nowhere else."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.client.scans import Scans, Verdict
from ui.tour.hand import let_run

PASSES, WAITS, STAYS_AWAY = Verdict
NOTHING = Qt.KeyboardModifier.NoModifier
KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Enter}


class Scanner:
    """When its keys were pressed; a busy machine must not make it slower."""

    ms = 0

    def __call__(self, _event):
        return self.ms


def scan(window, text, gap_ms=2):
    """Type as a scanner does: real key events of the window, Shift around what needs it."""
    target = window.windowHandle()
    scanner = window._gate._when = Scanner()
    for sign in text:
        shifted = sign.isupper()
        held = Qt.KeyboardModifier.ShiftModifier if shifted else NOTHING
        key = KEYS.get(sign, Qt.Key(ord(sign.upper()))).value
        if shifted:
            QTest.simulateEvent(target, True, Qt.Key.Key_Shift.value, NOTHING, "", False)
        QTest.simulateEvent(target, True, key, held, sign, False)
        QTest.simulateEvent(target, False, key, held, sign, False)
        if shifted:
            QTest.simulateEvent(target, False, Qt.Key.Key_Shift.value, NOTHING, "", False)
        scanner.ms += gap_ms
        let_run(1)


WRITTEN = ["{}\r", "{}\t", "{}", "{}\n", " {} \r", "]C1{}\r", "]C1{}\t", "]C0{}", "{}\r\n", "  ]C1{}  \r"]


@pytest.mark.parametrize("written", WRITTEN)
def test_a_card_is_read_on_the_code_page(kiosk, practice, qtbot, written):
    window = kiosk()
    window.pages.welcome.begin.click()
    scan(window, written.format(practice.code))
    qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)


@pytest.mark.parametrize("written", WRITTEN)
def test_a_card_is_read_on_the_welcome_page(kiosk, practice, qtbot, written):
    window = kiosk()
    scan(window, written.format(practice.code))
    qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)


@pytest.mark.parametrize("gap_ms", [0, 1, 5, 25])
def test_quick_and_slow_scanners_are_read(kiosk, practice, qtbot, gap_ms):
    window = kiosk()
    scan(window, f"]C1{practice.code}\r", gap_ms)
    qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)


def test_a_scan_reads_whole_while_a_key_of_the_keypad_has_the_focus(kiosk, practice, qtbot):
    window = kiosk()
    window.pages.welcome.begin.click()
    window.pages.code.keypad.key(7).setFocus()
    window._gate._wait.setInterval(5_000)  # on a busy machine the second sign comes later than from a scanner
    scan(window, f" {practice.code} \r")
    qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)


def test_a_card_that_is_read_twice_begins_one_survey(kiosk, practice, qtbot):
    window = kiosk()
    scan(window, f"{practice.code}\r{practice.code}\r")
    qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)
    scan(window, f"{practice.code}\r")
    assert window.pages.notice.isVisible()


@pytest.mark.parametrize("written", WRITTEN)
def test_k1_a_scan_in_the_middle_of_a_survey_answers_nothing(kiosk, practice, qtbot, written):
    window = kiosk()
    pages, flow = window.pages, window.flow
    pages.code.code_given.emit(practice.code)
    qtbot.waitUntil(pages.notice.isVisible, timeout=30_000)

    def undisturbed(page, controls):
        for control in (page, *controls):
            control.setFocus()
            scan(window, written.format(practice.code), 0)
            let_run(60)  # a sign that waited has had its turn
            assert flow.page is page

    notice, question = pages.notice, pages.question
    undisturbed(notice, [notice.agree, notice.decline])
    notice.agree.click()
    undisturbed(question, [*question.answers.cards(), question.skip, question.back, question.stop])
    assert not any(card.isChecked() for card in question.answers.cards())
    assert question.progress.value() == 1
    while flow.page is question:
        question.skip.click()
    undisturbed(pages.check, [*pages.check.entries()[:2], pages.check.send, pages.check.stop])


@pytest.fixture
def typed():
    """Type one sign after a pause; give what becomes of it."""
    scans = Scans()
    now = [1_000]

    def press(sign, after_ms, *, takes_scans=False):
        now[0] += after_ms
        key = KEYS.get(sign, Qt.Key(ord(sign))).value
        verdict = scans.judge(key, sign if sign.isprintable() else "", now[0], takes_scans=takes_scans)
        scans.released(key)
        return verdict

    return press


def test_keys_of_people_pass_though_signs_wait_for_a_moment(typed):
    slowly = [("4", 90), ("2", 70), ("\r", 60), (" ", 200), ("\t", 60)]
    assert list(itertools.starmap(typed, slowly)) == [WAITS, WAITS, PASSES, WAITS, PASSES]


def test_k1_all_of_a_scan_is_kept_away(typed):
    assert [typed(sign, 3) for sign in "42420\r"] == [STAYS_AWAY if n else WAITS for n in range(6)]


def test_k1_what_a_scanner_ends_with_is_kept_away_after_a_single_sign(typed):
    assert typed("4", 100) is WAITS
    assert typed("\r", 5) is STAYS_AWAY


def test_digits_and_enter_pass_where_a_code_is_taken(typed):
    told = [typed(sign, 3, takes_scans=True) for sign in "]C142 \t\r"]
    assert told == [*[STAYS_AWAY] * 3, PASSES, PASSES, STAYS_AWAY, STAYS_AWAY, PASSES]


def test_a_bracket_that_a_person_types_takes_no_digits_with_it(typed):
    assert typed("]", 100, takes_scans=True) is STAYS_AWAY
    assert typed("4", 100, takes_scans=True) is PASSES


def test_a_key_that_passes_through_several_widgets_is_one_key():
    scans = Scans()
    assert {scans.judge(52, "4", 1_000, takes_scans=False) for _ in range(3)} == {WAITS}


def test_a_blank_that_a_person_types_presses_a_button(kiosk, qtbot):
    window = kiosk()
    window.pages.welcome.begin.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    qtbot.waitUntil(window.pages.code.isVisible, timeout=30_000)
