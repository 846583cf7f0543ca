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
        comment: what the client wrote, empty where nothing was or where it was not asked for; ``None`` where
            it cannot be read.
    """

    wall_ms: int
    questionnaire: Questionnaire
    answers: Mapping[str, int | Missing]
    comment: str | None = ""


@dataclass(frozen=True, slots=True)
class ClientSheets:
    """All sheets of one client, oldest first."""

    number: int
    name: str
    sheets: tuple[OpenedSheet, ...]


def opened_sheets(
    columns: SheetColumns,
    known: Callable[[bytes], Questionnaire | None],
    comments: Sequence[str | None] | None = None,
) -> tuple[OpenedSheet, ...]:
    """Give the sheets behind ``columns``; one whose questionnaire is not known any more is left out.

    Args:
        columns: one client's sheets.
        known: fingerprint -> questionnaire.
        comments: what was written with each sheet, if that is wanted.
    """
    words = comments or [""] * len(columns)
    asked = [known(fingerprint) for fingerprint in columns.questionnaires]
    times, which_asked = columns.wall_ms.tolist(), columns.questionnaire.tolist()
    rows = zip(times, which_asked, columns.values.tolist(), words, strict=True)
    return tuple(
        OpenedSheet(wall_ms, questionnaire, _answers(questionnaire, values), comment)
        for wall_ms, which, values, comment in rows
        if (questionnaire := asked[which]) is not None
    )


def _answers(questionnaire: Questionnaire, values: Sequence[int]) -> dict[str, int | Missing]:
    return {
        item.id: Missing(-value) if value < 0 else value
        for item, value in zip(questionnaire.items, values, strict=False)
        if value != ABSENT
    }
