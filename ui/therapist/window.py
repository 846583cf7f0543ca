"""The therapist's window: a bar that is always there, and one page at a time."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from kiosk.clock import Clock, system_clock
from kiosk.practice.settings.times import WARNING_SECONDS, PracticeTimes
from ui.therapist.bar import Bar, Rule
from ui.therapist.flow import TherapistFlow
from ui.therapist.then import Then
from ui.widgets.choosing import LOCK_KEYS, Chooser
from ui.widgets.ring import FocusRing
from ui.widgets.screen import ScreenWindow
from ui.widgets.watch import IdleTimer, InputWatch


@dataclass(frozen=True, slots=True)
class LockTimes:
    """When the view locks by itself, in ms since the last touch or key.

    Attributes:
        warn_after: from here on the seconds left are shown.
        lock_after: here it locks.
    """

    warn_after: int = 90_000
    lock_after: int = 120_000

    @classmethod
    def chosen(cls, times: PracticeTimes) -> Self:
        """Give those that the practice chose."""
        return cls((times.lock_s - WARNING_SECONDS) * 1000, times.lock_s * 1000)


class TherapistWindow(ScreenWindow):
    """All of the therapist's pages.

    Locking hides the window at once and says so by ``left``; whoever runs the window then ends the process,
    because only that clears the keys from memory.

    Signals:
        first_painted: the unlock page is on the screen; only now anything heavy is loaded.
        left: the view is locked; a ``Then``. Sent once.

    Attributes:
        bar: with the lock button.
        flow: the pages and the way through them.
    """

    first_painted = Signal()
    left = Signal(object)

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        clock: Clock = system_clock,
        times: LockTimes | None = None,
        chooser: Chooser | None = None,
    ) -> None:
        """Make the window for the practice in ``folder``; nothing is read before the first paint.

        Args:
            application: whose input is watched.
            folder: of the practice.
            clock: gives the machine's running time.
            times: when it locks by itself.
            chooser: asks for files and folders; by dialogs when None.
        """
        super().__init__()
        durations = times or LockTimes()
        self._is_left = self._is_unfinished = self._is_covered = False
        self._clock = clock
        self._application = application
        self._watch: InputWatch | None = None
        self.bar = Bar()
        self.flow = TherapistFlow(folder, clock, chooser or Chooser(), self)
        self._idle = IdleTimer(durations.warn_after, durations.lock_after, self, self._running_ms)
        self._lay_out()
        self._connect()
        self._idle.start()

    def _lay_out(self) -> None:
        self.setWindowTitle("Rapport")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(Rule())
        rows.addWidget(self.flow.stack, 1)

    def _connect(self) -> None:
        self._idle.counted.connect(self.bar.show_seconds_left)
        self._idle.woken.connect(self.bar.stop_counting)
        self._idle.over.connect(self._lock_when_done)
        self.bar.lock_asked.connect(self.lock)
        self.flow.opened.connect(self.bar.show_open)
        self.flow.working.connect(self._suspend_idle)
        self.flow.unfinished.connect(self._note_unfinished)
        self.flow.leave_asked.connect(self._leave)
        for keys in LOCK_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(self.lock)

    def lock(self) -> None:
        """Lock now; the kiosk shows its welcome page."""
        self._leave(Then())

    def _lock_when_done(self) -> None:
        """Nobody is there: lock, or where that would cut a backup, cover everything until it is made."""
        if not self._is_unfinished:
            self.lock()
            return
        self._is_covered = True
        self.bar.stop_counting()
        self._close_dialogs()
        self.flow.show_cover()

    def _note_unfinished(self, unfinished: bool) -> None:  # noqa: FBT001  the signal's own value
        self._is_unfinished = unfinished
        if self._is_covered and not unfinished:
            self.lock()

    def end_work(self) -> None:
        """End all background work and stop watching the input: for a window that its process outlives."""
        self._idle.stop()
        if self._watch is not None:
            self._watch.close()
        self.flow.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window, by whatever means, locks."""
        event.accept()
        self.lock()

    def begin(self) -> None:
        """Look at the input, and load what comes behind the lock."""
        self._watch_input()
        self.first_painted.emit()
        self.flow.begin()

    def _watch_input(self) -> None:
        """Begin to look at all input: after the first paint, as Qt's bindings make many classes for it."""
        if self._is_left:
            return
        self._watch = InputWatch(self._application)
        self._watch.activity.connect(self._idle.touched)
        self._ring = FocusRing(self, self._watch)

    def _leave(self, then: Then) -> None:
        if self._is_left:
            return
        self._is_left = True
        self._close_dialogs()
        self.hide()
        self._idle.stop()
        self.left.emit(then)

    def _close_dialogs(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.reject()

    def _suspend_idle(self, working: bool) -> None:  # noqa: FBT001  the signal's own value
        if working:
            self._idle.stop()
            self.bar.stop_counting()
        elif not self._is_left:
            self._idle.start()

    def _running_ms(self) -> int:
        # The machine's own clock goes on while it sleeps: a laptop that was shut for an hour opens locked.
        return self._clock().boot_ms
