"""A page's content that may be taller than the page: a large button pages on, a drag works as well."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.controls import QuietButton
from ui.widgets.theme import current_theme, set_role


class Content(QWidget):
    """What an overflow shows. It asks for the least height that clips nothing, so that gaps shrink first."""

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the least height for ``width``."""
        layout = self.layout()
        return 0 if layout is None else layout.minimumHeightForWidth(width)


class Overflow(QWidget):
    """Shows ``content`` whole where it fits, which is nearly always.

    Where it does not (very large text on a small screen), "Show more" moves on by most of a page, because
    dragging is hard with a tremor.
    """

    def __init__(self, content: Content, parent: QWidget | None = None, *, desk: bool = False) -> None:
        """Take over ``content``; ``desk`` makes the button the therapist's size."""
        super().__init__(parent)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._content = content
        set_role(content, "scrolled")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area.setWidget(content)
        self._drags = False
        self.more = QuietButton("", desk=desk)
        self.more.clicked.connect(self._page_on)
        self.more.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().space.tight)
        rows.addWidget(self.area, 1)
        rows.addWidget(self.more)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._show_state_soon)
        bar.valueChanged.connect(self._show_state)

    @property
    def overflows(self) -> bool:
        """Tell whether the content is higher than this widget: the button's own height does not count."""
        return self._content.heightForWidth(self.width()) > self.height()

    def settle(self) -> None:
        """Decide at once whether everything fits, before anybody sees it: size or text has changed."""
        inside = self._content.findChildren(QWidget)
        for changed in (*reversed(inside), self._content, self):  # from the innermost out
            layout = changed.layout()
            if layout is not None:
                layout.activate()
        self._show_state()
        QCoreApplication.sendEvent(self.area, QEvent(QEvent.Type.LayoutRequest))  # else one frame later

    def to_top(self) -> None:
        """Show the beginning."""
        self.area.verticalScrollBar().setValue(0)

    def lead_to(self, field: QWidget, around: QWidget | None = None) -> None:
        """Give ``field`` the focus, and bring it into sight on a small screen, with what is ``around`` it."""
        field.setFocus()
        QTimer.singleShot(0, field, partial(self._bring_into_sight, field, around or field))

    def _bring_into_sight(self, field: QWidget, around: QWidget) -> None:
        self.area.ensureWidgetVisible(around)
        self.area.ensureWidgetVisible(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look anew whether everything fits."""
        super().resizeEvent(event)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _page_on(self) -> None:
        bar = self.area.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(0 if at_end else bar.value() + round(self.area.viewport().height() * 0.8))

    def _say_words(self) -> None:
        bar = self.area.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        self.more.setText(self.tr("Back to the top") if at_end else self.tr("Show more"))

    def _show_state_soon(self) -> None:
        # The range changes while the layout is at work: a button shown right then would get no place.
        QTimer.singleShot(0, self, self._show_state)

    def _show_state(self) -> None:
        # Left to itself Qt keeps a bar that nothing needs any more, because of the width that the bar takes.
        policy = Qt.ScrollBarPolicy
        self.area.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if self.overflows else policy.ScrollBarAlwaysOff
        )
        self._say_words()
        self.more.setVisible(self.overflows)
        if self.overflows and not self._drags:
            self._drags = True
            QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
