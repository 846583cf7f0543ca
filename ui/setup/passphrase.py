"""The second page: a passphrase, typed twice or made, and how strong it is in words."""

from PySide6.QtCore import Signal

from ui.setup.page import SetupPage
from ui.widgets.new_passphrase import NewPassphrase


class PassphrasePage(SetupPage):
    """Asks for a passphrase. Whoever listens to ``new`` judges it and makes one.

    Signals:
        passphrase_given: typed twice alike.

    Attributes:
        new: the fields.
    """

    passphrase_given = Signal(str)

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Step 2 of 3"),
            self.tr("Choose your passphrase"),
            self.tr(
                "It opens what your clients answered. Nobody can reset it: without it and without the "
                "recovery key the answers are gone. Four or five unrelated words are strong and easy to keep."
            ),
            self.tr("Continue"),
        )
        self.new = NewPassphrase(self.tr("Passphrase"))
        self.content.addWidget(self.new)
        self.finish()
        self.new.made.connect(self.lead_to)
        self.new.entered.connect(self._give)
        self.on.clicked.connect(self._give)

    def enter(self) -> None:
        """Let the person type."""
        super().enter()
        self.lead_to(self.new.first.line)

    def forget(self) -> None:
        """Empty both fields."""
        self.new.forget()

    def _give(self) -> None:
        wrong = self.new.wrong()
        self.trouble.tell("" if wrong is None else wrong.sentence)
        if wrong is None:
            self.passphrase_given.emit(self.new.text())
        else:
            self.lead_to(wrong.field)
