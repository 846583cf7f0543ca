"""The watcher: starts the kiosk, feels its pulse, and starts it anew when it crashed or hangs.

It loads nothing that the kiosk does not load before its first page, reads no file of the practice, and ends
with the kiosk: with the status of a kiosk that ended as asked, or when it is asked to end itself.
"""

import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

from kiosk.watchdog.life import Life, Spawned, listen
from kiosk.watchdog.patience import Mishaps, Next, Patience
from kiosk.watchdog.pulse import GOODBYE, SLOW

_STEP_SECONDS: Final = 0.25
_ASKED_TO_END: Final = b"?"
_SIGNAL_STATUS: Final = 128  # what a shell adds to a signal's number
_News = tuple[object, bytes]


class Watcher:
    """Watches one kiosk after the other."""

    def __init__(
        self, command: Sequence[str], resting: Sequence[str], patience: Patience | None = None
    ) -> None:
        """Take what starts a kiosk, what shows a page while none runs, and how long to wait for what."""
        self._command, self._resting, self._patience = command, resting, patience or Patience()
        self._mishaps = Mishaps(self._patience)
        self._news: SimpleQueue[_News] = SimpleQueue()  # may be filled from a signal's handler
        self._ending = False

    def watch(self, life: Life) -> int:
        """Go from life to life; give the exit status of the last one."""
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._asked_to_end)
        try:
            while True:
                end = self._attend(life)
                if end.was_asked_for:
                    return end.status
                step, pause = self._mishaps.after(end.lived)
                if step is Next.GIVE_UP or (step is Next.PAUSE and not self._rest(pause)):
                    return end.status
                life = Spawned(self._command)
        finally:
            _end(life, 0)

    def _attend(self, life: Life) -> "_Ended":
        """Feel the pulse until ``life`` is over."""
        listen(life, lambda word: self._news.put((life, word)))
        born: float | None = None
        silent, last = 0.0, b""
        while True:
            whose, word = self._next_news()
            if word == _ASKED_TO_END:
                return _Ended(_end(life, self._patience.end), was_asked_for=True)
            if whose is life and word:
                born, silent, last = born or time.monotonic(), 0.0, word
            elif whose is life:
                status = _end(life, self._patience.end, ask=False)
                break
            elif whose is None:
                silent += _STEP_SECONDS  # in steps: a machine that slept has not waited for anybody
                if silent > self._patience_with(last):
                    sys.stderr.write("rapport: the kiosk does not move any more; it is started anew\n")
                    return _Ended(_end(life, 0), _since(born))
        if not last.endswith(GOODBYE):
            sys.stderr.write(f"rapport: the kiosk ended by itself with status {status}\n")
        return _Ended(status, _since(born), was_asked_for=last.endswith(GOODBYE))

    def _patience_with(self, last: bytes) -> float:
        return self._patience.start if not last or last.endswith(SLOW) else self._patience.silence

    def _rest(self, seconds: float) -> bool:
        """Leave the kiosk alone for a while, with a page that says so; False when asked to end meanwhile."""
        sys.stderr.write(f"rapport: the kiosk fails again and again; next try in {seconds:.0f} s\n")
        page = Spawned(self._resting)
        listen(page, lambda word: self._news.put((page, word)))
        end = time.monotonic() + seconds
        try:
            while time.monotonic() < end:
                if self._next_news()[1] == _ASKED_TO_END:
                    return False
        finally:
            _end(page, self._patience.end)
        return True

    def _next_news(self) -> _News:
        """Give what was told, or after a while that nothing was."""
        if self._ending:
            return None, _ASKED_TO_END
        try:
            return self._news.get(timeout=_STEP_SECONDS)
        except Empty:
            return None, b""

    def _asked_to_end(self, _number: int, _frame: object) -> None:
        self._ending = True
        self._news.put((None, _ASKED_TO_END))


@dataclass(frozen=True, slots=True)
class _Ended:
    """How a life ended.

    Attributes:
        status: as a shell gives it.
        lived: seconds since its first page; None when there was none.
        was_asked_for: somebody wanted it to end.
    """

    status: int
    lived: float | None = None
    was_asked_for: bool = False


def _since(born: float | None) -> float | None:
    return None if born is None else time.monotonic() - born


def _end(life: Life, seconds: float, *, ask: bool = True) -> int:
    """Wait so long for the end of ``life``, unless not asking for it; then end it. Gives a shell's status."""
    ended = life.wait(0 if ask else seconds)
    if ended is None and ask and seconds:
        life.terminate()
        ended = life.wait(seconds)
    while ended is None:
        life.kill()
        ended = life.wait(1.0)
    return ended if ended >= 0 else _SIGNAL_STATUS - ended
