"""A kiosk that is killed leaves no therapist's view behind, open above the kiosk that comes next."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.demo.making import make_demo

ROOT = Path(__file__).resolve().parents[2]
KIOSK = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.client.handoff import Handoff

application = QCoreApplication([])
handoff = Handoff([sys.executable, "-m", "ui.main", "therapist", "--data", sys.argv[1]])
handoff._process.started.connect(lambda: print(handoff._process.processId(), flush=True))
handoff.start()
application.exec()
"""


def lives(process):
    """Tell whether a process runs; one that ended and waits to be collected does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def wait_until(holds, seconds=10):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    assert holds()


@pytest.mark.skipif(sys.platform != "linux", reason="the system has no such signal")
def test_k4_a_killed_kiosk_takes_the_therapists_view_with_it(tmp_path):
    folder = make_demo(tmp_path / "practice", 7).folder
    kiosk = subprocess.Popen(
        [sys.executable, "-c", KIOSK, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        view = int(kiosk.stdout.readline())
        time.sleep(1)  # the view is on the screen; a kiosk that is gone earlier is noticed as well
        assert lives(view)
    finally:
        kiosk.send_signal(signal.SIGKILL)
        kiosk.wait()
        kiosk.stdout.close()
    try:
        wait_until(lambda: not lives(view))
    finally:
        if lives(view):
            os.kill(view, signal.SIGKILL)
