"""The way through the records and the log."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.therapist.practice.log import LogPage
from ui.therapist.practice.records import RecordsPage
from ui.therapist.practice.state import RecordsState, read_records
from ui.therapist.room import Room
from ui.widgets.progressing import Progress

if TYPE_CHECKING:
    from kiosk.practice.log.reading import LogEntry
    from kiosk.store.findings import Finding


class RecordsFlow(QObject):
    """Asks the desk on behalf of both pages.

    Signals:
        page_shown: a page was put up and has what it shows.

    Attributes:
        page: the records.
        log: the log.
    """

    page_shown = Signal(object)

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make both pages."""
        super().__init__(parent)
        self._room = room
        self._progress: Progress | None = None
        self.page, self.log = RecordsPage(), LogPage()
        self.page.check_asked.connect(self._check)
        self.page.stop_asked.connect(self._stop)
        self.page.log_asked.connect(self._to_log)
        self.log.back_asked.connect(self.begin)

    def begin(self) -> None:
        """Show the records."""
        self._room.put_up(self.page)
        self._room.asking.ask(self.page, partial(read_records, self._room.desk), self._show)

    def leave(self) -> None:
        """End a check that nobody looks at any more: others wait for the desk."""
        self._stop()

    def _show(self, state: RecordsState) -> None:
        self.page.show_state(state)
        self.page_shown.emit(self.page)

    def _check(self) -> None:
        self.page.show_checking()
        self._progress = Progress(self._room.asking.worker, self.page.busy.show_progress)
        job = partial(self._room.desk.check_everything, self._progress)
        self._room.asking.ask(self.page, job, self._checked)

    def _checked(self, findings: "tuple[Finding, ...]") -> None:
        self.page.show_checked(findings)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.stop()
            self._progress = None

    def _to_log(self) -> None:
        self._stop()
        self._room.put_up(self.log)
        self._room.asking.ask(self.log, self._room.desk.log, self._show_log)

    def _show_log(self, entries: "tuple[LogEntry, ...]") -> None:
        self.log.show_entries(entries)
        self.page_shown.emit(self.log)
