"""What is typed into the box stays in it: nothing comes from elsewhere, and nothing goes elsewhere."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QClipboard, QDragEnterEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.widgets.comment_box import CommentBox

CTRL = Qt.KeyboardModifier.ControlModifier
MODES = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]


@pytest.fixture
def box(qtbot, wear):
    page = QWidget()
    rows = QVBoxLayout(page)
    made, after = CommentBox(300), QPushButton("after")
    rows.addWidget(made)
    rows.addWidget(after)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    made.setFocus()
    made.after, made.page = after, page  # Qt takes it down with the last name for it
    return made


@pytest.fixture
def clipboard(qapp):
    found = QGuiApplication.clipboard()
    found.setText("somebody else's words")
    yield found
    found.clear()


def commit(box, text):
    """Write as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(box, event)


def test_what_is_typed_stands_in_the_box(box):
    QTest.keyClicks(box, "It was good.")
    assert box.toPlainText() == "It was good."
    assert not box.is_empty
    assert box.left == 288


@pytest.mark.parametrize("word", ["a", "ש", "語", "𞤀", "👪"])
def test_three_hundred_characters_of_any_script_and_no_more(box, word):
    commit(box, word * 290)
    commit(box, word * 20)
    assert box.toPlainText() == word * 300
    assert box.left == 0
    commit(box, word)
    assert box.left == 0


def test_what_is_too_much_is_taken_back_where_it_was_written(box):
    commit(box, "a" * 300)
    box.moveCursor(box.textCursor().MoveOperation.Start)
    QTest.keyClicks(box, "bc")
    assert box.toPlainText() == "a" * 300


def test_nothing_is_pasted_by_key_by_menu_or_by_the_middle_button(box, clipboard):
    QTest.keyClick(box, Qt.Key.Key_V, CTRL)
    QTest.keyClick(box, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(box.viewport(), Qt.MouseButton.MiddleButton)
    box.paste()
    assert box.toPlainText() == ""
    assert box.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_nothing_is_dropped_into_it(box, qapp):
    data = QMimeData()
    data.setText("somebody else's words")
    assert not box.canInsertFromMimeData(data)
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    qapp.sendEvent(box.viewport(), enter)
    assert not enter.isAccepted()
    assert not box.acceptDrops()
    assert not box.viewport().acceptDrops()


def test_nothing_of_it_is_copied_by_key_by_marking_or_by_a_screen_reader(box, clipboard):
    QTest.keyClicks(box, "my own words")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert):
        QTest.keyClick(box, key, CTRL)
    QTest.mouseDClick(box.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseRelease(box.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    box.selectAll()
    box.copy()
    box.cut()
    texts = [clipboard.text(mode) for mode in MODES if mode == MODES[0] or clipboard.supportsSelection()]
    assert not any("own" in text for text in texts)
    assert box.toPlainText() == "my own words"
    assert not box.textCursor().hasSelection()
    assert box.createMimeDataFromSelection().formats() == []


def test_nothing_that_was_taken_back_comes_again(box):
    QTest.keyClicks(box, "no")
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert box.toPlainText() == "n"
    assert not box.isUndoRedoEnabled()


def test_nothing_is_suggested_or_remembered(box):
    hints = box.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & Qt.InputMethodHint.ImhSensitiveData


def test_tab_leads_on_and_enter_begins_a_line(box):
    QTest.keyClicks(box, "one")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "two")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.toPlainText() == "one\ntwo"
    assert box.after.hasFocus()


def test_it_is_a_text_field_to_screen_readers(box):
    box.setAccessibleName("Is there anything you would like to add?")
    found = QAccessible.queryAccessibleInterface(box)
    assert found.role() == QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Name) == "Is there anything you would like to add?"
    found.editableTextInterface().insertText(0, "said")
    assert box.toPlainText() == "said"


def test_a_pen_or_finger_marks_nothing(box):
    QTest.keyClicks(box, "some words here")
    viewport = box.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    QTest.mouseMove(viewport, QPointF(150, 20).toPoint())
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
    assert not box.textCursor().hasSelection()
