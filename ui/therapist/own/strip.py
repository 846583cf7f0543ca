"""A figure across clients as a strip: its scale, its interval, and the figure itself."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.printing.supervision_sheet import Line, Span
from ui.widgets.controls import Text
from ui.widgets.painting import text_width
from ui.widgets.theme import Theme, current_theme
from ui.widgets.words import figure

_NARROW = 620  # px at 100 % text: below this the strip stands under the words
_TITLE = 190
_WORDS = 250
_HEIGHT = 26


class Strip(QWidget):
    """Paints a span; what it says stands beside it in words."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self._span: Span | None = None
        self._is_scale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_span(self, span: Span | None) -> None:
        """Show a span; an empty strip where there is none."""
        self._span = span
        self.update()

    def show_scale(self, begins: float, ends: float) -> None:
        """Show the numbers of the scale instead, to stand below the strips."""
        self._span = Span(begins, begins, begins, begins, ends, (begins + ends) / 2)
        self._is_scale = True
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its dot or its numbers need."""
        return QSize(240, self._needed())

    def minimumSizeHint(self) -> QSize:
        """Leave the width to the page."""
        return QSize(120, self._needed())

    def _needed(self) -> int:
        theme = current_theme()
        numbers = QFontMetrics(theme.font("desk_small")).height() if self._is_scale else 0
        return max(theme.drawn(_HEIGHT), numbers)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, interval and figure."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = theme.drawn(13) / 2
        middle, inset = self.height() / 2, dot + 2
        if self._is_scale:
            self._paint_scale(painter, theme, inset)
            painter.end()
            return
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(QPointF(inset, middle), QPointF(self.width() - inset, middle))
        span = self._span
        if span is not None:
            for value in (span.begins, span.middle, span.ends):
                x = self._place(span, value, inset)
                painter.drawLine(QPointF(x, middle - dot), QPointF(x, middle + dot))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pine"))
            ends = sorted((self._place(span, span.lower, inset), self._place(span, span.upper, inset)))
            painter.drawRoundedRect(QRectF(ends[0], middle - 2.5, max(ends[1] - ends[0], 1), 5), 2.5, 2.5)
            painter.setPen(QPen(theme.colour("surface"), 2))
            painter.drawEllipse(QPointF(self._place(span, span.value, inset), middle), dot, dot)
        painter.end()

    def _paint_scale(self, painter: QPainter, theme: Theme, inset: float) -> None:
        span = self._span
        if span is None:
            return
        painter.setFont(theme.font("desk_small"))
        painter.setPen(theme.colour("ink_soft"))
        for value in (span.begins, span.middle, span.ends):
            words = figure(value)
            wide = text_width(words, painter.font()) + 2
            middle = self._place(span, value, inset)
            left = min(max(middle - wide / 2, 0.0), self.width() - wide)
            area = QRectF(left, 0, wide, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _place(self, span: Span, value: float, inset: float) -> float:
        share = span.share(value)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return inset + share * (self.width() - 2 * inset)


class StripLine(QWidget):
    """One dimension: name, strip, and the figure in words.

    Attributes:
        title: the name.
        strip: the picture.
        words: the figure.
    """

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.title, self.words, self.strip = Text("", "desk_strong"), Text("", "desk_body"), Strip()
        self._row = QHBoxLayout()
        self._row.setSpacing(current_theme().space.base)
        self._row.addWidget(self.title)
        self._row.addWidget(self.strip, 1)
        self._row.addWidget(self.words)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._row)

    def show_line(self, line: Line) -> None:
        """Show a dimension."""
        self.title.setText(line.title)
        self.words.setText(line.words)
        self.strip.show_span(line.span)

    def show_scale(self, begins: float, ends: float) -> None:
        """Show the numbers of the scale, below lines with strips."""
        self.title.setText("")
        self.words.setText("")
        self.strip.show_scale(begins, ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the room that there is."""
        super().resizeEvent(event)
        scale = current_theme().text_scale
        narrow = self.width() / scale < _NARROW
        upright = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(upright)
        self._row.setSpacing(current_theme().space.hair if narrow else current_theme().space.base)
        for label, width in ((self.title, _TITLE), (self.words, _WORDS)):
            label.setMinimumWidth(0 if narrow else round(width * scale))
            label.setMaximumWidth(16_777_215 if narrow else round(width * scale))
            # Below the strips of a narrow page nothing keeps the place of what is empty.
            label.setVisible(bool(label.text()) or not narrow)
