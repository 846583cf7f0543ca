"""The view as a process: hardened from the start, gone at the lock, its last line for the kiosk."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

# Types, waits and presses keys from inside the process, through Qt's own events.
DRIVEN = """
import ctypes, os, resource, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.therapist.process import run

folder, name, passphrase, ending = sys.argv[1:]
application = QApplication([])

def window():
    return next(one for one in application.topLevelWidgets() if type(one).__name__ == "TherapistWindow")

def step():
    flow = window().flow
    page = flow.unlock_page
    if flow.inside is not None and flow.inside.caseload.isVisible():
        umask = os.umask(0o777)
        os.umask(umask)
        dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
        print("state", oct(umask), *resource.getrlimit(resource.RLIMIT_CORE), dumpable, flush=True)
        timer.stop()
        if ending == "close":
            flow.inside.caseload.close_kiosk.click()
            flow.inside.caseload.question.yes.click()
        else:
            QTest.keyClick(window(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif page.name.isVisible() and page.unlock.isEnabled():
        page.name.setText(name)
        page.passphrase.line.setText(passphrase)
        page.unlock.click()

timer = QTimer()
timer.timeout.connect(step)
timer.start(20)
run(Path(folder), windowed=True)
"""


def drive(folder, therapist, ending):
    return subprocess.run(
        [sys.executable, "-c", DRIVEN, str(folder), therapist.name, therapist.passphrase, ending],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


@pytest.mark.parametrize("ending", ["welcome", "close"])
def test_k4_lock_ends_the_process_and_tells_the_kiosk_what_comes_next(demo, folder, ending):
    done = drive(folder, demo.therapists[0], ending)
    assert done.returncode == 0
    assert json.loads(done.stdout.splitlines()[-1]) == {"then": ending}
    assert "Traceback" not in done.stderr
    if sys.platform == "linux":
        assert done.stdout.splitlines()[0] == "state 0o77 0 0 0"


HOLDS_A_SECRET = """
import sys, time
from kiosk.practice.hardening import harden
harden()
secret = "not for other processes"
print("ready", flush=True)
time.sleep(30)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the attribute belongs to Linux")
def test_k5_a_hardened_process_is_not_dumpable():
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS_A_SECRET], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "ready\n"
        # The kernel gives the files of a process that is not dumpable to root alone.
        owner = Path(f"/proc/{holder.pid}/mem").stat().st_uid
        holder.kill()
    assert owner == 0


WITH_WORKERS = """
import multiprocessing, os, sys, time
from functools import partial
from ui.therapist.process import _leave
from ui.therapist.then import Then

if __name__ == "__main__":
    worker = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,))
    worker.start()
    print(worker.pid, flush=True)
    _leave(os._exit, Then("survey", 9))
"""


def test_k4_worker_processes_do_not_outlive_the_lock(tmp_path):
    script = tmp_path / "driven.py"
    script.write_text(WITH_WORKERS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    pid, line = done.stdout.splitlines()
    assert json.loads(line) == {"then": "survey", "client": 9}
    for _ in range(100):
        if not is_running(int(pid)):
            break
        time.sleep(0.05)
    assert not is_running(int(pid))


def is_running(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    return state.rsplit(")", 1)[1].split()[0] != "Z"


AT_FIRST_PAINT = """
import json, os, sys
from pathlib import Path
from ui.therapist import process
from ui.therapist.window import TherapistWindow

class Watched(TherapistWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps([sorted(sys.modules), self.findChildren(FocusRing) == []]), flush=True)
        os._exit(0)

from ui.widgets.ring import FocusRing
process.TherapistWindow = Watched
process.run(Path(sys.argv[1]), windowed=True)
"""


def test_the_passphrase_field_waits_for_nothing_that_comes_later(folder):
    done = subprocess.run(
        [sys.executable, "-c", AT_FIRST_PAINT, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=90,
    )
    loaded, unwatched = json.loads(done.stdout)
    later = {
        "multiprocessing",
        "socket",
        "uuid",
        "sqlite3",
        "sqlalchemy",
        "cryptography",
        "numpy",
        "matplotlib",
    }
    assert {name.split(".")[0] for name in loaded} & later == set()
    assert unwatched
