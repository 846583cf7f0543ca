"""How a watched kiosk tells that it lives: a byte now and then on a pipe, and a last one at a wanted end.

The pipe is the kiosk's standard output, which it needs for nothing else: every system hands that on to a new
process. No socket is opened.
"""

import os
import sys
from typing import Final, Self

WATCHED_VARIABLE: Final = "RAPPORT_WATCHED"
"""The environment variable by which the watcher tells a kiosk that its standard output is the pipe."""

BEAT: Final = b"."
SLOW: Final = b"~"
GOODBYE: Final = b"!"
_STANDARD_OUTPUT: Final = 1
_STANDARD_ERROR: Final = 2


def is_watched() -> bool:
    """Tell whether a watcher started this process, and nobody has taken the pulse over yet."""
    return WATCHED_VARIABLE in os.environ


class Pulse:
    """The kiosk's end of the pipe."""

    def __init__(self, descriptor: int) -> None:
        """Take the descriptor that the watcher reads from at the other end."""
        self._descriptor = descriptor
        if hasattr(os, "set_blocking"):  # not on Windows
            os.set_blocking(descriptor, False)  # a watcher that does not read must not stop the pages

    @classmethod
    def take_over(cls) -> Self | None:
        """Take the pipe away from standard output; None where nobody watches.

        Whatever prints from now on goes to standard error, and what this process starts gets neither.
        """
        if os.environ.pop(WATCHED_VARIABLE, None) is None:
            return None
        descriptor = os.dup(_STANDARD_OUTPUT)  # not handed on to other programs
        os.dup2(_STANDARD_ERROR, _STANDARD_OUTPUT)
        return cls(descriptor)

    def beat(self) -> bool:
        """Tell that all is well; False when nobody listens any more."""
        return self._say(BEAT)

    def ask_for_time(self) -> None:
        """Tell that no beat will come for a while: what has to be done before the end may last."""
        self._say(SLOW)

    def say_goodbye(self) -> None:
        """Tell that this end was asked for: the kiosk shall not be started again."""
        sys.stderr.flush()
        self._say(GOODBYE)

    def _say(self, word: bytes) -> bool:
        try:
            os.write(self._descriptor, word)
        except BlockingIOError:  # the watcher is slow; it has plenty to read
            return True
        except OSError:
            return False
        return True
