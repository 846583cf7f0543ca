"""A new page comes up out of the paper and can be used at once; where it shall be still, nothing moves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tour.hand import let_run
from ui.widgets.controls import PrimaryButton
from ui.widgets.veil import Veil


@pytest.fixture
def window(qtbot, wear):
    wear(page_change=180)
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    rows = QVBoxLayout(shown)
    shown.button = PrimaryButton("Go on")
    rows.addWidget(shown.button)
    shown.veil = Veil(shown)
    shown.show()
    yield shown
    shown.veil.drop()


def darkness(window):
    """How dark the button is: 0 is black."""
    return window.grab().toImage().pixelColor(40, 150).lightness()


def test_the_page_can_be_read_from_the_first_frame_and_is_clear_at_the_end(window, qtbot):
    clear = darkness(window)
    window.veil.lift()
    veiled = darkness(window)
    assert clear < veiled < 245
    qtbot.waitUntil(lambda: not window.veil.isVisible())
    assert darkness(window) == clear


def test_it_is_over_within_a_quarter_of_a_second(window, qtbot):
    window.veil.lift()
    qtbot.waitUntil(lambda: not window.veil.lifting, timeout=400)


def test_taps_and_keys_go_through_it(window, finger):
    taps = []
    window.button.clicked.connect(lambda: taps.append("tapped"))
    window.veil.lift()
    finger(window.button)
    window.veil.lift()
    QTest.keyClick(window.button, Qt.Key.Key_Space)
    assert taps == ["tapped", "tapped"]


def test_nothing_moves_where_it_shall_be_still(window, wear):
    wear(page_change=0)
    window.veil.lift()
    assert not window.veil.isVisible()
    assert not window.veil.lifting


def test_the_next_page_begins_anew(window, qtbot):
    window.veil.lift()
    let_run(120)
    later = darkness(window)
    window.veil.lift()
    assert darkness(window) >= later
