"""Watching the wall clock, which people set, by the machine's own, which only runs."""

from kiosk.clock import Moment

TOLERANCE_MS = 120_000
"""Less than that is no jump: a clock is corrected by as much when it was set by hand."""

_REMEMBERED_MS = 3_600_000


class ClockWatch:
    """Tells when the wall clock jumped while this process ran.

    Args:
        moment: when the watch begins.
    """

    def __init__(self, moment: Moment) -> None:
        self._from = moment

    def look(self, moment: Moment) -> int | None:
        """Tell by how much the wall clock jumped since an earlier look.

        Several small steps within an hour count as one; over longer times two sound clocks drift apart by
        themselves.

        Returns:
            Milliseconds, below zero when the clock was set back; ``None`` when it did not jump.
        """
        before = self._from
        ran = moment.boot_ms - before.boot_ms
        moved = moment.wall_ms - before.wall_ms - ran
        jumped = moment.boot_id == before.boot_id and abs(moved) > TOLERANCE_MS
        if jumped or moment.boot_id != before.boot_id or ran > _REMEMBERED_MS:
            self._from = moment
        return moved if jumped else None


def set_back(now_ms: int, newest_ms: int) -> int | None:
    """Tell by how much the wall clock was set back while nobody watched.

    Args:
        now_ms: the wall clock, milliseconds since 1970-01-01 UTC.
        newest_ms: the newest time that is known to have been, in the same way.

    Returns:
        Milliseconds, below zero; ``None`` when it was not set back.
    """
    moved = now_ms - newest_ms
    return moved if moved < -TOLERANCE_MS else None
