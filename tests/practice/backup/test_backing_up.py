"""Every backup is read back and restored before it gets its name; nobody at the kiosk waits for it."""

import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import DataFault, MachineFault
from kiosk.practice.backup import one_backup
from kiosk.practice.backup.backing_up import (
    make_backup,
    suggested_name,
)
from kiosk.practice.backup.reminder import last_backup
from kiosk.practice.backup.restoring import restore
from kiosk.practice.target_file import NoSuchPlace, TargetExists
from kiosk.store.backup.file import read_manifest
from kiosk.store.engine import open_engine
from kiosk.store.faults import DamagedFile
from kiosk.store.folder import NoPractice, PracticeFolder
from kiosk.store.records import Records

MARKED_NAME = "Qwertzuiopelia Asdfghjklius"


def rows_of(path):
    with closing(sqlite3.connect(path / "records.sqlite")) as records:
        return records.execute("SELECT count(*) FROM record").fetchone()[0]


def heads_of(path):
    engine = open_engine(path / "records.sqlite", read_only=True)
    try:
        records = Records(engine)
        return {one: (records.head(one).n, records.head(one).link) for one in records.kiosk_ids()}
    finally:
        engine.dispose()


def test_d5_a_backup_holds_what_the_practice_holds(practice, answer, back_up, stick, tmp_path):
    for value in (3, 4, 5):
        answer("Ana", value)
    heads, rows = heads_of(practice.path), rows_of(practice.path)
    made = back_up()
    assert (made.rows, made.made_ms, made.findings) == (rows, practice.clock.wall_ms, ())
    assert list(stick.iterdir()) == [made.file]
    assert made.size == made.file.stat().st_size
    assert made.file.stat().st_mode & 0o777 == 0o600
    manifest = read_manifest(made.file)
    assert {mark.kiosk_id: (mark.n, mark.link) for mark in manifest.chains} == heads
    assert (manifest.rows, manifest.practice_id) == (rows, practice.folder.read_facts().practice_id)
    restored = restore(made.file, tmp_path / "new", practice.passphrase, clock=practice.clock)
    assert (restored.rows, restored.findings) == (rows, ())


def test_nothing_is_left_beside_the_practice(practice, back_up, names):
    before = names(practice.path.parent)
    back_up()
    assert names(practice.path.parent) == before


def test_the_backup_is_noted_for_the_reminder_and_in_the_log(practice, back_up):
    rows = rows_of(practice.path)
    made = back_up()
    noted = last_backup(practice.folder.read_facts())
    assert (noted.ms, noted.rows) == (made.made_ms, rows)
    assert rows_of(practice.path) == rows + 1  # the entry in the log


def test_a_dated_name_that_every_stick_takes_and_that_sorts_by_date():
    name = suggested_name(1_772_460_300_000)
    assert re.fullmatch(r"rapport-backup-2026-03-0[123]-\d{6}\.rapport", name)
    assert not set(name) & set('\\/:*?"<>|')
    assert suggested_name(1_772_460_300_000) < suggested_name(1_772_460_301_000) < suggested_name(2**41)


def test_a_file_that_is_there_is_left_alone_unless_it_may_be_replaced(back_up, stick):
    file = stick / "monday.rapport"
    file.write_bytes(b"something else")
    with pytest.raises(TargetExists, match="is there already"):
        back_up(file)
    assert file.read_bytes() == b"something else"
    back_up(file, replace=True)
    assert read_manifest(file).rows == 0


def test_a_file_that_comes_meanwhile_is_left_alone_too(back_up, stick, names):
    file = stick / "monday.rapport"

    def come_in_between(done, total):
        if done * 2 > total:
            file.write_bytes(b"something else")

    with pytest.raises(TargetExists):
        back_up(file, progress=come_in_between)
    assert file.read_bytes() == b"something else"
    assert names(stick) == ["monday.rapport"]


