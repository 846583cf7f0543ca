"""A cursor over the plot: which session is this, and what did it say? By mouse, touch or arrow keys.

It is painted by Qt on top of the finished figure, so that moving it never draws the figure again.
"""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.widgets.controls import announce
from ui.widgets.painting import WRAP
from ui.widgets.theme import current_theme

_CARD_PX = 340


class SessionCursor(QWidget):
    """Lies over the canvas.

    Signals:
        chosen: the index of the session under the cursor, or -1.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget, describe: Callable[[int], str]) -> None:
        """Lie over ``parent``; ``describe`` gives the words for a session's index, one line or several."""
        super().__init__(parent)
        self._describe = describe
        self._places: Sequence[tuple[float, float]] = ()
        self._reach = (0.0, 0.0)
        self._at = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sessions on the plot: left and right arrow keys move between them"))

    @property
    def session(self) -> int:
        """The index of the session under the cursor, or -1."""
        return self._at

    def follow(self, places: Sequence[tuple[float, float]], reach: tuple[float, float]) -> None:
        """Take the sessions' places in px (y is nan without a score), and how far up and down they go."""
        self._places, self._reach = places, reach
        self._move(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the session nearest to the pointer."""
        self._move(self._nearest(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the session nearest to a tap."""
        self._move(self._nearest(event.position().x()))
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing when the pointer is gone."""
        if not self.hasFocus():
            self._move(-1)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show nothing when the keys go elsewhere."""
        self._move(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from session to session in the direction of the arrow."""
        last = len(self._places) - 1
        onward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        begin = self._at if self._at >= 0 else last + (1 if event.key() == Qt.Key.Key_Left else 0)
        target = {
            Qt.Key.Key_Left: begin - onward,
            Qt.Key.Key_Right: begin + onward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
            return
        self._move(min(max(target, 0), last))
        announce(self, self._describe(self._at))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line through the session and a card with its words."""
        if self._at < 0:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = self._places[self._at]
        painter.setPen(QPen(theme.colour("focus"), 1.5))
        painter.drawLine(QPointF(x, self._reach[0]), QPointF(x, self._reach[1]))
        if not math.isnan(y):
            painter.setPen(QPen(theme.colour("focus"), 2.5))
            painter.drawEllipse(QPointF(x, y), 8, 8)
        self._paint_card(painter, x, y)
        painter.end()

    def _paint_card(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the words beside the line, below the session's point where they would cover it."""
        theme = current_theme()
        font, pad = theme.font("desk_small"), theme.space.snug
        words, widest = self._describe(self._at), _CARD_PX * theme.text_scale
        flags = WRAP | Qt.AlignmentFlag.AlignLeft
        room = QRectF(0, 0, min(widest, self.width() / 2 - 3 * pad), 2000)
        size = QFontMetricsF(font).boundingRect(room, int(flags), words).size()
        width, height = size.width() + 2 * pad, size.height() + 2 * pad
        left = x + pad if x + pad + width < self.width() else x - pad - width
        seen = self.visibleRegion().boundingRect()
        top, below = max(self._reach[0], seen.top()), y + 2 * pad
        if y < top + height + pad and below + height <= seen.bottom():
            top = below
        card = QRectF(max(left, 0.0), top, width, height)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(card, theme.shape.small_radius, theme.shape.small_radius)
        painter.setPen(theme.colour("ink"))
        painter.setFont(font)
        painter.drawText(card.adjusted(pad, pad, -pad, -pad), flags, words)

    def _nearest(self, x: float) -> int:
        return min(range(len(self._places)), key=lambda index: abs(self._places[index][0] - x), default=-1)

    def _move(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self.update()
            self.chosen.emit(index)
