"""Answers as CSV: long (one row per sheet and item) and wide (one row per sheet).

RFC 4180, UTF-8, times in ISO 8601 and UTC. What was not answered has an empty value and its reason in a
column of its own. A cell that a spreadsheet would run as a formula is escaped with an apostrophe.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from kiosk.practice.desk.sheets import ClientSheets, OpenedSheet
from kiosk.questionnaires.definition import Missing, is_answer
from kiosk.questionnaires.scoring import score

LONG_COLUMNS = (
    "client",
    "session",
    "time",
    "questionnaire",
    "version",
    "language",
    "item",
    "value",
    "missing",
)
WIDE_COLUMNS = ("client", "session", "time", "questionnaire", "version", "language", "score")
MISSING_WORDS = {
    Missing.SKIPPED: "skipped",
    Missing.NOT_SHOWN: "not shown",
    Missing.DOES_NOT_APPLY: "does not apply",
    Missing.TIMED_OUT: "timed out",
}
NOT_ASKED = "not asked"

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

Cell = str | int | float


def long_csv(clients: Iterable[ClientSheets]) -> Iterator[str]:
    """Give the lines of the long table, header first."""
    yield csv_line(LONG_COLUMNS)
    for client in clients:
        for session, sheet in enumerate(client.sheets, start=1):
            front = _front(client, session, sheet)
            for item in sheet.questionnaire.items:
                yield csv_line((*front, item.id, *answer_cells(sheet.answers.get(item.id))))


def wide_csv(clients: Sequence[ClientSheets]) -> Iterator[str]:
    """Give the lines of the wide table, header first; each item has a value and a ``.missing`` column."""
    questionnaires = (sheet.questionnaire for client in clients for sheet in client.sheets)
    items = tuple(dict.fromkeys(item.id for questionnaire in questionnaires for item in questionnaire.items))
    yield csv_line((*WIDE_COLUMNS, *(column for item in items for column in (item, f"{item}.missing"))))
    for client in clients:
        for session, sheet in enumerate(client.sheets, start=1):
            cells = [cell for item in items for cell in answer_cells(sheet.answers.get(item))]
            yield csv_line((*_front(client, session, sheet), score_cell(sheet), *cells))


def answer_cells(answer: int | Missing | None) -> tuple[Cell, str]:
    """Give value and reason: one of them is empty."""
    if is_answer(answer):
        return answer, ""
    return "", NOT_ASKED if answer is None else MISSING_WORDS[Missing(answer)]


def score_cell(sheet: OpenedSheet) -> Cell:
    """Give the sheet's score in percent to two places, empty when too little was answered."""
    result = score(sheet.questionnaire, sheet.answers)
    return "" if result is None else round(result.percent, 2)


def iso_time(wall_ms: int) -> str:
    """Write milliseconds since 1970-01-01 UTC as ISO 8601 with seconds, such as 2026-03-09T14:05:00Z."""
    return datetime.fromtimestamp(wall_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _front(client: ClientSheets, session: int, sheet: OpenedSheet) -> tuple[Cell, ...]:
    asked = sheet.questionnaire
    return (client.name, session, iso_time(sheet.wall_ms), asked.id, asked.version, asked.language)


def csv_line(cells: Sequence[Cell]) -> str:
    """Write one line (RFC 4180); no cell of it is run as a formula by a spreadsheet."""
    line = io.StringIO()
    csv.writer(line).writerow([_harmless(cell) for cell in cells])
    return line.getvalue()


def _harmless(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA_STARTS):
        return f"'{cell}"
    return cell
