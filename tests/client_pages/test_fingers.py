"""Fingers on the client pages: one at a time, on release, where they came down, once, unhurried (K1)."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.tour.hand import let_run


@pytest.fixture
def question(kiosk, wear, practice, qtbot):
    """The first question of a kiosk with a person's times."""

    def come(**durations):
        wear(chosen=60_000, **durations)
        window = kiosk()
        window.pages.code.code_given.emit(practice.code)
        qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)
        window.pages.notice.agree.click()
        qtbot.waitUntil(window.pages.question.isVisible)
        let_run(250)  # laid out for good, on a busy machine too
        return window.pages.question

    return come


@pytest.fixture
def hand(touch_screen, qapp):
    """Several fingers of one hand: ``hand.down(0, card)``, ``hand.move(0, other)``, ``hand.up(0, card)``."""
    return Hand(touch_screen, qapp)


class Hand:
    def __init__(self, screen, application):
        self._screen, self._application = screen, application
        self._down = {}

    def down(self, finger, control):
        self._act(finger, "press", control)

    def move(self, finger, control):
        self._act(finger, "move", control)

    def up(self, finger, control):
        self._act(finger, "release", control)
        self._down.pop(finger)

    def _act(self, finger, what, control):
        window = control.window()
        place = control.mapTo(window, control.rect().center())
        touch = QTest.touchEvent(window, self._screen)
        for other in self._down:
            if other != finger:
                touch.stationary(other)
        getattr(touch, what)(finger, place, window)
        touch.commit()
        self._down[finger] = control
        self._application.processEvents()


def chosen(page):
    return [place for place, card in enumerate(page.answers.cards()) if card.isChecked()]


def test_k1_a_tap_counts_when_the_finger_leaves(question, hand):
    page = question()
    card = page.answers.cards()[2]
    hand.down(0, card)
    assert chosen(page) == []
    hand.up(0, card)
    assert chosen(page) == [2]


def test_k1_a_finger_that_slides_to_another_target_chooses_neither(question, hand):
    page = question()
    first, other = page.answers.cards()[1:3]
    hand.down(0, first)
    hand.move(0, other)
    hand.up(0, other)
    assert chosen(page) == []


def test_k1_a_finger_that_comes_down_beside_a_target_chooses_nothing(question, hand):
    page = question()
    card = page.answers.cards()[1]
    hand.down(0, page.progress)
    hand.move(0, card)
    hand.up(0, card)
    assert chosen(page) == []


def test_k1_a_second_finger_is_not_there(question, hand):
    page = question()
    first, second = page.answers.cards()[1], page.skip
    hand.down(0, first)
    hand.down(1, second)
    hand.up(1, second)
    assert page.isVisible()
    assert chosen(page) == []
    hand.up(0, first)
    assert chosen(page) == [1]


def test_k1_two_targets_at_once_are_one_answer(question, hand):
    page = question()
    first, second = page.answers.cards()[0], page.answers.cards()[4]
    hand.down(0, first)
    hand.down(1, second)
    hand.up(0, first)
    hand.up(1, second)
    assert chosen(page) == [0]


def test_k1_a_whole_hand_leads_nowhere(question, hand):
    page = question()
    targets = [page.stop, *page.answers.cards()[:3], page.skip]
    for finger, target in enumerate(targets):
        hand.down(finger, target)
    for finger, target in reversed(list(enumerate(targets))):
        if finger:
            hand.up(finger, target)
    assert page.isVisible()
    assert chosen(page) == []
    hand.move(0, page.progress)
    hand.up(0, page.progress)
    assert page.isVisible()


def test_k1_a_trembling_finger_presses_once(question, hand, qtbot):
    page = question(repeat=60_000)
    before = page.accessibleName()
    for _ in range(3):
        hand.down(0, page.skip)
        hand.up(0, page.skip)
    assert page.accessibleName() != before
    assert page.progress.value() == 2


def test_k1_the_first_moment_of_a_page_takes_no_tap(question, hand, qtbot):
    page = question(settle=300)
    let_run(320)
    hand.down(0, page.skip)
    hand.up(0, page.skip)
    assert page.progress.value() == 2
    hand.down(0, page.skip)
    hand.up(0, page.skip)
    assert page.progress.value() == 2
    let_run(320)
    hand.down(0, page.skip)
    hand.up(0, page.skip)
    assert page.progress.value() == 3


def test_k1_a_finger_held_from_one_page_to_the_next_does_nothing_there(question, hand):
    page = question(settle=0)
    hand.down(0, page.skip)
    page.skipped.emit()
    hand.up(0, page.skip)
    assert page.progress.value() in (2, 3)
    assert chosen(page) == []


def test_k1_a_double_click_is_one_answer(question):
    page = question(repeat=60_000)
    place = page.skip.mapTo(page.window(), QPoint(20, 20))
    QTest.mouseDClick(page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert page.progress.value() == 2


def test_k1_a_long_press_opens_nothing(question, hand, qapp):
    page = question()
    hand.down(0, page.answers.cards()[3])
    let_run(900)
    assert qapp.activePopupWidget() is None
    hand.up(0, page.answers.cards()[3])
    assert chosen(page) == [3]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_k1_a_key_that_is_held_down_answers_one_question(question, key):
    page = question()
    window = page.window().windowHandle()
    page.skip.setFocus()
    sign = " " if key == Qt.Key.Key_Space else "\r"
    QTest.simulateEvent(window, True, key.value, Qt.KeyboardModifier.NoModifier, sign, False)
    for _ in range(30):
        page.skip.setFocus()
        QTest.simulateEvent(window, True, key.value, Qt.KeyboardModifier.NoModifier, sign, True)
        QTest.simulateEvent(window, False, key.value, Qt.KeyboardModifier.NoModifier, sign, True)
    QTest.simulateEvent(window, False, key.value, Qt.KeyboardModifier.NoModifier, sign, False)
    let_run(100)
    assert page.progress.value() == 2


def test_keys_that_move_about_go_on_while_held(question):
    page = question()
    window = page.window().windowHandle()
    seen = set()
    for _ in range(6):
        QTest.simulateEvent(window, True, Qt.Key.Key_Tab.value, Qt.KeyboardModifier.NoModifier, "\t", True)
        seen.add(page.window().focusWidget())
    assert len(seen) > 3
