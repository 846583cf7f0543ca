"""Make the golden list of clients anew, with the kiosk that takes it; no test runs this.

    PYTHONPATH=. python tests/golden/make_lists.py

``tests/golden/lists/`` gets ``device/`` (a kiosk of the practice in ``x25519/``, as it was added), ``list``
(what was carried to it later) and ``truth.json``: what the list says. What is committed stays as it is for
ever, as ``make.py`` says of the others.
"""

import json
import shutil
import tempfile
from pathlib import Path

from kiosk.clock import Moment
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bundling import bundle_roster
from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.practice.settings.look import PracticeLook
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.practice.settings.times import PracticeTimes

HERE = Path(__file__).parent
PLACE = HERE / "lists"
ADDED = 1_790_000_000_000  # 2026-09-21T14:13:20Z
DAY = 24 * 3_600_000
ADA, DORA = "Ada Lindqvist", "Dora Ńowak"
LOGO = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da63e8"
    "b2160200022a00d8f4fab5c40000000049454e44ae426082"
)


def make():
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir()
    now = [ADDED]

    def clock():
        now[0] += 60_000
        return Moment(now[0], now[0] - ADDED + 50_000, b"golden boot id 3")

    truth = json.loads((HERE / "x25519" / "truth.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        path = shutil.copytree(HERE / "x25519" / "practice", Path(scratch) / "practice")
        with unlock(path, truth["therapists"][ADA]["passphrase"], ADA, clock, calibrate=None) as desk:
            add_kiosk(desk.access, PLACE / "device")
            now[0] += DAY
            card = desk.people.add_client(DORA)
            _decide(desk)
            made = bundle_roster(desk.access, PLACE / "list")
    for file in (PLACE / "device").iterdir():
        if not file.stat().st_size or file.name == "comfort.bin":
            file.unlink()
    told = {
        "name": "Praxis am Fluß",
        "settings": {
            "language": "de",
            "languages_offered": ["de", "en", "uk"],
            "look_accent": "#5C3A70",
            "look_logo": LOGO.hex(),
            "look_text_percent": 125,
            "look_theme": "dim",
            "questions_comment": True,
            "questions_crisis_contacts": "Tag und Nacht: 116 123 ✆",
            "questions_short_form": True,
            "times_visit_seconds": 180,
        },
        "clients": made.count,
        "new": {"number": card.client_number, "code": card.code},
    }
    text = json.dumps(told, ensure_ascii=False, indent=1)
    (PLACE / "truth.json").write_text(text + "\n", encoding="utf-8")


def _decide(desk):
    look = PracticeLook("dim", "#5C3A70", LOGO, text_percent=125)
    desk.decisions.set_look(look, "Praxis am Fluß")
    desk.decisions.set_languages(PracticeLanguages("de", ("de", "en", "uk")))
    desk.decisions.set_questions(
        PracticeQuestions(comment=True, crisis_contacts="Tag und Nacht: 116 123 ✆", short_form=True)
    )
    desk.decisions.set_times(PracticeTimes(visit_s=180, lock_s=600))


if __name__ == "__main__":
    make()
