"""Something does not work; what it is, in words, and how it goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage
from ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text


class TroublePage(PlainPage):
    """Says what is wrong. Answers that could not be stored wait, and are tried again by themselves.

    Signals:
        retried: try again now.
        given_up: leave without sending.
        therapist_wanted: the therapist's view is asked for.
    """

    retried = Signal()
    given_up = Signal()
    therapist_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.detail = Text("", "small", centred=True)
        self.column.insertWidget(3, self.detail)
        self._unsent = False
        self.retry = PrimaryButton()
        self.retry.clicked.connect(self.retried)
        self.give_up = QuietButton()
        self.give_up.clicked.connect(self.given_up)
        self.add_way(self.retry)
        self.add_way(self.give_up)
        self.therapist = PlainButton()
        self.therapist.clicked.connect(self.therapist_wanted)
        self.foot.addStretch(1)
        self.foot.addWidget(self.therapist)
        self.say_words()

    def say_words(self) -> None:
        """Say what is wrong, and the ways on. The detail stays as it was told."""
        self.retry.setText(self.tr("Try again"))
        self.give_up.setText(self.tr("Leave without sending"))
        self.therapist.setText(self.tr("Therapist"))
        if self._unsent:
            self.say(
                self.tr("Not stored yet"),
                self.tr("Your answers are not lost: this page keeps trying. Please tell somebody here."),
            )
        else:
            self.say(self.tr("This device needs attention"), self.tr("Please tell somebody here."))

    def show_unsent(self, sentence: str) -> None:
        """A sheet waits; ``sentence`` says why, for whoever looks after the device."""
        self._show(sentence, unsent=True)

    def show_closed(self, sentence: str) -> None:
        """The practice cannot be opened; ``sentence`` says why. No survey is possible."""
        self._show(sentence, unsent=False)

    def _tell(self, sentence: str) -> None:
        self.detail.setText(sentence)
        self.detail.setVisible(bool(sentence))

    def show_trying(self, *, trying: bool) -> None:
        """Take no second tap while it is tried."""
        self.retry.setEnabled(not trying)
        self.give_up.setEnabled(not trying)

    def clear(self) -> None:
        """Forget what did not work."""
        self.show_closed("")

    def _show(self, sentence: str, *, unsent: bool) -> None:
        self._unsent = unsent
        self.say_words()
        self._tell(sentence)
        self.give_up.setVisible(unsent)
        self.therapist.setVisible(not unsent)
        self.show_trying(trying=False)
