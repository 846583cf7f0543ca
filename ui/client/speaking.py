"""All languages that can be read here, each by its own name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.languages import LANGUAGES, language
from ui.client.page import ClientPage
from ui.widgets.answers import ARROW_STEPS, AnswerButton
from ui.widgets.controls import QuietButton, Text
from ui.widgets.language import spoken_tag
from ui.widgets.painting import text_height, text_width
from ui.widgets.theme import current_theme

_MOST_COLUMNS = 4
_ONE_LINE = 10_000  # px
_CARD = 1.4  # of a target's height, where there is room


class LanguageCard(AnswerButton):
    """One language: a radio button by its own name, in the letters in which its speakers read it.

    Signals:
        moved: an arrow key.
    """

    moved = Signal(object)

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        """Make the card of one language."""
        super().__init__(parent)
        self.tag = tag
        self.show_answer(language(tag).name, None)
        self.setAccessibleName(language(tag).name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the page; what scrolls in between would take them."""
        if event.key() in ARROW_STEPS:
            self.moved.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def text_font(self) -> QFont:
        """Give the font of this language, whichever is spoken now."""
        return current_theme().font("answer", self.tag)

    def height_at(self, _width: int, *, tall: bool) -> int:  # noqa: ARG002
        """Give the least height: a name is one line, which needs little air."""
        theme = current_theme()
        return max(
            theme.shape.target, text_height(self.text(), self.text_font(), _ONE_LINE) + theme.space.hair
        )

    def least_width(self) -> int:
        """Give the width in px that shows the name on one line."""
        theme = current_theme()
        return text_width(self.text(), self.text_font()) + self._lead(theme) + self._trail(theme)


class SpeakingPage(ClientPage):
    """One tap chooses, and leads back to where the client came from.

    Signals:
        chosen: the tag of the language that the client reads.
        gone_back: the language stays as it is.
    """

    chosen = Signal(str)
    gone_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page with all languages that Rapport speaks."""
        super().__init__(parent)
        self._cards = {one.tag: LanguageCard(one.tag, self) for one in LANGUAGES}
        for card in self._cards.values():
            card.picked.connect(self._picked)
            card.moved.connect(self._move)
        self._offered: tuple[str, ...] = tuple(self._cards)
        self._columns = 0
        self._arranged: tuple[int, bool] | None = None
        self._title = Text("", "question")
        self.content.addWidget(self._title)
        self._grid = QGridLayout()
        self.content.addLayout(self._grid)
        self.content.addStretch(1)
        self.back = QuietButton(arrow="back")
        self.back.clicked.connect(self.gone_back)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.say_words()

    def say_words(self) -> None:
        """Ask for the language; the names of the languages are always their own."""
        title = self.tr("Choose your language")
        self._title.setText(title)
        self.back.setText(self.tr("Back"))
        self.name_page(title)
        for tag, card in self._cards.items():
            card.show_chosen(chosen=tag == spoken_tag())

    def show_offered(self, tags: Sequence[str]) -> None:
        """Show these languages and no others."""
        self._offered = tuple(tags)
        self._arranged = None
        self._arrange()

    def cards(self) -> tuple[LanguageCard, ...]:
        """Give the cards in use, in their order."""
        return tuple(self._cards[tag] for tag in self._offered)

    def enter(self) -> None:
        """Show anew which language is spoken: a tap on it changed nothing but the card."""
        self.say_words()
        super().enter()

    def fit(self) -> None:
        """Use as many columns as there is room for at this size of text."""
        super().fit()
        self._title.setVisible(not self.cramped)
        self._arranged = None
        self._arrange()

    def _arrange(self) -> None:
        space, cards = current_theme().space, self.cards()
        self._grid.setSpacing(space.tight if self.low else space.snug)
        margins = self.rows.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        widest = max(card.least_width() for card in cards) + self._grid.spacing()
        most = _MOST_COLUMNS if self.landscape else 2
        columns = max(1, min(most, (width + self._grid.spacing()) // widest))
        if (columns, self.low) == self._arranged:
            return
        self._columns, self._arranged = columns, (columns, self.low)
        for card in self._cards.values():
            self._grid.removeWidget(card)
            card.setVisible(card in cards)
        for position, card in enumerate(cards):
            self._grid.addWidget(card, position // columns, position % columns)
        rows, across = -(-len(cards) // columns), (width - (columns - 1) * self._grid.spacing()) // columns
        needed = max(card.height_at(across, tall=False) for card in cards)
        height = needed if self.low else max(needed, round(_CARD * current_theme().shape.target))
        for row in range(len(LANGUAGES)):
            self._grid.setRowMinimumHeight(row, height if row < rows else 0)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.order_tabs(*cards, self.back)

    def _move(self, key: Qt.Key) -> None:
        """Move the focus by an arrow, without choosing."""
        cards = self.cards()
        forward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        steps = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward, Qt.Key.Key_Down: self._columns}
        wanted = cards.index(self.sender()) + steps.get(key, -self._columns)
        if 0 <= wanted < len(cards):
            cards[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self) -> None:
        card = self.sender()
        if isinstance(card, LanguageCard):
            self.chosen.emit(card.tag)
