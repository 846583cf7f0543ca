"""Is the client still there? Asked calmly, before the answers are wiped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage
from ui.widgets.controls import PrimaryButton, Text
from ui.widgets.told import told_as
from ui.widgets.words import figure


class IdlePage(PlainPage):
    """Covers the question, so that a passer-by reads nothing. Any tap or key goes on.

    Signals:
        gone_on: somebody is there.
    """

    gone_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self._left: int | None = None
        self.seconds = Text("", "display", centred=True)
        told_as(self.seconds, "words")
        self.column.insertWidget(3, self.seconds)
        self.go_on = PrimaryButton()
        self.go_on.clicked.connect(self.gone_on)
        self.add_way(self.go_on)
        self.say_words()

    def say_words(self) -> None:
        """Ask, and count."""
        self.say(
            self.tr("Are you still there?"),
            self.tr("Touch anywhere to go on. If not, nothing is kept."),
        )
        self.go_on.setText(self.tr("Go on"))
        if self._left is not None:
            self.show_seconds(self._left)

    def show_seconds(self, seconds: int) -> None:
        """Show how long the answers are still kept."""
        self._left = seconds
        self.seconds.setText(figure(seconds))
        self.seconds.setAccessibleName(self.tr("Seconds left: {seconds}").format(seconds=figure(seconds)))

    def clear(self) -> None:
        """Forget how much time was left."""
        self._left = None
        self.seconds.clear()
        self.seconds.setAccessibleName("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that its release arrives here as well."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a tap anywhere on the page."""
        event.accept()
        self.gone_on.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take any key."""
        event.accept()
        self.gone_on.emit()
