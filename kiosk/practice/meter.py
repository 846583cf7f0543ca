"""One measure of progress over several pieces of work."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with the bytes of work done and the bytes of work to do; raise from it to stop."""


class Meter:
    """Tells how far the whole work is; never backwards, whatever its parts say.

    Args:
        progress: whom to tell, or nobody.
        total: the work of all parts together.
    """

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = max(1, total)
        self._before = 0
        self._done = 0

    def part(self, size: int) -> Callable[[int], None]:
        """Begin a part of ``size``; call what is given with how much of the part is done."""
        start, self._before = self._before, self._before + size

        def reach(done: int) -> None:
            self._tell(start + min(done, size))

        reach(0)
        return reach

    def finish(self) -> None:
        """Say that everything is done."""
        self._tell(self._total)

    def _tell(self, done: int) -> None:
        self._done = max(self._done, min(done, self._total))
        if self._progress is not None:
            self._progress(self._done, self._total)
