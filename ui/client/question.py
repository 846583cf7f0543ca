"""One question a page: what is asked, the answers, and the ways back and on."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from kiosk.questionnaires.items import Item, ItemKind, is_answer
from kiosk.survey import QuestionPage as Question
from ui.client.page import ClientPage
from ui.widgets.analogue import Analogue
from ui.widgets.answer_group import AnswerGroup, Arrangement
from ui.widgets.answer_words import choices
from ui.widgets.answers import Choice
from ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text, announce
from ui.widgets.numbers import NumberRow
from ui.widgets.progress import ProgressBar
from ui.widgets.theme import current_theme
from ui.widgets.words import figure


class QuestionPage(ClientPage):
    """Shows a ``kiosk.survey.QuestionPage``. A chosen answer is seen for a moment, then handed on by itself.

    A mark on a line is not: it is moved until it fits, and "Next" hands it on.

    Signals:
        answered: the value of the chosen answer.
        skipped: no answer to this one.
        gone_back: to the page before.
        kept: the earlier answer stays; on to the next page.
        stopped: the client wants to stop.
    """

    answered = Signal(int)
    skipped = Signal()
    gone_back = Signal()
    kept = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page, without a question."""
        super().__init__(parent)
        self._picked = 0
        self._shown: tuple[Question, str] | None = None
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._hand_on)
        self.progress = ProgressBar()
        self.stop = PlainButton()
        self.stop.clicked.connect(self.stopped)
        self._place = Text("", "small")
        self._question = Text("", "question")
        self.answers, self.numbers, self.line = AnswerGroup(), NumberRow(), Analogue()
        self._answering: AnswerGroup | Analogue = self.answers
        self.answers.picked.connect(self._show_picked)
        self.numbers.picked.connect(self._show_picked)
        self.line.placed.connect(self._show_placed)
        self._build_head()
        self._build_middle()
        self._build_foot()
        self.say_words()

    def say_words(self) -> None:
        """Name the ways on and back, and the place in the survey. The question has words of its own."""
        self.stop.setText(self.tr("Stop"))
        self.back.setText(self.tr("Back"))
        self.skip.setText(self.tr("Skip this question"))
        self.keep.setText(self.tr("Keep this answer"))
        self.next.setText(self.tr("Next"))
        if self._shown is not None:
            question, timeframe = self._shown
            place = (
                self.tr("One more after question {position} of {total}, about {timeframe}")
                if question.follows
                else self.tr("Question {position} of {total}, about {timeframe}")
            )
            position, total = figure(question.position), figure(question.total)
            self._place.setText(place.format(position=position, total=total, timeframe=timeframe))

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(current_theme().space.roomy)
        head.addWidget(self.progress, 1)
        self._ease = self.make_ease()
        head.addWidget(self._ease)
        head.addWidget(self.stop)
        self.rows.insertLayout(0, head)

    def _build_middle(self) -> None:
        words = self._words = QVBoxLayout()
        words.setSpacing(current_theme().space.tight)
        words.addStretch(1)
        words.addWidget(self._place)
        words.addWidget(self._question)
        words.addStretch(1)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.addLayout(words, 1)
        for answering in (self.answers, self.numbers, self.line):
            self._middle.addWidget(answering, 1)
            answering.setVisible(answering is self._answering)
        self.content.addStretch(2)
        self.content.addLayout(self._middle)
        self.content.addStretch(3)

    def _build_foot(self) -> None:
        self.back = QuietButton(arrow="back")
        self.back.clicked.connect(self.gone_back)
        self.skip = QuietButton()
        self.skip.clicked.connect(self.skipped)
        self.keep = QuietButton(arrow="on")
        self.keep.clicked.connect(self.kept)
        self._foot_height = QSpacerItem(0, 0)
        self.foot.addItem(self._foot_height)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.skip)
        self.foot.addWidget(self.keep)
        self.next = PrimaryButton(arrow="on")
        self.next.clicked.connect(self._hand_on)
        self.next.hide()
        self.foot.addWidget(self.next)

    def show_question(self, question: Question, timeframe: str) -> None:
        """Show ``question``; an earlier answer is shown as chosen, anything else leaves all cards empty."""
        self._moment.stop()
        chosen = question.chosen if is_answer(question.chosen) else None
        self._shown = question, timeframe
        self.say_words()
        self._question.setText(question.item.text)
        self.progress.show_progress(question.position, question.total, follows=question.follows)
        self._show_answering(question.item, chosen)
        self.name_page(question.item.text)
        if self.window().focusWidget() is self:  # else the focus comes to the page, and its name is spoken
            announce(self, question.item.text)
        self._arrange()

    def _show_answering(self, item: Item, chosen: int | None) -> None:
        """Show what the question is answered with, and nothing of the one before."""
        scale, is_line = item.scale, item.kind is ItemKind.ANALOGUE
        self._answering = self.answers if scale is None else self.line if is_line else self.numbers
        self._forget_answers(kept=self._answering)
        if scale is None:
            self.answers.show_answers(choices(item), chosen)
        elif is_line:
            self.line.show_scale(scale, chosen)
            self.line.line.setAccessibleName(item.text)
        else:
            self.numbers.show_scale(scale, chosen)
        for answering in (self.answers, self.numbers, self.line):
            answering.setVisible(answering is self._answering)
        self._answering.setAccessibleName(item.text)
        self._picked = 0 if chosen is None else chosen
        self.next.setVisible(is_line)
        self.next.setEnabled(chosen is not None)
        self.keep.setVisible(chosen is not None and not is_line)
        self.order_tabs(self._ease, self.stop, *self._controls(), self.back, self.skip, self.keep, self.next)

    def _controls(self) -> tuple[QWidget, ...]:
        return self.line.controls() if isinstance(self._answering, Analogue) else self._answering.cards()

    def rehearse(self, size: QSize) -> None:
        """Make the cards of a usual question too."""
        self.answers.show_answers([Choice(place, "", place / 4) for place in range(5)], None)
        super().rehearse(size)
        self.clear()

    def clear(self) -> None:
        """Forget the question and its answer."""
        self._moment.stop()
        self._shown = None
        self._question.clear()
        self._place.clear()
        self._picked = 0
        self.progress.clear()
        self._forget_answers()
        self.keep.setVisible(False)
        self.next.setVisible(False)
        self.name_page("")

    def _forget_answers(self, kept: QWidget | None = None) -> None:
        """Forget what stands in all kinds of answers, but in the one that is filled anew at once."""
        for cards in (self.answers, self.numbers):
            if cards is not kept:
                cards.show_answers((), None)
                cards.setAccessibleName("")
        self.line.clear()
        self.line.setAccessibleName("")
        self.line.line.setAccessibleName("")

    def fit(self) -> None:
        """Arrange the answers for the size of screen and text."""
        super().fit()
        self._arrange()

    def _arrange(self) -> None:
        """Put the cards side by side where they read well, else beside the question, else below it."""
        space, directions = current_theme().space, QBoxLayout.Direction
        margins = self.rows.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self._keep_foot_height(width)
        self.line.stand(low=self.low)
        has_cards = self._answering is self.answers
        beside = has_cards and self.landscape and not self._fits_in_a_row(width)
        if has_cards:
            self._arrange_cards(width, beside=beside)
        self._place.setVisible(not (self.low and beside))
        self._words.setStretch(0, int(beside))
        self._words.setStretch(3, int(beside))
        self._middle.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._middle.setSpacing(space.base if self.low and not beside else space.wide)
        room = (width - space.wide) // 2 if beside else width
        free = self._free_height() - (space.wide if beside else self._words_height(width))
        least, comfortable = (
            self._answering.least_height(room),
            self._answering.comfortable_height(room),
        )
        self._answering.setMinimumHeight(max(least, min(comfortable, free)))

    def _arrange_cards(self, width: int, *, beside: bool) -> None:
        """Let the cards stand side by side where they may; yes and no do so on a narrow screen too."""
        is_pair = any(card.quiet for card in self.answers.cards()) and self.answers.row_fits(width)
        in_a_row = (self.landscape and not beside) or is_pair
        self.answers.arrange(Arrangement.ROW if in_a_row else Arrangement.STACK)

    def _keep_foot_height(self, width: int) -> None:
        """Keep the foot as high as it is where an earlier answer can be kept, so that nothing jumps."""
        free = width - 2 * self.foot.spacing() - self.back.sizeHint().width() - self.aside_width
        ways = (self.skip, self.keep)
        wanted = [way.sizeHint().width() for way in ways]
        shares = wanted if sum(wanted) <= free else [free * part // sum(wanted) for part in wanted]
        height = max(way.heightForWidth(share) for way, share in zip(ways, shares, strict=True))
        self._foot_height.changeSize(0, height)
        self.foot.invalidate()

    def _fits_in_a_row(self, width: int) -> bool:
        if not self.answers.row_fits(width):
            return False
        self.answers.arrange(Arrangement.ROW)
        return self._words_height(width) + self.answers.least_height(width) <= self._free_height()

    def _free_height(self) -> int:
        """Give what is left between the head and the foot."""
        margins, gaps = self.rows.contentsMargins(), 2 * self.rows.spacing()
        self.foot.invalidate()  # it may remember the buttons of another size of text
        foot_width = self.width() - margins.left() - margins.right()
        bars = self.stop.sizeHint().height() + self.foot.minimumHeightForWidth(foot_width)
        return self.height() - margins.top() - margins.bottom() - bars - gaps

    def _words_height(self, width: int) -> int:
        place = self._place.heightForWidth(width) + self._words.spacing()
        return place + self._question.heightForWidth(width) + self._middle.spacing()

    def _show_picked(self, value: int) -> None:
        self._picked = value
        self._moment.start(current_theme().durations.chosen)

    def _show_placed(self, value: int) -> None:
        self._picked = value
        self.next.setEnabled(True)

    def _hand_on(self) -> None:
        self.answered.emit(self._picked)
