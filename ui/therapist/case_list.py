"""The list of the caseload's rows."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QScroller

from ui.therapist.case_painting import CaseDelegate
from ui.therapist.search_field import is_escape

_MODIFIED = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CaseList(QListView):
    """The rows. Enter or a tap opens one; letters are for the search.

    Signals:
        opened: the row of the client to show.
        typed: letters for the search; empty where it is only asked for.
        cleared: Esc was pressed while a search leaves clients out.

    Attributes:
        is_searched: whether Esc clears a search; it locks otherwise.
    """

    opened = Signal(int)
    typed = Signal(str)
    cleared = Signal()

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.is_searched = False
        self.setItemDelegate(CaseDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.name_order(by_need=True)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._open)

    def name_order(self, *, by_need: bool) -> None:
        """Let a screen reader say whether the most urgent come first."""
        named = self.tr("Your clients, the most urgent first") if by_need else self.tr("Your clients")
        self.setAccessibleName(named)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter, hand letters on to the search, and move with all other keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.is_searched:
            self.cleared.emit()
        elif event.text() == "/":
            self.typed.emit("")
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _MODIFIED:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc here while there is a search to clear."""
        if self.is_searched and is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
