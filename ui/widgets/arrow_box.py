"""A box of choices whose arrow is drawn in the theme's colours."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from ui.widgets.theme import current_theme

_ARM: Final = 6  # px at 100 %
_IN: Final = 20  # px from the end


class ArrowBox(QComboBox):
    """Shows that there is more to choose from; a style sheet alone takes the arrow away."""

    def sizeHint(self) -> QSize:
        """Leave room for the arrow: Qt takes letters of some scripts for narrower than they are."""
        return super().sizeHint() + QSize(2 * current_theme().drawn(_ARM), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the box."""
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arm = theme.drawn(_ARM)
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = QPointF(_IN if at_left else self.width() - _IN, self.height() / 2 + arm / 4)
        pen = QPen(theme.colour("ink_soft"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corners = (QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2))
        painter.drawPolyline(QPolygonF([centre + corner for corner in corners]))
        painter.end()
