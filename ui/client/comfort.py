"""What makes the pages easier to read and to tap: size of text, contrast, and the side of the hand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.comfort import TEXT_SIZES, Comfort
from ui.client.page import ClientPage
from ui.widgets.answers import AnswerButton, step_among
from ui.widgets.controls import PrimaryButton, Text
from ui.widgets.painting import WRAP, draw_slab, draw_tick, longest_word, text_height
from ui.widgets.theme import Theme, current_theme
from ui.widgets.words import figure

_TICK: Final = 18  # px


class Choosable(AnswerButton):
    """One thing to choose, its words in the middle; with ``percent`` a sample of text in that size."""

    def __init__(self, *, percent: int = 0) -> None:
        """Make one that is not chosen; ``say`` gives it words."""
        super().__init__()
        self._percent = percent
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, label: str, name: str) -> None:
        """Show ``label``; ``name`` is for screen readers, to whom it would say too little."""
        self.setText(label)
        self.setAccessibleName(name)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        theme = current_theme()
        words = text_height(self.text(), self._words_font(theme), width - 2 * self._side(theme))
        return max(theme.shape.target + theme.space.tight, words + 2 * theme.space.tight)

    def sizeHint(self) -> QSize:
        """Give every choice of a line the same width."""
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the widest word beside its tick."""
        theme = current_theme()
        wide = longest_word(self.text(), self._words_font(theme)) + 2 * self._side(theme)
        return QSize(max(wide, theme.shape.target), theme.shape.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words on a slab, and a tick where it is chosen."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look()
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.radius)
        side = self._side(theme)
        painter.setFont(self._words_font(theme))
        painter.setPen(theme.colour(look.ink))
        words = self.rect().adjusted(side, 0, -side, -2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | WRAP, self.text())
        if self.isChecked():
            at = theme.space.base + theme.space.hair
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place = QPointF(at if right_to_left else self.width() - at, at)
            draw_tick(painter, place, _TICK, theme.colour(look.ink))
        painter.end()

    def _words_font(self, theme: Theme) -> QFont:
        if not self._percent:
            return theme.font("answer")
        return replace(theme, text_scale=self._percent / 100).font("body")

    def _side(self, theme: Theme) -> int:
        return theme.space.tight + (0 if self._percent else _TICK)


