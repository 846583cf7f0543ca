"""A row of numbers between two words: which of them fits?"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from kiosk.questionnaires.items import Scale
from ui.widgets.answer_group import AnswerGroup
from ui.widgets.answers import AnswerButton, Choice
from ui.widgets.painting import WRAP, draw_slab, draw_tick, longest_word, text_height, text_width
from ui.widgets.theme import current_theme
from ui.widgets.words import figure

_TICK: Final = 18  # px at 100 %


class NumberButton(AnswerButton):
    """One number as a target. A tick above it says that it is chosen."""

    def least_side(self) -> int:
        """Give the least width in px: the number with some air, and never less than a target."""
        theme = current_theme()
        return max(theme.shape.target, text_width(self.text(), theme.font("answer")) + 2 * theme.space.tight)

    def height_at(self, width: int, *, tall: bool) -> int:  # noqa: ARG002  numbers are never wrapped
        """Give the least height in px: room for the number, and for a tick above it."""
        theme = current_theme()
        number = text_height(self.text(), theme.font("answer"), 1000)
        return max(theme.shape.target, number + 2 * (theme.drawn(_TICK) + theme.space.tight))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number on a slab."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, tick = self.look(), theme.drawn(_TICK)
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.small_radius)
        painter.setFont(theme.font("answer"))
        painter.setPen(theme.colour(look.ink))
        painter.drawText(self.rect().adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            number = text_height(self.text(), painter.font(), 1000)
            top = (self.height() - number) / 2 - tick / 2 - theme.space.hair
            draw_tick(painter, QPointF(self.width() / 2, max(top, tick)), tick, theme.colour(look.ink))
        painter.end()


class NumberRow(AnswerGroup):
    """Numbers side by side, with the words at both ends; at most one is chosen, none at first.

    Where a row would make the targets small, the numbers stand in two rows in the order of reading: the words
    of the beginning above the first number, those of the end below the last.
    """

    def __init__(self) -> None:
        """Make an empty row."""
        super().__init__()
        self._low = self._high = ""

    def show_scale(self, scale: Scale, chosen: int | None) -> None:
        """Show the numbers of ``scale``; ``chosen`` is an earlier answer, or None."""
        self._low, self._high = scale.low, scale.high
        numbers = [Choice(value, figure(value)) for value in range(scale.lowest, scale.highest + 1)]
        self.show_answers(numbers, chosen)
        cards = self.cards()
        for card in cards:
            card.setAccessibleName("")  # its number
        ends = self.tr("{number}: {words}")
        for card, words in ((cards[0], scale.low), (cards[-1], scale.high)):
            card.setAccessibleName(ends.format(number=card.text(), words=words))
        self.update()

    def show_answers(self, answers: Sequence[Choice], chosen: int | None) -> None:
        """Show these numbers; without any, forget the words too."""
        if not answers:
            self._low = self._high = ""
        super().show_answers(answers, chosen)

    def least_height(self, width: int) -> int:
        """Give the least height in px for ``width``."""
        lines = len(self._lines(width))
        card = max((card.height_at(0, tall=True) for card in self.cards()), default=0)
        gap = current_theme().space.tight
        return lines * card + max(0, lines - 1) * gap + self._words_above(width) + self._words_below(width)

    def comfortable_height(self, width: int) -> int:
        """Give the height in px beyond which larger targets no longer help."""
        lines = len(self._lines(width))
        return max(self.least_height(width), lines * current_theme().shape.card + self._words_below(width))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than half of the numbers, or than the longest word."""
        theme = current_theme()
        side = max((card.least_side() for card in self._numbers()), default=theme.shape.target)
        half = (len(self.cards()) + 1) // 2
        words = max((longest_word(text, theme.font("body")) for text in (self._low, self._high)), default=0)
        return QSize(max(half * (side + theme.space.tight), words), theme.shape.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words at both ends."""
        painter = QPainter(self)
        theme, width = current_theme(), self.width()
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            start, end = end, start
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | WRAP
        above, below = self._words_above(width), self._words_below(width)
        foot = QRect(0, self.height() - below + theme.space.tight, width, below)
        if above:
            last = self.cards()[-1].geometry()
            if mirrored:
                foot.setLeft(min(last.left(), width // 2))
            else:
                foot.setRight(max(last.right(), width // 2))
            painter.drawText(QRect(0, 0, width, above), flags | start, self._low)
            painter.drawText(foot, flags | end, self._high)
        else:
            half = self._half(width)
            left, right = QRect(foot), QRect(foot)
            left.setWidth(half)
            right.setLeft(width - half)
            painter.drawText(right if mirrored else left, flags | start, self._low)
            painter.drawText(left if mirrored else right, flags | end, self._high)
        painter.end()

    def _new_card(self) -> AnswerButton:
        return NumberButton(self)

    def _numbers(self) -> tuple[NumberButton, ...]:
        return tuple(card for card in self.cards() if isinstance(card, NumberButton))

    def _lines(self, width: int) -> tuple[tuple[NumberButton, ...], ...]:
        """Give the numbers line by line: one line where all find room, else two."""
        cards = self._numbers()
        gap = current_theme().space.tight
        side = max((card.least_side() for card in cards), default=0)
        if len(cards) * (side + gap) - gap <= width or len(cards) < 4:
            return (cards,) if cards else ()
        half = (len(cards) + 1) // 2
        return cards[:half], cards[half:]

    def _half(self, width: int) -> int:
        return (width - current_theme().space.wide) // 2

    def _words_above(self, width: int) -> int:
        """Give the height of the words above the first number: only where there are two lines."""
        if len(self._lines(width)) < 2:
            return 0
        theme = current_theme()
        return text_height(self._low, theme.font("body"), width) + theme.space.tight

    def _words_below(self, width: int) -> int:
        theme = current_theme()
        font = theme.font("body")
        if len(self._lines(width)) > 1:
            return text_height(self._high, font, width // 2) + theme.space.tight
        half = self._half(width)
        return max(text_height(words, font, half) for words in (self._low, self._high)) + theme.space.tight

    def _place(self) -> None:
        width, gap = self.width(), current_theme().space.tight
        lines = self._lines(width)
        if not lines:
            return
        above = self._words_above(width)
        free = self.height() - above - self._words_below(width) - gap * (len(lines) - 1)
        least = max(card.height_at(0, tall=True) for card in lines[0])
        height = max(least, min(free // len(lines), current_theme().shape.card))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        columns = len(lines[0])
        for line, cards in enumerate(lines):
            top = above + line * (height + gap)
            for column, card in enumerate(cards):
                place = columns - 1 - column if mirrored else column
                left = round(place * (width + gap) / columns)
                right = round((place + 1) * (width + gap) / columns) - gap
                card.setGeometry(left, top, right - left, height)
        self.update()
