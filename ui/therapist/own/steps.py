"""The steps of repair after a signal: ticked with a day; only the client's next answers close the matter."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.trends.repairs import Matter
from kiosk.vault.repair_step import RepairStep
from ui.therapist.own.words import matter_signals, matter_state, session_words, step_name
from ui.widgets.controls import Card, Text
from ui.widgets.dates import full_day
from ui.widgets.entry import TickRow
from ui.widgets.stepper import Stepper
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.beside import StepDone
    from kiosk.practice.desk.reflecting import ClientReflection

_TWO_COLUMNS = 760  # px at 100 % text
_STEPPER = 560  # px at 100 % text


class MatterCard(Card):
    """One session that asks for repair.

    Signals:
        step_asked: the session's number, a ``RepairStep``, and whether it is done.

    Attributes:
        session: the number of the session.
        title: which session.
        state: whether it is open.
        seen: what was noticed in it.
        steps: a box for each step.
    """

    step_asked = Signal(int, object, bool)

    def __init__(self) -> None:
        """Make an empty card."""
        super().__init__()
        space = current_theme().space
        self.rows.setContentsMargins(space.base, space.snug, space.base, space.snug)
        self.rows.setSpacing(space.hair)
        self._grid = QGridLayout()
        self._grid.setSpacing(space.tight)
        self.session = 0
        self.title, self.seen = Text("", "desk_strong"), Text("", "desk_soft")
        self.state = Text("", "desk_body")
        for part in (self.title, self.state, self.seen):
            self.rows.addWidget(part)
        self.steps: dict[RepairStep, TickRow] = {}
        for step in RepairStep:
            box = TickRow()
            box.clicked.connect(partial(self._ask, step))
            self.steps[step] = box
        self.rows.addLayout(self._grid)
        self._columns = 0
        self._arrange()

    def show_matter(self, reflection: "ClientReflection", matter: Matter, locale: QLocale) -> None:
        """Show how it stands."""
        self.session = matter.session
        self.title.setText(session_words(reflection, matter.session - 1, locale))
        self.state.setText(matter_state(reflection, matter, locale))
        seen = matter_signals(matter)
        self.seen.setText(seen)
        self.seen.setVisible(bool(seen))
        done = {one.step: one for one in reflection.steps.get(matter.session, ())}
        self._show_steps(done, locale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the boxes into two columns where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() / current_theme().text_scale >= _TWO_COLUMNS
        columns = 2 if wide else 1
        if columns == self._columns:
            return
        self._columns = columns
        for box in self.steps.values():
            self._grid.removeWidget(box)
        for place, box in enumerate(self.steps.values()):
            self._grid.addWidget(box, *divmod(place, columns))

    def _show_steps(self, done: "Mapping[RepairStep, StepDone]", locale: QLocale) -> None:
        for step, box in self.steps.items():
            day = ""
            if step in done:
                day = full_day(QDate(*done[step].day.timetuple()[:3]), locale)
            box.show_entry(step_name(step), day)
            box.setAccessibleName(f"{box.accessibleName()} ({self.title.text()})")
            box.setChecked(step in done)

    def _ask(self, step: RepairStep) -> None:
        self.step_asked.emit(self.session, step, self.steps[step].isChecked())


class DayStepper(Stepper):
    """Chooses the day on which a step was done: today, or one before.

    Attributes:
        day: the chosen one.
    """

    def __init__(self) -> None:
        """Begin with today."""
        super().__init__(
            self.tr("Earlier"), self.tr("Later"), self.tr("One day earlier"), self.tr("One day later")
        )
        self.setMaximumWidth(round(_STEPPER * current_theme().text_scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.day = QDate.currentDate()
        self.back_asked.connect(partial(self._move, -1))
        self.on_asked.connect(partial(self._move, 1))
        self.begin()

    def begin(self) -> None:
        """Choose today."""
        self.day = QDate.currentDate()
        self._move(0)

    def _move(self, days: int) -> None:
        self.day = self.day.addDays(days)
        today = QDate.currentDate()
        words = full_day(self.day, self.locale())
        if self.day == today:
            words = self.tr("Today, {date}").format(date=words)
        self.show_step(words, has_before=self.day > QDate(1970, 1, 2), has_after=self.day < today)
