"""Tremor, keys and absence: what the pages make of input."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tour.hand import let_run
from ui.widgets.controls import PrimaryButton, QuietButton
from ui.widgets.fields import plain_field
from ui.widgets.ring import FocusRing
from ui.widgets.watch import IdleTimer, InputWatch, TapGuard


class Time:
    """A clock that a test turns by hand, in ms."""

    def __init__(self):
        self.ms = 10_000

    def __call__(self):
        return self.ms


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def guard(time):
    return TapGuard(repeat_ms=300, settle_ms=300, now=time)


@pytest.fixture
def watch(qapp, guard, time):
    made = InputWatch(qapp, guard, now=time)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, wear, watch):
    shown = QWidget()
    rows = QVBoxLayout(shown)
    shown.one, shown.other = PrimaryButton("One"), QuietButton("Other")
    rows.addWidget(shown.one)
    rows.addWidget(shown.other)
    shown.ring = FocusRing(shown, watch)
    shown.taps = []
    shown.one.clicked.connect(lambda: shown.taps.append("one"))
    shown.other.clicked.connect(lambda: shown.taps.append("other"))
    qtbot.addWidget(shown)
    shown.resize(500, 300)
    shown.show()
    shown.activateWindow()
    return shown


def tap(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_trembling_finger_taps_once(page, time):
    for _ in range(4):
        tap(page.one)
        time.ms += 120
    assert page.taps == ["one"]


def test_a_calm_second_tap_counts(page, time):
    tap(page.one)
    time.ms += 301
    tap(page.one)
    assert page.taps == ["one", "one"]


def test_another_target_can_be_tapped_at_once(page, time):
    tap(page.one)
    time.ms += 50
    tap(page.other)
    assert page.taps == ["one", "other"]


def test_a_tap_right_after_a_new_page_is_not_taken(page, guard, time):
    guard.page_changed()
    time.ms += 299
    tap(page.one)
    assert page.taps == []
    time.ms += 1
    tap(page.other)
    assert page.taps == ["other"]


def test_a_finger_that_trembles_across_a_change_of_page_taps_once(page, guard, time):
    tap(page.one)
    guard.page_changed()
    for _ in range(6):
        time.ms += 120
        tap(page.one)
    assert page.taps == ["one"]
    time.ms += 301
    tap(page.one)
    assert page.taps == ["one", "one"]


def test_a_touch_is_guarded_like_a_click(page, guard, time, finger):
    guard.page_changed()
    finger(page.one)
    assert page.taps == []
    time.ms += 300
    finger(page.one)
    finger(page.one)
    assert page.taps == ["one"]


def test_keys_and_screen_readers_are_not_guarded(page, guard, accessible_action, qtbot):
    guard.page_changed()
    page.one.setFocus()
    QTest.keyClick(page.one, Qt.Key.Key_Return)
    QTest.keyClick(page.one, Qt.Key.Key_Space)
    accessible_action(page.other, "Press")
    qtbot.waitUntil(lambda: page.taps == ["one", "one", "other"])


def test_the_focus_ring_is_seen_after_a_key_only(page):
    page.one.setFocus()
    assert not page.ring.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.ring.isVisible()
    assert page.ring.geometry().contains(page.focusWidget().geometry())
    tap(page.one)
    assert not page.ring.isVisible()


def test_the_focus_ring_follows_its_control(page):
    QTest.keyClick(page, Qt.Key.Key_Tab)
    page.resize(700, 500)
    let_run(1)
    assert page.ring.geometry().contains(page.focusWidget().geometry())
    page.hide()
    assert not page.ring.isVisible()


def test_the_focus_ring_follows_when_what_holds_its_control_moves(page):
    QTest.keyClick(page, Qt.Key.Key_Tab)
    inside = QWidget(page)
    inside.setGeometry(0, 0, 400, 200)
    button = QuietButton("Inside", inside)
    button.setGeometry(20, 20, 200, 64)
    inside.show()
    button.setFocus()
    inside.move(60, 90)
    assert page.ring.geometry().center() == button.geometry().translated(60, 90).center()


def test_a_field_with_a_focus_border_of_its_own_gets_no_second_one(page):
    field = plain_field()
    page.layout().addWidget(field)
    field.show()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.ring.isVisible()
    field.setFocus()
    assert field.hasFocus()
    assert not page.ring.isVisible()
    page.other.setFocus()
    assert page.ring.isVisible()


def test_taps_pass_through_the_focus_ring(page):
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.childAt(page.focusWidget().geometry().center()) is page.focusWidget()


def test_every_kind_of_input_is_activity(page, watch, time, finger):
    seen = []
    watch.activity.connect(lambda: seen.append(time.ms))
    for act in (
        lambda: tap(page.one),
        lambda: finger(page.other),
        lambda: QTest.keyClick(page, Qt.Key.Key_A),
        lambda: QTest.mouseMove(page, QPoint(5, 5)),
    ):
        time.ms += 1000
        act()
    assert seen == [11_000, 12_000, 13_000, 14_000]


@pytest.fixture
def idle(qapp, time):
    timer = IdleTimer(60, 90, now=time)
    timer.told = []
    timer.asked.connect(lambda: timer.told.append("asked"))
    timer.counted.connect(timer.told.append)
    timer.over.connect(lambda: timer.told.append("over"))
    timer.woken.connect(lambda: timer.told.append("woken"))
    yield timer
    timer.stop()


def test_absence_is_asked_about_then_over(idle, time, qtbot):
    idle.start()
    time.ms += 60
    qtbot.waitUntil(lambda: idle.told == ["asked", 1])
    assert idle.asking
    time.ms += 30
    qtbot.waitUntil(lambda: idle.told == ["asked", 1, "over"])
    assert not idle.asking


def test_a_touch_begins_anew(idle, time, qtbot):
    idle.start()
    time.ms += 50
    idle.touched()
    time.ms += 50
    let_run(150)
    assert idle.told == []


def test_a_touch_after_the_question_wakes(idle, time, qtbot):
    idle.start()
    time.ms += 60
    qtbot.waitUntil(lambda: "asked" in idle.told)
    idle.touched()
    assert idle.told[-1] == "woken"
    assert not idle.asking


def test_a_stopped_timer_is_quiet(idle, time):
    idle.start()
    idle.stop()
    idle.touched()
    time.ms += 500
    let_run(100)
    assert idle.told == []


def test_seconds_are_counted_down(qapp, time):
    timer, counted = IdleTimer(0, 3_000, now=time), []
    timer.counted.connect(counted.append)
    timer.start()
    let_run(20)
    timer.stop()
    assert counted == [3]


def test_two_taps_are_no_double_click_while_pages_are_shown(qapp, time):
    usual = qapp.doubleClickInterval()
    assert usual > 0
    first, second = InputWatch(qapp, now=time), InputWatch(qapp, now=time)
    assert qapp.doubleClickInterval() == 0
    first.close()
    second.close()
    assert qapp.doubleClickInterval() == usual
