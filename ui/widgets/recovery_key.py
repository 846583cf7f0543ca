"""A new recovery key: shown once in its groups, and a check that it was written down."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.controls import Card, Notice, QuietButton, Text
from ui.widgets.fields import labelled, plain_field
from ui.widgets.new_passphrase import Wrong
from ui.widgets.side_by_side import SideBySide
from ui.widgets.theme import current_theme

if TYPE_CHECKING:  # loaded in the background: its libraries are large
    from kiosk.vault.recovery import RecoveryKey

PDF: Final = "pdf"
TEXT: Final = "txt"
_WIDE = 660  # px at 100 % text: from here on five groups stand in a row
_ASKED = 2


class Draws(Protocol):
    """What draws groups: ``random.SystemRandom()``, or a seeded one in tests."""

    def sample(self, population: Sequence[int], k: int) -> list[int]:
        """Draw ``k`` different ones."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """A recovery key that nobody has confirmed yet."""

    key: "RecoveryKey" = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The key in groups of four."""
        return self.key.words()

    @property
    def fingerprint(self) -> str:
        """Tells keys apart without giving one away."""
        return self.key.fingerprint()

    def has(self, number: int, typed: str) -> bool:
        """Tell whether ``typed`` is the group with this number, from 1; case and blanks are forgiven."""
        return "".join(typed.split()).casefold() == self.groups[number - 1].casefold()

    def draw(self, draws: Draws) -> tuple[int, int]:
        """Draw the numbers of two groups to ask for."""
        first, second = sorted(draws.sample(range(1, len(self.groups) + 1), _ASKED))
        return first, second


def make_recovery() -> Recovery:
    """Make a recovery key. For the background."""
    from kiosk.vault.recovery import RecoveryKey  # noqa: PLC0415

    return Recovery(RecoveryKey.generate())


class KeyView(QWidget):
    """Shows a key in its groups, each with its number, because two of them are asked for later.

    Signals:
        save_asked: save the key to a file that the person chooses, as ``PDF`` or as ``TEXT``.

    Attributes:
        groups: one widget a group.
        fingerprint: tells keys apart.
        save_pdf: saves a page to print.
        save_text: saves plain text.
        saved: where it was saved, in words.
    """

    save_asked = Signal(str)

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        space = current_theme().space
        self.groups: list[QWidget] = []
        self._letters: tuple[str, ...] = ()
        self.fingerprint = Text("", "desk_small")
        self.save_pdf = QuietButton(self.tr("Save a page to print (PDF)"), desk=True)
        self.save_text = QuietButton(self.tr("Save as plain text"), desk=True)
        self.saved = Notice("desk_body")
        card, holder = Card(), QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.roomy)
        self._grid.setVerticalSpacing(space.base)
        card.rows.setSpacing(space.base)
        card.rows.addWidget(holder)
        card.rows.addWidget(self.fingerprint)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space.base)
        for part in (card, SideBySide(None, self.save_pdf, self.save_text), self.saved):
            rows.addWidget(part)
        self.save_pdf.clicked.connect(partial(self.save_asked.emit, PDF))
        self.save_text.clicked.connect(partial(self.save_asked.emit, TEXT))

    def show_key(self, groups: Sequence[str], fingerprint: str) -> None:
        """Show the key."""
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
        """Give the groups that are shown, with blanks between them."""
        return " ".join(self._letters)

    def show_saved(self, where: str) -> None:
        """Say where the file is, and what to do with it."""
        place = self.tr("Saved to {file}. Print it on another computer, then delete the file.")
        self.saved.tell(place.format(file=where))

    def forget(self) -> None:
        """Take the key out of sight."""
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


class TwoGroups(QWidget):
    """Asks for two of the groups.

    Signals:
        entered: Enter was pressed in the last field.

    Attributes:
        fields: where they are typed.
        numbers: which groups are asked for, counted from 1.
    """

    entered = Signal()

    def __init__(self) -> None:
        """Make it; ``ask_for`` says which."""
        super().__init__()
        self.fields = (plain_field(16), plain_field(16))
        self.numbers = (0, 0)
        self._blocks = tuple(labelled("", line) for line in self.fields)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().space.base)
        for block in self._blocks:
            rows.addWidget(block)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self.entered)

    def ask_for(self, numbers: tuple[int, int]) -> None:
        """Ask for the groups with these numbers, counted from 1."""
        self.numbers = numbers
        for line, block, number in zip(self.fields, self._blocks, numbers, strict=True):
            words = self.tr("Group {number}").format(number=number)
            line.clear()
            line.setAccessibleName(words)
            label = block.findChild(Text)
            if label is not None:
                label.setText(words)

    def typed(self) -> tuple[str, str]:
        """Give what was typed."""
        first, second = (line.text() for line in self.fields)
        return first, second

    def missing(self) -> Wrong | None:
        """Say that a field is still empty, unless none is."""
        empty = next((line for line in self.fields if not line.text().strip()), None)
        return None if empty is None else Wrong(self.tr("Please type both groups."), empty)

    def wrong(self, numbers: Iterable[int]) -> Wrong:
        """Say which of the groups are not right; the first of them is selected, to be typed again."""
        wrong = sorted(numbers)
        one = self.tr("Group {number} is not right. Compare it, or go back to see the key.")
        two = self.tr("Groups {first} and {second} are not right. Compare them, or see the key again.")
        line = self.fields[self.numbers.index(wrong[0])]
        line.selectAll()
        if len(wrong) == 1:
            return Wrong(one.format(number=wrong[0]), line)
        return Wrong(two.format(first=wrong[0], second=wrong[1]), line)

    def differing(self, recovery: Recovery) -> list[int]:
        """Give the numbers of the groups that were typed and are not those of ``recovery``."""
        pairs = zip(self.numbers, self.typed(), strict=True)
        return [number for number, group in pairs if not recovery.has(number, group)]

    def forget(self) -> None:
        """Empty the fields."""
        for line in self.fields:
            line.clear()
