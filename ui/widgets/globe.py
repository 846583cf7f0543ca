"""The way to all languages: a globe, and the name of the language that is spoken now."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.languages import language
from ui.widgets.controls import PlainButton, state_of
from ui.widgets.language import spoken_tag
from ui.widgets.painting import draw_globe
from ui.widgets.theme import Theme, current_theme

_GLOBE = 26  # px


class LanguageButton(PlainButton):
    """Quiet, and found without reading: by its globe. ``short`` shows nothing else."""

    def __init__(self, parent: QWidget | None = None, *, short: bool = False) -> None:
        """Make the button."""
        super().__init__("", parent)
        self._short = short
        self._say_words()

    def changeEvent(self, event: QEvent) -> None:
        """Name the language that is spoken now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def sizeHint(self) -> QSize:
        """Give a target's size to the globe alone."""
        target = current_theme().shape.target
        return QSize(target, target) if self._short else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a target."""
        target = current_theme().shape.target
        return QSize(target, target) if self._short else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the globe where reading begins."""
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        from_start = self.width() / 2 if self._short else self._margin(theme) + _GLOBE / 2
        left = from_start if self._reads_from_left() else self.width() - from_start
        ink = theme.colour(self.looks[state_of(self)].ink)
        draw_globe(painter, QPointF(left, self.height() / 2), _GLOBE, ink)
        painter.end()

    def _say_words(self) -> None:
        name = language(spoken_tag()).name
        self.setText("" if self._short else name)
        self.setAccessibleName(self.tr("Language: {language}").format(language=name))
        self.updateGeometry()

    def _reads_from_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _extra_width(self, theme: Theme) -> int:
        return 2 * self._margin(theme) + _GLOBE + theme.space.snug

    def _text_area(self, theme: Theme) -> QRect:
        far = self._margin(theme)
        near = self._extra_width(theme) - far
        left, right = (near, far) if self._reads_from_left() else (far, near)
        return self.rect().adjusted(left, 0, -right, 0)
