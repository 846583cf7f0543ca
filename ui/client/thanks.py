"""The end of a survey, sent or stopped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage
from ui.client.welcome import Mark
from ui.widgets.controls import QuietButton
from ui.widgets.theme import current_theme, set_role


class ThanksPage(PlainPage):
    """Thanks everybody, also those who stopped.

    Signals:
        done: the client has read it.
    """

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        set_role(self.title, "display")
        self.column.insertWidget(1, Mark())
        self.column.insertSpacing(2, current_theme().space.base)
        self._stopped = False
        self.finish = QuietButton()
        self.finish.clicked.connect(self.done)
        self.add_way(self.finish)
        self.say_words()

    def say_words(self) -> None:
        """Thank, and say what became of the answers."""
        self.finish.setText(self.tr("Done"))
        self.say(
            self.tr("Thank you"),
            self.tr("You stopped, and that is fine. Nothing was sent, nothing was kept.")
            if self._stopped
            else self.tr("Your answers are stored and locked. You can leave the device here."),
        )

    def show_sent(self) -> None:
        """The answers are durably stored."""
        self._stopped = False
        self.say_words()

    def show_stopped(self) -> None:
        """The client stopped; nothing was kept."""
        self._stopped = True
        self.say_words()
