"""The way to a backup."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import RapportError
from ui.therapist.practice.backup import BackupPage
from ui.therapist.practice.state import PracticeState, read_practice
from ui.therapist.room import Room
from ui.widgets.progressing import Progress
from ui.widgets.words import told

if TYPE_CHECKING:
    from kiosk.practice.backup.backing_up import BackupMade


class BackupFlow(QObject):
    """Asks the desk on behalf of the page.

    Signals:
        page_shown: the page was put up and has what it shows.
        unfinished: a backup began (True) or ended (False): locking would cut it.
        progressed: how far it is, done and total.

    Attributes:
        page: the page.
    """

    page_shown = Signal(object)
    unfinished = Signal(bool)
    progressed = Signal(object, object)  # no numbers of Qt's: a large practice has more bytes than they hold

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make the page."""
        super().__init__(parent)
        self._room = room
        self._progress: Progress | None = None
        self.page = BackupPage()
        self.page.sticks_asked.connect(self._look_for_sticks)
        self.page.place_chosen.connect(self._back_up)
        self.page.other_asked.connect(self._ask_for_folder)
        self.page.stop_asked.connect(self.stop)
        self.progressed.connect(self.page.busy.show_progress)

    def begin(self) -> None:
        """Show the page."""
        self._room.put_up(self.page)
        self._ask_state()

    def stop(self) -> None:
        """End the backup at its next step; nothing is left of it."""
        if self._progress is not None:
            self._progress.stop()

    def _ask_state(self) -> None:
        self._room.asking.ask(self.page, partial(read_practice, self._room.desk), self._show)

    def _show(self, state: PracticeState) -> None:
        self.page.show_state(state)
        self.page_shown.emit(self.page)

    def _look_for_sticks(self) -> None:
        self.page.show_sticks(self._room.chooser.sticks())

    def _ask_for_folder(self) -> None:
        chosen = self._room.chooser.folder(self.page, "")
        if chosen:
            self._back_up(Path(chosen))

    def _back_up(self, place: Path) -> None:
        self.page.show_working()
        self.unfinished.emit(True)  # noqa: FBT003  a signal's value
        worker = self._room.asking.worker
        self._progress = Progress(worker, self.progressed.emit)
        job = partial(self._room.desk.back_up, place, self._progress)
        # Not dropped when the page is covered: whoever waits for the end has to hear of it.
        worker.run(job, self._made, self._not_made)

    def _made(self, made: "BackupMade") -> None:
        self.page.show_made(made)
        self._end()
        self._ask_state()

    def _not_made(self, error: RapportError) -> None:
        self.page.show_trouble(told(error))
        self._end()

    def _end(self) -> None:
        self._progress = None
        self.unfinished.emit(False)  # noqa: FBT003  a signal's value
