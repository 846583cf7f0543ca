"""Make the golden folder with notes and events of the practice anew; no test runs this.

    PYTHONPATH=. python tests/golden/make_notes.py

``tests/golden/notes/`` gets ``practice/`` and ``truth.json``: every secret, and what was written. What is
committed stays as it is for ever, as ``make.py`` says of the others.
"""

import json
import random
import shutil
from datetime import date
from pathlib import Path

from kiosk.clock import Moment
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.founding import found_practice
from kiosk.questionnaires.definition import Missing
from kiosk.vault.cost import FLOOR
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite

PLACE = Path(__file__).parent / "notes"
FOUNDED = 1_772_460_300_000  # 2026-03-02T14:05:00Z
WEEK = 7 * 24 * 3_600_000
ADA, ANA = "Ada Lindqvist", "Ana Íñiguez"
NUMBER = 2
PASSPHRASE = "gravel-otter-mandolin-sixfold-breeze"
NOTES = [
    ("Spoke about ending — نعم", date(2026, 3, 2), True),
    ("Rang in the evening", date(2026, 3, 5), False),
]
EVENTS = [("Holidays", date(2026, 3, 9), date(2026, 3, 15)), ("Moved", date(2026, 3, 20), date(2026, 3, 20))]


def make():
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir()
    now = [FOUNDED]
    recovery_key = RecoveryKey.generate()

    def clock():
        now[0] += 60_000
        return Moment(now[0], now[0] - FOUNDED + 50_000, b"golden boot id 2")

    founded = found_practice(
        PLACE / "practice",
        "Praxis Lindenhof",
        ADA,
        PASSPHRASE,
        FLOOR,
        clients=[ANA],
        recovery_key=recovery_key,
        clock=clock,
        draw=random.Random("notes"),
        suite=Suite.X25519,
    )
    sheet = _answer(founded.cards[0].code, clock)
    now[0] += WEEK
    with unlock(PLACE / "practice", PASSPHRASE, ADA, clock, calibrate=None) as desk:
        _write(desk)
    with unlock(PLACE / "practice", PASSPHRASE, ADA, clock, calibrate=None):
        pass  # the index and the desk's state
    for file in (PLACE / "practice").iterdir():
        if not file.stat().st_size:
            file.unlink()
    truth = {
        "recovery_key": str(recovery_key),
        "therapist": ADA,
        "passphrase": PASSPHRASE,
        "client": ANA,
        "number": NUMBER,
        "sheet": sheet,
        "notes": [[words, day.isoformat(), sheet[:16] if pinned else ""] for words, day, pinned in NOTES],
        "events": [[words, day.isoformat(), until.isoformat()] for words, day, until in EVENTS],
    }
    text = json.dumps(truth, ensure_ascii=False, indent=1)
    (PLACE / "truth.json").write_text(text + "\n", encoding="utf-8")


def _answer(code, clock):
    desk = ClientDesk.open(PLACE / "practice", clock)
    try:
        answers = {item.id: 4 for item in desk.questionnaire.items if item.scored}
        receipt = desk.submit(desk.admit(code), answers | {"moment": 0, "repaired": Missing.NOT_SHOWN})
    finally:
        desk.close()
    return receipt.record_id.hex()


def _write(desk):
    (mark,) = desk.trend(NUMBER).marks
    desk.notes.write_note(NUMBER, "Put otherwise below", NOTES[0][1], sheet=mark)
    (first,) = desk.notes.of_client(NUMBER)
    desk.notes.write_note(NUMBER, NOTES[0][0], NOTES[0][1], sheet=mark, note=first.note)
    desk.notes.write_note(NUMBER, NOTES[1][0], NOTES[1][1])
    desk.notes.write_note(NUMBER, "Taken away", date(2026, 3, 6))
    gone = next(note for note in desk.notes.of_client(NUMBER) if note.text == "Taken away")
    desk.notes.write_note(NUMBER, "", gone.day, note=gone.note)
    for words, day, until in EVENTS:
        desk.notes.write_event(words, day, until)


if __name__ == "__main__":
    make()
