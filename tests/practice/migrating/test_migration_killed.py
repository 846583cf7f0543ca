"""SIGKILL before any step of a migration: the older or the newer folder is whole; the next start goes on."""

import json
import os
import random
import shutil
import signal
import sqlite3
from contextlib import closing

import pytest

from kiosk.practice.files import opened
from kiosk.practice.granted import open_chain_keys
from kiosk.store.chain_heads import read_heads
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.verification import verify_chain
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.suites import Suite

# Loads everything once. Then, for each line that it reads, a child of its own: "kill PLACE N" migrates and
# ends by SIGKILL before its N-th step, "fail PLACE N" lets that step fail as on a full disk, "look PLACE 0"
# tells how many rows the newer program finds. A step is whatever the interpreter asks of the system about
# files there.
_MIGRATOR = """
import errno, json, os, signal, sys
from pathlib import Path
from kiosk.errors import RapportError
from kiosk.practice.files import opened
from kiosk.practice.granted import open_chain_keys
from kiosk.practice.migrating.migrating import bring_up_to_date
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.verification import verify_chain
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite
import filelock, sqlite3, sqlalchemy.dialects.sqlite.pysqlite

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.listdir", "os.scandir",
         "sqlite3.connect", "shutil.rmtree", "shutil.copyfile", "os.truncate"}
secret, warm = sys.argv[1], Path(sys.argv[2])

def rows(path):
    folder = PracticeFolder(path)
    suite = Suite(folder.read_facts().suite)
    holder = holder_from_recovery(RecoveryKey.parse(secret), suite)
    with opened(folder.keys_file) as keys, opened(folder.records_file) as records:
        ((kiosk_id, key0),) = open_chain_keys(Keyring(keys), holder).items()
        report = verify_chain(records, kiosk_id, key0=key0)
    return report.rows if report.ok else -1

def step_at(number, act, house):
    def step(event, arguments):
        global steps
        beneath = any(type(one) is int and one > 2 for one in arguments[-1:])  # a name in an open folder
        if event in STEPS and (beneath or house in str(arguments)):
            steps += 1
            if steps == number:
                act()
    sys.addaudithook(step)

steps = 0

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def fail():
    raise OSError(errno.ENOSPC, "No space left on device")

bring_up_to_date(warm)
rows(warm)
print("ready", flush=True)
for line in sys.stdin:
    act, place, number = line.split()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        told = None
        if act == "look":
            told = rows(Path(place))
        else:
            step_at(int(number), kill if act == "kill" else fail, str(Path(place).parent))
            try:
                done = bring_up_to_date(Path(place))
                told = None if done is None else [str(one) for one in done.findings]
            except RapportError as fault:
                told = str(fault)
        os.write(writer, json.dumps([told, steps]).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        told = pipe.read().decode()
    print(json.dumps([os.waitpid(child, 0)[1], *json.loads(told or "[null, 0]")]), flush=True)
"""


class Migrator:
    """The newer program, loaded once."""

    def __init__(self, newer, recovery_key, warm):
        self._process = newer.start(_MIGRATOR, recovery_key, warm)
        assert self._process.stdout.readline() == "ready\n"

    def _ask(self, *words):
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def kill_at(self, place, number):
        """Migrate and kill before a step; True when it had ended before."""
        status, _, _ = self._ask("kill", place, number)
        assert status in (0, signal.SIGKILL)
        return status == 0

    def steps(self, place):
        """Migrate; give how many steps that took."""
        status, _, steps = self._ask("kill", place, 0)
        assert status == 0
        return steps

    def fail_at(self, place, number):
        """Migrate, and let one step fail; give what was told, or None."""
        status, told, _ = self._ask("fail", place, number)
        assert status == 0
        return told

    def rows(self, place):
        """Give the number of rows as the newer program reads them, all tags checked."""
        status, told, _ = self._ask("look", place, 0)
        assert status == 0
        return told

    def end(self):
        self._process.communicate("")


@pytest.fixture
def prepared(practice, answer, tmp_path):
    """A practice with sheets that were read, in a house of its own."""
    for value in (3, 4):
        answer("Ana", value)
    with practice.unlock():
        pass
    return practice


