"""Going on where an intake was stopped: what the index holds beyond the checkpoints is not opened again."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from kiosk.practice.desk.comments import rows_of_comments
from kiosk.store.index.columns import SheetColumns
from kiosk.vault.chain import ChainState

Progress = Callable[[int, int], None]
"""Called with the rows done and the rows to do; raise from it to stop."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the index holds of one chain from some row on.

    Attributes:
        rows: places of sheets, and of the comments behind them.
        sheets: how many sheets that is.
    """

    rows: frozenset[int]
    sheets: int


def known_rows(columns: Iterable[SheetColumns], kiosk_id: bytes, from_seq: int) -> Known:
    """Give the rows of a chain, from ``from_seq`` on, that need not be opened again."""
    rows: set[int] = set()
    sheets = 0
    for one in columns:
        if kiosk_id not in one.kiosks:
            continue
        ours = one.kiosk == one.kiosks.index(kiosk_id)
        which = np.flatnonzero(ours & (one.seq >= from_seq)).tolist()
        sheets += len(which)
        rows.update(one.seq[which].tolist())
        rows.update(seq for _, seq in rows_of_comments(one, which))
    return Known(frozenset(rows), sheets)


def sheets_before(columns: SheetColumns, chains: Mapping[bytes, ChainState]) -> int:
    """Count the sheets from before the checkpoints: those behind them say nothing about what is missing."""
    if not len(columns):
        return 0
    ends = np.array([chains[one].n if one in chains else 0 for one in columns.kiosks], np.int64)
    return int(np.count_nonzero(columns.seq < ends[columns.kiosk]))


class Telling:
    """Tells how far the work is over several chains: rows count as done once they are opened, not once read.

    Args:
        progress: who is told; nobody where it is ``None``.
    """

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._before = self._total = 0
        self._first = self._walked = self._opened = self._waiting = 0

    def expect(self, rows: int) -> None:
        """There are so many more rows to do."""
        self._total += rows

    def begin_chain(self, first_seq: int) -> None:
        """Go on with another chain, from this row on."""
        self._before += self._walked
        self._first = first_seq
        self._walked = self._opened = self._waiting = 0

    def read(self, done: int, _of_chain: int) -> None:
        """So many rows of the chain are read."""
        self._walked = done
        self.again()

    def hand_out(self) -> None:
        """One of them was handed out to be opened."""
        self._waiting += 1

    def take_back(self, seq: int) -> None:
        """The one in this place is opened, and so are those before it."""
        self._waiting -= 1
        self._opened = seq + 1 - self._first

    def end_chain(self) -> None:
        """All that was handed out is opened; rows of kinds that nobody reads do not come back."""
        self._waiting = 0
        self.again()

    def again(self) -> None:
        """Tell how far it is; somebody may want to stop."""
        if self._progress is not None and self._total:
            done = self._opened if self._waiting else self._walked
            self._progress(min(self._before + done, self._total), self._total)
