"""The pulse: a byte on a pipe that never stops the pages."""

import os
import subprocess
import sys

import pytest

from kiosk.watchdog.pulse import BEAT, GOODBYE, Pulse


@pytest.fixture
def pipe():
    ends = os.pipe()
    yield ends
    for end in ends:
        try:
            os.close(end)
        except OSError:
            continue


def test_each_beat_is_one_byte(pipe):
    reads, writes = pipe
    pulse = Pulse(writes)
    assert pulse.beat()
    assert pulse.beat()
    pulse.say_goodbye()
    assert os.read(reads, 10) == BEAT + BEAT + GOODBYE


def test_a_watcher_that_does_not_read_stops_nobody(pipe):
    pulse = Pulse(pipe[1])
    assert all(pulse.beat() for _ in range(100_000))


def test_a_watcher_that_is_gone_is_noticed(pipe):
    pulse = Pulse(pipe[1])
    os.close(pipe[0])
    assert not pulse.beat()


def test_nobody_watches_where_no_watcher_says_so(monkeypatch):
    monkeypatch.delenv("RAPPORT_WATCHED", raising=False)
    assert Pulse.take_over() is None


def test_what_prints_does_not_reach_the_watcher_and_no_child_gets_the_pulse():
    code = """
import os, subprocess, sys
from kiosk.watchdog.pulse import Pulse
pulse = Pulse.take_over()
print("noise", flush=True)
subprocess.run([sys.executable, "-c", "import os; print(os.environ.get('RAPPORT_WATCHED'), flush=True)"])
pulse.beat()
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env={**os.environ, "RAPPORT_WATCHED": "1"},
        check=True,
    )
    assert done.stdout == BEAT
    assert done.stderr == b"noise\nNone\n"


def test_the_watcher_loads_nothing_of_the_pages():
    code = """
import sys
import kiosk.watchdog.start, kiosk.watchdog.watcher
print([name for name in sys.modules if name.startswith(("PySide6", "ui", "sqlalchemy", "cryptography"))])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
