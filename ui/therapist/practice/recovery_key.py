"""A new recovery key in place of one that is lost or was seen: why, the key itself, and the check of it."""

from PySide6.QtCore import Qt, Signal

from ui.therapist.subpage import SubPage
from ui.widgets.controls import PlainButton, PrimaryButton
from ui.widgets.fields import SecretField, labelled
from ui.widgets.new_passphrase import Wrong
from ui.widgets.recovery_key import KeyView, Recovery, TwoGroups
from ui.widgets.side_by_side import SideBySide


class RenewPage(SubPage):
    """Says what a new key means, and asks for the own passphrase first.

    Signals:
        key_asked: make a key; the own passphrase, empty for whoever signed in with the recovery key.

    Attributes:
        passphrase: the own one.
        on: the button that makes a key.
    """

    key_asked = Signal(str)

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Recovery key"),
            self.tr("Practice"),
            self.tr(
                "Make a new recovery key when the old one is lost or somebody saw it. From then on the old "
                "one opens nothing in this practice. Backups that were made before still open with it."
            ),
        )
        self.passphrase = SecretField()
        self._asked = labelled(self.tr("Your own passphrase"), self.passphrase, self.passphrase.line)
        self.on = PrimaryButton(self.tr("Make a new recovery key"), desk=True)
        self.content.addWidget(self._asked)
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.passphrase.line.returnPressed.connect(self._give)
        self.on.clicked.connect(self._give)

    def show_state(self, *, with_recovery: bool) -> None:
        """Ask for a passphrase unless the recovery key signed in."""
        self._asked.setHidden(with_recovery)
        self.lead_to(self.on if with_recovery else self.passphrase.line)

    def forget(self) -> None:
        """Empty the field."""
        self.passphrase.clear()

    def _give(self) -> None:
        typed = self.passphrase.text()
        if not typed and not self._asked.isHidden():
            self.show_trouble(self.tr("Please type your own passphrase."))
            self.lead_to(self.passphrase.line)
            return
        self.key_asked.emit(typed)


class NewKeyPage(SubPage):
    """Shows the new key; the old one still holds.

    Signals:
        written: the person says it is written down.

    Attributes:
        key: the key, and the ways to save it.
        on: the way on.
    """

    written = Signal()

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(
            self.tr("The new recovery key"),
            self.tr("Recovery key"),
            self.tr(
                "Save the page to a USB stick and print it, or write it on paper. It is shown only now. "
                "The old key still holds until you have typed two groups of this one."
            ),
        )
        self.key = KeyView()
        self.on = PrimaryButton(self.tr("I have it on paper"), desk=True)
        self.content.addWidget(self.key)
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.on.clicked.connect(self.written)

    def show_key(self, recovery: Recovery) -> None:
        """Show the key."""
        self.key.show_key(recovery.groups, recovery.fingerprint)

    def show_saved(self, where: str) -> None:
        """Say where the file is, and what to do with it."""
        self.trouble.tell("")
        self.key.show_saved(where)
        self.lead_to(self.key.saved)

    def forget(self) -> None:
        """Take the key off the page."""
        self.key.forget()


class CheckKeyPage(SubPage):
    """Asks for two groups of the new key; then it takes the place of the old one.

    Signals:
        groups_given: both are typed.
        key_wanted: show the key once more.

    Attributes:
        asked: where they are typed.
        on: the button that puts the new key in place.
        again: the way back to the key.
    """

    groups_given = Signal()
    key_wanted = Signal()

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Check the new recovery key"),
            self.tr("Recovery key"),
            self.tr("Please type two of its groups from your paper or file. Capital letters do not matter."),
        )
        self.asked = TwoGroups()
        self._words = self.tr("Use the new key from now on")
        self.on = PrimaryButton(self._words, desk=True)
        self.again = PlainButton(self.tr("See the key again"), desk=True)
        self.content.addWidget(self.asked)
        self.content.addWidget(SideBySide(None, self.on, self.again))
        self.finish()
        self.asked.entered.connect(self._give)
        self.on.clicked.connect(self._give)
        self.again.clicked.connect(self.key_wanted)

    def ask_for(self, numbers: tuple[int, int]) -> None:
        """Ask for the groups with these numbers."""
        self._wait(waiting=False)
        self.asked.ask_for(numbers)
        self.lead_to(self.asked.fields[0])

    def show_wrong(self, wrong: Wrong) -> None:
        """Say what is not right, and lead to it."""
        self.show_trouble(wrong.sentence)
        self.lead_to(wrong.field)

    def show_working(self) -> None:
        """Take no taps while keys are exchanged."""
        self.trouble.tell("")
        self._wait(waiting=True)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong and let the person go on."""
        self._wait(waiting=False)
        super().show_trouble(sentence)

    def forget(self) -> None:
        """Empty the fields."""
        self.asked.forget()

    def _wait(self, *, waiting: bool) -> None:
        for control in (self.asked, self.on, self.again, self.back):
            control.setEnabled(not waiting)
        self.on.setText(self.tr("One moment …") if waiting else self._words)

    def _give(self) -> None:
        missing = self.asked.missing()
        if missing is None:
            self.groups_given.emit()
        else:
            self.show_wrong(missing)
