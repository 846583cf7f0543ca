"""One sentence that the therapist rates, and the answers beside it."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.questionnaires.items import Item, ItemKind
from ui.widgets.analogue import Analogue
from ui.widgets.answer_group import Arrangement
from ui.widgets.answer_words import answer_words, choices
from ui.widgets.answers import Choice
from ui.widgets.controls import QuietButton, Text
from ui.widgets.desk_answers import DeskAnswers
from ui.widgets.theme import current_theme

_WIDE = 860  # px at 100 % text: from here on the answers stand beside the sentence
_SENTENCE = 0.34  # of the width


class ChoiceLine(QWidget):
    """Words, and cards of which one or none is chosen; tapping the chosen one lets it go.

    Signals:
        changed: another card is chosen, or none.

    Attributes:
        words: what is asked.
        below: what stands below the words; hidden while empty.
        cards: the answers.
        value: the chosen one; ``None`` for none.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self.value: int | None = None
        self._since = QElapsedTimer()
        self.words, self.below = Text("", "desk_body"), Text("", "desk_small")
        self.cards = DeskAnswers(self)
        self.words_part = QWidget()
        upright = QVBoxLayout(self.words_part)
        upright.setContentsMargins(0, 0, 0, 0)
        upright.setSpacing(current_theme().space.hair)
        upright.addStretch(1)
        upright.addWidget(self.words)
        upright.addWidget(self.below)
        upright.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(current_theme().space.tight)
        self.row.addWidget(self.words_part)
        self.row.addWidget(self.cards, 1)
        self.below.hide()
        self.cards.picked.connect(self._pick)

    def ask(self, words: str, answers: tuple[Choice, ...], chosen: int | None) -> None:
        """Ask anew; ``chosen`` is an earlier answer."""
        self.words.setText(words)
        self.cards.setAccessibleName(words)
        self._choices, self.value = answers, chosen
        self.cards.show_answers(answers, chosen)
        self._arrange()

    def tell_below(self, words: str) -> None:
        """Show ``words`` below what is asked; nothing when empty."""
        self.below.setText(words)
        self.below.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside or below each other, as the room is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, space = self.width(), current_theme().space
        is_wide = width / current_theme().text_scale >= _WIDE
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self.row.setDirection(direction)
        self.row.setSpacing(space.base if is_wide else space.tight)
        sentence = round(width * _SENTENCE)
        if is_wide:
            self.words_part.setFixedWidth(sentence)
        else:
            self.words_part.setMinimumWidth(0)
            self.words_part.setMaximumWidth(16_777_215)
        room = width - sentence - space.base if is_wide else width
        fits = self.cards.row_fits(room)
        self.cards.arrange(Arrangement.ROW if fits else Arrangement.STACK)

    def _pick(self, value: int) -> None:
        again = value == self.value
        repeats = self._since.isValid() and self._since.elapsed() < current_theme().durations.repeat
        self._since.start()
        if not (again and repeats):
            self.value = None if again else value
        # Not now: the card that was tapped still tells what it has to tell.
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        self.cards.show_answers(self._choices, self.value)
        self.changed.emit()


class RatingRow(QWidget):
    """One item in the words for the therapist.

    Signals:
        changed: it is rated otherwise, or not any more.

    Attributes:
        item: what is rated; ``None`` before ``show_item``.
        line: sentence and cards.
        analogue: the line for items that are a place on one; ``None`` for others.
        clear: takes the mark off such a line.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Make an empty row."""
        super().__init__()
        self.item: Item | None = None
        self.line = ChoiceLine()
        self.analogue: Analogue | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(current_theme().space.tight)
        self._rows.addWidget(self.line)
        self.clear = QuietButton(self.tr("Leave this out"), desk=True)
        self._rows.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear.hide()
        self.clear.clicked.connect(self._clear)
        self.line.changed.connect(self.changed)

    @property
    def value(self) -> int | None:
        """The rating; ``None`` where it was left out."""
        if self.item is not None and self.item.kind is ItemKind.ANALOGUE and self.analogue is not None:
            placed = self.analogue.line
            return placed.value() if placed.is_placed else None
        return self.line.value

    def show_item(self, item: Item, chosen: int | None) -> None:
        """Ask for ``item``; ``chosen`` is an earlier rating."""
        self.item = item
        is_line = item.kind is ItemKind.ANALOGUE
        self.line.ask(item.mirrored, () if is_line else _choices(item), chosen)
        self.line.cards.setVisible(not is_line)
        if is_line:
            self._show_line(item, chosen)
        if self.analogue is not None:
            self.analogue.setVisible(is_line)
        self.clear.setVisible(is_line and chosen is not None)

    def tell_client(self, words: str) -> None:
        """Show what the client answered; nothing when empty."""
        self.line.tell_below(words)

    def _show_line(self, item: Item, chosen: int | None) -> None:
        if self.analogue is None:
            self.analogue = Analogue()
            self._rows.insertWidget(1, self.analogue)
            self.analogue.placed.connect(self._placed)
        if item.scale is not None:
            self.analogue.show_scale(item.scale, chosen)
            self.analogue.line.setAccessibleName(item.mirrored)

    def _placed(self, _value: int) -> None:
        self.clear.show()
        self.changed.emit()

    def _clear(self) -> None:
        if self.item is not None and self.analogue is not None:
            self._show_line(self.item, None)
            self.analogue.line.setFocus()
        self.clear.hide()
        self.changed.emit()


def _choices(item: Item) -> tuple[Choice, ...]:
    """Give the answers as cards; of numbers both ends have their words too."""
    if item.kind is not ItemKind.NUMBERS:
        return choices(item)
    return tuple(Choice(value, answer_words(item, value)) for value in item.values())
