"""How work leaves the interface thread: one background thread, results delivered back to the pages."""

import queue
import threading
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import RapportError
from kiosk.unexpected import UnexpectedFault, report_without_data

Result = TypeVar("Result")
_Job = Callable[[], None]


class Worker(QObject):
    """One background thread. Jobs run one after the other; their results arrive on the interface thread.

    Use it for everything that may last longer than a frame (16 ms). A job touches no widget. Pages get
    their worker passed in; the window that made it calls ``close()``.

    >>> worker.run(lambda: desk.admit(code), self._admitted, self._refused)
    """

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no thread; the first job starts it."""
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._waiting = 0
        self._closed = False
        self._last: Callable[[], None] | None = None
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Tell whether a job runs or waits, or its result was not delivered yet."""
        return self._waiting > 0

    def run(
        self,
        job: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[RapportError], None],
    ) -> None:
        """Run ``job`` in the background, then ``on_done(result)`` or ``on_failed(error)`` on this thread.

        An exception that is no ``RapportError`` is reported to standard error as places in the source,
        without its message (which may hold data), and reaches ``on_failed`` as ``UnexpectedFault``.
        After ``close()`` nothing runs and nothing is called.
        """
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="rapport worker", daemon=True)
            self._thread.start()
        self._waiting += 1
        self._jobs.put(lambda: self._attempt(job, on_done, on_failed))

    def post(self, callback: Callable[[], None]) -> None:
        """From inside a job: have ``callback`` called on the interface thread (progress, for example)."""
        self._delivered.emit((callback, False))

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Wait for the running job, drop the others, run ``last`` on the thread, and end it.

        Results no longer arrive. ``last`` closes what belongs to the thread, such as a database; it does not
        run when no job ever did.
        """
        self._closed = True
        self._last = last
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not self._closed:
                job()
            del job  # it knows what it was asked with, and the next one may not come for hours
        if self._last is not None:
            self._last()

    def _attempt(
        self,
        job: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[RapportError], None],
    ) -> None:
        try:
            result = job()
        except RapportError as error:
            self._answer(on_failed, error)
        except Exception as error:  # noqa: BLE001  the last net: a bug must not leave a page waiting for ever
            report_without_data(error)
            self._answer(on_failed, UnexpectedFault())
        else:
            self._answer(on_done, result)

    def _answer(self, callback: Callable[[Result], None], value: Result) -> None:
        self._delivered.emit((lambda: callback(value), True))

    def _deliver(self, delivery: object) -> None:
        callback, ends_job = cast("tuple[Callable[[], None], bool]", delivery)
        if ends_job:
            self._waiting -= 1
        if not self._closed:
            callback()
