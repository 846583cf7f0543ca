"""The way into the therapist's view: the unlock page is there at once, everything else loads behind it."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from kiosk.clock import Clock
from kiosk.errors import DataFault, RapportError
from ui.therapist.cover import CoverPage
from ui.therapist.opened import (
    Opened,
    OpeningStopped,
    Outside,
    load_desk,
    look_from_outside,
    pause_of,
    unlock_desk,
)
from ui.therapist.then import Then
from ui.therapist.unlock import UnlockPage
from ui.widgets.choosing import Chooser
from ui.widgets.progressing import Progress
from ui.widgets.words import told
from ui.widgets.work import Worker

if TYPE_CHECKING:  # the pages behind the lock load numpy; the plots load matplotlib
    from ui.therapist.inside import Inside

_PAGES: Final = (
    "ui.therapist.caseload",
    "ui.therapist.trends",
    "ui.therapist.client",
    "ui.therapist.practice.flow",
    "ui.therapist.inside",
)
"""Loaded in this order, each in a moment; the last is all of them."""


class TherapistFlow(QObject):
    """Shows the unlock page, loads what comes after it, and opens the view.

    Two background threads: one asks the desk, the other loads rules and plots while the passphrase is typed.

    Signals:
        opened: the view is unlocked; the names of the practice and of the therapist.
        leave_asked: the view is to be locked; a ``Then``.
        working: long work that nobody has to sit by began (True) or ended (False).
        unfinished: work began (True) or ended (False) that locking would cut.
        page_shown: a page was put up and has what it shows.

    Attributes:
        stack: the pages.
        unlock_page: the first of them.
        cover: covers the view while work goes on that locking would cut.
        inside: the pages behind the lock; None before the first unlock.
        plots_are_loaded: whether matplotlib is there.
    """

    opened = Signal(str, str)
    leave_asked = Signal(object)
    working = Signal(bool)
    unfinished = Signal(bool)
    page_shown = Signal(object)

    def __init__(self, folder: Path, clock: Clock, chooser: Chooser, parent: QObject | None = None) -> None:
        """Prepare the way into the practice in ``folder``; nothing is read yet."""
        super().__init__(parent)
        self._folder, self._clock, self._chooser = folder, clock, chooser
        self._worker, self._loader = Worker(self), Worker(self)
        self._opened: Opened | None = None
        self._progress: Progress | None = None
        self._unloaded = [*_PAGES]
        self.plots_are_loaded = self._migrating = False
        self._made: Inside | None = None
        self.inside: Inside | None = None
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(1, 1)  # the screen decides the size, never the pages
        self.unlock_page = UnlockPage()
        self.cover = CoverPage()
        for page in (self.unlock_page, self.cover):
            self.stack.addWidget(page)
        self.unlock_page.unlock_asked.connect(self._unlock)
        self.unlock_page.stop_asked.connect(self._stop_opening)
        self.unlock_page.back_asked.connect(self._go_back)
        self.unlock_page.close_asked.connect(self._close_kiosk)

    def begin(self) -> None:
        """Read what the unlock page shows, and load the rest while the passphrase is typed."""
        self.unlock_page.show_ready()
        migrating = Progress(self._worker, self._show_migrating)
        look = partial(look_from_outside, self._folder, migrating)
        self._worker.run(look, self._show_outside, self._give_up)
        self._worker.run(load_desk, _no_result_needed, self._give_up)
        self._loader.run(_load_rules, self._load_pages, self._give_up)
        self._loader.run(_load_plots, self._plots_loaded, self._give_up)

    def close(self) -> None:
        """End all background work. The desk's keys leave memory only with the process."""
        self._stop_opening()
        self._loader.close()
        self._worker.close(None if self._opened is None else self._opened.desk.close)
        self._opened = None

    def show_cover(self) -> None:
        """Show nothing but how far the work is."""
        self.stack.setCurrentWidget(self.cover)
        self.cover.enter()

    def _go_back(self) -> None:
        self.leave_asked.emit(Then())

    def _close_kiosk(self) -> None:
        self.leave_asked.emit(Then("close"))

    def _show_migrating(self, done: int, total: int) -> None:
        if not self._migrating:
            self._migrating = True
            self.working.emit(True)  # noqa: FBT003  a signal's value
        self.unlock_page.show_migrating(done, total)

    def _migrated(self) -> None:
        """The records have today's form, or could not be brought there."""
        if self._migrating:
            self._migrating = False
            self.working.emit(False)  # noqa: FBT003  a signal's value
            self.unlock_page.show_ready()

    def _show_outside(self, outside: Outside) -> None:
        self._migrated()
        self.unlock_page.show_practice(outside.practice_name)
        if outside.therapists > 1:
            self.unlock_page.ask_for_name()

    def _give_up(self, error: RapportError) -> None:
        self._migrated()
        self.unlock_page.show_trouble(told(error), can_retry=False)

    def _unlock(self, name: str, passphrase: str) -> None:
        self.unlock_page.show_working()
        self.working.emit(True)  # noqa: FBT003  a signal's value
        self._progress = Progress(self._worker, self.unlock_page.show_progress, OpeningStopped)
        job = partial(unlock_desk, self._folder, name, passphrase, self._clock, self._progress)
        self._worker.run(job, self._unlocked, self._not_unlocked)

    def _stop_opening(self) -> None:
        if self._progress is not None:
            self._progress.stop()

    def _not_unlocked(self, error: RapportError) -> None:
        self.working.emit(False)  # noqa: FBT003  a signal's value
        if isinstance(error, OpeningStopped):
            self.unlock_page.show_stopped(told(error))
            return
        wait = pause_of(error)
        if wait:
            self.unlock_page.show_paused(wait)
        else:
            self.unlock_page.show_trouble(told(error))
        if isinstance(error, DataFault):
            self.unlock_page.offer_to_close()  # no passphrase unlocks a damaged practice

    def _unlocked(self, opened: Opened) -> None:
        self.working.emit(False)  # noqa: FBT003  a signal's value
        self._opened = opened
        self._go_inside()

    def _load_pages(self, _none: None) -> None:
        """Load a few pages more at each turn of the event loop: whoever types shall not wait."""
        if self._unloaded:
            import_module(self._unloaded.pop(0))
            QTimer.singleShot(0, self, partial(self._load_pages, None))
            return
        from ui.therapist.inside import Inside  # noqa: PLC0415  loaded by now

        self._make_pages(Inside(self._worker, self.stack, self._chooser, self))

    def _make_pages(self, inside: "Inside") -> None:
        """Make them in the same way."""
        if inside.make_more():
            QTimer.singleShot(0, self, partial(self._make_pages, inside))
            return
        self._made = inside
        self._go_inside()

    def _plots_loaded(self, _none: None) -> None:
        self.plots_are_loaded = True
        if self.inside is not None:
            self.inside.make_plots()

    def _go_inside(self) -> None:
        """Show the caseload once it is read and all pages are made, whichever comes last."""
        if self._opened is None or self._made is None or self.inside is not None:
            return
        desk = self._opened.desk
        self.inside = self._made
        backup = self.inside.practice.backup
        backup.unfinished.connect(self.unfinished)
        backup.progressed.connect(self.cover.show_progress)
        self.inside.leave_asked.connect(self.leave_asked)
        self.inside.page_shown.connect(self.page_shown)
        self.inside.practice.renamed.connect(self._tell_name)
        self.opened.emit(desk.practice_name, desk.therapist_name)
        self.inside.begin(self._opened)
        if self.plots_are_loaded:
            self.inside.make_plots()

    def _tell_name(self, practice: str) -> None:
        if self._opened is not None:
            self.opened.emit(practice, self._opened.desk.therapist_name)


def _load_rules() -> None:
    """Load what the pages behind the lock stand on, and nothing of theirs.

    Pages are loaded on the interface's thread: the bindings make a class of Qt's where it is asked for first,
    and two threads that do so at once end the process.
    """
    import kiosk.exchange.barcode  # noqa: PLC0415  numpy and the rules: only after the first paint
    import kiosk.practice.desk.caseload  # noqa: PLC0415
    import kiosk.practice.searching  # noqa: PLC0415
    import kiosk.trends.words  # noqa: F401, PLC0415


def _load_plots() -> None:
    from ui.therapist.plots.faces import warm_up  # noqa: PLC0415  matplotlib: only after the first paint

    warm_up()


def _no_result_needed(_none: None) -> None:
    """Take the end of a job that only loads."""