def test_a_backup_does_not_go_into_the_practice_itself(practice, back_up):
    for target in (practice.path, practice.path / "file.rapport"):
        with pytest.raises(NoSuchPlace, match="own folder"):
            back_up(target)


def test_without_a_practice_there_is_nothing_to_back_up(tmp_path, stick, names):
    with pytest.raises(NoPractice):
        make_backup(PracticeFolder(tmp_path / "nowhere"), stick)
    assert names(tmp_path) == ["stick"]


def test_progress_only_rises_and_ends_at_the_end(back_up):
    told = []
    back_up(progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len({total for _, total in told}) == 1
    assert told[-1][0] == told[-1][1]
    assert len(told) > 5


class EnoughError(Exception):
    """Whoever waits for the backup has lost patience."""


def test_whatever_the_progress_raises_ends_it_and_leaves_nothing(practice, back_up, stick, names):
    told = []
    back_up(progress=lambda *how_far: told.append(how_far))
    first = names(stick)
    before, settings = names(practice.path.parent), practice.folder.read_facts()
    for number in range(len(told)):
        calls = []

        def stop(done, total, number=number, calls=calls):
            calls.append(done)
            if len(calls) > number:
                raise EnoughError

        with pytest.raises(EnoughError):
            back_up(stick / "cancelled.rapport", progress=stop)
        assert names(stick) == first
        assert names(practice.path.parent) == before
    assert practice.folder.read_facts() == settings


def test_an_open_desk_sees_that_its_own_therapist_opens_the_backup(practice, back_up, monkeypatch):
    asked = []
    real = one_backup.open_with_holder

    def watched(recipients, holder, manifest):
        asked.append(holder.holder_id)
        return real(recipients, holder, manifest)

    monkeypatch.setattr(one_backup, "open_with_holder", watched)
    with practice.unlock() as desk:
        made = back_up(holder=desk._holder)
    assert asked == [desk._holder.holder_id]
    assert made.file.exists()


@pytest.mark.parametrize("who", ["first", "second", "recovery"])
def test_each_therapist_and_the_recovery_key_open_the_backup(practice, back_up, tmp_path, who):
    secret = {
        "first": practice.passphrase,
        "second": practice.second_passphrase,
        "recovery": str(practice.recovery_key),
    }[who]
    restored = restore(back_up().file, tmp_path / "new", secret, clock=practice.clock)
    assert restored.practice_name == "Lindenhof"


def test_a_backup_while_clients_answer_holds_every_sheet_that_was_thanked_for_before(
    practice, answer, back_up, tmp_path
):
    thanked, begun, done, faults = [], threading.Event(), threading.Event(), []

    def answer_on_and_on():
        try:
            while not done.is_set():
                answer("Ana")
                thanked.append(rows_of(practice.path))
                begun.set()
        except MachineFault as fault:
            faults.append(fault)

    clients = threading.Thread(target=answer_on_and_on)
    clients.start()
    begun.wait(20)
    before = len(thanked)
    made = back_up()
    done.set()
    clients.join()
    assert faults == []
    assert made.rows >= before
    assert made.findings == ()
    restored = restore(made.file, tmp_path / "new", practice.passphrase, clock=practice.clock)
    assert (restored.rows, restored.findings) == (made.rows, ())


def test_c9_no_name_answer_or_note_is_in_the_backup_or_in_what_is_left(practice, answer, back_up, stick):
    with practice.unlock() as desk:
        desk.people.add_client(MARKED_NAME)
    answer("Ana", 4)
    back_up()
    found = [path for path in (*stick.rglob("*"), *practice.path.rglob("*")) if path.is_file()]
    assert len(found) > 4
    for path in found:
        written = path.read_bytes().lower()
        for marker in (MARKED_NAME, "Ana", "Ben", "Ada Lindqvist", "Bram Okafor", practice.passphrase):
            assert len(marker) < 4 or marker.encode().lower() not in written, path
    (sealed,) = (path.read_bytes() for path in stick.iterdir())
    for inside in (b"Lindenhof", b"SQLite format", b"RPT1"):
        assert inside not in sealed


def test_a_practice_that_is_damaged_is_backed_up_all_the_same_and_told(practice, answer, back_up):
    for _ in range(3):
        answer("Ana")
    with closing(sqlite3.connect(practice.path / "records.sqlite")) as records, records:
        records.execute("UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 1")
    made = back_up()
    assert made.rows >= 3
    assert made.findings
    assert all(str(practice.path.parent / ".practice") not in str(finding) for finding in made.findings)
    assert read_manifest(made.file).rows == made.rows


def test_one_damaged_holder_leaves_the_others_their_backup(practice, back_up, tmp_path):
    with closing(sqlite3.connect(practice.path / "keys.sqlite")) as keys, keys:
        changed = keys.execute(
            "UPDATE holder SET sign_in = zeroblob(16)"
            " WHERE holder_id = (SELECT min(holder_id) FROM holder WHERE kind = 'therapist')"
        )
        assert changed.rowcount == 1
    made = back_up()
    restored = restore(made.file, tmp_path / "new", str(practice.recovery_key), clock=practice.clock)
    assert restored.practice_name == "Lindenhof"


@pytest.mark.parametrize("file", ["records.sqlite", "keys.sqlite"])
def test_a_practice_that_cannot_be_copied_is_told_in_words(practice, back_up, stick, file, names):
    (practice.path / file).write_bytes(b"\x00" * 8192)
    with pytest.raises(DamagedFile):
        back_up()
    assert names(stick) == []


def test_what_a_killed_backup_left_goes_away_with_the_next(practice, back_up, stick, names):
    script = """
import os, signal, sys
from pathlib import Path
from kiosk.practice.backup.backing_up import make_backup
from kiosk.store.folder import PracticeFolder

def die(done, total):
    if done * 4 >= total * 3:
        os.kill(os.getpid(), signal.SIGKILL)

make_backup(PracticeFolder(Path(sys.argv[1])), Path(sys.argv[2]), progress=die)
"""
    killed = subprocess.run([sys.executable, "-c", script, str(practice.path), str(stick)], check=False)
    assert killed.returncode == -9
    assert [Path(name).suffix for name in names(stick)] == [".part"]
    assert ".practice.backup" in names(practice.path.parent)
    made = back_up()
    assert names(stick) == [made.file.name]
    assert names(practice.path.parent) == ["practice", "stick"]


def test_a_part_of_a_backup_does_not_pass_for_one(practice, back_up, stick, tmp_path):
    part = tmp_path / "part"

    def keep_a_copy(done, total):
        for found in stick.glob("*.part"):
            shutil.copy(found, part)

    whole = back_up(progress=keep_a_copy).file.read_bytes()
    for end in range(0, len(whole), 9001):
        part.write_bytes(whole[:end])
        with pytest.raises(DataFault):
            restore(part, tmp_path / "new", practice.passphrase)
    assert not (tmp_path / "new").exists()


def test_memory_stays_flat_however_large_the_practice(practice, stick):
    script = """
import resource, sqlite3, sys
from pathlib import Path
from kiosk.practice.backup.backing_up import make_backup
from kiosk.store.folder import PracticeFolder
folder, stick = map(Path, sys.argv[1:])
make_backup(PracticeFolder(folder), stick / "small.rapport")
raw = sqlite3.connect(folder / "records.sqlite")
raw.execute("CREATE TABLE ballast (x BLOB)")
raw.executemany("INSERT INTO ballast VALUES (randomblob(?))", [(1 << 20,)] * 60)
raw.commit()
raw.close()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
make_backup(PracticeFolder(folder), stick / "large.rapport")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    command = [sys.executable, "-c", script, str(practice.path), str(stick)]
    grown_kib = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert (stick / "large.rapport").stat().st_size > 60 << 20
    assert grown_kib < 16 * 1024
