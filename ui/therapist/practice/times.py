"""After how long without a touch a visit ends and these pages lock."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from kiosk.practice.settings.times import (
    LOCK_SECONDS,
    USUAL_LOCK_SECONDS,
    VISIT_SECONDS,
    WARNING_SECONDS,
    PracticeTimes,
)
from ui.therapist.section import Section
from ui.therapist.subpage import SubPage
from ui.widgets.controls import PrimaryButton, Text
from ui.widgets.entry import ShortChoice
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme

_MINUTE_S = 60


class TimesPage(SubPage):
    """Asks for two times.

    Signals:
        chosen: a ``PracticeTimes``.

    Attributes:
        visits: a choice for each time after which a visit ends, by its seconds.
        locks: a choice for each time after which these pages lock, by its seconds.
        on: the button.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Build the page; ``show_times`` says what holds now."""
        super().__init__(
            self.tr("Times"),
            self.tr("Practice"),
            self.tr(
                "Before a time is over, the page counts down for %n second(s). A touch goes on.",
                "",
                WARNING_SECONDS,
            ),
        )
        self._visit_group, self._lock_group = QButtonGroup(self), QButtonGroup(self)
        visit = Section(
            self.tr("When a client walks away"),
            Text(
                self.tr(
                    "After this time without a touch the answers are wiped. Some people need longer to read."
                ),
                "desk_soft",
            ),
        )
        lock = Section(
            self.tr("When you walk away"),
            Text(
                self.tr("After this time without a touch the therapist’s pages lock. Shorter is safer."),
                "desk_soft",
            ),
        )
        self.visits = self._rows(visit, self._visit_group, VISIT_SECONDS, VISIT_SECONDS[0])
        self.locks = self._rows(lock, self._lock_group, LOCK_SECONDS, USUAL_LOCK_SECONDS)
        self.on = PrimaryButton(self.tr("Keep these times"), desk=True)
        for part in (visit, lock):
            self.content.addWidget(part)
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        in_order((self.back, *self.visits.values(), *self.locks.values(), self.on))
        self.on.clicked.connect(self._choose)

    def _rows(
        self, section: Section, group: QButtonGroup, seconds: Sequence[int], usual: int
    ) -> dict[int, ShortChoice]:
        rows = {}
        across = QHBoxLayout()
        across.setSpacing(current_theme().space.snug)
        for time in seconds:
            row = rows[time] = ShortChoice(self._named(time), self.tr("As usual.") if time == usual else "")
            group.addButton(row, time)
            across.addWidget(row, 1)
        section.rows.addLayout(across)
        return rows

    def _named(self, seconds: int) -> str:
        if seconds % _MINUTE_S:
            return self.tr("%n second(s)", "", seconds)
        return self.tr("%n minute(s)", "", seconds // _MINUTE_S)

    def show_times(self, times: PracticeTimes) -> None:
        """Show what holds now."""
        self.visits[times.visit_s].setChecked(True)
        self.locks[times.lock_s].setChecked(True)

    def tell_kept(self) -> None:
        """Say that it holds."""
        self.tell(self.tr("That holds from the next visit and from the next unlock on."))

    def _choose(self) -> None:
        self.chosen.emit(PracticeTimes(self._visit_group.checkedId(), self._lock_group.checkedId()))
