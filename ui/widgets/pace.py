"""How long some work is going to last, judged by how fast it went so far."""

from dataclasses import dataclass, field
from typing import Final

_JUDGED_AFTER_MS: Final = 1_500


@dataclass(slots=True)
class Pace:
    """Notes how far the work is, and when.

    Attributes:
        began: when it was told of first, ms, and how much was done then; ``None`` before.
    """

    began: tuple[int, int] | None = field(default=None)

    def seconds_left(self, done: int, total: int, now_ms: int) -> float | None:
        """Note this, and give the seconds left; ``None`` while it is too early to tell.

        Args:
            done: how much is done, in whatever the work counts.
            total: how much there is.
            now_ms: a clock that only runs.
        """
        if self.began is None:
            self.began = (now_ms, done)
        began_ms, done_then = self.began
        passed = now_ms - began_ms
        if passed < _JUDGED_AFTER_MS or done <= done_then:
            return None
        return max(0.0, (total - done) * passed / (done - done_then) / 1000)
