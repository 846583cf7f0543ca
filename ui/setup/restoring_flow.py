"""The way from a backup file to a practice that is there again."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import RapportError
from ui.setup.restoring import RestorePage
from ui.widgets.choosing import Choose
from ui.widgets.progressing import Progress
from ui.widgets.words import told
from ui.widgets.work import Worker

if TYPE_CHECKING:  # loaded in the background after the first page is painted
    from kiosk.practice.backup.restoring import Restored, RestorePlan


class RestoringFlow(QObject):
    """Asks the core on behalf of ``page``.

    Signals:
        restored: the practice is there; a ``Restored``.

    Attributes:
        page: what the person sees.
    """

    restored = Signal(object)

    def __init__(self, folder: Path, worker: Worker, choose: Choose, parent: QObject) -> None:
        """Prepare to restore into ``folder``; ``choose`` asks for a file."""
        super().__init__(parent)
        self._folder, self._worker, self._choose = folder, worker, choose
        self._file = Path()
        self._plan: RestorePlan | None = None
        self._progress: Progress | None = None
        self.page = RestorePage()
        self.page.choose_asked.connect(self._ask_for_file)
        self.page.restore_asked.connect(self._restore)
        self.page.stop_asked.connect(self._stop)

    def _ask_for_file(self) -> None:
        chosen = self._choose(self.page, self.tr("Rapport backups (*.rapport)"))
        if chosen:
            self._file = Path(chosen)
            job = partial(_plan, self._file, self._folder)
            self._worker.run(job, self._show_plan, self._tell)

    def _show_plan(self, plan: "RestorePlan") -> None:
        self._plan = plan
        self.page.show_plan(self._file, plan)

    def _restore(self, secret: str) -> None:
        if self._plan is None:
            return
        self.page.show_working()
        self._progress = Progress(self._worker, self.page.busy.show_progress)
        job = partial(
            _restore, self._file, self._folder, secret, self._progress, other=self._plan.other_practice
        )
        self._worker.run(job, self._done, self._tell)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.stop()

    def _done(self, restored: "Restored") -> None:
        self.page.end()
        self.restored.emit(restored)

    def _tell(self, error: RapportError) -> None:
        self.page.show_trouble(told(error))


def _plan(file: Path, folder: Path) -> "RestorePlan":
    from kiosk.practice.backup.restoring import plan_restore  # noqa: PLC0415  after the first paint

    return plan_restore(file, folder)


def _restore(file: Path, folder: Path, secret: str, progress: Progress, *, other: bool) -> "Restored":
    from kiosk.practice.backup.restoring import restore  # noqa: PLC0415  after the first paint

    return restore(file, folder, secret, other_practice=other, progress=progress)
