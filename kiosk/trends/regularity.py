"""Whether a client's answers have stopped, held against how often this client usually answers."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

DAY_MS: Final = 24 * 3_600_000
LEAST_DAYS: Final = 21
"""Nobody is missed earlier: holidays and an illness are no news."""

TIMES_USUAL: Final = 2
"""An interval longer than so many usual ones is a silence."""

FEWEST_INTERVALS: Final = 3
"""With fewer, nobody can say what is usual."""

DAYS_UNKNOWN: Final = 42
"""Where nobody can say what is usual, this long is a silence: who came once or twice is missed too."""

MOST_INTERVALS: Final = 12
_ONE_VISIT: Final = DAY_MS // 2


@dataclass(frozen=True, slots=True)
class Silence:
    """A client's answers have stopped.

    Attributes:
        since_ms: when the last ones came in, milliseconds since 1970-01-01 UTC.
        usual_days: the usual interval between sessions; ``None`` where there are too few to tell.
    """

    since_ms: int
    usual_days: float | None


def silence(times: NDArray[np.int64], now_ms: int) -> Silence | None:
    """Tell whether there have been no answers for longer than is usual for this client.

    The usual interval is the median of the last ``MOST_INTERVALS`` between sessions; sheets less than half a
    day apart are of one visit. A silence is longer than ``TIMES_USUAL`` usual intervals and than
    ``LEAST_DAYS`` days; with fewer than ``FEWEST_INTERVALS`` intervals, longer than ``DAYS_UNKNOWN`` days.
    The rule and its figures are Rapport's own: they ask to look whether somebody still comes, and say
    nothing about why.

    Args:
        times: of the client's sheets, rising, milliseconds since 1970-01-01 UTC.
        now_ms: the time now, by the same count.

    Returns:
        ``None`` where answers come as usual, where there are none at all, and where the clock is behind them.
    """
    if not len(times):
        return None
    last_ms = int(times[-1])
    days = (now_ms - last_ms) / DAY_MS
    if days <= LEAST_DAYS:
        return None
    intervals = np.diff(times)
    intervals = intervals[intervals >= _ONE_VISIT][-MOST_INTERVALS:]
    if len(intervals) < FEWEST_INTERVALS:
        return Silence(last_ms, None) if days > DAYS_UNKNOWN else None
    usual = float(np.median(intervals)) / DAY_MS
    return Silence(last_ms, usual) if days > TIMES_USUAL * usual else None
