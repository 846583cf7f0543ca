"""The sign of a mark beside its words: the shape that stands on the plot, drawn by Qt."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.therapist.plots.marked import Shape
from ui.widgets.theme import current_theme

_PX: Final = 16
_HEXAGON: Final = ((0.5, 0.0), (0.95, 0.25), (0.95, 0.75), (0.5, 1.0), (0.05, 0.75), (0.05, 0.25))
_TRIANGLE: Final = ((0.0, 0.08), (1.0, 0.08), (0.5, 0.95))
_DIAMOND: Final = ((0.5, 0.0), (0.92, 0.5), (0.5, 1.0), (0.08, 0.5))
_SQUARE: Final = ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92))
_CORNERS: Final = {Shape.SQUARE: _SQUARE, Shape.TRIANGLE: _TRIANGLE, Shape.HEXAGON: _HEXAGON}


class MarkSign(QWidget):
    """Shows one mark's shape, clay where it is unusual; nothing where the plot has no mark.

    It says nothing to a screen reader: the words beside it do.
    """

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._corners: tuple[tuple[float, float], ...] = ()
        self._unusual = self._filled = False
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Give the size of the shape, grown with the text."""
        px = current_theme().drawn(_PX)
        return QSize(px + 4, px + 4)

    def show_mark(self, shape: Shape | None, *, is_moment: bool, unusual: bool) -> None:
        """Show ``shape``, or the diamond of a moment."""
        self._corners = _DIAMOND if is_moment else () if shape is None else _CORNERS[shape]
        self._unusual, self._filled = unusual, is_moment
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        if not self._corners:
            return
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour("clay" if self._unusual else "edge")
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._filled and self._unusual:
            painter.setBrush(colour)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        points = [
            QPointF(area.left() + x * area.width(), area.top() + y * area.height()) for x, y in self._corners
        ]
        painter.drawPolygon(QPolygonF(points))
        painter.end()
