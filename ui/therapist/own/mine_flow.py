"""The way through "My practice"."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Signal

from ui.printing.saving import save
from ui.printing.supervision_sheet import SupervisionSheet
from ui.therapist.own.mine import MyPracticePage
from ui.therapist.own.mine_words import overview
from ui.therapist.room import Room
from ui.widgets.dates import full_date

if TYPE_CHECKING:
    from kiosk.practice.desk.reflecting import MyPractice
    from kiosk.practice.desk.therapist_desk import TherapistDesk


class MineFlow(QObject):
    """Asks the desk on behalf of the page.

    Signals:
        page_shown: the page has what it shows.

    Attributes:
        page: the page.
    """

    page_shown = Signal(object)

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make the page."""
        super().__init__(parent)
        self._room, self.page = room, MyPracticePage()
        self._practice: MyPractice | None = None
        self.page.save_asked.connect(self._save)

    def begin(self) -> None:
        """Show the figures."""
        self._room.put_up(self.page)
        self._room.asking.ask(self.page, partial(_read, self._room.desk), self._show)

    def _show(self, practice: "MyPractice") -> None:
        self._practice = practice
        self.page.show_overview(overview(practice))
        self.page_shown.emit(self.page)

    def _save(self) -> None:
        if self._practice is None:
            return
        chosen = self._room.chooser.to_save(self.page, self.tr("Rapport for supervision") + ".pdf")
        if not chosen:
            return
        today = full_date(QDateTime.currentMSecsSinceEpoch(), self.page.locale())
        sheet = SupervisionSheet(overview(self._practice), today).as_pdf()
        job = partial(_save, self._room.desk, self._practice, sheet, Path(chosen))
        self._room.asking.ask(self.page, job, partial(self._saved, chosen))

    def _saved(self, where: str, _none: None) -> None:
        self.page.tell_saved(where)


def _read(desk: "TherapistDesk") -> "MyPractice":
    return desk.reflections.mine()


def _save(desk: "TherapistDesk", practice: "MyPractice", sheet: bytes, file: Path) -> None:
    save(sheet, file)
    desk.reflections.note_taken_along(practice)
