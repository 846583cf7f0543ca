"""A mark on a line: placed on purpose, moved in many ways, and never there by itself."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.questionnaires.items import Scale
from ui.widgets.analogue import Analogue

TENTHS = Scale(0, 100, "Far away", "Very near")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def analogue(qtbot, wear):
    shown = Analogue()
    qtbot.addWidget(shown)
    shown.show_scale(TENTHS, None)
    shown.resize(1100, 320)
    shown.show()
    shown.activateWindow()
    shown.placed_at = []
    shown.placed.connect(shown.placed_at.append)
    return shown


def at(line, value):
    return line.place_of(value).toPoint()


def accessible(line):
    return QAccessible.queryAccessibleInterface(line)


def test_nothing_is_marked_at_first(analogue):
    assert not analogue.line.is_placed
    assert analogue.placed_at == []
    assert accessible(analogue.line).text(QAccessible.Text.Description) == "Nothing is marked yet."
    assert not analogue.less.isEnabled()
    assert not analogue.more.isEnabled()


def test_the_mark_comes_where_the_line_was_tapped_when_the_finger_is_lifted(analogue):
    QTest.mousePress(analogue.line, LEFT, pos=at(analogue.line, 73))
    assert analogue.placed_at == []
    QTest.mouseRelease(analogue.line, LEFT, pos=at(analogue.line, 73))
    assert analogue.placed_at == [73]
    assert analogue.line.value() == 73


def test_a_touch_marks(analogue, finger):
    finger(analogue.line)
    assert abs(analogue.line.value() - 50) <= 1


def test_a_finger_can_draw_the_mark_along(analogue):
    line = analogue.line
    QTest.mousePress(line, LEFT, pos=at(line, 20))
    for value in range(20, 61, 5):
        QTest.mouseMove(line, at(line, value))
    QTest.mouseRelease(line, LEFT, pos=at(line, 60))
    assert analogue.placed_at[-1] == line.value() == 60


def test_a_finger_that_leaves_the_line_takes_its_tap_back(analogue):
    line = analogue.line
    QTest.mousePress(line, LEFT, pos=at(line, 20))
    QTest.mouseMove(line, QPoint(at(line, 20).x(), 400))
    QTest.mouseRelease(line, LEFT, pos=QPoint(at(line, 20).x(), 400))
    assert analogue.placed_at == []
    assert not line.is_placed


def test_a_finger_beyond_an_end_means_that_end(analogue):
    line = analogue.line
    QTest.mouseClick(line, LEFT, pos=QPoint(line.width() - 1, line.height() // 2))
    assert line.value() == 100
    QTest.mouseClick(line, LEFT, pos=QPoint(0, line.height() // 2))
    assert line.value() == 0


@pytest.mark.parametrize(
    ("key", "first", "then"),
    [
        (Qt.Key.Key_Right, 50, 51),
        (Qt.Key.Key_Left, 50, 49),
        (Qt.Key.Key_Up, 50, 51),
        (Qt.Key.Key_Down, 50, 49),
        (Qt.Key.Key_PageUp, 50, 60),
        (Qt.Key.Key_PageDown, 50, 40),
        (Qt.Key.Key_Home, 0, 0),
        (Qt.Key.Key_End, 100, 100),
    ],
)
def test_keys_place_the_mark_and_move_it(analogue, key, first, then):
    QTest.keyClick(analogue.line, key)
    assert analogue.line.value() == first
    QTest.keyClick(analogue.line, key)
    assert analogue.line.value() == then


def test_left_and_right_are_mirrored_and_values_are_not(analogue):
    line = analogue.line
    before = at(line, 20)
    analogue.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert at(line, 20).x() == line.width() - before.x()
    QTest.mouseClick(line, LEFT, pos=at(line, 20))
    assert line.value() == 20
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.value() == 21
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert line.value() == 22


def test_whoever_cannot_aim_places_and_moves_the_mark_by_buttons(analogue, finger):
    finger(analogue.first)
    assert analogue.line.value() == 50
    for _ in range(3):
        finger(analogue.more)
    finger(analogue.less)
    assert analogue.line.value() == 60
    assert not analogue.first.isEnabled()


def test_the_buttons_keep_their_places(analogue, finger):
    places = [button.geometry() for button in (analogue.less, analogue.first, analogue.more)]
    finger(analogue.first)
    assert [button.geometry() for button in (analogue.less, analogue.first, analogue.more)] == places


def test_buttons_end_at_the_ends(analogue):
    analogue.show_scale(TENTHS, 98)
    analogue.more.click()
    analogue.more.click()
    assert analogue.line.value() == 100


def test_a_screen_reader_reads_and_sets_the_mark(analogue):
    found = accessible(analogue.line)
    assert found.role() == QAccessible.Role.Slider
    value = found.valueInterface()
    value.setCurrentValue(73)
    assert analogue.placed_at == [73]
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 73, 100)
    assert found.text(QAccessible.Text.Description) == ""
    assert accessible(analogue.more).text(QAccessible.Text.Description) == "Towards: Very near"


def test_a_screen_reader_places_and_moves_the_mark_by_the_buttons_actions(analogue, accessible_action, qtbot):
    accessible_action(analogue.first, "Press")
    qtbot.waitUntil(lambda: analogue.placed_at == [50])
    accessible_action(analogue.less, "Press")
    qtbot.waitUntil(lambda: analogue.placed_at == [50, 45])


def test_an_untouched_line_is_no_answer_to_a_screen_reader_either(analogue):
    value = accessible(analogue.line).valueInterface()
    assert value.currentValue() == -1
    value.setCurrentValue(-1)
    assert analogue.placed_at == []


def test_no_number_is_shown(analogue):
    for chosen in (None, 0, 37, 100):
        analogue.show_scale(TENTHS, chosen)
        words = [label.text() for label in analogue.findChildren(QLabel)]
        words += [button.text() for button in (analogue.first, analogue.less, analogue.more)]
        assert not any(character.isdigit() for text in words for character in text)


def test_an_earlier_mark_is_shown_and_told_to_nobody(analogue):
    analogue.show_scale(TENTHS, 0)
    assert analogue.line.is_placed
    assert analogue.placed_at == []


def test_the_next_line_begins_empty(analogue):
    analogue.line.place(40)
    analogue.show_scale(Scale(0, 1000, "a", "b"), None)
    assert not analogue.line.is_placed
    analogue.line.place(400)
    assert analogue.placed_at == [40, 400]


def test_the_wheel_answers_nothing(analogue, qapp):
    from PySide6.QtGui import QWheelEvent  # noqa: PLC0415

    centre = QPointF(analogue.line.rect().center())
    event = QWheelEvent(
        centre,
        analogue.line.mapToGlobal(centre),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(analogue.line, event)
    assert analogue.placed_at == []


def test_empty_and_marked_lines_differ_without_colour(analogue):
    def grey():
        return analogue.line.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    empty = grey()
    analogue.line.place(50)
    marked = grey()
    middle = analogue.line.place_of(50).toPoint() + QPoint(0, 20)
    assert empty.pixelColor(middle).lightness() - marked.pixelColor(middle).lightness() > 100


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [1152, 960, 736])
def test_targets_are_large(analogue, wear, scale, width):
    wear(text_scale=scale)
    analogue.resize(width, analogue.least_height(width))
    for control in analogue.controls():
        assert min(control.width(), control.height()) >= 64
