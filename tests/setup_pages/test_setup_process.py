"""The set-up as a process: its exit status says whether there is a practice."""

import os
import subprocess
import sys

import pytest

from ui.setup.process import MADE, NOT_MADE

CLOSED = """
import os, resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.setup.process import run

application = QApplication([])

def step():
    for window in application.topLevelWidgets():
        if type(window).__name__ == "SetupWindow" and window.loaded:
            umask = os.umask(0o777)
            os.umask(umask)
            print(oct(umask), resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)
            window.close()

timer = QTimer()
timer.timeout.connect(step)
timer.start(20)
sys.exit(run(Path(sys.argv[1]), windowed=True))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks for limits that Windows does not have")
def test_k5_set_up_is_hardened_and_tells_that_nothing_was_made(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CLOSED, str(tmp_path / "practice")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == NOT_MADE != MADE
    assert done.stdout.splitlines()[0] == "0o77 0"
    assert list(tmp_path.iterdir()) == []
