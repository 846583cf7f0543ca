"""The therapist's view: the field that is ready for the passphrase, the caseload, and clients' trends.

``FOLDER`` alone: start, and end once the passphrase can be typed. ``FOLDER NAME PASSPHRASE``: unlock too,
then open clients one after the other, and draw each figure again as bare matplotlib.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable

from ui import main

TRENDS = 8
FRAMES, STEP = 120, 25  # px a frame: as fast as a finger
SESSIONS = (40, 60)  # a year of weekly sessions, more or less


def watch(name: str, passphrase: str) -> None:
    """Put a watch on the window that the product is about to open."""
    from ui.therapist import process  # noqa: PLC0415  where the product imports it
    from ui.therapist.window import TherapistWindow  # noqa: PLC0415

    class Watched(TherapistWindow):
        def begin(self) -> None:
            super().begin()
            ready_ns = time.monotonic_ns()
            notes = Visit(self, name, passphrase).play() if name else {"ready_ns": ready_ns}
            sys.stdout.write(f"{json.dumps(notes)}\n")
            sys.stdout.flush()
            os._exit(0)

    process.TherapistWindow = Watched


class Visit:
    """Unlocks and looks at clients."""

    def __init__(self, window, name: str, passphrase: str) -> None:
        self.window, self.flow = window, window.flow
        self.name, self.passphrase = name, passphrase
        self._painted = None
        self._accepted = 0.0
        self.flow.page_shown.connect(self._shown)

    def play(self) -> dict[str, object]:
        from kiosk.practice.desk import therapist_desk  # noqa: PLC0415  after the first paint

        self._until(
            lambda: self.flow.plots_are_loaded and self.flow._made is not None
        )  # while somebody types
        real = therapist_desk.sign_in

        def sign_in(*arguments):
            holder = real(*arguments)
            self._accepted = time.monotonic()
            return holder

        therapist_desk.sign_in = sign_in
        self.flow.unlock_page.unlock_asked.emit(self.name, self.passphrase)
        self._until(self._is_painted)
        caseload_ms = (self._painted.at - self._accepted) * 1e3
        self._until(lambda: self.flow.inside.client.trends.canvas is not None)
        drawn = [self._trend(number, name) for number, name in self._clients()]
        return {
            "caseload_ms": caseload_ms,
            "trends": drawn,
            "clients": self._model.rowCount(),
            "pointing_ms": self._point(),
            "scrolling": self._scroll(),
        }

    def _point(self) -> float:
        """Move the pointer from session to session over the plot that is shown."""
        from PySide6.QtCore import QPoint  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415

        trends = self.flow.inside.client.trends
        cursor, middle = trends.session_cursor, trends.canvas.height() // 2
        places = [QPoint(round(x), middle) for x, _ in trends.canvas.places]
        moves = [self._frame(lambda at=at: QTest.mouseMove(cursor, at)) for at in places]
        assert cursor.session >= 0
        return statistics.median(moves)

    def _scroll(self) -> tuple[float, float]:
        """Scroll the caseload frame by frame; then the same rows as nothing but text and lines."""
        self._rest(self.flow.inside._to_caseload)
        listed = self.flow.inside.caseload.list
        height = listed.visualRect(self._model.index(0)).height()
        floor = bare_rows([self._model.case(row) for row in range(self._model.rowCount())], height)
        floor.resize(listed.viewport().size())
        floor.show()
        bar = listed.verticalScrollBar()
        ours, bare = [], []
        for at in range(0, min(bar.maximum(), FRAMES * STEP), STEP):
            ours.append(self._frame(lambda at=at: bar.setValue(at)))
            bare.append(self._frame(lambda at=at: floor.move_to(at)))
        floor.close()
        return statistics.median(ours), statistics.median(bare)

    def _frame(self, move: Callable[[], None]) -> float:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        began = time.perf_counter()
        move()
        QApplication.processEvents()
        return (time.perf_counter() - began) * 1e3

    @property
    def _model(self):
        return self.flow.inside.caseload.model

    def _clients(self) -> list[tuple[int, str]]:
        least, most = SESSIONS
        rows = self.flow._opened.caseload.rows
        fitting = [one for one in rows if least <= len(one.history) <= most]
        return [(one.number, one.name) for one in fitting[:TRENDS]]

    def _trend(self, number: int, name: str) -> tuple[float, float]:
        """Click a client in the caseload; then draw the same figure as bare matplotlib does."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  loaded by now

        inside = self.flow.inside
        self._rest(inside._to_caseload)
        self._painted = None
        clicked = time.perf_counter()
        inside.caseload.client_opened.emit(number, name)
        self._until(self._is_painted)
        ours = time.perf_counter() - clicked
        canvas = inside.client.trends.canvas
        for word in canvas.figure.artists:
            word.set_animated(False)  # the page has Qt write the words; matplotlib alone writes them itself
        began = time.perf_counter()
        FigureCanvasAgg.draw(canvas)
        return ours * 1e3, (time.perf_counter() - began) * 1e3

    def _rest(self, ask: Callable[[], None]) -> None:
        """Go back to the caseload and let everything come to an end."""
        from ui.tour.hand import let_run  # noqa: PLC0415

        ask()
        self._until(lambda: not self.flow._worker.busy)
        let_run(20)

    def _is_painted(self) -> bool:
        return self._painted is not None and self._painted.at is not None

    def _until(self, holds: Callable[[], bool]) -> None:
        from PySide6.QtCore import QEventLoop  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        while not holds():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _shown(self, page) -> None:
        from ui.tour.hand import PaintWatch  # noqa: PLC0415

        client = self.flow.inside.client
        self._painted = PaintWatch(client.trends.canvas if page is client else page)


def bare_rows(cases, height: int):
    """Make a widget that paints the rows' words and lines with nothing else: what QPainter needs at least."""
    from PySide6.QtCore import QRect  # noqa: PLC0415  after the product's first paint
    from PySide6.QtGui import QPainter, QTransform  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    class BareRows(QWidget):
        offset = 0

        def move_to(self, offset: int) -> None:
            self.offset = offset
            self.update()

        def paintEvent(self, _event) -> None:  # noqa: N802  Qt's own
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            first = self.offset // height
            for row in range(first, min(len(cases), (self.offset + self.height()) // height + 1)):
                top, case = row * height - self.offset, cases[row]
                for place, words in enumerate((case.name, case.reason, case.last)):
                    painter.drawText(QRect(60, top + 25 * place, 700, 25), 0, words)
                onto = QTransform(160, 0, 0, -height, 800, top + height)
                for line in case.spark:
                    painter.drawPolyline(onto.map(line))
            painter.end()

    return BareRows()


if __name__ == "__main__":
    watch(*(sys.argv[2:4] or ("", "")))
    sys.exit(main.main(["therapist", "--data", sys.argv[1], "--windowed"]))
