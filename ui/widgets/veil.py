"""A new page comes up out of the paper: a veil over it lifts. The page itself is there at once."""

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.theme import current_theme

_DENSEST = 0.6  # of the paper's colour: what is below can be read from the first frame on


class Veil(QWidget):
    """One a window: ``Veil(window)``. Takes no input, and is gone when it has lifted.

    A veil needs no picture of a page: nothing of what a client reads is copied for it.
    """

    def __init__(self, window: QWidget) -> None:
        """Lie over ``window``, unseen."""
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lifting = QVariantAnimation(self)
        self._lifting.setStartValue(_DENSEST)
        self._lifting.setEndValue(0.0)
        self._lifting.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._lifting.valueChanged.connect(self.update)
        self._lifting.finished.connect(self.hide)
        self.hide()

    @property
    def lifting(self) -> bool:
        """Tell whether it is still to be seen."""
        return self._lifting.state() == QVariantAnimation.State.Running

    def lift(self) -> None:
        """Lie over the page that was just put up, and lift; nothing happens where nothing shall move."""
        duration = current_theme().durations.page_change
        self._lifting.stop()
        if not duration:
            self.hide()
            return
        self._lifting.setDuration(duration)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self._lifting.start()

    def drop(self) -> None:
        """Be gone at once."""
        self._lifting.stop()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, as dense as it still is."""
        paper, painter = current_theme().colour("paper"), QPainter(self)
        paper.setAlphaF(float(self._lifting.currentValue() or 0.0))
        painter.fillRect(self.rect(), paper)
        painter.end()
