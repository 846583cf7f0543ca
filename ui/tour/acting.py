"""Playing on a window that the product itself opens: nothing in the product knows that it is being played."""

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.tour.hand import Album, TourStopped
from ui.tour.plan import Plan, Report

# A part that hangs must not hang whoever waits for it.
LONGEST_MS = 240_000

Window = TypeVar("Window", bound=QWidget)


class Part:
    """One part of the tour at work.

    Attributes:
        plan: what to play.
        report: what was seen so far.
        album: screenshots.
    """

    def __init__(self, plan: Plan) -> None:
        """Begin with an empty report."""
        self.plan = plan
        self.report = Report()
        self.album = Album(Path(plan.pictures), plan.first_picture)

    def finish(self, stopped: str = "") -> None:
        """Leave the report where whoever started this part looks for it."""
        self.report.stopped = stopped
        self.report.pictures = self.album.names
        self.report.write(Path(self.plan.report))


class _Opening(QObject, Generic[Window]):
    """Waits for the product's window and tells when it was painted first."""

    def __init__(self, kind: type[Window], opened: Callable[[Window, int], None]) -> None:
        super().__init__()
        self._kind, self._opened = kind, opened
        self._window: Window | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the window's first paint event; swallow nothing."""
        if self._window is None and event.type() == QEvent.Type.Paint and isinstance(watched, self._kind):
            self._window = watched
            # The event arrives before the painting; a zero timer fires after the frame is done.
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        painted_ns = time.monotonic_ns()
        application = QApplication.instance()
        if application is not None and self._window is not None:
            application.removeEventFilter(self)
            self._opened(self._window, painted_ns)


def act(
    plan_file: Path, kind: type[Window], run: Callable[[Plan], int], play: Callable[[Part, Window], None]
) -> int:
    """Run a part of the product and play on its window.

    Args:
        plan_file: the ``Plan``.
        kind: the class of the window to wait for.
        run: opens the window as the product does and returns when it is gone.
        play: plays on the window; ends by closing it in one of the product's own ways.

    Returns:
        What ``run`` returned. A step that did not come about ends the process with status 1.
    """
    plan = Plan.read(plan_file)
    part = Part(plan)
    application = QApplication(sys.argv[:1])

    def opened(window: Window, painted_ns: int) -> None:
        part.report.first_painted_ns = painted_ns
        try:
            play(part, window)
        except TourStopped as stop:
            part.album.picture("stopped-here", window)
            part.finish(str(stop))
            os._exit(1)
        except Exception:  # noqa: BLE001  in an event handler nobody else would end the process
            part.finish(traceback.format_exc(limit=-3))
            os._exit(1)

    opening = _Opening(kind, opened)
    application.installEventFilter(opening)
    QTimer.singleShot(LONGEST_MS, application, lambda: os._exit(1))
    return run(plan)
