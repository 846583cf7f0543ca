"""Progress through a survey: one quiet segment a question, no clock, no percentage."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.widgets.theme import Theme, current_theme
from ui.widgets.words import figure

_HEIGHT = 12


class ProgressBar(QProgressBar):
    """Segments: those up to the present question are filled, its own is the thickest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty one."""
        super().__init__(parent)
        self._follows = False
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.accessibleName():
            self.show_progress(self.value(), self.maximum(), follows=self._follows)

    def show_progress(self, position: int, total: int, *, follows: bool = False) -> None:
        """Show that question ``position`` (from 1) of ``total`` is asked now, or one that follows it."""
        self.setUpdatesEnabled(False)  # else Qt paints at once, before the rest of the page has changed
        self.setRange(0, total)
        self.setValue(position)
        self.setUpdatesEnabled(True)
        self._follows = follows
        place = (
            self.tr("One more after question {position} of {total}")
            if follows
            else self.tr("Question {position} of {total}")
        )
        self.setAccessibleName(place.format(position=figure(position), total=figure(total)))

    def _paint_segment(self, painter: QPainter, theme: Theme, area: QRectF, *, filled: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pine" if filled else "line"))
        if theme.outlined and not filled:  # hollow: two dark fills would look the same
            painter.setPen(QPen(theme.colour("edge"), theme.shape.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = area.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def clear(self) -> None:
        """Show no place: how far somebody came is theirs."""
        self.reset()
        self.setAccessibleName("")

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
        for number in range(1, total + 1):
            place = total - number if right_to_left else number - 1
            area = QRectF(place * (width + gap), 2, width, _HEIGHT - 4)
            if number == self.value():
                area.adjust(0, -2, 0, 2)
            self._paint_segment(painter, theme, area, filled=number <= self.value())
        painter.end()
