"""One process that is watched: started, listened to, asked to end, ended."""

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO, Final, Protocol

from kiosk.watchdog.pulse import WATCHED_VARIABLE

_LOOK_SECONDS: Final = 0.01
_READ_BYTES: Final = 256
_STANDARD_OUTPUT: Final = 1


class Life(Protocol):
    """A process and the pipe that tells how it is."""

    @property
    def pulse(self) -> int:
        """The descriptor to read from."""

    def wait(self, seconds: float) -> int | None:
        """Wait for the end; give the exit status (a signal's number with a minus), None when it goes on."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it."""


class Forked:
    """This very process, doubled before it loaded anything: the quickest start there is.

    Only while no thread runs, and only on Linux.
    """

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


class Spawned:
    """A program of its own: the way on every system."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it.

        Raises:
            OSError: the system does not start it.
        """
        import subprocess  # noqa: PLC0415  the first start does without

        self._expired = subprocess.TimeoutExpired
        self._process = subprocess.Popen(  # noqa: S603  our own command
            command, stdout=subprocess.PIPE, env={**os.environ, WATCHED_VARIABLE: "1"}
        )

    @property
    def pulse(self) -> int:
        """The descriptor to read from."""
        pipe: IO[bytes] | None = self._process.stdout
        if pipe is None:
            raise TypeError("a process that is watched has a pipe")
        return pipe.fileno()

    def wait(self, seconds: float) -> int | None:
        """Wait for the end."""
        try:
            return self._process.wait(seconds)
        except self._expired:
            return None

    def terminate(self) -> None:
        """Ask it to end."""
        self._process.terminate()

    def kill(self) -> None:
        """End it."""
        self._process.kill()


def listen(life: Life, told: Callable[[bytes], None]) -> None:
    """Hand on what ``life`` tells, on a thread of its own; empty once it tells nothing any more."""
    descriptor = life.pulse

    def read() -> None:
        while True:
            try:
                word = os.read(descriptor, _READ_BYTES)
            except OSError:
                word = b""
            told(word)
            if not word:
                return

    threading.Thread(target=read, name="rapport pulse", daemon=True).start()


def first_life(command: Sequence[str]) -> Life | None:
    """Start the kiosk for the first time; None in the kiosk itself where it is a double of this process."""
    if sys.platform == "linux" and threading.active_count() == 1:
        return Forked.begin()
    return Spawned(command)
