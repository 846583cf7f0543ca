"""A kiosk that goes down in the middle of a survey is back on its welcome page, and nothing else is left."""

import os
import signal
import time
from pathlib import Path

import pytest
from leakwatch.playing import Home, started

from kiosk.demo.making import make_demo
from kiosk.practice.files import opened
from kiosk.store.folder import PracticeFolder
from kiosk.store.records import Records

SOON_SECONDS = 5.0
PATIENCE_SECONDS = 60.0


@pytest.fixture
def home(tmp_path):
    return Home.make(tmp_path)


@pytest.fixture
def demo(home):
    return make_demo(home.place / "practice", 7)


def rows(demo):
    with opened(PracticeFolder(demo.folder).records_file, read_only=True) as records:
        return Records(records).count()


def lives(process):
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until(holds, seconds=PATIENCE_SECONDS):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.02)
    assert holds()


def children(process):
    """Give the command lines of what a process started and what still runs."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            stat = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(stat[1]) == process and stat[0] != "Z":
            found[int(entry.name)] = command
    return found


@pytest.mark.parametrize("how", ["SIGSEGV", "SIGKILL", "abort", "exit", "endless loop", "endless wait"])
def test_k7_a_kiosk_that_goes_down_in_a_survey_is_back_on_the_welcome_page(home, demo, how):
    with started(home, "--data", demo.folder) as session:
        first = session.kiosk.wait_for_start()
        session.kiosk.do("begin", code=demo.clients[0].code)
        session.kiosk.begin("fail", how=how)
        session.kiosk.done()
        down = time.monotonic()
        second = session.kiosk.wait_for_start()
        took = time.monotonic() - down
        assert session.kiosk.do("page") == "WelcomePage"
        assert second != first
        assert not lives(first)
        assert list(children(session.process.pid)) == [second]
        assert took < SOON_SECONDS
        session.kiosk.do("begin", code=demo.clients[0].code)
        session.kiosk.do("answer", cards=[None] * 8)
        session.kiosk.do("send")
        session.kiosk.begin("leave")
        assert session.process.wait(PATIENCE_SECONDS) == 0
    assert not lives(second)


def test_k7_a_fault_in_the_middle_of_an_event_leads_back_to_the_welcome_page(home, demo):
    with started(home, "--data", demo.folder) as session:
        process = session.kiosk.wait_for_start()
        session.kiosk.do("begin", code=demo.clients[0].code)
        assert session.kiosk.do("page") == "QuestionPage"
        session.kiosk.do("raise_soon", message="Ada")
        wait_until(lambda: session.kiosk.do("page") == "WelcomePage", SOON_SECONDS)
        assert lives(process)
        assert b"Ada" not in session.told


def test_k7_a_kiosk_whose_pages_fail_again_and_again_is_started_anew(home, demo):
    with started(home, "--data", demo.folder) as session:
        first = session.kiosk.wait_for_start()
        session.kiosk.do("page")
        for _ in range(3):
            session.kiosk.begin("raise_soon", message="Ada")
            session.kiosk.done()
        assert session.kiosk.wait_for_start() != first
        assert session.kiosk.do("page") == "WelcomePage"


def test_i4_each_start_of_a_kiosk_is_in_the_log(home, demo):
    with started(home, "--data", demo.folder) as session:
        session.kiosk.wait_for_start()
        assert session.kiosk.do("page") == "WelcomePage"
        before = rows(demo)
        session.kiosk.begin("fail", how="SIGKILL")
        session.kiosk.done()
        session.kiosk.wait_for_start()
        wait_until(lambda: rows(demo) > before)


def test_k4_a_crash_of_the_kiosk_ends_an_open_therapists_view(home, demo):
    with started(home, "--data", demo.folder) as session:
        session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        view = session.view.wait_for_start()
        session.kiosk.begin("fail", how="SIGSEGV")
        session.kiosk.done()
        session.kiosk.wait_for_start()
        assert session.kiosk.do("page") == "WelcomePage"
        wait_until(lambda: not lives(view))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_whoever_ends_the_command_ends_all_of_it(home, demo, number):
    with started(home, "--data", demo.folder) as session:
        kiosk = session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        view = session.view.wait_for_start()
        os.kill(session.process.pid, number)
        session.process.wait(PATIENCE_SECONDS)
        wait_until(lambda: not lives(kiosk) and not lives(view))


def test_k7_a_kiosk_that_fails_again_and_again_makes_room_for_a_page_that_says_so(home, demo):
    with started(home, "--data", demo.folder) as session:
        for _ in range(3):
            session.kiosk.wait_for_start()
            session.kiosk.do("page")
            session.kiosk.begin("fail", how="abort")
            session.kiosk.done()
        watcher = session.process.pid
        wait_until(lambda: any("ui.client.resting" in line for line in children(watcher).values()))
        session.kiosk.wait_for_start()
        assert session.kiosk.do("page") == "WelcomePage"
        wait_until(lambda: len(children(watcher)) == 1)


def test_a_kiosk_in_a_plain_window_runs_without_a_watcher(home, demo):
    with started(home, "--data", demo.folder, "--windowed") as session:
        assert session.kiosk.wait_for_start() == session.process.pid
