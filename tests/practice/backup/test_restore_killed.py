"""SIGKILL before any step of a restore: afterwards the old practice is there, or the restored one, whole."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.restoring import restore
from kiosk.practice.files import opened
from kiosk.practice.granted import open_chain_keys
from kiosk.store.backup.replacing import finish_restore, is_unfinished
from kiosk.store.folder import PracticeFolder, RestoreUnfinished
from kiosk.store.keys.keyring import Keyring
from kiosk.store.verification import verify_chain
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.suites import Suite

# Loads everything once, then restores in a child of its own for each number that it reads: the child ends by
# SIGKILL before its n-th step. A step is whatever the interpreter asks of the system about files.
_RESTORER = """
import os, signal, sys
from pathlib import Path
from kiosk.practice.backup.restoring import restore
import kiosk.practice.backup.plan, filelock, sqlite3, sqlalchemy.dialects.sqlite.pysqlite

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.listdir", "os.scandir",
         "sqlite3.connect", "shutil.rmtree"}
backup, place, secret = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
restore(backup, place.with_name("warmed-up"), secret)
print("ready", flush=True)
for line in sys.stdin:
    number = int(line)
    child = os.fork()
    if child == 0:
        steps = 0
        def step(event, _):
            global steps
            if event in STEPS:
                steps += 1
                if steps == number:
                    os.kill(os.getpid(), signal.SIGKILL)
        sys.addaudithook(step)
        restore(backup, place, secret)
        os._exit(0)
    print(os.waitpid(child, 0)[1], flush=True)
"""


@pytest.fixture
def prepared(practice, answer, tmp_path):
    """A backup with two sheets, and the practice with a third."""
    for value in (3, 4):
        answer("Ana", value)
    file = make_backup(practice.folder, tmp_path / "backup.rapport", clock=practice.clock).file
    answer("Ana", 5)
    return file


@pytest.fixture
def restorer(practice, prepared, tmp_path):
    """``kill_at(n)`` restores into the place and kills it before step n; True when it had ended before."""
    place = tmp_path / "house" / "practice"
    place.parent.mkdir()
    command = [sys.executable, "-c", _RESTORER, str(prepared), str(place), str(practice.recovery_key)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    shutil.rmtree(place.with_name("warmed-up"))

    def kill_at(number):
        process.stdin.write(f"{number}\n")
        process.stdin.flush()
        status = int(process.stdout.readline())
        assert status in (0, signal.SIGKILL)
        return status == 0

    yield place, kill_at
    process.communicate("")


def whole_rows(path, recovery_key):
    """Give the number of rows of a practice in which every tag fits and SQLite finds nothing."""
    folder = PracticeFolder(path)
    suite = Suite(folder.read_facts().suite)
    with opened(folder.keys_file) as keys, opened(folder.records_file) as records:
        ((kiosk_id, key0),) = open_chain_keys(
            Keyring(keys), holder_from_recovery(recovery_key, suite)
        ).items()
        report = verify_chain(records, kiosk_id, key0=key0)
    assert report.ok, [str(finding) for finding in report.findings]
    with closing(sqlite3.connect(folder.records_file)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return report.rows


def cleared(place):
    shutil.rmtree(place.parent)
    place.parent.mkdir()


@pytest.mark.parametrize("there", [True, False], ids=["over a practice", "on a new machine"])
def test_d6_killed_before_any_step_the_old_or_the_restored_practice_is_whole(practice, restorer, there):
    place, kill_at = restorer
    old = whole_rows(practice.path, practice.recovery_key)
    seen, number, ended = set(), 0, False
    while not ended:
        number += 1
        cleared(place)
        if there:
            shutil.copytree(practice.path, place)
        ended = kill_at(number)
        seen.add(_picture(place, practice, old, there=there))
    assert number > 30
    assert seen == ({"old", "unfinished", "restored"} if there else {"nothing", "unfinished", "restored"})


def _picture(place, practice, old, *, there):
    """Tell what the next start finds, and be sure that it is whole."""
    if is_unfinished(place):
        with pytest.raises(RestoreUnfinished):
            PracticeFolder(place).read_facts()
        assert finish_restore(place)
        _be_restored(place, practice, old, there=there)
        return "unfinished"
    if not place.exists():
        assert not there
        return "nothing"
    rows = whole_rows(place, practice.recovery_key)
    if rows == old:
        assert [found for found in place.parent.iterdir() if "before-restore" in found.name] == []
        return "old"
    _be_restored(place, practice, old, there=there)
    return "restored"


def _be_restored(place, practice, old, *, there):
    assert whole_rows(place, practice.recovery_key) == 3  # two sheets and the entry in the log
    kept = [found for found in place.parent.iterdir() if "before-restore" in found.name]
    assert [whole_rows(found, practice.recovery_key) for found in kept] == ([old] if there else [])


def test_d6_after_a_kill_the_same_restore_goes_through(practice, prepared, restorer):
    place, kill_at = restorer
    for number in range(1, 200, 17):
        shutil.copytree(practice.path, place, dirs_exist_ok=True)
        if kill_at(number):
            break
        restored = restore(prepared, place, str(practice.recovery_key), clock=practice.clock)
        assert restored.findings == ()
        assert [found.name for found in place.parent.iterdir() if found.name.startswith(".")] == []
        cleared(place)
