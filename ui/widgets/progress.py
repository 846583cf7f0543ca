"""Progress through a survey: one quiet segment a question, no clock, no percentage."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.widgets.theme import current_theme
from ui.widgets.words import figure

_HEIGHT = 12


class ProgressBar(QProgressBar):
    """Segments: those up to the present question are filled, its own is the thickest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty one."""
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.maximum() > 0:
            self.show_progress(self.value(), self.maximum())

    def show_progress(self, position: int, total: int) -> None:
        """Show that question ``position`` (from 1) of ``total`` is asked now."""
        self.setRange(0, total)
        self.setValue(position)
        self.setAccessibleName(
            self.tr("Question {position} of {total}").format(position=figure(position), total=figure(total))
        )

    def sizeHint(self) -> QSize:
        """As low as it can be seen."""
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As low as it can be seen."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments in the direction of reading."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = max(self.maximum(), 1)
        gap = theme.space.tight
        width = (self.width() - gap * (total - 1)) / total
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(1, total + 1):
            place = total - number if right_to_left else number - 1
            area = QRectF(place * (width + gap), 2, width, _HEIGHT - 4)
            if number == self.value():
                area.adjust(0, -2, 0, 2)
            painter.setBrush(theme.colour("pine" if number <= self.value() else "line"))
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.end()
