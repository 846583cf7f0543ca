"""The third page: the recovery key, shown once, and a check that it was written down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.setup.page import SetupPage
from ui.widgets.controls import Card, QuietButton, Text
from ui.widgets.fields import labelled, plain_field
from ui.widgets.theme import current_theme


class RecoveryPage(SetupPage):
    """Shows the key in its groups.

    Signals:
        save_asked: save the key to a file that the person chooses.
        written: the person says it is written down.
    """

    save_asked = Signal()
    written = Signal()

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(
            self.tr("Step 3 of 3"),
            self.tr("Write down the recovery key"),
            self.tr(
                "It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: "
                "write it on paper or save it to a USB stick, seal it in an envelope, and keep it away from "
                "this device."
            ),
            self.tr("It is written down"),
        )
        self.groups: list[QWidget] = []
        self._letters: tuple[str, ...] = ()
        card = Card()
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().space.roomy)
        self._grid.setVerticalSpacing(current_theme().space.base)
        card.rows.addWidget(holder)
        self.fingerprint = Text("", "desk_small")
        card.rows.addWidget(self.fingerprint)
        self.save = QuietButton(self.tr("Save it to a file"), desk=True)
        self.saved = Text("", "desk_body")
        self.content.addWidget(card)
        self.content.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.saved)
        self.finish()
        self.save.clicked.connect(self.save_asked)
        self.on.clicked.connect(self.written)

    def show_key(self, groups: Sequence[str], fingerprint: str) -> None:
        """Show the key; each group with its number, because two of them are asked for later."""
        self.forget()
        self._letters = tuple(groups)
        for index, group in enumerate(groups, start=1):
            letters = Text(group, "desk_title")
            letters.setAccessibleName(
                self.tr("Group {number}: {letters}").format(number=index, letters=" ".join(group))
            )
            self.groups.append(_numbered(index, letters))
        self.fingerprint.setText(
            self.tr("Fingerprint, to tell keys apart: {fingerprint}").format(fingerprint=fingerprint)
        )
        self._arrange()

    def key_text(self) -> str:
        """Give the groups on the page, with blanks between them."""
        return " ".join(self._letters)

    def show_saved(self, where: str) -> None:
        """Say where the file is."""
        self.trouble.tell("")
        self.saved.setText(self.tr("Saved to {file}").format(file=where))

    def forget(self) -> None:
        """Take the key off the page."""
        for group in self.groups:
            self._grid.removeWidget(group)
            group.deleteLater()
        self.groups = []
        self._letters = ()
        self.fingerprint.setText("")
        self.saved.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many groups into a row as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 5 if self.width() / current_theme().text_scale >= 760 else 2
        for index, group in enumerate(self.groups):
            self._grid.addWidget(group, index // columns, index % columns)


def _numbered(number: int, letters: Text) -> QWidget:
    """Put a group's number in front of it."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(current_theme().space.tight)
    row.addWidget(Text(str(number), "desk_small"))
    row.addWidget(letters, 1)
    return pair


class ConfirmPage(SetupPage):
    """Asks for two of the groups.

    Signals:
        groups_given: what was typed for the first and the second group asked for.
    """

    groups_given = Signal(str, str)

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Step 3 of 3"),
            self.tr("Check the recovery key"),
            self.tr("Please type two of its groups from your paper or file. Capital letters do not matter."),
            self.tr("Found the practice"),
        )
        self.fields = (plain_field(16), plain_field(16))
        self._blocks = tuple(labelled("", field) for field in self.fields)
        for block in self._blocks:
            self.content.addWidget(block)
        self.finish()
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self._give)
        self.on.clicked.connect(self._give)

    def ask_for(self, numbers: tuple[int, int]) -> None:
        """Ask for the groups with these numbers, counted from 1."""
        for field, block, number in zip(self.fields, self._blocks, numbers, strict=True):
            words = self.tr("Group {number}").format(number=number)
            field.clear()
            field.setAccessibleName(words)
            label = block.findChild(Text)
            if label is not None:
                label.setText(words)

    def enter(self) -> None:
        """Let the person type."""
        super().enter()
        self.lead_to(self.fields[0])

    def show_working(self) -> None:
        """Say that the practice is being made."""
        self._wait(waiting=True)
        self.on.setText(self.tr("One moment …"))

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong and let the person go on."""
        self._wait(waiting=False)
        self.on.setText(self.tr("Found the practice"))
        self.trouble.tell(sentence)

    def _wait(self, *, waiting: bool) -> None:
        for control in (*self.fields, self.on, self.back):
            control.setEnabled(not waiting)

    def _give(self) -> None:
        self.groups_given.emit(*(field.text() for field in self.fields))
