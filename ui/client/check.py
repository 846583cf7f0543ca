"""Everything that was answered, to look over before it is sent."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.questionnaires.definition import is_answer
from kiosk.survey import CheckEntry
from ui.client.page import ClientPage
from ui.widgets.answer_words import answer_words
from ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, State, Text, state_of
from ui.widgets.painting import WRAP, Look, draw_slab, text_height
from ui.widgets.theme import current_theme

_LOOKS = {
    State.REST: Look("surface", "edge", "ink"),
    State.PRESSED: Look("pine_soft", "pine", "ink", edge_px=3),
    State.OFF: Look("sand", "line", "ink_soft"),
}


_USUAL = 9  # questions in a survey


class EntryButton(QuietButton):
    """One answered question: its words small, the answer below them. A tap leads back to the question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty one."""
        super().__init__("", parent)
        self.item_id = ""
        self._entry: CheckEntry | None = None
        self._question = ""
        self._answer = ""
        self._padding = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entry(self, entry: CheckEntry | None) -> None:
        """Show what was answered; None forgets it."""
        self._entry = entry
        self.item_id = "" if entry is None else entry.item.id
        if entry is None:
            self.show_words("", "", "")
            return
        given = is_answer(entry.chosen)
        answer = answer_words(entry.item, entry.chosen) if given else self.tr("Skipped")
        spoken = self.tr("{question} {answer}. Change this answer.")
        self.show_words(entry.item.text, answer, spoken.format(question=entry.item.text, answer=answer))

    def show_words(self, question: str, answer: str, spoken: str) -> None:
        """Show these words; ``spoken`` is what a screen reader says."""
        self._question, self._answer = question, answer
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._entry is not None:
            self.show_entry(self._entry)

    def stand(self, *, low: bool) -> None:
        """Leave less air around the texts where height is scarce."""
        space = current_theme().space
        self._padding = space.tight if low else space.base + space.hair
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Leave the width to the page."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a target."""
        return QSize(240, current_theme().shape.target)

    def heightForWidth(self, width: int) -> int:
        """Give the height that both texts need."""
        theme = current_theme()
        inner = width - 2 * theme.space.base
        texts = text_height(self._question, theme.font("small"), inner) + text_height(
            self._answer, theme.font("strong"), inner
        )
        return max(theme.shape.target, texts + self._padding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both texts on a slab."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = _LOOKS[state_of(self)]
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.small_radius)
        inner = self.rect().adjusted(theme.space.base, 0, -theme.space.base, 0)
        question = text_height(self._question, theme.font("small"), inner.width())
        answer = text_height(self._answer, theme.font("strong"), inner.width())
        top = (self.height() - question - answer) // 2
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | WRAP
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink_soft"))
        painter.drawText(QRect(inner.left(), top, inner.width(), question), flags, self._question)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("pine"))
        painter.drawText(QRect(inner.left(), top + question, inner.width(), answer), flags, self._answer)
        painter.end()


