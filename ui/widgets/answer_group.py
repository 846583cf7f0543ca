"""The answers to one question, side by side or one below the other."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.answers import AnswerButton, Choice, step_among
from ui.widgets.painting import longest_word
from ui.widgets.theme import current_theme
from ui.widgets.told import told_as


class Arrangement(Enum):
    """How the cards stand."""

    ROW = "row"
    STACK = "stack"


class AnswerGroup(QWidget):
    """All answers to one question; at most one is chosen, none at first.

    The cards are made once and used for every question. After ``picked`` further taps are not taken until
    ``show_answers`` is called again: a finger that slips to the neighbour changes nothing.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty group."""
        super().__init__(parent)
        told_as(self, "group")
        self._cards: list[AnswerButton] = []
        self._answers: tuple[Choice, ...] = ()
        self._arrangement = Arrangement.ROW
        self._taken = False
        self._chosen_position: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_answers(self, answers: Sequence[Choice], chosen: int | None) -> None:
        """Show ``answers``; ``chosen`` is an earlier answer to this question, or None."""
        self._taken = False
        self._answers = tuple(answers)
        self._chosen_position = next((n for n, answer in enumerate(answers) if answer.value == chosen), None)
        while len(self._cards) < len(answers):
            card = self._new_card()
            card.picked.connect(self._card_picked)
            self._cards.append(card)
        for card, answer in zip(self._cards, answers, strict=False):
            card.show_answer(answer.label, answer.level, quiet=answer.quiet)
            card.show_chosen(chosen=answer.value == chosen)
            card.setVisible(True)
        for card in self._cards[len(answers) :]:  # nothing of an earlier question stays in what is not shown
            card.setVisible(False)
            card.show_answer("", None)
            card.show_chosen(chosen=False)
        self.updateGeometry()
        self._place()

    def cards(self) -> tuple[AnswerButton, ...]:
        """Give the cards in use, in the order of the answers."""
        return tuple(self._cards[: len(self._answers)])

    def arrange(self, arrangement: Arrangement) -> None:
        """Let the cards stand side by side or one below the other."""
        self._arrangement = arrangement
        self.updateGeometry()
        self._place()

    def row_fits(self, width: int) -> bool:
        """Tell whether the cards read well side by side in ``width``."""
        across, below = self._parts(Arrangement.ROW)
        card_width = self._card_width(width, len(across))
        wide_enough = card_width >= 2 * current_theme().shape.target
        return wide_enough and all(card.fits_row(card_width) for card in across) and len(below) <= 1

    def least_height(self, width: int) -> int:
        """Give the least height in px for the present arrangement in ``width``."""
        across, below = self._parts(self._arrangement)
        gap = self._gap(self._arrangement)
        heights = [card.height_at(width, tall=False) for card in below]
        if across:
            card_width = self._card_width(width, len(across))
            heights.append(max(card.height_at(card_width, tall=True) for card in across))
        return sum(heights) + gap * (len(heights) - 1)

    def comfortable_height(self, width: int) -> int:
        """Give the height in px beyond which larger cards no longer help."""
        across, below = self._parts(self._arrangement)
        shape, gap = current_theme().shape, self._gap(self._arrangement)
        wanted = [shape.card] * len(below)
        if across:
            wanted = [shape.target + gap] * len(below) + [shape.tall_card]
        return max(self.least_height(width), sum(wanted) + gap * (len(wanted) - 1), 0)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the least height for ``width``."""
        return self.least_height(width)

    def sizeHint(self) -> QSize:
        """Leave room for every card."""
        width = 6 * current_theme().shape.target
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the widest word."""
        font = current_theme().font("answer")
        words = max((longest_word(answer.label, font) for answer in self._answers), default=0)
        return QSize(words + 130, current_theme().shape.target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the cards anew when the direction of reading or the text scale changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus among the cards by arrows, without choosing."""
        if not step_among(self.cards(), event, self.layoutDirection()):
            super().keyPressEvent(event)

    def _new_card(self) -> AnswerButton:
        return AnswerButton(self)

    def _card_picked(self) -> None:
        card = self.sender()
        cards = self.cards()
        if self._taken or card not in cards:
            self._show_taken()
            return
        self._taken = True
        position = self._chosen_position = cards.index(card)
        self._show_taken()
        self.picked.emit(self._answers[position].value)

    def _show_taken(self) -> None:
        for position, card in enumerate(self.cards()):
            card.show_chosen(chosen=position == self._chosen_position)

    def _parts(self, arrangement: Arrangement) -> tuple[tuple[AnswerButton, ...], tuple[AnswerButton, ...]]:
        cards = self.cards()
        if arrangement is Arrangement.STACK:
            return (), cards
        if all(card.level is None for card in cards):
            return tuple(c for c in cards if not c.quiet), tuple(c for c in cards if c.quiet)
        return tuple(c for c in cards if c.level is not None), tuple(c for c in cards if c.level is None)

    def _gap(self, arrangement: Arrangement) -> int:
        space = current_theme().space
        return space.base if arrangement is Arrangement.ROW else space.tight

    def _card_width(self, width: int, count: int) -> int:
        return (width - self._gap(Arrangement.ROW) * (count - 1)) // max(count, 1)

    def _place(self) -> None:
        across, below = self._parts(self._arrangement)
        gap, width = self._gap(self._arrangement), self.width()
        heights = [card.height_at(width, tall=False) for card in below]
        spare = max(0, self.height() - self.least_height(width))
        if not across and below:  # a little of the spare height goes between the cards
            wider = min(current_theme().space.hair, spare // len(below))
            gap, spare = gap + wider, spare - wider * (len(below) - 1)
        top = 0
        if across:
            card_width = self._card_width(width, len(across))
            height = max(card.height_at(card_width, tall=True) for card in across) + spare
            self._place_row(across, card_width, gap, height)
            top, spare = height + gap, 0
        for card, height in zip(below, heights, strict=True):
            taller = height + spare // len(below)
            card.stand(tall=False)
            card.setGeometry(0, top, width, taller)
            top += taller + gap

    def _place_row(self, cards: tuple[AnswerButton, ...], width: int, gap: int, height: int) -> None:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for position, card in enumerate(reversed(cards) if right_to_left else cards):
            card.stand(tall=True)
            left = round(position * (self.width() + gap) / len(cards))
            card.setGeometry(left, 0, width, height)
