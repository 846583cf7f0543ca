"""Answers as Rapport's own JSON: every sheet with the exact questionnaires that were answered.

``docs/rapport-export.schema.json`` describes it.
"""

import json
from collections.abc import Sequence

from kiosk.exchange.origin import Origin
from kiosk.exchange.tables import MISSING_WORDS, NOT_ASKED, iso_time
from kiosk.practice.desk.sheets import ClientSheets, OpenedSheet
from kiosk.questionnaires.definition import Missing, Questionnaire, is_answer
from kiosk.questionnaires.scoring import dimension_scores, score

FORMAT = "rapport-export"
VERSION = 1


def json_document(origin: Origin, clients: Sequence[ClientSheets]) -> str:
    """Write one JSON document (UTF-8, two spaces, a newline at the end)."""
    asked = {
        sheet.questionnaire.fingerprint: sheet.questionnaire for client in clients for sheet in client.sheets
    }
    document = {
        "format": FORMAT,
        "version": VERSION,
        **({"notice": origin.notice} if origin.notice else {}),
        "practice": origin.practice_name,
        "questionnaires": {print_.hex(): _definition(found) for print_, found in asked.items()},
        "clients": [
            {
                "name": client.name,
                "sessions": [_sheet(place, sheet) for place, sheet in enumerate(client.sheets, start=1)],
            }
            for client in clients
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _definition(questionnaire: Questionnaire) -> object:
    return json.loads(questionnaire.canonical_json())


def _sheet(session: int, sheet: OpenedSheet) -> dict[str, object]:
    whole = score(sheet.questionnaire, sheet.answers)
    return {
        "session": session,
        "time": iso_time(sheet.wall_ms),
        "questionnaire": sheet.questionnaire.fingerprint.hex(),
        "score": None if whole is None else whole.percent,
        "prorated": whole is not None and whole.prorated,
        "dimensions": dimension_scores(sheet.questionnaire, sheet.answers),
        "answers": {item.id: _answer(sheet.answers.get(item.id)) for item in sheet.questionnaire.items},
        **({"comment": sheet.comment} if sheet.comment else {}),
    }


def _answer(answer: int | Missing | None) -> dict[str, object]:
    if is_answer(answer):
        return {"value": answer}
    return {"missing": NOT_ASKED if answer is None else MISSING_WORDS[Missing(answer)]}
