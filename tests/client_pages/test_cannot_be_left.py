"""K1: keys, closing, menus, drops, pasting and windows: on no client page does any of them lead out."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui.tour.hand import let_run

Held = Qt.KeyboardModifier
EVERY_KEY = sorted({key.value for key in Qt.Key})  # media keys, sleep, browser and all
COMMANDS = [Held.ControlModifier, Held.AltModifier, Held.MetaModifier]
MARKER = "0123456789 on the clipboard"


def combinations():
    """Every way to hold Ctrl, Alt, Shift, Meta and AltGr down."""
    all_held = [*COMMANDS, Held.ShiftModifier, Held.GroupSwitchModifier]
    for count in range(len(all_held) + 1):
        for chosen in itertools.combinations(all_held, count):
            held = Held.NoModifier
            for one in chosen:
                held |= one
            yield held


def press(window, key, held=Held.NoModifier):
    """Press and let go a key by its number, as it comes from the system: for whatever has the focus."""
    sign = chr(key) if 0x20 <= key < 0x7F else ""
    for down in (True, False):
        QTest.simulateEvent(window.windowHandle(), down, key, held, sign, False)


def commands(held):
    return any(held & one for one in COMMANDS)


@pytest.fixture
def stays(resident):
    """Check that the kiosk is where it was: nothing else on the screen, all of the screen, and this page."""

    def check(page=None):
        assert QApplication.topLevelWidgets() == [resident]
        assert QApplication.activePopupWidget() is None
        assert QApplication.activeModalWidget() is None
        assert resident.isVisible()
        assert resident.geometry() == resident.screen().geometry()
        if page is not None:
            assert resident.flow.page is page or resident._stack.currentWidget() is page
            assert page.isVisible()

    return check


def controls(page):
    return [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]


def test_k1_no_key_that_commands_does_anything_on_any_page(walk, resident, stays):
    for page in walk():
        let_run(60)  # laid out for good
        shown = [(one.text(), one.isChecked()) for one in controls(page)]
        for target in (page, *controls(page)[:1]):
            target.setFocus()
            for held in filter(commands, combinations()):
                for key in EVERY_KEY:
                    press(resident, key, held)
                stays(page)
        assert [(one.text(), one.isChecked()) for one in controls(page)] == shown


def test_k1_no_other_key_leads_out(walk, resident, stays):
    leading_on = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value, *map(ord, " 0123456789")}
    for page in walk():
        for held in itertools.filterfalse(commands, combinations()):
            for key in EVERY_KEY:
                if key in leading_on or page is resident.pages.idle:
                    continue  # what these do, a client may do
                page.setFocus()
                press(resident, key, held)
            stays(page)


def test_k1_any_key_on_the_idle_page_leads_back_to_the_survey_alone(walk, resident, stays):
    for page in walk():
        if page is not resident.pages.idle:
            continue
        for key in EVERY_KEY:
            resident.flow.stage.idle.asked.emit()
            press(resident, key)
            assert resident.flow.page in (page, resident.pages.check)
            stays()
        resident._show_page(page)
        resident.flow.stage.page = page


def test_k1_no_request_to_close_is_granted(walk, resident, stays):
    for page in walk():
        resident.close()
        QApplication.closeAllWindows()
        QApplication.sendEvent(resident, QCloseEvent())
        resident.windowHandle().close()
        QApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.Quit))
        stays(page)


def test_k1_no_page_has_a_menu(walk, resident, stays):
    for page in walk():
        for target in (resident, page, *controls(page)):
            place = target.rect().center()
            for reason in QContextMenuEvent.Reason:
                QApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))
            for button in (
                Qt.MouseButton.RightButton,
                Qt.MouseButton.MiddleButton,
                Qt.MouseButton.BackButton,
            ):
                QTest.mouseClick(target, button, pos=place)
                QTest.mouseDClick(target, button, pos=place)
                QTest.mouseRelease(target, button, pos=place)  # a double click of QTest's holds it down
        QTest.mouseClick(resident.windowHandle(), Qt.MouseButton.RightButton, pos=QPoint(200, 200))
        stays(page)


def dropped_things():
    text, files, link = QMimeData(), QMimeData(), QMimeData()
    text.setText(MARKER)
    files.setUrls([QUrl.fromLocalFile("/etc/passwd")])
    link.setUrls([QUrl("https://example.org")])
    link.setHtml('<a href="https://example.org">x</a>')
    return text, files, link


def test_k1_nothing_can_be_dropped(walk, resident, stays):
    for page in walk():
        assert not any(one.acceptDrops() for one in [resident, page, *page.findChildren(QWidget)])
        for thing in dropped_things():
            for target in (resident.windowHandle(), page, *controls(page)[:2]):
                place, mouse = QPoint(100, 100), Qt.MouseButton.LeftButton
                offered = QDragEnterEvent(place, Qt.DropAction.CopyAction, thing, mouse, Held.NoModifier)
                offered.setAccepted(False)
                QApplication.sendEvent(target, offered)
                assert not offered.isAccepted()
                let_go = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, thing, mouse, Held.NoModifier)
                let_go.setAccepted(False)
                QApplication.sendEvent(target, let_go)
                assert not let_go.isAccepted()
        stays(page)


def test_k1_nothing_can_be_pasted_and_nothing_is_copied(walk, resident, stays):
    clipboard = QGuiApplication.clipboard()
    for page in walk():
        clipboard.setText(MARKER)
        for target in (page, *controls(page)):
            for key, held in (
                (Qt.Key.Key_V, Held.ControlModifier),
                (Qt.Key.Key_Insert, Held.ShiftModifier),
                (Qt.Key.Key_Paste, Held.NoModifier),
                (Qt.Key.Key_C, Held.ControlModifier),
                (Qt.Key.Key_Insert, Held.ControlModifier),
                (Qt.Key.Key_A, Held.ControlModifier),
                (Qt.Key.Key_X, Held.ControlModifier),
            ):
                if page is not resident.pages.idle:
                    target.setFocus()
                    press(resident, key.value, held)
            QTest.mouseClick(target, Qt.MouseButton.MiddleButton)
        if page is resident.pages.code:
            assert page.digits == ""
        assert clipboard.text() == MARKER
        assert not clipboard.text(QClipboard.Mode.Selection)
        stays(page)
    clipboard.clear()


def test_k1_a_wheel_leads_nowhere(walk, resident, stays):
    for page in walk():
        for held in (Held.NoModifier, Held.ControlModifier, Held.AltModifier):
            for turned in (QPoint(0, 1200), QPoint(0, -1200), QPoint(1200, 0)):
                wheel = QWheelEvent(
                    QPointF(300, 300),
                    QPointF(300, 300),
                    QPoint(),
                    turned,
                    Qt.MouseButton.NoButton,
                    held,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                )
                QApplication.sendEvent(resident.windowHandle(), wheel)
        stays(page)


def test_k1_no_page_shows_a_link_or_a_text_that_can_be_picked_up(walk):
    for page in walk():
        for one in page.findChildren(QWidget):
            assert isinstance(one, QLabel) or not hasattr(one, "textInteractionFlags")
            if isinstance(one, QLabel):
                assert one.textFormat() == Qt.TextFormat.PlainText
                assert not one.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
                assert not one.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
                assert not one.openExternalLinks()


@pytest.mark.parametrize(
    "state",
    [
        Qt.WindowState.WindowNoState,
        Qt.WindowState.WindowMinimized,
        Qt.WindowState.WindowMaximized,
        Qt.WindowState.WindowMinimized | Qt.WindowState.WindowFullScreen,
    ],
)
def test_k1_a_window_that_was_made_small_comes_back(resident, stays, qtbot, state):
    resident.setWindowState(state)
    qtbot.waitUntil(lambda: resident.isFullScreen() and not resident.isMinimized())
    stays(resident.pages.welcome)


def test_k1_a_window_that_was_moved_is_back_with_the_next_page(resident, stays):
    resident.setGeometry(50, 50, 300, 200)
    resident.pages.welcome.begin.click()
    stays(resident.pages.code)


def test_k1_a_screen_that_is_turned_is_filled_again(resident, stays, qtbot):
    resident.setGeometry(0, 0, 300, 200)
    resident.screen().geometryChanged.emit(resident.screen().geometry())
    qtbot.waitUntil(lambda: resident.geometry() == resident.screen().geometry())
    stays(resident.pages.welcome)


def test_k1_the_kiosk_comes_back_to_the_front_unless_the_therapist_is_there(resident, qtbot, qapp):
    above = QWidget()
    qtbot.addWidget(above)
    above.show()
    above.activateWindow()
    qtbot.waitUntil(resident.isActiveWindow)
    resident.pages.welcome.therapist.click()
    above.activateWindow()
    let_run(200)
    assert not resident.isActiveWindow()
    above.close()
