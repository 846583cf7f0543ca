"""Make the golden folder with reflections and steps of repair anew; no test runs this.

    PYTHONPATH=. python tests/golden/make_reflections.py

``tests/golden/reflections/`` gets ``practice/`` and ``truth.json``: every secret, and what was rated. What is
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
from kiosk.questionnaires.loading import builtin
from kiosk.vault.cost import FLOOR
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.reflection import Known
from kiosk.vault.repair_step import RepairStep
from kiosk.vault.suites import Suite

PLACE = Path(__file__).parent / "reflections"
FOUNDED = 1_772_460_300_000  # 2026-03-02T14:05:00Z
WEEK = 7 * 24 * 3_600_000
ADA, ANA = "Ada Lindqvist", "Ana Íñiguez"
NUMBER = 2
PASSPHRASE = "gravel-otter-mandolin-sixfold-breeze"
RATINGS = [{"listened": 4, "safe": 5, "moment": 0}, {"listened": 2, "moment": 2, "repaired": 1}]
STEPS = [(RepairStep.ACKNOWLEDGED, date(2026, 3, 10)), (RepairStep.TO_SUPERVISION, date(2026, 3, 12))]


def make():
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir()
    now = [FOUNDED]
    recovery_key = RecoveryKey.generate()

    def clock():
        now[0] += 60_000
        return Moment(now[0], now[0] - FOUNDED + 50_000, b"golden boot id 1")

    founded = found_practice(
        PLACE / "practice",
        "Praxis Lindenhof",
        ADA,
        PASSPHRASE,
        FLOOR,
        clients=[ANA],
        recovery_key=recovery_key,
        clock=clock,
        draw=random.Random("reflections"),
        suite=Suite.X25519,
    )
    sheets = [_answer(founded.cards[0].code, clock, now, moment) for moment in (0, 2)]
    with unlock(PLACE / "practice", PASSPHRASE, ADA, clock, calibrate=None) as desk:
        _reflect(desk)
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
        "sheets": sheets,
        "ratings": RATINGS,
        "known": [int(Known.NOT_SEEN), int(Known.SEEN)],
        "steps": [{"session": 2, "step": int(step), "day": day.isoformat()} for step, day in STEPS],
    }
    text = json.dumps(truth, ensure_ascii=False, indent=1)
    (PLACE / "truth.json").write_text(text + "\n", encoding="utf-8")


def _answer(code, clock, now, moment):
    desk = ClientDesk.open(PLACE / "practice", clock)
    try:
        answers = {item.id: 4 - moment for item in desk.questionnaire.items if item.scored}
        answers |= {"moment": moment, "repaired": 1 if moment else Missing.NOT_SHOWN}
        receipt = desk.submit(desk.admit(code), answers)
    finally:
        desk.close()
    now[0] += WEEK
    return receipt.record_id.hex()


def _reflect(desk):
    sheets = desk.reflections.read(NUMBER).sheets
    desk.reflections.rate(NUMBER, sheets[0], builtin(), {"listened": 1})  # rated anew below
    for sheet, rated, known in zip(sheets, RATINGS, (Known.NOT_SEEN, Known.SEEN), strict=True):
        desk.reflections.rate(NUMBER, sheet, builtin("en"), rated, known)
    desk.reflections.note_step(NUMBER, sheets[1], RepairStep.EXPLORED, date(2026, 3, 11))
    desk.reflections.note_step(NUMBER, sheets[1], RepairStep.EXPLORED, None)
    for step, day in STEPS:
        desk.reflections.note_step(NUMBER, sheets[1], step, day)


if __name__ == "__main__":
    make()
