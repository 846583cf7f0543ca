"""What the client says about a moment that did not feel right; it outranks any statistic."""

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.episodes import PARTIAL, peaks_before
from kiosk.trends.rules import Floats
from kiosk.trends.series import History
from kiosk.trends.table import Table, highest_after, table_of

NO = 0
A_LITTLE = 1
YES = 2
PUT_RIGHT = 3  # "mostly": from here on the client calls a moment repaired


def spoke_of_one(moments: NDArray[np.int8]) -> NDArray[np.bool_]:
    """Mark the answers that say there was a moment that did not feel right: "a little" or "yes"."""
    told: NDArray[np.bool_] = (moments == A_LITTLE) | (moments == YES)
    return told


def unusual(moments: NDArray[np.int8], repairs: NDArray[np.int8]) -> NDArray[np.bool_]:
    """Mark the answers of the upper tier: "yes", and not put right."""
    weighs: NDArray[np.bool_] = (moments == YES) & (repairs < PUT_RIGHT)
    return weighs


def open_moments(history: History) -> tuple[int, ...]:
    """Find one client's sessions (from 1) whose moment is still open by the client's own answers.

    "A little" or "yes" opens it, whatever the score. "Mostly" put right or better closes it, in that session
    or a later one; so does a later "no" once the score has made up for half of what it fell by.
    """
    return tuple(at + 1 for at in np.flatnonzero(still_open(table_of([history]))[0]).tolist())


def still_open(table: Table) -> NDArray[np.bool_]:
    """Mark, clients x sessions, the moments that are still open (the rule is ``open_moments``')."""
    opened = spoke_of_one(table.moments)
    put_right = table.repairs >= PUT_RIGHT
    said_no = table.moments == NO
    regained_to = highest_after(np.where(said_no & table.usable, table.overall, -np.inf), -np.inf)
    levels = _levels_to_regain(table)
    closed_by_no = np.where(np.isnan(levels), _later(said_no), regained_to >= levels)
    waiting: NDArray[np.bool_] = opened & ~put_right & ~_later(put_right) & ~closed_by_no
    return waiting


def _later(marks: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether any session after each one is marked."""
    return highest_after(marks.astype(np.float64), 0.0) > 0


def _levels_to_regain(table: Table) -> Floats:
    """Give the score half-way back up to the best of the three before; ``nan`` without a fall."""
    fall = peaks_before(table.scores) - table.scores
    return table.by_session(np.where(fall > 0, table.scores + PARTIAL * fall, np.nan))
