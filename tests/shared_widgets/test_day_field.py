"""A day can be typed and stepped through, in the order of the language; Tab leads past it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.day_field import DayField

DAY = date(2026, 5, 30)


@pytest.fixture
def form(qtbot, speak_here, wear):
    """Two lines and a day between them, in the language asked for: ``form("en")``."""

    windows = []

    def make(language="en"):
        speak_here(language)
        window = QWidget()
        windows.append(window)  # Python must not let go of it
        qtbot.addWidget(window)
        rows = QVBoxLayout(window)
        window.before, window.day, window.after = QLineEdit(), DayField("Day"), QLineEdit()
        for part in (window.before, window.day, window.after):
            rows.addWidget(part)
        window.day.hold(DAY)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window

    return make


def test_the_day_is_shown_as_the_language_writes_it_and_in_full(form):
    field = form().day
    assert field.text() == "30 May 2026"
    assert field.lineEdit().width() > field.fontMetrics().horizontalAdvance(field.text())
    assert form("de").day.text() == "30. Mai 2026"


def test_arrow_keys_step_through_days_months_and_years(form):
    field = form().day
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 5, 31)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.day() == DAY


def test_tab_leads_on_at_once(form):
    window = form()
    window.before.setFocus()
    for expected in (window.day, window.after):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(window.after, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is window.day


def test_the_wheel_is_left_to_the_page(form):
    field = form().day
    field.setFocus()
    place = QPointF(field.rect().center())
    turn = QWheelEvent(
        place,
        field.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)
    assert field.day() == DAY
    assert not turn.isAccepted()
