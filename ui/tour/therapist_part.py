"""The therapist's half of the tour: unlock, caseload, the client's trend, lock.

Started by the kiosk of the client's half in place of ``rapport therapist``, as
``python -m ui.tour.therapist_part PLAN``.
"""

import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.therapist.process import run as run_view
from ui.therapist.window import TherapistWindow
from ui.tour.acting import Part, act
from ui.tour.hand import Hand, PaintWatch
from ui.tour.plan import Plan
from ui.widgets.choosing import Chooser

if TYPE_CHECKING:
    from ui.therapist.inside import Inside


NEW_CLIENT = "Robin Tamm"


class TherapistTour(QObject):
    """Plays the therapist's way through the view."""

    def __init__(self, part: Part, window: TherapistWindow) -> None:
        """Take the window as the product opened it."""
        super().__init__(window)
        self._part, self._window, self._flow = part, window, window.flow
        self._hand = Hand(window)
        self._shown: QWidget | None = None
        self._painted: PaintWatch | None = None
        self._flow.page_shown.connect(self._note_page)

    def play(self) -> None:
        """All of it; ends by locking, which ends the process."""
        self._unlock()
        self._look_at_caseload()
        self._look_at_client()
        self._add_client()
        self._back_up()
        self._check_records()
        self._part.finish()
        self._hand.tap(self._window.bar.lock)
        self._hand.pause(2_000)

    def _unlock(self) -> None:
        page, plan = self._flow.unlock_page, self._part.plan
        self._hand.wait("the name field", page.name.isVisible)
        self._picture("unlock")
        page.name.setFocus()
        self._hand.type(plan.therapist)
        self._hand.press(Qt.Key.Key_Return)
        self._hand.type("not the passphrase")
        self._hand.press(Qt.Key.Key_Return)
        self._hand.wait("a wrong passphrase to be refused", page.notice.isVisible)
        self._picture("unlock-refused")
        page.passphrase.line.setFocus()
        self._hand.type(plan.passphrase)
        entered = time.monotonic()
        self._hand.press(Qt.Key.Key_Return)
        self._note("unlock_to_caseload", "the caseload", entered)

    def _look_at_caseload(self) -> None:
        self._picture("caseload")
        rows = self._inside.caseload.model
        cases = [rows.case(row) for row in range(rows.rowCount())]
        self._part.report.seen["caseload"] = self._names()
        self._part.report.seen["unread"] = {case.name: case.news for case in cases if case.news}

    def _look_at_client(self) -> None:
        inside, plan = self._inside, self._part.plan
        caseload, trends = inside.caseload, inside.client.trends
        row = self._part.report.seen["caseload"].index(plan.client)
        index = caseload.model.index(row)
        caseload.list.scrollTo(index)
        self._hand.pause(100)
        self._shown = None
        clicked = time.monotonic()
        self._hand.click(caseload.list.viewport(), caseload.list.visualRect(index).center())
        self._note("click_to_painted_trend", "the client's trend", clicked)
        times = self._part.report.times_ms
        times["unlock_to_painted_trend"] = round(
            times["unlock_to_caseload"] + times["click_to_painted_trend"], 2
        )
        if trends.canvas is not None:
            self._part.report.seen["sessions"] = len(trends.canvas.places)
        self._picture("trends")

    def _add_client(self) -> None:
        inside = self._inside
        self._hand.tap(inside.client.back)
        self._hand.wait("the caseload", inside.caseload.isVisible)
        self._hand.tap(inside.caseload.add_client)
        self._hand.wait("the page for a new client", inside.add_client.isVisible)
        self._hand.type(NEW_CLIENT)
        self._picture("add-client")
        self._hand.press(Qt.Key.Key_Return)
        self._hand.wait("the new client's code card", inside.add_client.card.finish.isVisible)
        self._picture("code-card")
        self._hand.tap(inside.add_client.card.finish)
        self._hand.wait("the new client in the caseload", lambda: NEW_CLIENT in self._names())

    def _back_up(self) -> None:
        """A backup into a folder: its file is checked by restoring it once."""
        inside = self._inside
        self._hand.tap(inside.caseload.practice)
        home, backup = inside.practice.home, inside.practice.backup.page
        self._hand.wait("what there is to look after", lambda: bool(home.therapists.status()))
        self._picture("practice")
        self._hand.tap(home.backup)
        self._hand.wait("the page for the backup", lambda: bool(backup.last.text()))
        self._picture("backup")
        self._hand.tap(backup.other)
        self._hand.wait("the backup to be made", backup.told.isVisible)
        self._picture("backup-made")
        self._part.report.seen["backups"] = len(list(Path(self._part.plan.backups).iterdir()))
        self._hand.tap(backup.back)
        self._hand.wait("the way back", home.isVisible)

    def _check_records(self) -> None:
        home, records = self._inside.practice.home, self._inside.practice.records
        self._hand.tap(home.records)
        self._hand.wait("the state of the records", lambda: bool(records.page.code.text()))
        self._hand.pause(500)  # what came in gets its place
        self._hand.tap(records.page.check)
        self._hand.wait("every record to be checked", records.page.told.isVisible)
        self._picture("records")
        # With the mouse: the row may lie below the edge of what is in sight, and a wheel brings it there.
        records.page.lead_to(records.page.log)
        self._hand.pause(100)
        self._hand.click(records.page.log)
        self._hand.wait("the log", lambda: records.log.model.rowCount() > 0)
        self._picture("log")

    def _names(self) -> list[str]:
        rows = self._inside.caseload.model
        return [rows.case(row).name for row in range(rows.rowCount())]

    def _note(self, name: str, what: str, began: float) -> None:
        """Wait until the next page was painted with what it shows; keep how long that took."""
        self._hand.wait(f"{what} to be painted", self._is_painted)
        if self._painted is not None and self._painted.at is not None:
            self._part.report.note(name, self._painted.at - began)

    def _is_painted(self) -> bool:
        return self._shown is not None and self._painted is not None and self._painted.at is not None

    @property
    def _inside(self) -> "Inside":
        inside = self._flow.inside
        if inside is None:
            raise RuntimeError("the view is not open")
        return inside

    def _picture(self, name: str) -> None:
        self._part.album.picture(name, self._window)

    def _note_page(self, page: QWidget) -> None:
        canvas = self._inside.client.trends.canvas
        drawn = canvas if page is self._inside.client and canvas is not None else page
        self._shown, self._painted = page, PaintWatch(drawn)


def _play(part: Part, window: TherapistWindow) -> None:
    TherapistTour(part, window).play()


def _run(plan: Plan) -> int:
    # A dialog takes its input beside the window; the tour answers it with a folder of its own.
    chooser = Chooser(folder=partial(_folder_for, plan.backups), sticks=tuple)
    return run_view(Path(plan.folder), windowed=True, chooser=chooser)


def _folder_for(folder: str, _parent: QWidget, _name: str) -> str:
    Path(folder).mkdir(exist_ok=True)
    return folder


if __name__ == "__main__":
    sys.exit(act(Path(sys.argv[1]), TherapistWindow, _run, _play))
