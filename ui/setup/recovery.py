"""The third page: the recovery key, shown once, and a check that it was written down."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal

from ui.setup.page import SetupPage
from ui.widgets.new_passphrase import Wrong
from ui.widgets.recovery_key import KeyView, TwoGroups


class RecoveryPage(SetupPage):
    """Shows the key in its groups.

    Signals:
        written: the person says it is written down.

    Attributes:
        key: the key, and the ways to save it.
    """

    written = Signal()

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(
            self.tr("Step 3 of 3"),
            self.tr("Keep the recovery key"),
            self.tr(
                "It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: "
                "save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and "
                "keep it away from this device."
            ),
            self.tr("I have it on paper"),
        )
        self.key = KeyView()
        self.content.addWidget(self.key)
        self.finish()
        self.on.clicked.connect(self.written)

    def show_key(self, groups: Sequence[str], fingerprint: str) -> None:
        """Show the key."""
        self.key.show_key(groups, fingerprint)

    def show_saved(self, where: str) -> None:
        """Say where the file is, and what to do with it."""
        self.trouble.tell("")
        self.key.show_saved(where)
        self.lead_to(self.key.saved)

    def forget(self) -> None:
        """Take the key off the page."""
        self.key.forget()


class ConfirmPage(SetupPage):
    """Asks for two of the groups.

    Signals:
        groups_given: both are typed.

    Attributes:
        asked: where they are typed.
    """

    groups_given = Signal()

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Step 3 of 3"),
            self.tr("Check the recovery key"),
            self.tr("Please type two of its groups from your paper or file. Capital letters do not matter."),
            self.tr("Found the practice"),
        )
        self.back.setText(self.tr("See the key again"))
        self.asked = TwoGroups()
        self.content.addWidget(self.asked)
        self.finish()
        self.asked.entered.connect(self._give)
        self.on.clicked.connect(self._give)

    def enter(self) -> None:
        """Let the person type."""
        super().enter()
        self.lead_to(self.asked.fields[0])

    def show_working(self) -> None:
        """Say that the practice is being made."""
        self._wait(waiting=True)
        self.on.setText(self.tr("One moment …"))

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong and let the person go on."""
        self._wait(waiting=False)
        self.on.setText(self.tr("Found the practice"))
        self.trouble.tell(sentence)

    def show_wrong(self, numbers: Iterable[int]) -> None:
        """Say which of the groups are not right, and lead to the first of them."""
        self._tell(self.asked.wrong(numbers))

    def forget(self) -> None:
        """Empty the fields."""
        self.asked.forget()

    def _tell(self, wrong: Wrong) -> None:
        self.show_trouble(wrong.sentence)
        self.lead_to(wrong.field)

    def _wait(self, *, waiting: bool) -> None:
        for control in (self.asked, self.on, self.back):
            control.setEnabled(not waiting)

    def _give(self) -> None:
        missing = self.asked.missing()
        if missing is None:
            self.groups_given.emit()
        else:
            self._tell(missing)
