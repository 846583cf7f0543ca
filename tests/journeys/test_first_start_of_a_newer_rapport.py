"""A newer Rapport was installed: what clients and therapists see at its first start, in real processes."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest
from rig.newer import make_newer

from kiosk.demo.making import make_demo
from kiosk.store.folder import PracticeFolder

# Plays from inside the newer kiosk's process: notes each page that is shown, then fills in a sheet.
KIOSK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.client import process
from ui.client.window import KioskWindow

application = QApplication([])
seen, code = {"pages": []}, sys.argv[2]

class Watched(KioskWindow):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.page_shown.connect(lambda page: seen["pages"].append(type(page).__name__))
        self.first_painted.connect(painted)

def window():
    return next(one for one in application.topLevelWidgets() if isinstance(one, KioskWindow))

def until(holds, then):
    def look():
        then() if holds() else QTimer.singleShot(5, look)
    QTimer.singleShot(0, look)

def painted():
    pages = window().pages
    until(lambda: window().flow.ready or pages.trouble.isVisible(), come_in)

def come_in():
    pages = window().pages
    if pages.trouble.isVisible():
        seen["trouble"] = pages.trouble.detail.text()
        window().leave()
        return
    pages.welcome.begun.emit()
    pages.code.code_given.emit(code)
    until(pages.notice.isVisible, answer)

def answer():
    pages = window().pages
    pages.notice.agreed.emit()
    for _ in range(8):
        pages.question.skipped.emit()
    pages.check.sent.emit()
    until(pages.thanks.isVisible, leave)

def leave():
    seen["loaded"] = sorted({name for name in sys.modules if name.split(".")[0] in ("alembic", "numpy")
                             or name.startswith(("kiosk.vault.opening", "kiosk.practice.migrating.mig"))})
    window().leave()

process.KioskWindow = Watched
process.run(Path(sys.argv[1]), windowed=True)
print(json.dumps(seen))
"""

# Plays from inside the newer therapist's process: unlocks as soon as that can be done.
THERAPIST = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from kiosk.clock import system_clock
from ui.therapist.flow import TherapistFlow
from ui.widgets.choosing import Chooser
from ui.widgets.theme import LIGHT, apply_theme

application = QApplication([])
apply_theme(application, LIGHT)
seen = {"migrating": False, "door": []}
flow = TherapistFlow(Path(sys.argv[1]), system_clock, Chooser())
flow.working.connect(lambda working: seen["door"].append(working))
page = flow.unlock_page
flow.stack.resize(1280, 800)
flow.stack.show()

class Shown(QObject):
    def eventFilter(self, watched, event):
        seen["migrating"] = seen["migrating"] or event.type() == QEvent.Type.Show
        return False

shown = Shown()
page.migrating.installEventFilter(shown)
flow.begin()
asked = False

def look():
    global asked
    if page.notice.isVisible():
        seen["notice"] = page.notice.text()
        return application.exit()
    if not asked and page._practice.text():
        asked = True
        seen["fields"] = page.passphrase.isVisible() and not page.migrating.isVisible()
        page.unlock_asked.emit(sys.argv[3], sys.argv[2])
    if flow.inside is not None:
        seen["clients"] = len(flow._opened.caseload.rows)
        return application.exit()
    QTimer.singleShot(1, look)

QTimer.singleShot(0, look)
application.exec()
flow.close()
flow.stack.close()
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def newer(tmp_path_factory):
    return make_newer(tmp_path_factory.mktemp("newer"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 7)


@pytest.fixture
def place(made, tmp_path):
    return shutil.copytree(made.folder, tmp_path / "practice")


def version(path):
    with closing(sqlite3.connect(path / "keys.sqlite")) as keys:
        return keys.execute("PRAGMA user_version").fetchone()[0]


def test_c16_the_kiosk_asks_for_a_moment_and_then_takes_answers(newer, made, place):
    seen = newer.ask(KIOSK, place, made.clients[0].code)
    assert seen["pages"][:2] == ["NewerFormPage", "WelcomePage"], seen  # behind the first welcome page
    assert seen["pages"][-1] == "ThanksPage"
    assert version(place) == 2
    # The work is done elsewhere: what opens sheets and changes tables is never loaded here (C1).
    assert seen["loaded"] == []
    assert newer.ask(KIOSK, place, made.clients[0].code)["pages"].count("NewerFormPage") == 0


def test_d4_a_kiosk_beside_one_of_the_older_rapport_says_what_to_do(newer, made, place):
    with PracticeFolder(place).hold_kiosk_lock():
        seen = newer.ask(KIOSK, place, made.clients[0].code)
    assert "Close it and start it again" in seen["trouble"]
    assert str(place) in seen["trouble"]
    assert version(place) == 1


def test_c16_the_therapists_view_says_what_goes_on_before_anybody_can_unlock(newer, made, place):
    seen = newer.ask(THERAPIST, place, made.therapists[0].passphrase, made.therapists[0].name)
    assert seen["migrating"]
    assert seen["fields"]
    assert seen["clients"] > 0
    assert seen["door"][:2] == [True, False]
    assert version(place) == 2


def test_the_therapists_view_tells_why_an_older_folder_cannot_be_used(newer, made, place):
    with PracticeFolder(place).hold_kiosk_lock():
        seen = newer.ask(THERAPIST, place, made.therapists[0].passphrase, made.therapists[0].name)
    assert "Close it and start it again" in seen["notice"]
    assert version(place) == 1


def test_what_the_migration_tells_the_kiosk_is_one_document(newer, place):
    ran = newer.run("migrate", "--data", place, "--json")
    assert json.loads(ran.stdout)["migrated"]
