"""The way through a client's Reflection tab: reading, rating, and the steps of repair."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import RapportError
from kiosk.questionnaires.loading import told_in
from kiosk.vault.reflection import Known
from kiosk.vault.repair_step import RepairStep
from ui.therapist.client import ClientPage
from ui.therapist.room import Room
from ui.widgets.language import spoken_tag
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.desk.reflecting import ClientReflection
    from kiosk.practice.desk.therapist_desk import TherapistDesk
    from kiosk.questionnaires.definition import Questionnaire

Answer = TypeVar("Answer")


class _Read(NamedTuple):
    """A client's sessions as the desk gave them, and their questions in the words of the pages."""

    reflection: "ClientReflection"
    asked: "Questionnaire"


class ReflectionFlow(QObject):
    """Asks the desk on behalf of the tab.

    Signals:
        page_shown: the tab has what it shows.
    """

    page_shown = Signal(object)

    def __init__(self, room: Room, page: ClientPage, parent: QObject) -> None:
        """Serve the tab of ``page``."""
        super().__init__(parent)
        self._room, self._page, self._tab = room, page, page.reflection
        self._read: _Read | None = None
        page.reflection_asked.connect(self.show)
        self._tab.rated.connect(self._rate)
        self._tab.taken_back.connect(self._take_back)
        self._tab.step_asked.connect(self._note_step)

    def show(self) -> None:
        """Show what there is of the client on the page."""
        self._ask(partial(_read, self._room.desk, self._page.number, spoken_tag()), self._show)

    def _show(self, read: _Read) -> None:
        if self._tab.canvas is None:
            from ui.therapist.plots.pairs import PairCanvas  # noqa: PLC0415  the other plot loaded matplotlib

            self._tab.take_canvas(PairCanvas())
        self._read = read
        self._tab.show_reflection(read.reflection, read.asked)
        self.page_shown.emit(self._page)

    def _rate(self, place: int, ratings: dict[str, int], known: Known) -> None:
        if self._read is None:
            return
        sheet, rate = self._read.reflection.sheets[place], self._room.desk.reflections.rate
        job = partial(rate, self._page.number, sheet, self._read.asked, ratings, known)
        self._ask(job, partial(self._done, self.tr("Your rating is kept.")))

    def _take_back(self, place: int) -> None:
        if self._read is None:
            return
        sheet, rate = self._read.reflection.sheets[place], self._room.desk.reflections.rate
        job = partial(rate, self._page.number, sheet, self._read.asked, {})
        self._ask(job, partial(self._done, self.tr("Your rating is taken back.")))

    def _note_step(self, session: int, step: RepairStep, done: bool) -> None:  # noqa: FBT001  the signal's own value
        if self._read is None:
            return
        chosen = self._tab.day.day
        day = date(chosen.year(), chosen.month(), chosen.day()) if done else None
        sheet = self._read.reflection.sheets[session - 1]
        job = partial(self._room.desk.reflections.note_step, self._page.number, sheet, step, day)
        words = self.tr("Noted.") if done else self.tr("Taken back.")
        self._ask(job, partial(self._done, words))

    def _done(self, words: str, _none: None) -> None:
        self._tab.tell(words)
        self.show()

    def _ask(self, job: Callable[[], Answer], on_done: Callable[[Answer], None]) -> None:
        self._room.asking.ask(self._page, job, on_done, self._tell)

    def _tell(self, error: RapportError) -> None:
        self._tab.show_trouble(told(error))
        if self._read is not None and self._read.reflection.number == self._page.number:
            # What was ticked and not kept is shown as it is.
            self._tab.show_reflection(self._read.reflection, self._read.asked)


def _read(desk: "TherapistDesk", number: int, language: str) -> _Read:
    reflection = desk.reflections.read(number)
    return _Read(reflection, told_in(reflection.questionnaire, language))
