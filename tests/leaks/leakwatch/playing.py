"""Rapport's own commands as processes, played from outside by real input events (see ``inside/``)."""

import json
import os
import resource
import select
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
INSIDE = Path(__file__).resolve().parents[1] / "inside"
ROLES = ("kiosk", "view", "setup")
PATIENCE_SECONDS = 100


class PlayEnded(Exception):
    """The process did not do what it was asked for; the message says what, with what it told on its way."""


@dataclass
class Home:
    """A user's own world: every place that a program could write to by custom lies in it.

    Attributes:
        place: the folder that holds it all.
    """

    place: Path

    @classmethod
    def make(cls, place):
        home = cls(place)
        for name in ("home", "tmp", "run", "wires"):
            (place / name).mkdir(mode=0o700)
        for role in ROLES:
            os.mkfifo(home.wires / f"{role}.orders", 0o600)
            os.mkfifo(home.wires / f"{role}.answers", 0o600)
        return home

    @property
    def wires(self):
        return self.place / "wires"

    def environment(self, **more):
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        return {
            **kept,
            "HOME": str(self.place / "home"),
            "XDG_CONFIG_HOME": str(self.place / "home/.config"),
            "XDG_DATA_HOME": str(self.place / "home/.local/share"),
            "XDG_CACHE_HOME": str(self.place / "home/.cache"),
            "XDG_STATE_HOME": str(self.place / "home/.local/state"),
            "XDG_RUNTIME_DIR": str(self.place / "run"),
            "TMPDIR": str(self.place / "tmp"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(INSIDE), str(ROOT)]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "RAPPORT_PLAYED": str(self.wires),
            **more,
        }


class Played:
    """One role on its wire: a kiosk, a therapist's view or a set-up that is running or about to."""

    def __init__(self, home, role, lives=lambda: True):
        self._lives, self._role = lives, role
        flags = os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC
        self._orders = os.open(home.wires / f"{role}.orders", flags)
        self._answers = os.open(home.wires / f"{role}.answers", flags)
        self._unread = b""

    def close(self):
        os.close(self._orders)
        os.close(self._answers)

    def wait_for_start(self):
        """Wait until the pages run; give the process id."""
        return self._answer("to start")["pid"]

    def do(self, act, **arguments):
        """Have something done and wait until it is; give what it gives."""
        self.begin(act, **arguments)
        return self.done(act)

    def begin(self, act, **arguments):
        """Have something done, and wait for nothing."""
        os.write(self._orders, json.dumps({"act": act, **arguments}).encode() + b"\n")

    def done(self, act=""):
        """Wait until what was begun is done."""
        answer = self._answer(act)
        if "done" not in answer:
            raise PlayEnded(f"{self._role} {act}: {answer}")
        return answer["done"]

    def _answer(self, act):
        end = time.monotonic() + PATIENCE_SECONDS
        while b"\n" not in self._unread:
            if select.select([self._answers], [], [], 0.2)[0]:
                self._unread += os.read(self._answers, 65536)
            elif not self._lives():
                raise PlayEnded(f"{self._role}: the process ended before {act} was done")
            elif time.monotonic() > end:
                raise PlayEnded(f"{self._role}: {act} took too long")
        line, _, self._unread = self._unread.partition(b"\n")
        return json.loads(line)


@dataclass
class Session:
    """A running ``rapport`` and its roles.

    Attributes:
        process: the command.
        kiosk, view, setup: the wires.
    """

    home: Home
    process: subprocess.Popen
    out: Path
    err: Path
    kiosk: Played = field(init=False)
    view: Played = field(init=False)
    setup: Played = field(init=False)

    def __post_init__(self):
        for role in ROLES:
            setattr(self, role, Played(self.home, role, lambda: self.process.poll() is None))

    @property
    def told(self):
        """What came out on standard output and standard error so far."""
        return self.out.read_bytes() + self.err.read_bytes()

    def close(self):
        for role in ROLES:
            getattr(self, role).close()


def rapport(*arguments):
    """Give the command line of Rapport as it is installed."""
    return [sys.executable, "-m", "ui.main", *map(str, arguments)]


def _with_cores():
    """Give what starts a program with core dumps as large as can be: whoever writes none has seen to it."""
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    return ("prlimit", f"--core={'unlimited' if most == resource.RLIM_INFINITY else most}")


@contextmanager
def started(home, *arguments, before=(), environment=None, **process):
    """Run ``rapport ARGUMENTS`` (behind ``before``, such as strace) in ``home``; ends it after the block."""
    out, err = home.place / "told.out", home.place / "told.err"
    with out.open("ab") as told_out, err.open("ab") as told_err:
        running = subprocess.Popen(
            [*_with_cores(), *before, *rapport(*arguments)],
            cwd=home.place / "home",
            env=home.environment(**(environment or {})),
            stdin=subprocess.DEVNULL,
            stdout=told_out,
            stderr=told_err,
            **process,
        )
    session = Session(home, running, out, err)
    try:
        yield session
    finally:
        session.close()
        if running.poll() is None:
            running.terminate()
            try:
                running.wait(10)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
