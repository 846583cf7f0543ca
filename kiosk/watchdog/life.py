"""One process that is watched: started, listened to, asked to end, ended."""

import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import IO, Final, Protocol

from kiosk.watchdog.pulse import WATCHED_VARIABLE

_READ_BYTES: Final = 256


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


class Spawned:
    """A program of its own: the way on every system."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it.

        Raises:
            OSError: the system does not start it.
        """
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
        except subprocess.TimeoutExpired:
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