class ChoiceLine(QWidget):
    """Things of which one is chosen, side by side. Arrow keys move the focus and choose nothing.

    Signals:
        picked: the place of the one that was tapped.
    """

    picked = Signal(int)

    def __init__(self, choices: Sequence[Choosable]) -> None:
        """Show ``choices`` below words that say what they are about."""
        super().__init__()
        self.choices = tuple(choices)
        self._words = Text("", "strong")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._words)
        self._across = QHBoxLayout()
        for choice in self.choices:
            choice.picked.connect(self._pick)
            self._across.addWidget(choice, 1)
        self._rows.addLayout(self._across)
        space = current_theme().space
        self._rows.setSpacing(space.tight)
        self._across.setSpacing(space.snug)

    def say(self, words: str, labels: Sequence[tuple[str, str]]) -> None:
        """Say what the choices are about, and what each shows and tells screen readers."""
        self._words.setText(words)
        self.setAccessibleName(words)
        for choice, (label, name) in zip(self.choices, labels, strict=True):
            choice.say(label, name)

    def show_chosen(self, place: int) -> None:
        """Show which one is chosen, without telling anybody."""
        for number, choice in enumerate(self.choices):
            choice.show_chosen(chosen=number == place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus by arrows."""
        if not step_among(self.choices, event, self.layoutDirection()):
            super().keyPressEvent(event)

    def _pick(self) -> None:
        choice = self.sender()
        if isinstance(choice, Choosable):
            place = self.choices.index(choice)
            self.show_chosen(place)
            self.picked.emit(place)


class ComfortPage(ClientPage):
    """Everything chosen here is seen at once, on this page.

    A choice is handed on a moment after the tap: the tapped control shows first that it was taken, because
    the pages take longer than a frame to be styled anew.

    Signals:
        chosen: what suits the person now; a ``Comfort``.
        done: back to where the person came from.

    Attributes:
        sizes: the line of sizes of text.
        contrasts: usual and high.
        hands: on which side the ways on stand; not shown where reading runs to the left, as they stand on
            the left there for everybody.
        finish: the way back.
    """

    chosen = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page; ``show_comfort`` says what is chosen."""
        super().__init__(parent)
        space = current_theme().space
        self._comfort = self._told = Comfort()
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._tell)
        self._title, self._hint = Text("", "question"), Text("", "soft")
        self.sizes = ChoiceLine([Choosable(percent=percent) for percent in TEXT_SIZES])
        self.contrasts = ChoiceLine([Choosable(), Choosable()])
        self.hands = ChoiceLine([Choosable(), Choosable()])
        self.hands.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left is at the left in every language
        kept = self.hands.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the others stand where they stand for everybody
        self.hands.setSizePolicy(kept)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.addWidget(self.contrasts, 1)
        self._pair.addWidget(self.hands, 1)
        self.content.addStretch(1)
        self.content.addWidget(self._title)
        self.content.addWidget(self._hint)
        self.content.addSpacing(space.tight)
        self.content.addWidget(self.sizes)
        self.content.addSpacing(space.tight)
        self.content.addLayout(self._pair)
        self.content.addStretch(2)
        self.finish = PrimaryButton()
        self.finish.clicked.connect(self._finish)
        self.foot.addStretch(1)
        self.foot.addWidget(self.finish)
        self.say_words()
        for line in (self.sizes, self.contrasts, self.hands):
            line.picked.connect(self._pick)
        self.show_comfort(self._comfort)

    def say_words(self) -> None:
        """Say what can be chosen."""
        title = self.tr("Make this page easier to read")
        self._title.setText(title)
        self._hint.setText(self.tr("Choose what suits you. You can change it again at any time."))
        sample = self.tr("Aa")
        size = self.tr("Text size {percent} percent")
        sizes = [(sample, size.format(percent=figure(percent))) for percent in TEXT_SIZES]
        self.sizes.say(self.tr("Size of the text"), sizes)
        self.contrasts.say(
            self.tr("Contrast"),
            [
                (self.tr("Usual"), self.tr("Usual contrast")),
                (self.tr("High"), self.tr("High contrast")),
            ],
        )
        self.hands.say(
            self.tr("Buttons to go on"),
            [
                (self.tr("Left"), self.tr("Buttons to go on at the left")),
                (self.tr("Right"), self.tr("Buttons to go on at the right")),
            ],
        )
        self.finish.setText(self.tr("Done"))
        self.name_page(title)

    def show_comfort(self, comfort: Comfort) -> None:
        """Show what suits the person now."""
        self._comfort = self._told = comfort
        self._moment.stop()
        self.sizes.show_chosen(TEXT_SIZES.index(comfort.text_percent))
        self.contrasts.show_chosen(int(comfort.high_contrast))
        self.hands.show_chosen(int(not comfort.left_handed))

    def clear(self) -> None:
        """Hand nothing on any more."""
        self._moment.stop()

    def fit(self) -> None:
        """Put two lines beside each other where the page is wide; leave hints out where height is scarce."""
        super().fit()
        directions, margins = QBoxLayout.Direction, self.rows.contentsMargins()
        room = self.width() - margins.left() - margins.right() - current_theme().space.wide
        lines = (self.contrasts, self.hands)
        beside = self.landscape and sum(line.minimumSizeHint().width() for line in lines) <= room
        self._pair.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._pair.setSpacing(current_theme().space.wide if beside else self.content.spacing())
        self._hint.setVisible(not self.low)
        self.hands.setVisible(self.layoutDirection() == Qt.LayoutDirection.LeftToRight)

    def _pick(self, place: int) -> None:
        line, comfort = self.sender(), self._comfort
        if line is self.sizes:
            comfort = replace(comfort, text_percent=TEXT_SIZES[place])
        elif line is self.contrasts:
            comfort = replace(comfort, high_contrast=place == 1)
        else:
            comfort = replace(comfort, left_handed=place == 0)
        self._comfort = comfort
        self._moment.start(current_theme().durations.restyle)

    def _tell(self) -> None:
        self._moment.stop()
        if self._comfort != self._told:
            self._told = self._comfort
            self.chosen.emit(self._comfort)

    def _finish(self) -> None:
        self._tell()
        self.done.emit()
