"""A box for a few plain lines: what is typed in it comes from the keys and goes nowhere but to the page."""

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiosk.vault.wiping import wipe_text
from ui.widgets.theme import current_theme, set_role

_LINES: Final = 4
_HINTS: Final = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhMultiLine
)
_CARRYING: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class CommentBox(QPlainTextEdit):
    """Plain text of a bounded length.

    Nothing is suggested, corrected or remembered; there is no menu, nothing is dropped or pasted into it, and
    nothing of it is copied: what one person wrote must not reach the next by the clipboard. Tab leads on.
    """

    def __init__(self, most: int, parent: QWidget | None = None, *, desk: bool = False) -> None:
        """Make an empty box for ``most`` characters; ``desk`` is the therapist's size of text."""
        super().__init__(parent)
        self._most = most
        self._shortening = False
        if not desk:
            set_role(self, "comment")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_HINTS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._keep_short)
        self.selectionChanged.connect(self._select_nothing)

    @property
    def left(self) -> int:
        """How many characters still find room."""
        text = self.toPlainText()
        count = len(text)
        wipe_text(text)
        return self._most - count

    @property
    def is_empty(self) -> bool:
        """Whether nothing but blanks is written."""
        text = self.toPlainText()
        blank = not text.strip()
        wipe_text(text)
        return blank

    def sizeHint(self) -> QSize:
        """Leave room for a few lines."""
        theme = current_theme()
        line = QFontMetrics(theme.font("body")).lineSpacing()
        return QSize(6 * theme.shape.target, _LINES * line + 2 * theme.space.base)

    def minimumSizeHint(self) -> QSize:
        """Never lower than two lines."""
        theme = current_theme()
        line = QFontMetrics(theme.font("body")).lineSpacing()
        return QSize(3 * theme.shape.target, 2 * line + 2 * theme.space.base)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; keys that copy, paste or bring back do nothing."""
        if any(event.matches(one) for one in _CARRYING):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show no menu."""
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take nothing that is dragged here."""
        event.ignore()

    def canInsertFromMimeData(self, _source: QMimeData) -> bool:
        """Say that nothing can be pasted or dropped."""
        return False

    def insertFromMimeData(self, _source: QMimeData) -> None:
        """Paste nothing, whatever asked for it."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing away."""
        return QMimeData()

    def _select_nothing(self) -> None:
        """Let nothing be marked: on some systems what is marked is copied by that alone."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _keep_short(self) -> None:
        """Take back what is too much, from before the cursor."""
        if self._shortening:
            return
        self._shortening = True
        cursor: QTextCursor = self.textCursor()
        for _ in range(-self.left):
            cursor.deletePreviousChar()
        self._shortening = False
