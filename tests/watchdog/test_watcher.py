"""The watcher on processes that live, end, crash, hang and refuse to end."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KIOSK = """
import os, signal, sys, time
from pathlib import Path
from kiosk.watchdog.pulse import Pulse

notes = Path(sys.argv[1])
with notes.open("a") as told:
    told.write(f"{os.getpid()}\\n")
turn = len(notes.read_text().splitlines())
pulse = Pulse.take_over()

def live(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not pulse.beat():
            sys.exit(9)
        time.sleep(0.05)

def leave(status=0):
    pulse.say_goodbye()
    sys.exit(status)
"""
WATCHER = """
import sys
from kiosk.watchdog.life import Spawned
from kiosk.watchdog.patience import Patience
from kiosk.watchdog.watcher import Watcher

patience = Patience(start=2.0, silence=1.0, end=1.0, steady=60.0, pauses=(1.0,))
command = [sys.executable, "-c", sys.argv[1], sys.argv[2]]
resting = [sys.executable, "-c", sys.argv[3], sys.argv[2] + ".resting"]
sys.exit(Watcher(command, resting, patience).watch(Spawned(command)))
"""
RESTING = """
import sys, time
from pathlib import Path
Path(sys.argv[1]).write_text("shown")
time.sleep(60)
"""


@pytest.fixture
def watched(tmp_path):
    """Start a watcher on kiosks that do ``code``; gives it with where each start is noted."""
    running = []

    def start(code):
        notes = tmp_path / "notes"
        notes.touch()
        process = subprocess.Popen(
            [sys.executable, "-c", WATCHER, KIOSK + textwrap.dedent(code), str(notes), RESTING],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process, notes

    yield start
    for process in running:
        process.kill()
        process.wait()
        process.stderr.close()


def starts(notes):
    return [int(line) for line in notes.read_text(encoding="utf-8").splitlines()]


def lives(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[:1]


def wait_until(holds, seconds=15):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    assert holds()


@pytest.mark.parametrize("status", [0, 3])
def test_an_end_that_was_wanted_ends_the_watcher_with_the_same_status(watched, status):
    watcher, notes = watched(f"live(0.3); leave({status})")
    assert watcher.wait(15) == status
    assert len(starts(notes)) == 1


@pytest.mark.parametrize(
    "way_down",
    ["os.kill(os.getpid(), signal.SIGSEGV)", "os.kill(os.getpid(), signal.SIGKILL)", "os.abort()", "1 / 0"],
)
def test_k7_whoever_goes_down_is_started_anew(watched, way_down):
    watcher, notes = watched(f"""
        live(0.3)
        if turn == 1:
            {way_down}
        leave(5)
    """)
    assert watcher.wait(15) == 5
    assert len(set(starts(notes))) == 2


@pytest.mark.parametrize("hangs", ["time.sleep(60)", "\n        while True: pass"])
def test_k7_whoever_hangs_is_ended_and_started_anew(watched, hangs):
    watcher, notes = watched(f"""
    live(0.3)
    if turn == 1:
        {hangs}
    leave(5)
    """)
    assert watcher.wait(15) == 5
    first, second = starts(notes)
    assert first != second
    assert not lives(first)


def test_k7_whoever_hangs_before_the_first_page_is_started_anew(watched):
    watcher, notes = watched("""
        if turn == 1:
            time.sleep(60)
        leave(5)
    """)
    assert watcher.wait(15) == 5
    assert len(starts(notes)) == 2


def test_last_work_that_lasts_is_not_taken_for_a_hang(watched):
    watcher, notes = watched("""
        live(0.3)
        pulse.ask_for_time()
        time.sleep(1.7)
        leave(5)
    """)
    assert watcher.wait(15) == 5
    assert len(starts(notes)) == 1


def test_a_crash_after_the_goodbye_counts_as_the_end(watched):
    watcher, notes = watched("live(0.1); pulse.say_goodbye(); os.abort()")
    assert watcher.wait(15) == 128 + signal.SIGABRT
    assert len(starts(notes)) == 1


def test_k7_between_tries_a_page_says_that_the_kiosk_will_be_back(watched):
    watcher, notes = watched("""
        live(0.1)
        if turn <= 3:
            os.abort()
        leave(5)
    """)
    resting = notes.with_name("notes.resting")
    wait_until(resting.exists)
    assert len(starts(notes)) == 3
    assert watcher.wait(15) == 5
    assert "again and again" in watcher.stderr.read()


def test_a_kiosk_that_cannot_start_at_all_hands_its_status_on(watched):
    watcher, notes = watched("sys.exit(4)")
    assert watcher.wait(15) == 4
    assert len(starts(notes)) == 3


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_whoever_ends_the_watcher_ends_the_kiosk_in_good_order(watched, asked):
    watcher, notes = watched("""
        signal.signal(signal.SIGTERM, lambda *_: leave(7))
        live(60)
    """)
    wait_until(lambda: starts(notes))
    time.sleep(0.3)
    watcher.send_signal(asked)
    assert watcher.wait(15) == 7
    assert not lives(starts(notes)[0])


def test_a_kiosk_that_does_not_want_to_end_is_ended(watched):
    watcher, notes = watched("""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        live(60)
    """)
    wait_until(lambda: starts(notes))
    time.sleep(0.3)
    watcher.terminate()
    assert watcher.wait(15) == 128 + signal.SIGKILL
    assert not lives(starts(notes)[0])


def test_the_watcher_can_be_ended_while_the_kiosk_is_left_alone(watched):
    watcher, notes = watched("live(0.1); os.abort()")
    wait_until(notes.with_name("notes.resting").exists)
    watcher.terminate()
    watcher.wait(15)
    assert len(starts(notes)) == 3


def test_a_kiosk_notices_that_its_watcher_is_gone(watched):
    watcher, notes = watched("live(60)")
    wait_until(lambda: starts(notes))
    time.sleep(0.3)
    watcher.kill()
    wait_until(lambda: not lives(starts(notes)[0]))
