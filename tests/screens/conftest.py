"""Kiosks on real screens: a bare X server, one with a window manager, and a kiosk compositor for Wayland."""

import os
import subprocess
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from leakwatch.playing import Home, Session, started

from kiosk.demo.making import make_demo

PATIENCE_SECONDS = 30


@dataclass
class Screen:
    """A running kiosk and the hands of somebody before it.

    Attributes:
        session: the kiosk's command and wires.
        environment: what a program needs to reach the same screen.
        is_managed: there is a window manager, with keys and menus of its own.
    """

    session: Session
    environment: dict
    is_managed: bool

    def xdo(self, *arguments):
        """Act with the keyboard and mouse of the X server itself; give what xdotool says."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return done.stdout

    def state(self):
        return self.session.kiosk.do("state")

    def to(self, page):
        assert self.session.kiosk.do("to", page=page) == page
        return page

    def windows(self):
        """Give the windows with a name that are in sight on the screen, whoever they belong to."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "."],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return found.stdout.split()

    def programs(self):
        """Count the processes that the kiosk and its watcher have started and that still run."""
        parents = {}
        for entry in Path("/proc").glob("[0-9]*"):
            with suppress(FileNotFoundError, ProcessLookupError):
                stat = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if stat[0] != "Z":
                    parents[int(entry.name)] = int(stat[1])
        family = {self.session.process.pid}
        for _ in range(4):
            family |= {process for process, parent in parents.items() if parent in family}
        return len(family)

    def stays(self, page, programs):
        """Check that the kiosk is what it was: this page, the whole screen, no other window or program."""
        state = self.settled(page)
        assert state["page"] == page
        assert state["fills"]
        assert state["in_sight"]
        assert state["windows"] == ["KioskWindow"]
        assert state["popups"] == []
        assert self.programs() == programs
        return state

    def settled(self, page):
        """Give the state once the kiosk had time to come back from whatever was done to it."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            state = self.state()
            back = state["page"] == page and state["fills"] and len(self.windows()) == 1
            if back or time.monotonic() > end:
                assert len(self.windows()) == 1
                return state
            time.sleep(0.1)


@contextmanager
def x_server(size="800x600"):
    """Run an X server without a screen; gives its name."""
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset", "-displayfd", str(writes)],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def window_manager(display):
    """Run a usual window manager as it comes, with its keys and menus."""
    environment = {**os.environ, "DISPLAY": display}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=environment, **quiet)
    try:
        end = time.monotonic() + PATIENCE_SECONDS
        while subprocess.run(
            ["xdotool", "get_num_desktops"], env=environment, check=False, **quiet
        ).returncode:
            assert time.monotonic() < end
            time.sleep(0.05)
        yield
    finally:
        manager.terminate()
        manager.wait()


@pytest.fixture(params=["bare", "managed"])
def screen(request, tmp_path):
    """A kiosk on an X server, without a window manager and with one."""
    home = Home.make(tmp_path)
    demo = make_demo(home.place / "practice", 7)
    with ExitStack() as running:
        display = running.enter_context(x_server())
        if request.param == "managed":
            running.enter_context(window_manager(display))
        environment = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "RAPPORT_CODE": demo.clients[0].code}
        session = running.enter_context(started(home, "--data", demo.folder, environment=environment))
        session.kiosk.wait_for_start()
        session.kiosk.do("page")
        yield Screen(session, environment, request.param == "managed")
