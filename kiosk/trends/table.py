"""Many clients' histories side by side, so that a rule is one step for the whole caseload."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.trends.rules import Floats
from kiosk.trends.series import NO_ANSWER, History


@dataclass(frozen=True, slots=True)
class Table:
    """One row a client. Shapes: clients x most sessions, or clients x most scores.

    Attributes:
        sessions: how many sessions each client has.
        overall: the score by session; ``nan`` where there is none and after the last session.
        moments: as in ``History``, by session; -1 after the last.
        repairs: likewise.
        scores: the scores without the sessions that have none; ``nan`` after the last.
        counts: how many scores each client has.
    """

    sessions: NDArray[np.int64]
    overall: Floats
    moments: NDArray[np.int8]
    repairs: NDArray[np.int8]
    scores: Floats
    counts: NDArray[np.int64]

    @property
    def usable(self) -> NDArray[np.bool_]:
        """Which sessions have a score."""
        return ~np.isnan(self.overall)

    def by_session(self, by_score: Floats) -> Floats:
        """Put figures that belong to ``scores`` where their sessions are; ``nan`` elsewhere."""
        placed = np.full(self.overall.shape, np.nan)
        placed[self.usable] = by_score[~np.isnan(self.scores)]
        return placed

    def by_score(self, by_session: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Put marks that belong to sessions where their ``scores`` are; ``False`` after the last."""
        placed = np.zeros(self.scores.shape, dtype=np.bool_)
        placed[~np.isnan(self.scores)] = by_session[self.usable]
        return placed


def table_of(histories: Sequence[History]) -> Table:
    """Line up histories of any lengths."""
    sessions = np.array([len(history) for history in histories], dtype=np.int64)
    inside = np.arange(sessions.max(initial=0)) < sessions[:, np.newaxis]
    overall = np.full(inside.shape, np.nan)
    moments = np.full(inside.shape, NO_ANSWER, dtype=np.int8)
    repairs = np.full(inside.shape, NO_ANSWER, dtype=np.int8)
    if len(histories):
        overall[inside] = np.concatenate([history.overall for history in histories])
        moments[inside] = np.concatenate([history.moments for history in histories])
        repairs[inside] = np.concatenate([history.repairs for history in histories])
    usable = ~np.isnan(overall)
    counts = usable.sum(axis=1)
    scores = np.full((len(histories), int(counts.max(initial=0))), np.nan)
    scores[np.arange(scores.shape[1]) < counts[:, np.newaxis]] = overall[usable]
    return Table(sessions, overall, moments, repairs, scores, counts)


def highest_after(values: Floats, end: float) -> Floats:
    """Give the highest of each row's values after each one, ``end`` after the last."""
    highest = np.full(values.shape, end)
    highest[:, :-1] = np.maximum.accumulate(values[:, ::-1], axis=1)[:, ::-1][:, 1:]
    return highest
