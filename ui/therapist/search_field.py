"""A field in which a part of a name is typed, above the list that it narrows."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.widgets.controls import QuietButton
from ui.widgets.fields import plainly
from ui.widgets.theme import current_theme

_FIELD_PX: Final = 300
_STEPS: Final = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


def is_escape(event: QEvent) -> bool:
    """Whether this asks if Esc, which locks, is wanted by the widget that has the focus."""
    asks = event.type() == QEvent.Type.ShortcutOverride
    return asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class SearchLine(QLineEdit):
    """A line for a part of a name; keys that move in a list are handed on.

    Signals:
        stepped: a key for the list, a ``QKeyEvent``.
    """

    stepped = Signal(object)

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self._align()
        self.textChanged.connect(self._align)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Let what is typed stand as its script runs, and an empty line as the page does."""
        flags = Qt.AlignmentFlag
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        empty = (flags.AlignRight if mirrored else flags.AlignLeft) | flags.AlignAbsolute
        self.setAlignment(flags.AlignLeft if self.text() else empty)

    def event(self, event: QEvent) -> bool:
        """Keep Esc to this line while there is something to clear; it locks otherwise."""
        if self.text() and is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc; hand on what moves and what opens."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _STEPS or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(event)
        else:
            super().keyPressEvent(event)


class CrossButton(QuietButton):
    """A target with a cross."""

    def sizeHint(self) -> QSize:
        """As wide as a target."""
        side = current_theme().shape.desk_target
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cross on the slab."""
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arm = theme.drawn(6)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(theme.colour("ink"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for slope in (-1, 1):
            painter.drawLine(centre - QPointF(arm, slope * arm), centre + QPointF(arm, slope * arm))
        painter.end()


class SearchField(QWidget):
    """The line, and a button that empties it.

    Attributes:
        line: what is typed into.
        clear: empties it; hidden while it is empty.
    """

    def __init__(self) -> None:
        """Make an empty field."""
        super().__init__()
        theme = current_theme()
        self.line = plainly(SearchLine())
        self.line.setMinimumHeight(theme.shape.desk_target)
        words = self.tr("Find a client")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.clear = CrossButton("", desk=True)
        self.clear.setAccessibleName(self.tr("Show all names again"))
        self.clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.tight)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear)
        self.setMinimumWidth(round(_FIELD_PX * (1 + (theme.text_scale - 1) / 2)))
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._show_clear)
        self.clear.clicked.connect(self._empty)

    def _show_clear(self, typed: str) -> None:
        self.clear.setVisible(bool(typed))

    def _empty(self) -> None:
        self.line.clear()
        self.line.setFocus()
