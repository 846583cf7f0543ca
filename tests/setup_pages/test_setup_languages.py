"""Set-up goes on in the language that the person chooses, and the practice speaks it from then on."""

import os
import subprocess
import sys

from kiosk.practice.settings.languages import practice_languages
from kiosk.store.folder import PracticeFolder
from ui.setup.process import MADE
from ui.setup.window import SetupWindow

CHOSEN = """
import random, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kiosk.vault.cost import FLOOR
from ui.setup import process, window as windows

application = QApplication([])

class Cheap(windows.SetupWindow):
    def __init__(self, application, folder):
        super().__init__(application, folder, cost=FLOOR, rng=random.Random(5))

process.SetupWindow = Cheap
done = set()

def step():
    for window in application.topLevelWidgets():
        if isinstance(window, Cheap) and window.isVisible() and window.loaded:
            act(window)

def act(window):
    if "language" not in done:
        done.add("language")
        window.names.practice.setText("Praxis Linde")
        box = window.names.languages
        box.setCurrentIndex(box.findData("de"))
        box.activated.emit(box.currentIndex())
    elif window.names.isVisible() and window.names.on.text() == "Weiter":
        print(window.names.practice.text(), flush=True)
        window.names.therapist.setText("Mara Weiss")
        window.names.on.click()
    elif window.passphrase.isVisible() and "passphrase" not in done:
        done.add("passphrase")
        window.passphrase.new.first.line.setText("gravel-otter-mandolin-sixfold-breeze")
        window.passphrase.new.second.line.setText("gravel-otter-mandolin-sixfold-breeze")
        window.passphrase.on.click()
    elif window.recovery.isVisible():
        groups = window.recovery.key.key_text().split()
        window.recovery.on.click()
        for field, number in zip(window.confirm.asked.fields, window.confirm.asked.numbers):
            field.setText(groups[number - 1])
        window.confirm.on.click()
    elif window.done.isVisible():
        window.close()

timer = QTimer()
timer.timeout.connect(step)
timer.start(20)
sys.exit(process.run(Path(sys.argv[1]), windowed=True))
"""


def test_set_up_goes_on_in_the_chosen_language_and_the_practice_speaks_it(tmp_path):
    folder = tmp_path / "practice"
    done = subprocess.run(
        [sys.executable, "-c", CHOSEN, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == MADE, done.stderr
    assert "Praxis Linde" in done.stdout, "what was typed before is kept"
    assert practice_languages(PracticeFolder(folder).read_facts().settings).default == "de"


def test_the_language_that_is_spoken_needs_no_new_pages(speak_here, qtbot, qapp, tmp_path):
    window = SetupWindow(qapp, tmp_path / "practice")
    qtbot.addWidget(window)
    box = window.names.languages
    assert box.currentData() == "en"
    with qtbot.assertNotEmitted(window.language_chosen):
        box.activated.emit(box.findData("en"))
    window.end_work()