class CheckPage(ClientPage):
    """Shows a ``kiosk.survey.CheckPage``.

    Signals:
        wanted: the id of an item whose answer shall be changed.
        comment_wanted: to the box for the client's own words.
        sent: the client sends the answers.
        gone_back: to the last question.
        stopped: the client wants to stop.
    """

    wanted = Signal(str)
    comment_wanted = Signal()
    sent = Signal()
    gone_back = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page, without entries."""
        super().__init__(parent)
        space = current_theme().space
        self._entries: list[EntryButton] = []
        self._count = 0
        self._columns = 0
        self._sending = self._offered = self._written = False
        self._title = Text("", "question")
        self.stop = PlainButton()
        self.stop.clicked.connect(self.stopped)
        head = QHBoxLayout()
        head.setSpacing(space.base)
        head.addWidget(self._title, 1)
        self._ease = self.make_ease()
        head.addWidget(self._ease)
        head.addWidget(self.stop)
        self.rows.insertLayout(0, head)
        self._hint = Text("", "soft")
        self.content.addWidget(self._hint)
        self._grid = QGridLayout()
        self._grid.setSpacing(space.snug)
        self.content.addLayout(self._grid, 3)  # on a high page most of the room goes to the answers
        self.comment = EntryButton(self)
        self.comment.clicked.connect(self.comment_wanted)
        self.comment.hide()
        self.content.addStretch(1)
        self.back = QuietButton(arrow="back")
        self.back.clicked.connect(self.gone_back)
        self.send = PrimaryButton(arrow="on")
        self.send.clicked.connect(self.sent)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.send)
        self.say_words()

    def say_words(self) -> None:
        """Ask whether all is ready, and name the ways on and back."""
        title = self.tr("Ready to send?")
        self._title.setText(title)
        self._hint.setText(self.tr("Tap an answer to change it."))
        self.stop.setText(self.tr("Stop"))
        self.back.setText(self.tr("Back"))
        self.send.setText(self.tr("Sending") if self._sending else self.tr("Send"))
        self.name_page(title)
        self._say_comment()

    def rehearse(self, size: QSize) -> None:
        """Make the entries of a usual survey too."""
        self.show_entries([None] * _USUAL)
        super().rehearse(size)
        self.clear()

    def show_entries(self, entries: Sequence[CheckEntry | None]) -> None:
        """Show each question with its answer; None takes a place and shows nothing."""
        while len(self._entries) < len(entries):
            button = EntryButton()
            button.clicked.connect(self._entry_clicked)
            button.stand(low=self.low)
            self._entries.append(button)
            self._columns = 0
        for position, button in enumerate(self._entries):
            shown = position < len(entries)
            button.show_entry(entries[position] if shown else None)
            button.setVisible(shown)
        if self._count != len(entries):
            self._count, self._columns = len(entries), 0
        self.show_sending(sending=False)
        self._arrange()
        self.show_comment(offered=False, written=False)
        self._stand()
        self.order_tabs(self._ease, self.stop, *self.entries(), self.comment, self.back, self.send)

    def show_comment(self, *, offered: bool, written: bool) -> None:
        """Offer the box for own words, and say whether there are any; the words themselves are not shown."""
        self._offered, self._written = offered, written
        self._say_comment()
        if offered is self.comment.isHidden():
            self.comment.setVisible(offered)
            self._columns = 0
            self._arrange()
            self._stand()

    def _say_comment(self) -> None:
        question = self.tr("Is there anything you would like to add?")
        answer = self.tr("You wrote something") if self._written else self.tr("Nothing so far")
        spoken = self.tr("{question} {answer}. Open the box.").format(question=question, answer=answer)
        self.comment.show_words(*((question, answer, spoken) if self._offered else ("", "", "")))

    def entries(self) -> tuple[EntryButton, ...]:
        """Give the entries in use, in the order of the questions."""
        return tuple(self._entries[: self._count])

    def show_sending(self, *, sending: bool) -> None:
        """Take no taps while the answers are being stored."""
        self._sending = sending
        self.say_words()
        for button in (self.send, self.back, self.stop, self._ease, self.comment, *self._entries):
            button.setEnabled(not sending)

    def clear(self) -> None:
        """Forget all answers."""
        self.show_entries(())

    def fit(self) -> None:
        """Use two columns where the page is wide."""
        super().fit()
        self._arrange()
        self._stand()

    def _stand(self) -> None:
        """Leave air where there is room for it; words that run long in a language take it first."""
        for close in (False, True) if not self.low else (True,):
            self._hint.setVisible(not close)
            for button in (*self._entries, self.comment):
                button.stand(low=close)
            self._grid.setSpacing(current_theme().space.tight if close else current_theme().space.snug)
            if not self.overflow.overflows:
                return

    def _arrange(self) -> None:
        columns = 2 if self.landscape else 1
        if columns == self._columns:
            return
        self._columns = columns
        used = [*self.entries(), *([] if self.comment.isHidden() else [self.comment])]
        lines = -(-len(used) // columns)
        for button in (*self._entries, self.comment):
            self._grid.removeWidget(button)
        for position, button in enumerate(used):
            self._grid.addWidget(button, position % lines, position // lines)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _entry_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, EntryButton):
            self.wanted.emit(button.item_id)
