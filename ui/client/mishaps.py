"""What the kiosk does when its own code fails in the middle of an event: a clean page, or a clean start."""

import os
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

_MANY: Final = 3
_WITHIN_SECONDS: Final = 60.0
EXIT_FAULTY: Final = 70
"""The exit status of a kiosk whose pages fail again and again; its watcher starts it anew."""


class Mishaps(QObject):
    """Takes over what Python does with an exception that nobody handles on the interface thread.

    It is reported first, as before. Qt then goes on as if the event had been dealt with: a page that
    waits for what never came would stay for ever, and with it the answers on it.

    Signals:
        happened: after the event in which it happened.
    """

    happened = Signal()
    _noted = Signal()

    def __init__(self, last_resort: Callable[[int], object] | None, parent: QObject | None = None) -> None:
        """Take what ends this process at once when it fails again and again; None: it goes on."""
        super().__init__(parent)
        self._last_resort = last_resort
        self._report = sys.excepthook
        self._times: list[float] = []
        self._noted.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def take_over(self) -> None:
        """Begin; whatever reports exceptions at this time goes on doing so."""
        self._report = sys.excepthook
        sys.excepthook = self._note

    def let_go(self) -> None:
        """Report only, as before."""
        sys.excepthook = self._report

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._report(kind, error, trace)
        now = time.monotonic()
        self._times = [when for when in self._times if now - when < _WITHIN_SECONDS] + [now]
        if len(self._times) >= _MANY and self._last_resort is not None:
            self._last_resort(EXIT_FAULTY)
        self._noted.emit()


def end_at_once(status: int) -> None:
    """End this process without tidying up: what could be tidied is what failed."""
    os._exit(status)
