"""The kiosk as it starts: when its first page is painted, when codes are taken, how long it stalls."""

import json
import sys
import time

from ui import main

BEAT_MS = 2
AFTERWARDS_SECONDS = 0.5


def watch() -> dict[str, object]:
    """Put a watch on the window that the product is about to open; give the notes that it will fill."""
    from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415  where the product imports it

    from ui.client import process  # noqa: PLC0415
    from ui.client.window import KioskWindow  # noqa: PLC0415

    notes: dict[str, object] = {}

    class Watched(KioskWindow):
        def __init__(self, *arguments, **named) -> None:
            super().__init__(*arguments, **named)
            self.first_painted.connect(self._note_painted)

        def _note_painted(self) -> None:
            self._beaten = time.monotonic()
            notes["painted_ns"] = time.monotonic_ns()
            self._stalled = self._until = 0.0
            self._pulse = QTimer(self)
            self._pulse.setTimerType(Qt.TimerType.PreciseTimer)
            self._pulse.timeout.connect(self._note_beat)
            self._pulse.start(BEAT_MS)

        def _note_beat(self) -> None:
            now = time.monotonic()
            self._stalled = max(self._stalled, now - self._beaten - BEAT_MS / 1e3)
            self._beaten = now
            if not self._until and "flow" in vars(self) and self.flow.ready:  # asking for it would make it
                notes["ready_ns"] = time.monotonic_ns()
                self._until = now + AFTERWARDS_SECONDS
            if self._until and now > self._until:
                self._pulse.stop()
                notes["longest_stall_ms"] = self._stalled * 1e3
                self.leave()

    process.KioskWindow = Watched
    return notes


seen = watch()
status = main.main(["--data", sys.argv[1], "--windowed"])
print(json.dumps(seen))  # noqa: T201
sys.exit(status)
