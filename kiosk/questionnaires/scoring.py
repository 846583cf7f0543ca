"""From answers to scores in percent of the scale; too few answers give no score, never a low one."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.questionnaires.definition import Item, Missing, Questionnaire, is_answer


@dataclass(frozen=True, slots=True)
class Score:
    """A sheet's overall score.

    Attributes:
        percent: 0 (lowest answer everywhere) to 100 (highest answer everywhere).
        answered: how many scored items it rests on.
        prorated: whether scored items are missing, so that the mean of the others stands for them.
    """

    percent: float
    answered: int
    prorated: bool


def score(questionnaire: Questionnaire, answers: Mapping[str, int | Missing]) -> Score | None:
    """Score a sheet: 100 * (mean - lowest) / span, where enough scored items are answered.

    Args:
        questionnaire: which items are scored and how many answers they need together.
        answers: item id -> answer or why there is none; an id that is not there counts as missing.

    Returns:
        The score, or ``None`` below ``minimum_answered`` answers.
    """
    given = _given(questionnaire.scored, answers)
    if len(given) < questionnaire.minimum_answered:
        return None
    return Score(_percent(given), len(given), prorated=len(given) < len(questionnaire.scored))


def dimension_scores(
    questionnaire: Questionnaire, answers: Mapping[str, int | Missing]
) -> dict[str, float | None]:
    """Score each scored dimension in percent; it needs the same share of answers as the whole sheet."""
    scores: dict[str, float | None] = {}
    for dimension in questionnaire.dimensions:
        items = [item for item in questionnaire.scored if item.dimension == dimension]
        given = _given(items, answers)
        scores[dimension] = _percent(given) if len(given) >= needed(questionnaire, len(items)) else None
    return scores


def needed(questionnaire: Questionnaire, items: int) -> int:
    """How many of ``items`` scored items must be answered: the questionnaire's share, rounded up."""
    return math.ceil(items * questionnaire.minimum_answered / len(questionnaire.scored))


def _given(items: Sequence[Item], answers: Mapping[str, int | Missing]) -> list[tuple[Item, int]]:
    found = ((item, answers.get(item.id)) for item in items)
    return [(item, value) for item, value in found if is_answer(value)]


def _percent(given: Sequence[tuple[Item, int]]) -> float:
    # One division of whole numbers: equal scores are equal floats however many items they rest on.
    unit = math.lcm(*(item.span for item, _ in given))
    total = sum((value - item.lowest) * (unit // item.span) for item, value in given)
    return 100 * total / (unit * len(given))
