"""A kill in the middle of a commit leaves a journal on the disk: nothing can be read in it either."""

import signal
import subprocess
import time

import pytest
from leakwatch import markers
from leakwatch.answering import ANSWERS, values
from leakwatch.playing import Home, started

from kiosk.demo.making import make_demo

pytestmark = pytest.mark.timeout(400)

NEW_CLIENT = "Zoë Quellmarkt"


@pytest.fixture
def world(tmp_path):
    home = Home.make(tmp_path)
    return home, make_demo(home.place / "practice", 3)


def kill_at_commit(process):
    """Have the system kill a process when it is about to cut a journal: the pages are written, no more."""
    fault = "inject=ftruncate:signal=SIGKILL:when=1"
    command = ["strace", "-f", "-e", "trace=ftruncate", "-e", fault, "-o", "/dev/null", "-p", str(process)]
    watching = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert "attached" in watching.stderr.readline()
    return watching


def wait_for_end(process):
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.02)
    assert process.poll() is not None


def texts(demo):
    names = [one.name for one in (*demo.clients, *demo.therapists)]
    return [NEW_CLIENT, *names, *(one.passphrase for one in demo.therapists)]


def told_by(home, shapes):
    files = [file for file in home.place.rglob("*") if file.is_file() and home.wires not in file.parents]
    return {file: found for file in files if (found := markers.found_in(file.read_bytes(), shapes))}


def test_c9_a_kiosk_killed_while_it_stores_a_sheet_leaves_no_answer_in_the_journal(world):
    home, demo = world
    with started(home, "--data", demo.folder, "--windowed") as session:
        session.kiosk.wait_for_start()
        session.kiosk.do("begin", code=demo.clients[0].code)
        session.kiosk.do("answer", cards=ANSWERS[0])
        strace = kill_at_commit(session.process.pid)
        session.kiosk.begin("tap_send")
        wait_for_end(session.process)
        strace.wait(20)
        strace.stderr.close()
    assert session.process.returncode == -signal.SIGKILL
    assert (demo.folder / "records.sqlite-journal").stat().st_size > 512
    shapes = markers.of_answers(values(ANSWERS[0]))
    for text in texts(demo):
        shapes |= markers.of_text(text)
    assert told_by(home, shapes) == {}


def test_c9_a_view_killed_while_it_adds_a_client_leaves_no_name_in_the_journal(world):
    home, demo = world
    therapist = demo.therapists[0]
    with started(home, "--data", demo.folder, "--windowed") as session:
        session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        view = session.view.wait_for_start()
        session.view.do("unlock", name=therapist.name, passphrase=therapist.passphrase)
        time.sleep(3)  # what comes after the unlock is written by now
        strace = kill_at_commit(view)
        session.view.begin("add_client", name=NEW_CLIENT)
        wait_for_end(strace)
        strace.stderr.close()
        session.kiosk.do("come_back")
    journals = [demo.folder / "keys.sqlite-journal", demo.folder / "records.sqlite-journal"]
    assert any(journal.exists() and journal.stat().st_size > 512 for journal in journals)
    shapes = {}
    for text in texts(demo):
        shapes |= markers.of_text(text)
    assert told_by(home, shapes) == {}
