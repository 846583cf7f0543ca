"""The third page: the recovery key, shown once, and a check that it was written down."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.setup.page import SetupPage
from ui.widgets.controls import Card, Notice, QuietButton, Text
from ui.widgets.fields import labelled, plain_field
from ui.widgets.side_by_side import SideBySide
from ui.widgets.theme import current_theme

PDF = "pdf"
TEXT = "txt"
_WIDE = 760  # px at 100 % text: from here on five groups stand in a row


class RecoveryPage(SetupPage):
    """Shows the key in its groups.

    Signals:
        save_asked: save the key to a file that the person chooses, as ``PDF`` or as ``TEXT``.
        written: the person says it is written down.

    Attributes:
        save_pdf: saves a page to print.
        save_text: saves plain text.
        saved: where it was saved, in words.
    """

    save_asked = Signal(str)
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
        self.groups: list[QWidget] = []
        self._letters: tuple[str, ...] = ()
        self.fingerprint = Text("", "desk_small")
        self.save_pdf = QuietButton(self.tr("Save a page to print (PDF)"), desk=True)
        self.save_text = QuietButton(self.tr("Save as plain text"), desk=True)
        self.saved = Notice("desk_body")
        self._lay_out_key()
        self.finish()
        self.save_pdf.clicked.connect(partial(self.save_asked.emit, PDF))
        self.save_text.clicked.connect(partial(self.save_asked.emit, TEXT))
        self.on.clicked.connect(self.written)

    def _lay_out_key(self) -> None:
        space = current_theme().space
        card, holder = Card(), QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.roomy)
        self._grid.setVerticalSpacing(space.base)
        card.rows.setSpacing(space.base)
        card.rows.addWidget(holder)
        card.rows.addWidget(self.fingerprint)
        self.content.addWidget(card)
        self.content.addWidget(SideBySide(None, self.save_pdf, self.save_text))
        self.content.addWidget(self.saved)

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
        """Say where the file is, and what to do with it."""
        self.trouble.tell("")
        place = self.tr("Saved to {file}. Print it on another computer, then delete the file.")
        self.saved.tell(place.format(file=where))
        self.lead_to(self.saved)

    def forget(self) -> None:
        """Take the key off the page."""
        for group in self.groups:
            self._grid.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = []
        self._letters = ()
        self.fingerprint.setText("")
        self.saved.tell("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many groups into a row as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 5 if self.width() / current_theme().text_scale >= _WIDE else 2
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
        self.back.setText(self.tr("See the key again"))
        self.fields = (plain_field(16), plain_field(16))
        self._numbers = (0, 0)
        self._blocks = tuple(labelled("", field) for field in self.fields)
        for block in self._blocks:
            self.content.addWidget(block)
        self.finish()
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self._give)
        self.on.clicked.connect(self._give)

    def ask_for(self, numbers: tuple[int, int]) -> None:
        """Ask for the groups with these numbers, counted from 1."""
        self._numbers = numbers
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

    def show_wrong(self, numbers: Iterable[int]) -> None:
        """Say which of the groups are not right, and lead to the first of them."""
        wrong = sorted(numbers)
        one = self.tr("Group {number} is not right. Compare it, or go back to see the key.")
        two = self.tr("Groups {first} and {second} are not right. Compare them, or see the key again.")
        if len(wrong) == 1:
            self.show_trouble(one.format(number=wrong[0]))
        else:
            self.show_trouble(two.format(first=wrong[0], second=wrong[1]))
        field = self.fields[self._numbers.index(wrong[0])]
        field.selectAll()
        self.lead_to(field)

    def forget(self) -> None:
        """Empty the fields."""
        for field in self.fields:
            field.clear()

    def _wait(self, *, waiting: bool) -> None:
        for control in (*self.fields, self.on, self.back):
            control.setEnabled(not waiting)

    def _give(self) -> None:
        empty = next((field for field in self.fields if not field.text().strip()), None)
        if empty is not None:
            self.trouble.tell(self.tr("Please type both groups."))
            self.lead_to(empty)
            return
        self.groups_given.emit(*(field.text() for field in self.fields))
