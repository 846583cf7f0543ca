"""The kiosk's heart: beats for the watcher while the event loop turns, and hears when the kiosk shall end."""

import signal
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.watchdog.pulse import Pulse

BEAT_MS: Final = 500


class Heart(QObject):
    """Beats from ``start()`` on.

    Signals:
        leave_wanted: the watcher is gone, or somebody ended it: the kiosk ends in good order.
    """

    leave_wanted = Signal()

    def __init__(self, pulse: Pulse, parent: QObject | None = None) -> None:
        """Take the pipe to the watcher."""
        super().__init__(parent)
        self._pulse = pulse
        self._is_ending = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Beat at once, as the first page is on the screen, and go on."""
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._asked_to_end)
        self._timer.start()
        self._beat()

    def stop(self) -> None:
        """Beat no more: the pages are gone, and what is left to do may take its time."""
        self._timer.stop()

    def _beat(self) -> None:
        # Python looks at signals only while it runs: each beat is such a moment.
        if not self._pulse.beat() or self._is_ending:
            self.stop()
            self.leave_wanted.emit()

    def _asked_to_end(self, _number: int, _frame: object) -> None:
        self._is_ending = True
