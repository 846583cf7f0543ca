"""A cursor over the plot: which session is this, and what did it say? By mouse, touch or arrow keys.

It is painted by Qt on top of the finished figure, so that moving it never draws the figure again. Dragging
across sessions, or Shift with the arrow keys, chooses a span of them.
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
_DRAG_PX = 12  # px that a pointer may slip in a click
_NOWHERE = -1


class SessionCursor(QWidget):
    """Lies over the canvas.

    Signals:
        pointed: the index of the session under the cursor, or -1.
        chosen: the index of a session that was clicked, tapped, or walked to with keys.
        span_chosen: the indexes of the first and the last session of a span.
    """

    pointed = Signal(int)
    chosen = Signal(int)
    span_chosen = Signal(int, int)

    def __init__(self, parent: QWidget, describe: Callable[[int], str]) -> None:
        """Lie over ``parent``; ``describe`` gives the words for a session's index, one line or several."""
        super().__init__(parent)
        self._describe = describe
        self._places: Sequence[tuple[float, float]] = ()
        self._reach = (0.0, 0.0)
        self._first = 0
        self._at = self._from = _NOWHERE
        self._pressed_x = math.nan
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(
            self.tr(
                "Sessions on the plot: left and right arrow keys move between them, "
                "together with Shift they choose a span"
            )
        )

    @property
    def session(self) -> int:
        """The index of the session under the cursor, or -1."""
        return self._at

    @property
    def span(self) -> tuple[int, int] | None:
        """The first and the last session of the span that is being chosen."""
        if self._from == _NOWHERE or self._at in (_NOWHERE, self._from):
            return None
        return min(self._from, self._at), max(self._from, self._at)

    def follow(
        self, places: Sequence[tuple[float, float]], reach: tuple[float, float], first: int = 0
    ) -> None:
        """Take the sessions' places in px (y is nan without a score), and how far up and down they go.

        ``first`` is the index of the first of them.
        """
        self._places, self._reach, self._first = places, reach, first
        self._from = _NOWHERE
        self._move(_NOWHERE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the session nearest to a tap; a drag may begin here."""
        self._pressed_x, self._from = event.position().x(), _NOWHERE
        self._move(self._nearest(event.position().x()))
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the session nearest to the pointer, or how far a drag has come."""
        x = event.position().x()
        drags = event.buttons() & Qt.MouseButton.LeftButton and abs(x - self._pressed_x) > _DRAG_PX
        if drags and self._from == _NOWHERE:
            self._from = self._nearest(self._pressed_x)
        self._move(self._nearest(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or choose the session that was clicked."""
        if not self._end_span() and self._at != _NOWHERE:
            self.chosen.emit(self._at)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing when the pointer is gone."""
        if not self.hasFocus():
            self._move(_NOWHERE)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show nothing when the keys go elsewhere."""
        self._from = _NOWHERE
        self._move(_NOWHERE)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from session to session in the direction of the arrow; with Shift, choose a span."""
        target = self._target(event)
        if target is None or not self._places:
            super().keyPressEvent(event)
            return
        spans = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not spans:
            self._from = _NOWHERE
        elif self._from == _NOWHERE:
            self._from = self._at if self._at != _NOWHERE else self._last
        self._move(min(max(target, self._first), self._last))
        self.update()
        if not spans:
            self.chosen.emit(self._at)
        announce(self, self._describe(self._at))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Take the span when Shift is let go."""
        if event.key() == Qt.Key.Key_Shift:
            self._end_span()
        super().keyReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line through the session and a card with its words, or the span that is being chosen."""
        if self._at == _NOWHERE:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.span is not None:
            self._paint_span(painter, *self.span)
        x, y = self._place(self._at)
        painter.setPen(QPen(theme.colour("focus"), 1.5))
        painter.drawLine(QPointF(x, self._reach[0]), QPointF(x, self._reach[1]))
        if not math.isnan(y):
            painter.setPen(QPen(theme.colour("focus"), 2.5))
            painter.drawEllipse(QPointF(x, y), 8, 8)
        if self.span is None:
            self._paint_card(painter, x, y)
        painter.end()

    def _paint_span(self, painter: QPainter, first: int, last: int) -> None:
        ends = sorted((self._place(first)[0], self._place(last)[0]))
        area = QRectF(ends[0], self._reach[0], ends[1] - ends[0], self._reach[1] - self._reach[0])
        colour = current_theme().colour("focus")
        painter.setPen(QPen(colour, 1.5))
        colour.setAlphaF(0.16)
        painter.fillRect(area, colour)
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())

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

    @property
    def _last(self) -> int:
        return self._first + len(self._places) - 1

    def _place(self, index: int) -> tuple[float, float]:
        return self._places[index - self._first]

    def _target(self, event: QKeyEvent) -> int | None:
        onward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        begin = self._at
        if begin == _NOWHERE:
            begin = self._last + (1 if event.key() == Qt.Key.Key_Left else 0)
        return {
            Qt.Key.Key_Left: begin - onward,
            Qt.Key.Key_Right: begin + onward,
            Qt.Key.Key_Home: self._first,
            Qt.Key.Key_End: self._last,
        }.get(Qt.Key(event.key()))

    def _nearest(self, x: float) -> int:
        near = min(range(len(self._places)), key=lambda place: abs(self._places[place][0] - x), default=None)
        return _NOWHERE if near is None else self._first + near

    def _end_span(self) -> bool:
        """Say which span was chosen, if one was."""
        span, self._from = self.span, _NOWHERE
        self.update()
        if span is not None:
            self.span_chosen.emit(*span)
        return span is not None

    def _move(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self.update()
            self.pointed.emit(index)
