"""The way of a note: from the panel of a session to the desk, and back onto the plot."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from kiosk.errors import RapportError
from ui.therapist.client import ClientPage
from ui.therapist.note_editor import Written
from ui.therapist.room import Room
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend
    from kiosk.practice.desk.therapist_desk import TherapistDesk


class _Kept(NamedTuple):
    number: int
    trend: "ClientTrend"


class NotesFlow(QObject):
    """Asks the desk to keep what was written, on behalf of a client's page."""

    def __init__(self, room: Room, page: ClientPage, parent: QObject) -> None:
        """Serve ``page``."""
        super().__init__(parent)
        self._room, self._page = room, page
        page.trends.panel.notes.written.connect(self._keep)

    def _keep(self, written: Written) -> None:
        job = partial(_keep, self._room.desk, self._page.number, written)
        self._room.asking.ask(self._page, job, self._show, self._tell)

    def _show(self, kept: _Kept) -> None:
        if kept.number == self._page.number:
            self._page.trends.show_notes(kept.trend)

    def _tell(self, error: RapportError) -> None:
        self._page.trends.panel.notes.show_trouble(told(error))


def _keep(desk: "TherapistDesk", number: int, written: Written) -> _Kept:
    if written.is_event:
        desk.notes.write_event(written.text, written.day, written.until, note=written.note)
    else:
        desk.notes.write_note(number, written.text, written.day, sheet=written.sheet, note=written.note)
    return _Kept(number, desk.trend(number))
