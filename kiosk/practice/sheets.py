"""Opened answer sheets as plain values: what an export is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.questionnaires.definition import Missing, Questionnaire


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
