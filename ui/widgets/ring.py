"""The ring around the focused control: seen after a key, gone after a touch."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.widgets.theme import current_theme
from ui.widgets.watch import InputWatch

_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}
)


class FocusRing(QWidget):
    """One a window: ``FocusRing(window, watch)``. Draws above everything, takes no input.

    A control with the focus looks chosen to somebody who taps, so that the ring appears only while keys are
    in use (``InputWatch.keys_in_use``). A field that is typed into wears a focus border of its own at all
    times and gets no second one.
    """

    def __init__(self, window: QWidget, watch: InputWatch) -> None:
        """Follow the focus inside ``window``."""
        super().__init__(window)
        self._window = window
        self._watch = watch
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        watch.keys_in_use_changed.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        rings = (
            new is not None
            and new.window() is self._window
            and new.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(new, (QLineEdit, QPlainTextEdit))
        )
        self._target = new if rings else None
        self._watched = self._with_ancestors(self._target)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _with_ancestors(self, widget: QWidget | None) -> list[QWidget]:
        """Whatever moves the control: itself, and everything that it stands in."""
        chain: list[QWidget] = []
        while widget is not None and widget is not self._window:
            chain.append(widget)
            widget = widget.parentWidget()
        return chain

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the focused control when it moves, alone or with what it stands in."""
        if event.type() in _FOLLOWED and watched in self._watched:
            self._place()
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not self._watch.keys_in_use or not target.isVisible():
            self.hide()
            return
        width = current_theme().shape.ring + 3
        origin = target.mapTo(self._window, QPoint(0, 0))
        self.setGeometry(
            origin.x() - width, origin.y() - width, target.width() + 2 * width, target.height() + 2 * width
        )
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = theme.shape.ring
        painter.setPen(QPen(theme.colour("focus"), ring))
        area = QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
        radius = theme.shape.radius + ring
        painter.drawRoundedRect(area, radius, radius)
        painter.end()
