"""The sheets that came in without a code: each for itself, because nobody knows whose they are."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from kiosk.questionnaires.definition import Item, Missing, is_answer
from kiosk.questionnaires.loading import told_in
from ui.therapist.case_words import without_code_name
from ui.therapist.desk_page import DeskPage
from ui.therapist.trend_words import comment_words
from ui.widgets.answer_words import answer_figures
from ui.widgets.controls import Card, Notice, PlainButton, Text
from ui.widgets.dates import date_and_time
from ui.widgets.language import spoken_tag
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import current_theme
from ui.widgets.words import figure

if TYPE_CHECKING:
    from kiosk.practice.desk.sheets import OpenedSheet

MOST_SHOWN: Final = 20
_COLUMN_PX: Final = 820  # px at 100 %: an answer stays near its question
translate = QCoreApplication.translate


def answers_in_words(sheet: "OpenedSheet") -> Iterator[tuple[str, str]]:
    """Give question and answer of everything that was asked, in the words of the language spoken here."""
    for item in told_in(sheet.questionnaire, spoken_tag()).items:
        given = sheet.answers.get(item.id, Missing.NOT_SHOWN)
        if given is not Missing.NOT_SHOWN:
            yield item.text, _answer(item, given)


def _answer(item: Item, given: int | Missing) -> str:
    if is_answer(given) and item.offers(given):
        return answer_figures(item, given)
    return translate("WithoutCode", "no answer")


class SheetCard(Card):
    """One sheet: when it came in, and every question with its answer."""

    def __init__(self, sheet: "OpenedSheet", locale: QLocale) -> None:
        """Lay the sheet out."""
        super().__init__()
        self.setMaximumWidth(round(_COLUMN_PX * current_theme().text_scale))
        self.rows.addWidget(Text(date_and_time(sheet.wall_ms, locale), "desk_strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().space.roomy)
        grid.setVerticalSpacing(current_theme().space.hair)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        for row, (question, answer) in enumerate(answers_in_words(sheet)):
            grid.addWidget(Text(question, "desk_soft"), row, 0)
            grid.addWidget(Text(answer, "desk_body"), row, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(grid)
        if sheet.comment != "":
            self.rows.addWidget(Text(comment_words(sheet.comment), "desk_body"))


class WithoutCodePage(DeskPage):
    """Shows the newest sheets without a code. They are of different people: there is no trend to draw.

    Signals:
        back_asked: back to the caseload.

    Attributes:
        cards: the sheets that are shown, the newest first.
        trouble: why there is nothing to see, in words.
    """

    back_asked = Signal()

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__()
        self.name_page(without_code_name())
        self.cards: list[SheetCard] = []
        self.back = PlainButton(self.tr("All clients"), desk=True, arrow="back")
        self.explanation = Text("", "desk_body")
        self.trouble = Notice("desk_body", warning=True)
        inside = Content()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(current_theme().space.base)
        self._list.addStretch(1)
        self._overflow = Overflow(inside, desk=True)
        head = QHBoxLayout()
        head.setSpacing(current_theme().space.snug)
        head.addWidget(self.back)
        head.addWidget(Text(without_code_name(), "desk_title"), 1)
        self.rows.addLayout(head)
        self.rows.addWidget(self.explanation)
        self.rows.addWidget(self.trouble)
        self.rows.addWidget(self._overflow, 1)
        self.back.clicked.connect(self.back_asked)

    def show_sheets(self, sheets: "Sequence[OpenedSheet]") -> None:
        """Show these sheets, given oldest first."""
        self._forget()
        self.explanation.setText(self._explain(len(sheets)))
        for place, sheet in enumerate(reversed(sheets[-MOST_SHOWN:])):
            self.cards.append(SheetCard(sheet, self.locale()))
            self._list.insertWidget(place, self.cards[-1])
        self._overflow.to_top()

    def show_trouble(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self.trouble.tell(sentence)

    def enter(self) -> None:
        """Start empty."""
        self._forget()
        super().enter()

    def _explain(self, count: int) -> str:
        words = self.tr(
            "These clients had no code at hand, so no name belongs to their answers, "
            "and every therapist of the practice can read them."
        )
        if count <= MOST_SHOWN:
            return words
        more = self.tr("Here are the newest {shown} of {count}; an export has all of them.")
        return f"{words} {more.format(shown=figure(MOST_SHOWN), count=figure(count))}"

    def _forget(self) -> None:
        self.trouble.tell("")
        self.explanation.setText("")
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
