"""The client wants to stop: three ways, none of them wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage
from ui.widgets.controls import PrimaryButton, QuietButton


class StopPage(PlainPage):
    """Asks once, so that a slip of the finger loses nothing.

    Signals:
        gone_on: back to the question.
        sent: send what was answered so far.
        stopped: send nothing, keep nothing.
    """

    gone_on = Signal()
    sent = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self._sending = False
        self.go_on = PrimaryButton()
        self.go_on.clicked.connect(self.gone_on)
        self.send = QuietButton()
        self.send.clicked.connect(self.sent)
        self.stop = QuietButton()
        self.stop.clicked.connect(self.stopped)
        for button in (self.go_on, self.send, self.stop):
            self.add_way(button)
        self._ease = self.make_ease()
        self.foot.addWidget(self._ease)
        self.foot.addStretch(1)
        self.say_words()

    def say_words(self) -> None:
        """Ask, and name the three ways."""
        self.say(self.tr("Would you like to stop?"), self.tr("All of these are fine."))
        self.go_on.setText(self.tr("Go on with the questions"))
        self.send.setText(self.tr("Sending") if self._sending else self.tr("Send what I answered so far"))
        self.stop.setText(self.tr("Stop and send nothing"))

    def show_sending(self, *, sending: bool) -> None:
        """Take no taps while the answers are being stored: nothing can be said to be kept or not before."""
        self._sending = sending
        self.say_words()
        for button in (self.go_on, self.send, self.stop, self._ease):
            button.setEnabled(not sending)

    def clear(self) -> None:
        """Offer all three ways again."""
        self.show_sending(sending=False)
