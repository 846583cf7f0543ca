"""The real kiosk under real clicks: every tap to the next painted page, every send, and the memory it takes.

The pauses that are there for people (a choice is seen for 250 ms, a new page takes no tap at once) are off.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.client import process
from ui.client.window import KioskWindow
from ui.tour.hand import PaintWatch, let_run
from ui.widgets.theme import LIGHT

REST_MS = 1_000  # nobody taps in the first second after a kiosk has started
FEW = 10
THEME = replace(LIGHT, durations=replace(LIGHT.durations, chosen=0, repeat=0, settle=0))


class Surveys:
    """Plays surveys in one window.

    Attributes:
        taps: for each survey, tap -> next page painted in ms.
        sends: tap -> durable in ms.
        resident_kib: resident memory after ``FEW`` surveys and after all.
    """

    def __init__(self, window: KioskWindow, code: str) -> None:
        self.window, self.code = window, code
        self.taps: list[list[float]] = []
        self.sends: list[float] = []
        self.resident_kib: list[int] = []
        self._painted: PaintWatch | None = None
        self._stored_at = 0.0
        window.page_shown.connect(self._shown)
        window.flow.stored.connect(self._stored)

    def play(self, surveys: int) -> None:
        self._until(lambda: self.window.flow.ready)
        let_run(REST_MS)
        for number in range(1, surveys + 1):
            self.taps.append([])
            self._one()
            if number in (FEW, surveys):
                self.resident_kib.append(resident_kib())
        self.window.leave()

    def _one(self) -> None:
        pages = self.window.pages
        self._tap(pages.welcome.begin)
        pages.code.code_given.emit(self.code)  # Argon2id takes its time on purpose: not a tap to a page
        self._until(pages.notice.isVisible)
        let_run(1)
        self._tap(pages.notice.agree)
        while pages.question.isVisible():
            self._tap(pages.question.answers.cards()[3])
        sent = time.monotonic()
        QTest.mouseClick(pages.check.send, Qt.MouseButton.LeftButton)
        self._until(pages.thanks.isVisible)
        self.sends.append((self._stored_at - sent) * 1e3)
        pages.thanks.done.emit()
        let_run(1)

    def _tap(self, control: QWidget) -> None:
        self.window._veil.drop()  # no tap is taken before it has lifted
        let_run(1)
        self._painted = None
        tapped = time.monotonic()
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        self._until(lambda: self._painted is not None and self._painted.at is not None)
        self.taps[-1].append((self._painted.at - tapped) * 1e3)

    def _until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _shown(self, page: QWidget) -> None:
        self._painted = PaintWatch(page)

    def _stored(self) -> None:
        self._stored_at = time.monotonic()


def resident_kib() -> int:
    """Read how much of this process is in memory."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def main(folder: Path, code: str, surveys: int) -> int:
    notes: dict[str, object] = {}

    class Watched(KioskWindow):
        def __init__(self, *arguments, **named) -> None:
            super().__init__(*arguments, **named)
            self.first_painted.connect(lambda: QTimer.singleShot(0, self, self._wait))

        def _wait(self) -> None:
            if "flow" in vars(self):
                self._play()
            else:
                QTimer.singleShot(5, self, self._wait)

        def _play(self) -> None:
            played = Surveys(self, code)
            try:
                played.play(surveys)
            except BaseException:  # noqa: BLE001  in an event handler nobody else would end the process
                sys.excepthook(*sys.exc_info())
                os._exit(1)
            notes.update(taps=played.taps, sends=played.sends, resident_kib=played.resident_kib)

    process.KioskWindow = Watched
    status = process.run(folder, windowed=True, theme=THEME)
    print(json.dumps(notes))  # noqa: T201
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
