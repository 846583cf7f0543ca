"""The bar on top of the therapist's view: whose it is, how long it stays open, and the lock."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.controls import QuietButton, Text, announce
from ui.widgets.painting import draw_meeting
from ui.widgets.theme import current_theme, set_role
from ui.widgets.words import figure


class Mark(QWidget):
    """Rapport's mark."""

    def sizeHint(self) -> QSize:
        """Give the size of a desk target's height."""
        return QSize(44, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_meeting(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), current_theme())
        painter.end()


class Bar(QWidget):
    """Stays while pages change.

    Signals:
        lock_asked: lock now.

    Attributes:
        lock: the button; hidden until there is something to lock.
        countdown: how many seconds are left, in words; hidden until it counts.
    """

    lock_asked = Signal()

    def __init__(self) -> None:
        """Build the bar of a locked view."""
        super().__init__()
        space = current_theme().space
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whose = Text("", "desk_strong")
        self.countdown = Text("", "desk_strong")
        self.countdown.hide()
        self.lock = QuietButton(self.tr("Lock"), desk=True)
        self.lock.setToolTip(self.tr("Lock at once: Esc or Ctrl+L"))
        self.lock.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lock.hide()
        self._is_open = False
        self.setMinimumHeight(current_theme().shape.desk_target + 2 * space.tight)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.roomy, space.tight, space.roomy, space.tight)
        row.setSpacing(space.snug)
        row.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._whose, 1)
        row.addWidget(self.countdown, 1)
        row.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignVCenter)
        self.lock.clicked.connect(self.lock_asked)

    def show_open(self, practice: str, therapist: str) -> None:
        """Show whose view is open, and the lock."""
        self._is_open = True
        self._whose.setText(f"{practice} · {therapist}")
        self.lock.show()

    def show_seconds_left(self, seconds: int) -> None:
        """Say how long it takes until the view locks by itself."""
        words = (
            self.tr("Locks in {seconds} s. Touch or press any key to stay.")
            if self._is_open
            else self.tr("Back to the welcome page in {seconds} s. Touch or press any key to stay.")
        ).format(seconds=figure(seconds))
        if self.countdown.isHidden():
            announce(self, words)
        self.countdown.setText(words)
        self._whose.hide()
        self.countdown.show()

    def stop_counting(self) -> None:
        """Somebody is there."""
        self.countdown.hide()
        self._whose.show()


class Rule(QFrame):
    """A fine line between the bar and the page."""

    def __init__(self) -> None:
        """Make one."""
        super().__init__()
        set_role(self, "rule")
        self.setFixedHeight(1)
