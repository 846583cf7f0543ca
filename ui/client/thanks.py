"""The end of a survey, sent or stopped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage
from ui.client.welcome import Mark
from ui.widgets.controls import QuietButton, Text
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
        self._mark = Mark()
        self.column.insertWidget(1, self._mark)
        self.column.insertSpacing(2, current_theme().space.base)
        self._stopped = self._unassigned = False
        self.finish = QuietButton()
        self.finish.clicked.connect(self.done)
        self.add_way(self.finish)
        self.farewell = Text("", "soft", centred=True)
        self.column.insertWidget(self.column.indexOf(self.sentence) + 1, self.farewell)
        self.say_words()

    def say_words(self) -> None:
        """Thank, and say what became of the answers."""
        self.finish.setText(self.tr("Done"))
        title = self.tr("Thank you")
        sentence, farewell = self._after_stopping() if self._stopped else self._after_sending()
        self.say(title, sentence)
        self.farewell.setText(farewell)
        self.name_page(f"{title} {sentence} {farewell}")

    def show_sent(self, *, unassigned: bool) -> None:
        """The answers are durably stored; ``unassigned`` ones every therapist here can read."""
        self._stopped, self._unassigned = False, unassigned
        self.say_words()

    def show_stopped(self) -> None:
        """The client stopped; nothing was kept."""
        self._stopped = True
        self.say_words()

    def fit(self) -> None:
        """Leave the mark out where words need its place."""
        super().fit()
        self._mark.setVisible(not self.cramped)

    def clear(self) -> None:
        """Forget whether somebody sent or stopped."""
        self.show_sent(unassigned=False)

    def _after_sending(self) -> tuple[str, str]:
        return (
            self.tr("Your answers are stored and locked. The therapists of this practice can open them.")
            if self._unassigned
            else self.tr("Your answers are stored and locked. Only your therapist can open them."),
            self.tr(
                "They help the two of you to talk about what goes well and what does not. "
                "You can leave the device here."
            ),
        )

    def _after_stopping(self) -> tuple[str, str]:
        return (
            self.tr("You stopped, and that is fine. Nothing was sent, nothing was kept."),
            self.tr("You can answer another time, or not at all. You can leave the device here."),
        )
