"""One kiosk, many clients: answers surveys through the real pages and says how much memory it takes."""

import gc
import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from ui.client import process
from ui.client.window import KioskWindow
from ui.tour.hand import Hand, let_run
from ui.widgets.theme import LIGHT, Durations

QUICK = replace(LIGHT, durations=Durations(chosen=0, repeat=0, settle=0, thanks=600_000))


def resident_kib():
    gc.collect()
    with Path("/proc/self/status").open(encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


class Clients(KioskWindow):
    """A kiosk whose clients hurry."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.first_painted.connect(self._begin_soon)

    def _begin_soon(self):
        QTimer.singleShot(0, self, self._play)

    def _play(self):
        self.resize(640, 480)
        hand = Hand(self)
        hand.wait("the practice to be open", lambda: self.flow.ready)
        told = []
        for number in range(1, COUNT + 1):
            self._answer(number)
            if number in MARKS:
                told.append(resident_kib())
        sys.stdout.write(json.dumps(told) + "\n")
        self.leave()

    def _answer(self, number):
        pages, flow = self.pages, self.flow
        pages.welcome.begin.click()
        pages.code.without.click()
        self._until(lambda: flow.page is pages.notice)
        pages.notice.agree.click()
        self._questions(number)
        leaving = number % 10
        if leaving == 3:
            flow.stage.idle.asked.emit()
            flow.stage.idle.over.emit()
        elif leaving == 7:
            pages.check.stop.click()
            if flow.page is pages.stop:
                pages.stop.stop.click()
            pages.thanks.finish.click()
        else:
            pages.check.send.click()
            self._until(lambda: flow.page is pages.thanks)
            pages.thanks.finish.click()
        assert flow.page is pages.welcome

    def _questions(self, number):
        question, flow = self.pages.question, self.flow
        place = 0
        while flow.page is question:
            asked = question.accessibleName()
            if (place + number) % 4:
                cards = question.answers.cards()
                cards[(place + number) % len(cards)].click()
            else:
                question.skip.click()
            self._until(lambda asked=asked: question.accessibleName() != asked or flow.page is not question)
            place += 1

    def _until(self, holds):
        while not holds():
            let_run(1)


COUNT = int(sys.argv[2])
MARKS = {int(mark) for mark in sys.argv[3:]}
process.KioskWindow = Clients
sys.exit(process.run(Path(sys.argv[1]), windowed=True, theme=QUICK))
