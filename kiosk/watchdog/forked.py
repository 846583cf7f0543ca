"""The quickest first start: this process doubles itself before it loads much, and one half is the kiosk."""

import os
import sys
import threading
import time
from typing import Final

from kiosk.watchdog.pulse import WATCHED_VARIABLE

_LOOK_SECONDS: Final = 0.01
_STANDARD_OUTPUT: Final = 1


def can_fork() -> bool:
    """Tell whether this process may double itself: on Linux, while it is one thread."""
    return sys.platform == "linux" and threading.active_count() == 1


class Forked:
    """The other half, as ``kiosk.watchdog.life.Life``."""

    def __init__(self, process: int, pulse: int) -> None:
        """Take the number of the other half, and its pipe."""
        self._process = process
        self._status: int | None = None
        self.pulse = pulse

    @classmethod
    def begin(cls) -> "Forked | None":
        """Double this process; the new one gets None, and its standard output is the pipe."""
        reads, writes = os.pipe()
        sys.stdout.flush()
        process = os.fork()
        if process:
            os.close(writes)
            return cls(process, reads)
        os.close(reads)
        os.dup2(writes, _STANDARD_OUTPUT)
        os.close(writes)
        os.environ[WATCHED_VARIABLE] = "1"
        return None

    def wait(self, seconds: float) -> int | None:
        """Wait for the end."""
        end = time.monotonic() + seconds
        while self._status is None:
            ended, status = os.waitpid(self._process, os.WNOHANG)
            if ended:
                self._status = os.waitstatus_to_exitcode(status)
            elif time.monotonic() >= end:
                return None
            else:
                time.sleep(_LOOK_SECONDS)
        return self._status

    def terminate(self) -> None:
        """Ask it to end."""
        import signal  # noqa: PLC0415  not before the kiosk was started

        self._send(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        import signal  # noqa: PLC0415  not before the kiosk was started

        self._send(signal.SIGKILL)

    def _send(self, number: int) -> None:
        if self.wait(0) is None:  # its number is not anybody else's yet
            os.kill(self._process, number)
