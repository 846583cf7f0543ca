"""A kiosk on a screen of its own, and a screen reader beside it."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.practice.founding import found_practice
from kiosk.vault.cost import FLOOR

ROOT = Path(__file__).resolve().parents[2]
LISTENER = Path(__file__).parent / "inside" / "listener.py"
SYSTEM_PYTHON = "/usr/bin/python3"  # the bindings of AT-SPI belong to the system's
ENDED_SECONDS = 60


@dataclass(frozen=True)
class Practice:
    """A practice with one client."""

    folder: Path
    code: str
    therapist: str = "Mara Weiss"
    passphrase: str = "copper-lantern-gravel-violet-anchor"


@pytest.fixture
def practice(tmp_path):
    folder = tmp_path / "practice"
    therapist, passphrase = Practice.therapist, Practice.passphrase
    made = found_practice(folder, "Linden Street", therapist, passphrase, FLOOR, clients=("Ada Byron",))
    return Practice(folder, made.cards[0].code)


class Reader:
    """Asks the listener; what it tells is what somebody who does not see the screen is told."""

    def __init__(self, process):
        self._process = process

    def ask(self, *order):
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith('{"answer"'):
                return json.loads(line)["answer"]
        raise AssertionError("the listener ended")

    def met(self):
        """Give what can be met now, in the order in which it is."""
        return self.ask("tree")

    def whole_tree(self):
        """Give what is in the tree, pages that are not shown as well."""
        return self.ask("whole tree")

    def heard(self):
        """Give what was announced since the last time."""
        return [said for kind, said in self.ask("heard") if kind == "announced"]

    def wait_for(self, name, role):
        assert self.ask("wait", name, role), f"no {role} “{name}” came, but {self._words()}"

    def wait_until_gone(self, name, role):
        assert self.ask("gone", name, role), f"{role} “{name}” stays"

    def press(self, name):
        self.wait_for(name, "push button")
        assert self.ask("act", name, "push button", "Press"), f"“{name}” cannot be pressed"

    def choose(self, name):
        self.wait_for(name, "radio button")
        assert self.ask("act", name, "radio button", "Toggle"), f"“{name}” cannot be chosen"

    def _words(self):
        return [(one["role"], one["name"]) for one in self.met() if one["name"]]


@contextmanager
def screen():
    """A screen that nobody sees; give its name."""
    hear, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        with os.fdopen(hear) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(ENDED_SECONDS)


@pytest.fixture
def reader(practice, tmp_path):
    """A reader that has the kiosk before it."""
    (tmp_path / "home").mkdir()
    kiosk = [sys.executable, "-m", "ui.main", "--data", str(practice.folder), "--windowed"]
    command = [shutil.which("dbus-run-session"), "--", SYSTEM_PYTHON, "-W", "ignore", str(LISTENER), *kiosk]
    with screen() as display:
        surroundings = {
            **{name: value for name, value in os.environ.items() if not name.startswith("DBUS_")},
            "DISPLAY": display,
            "HOME": str(tmp_path / "home"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            yield Reader(process)
            process.stdin.close()
            assert process.wait(ENDED_SECONDS) == 0
