"""Whoever has no mouse, no sight or a trembling hand reaches and uses every control of every page."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListView,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from kiosk.trends.caseload import Part
from ui.client.check import EntryButton
from ui.client.comfort import Choosable
from ui.client.page import EaseButton
from ui.client.speaking import LanguageCard
from ui.client.welcome import BeginButton
from ui.therapist.finder import PartButton
from ui.therapist.practice.swatches import Swatch
from ui.therapist.search_field import CrossButton
from ui.widgets.answers import AnswerButton
from ui.widgets.controls import PlainButton, PrimaryButton, QuietButton
from ui.widgets.desk_answers import DeskAnswer
from ui.widgets.entry import ChoiceRow, EntryRow, ShortChoice, TickRow
from ui.widgets.globe import LanguageButton
from ui.widgets.keypad import Keypad

SIZES = ((1280, 800), (800, 1280))
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
GAP = 8  # px between two targets
ROLES = {
    AnswerButton: {QAccessible.Role.RadioButton},
    QPushButton: {QAccessible.Role.Button, QAccessible.Role.CheckBox},
    QLineEdit: {QAccessible.Role.EditableText},
    QListView: {QAccessible.Role.List},
    QTabBar: {QAccessible.Role.PageTabList},
}


def controls(window):
    """Give what can be used in the window now: what takes a tap, or the focus by Tab."""
    found = []
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        usable = isinstance(widget, QAbstractButton) or takes_focus
        if usable and widget.isVisible() and widget.isEnabled() and not isinstance(widget, QToolButton):
            found.append(widget)
    return tuple(found)


def name_of(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"


def place(widget, window):
    """Give the part of a control that is in sight, in the window."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def in_each_shape(states, qapp):
    """Show each state at each size in each direction of reading."""
    for number, window in enumerate(states):
        for size in SIZES:
            for direction in DIRECTIONS:
                qapp.setLayoutDirection(direction)
                window.resize(*size)
                for _ in range(4):
                    qapp.processEvents()
                yield f"state {number}, {size[0]}x{size[1]}, {direction.name}", window
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        qapp.processEvents()


def unnamed(window):
    """Give the controls that a screen reader has no name or no fitting role for."""
    for control in controls(window):
        told = QAccessible.queryAccessibleInterface(control)
        kind = next((kind for kind in ROLES if isinstance(control, kind)), None)
        if not told.text(QAccessible.Text.Name).strip():
            yield f"{name_of(control)} has no name"
        if kind is not None and told.role() not in ROLES[kind]:
            yield f"{name_of(control)} is a {told.role().name}"


def small(window, least):
    """Give the targets, rows and tabs that are smaller than ``least``."""
    for control in controls(window):
        parts = []
        if isinstance(control, QListView):
            parts = [
                control.visualRect(control.model().index(row, 0)) for row in range(control.model().rowCount())
            ]
        if isinstance(control, QTabBar):
            parts = [control.tabRect(index) for index in range(control.count())]
        if any(min(part.width(), part.height()) < least for part in parts):
            yield f"{name_of(control)} has parts below {least} px"
        if min(control.width(), control.height()) < least:
            yield f"{name_of(control)} is {control.width()} x {control.height()} px"


def crowded(window):
    """Give the pairs of targets that stand too close."""
    targets = [(control, place(control, window)) for control in controls(window)]
    targets = [(control, area) for control, area in targets if not area.isEmpty()]
    for index, (one, here) in enumerate(targets):
        for other, there in targets[index + 1 :]:
            if not here.adjusted(-GAP, -GAP, GAP, GAP).intersects(there):
                continue
            yield f"{name_of(one)} and {name_of(other)}: {here.getRect()} {there.getRect()}"


def tabbed(window):
    """Press Tab from the page on until the focus comes round; give the controls that it stopped at."""
    if not window.isActiveWindow():
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
    start = QApplication.focusWidget()
    stops = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in stops:
            break
        stops.append(now)
    if start is not None:
        start.setFocus(Qt.FocusReason.OtherFocusReason)
    return stops


def unreachable(window):
    """Give the controls that Tab does not come to. Of choices, Tab comes to one and arrows to the others."""
    stops = tabbed(window)
    choices = (AnswerButton, ChoiceRow, LanguageCard, PartButton)
    chosen_among = tuple(kind for kind in choices if any(isinstance(stop, kind) for stop in stops))
    for control in controls(window):
        if control not in stops and not isinstance(control, chosen_among):
            yield f"{name_of(control)} is not reached by Tab"


