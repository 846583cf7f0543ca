"""When Rapport itself is at fault: a sentence for the person, a report without data for whoever mends it.

Python's own report of an exception shows its message, and a message may hold a name, an answer or a key. What
is written here is the kind of error and the places in the source that it came through, and nothing else.
"""

import sys
import threading
from types import TracebackType

from kiosk.errors import MachineFault
from kiosk.words import phrase


class UnexpectedFault(MachineFault):
    """Rapport itself is at fault. What happened went to standard error, without any data."""

    def __init__(self) -> None:
        """Say so; there is nothing in the sentence that could give data away."""
        super().__init__(
            phrase("errors", "Something went wrong inside Rapport. Please try again, or tell the practice.")
        )


def report_without_data(error: BaseException) -> None:
    """Write the kind of ``error`` and the places it came through to standard error; never its message."""
    _report(type(error), error.__traceback__)


def report_everything_without_data() -> None:
    """Have every exception that nobody handles reported by ``report_without_data``, on whatever thread.

    In Qt's event handlers too: the bindings hand their exceptions to the same hook, and the pages go on.
    """
    sys.excepthook = _unhandled
    threading.excepthook = _unhandled_on_thread
    sys.unraisablehook = _unraisable


def _report(kind: type[BaseException], trace: TracebackType | None) -> None:
    import traceback  # noqa: PLC0415  not before the kiosk's first page

    places = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    if sys.stderr is not None:
        sys.stderr.write("\n".join([f"rapport: unexpected {kind.__name__}", *places, ""]))


def _unhandled(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    _report(kind, trace)


def _unhandled_on_thread(raised: threading.ExceptHookArgs) -> None:
    if raised.exc_type is not SystemExit:
        _report(raised.exc_type, raised.exc_traceback)


def _unraisable(raised: "sys.UnraisableHookArgs") -> None:
    _report(raised.exc_type, raised.exc_traceback)
