"""The lock: always there, at once, and by itself when nobody is."""

import re
import time

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from ui.therapist.then import Then
from ui.therapist.window import LockTimes

ESCAPE = (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
CONTROL_L = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


PRACTICE_PAGES = ("practice", "records", "backup", "therapists", "passphrase", "keeping")


def to_practice(inside, page):
    inside.caseload.practice.click()
    if page != "practice":
        getattr(inside.practice.home, page).click()


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        (ESCAPE, "add_client"),
        (CONTROL_L, "add_client"),
        (ESCAPE, "caseload"),
        (ESCAPE, "client"),
        *((ESCAPE, page) for page in PRACTICE_PAGES),
        (CONTROL_L, "passphrase"),
    ],
)
def test_k3_panic_key_locks_at_once(open_window, unlock, open_client, demo, *, qapp, keys, page):
    window = open_window()
    inside = unlock(window, demo.therapists[0])
    if page == "client":
        open_client(inside)
    elif page == "add_client":
        inside.caseload.add_client.click()
    elif page in PRACTICE_PAGES:
        to_practice(inside, page)
    left = []
    window.left.connect(left.append)
    pressed = time.perf_counter()
    QTest.keyClick(qapp.focusWidget() or window, *keys)
    assert time.perf_counter() - pressed < 0.3
    assert left == [Then("welcome")]
    assert not window.isVisible()


def test_lock_button_is_in_sight_on_every_page(open_window, unlock, open_client, demo):
    window = open_window()
    assert not window.bar.lock.isVisible()
    inside = unlock(window, demo.therapists[0])
    assert window.bar.lock.isVisible()
    open_client(inside)
    assert window.bar.lock.isVisible()
    assert window.bar.lock.height() >= 44


def test_lock_button_locks(qtbot, open_window, unlock, demo):
    window = open_window()
    unlock(window, demo.therapists[0])
    with qtbot.waitSignal(window.left) as left:
        window.bar.lock.click()
    assert left.args == [Then("welcome")]


def test_closing_the_window_locks(qtbot, open_window, unlock, demo):
    window = open_window()
    unlock(window, demo.therapists[0])
    with qtbot.waitSignal(window.left) as left:
        window.close()
    assert left.args == [Then("welcome")]


def test_k3_the_view_warns_at_ninety_seconds_and_locks_at_two_minutes():
    assert LockTimes() == LockTimes(warn_after=90_000, lock_after=120_000)


def test_k3_idle_view_counts_down_and_locks(qtbot, open_window):
    window = open_window(times=LockTimes(warn_after=400, lock_after=3_400))
    with qtbot.waitSignal(window.left, timeout=15_000) as left:
        qtbot.waitUntil(window.bar.countdown.isVisible, timeout=10_000)
        assert re.search(r"\b[123] s\b", window.bar.countdown.text())
    assert left.args == [Then("welcome")]


def test_somebody_who_moves_is_not_locked_out(qtbot, open_window):
    window = open_window(times=LockTimes(warn_after=500, lock_after=20_000))
    qtbot.waitUntil(window.bar.countdown.isVisible, timeout=5_000)
    # Twice: a pointer that is there already does not move.
    QTest.mouseMove(window, window.rect().center())
    QTest.mouseMove(window, window.rect().center() + QPoint(40, 40))
    qtbot.waitUntil(window.bar.countdown.isHidden, timeout=5_000)
    assert window.isVisible()


def test_a_machine_that_slept_comes_back_locked(qtbot, open_window, hand_clock):
    window = open_window(clock=hand_clock, times=LockTimes(warn_after=60, lock_after=60_000))
    hand_clock.passed_ms += 3_600_000
    with qtbot.waitSignal(window.left, timeout=5_000):
        pass


def test_the_view_is_left_only_once(open_window, unlock, demo):
    window = open_window()
    unlock(window, demo.therapists[0])
    left = []
    window.left.connect(left.append)
    window.lock()
    window.bar.lock.click()
    window.close()
    assert left == [Then("welcome")]


def test_unlocking_that_takes_long_is_not_cut_short(qtbot, open_window, demo, hand_clock):
    window = open_window(clock=hand_clock, times=LockTimes(warn_after=50_000, lock_after=60_000))
    page = window.flow.unlock_page
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    page.name.setText(demo.therapists[0].name)
    page.passphrase.line.setText(demo.therapists[0].passphrase)
    with qtbot.assertNotEmitted(window.left):
        page.unlock.click()
        hand_clock.passed_ms += 600_000
        qtbot.waitUntil(lambda: window.flow.inside is not None, timeout=20_000)
    assert window.isVisible()


@pytest.mark.parametrize("page", PRACTICE_PAGES)
def test_k3_idle_view_locks_on_every_page_of_the_practice(open_idle, qtbot, page):
    window, inside, pass_by = open_idle()
    to_practice(inside, page)
    with qtbot.waitSignal(window.left, timeout=8_000) as left:
        pass_by()
    assert left.args == [Then("welcome")]


@pytest.mark.parametrize("keys", [ESCAPE, CONTROL_L])
def test_k3_panic_key_locks_from_within_a_file_dialog(qtbot, open_window, unlock, demo, *, keys, qapp):
    window = open_window()
    inside = unlock(window, demo.therapists[0])
    inside.practice.backup.begin()
    left = []
    window.left.connect(left.append)

    def press():
        dialog = qapp.activeModalWidget()
        QTest.keyClick(dialog.focusWidget() or dialog, *keys)

    QTimer.singleShot(300, press)
    inside.practice.backup.page.other.click()
    assert left == [Then("welcome")]
    assert not window.isVisible()
    assert qapp.activeModalWidget() is None


def test_k3_idle_view_locks_over_a_file_dialog(open_idle, qtbot, qapp):
    window, inside, pass_by = open_idle()
    inside.practice.backup.begin()
    QTimer.singleShot(300, pass_by)
    with qtbot.waitSignal(window.left, timeout=8_000):
        inside.practice.backup.page.other.click()
    assert qapp.activeModalWidget() is None
