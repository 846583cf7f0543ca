"""How long a silent kiosk is waited for, and what follows when one has failed: values and rules alone."""

import sys
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Patience:
    """Times in seconds.

    Attributes:
        start: how long a kiosk may take to its first page on the slowest machine, or for its last work.
        silence: a kiosk that does not move for this long hangs. Longer on Windows, where what is loaded after
            the first page is looked through by the system's own guard first.
        end: how long one that was asked to end may take.
        steady: whoever lived this long had recovered; what comes after is a new mishap.
        at_once: so many failures in a row are followed by a new start without waiting.
        pauses: before the starts after those, with a page that says so; the last one stays.
        most_stillborn: so many starts without a single page, and it is given up.
        most_stillborn_later: likewise for one that once ran, half an hour: its screen is gone, as after
            somebody logged out, and a watcher that stayed would put a second kiosk beside the next one.
    """

    start: float = 20.0
    silence: float = 10.0 if sys.platform == "win32" else 2.5
    end: float = 10.0
    steady: float = 60.0
    at_once: int = 2
    pauses: tuple[float, ...] = (5.0, 15.0, 60.0)
    most_stillborn: int = 3
    most_stillborn_later: int = 30


class Next(Enum):
    """What to do after a failure."""

    START = "start"
    PAUSE = "pause"
    GIVE_UP = "give up"


class Mishaps:
    """Counts failures in a row."""

    def __init__(self, patience: Patience) -> None:
        """Begin without any."""
        self._patience = patience
        self._in_a_row = self._stillborn = 0
        self._ever_lived = False

    def after(self, lived: float | None) -> tuple[Next, float]:
        """Say what to do now that a kiosk failed, and how long to pause before.

        Args:
            lived: seconds from its first page to its end; None when it never showed one.
        """
        patience = self._patience
        self._ever_lived = self._ever_lived or lived is not None
        if lived is not None and lived >= patience.steady:
            self._in_a_row = 0
        self._in_a_row += 1
        self._stillborn = self._stillborn + 1 if lived is None else 0
        most = patience.most_stillborn_later if self._ever_lived else patience.most_stillborn
        if self._stillborn >= most:
            return Next.GIVE_UP, 0.0
        if self._in_a_row <= patience.at_once:
            return Next.START, 0.0
        place = min(self._in_a_row - patience.at_once, len(patience.pauses)) - 1
        return Next.PAUSE, patience.pauses[place]