@pytest.fixture
def migrator(newer, prepared, tmp_path):
    warm = tmp_path / "warm" / "practice"
    shutil.copytree(prepared.path, warm)
    running = Migrator(newer, prepared.recovery_key, warm)
    yield running
    running.end()


@pytest.fixture
def place(tmp_path):
    path = tmp_path / "house" / "practice"
    path.parent.mkdir()
    return path


def put(practice, place):
    shutil.rmtree(place.parent)
    place.parent.mkdir()
    shutil.copytree(practice.path, place)


def older_rows(path, recovery_key):
    """Give the number of rows of a practice as the older program reads them, all tags checked."""
    folder = PracticeFolder(path)
    suite = Suite(folder.read_facts().suite)
    with opened(folder.keys_file) as keys, opened(folder.records_file) as records:
        ((kiosk_id, key0),) = open_chain_keys(
            Keyring(keys), holder_from_recovery(recovery_key, suite)
        ).items()
        report = verify_chain(records, kiosk_id, key0=key0)
    assert report.ok
    return report.rows


def next_key(path):
    with opened(path / "records.sqlite", any_version=True) as records:
        (head,) = read_heads(records).values()
    return head.key


def version(path):
    with closing(sqlite3.connect(path / "records.sqlite")) as raw:
        return raw.execute("PRAGMA user_version").fetchone()[0]


def picture(place, practice, migrator, rows):
    """Tell what a kill left, and be sure that it is whole."""
    if not place.exists():
        assert place.with_name(".practice.restored").is_dir()
        return "in between"
    if version(place) == 1:
        assert older_rows(place, practice.recovery_key) == rows
        return "older"
    assert migrator.rows(place) == rows + 1
    return "newer, not cleared" if place.with_name(".practice.outdated").is_dir() else "newer"


def be_migrated(place, migrator, rows, key):
    """Be sure that all is in order after the next start: the newer folder, a backup, and nothing else."""
    assert migrator.rows(place) == rows + 1
    assert version(place) == 2
    nothing = {place.name, ".practice.backup-lock"}  # empty; the next backup takes it away
    left = sorted({found.name for found in place.parent.iterdir()} - nothing)
    assert 1 <= len(left) <= 2, left
    assert all(name.startswith("practice-before-rapport-") for name in left), left
    held = [file for file in place.parent.rglob("*") if file.is_file() and key in file.read_bytes()]
    assert held == []


def steps_of(prepared, place, migrator):
    """Give steps of a migration: all, or another sample each time and those that change the folders."""
    put(prepared, place)
    steps = migrator.steps(place)
    if os.environ.get("RAPPORT_FAULTS") == "thorough":
        return range(1, steps + 1)
    return sorted({*random.Random().sample(range(1, steps), 10), *range(steps - 30, steps + 1, 2)})


def test_d6_killed_before_any_step_the_older_or_the_newer_folder_is_whole_and_the_next_start_goes_on(
    prepared, migrator, place
):
    rows, key = older_rows(prepared.path, prepared.recovery_key), next_key(prepared.path)
    seen = {}
    for number in steps_of(prepared, place, migrator):
        put(prepared, place)
        migrator.kill_at(place, number)
        seen[number] = picture(place, prepared, migrator, rows)
        assert migrator.kill_at(place, 0)
        be_migrated(place, migrator, rows, key)
    assert set(seen.values()) >= {"older", "newer, not cleared", "newer"}, seen


def test_d3_a_step_that_fails_is_told_and_the_older_folder_is_used_again_or_the_newer_one_is(
    prepared, migrator, place
):
    rows, key = older_rows(prepared.path, prepared.recovery_key), next_key(prepared.path)
    told = set()
    for number in steps_of(prepared, place, migrator):
        put(prepared, place)
        said = migrator.fail_at(place, number)
        found = picture(place, prepared, migrator, rows)
        if isinstance(said, str):
            told.add(said)
            # Only clearing up comes after the folders have changed places.
            left = sorted(one.name for one in place.parent.iterdir() if "before-rapport" in one.name)
            assert len(left) == (found != "older"), (number, said)
        assert migrator.kill_at(place, 0)
        be_migrated(place, migrator, rows, key)
    assert all(
        any(word in sentence for word in ("is full", "cannot be", "did not take")) for sentence in told
    ), told
