"""Opened answer sheets as plain values: what an export is made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.store.index.columns import ABSENT, SheetColumns


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """One sheet.

    Attributes:
        wall_ms: when it was sent, milliseconds since 1970-01-01 UTC.
        questionnaire: the exact wording that was answered.
        answers: item id -> answer or the reason why there is none.
    """

    wall_ms: int
    questionnaire: Questionnaire
    answers: Mapping[str, int | Missing]


@dataclass(frozen=True, slots=True)
class ClientSheets:
    """All sheets of one client, oldest first."""

    number: int
    name: str
    sheets: tuple[OpenedSheet, ...]


def opened_sheets(
    columns: SheetColumns, known: Callable[[bytes], Questionnaire | None]
) -> tuple[OpenedSheet, ...]:
    """Give the sheets behind ``columns``; one whose questionnaire is not known any more is left out.

    Args:
        columns: one client's sheets.
        known: fingerprint -> questionnaire.
    """
    asked = [known(fingerprint) for fingerprint in columns.questionnaires]
    rows = zip(columns.wall_ms.tolist(), columns.questionnaire.tolist(), columns.values.tolist(), strict=True)
    return tuple(
        OpenedSheet(wall_ms, questionnaire, _answers(questionnaire, values))
        for wall_ms, which, values in rows
        if (questionnaire := asked[which]) is not None
    )


def _answers(questionnaire: Questionnaire, values: Sequence[int]) -> dict[str, int | Missing]:
    return {
        item.id: Missing(-value) if value < 0 else value
        for item, value in zip(questionnaire.items, values, strict=False)
        if value != ABSENT
    }
