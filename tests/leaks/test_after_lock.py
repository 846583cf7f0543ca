"""After the lock, however it came about, no process that is left has a secret in its memory."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from leakwatch import memory
from leakwatch.playing import Home, rapport, started
from leakwatch.privileges import like_anybody, to_be_looked_into
from leakwatch.truth import secrets_of

from kiosk.demo.making import fill

pytestmark = pytest.mark.timeout(400)

MANY_SHEETS = 16_000
"""More than one process opens by itself: workers get seeds as well."""


@pytest.fixture(scope="module")
def big(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("big") / "practice", 8, MANY_SHEETS, 5)


@pytest.fixture
def unread(big, tmp_path):
    """A copy in which nobody has read anything yet, so that unlocking it is long work."""
    home = Home.make(tmp_path)
    subprocess.run(["cp", "-a", str(big.folder), str(home.place / "practice")], check=True)
    return home, home.place / "practice"


def secrets(big, folder):
    found = secrets_of(folder, [one.passphrase for one in big.therapists])
    # The kiosk's memory is another test's; here it is what the view and its workers had.
    return {name: one for name, one in found.items() if not name.startswith(("K_", "tag key", "mask"))}


def of_world(home):
    """Give all processes that were started in this world, whoever their parent is by now."""
    mark = str(home.place).encode()
    found = set()
    for process in memory.living():
        try:
            environment = Path(f"/proc/{process}/environ").read_bytes()
        except (PermissionError, FileNotFoundError, ProcessLookupError):
            continue
        if mark in environment:
            found.add(process)
    return found - {os.getpid()}


def wait_until(holds, seconds=60):
    end = time.monotonic() + seconds
    while not (found := holds()) and time.monotonic() < end:
        time.sleep(0.01)
    assert found
    return found


def workers_of(view):
    """Worker processes that have their seeds: those that took the whole way of ``spawn``."""
    return {one for one in memory.family(view) - {view} if b"spawn_main" in command_of(one)}


def command_of(process):
    """Give its command line; empty where it has ended meanwhile."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def is_at_work(worker):
    """Tell whether a worker has begun to open rows: it has started the thread that waits for its parent."""
    try:
        return len(list(Path(f"/proc/{worker}/task").iterdir())) > 1
    except FileNotFoundError:
        return False


def with_secrets(process, needles):
    try:
        return {found.what for found in memory.scan(process, needles)}
    except (FileNotFoundError, ProcessLookupError):
        return set()


def test_k4_the_view_has_the_keys_and_after_lock_no_process_has(big, unread):
    home, folder = unread
    therapist = big.therapists[0]
    needles = secrets(big, folder)
    with started(home, "--data", folder, "--windowed", before=to_be_looked_into()) as session:
        session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        view = session.view.wait_for_start()
        session.view.do("unlock", name=therapist.name, passphrase=therapist.passphrase)
        # The scan is not blind: while the view is open it finds what it looks for.
        assert {"seed 0", "seed 2"} <= with_secrets(view, needles)
        session.view.begin("lock")
        session.kiosk.do("come_back")
        wait_until(lambda: view not in memory.living())
        left = of_world(home)
        assert session.process.pid in left
        assert {process: found for process in left if (found := with_secrets(process, needles))} == {}


@pytest.mark.parametrize("killed", ["view", "kiosk"])
def test_k4_a_kill_in_the_middle_of_unlocking_leaves_no_worker_with_keys(big, unread, killed):
    home, folder = unread
    therapist = big.therapists[0]
    with started(home, "--data", folder, "--windowed", before=to_be_looked_into()) as session:
        session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        view = session.view.wait_for_start()
        session.view.begin("unlock", name=therapist.name, passphrase=therapist.passphrase)
        needles = secrets(big, folder)
        wait_until(lambda: any("seed 0" in with_secrets(one, needles) for one in workers_of(view)))
        os.kill(view if killed == "view" else session.process.pid, signal.SIGKILL)
        expected = {session.process.pid} if killed == "view" else set()
        wait_until(lambda: of_world(home) <= expected, 20)
        assert {one: found for one in of_world(home) if (found := with_secrets(one, needles))} == {}


LOOKING = """
import sys
from pathlib import Path

refused = []
for process in sys.argv[1:]:
    try:
        with open(f"/proc/{process}/mem", "rb"):
            print(process, "open")
    except PermissionError:
        print(process, "closed")
"""


def looked_into_by_same_user(*processes):
    """Try to read the memory of processes as another program of the same person."""
    command = [*like_anybody(), *rapport()[:1], "-c", LOOKING, *map(str, processes)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(line.split() for line in done.stdout.splitlines())


def test_k5_no_other_program_of_the_same_user_can_read_kiosk_view_or_workers(big, unread):
    home, folder = unread
    therapist = big.therapists[0]
    plain = subprocess.Popen([*like_anybody(), "sleep", "60"])
    try:
        with started(home, "--data", folder, "--windowed", before=like_anybody()) as session:
            session.kiosk.wait_for_start()
            session.kiosk.do("call_therapist")
            view = session.view.wait_for_start()
            session.view.begin("unlock", name=therapist.name, passphrase=therapist.passphrase)
            workers = wait_until(lambda: {one for one in workers_of(view) if is_at_work(one)})
            ours = [session.process.pid, view, *workers]
            seen = looked_into_by_same_user(plain.pid, *ours)
            limits = {one: core_limit(one) for one in ours}
            session.view.done("unlock")
            session.view.begin("lock")
            session.kiosk.do("come_back")
    finally:
        plain.kill()
        plain.wait()
    # Another program of this user is open to the same look, so that the look itself is a fair one.
    assert seen == {str(plain.pid): "open", **{str(one): "closed" for one in ours}}
    assert set(limits.values()) == {("0", "0")}


def core_limit(process):
    """Give the soft and the hard limit of a core dump, as anybody may see them (root here)."""
    for line in Path(f"/proc/{process}/limits").read_text(encoding="ascii").splitlines():
        if line.startswith("Max core file size"):
            return tuple(line.split()[4:6])
    return None


@pytest.mark.parametrize("role", ["kiosk", "view"])
def test_k5_a_crash_leaves_no_core_file(big, unread, role):
    home, folder = unread
    with started(home, "--data", folder, "--windowed", before=like_anybody()) as session:
        session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        view = session.view.wait_for_start()
        crashing = view if role == "view" else session.process.pid
        os.kill(crashing, signal.SIGSEGV)
        wait_until(lambda: crashing not in memory.living())
    assert [file for file in home.place.rglob("*core*") if file.is_file()] == []
