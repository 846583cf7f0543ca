"""How long answers are kept before they are destroyed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from ui.therapist.practice.state import MONTHS_OF_A_YEAR
from ui.therapist.subpage import SubPage
from ui.widgets.controls import PrimaryButton
from ui.widgets.entry import ChoiceRow
from ui.widgets.question import Question
from ui.widgets.tab_order import in_order

_YEARS: Final = (3, 5, 10, 15)
_FOR_EVER: Final = 0


class KeepingPage(SubPage):
    """Asks for one of a few times.

    Signals:
        months_given: how many months; ``None`` keeps everything.

    Attributes:
        choices: a row for each time, by its months; 0 keeps everything.
        on: the button.
        question: asked before answers are kept for less long than now.
    """

    months_given = Signal(object)

    def __init__(self) -> None:
        """Build the page; ``show_months`` says what holds now."""
        super().__init__(
            self.tr("Keeping"),
            self.tr("Practice"),
            self.tr(
                "What is older is destroyed, for colleagues’ clients at their next unlock: that somebody "
                "answered stays, what was answered is gone for good. Backups made before still hold it. How "
                "long answers have to be kept is set by law; ask your professional body."
            ),
        )
        self._months: int | None = None
        self.choices: dict[int, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self.on = PrimaryButton(self.tr("Keep them so"), desk=True)
        self.question = Question(
            self.tr("Destroy for good all answers that are older than that, now and from now on?"),
            self.tr("Yes, destroy older answers"),
            self.tr("Leave it as it is"),
        )
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.question)
        self.finish()
        self._add(_FOR_EVER, self.tr("Everything"), self.tr("Nothing is destroyed by itself."))
        for years in _YEARS:
            self._add(years * MONTHS_OF_A_YEAR, self.tr("%n year(s)", "", years), "")
        self.on.clicked.connect(self._give)
        self.question.confirmed.connect(self._emit)
        self.question.declined.connect(self._restore)

    def _add(self, months: int, title: str, status: str) -> None:
        row = ChoiceRow(title, status)
        self.choices[months] = row
        self._group.addButton(row, months)
        self.content.insertWidget(self.content.indexOf(self.on), row)
        in_order((self.back, *self.choices.values(), self.on, self.question.yes, self.question.no))

    def enter(self) -> None:
        """Begin without a question."""
        self.question.withdraw()
        super().enter()

    def tell_kept(self, destroyed: int) -> None:
        """Say that it holds, and what it destroyed at once."""
        words = self.tr("That holds from now on.")
        gone = self.tr("%n answer sheet(s) destroyed.", "", destroyed)
        self.tell(f"{words} {gone}" if destroyed else words)

    def show_months(self, months: int | None) -> None:
        """Choose what holds now; another time than those here gets a row of its own."""
        self._months = months
        kept = _FOR_EVER if months is None else months
        if kept not in self.choices:
            self._add(kept, self.tr("%n month(s)", "", kept), "")
        self._restore()

    def _restore(self) -> None:
        kept = _FOR_EVER if self._months is None else self._months
        self.choices[kept].setChecked(True)

    def _chosen(self) -> int | None:
        return self._group.checkedId() or None

    def _give(self) -> None:
        chosen = self._chosen()
        self.told.tell("")
        if chosen is not None and (self._months is None or chosen < self._months):
            self.question.ask()
            self.lead_to(self.question.no, self.question)
        else:
            self._emit()

    def _emit(self) -> None:
        self.months_given.emit(self._chosen())
