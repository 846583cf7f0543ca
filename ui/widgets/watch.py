"""One look at all input of the process: idleness, keys or touch, and taps that nobody meant.

One application-wide event filter serves all three, because each filter costs every event.
"""

import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication

AS_THE_SYSTEM_DOES: Final = -1
"""For ``QApplication.setDoubleClickInterval``: what counts as a double click."""

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress})
_KEYS = frozenset({QEvent.Type.KeyPress})
_MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.Wheel})
_INPUT = _PRESSES | _TOUCHES | _KEYS | _MOVES


def monotonic_ms() -> int:
    """Read a clock that only runs forward, in ms."""
    return time.monotonic_ns() // 1_000_000


class TapGuard:
    """Decides which taps nobody meant: a second one at once, or one right after a new page.

    Keys and screen readers do not pass here: they do not tremble.
    """

    def __init__(self, repeat_ms: int, settle_ms: int, now: Callable[[], int] = monotonic_ms) -> None:
        """Refuse repeats within ``repeat_ms`` and anything within ``settle_ms`` after ``page_changed``."""
        self._repeat_ms = repeat_ms
        self._settle_ms = settle_ms
        self._now = now
        self._settled_at = 0
        self._last_target: int | None = None
        self._last_at = 0

    def page_changed(self) -> None:
        """Protect the page that just appeared."""
        self._settled_at = self._now() + self._settle_ms

    def accepts(self, target: QObject) -> bool:
        """Tell whether a tap on ``target`` is meant, and remember it: one that was refused trembles on."""
        now, target_id = self._now(), id(target)
        repeats = target_id == self._last_target and now - self._last_at < self._repeat_ms
        self._last_target, self._last_at = target_id, now
        return now >= self._settled_at and not repeats


class InputGate(Protocol):
    """Decides what reaches the pages at all.

    Attributes:
        kinds: the events that it wants to be asked about.
    """

    kinds: frozenset[QEvent.Type]

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """Tell whether ``event`` shall not reach ``watched``."""


class InputWatch(QObject):
    """The application-wide event filter. Make one a process, ``close()`` it at the end.

    Signals:
        activity: somebody touched, typed or moved the mouse (at most once in 100 ms).
        keys_in_use_changed: the last input changed between keys and touch or mouse.
    """

    activity = Signal()
    keys_in_use_changed = Signal()

    def __init__(
        self,
        application: QApplication,
        guard: TapGuard | None = None,
        gate: "InputGate | None" = None,
        now: Callable[[], int] = monotonic_ms,
    ) -> None:
        """Watch all input of ``application``.

        Args:
            application: whose input.
            guard: taps on buttons that it refuses are swallowed.
            gate: whatever it refuses is swallowed.
            now: the time in ms.
        """
        super().__init__()
        self._application = application
        self._guard = guard
        self._gate = gate
        self._looked_at = _INPUT if gate is None else _INPUT | gate.kinds
        self._now = now
        self._told_at = -100
        self.keys_in_use = False
        # Qt takes any tap soon after another for a double click, wherever both are, and a page that scrolls
        # never hears of it. No page wants one; the guard knows which second taps tremble.
        application.setDoubleClickInterval(0)
        application.installEventFilter(self)

    def close(self) -> None:
        """Stop watching."""
        self._application.setDoubleClickInterval(AS_THE_SYSTEM_DOES)
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the input; swallow only what gate or guard refuse."""
        kind = event.type()
        if kind not in self._looked_at:
            return False
        if self._gate is not None and kind in self._gate.kinds and self._gate.refuses(watched, event):
            if kind in _INPUT:
                self._note_activity()
            return True
        if kind not in _INPUT:
            return False
        if kind in _KEYS or kind in _PRESSES or kind in _TOUCHES:
            self._note_kind(keys=kind in _KEYS)
        self._note_activity()
        pressed = kind in _PRESSES and isinstance(watched, QAbstractButton) and watched.isEnabled()
        return pressed and self._guard is not None and not self._guard.accepts(watched)

    def _note_kind(self, *, keys: bool) -> None:
        if keys != self.keys_in_use:
            self.keys_in_use = keys
            self.keys_in_use_changed.emit()

    def _note_activity(self) -> None:
        now = self._now()
        if now - self._told_at >= 100:
            self._told_at = now
            self.activity.emit()


class IdleTimer(QObject):
    """Tells when nobody touched anything for a while: ``asked``, then ``counted`` each second, then ``over``.

    Used by the client pages (usually ask at 60 s, wipe at 90 s) and by the therapist's view (usually say so
    for the last 30 s, lock at 120 s). It runs only between ``start()`` and ``stop()``; ``touched()`` begins
    anew.

    Signals:
        asked: the time until the question is over.
        counted: seconds left until ``over``; sent once a second after ``asked``.
        over: nobody came back; the timer is stopped.
        woken: somebody touched after ``asked`` and before ``over``.
    """

    asked = Signal()
    counted = Signal(int)
    over = Signal()
    woken = Signal()

    def __init__(
        self,
        ask_after_ms: int,
        over_after_ms: int,
        parent: QObject | None = None,
        now: Callable[[], int] = monotonic_ms,
    ) -> None:
        """Take both times, counted from the last touch, in ms."""
        super().__init__(parent)
        self._ask_after, self._over_after, self._now = ask_after_ms, over_after_ms, now
        self._since = 0
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def asking(self) -> bool:
        """Tell whether ``asked`` was sent and nobody came back yet."""
        return self._asking

    def wait_for(self, ask_after_ms: int, over_after_ms: int) -> None:
        """Take other times, from the next start on."""
        self._ask_after, self._over_after = ask_after_ms, over_after_ms

    def start(self) -> None:
        """Begin to count from now."""
        self._asking = False
        self._since = self._now()
        self._timer.start(self._ask_after)

    def stop(self) -> None:
        """Stop counting; nothing is sent any more."""
        self._asking = False
        self._timer.stop()

    def touched(self) -> None:
        """Somebody is there: begin anew. Does nothing while stopped."""
        if not self._timer.isActive():
            return
        if self._asking:
            self.start()
            self.woken.emit()
        else:
            self._since = self._now()

    def _look(self) -> None:
        # The timer is not restarted by every touch: it looks how long ago the last one was.
        idle = self._now() - self._since
        if idle >= self._over_after:
            self.stop()
            self.over.emit()
            return
        if idle < self._ask_after:
            self._timer.start(self._ask_after - idle)
            return
        first = not self._asking
        self._asking = True
        left = self._over_after - idle
        self._timer.start(min(left, left % 1000 or 1000))
        if first:
            self.asked.emit()
        self.counted.emit(-(-left // 1000))
