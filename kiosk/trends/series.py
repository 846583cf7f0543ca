"""One client's sessions as arrays: what every rule and every plot starts from."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.questionnaires.definition import REPAIR, RUPTURE, Item, Missing, Questionnaire
from kiosk.questionnaires.scoring import needed
from kiosk.trends.rules import Floats

NO_ANSWER = -1


class Columns(Protocol):
    """What a history needs of one client's opened sheets, sorted by time (``kiosk.store`` keeps them)."""

    @property
    def wall_ms(self) -> NDArray[np.int64]:
        """Milliseconds since 1970 UTC, one entry a sheet."""

    @property
    def questionnaire(self) -> NDArray[np.uint8]:
        """Which of ``questionnaires`` each sheet answers."""

    @property
    def values(self) -> NDArray[np.int16]:
        """Sheets x items: the answer, or minus the missing code, or -99 where there is no such item."""

    @property
    def questionnaires(self) -> tuple[bytes, ...]:
        """The fingerprints that ``questionnaire`` counts into."""


@dataclass(frozen=True, slots=True)
class History:
    """The sessions of one client with one questionnaire, in the order of time.

    Attributes:
        times: milliseconds since 1970 UTC.
        overall: the score in percent of the scale; ``nan`` where too little was answered.
        prorated: whether answers are missing from a score, so that the others stand for them.
        dimensions: scores in percent by dimension; ``nan`` as above.
        moments: 0 no, 1 a little, 2 yes, 3 would rather not say; -1 without an answer.
        repairs: 0 not talked about, 1 (not at all) to 5 (completely); -1 without an answer.
        skipped: how many questions were left unanswered though they were asked.
    """

    times: NDArray[np.int64]
    overall: Floats
    prorated: NDArray[np.bool_]
    dimensions: Mapping[str, Floats]
    moments: NDArray[np.int8]
    repairs: NDArray[np.int8]
    skipped: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.times)

    @property
    def usable(self) -> NDArray[np.bool_]:
        """Which sessions have a score."""
        return ~np.isnan(self.overall)

    def between(self, first: int, last: int) -> "History":
        """Give the sessions from the index ``first`` to the index ``last`` alone."""
        return _part(self, slice(first, last + 1))


def history_from_columns(questionnaire: Questionnaire, columns: Columns) -> History:
    """Score every sheet of one client that answers exactly this questionnaire.

    Raises:
        ValueError: the columns have fewer items than the questionnaire.
    """
    return histories_from_columns(questionnaire, [columns])[0]


def histories_from_columns(questionnaire: Questionnaire, clients: Iterable[Columns]) -> tuple[History, ...]:
    """Score the sheets of many clients in one go: one history a client, in the order given.

    Raises:
        ValueError: some columns have fewer items than the questionnaire.
    """
    sheets = [_sheets(questionnaire, columns) for columns in clients]
    if not sheets:
        return ()
    whole = _scored(
        questionnaire,
        np.concatenate([times for times, _ in sheets]),
        np.concatenate([values for _, values in sheets]),
    )
    ends = np.cumsum([len(times) for times, _ in sheets]).tolist()
    return tuple(_part(whole, slice(start, end)) for start, end in pairwise([0, *ends]))


def history_from_scores(scores: Floats) -> History:
    """Make a history of nothing but overall scores (``nan`` where there is none), on their own scale."""
    nobody_asked = np.full(len(scores), NO_ANSWER, dtype=np.int8)
    return History(
        times=np.arange(len(scores), dtype=np.int64),
        overall=scores,
        prorated=np.zeros(len(scores), dtype=np.bool_),
        dimensions=MappingProxyType({}),
        moments=nobody_asked,
        repairs=nobody_asked,
        skipped=np.zeros(len(scores), dtype=np.int16),
    )


def _sheets(questionnaire: Questionnaire, columns: Columns) -> tuple[NDArray[np.int64], NDArray[np.int16]]:
    """Pick times and values of the sheets that answer this questionnaire."""
    items = len(questionnaire.items)
    known = np.array([mark == questionnaire.fingerprint for mark in columns.questionnaires], dtype=np.bool_)
    if not known.any() or not len(columns.wall_ms):
        return np.empty(0, dtype=np.int64), np.empty((0, items), dtype=np.int16)
    chosen = known[columns.questionnaire]
    if columns.values.shape[1] < items:
        raise ValueError(f"{columns.values.shape[1]} items a sheet, {items} expected")
    return columns.wall_ms[chosen], columns.values[chosen, :items]


def _scored(questionnaire: Questionnaire, times: NDArray[np.int64], values: NDArray[np.int16]) -> History:
    """Score all sheets as ``kiosk.questionnaires.scoring`` scores one."""
    scored = questionnaire.scored
    overall, answered = _percent(questionnaire, scored, values)
    dimensions = {
        name: _percent(questionnaire, [item for item in scored if item.dimension == name], values)[0]
        for name in questionnaire.dimensions
    }
    missing = (values == -Missing.SKIPPED) | (values == -Missing.TIMED_OUT)
    return History(
        times=times,
        overall=overall,
        prorated=~np.isnan(overall) & (answered < len(scored)),
        dimensions=MappingProxyType(dimensions),
        moments=_unscored(questionnaire, RUPTURE, values),
        repairs=_unscored(questionnaire, REPAIR, values),
        skipped=missing.sum(axis=1, dtype=np.int16),
    )


def _part(whole: History, rows: slice) -> History:
    return History(
        times=whole.times[rows],
        overall=whole.overall[rows],
        prorated=whole.prorated[rows],
        dimensions=MappingProxyType({name: scores[rows] for name, scores in whole.dimensions.items()}),
        moments=whole.moments[rows],
        repairs=whole.repairs[rows],
        skipped=whole.skipped[rows],
    )


def _percent(
    questionnaire: Questionnaire, items: Sequence[Item], values: NDArray[np.int16]
) -> tuple[Floats, NDArray[np.int64]]:
    """Score ``items`` of all sheets; also count the answers that each score rests on."""
    chosen = values[:, [questionnaire.positions[item.id] for item in items]].astype(np.int64)
    given = chosen >= 0
    unit = math.lcm(*(item.span for item in items))
    lowest = np.array([item.lowest for item in items])
    weight = np.array([unit // item.span for item in items])
    total = np.where(given, (chosen - lowest) * weight, 0).sum(axis=1)
    answered = given.sum(axis=1)
    enough = answered >= needed(questionnaire, len(items))
    percent = np.full(len(values), np.nan)
    # One division of whole numbers: equal scores are equal floats however many items they rest on.
    np.divide(100 * total, unit * answered, out=percent, where=enough)
    return percent, answered


def _unscored(questionnaire: Questionnaire, dimension: str, values: NDArray[np.int16]) -> NDArray[np.int8]:
    for index, item in enumerate(questionnaire.items):
        # Numbers and lines say how much, not what happened.
        if item.dimension == dimension and not item.scored and item.scale is None:
            return np.maximum(values[:, index], NO_ANSWER).astype(np.int8)
    return np.full(len(values), NO_ANSWER, dtype=np.int8)