def out_of_order(window):
    """Give the steps of Tab that go back: up in the same column, or back in the same line.

    One step goes back to the beginning, when the focus comes round.
    """
    stops = [stop for stop in tabbed(window) if not place(stop, window).isEmpty()]
    steps = [
        (one, other) for one, other in zip(stops, stops[1:] + stops[:1], strict=True) if one is not other
    ]
    back = [(one, other) for one, other in steps if leads_back(one, other, window)]
    if len(back) > 1:
        yield from (f"{name_of(one)} leads back to {name_of(other)}" for one, other in back)


def leads_back(one, other, window):
    here, there = (QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()) for stop in (one, other))
    same_column = here.left() <= there.right() and there.left() <= here.right()
    same_line = here.top() <= there.bottom() and there.top() <= here.bottom()
    on_keypad = isinstance(one.parent(), Keypad) and isinstance(other.parent(), Keypad)
    around = one if on_keypad else window
    mirrored = around.layoutDirection() == Qt.LayoutDirection.RightToLeft
    before = there.left() >= here.right() if mirrored else there.right() <= here.left()
    return (same_column and there.bottom() <= here.top()) or (same_line and before)


def faults(states, qapp, least):
    found = {}
    for where, window in in_each_shape(states, qapp):
        for check in (
            unnamed(window),
            small(window, least),
            crowded(window),
            unreachable(window),
            out_of_order(window),
        ):
            for fault in check:
                found.setdefault(fault, where)
    return found


def test_every_control_of_a_client_is_named_large_and_reached_by_tab(client_states, qapp, targets):
    assert faults(client_states(), qapp, targets[0]) == {}


def test_every_control_of_a_therapist_is_named_large_and_reached_by_tab(therapist_states, qapp, targets):
    assert faults(therapist_states(), qapp, targets[1]) == {}


def test_every_control_of_the_setup_is_named_large_and_reached_by_tab(setup_states, qapp, targets):
    assert faults(setup_states(), qapp, targets[1]) == {}


BY_ENTER_AND_SPACE = {
    BeginButton: lambda: BeginButton("x"),
    EntryButton: EntryButton,
    PlainButton: lambda: PlainButton("x"),
    PrimaryButton: lambda: PrimaryButton("x"),
    QuietButton: lambda: QuietButton("x"),
    AnswerButton: AnswerButton,
    DeskAnswer: DeskAnswer,
    Choosable: Choosable,
    EaseButton: EaseButton,
    LanguageCard: lambda: LanguageCard("de"),
    LanguageButton: LanguageButton,
    EntryRow: lambda: EntryRow("x"),
    ChoiceRow: lambda: ChoiceRow("x"),
    ShortChoice: lambda: ShortChoice("x"),
    TickRow: lambda: TickRow("x"),
    Swatch: lambda: Swatch("x", "#1D5148"),
    CrossButton: lambda: CrossButton("", desk=True),
    PartButton: lambda: PartButton(Part.NEW),
}


@pytest.fixture
def holder(qtbot, wear):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(400, 400)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.mark.parametrize("kind", BY_ENTER_AND_SPACE, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=lambda key: key.name
)
def test_enter_and_space_press_a_button_once(holder, kind, key):
    button, presses = BY_ENTER_AND_SPACE[kind](), []
    button.setParent(holder)
    button.show()
    button.clicked.connect(lambda: presses.append(key))
    button.setFocus()
    QTest.keyClick(holder.focusWidget(), key)
    assert presses == [key]


def test_space_presses_a_key_of_the_keypad_and_enter_is_left_to_the_scanner(holder):
    keypad, digits = Keypad(holder), []
    keypad.digit.connect(digits.append)
    keypad.show()
    keypad.key(7).setFocus()
    QTest.keyClick(keypad.key(7), Qt.Key.Key_Space)
    QTest.keyClick(keypad.key(7), Qt.Key.Key_Return)
    assert digits == [7]


def test_pages_have_no_other_kind_of_button(client_states, therapist_states, setup_states):
    proven = {*BY_ENTER_AND_SPACE, type(Keypad().erase), type(Keypad().key(1))}
    kinds = {
        type(control)
        for states in (client_states, therapist_states, setup_states)
        for window in states()
        for control in controls(window)
        if isinstance(control, QAbstractButton)
    }
    assert kinds <= proven
    assert len(kinds) > 5


def test_the_checks_themselves_see_what_is_wrong(holder):
    for left, top in ((42, 100), (0, 100), (0, 10)):
        button = PlainButton("", holder)
        button.setGeometry(left, top, 40, 40)
        button.show()
    assert len(list(unnamed(holder))) == 3
    assert len(list(small(holder, 64))) == 3
    assert len(list(crowded(holder))) == 1
    assert len(list(out_of_order(holder))) == 2
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert len(list(unreachable(holder))) == 1
