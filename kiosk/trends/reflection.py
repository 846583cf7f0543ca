"""The therapist's own ratings beside the client's answers: the gap between both, session by session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from kiosk.questionnaires.definition import Questionnaire
from kiosk.trends.intervals import Interval, median_interval
from kiosk.trends.rules import Floats
from kiosk.trends.series import History, history_from_columns

FEWEST_PAIRS: Final = 5
"""Below so many sessions that both rated nothing is said about where they differ."""


@dataclass(frozen=True, slots=True)
class RatedColumns:
    """Ratings in the form in which sheets are scored.

    Attributes:
        wall_ms: of the sessions that were rated, milliseconds since 1970-01-01 UTC.
        questionnaire: which of ``questionnaires``: always the first.
        values: ratings x items, as ``kiosk.trends.series.Columns`` has them.
        questionnaires: the one that all of them answer.
    """

    wall_ms: NDArray[np.int64]
    questionnaire: NDArray[np.uint8]
    values: NDArray[np.int16]
    questionnaires: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One dimension, or the overall score, as both rated it; percent of the scale, ``nan`` without a score.

    Attributes:
        client: what the client answered, by session.
        own: what the therapist rated, by session.
    """

    client: Floats
    own: Floats

    @property
    def gap(self) -> Floats:
        """Own rating minus the client's answer, of the sessions that have both."""
        difference: Floats = self.own - self.client
        return difference[~np.isnan(difference)]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The sessions that the therapist rated as well, in the order of time.

    Attributes:
        sessions: their numbers, from 1.
        times: milliseconds since 1970-01-01 UTC.
        known: by session, whether the client's answers had been seen when rating: 0 not said, 1 no, 2 yes.
        overall: the overall score.
        dimensions: by dimension, in the questionnaire's order.
    """

    sessions: NDArray[np.int64]
    times: NDArray[np.int64]
    known: NDArray[np.int8]
    overall: Pair
    dimensions: Mapping[str, Pair]

    def __len__(self) -> int:
        return len(self.times)


def pairs_of(
    questionnaire: Questionnaire,
    history: History,
    ratings: Mapping[int, tuple[Mapping[int, int], int]],
) -> Pairs:
    """Put the therapist's ratings beside the client's sessions.

    Args:
        questionnaire: that the sessions answer.
        history: the client's sessions.
        ratings: place of the session in ``history`` -> what was rated (index of the item -> value, or minus
            the code of why it is missing), and whether the client's answers were known.
    """
    where = np.array(sorted(ratings), dtype=np.intp)
    own = _own_history(questionnaire, history.times[where], [ratings[at][0] for at in where.tolist()])
    return Pairs(
        sessions=where.astype(np.int64) + 1,
        times=history.times[where],
        known=np.array([ratings[at][1] for at in where.tolist()], dtype=np.int8),
        overall=Pair(history.overall[where], own.overall),
        dimensions=MappingProxyType(
            {
                name: Pair(scores[where], own.dimensions[name])
                for name, scores in history.dimensions.items()
                if name in own.dimensions
            }
        ),
    )


def _own_history(
    questionnaire: Questionnaire, times: NDArray[np.int64], ratings: Sequence[Mapping[int, int]]
) -> History:
    """Score the ratings as sheets are scored."""
    absent = -99
    values = np.full((len(ratings), len(questionnaire.items)), absent, dtype=np.int16)
    for row, rating in enumerate(ratings):
        for index, value in rating.items():
            values[row, index] = value
    columns = RatedColumns(times, np.zeros(len(ratings), np.uint8), values, (questionnaire.fingerprint,))
    return history_from_columns(questionnaire, columns)


@dataclass(frozen=True, slots=True)
class Gap:
    """How far own ratings lie from a client's answers.

    Attributes:
        dimension: whose; empty for the overall score.
        gap: own rating minus client's answer in points of the scale: the median over the sessions that both
            rated, and its interval.
    """

    dimension: str
    gap: Interval

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves no room for "no difference"."""
        return self.gap.lower > 0 or self.gap.upper < 0


def gaps(pairs: Pairs) -> tuple[Gap, ...]:
    """Give the gap on every dimension that both rated in at least ``FEWEST_PAIRS`` sessions."""
    found = ((name, pair.gap) for name, pair in pairs.dimensions.items())
    return tuple(Gap(name, median_interval(gap)) for name, gap in found if len(gap) >= FEWEST_PAIRS)


def widest(found: Sequence[Gap]) -> Gap | None:
    """Give where both differ most: the farthest median whose interval does not hold 0; ``None`` without any.

    Among equals the first.
    """
    clear = [gap for gap in found if gap.is_clear]
    return max(clear, key=lambda one: abs(one.gap.value), default=None)
