"""A copy of one moment, whatever kiosks write meanwhile, and without the keys that would let it go on."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from kiosk.store.backup import copying as backup_copy
from kiosk.store.backup.copying import copy_practice
from kiosk.store.engine import open_engine, writing
from kiosk.store.faults import DamagedFile, StoreBusy
from kiosk.store.folder import PracticeFolder
from kiosk.store.records import Records
from kiosk.store.verification import verify_chain

_WRITE_ON_AND_ON = """
import sys
from pathlib import Path
from kiosk.store.engine import open_engine
from kiosk.store.records import Recorder
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.suites import PublicKey

file, kiosk_id, key, pause = sys.argv[1:]
recorder = Recorder(open_engine(Path(file)), bytes.fromhex(kiosk_id))
key = PublicKey.decode(bytes.fromhex(key))
body = SheetBody(b"questionnaire-id", 1, ((0, 4),)).encode()
print("ready", flush=True)
stored = 0
import time, threading
asked = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), asked.set()), daemon=True).start()
slowest = 0
while not asked.is_set():
    began = time.monotonic()
    recorder.append(7, key, Contents(Kind.SHEET, b"therapst", 7, 5, 5, bytes(16), body))
    slowest = max(slowest, time.monotonic() - began)
    stored += 1
    time.sleep(float(pause))
print(stored, slowest, flush=True)
"""


def ignore(_done):
    """Nobody wants to know how far it is."""


def slowly(_done):
    """Give a writer its chance between two steps."""
    time.sleep(0.002)


@pytest.fixture
def into(tmp_path):
    path = tmp_path / "into"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture
def practice(folder, facts, kiosk):
    folder.write_facts(facts)
    kiosk.add(30)
    kiosk.engine.dispose()
    return folder


@pytest.fixture
def writer(practice, kiosk):
    """Start a process that adds rows, at once or with pauses; ``stop()`` gives how many, and the slowest."""
    started = []

    def start(pause=0.0):
        key = kiosk.client_key.public.encode().hex()
        known = [str(practice.records_file), kiosk.kiosk_id.hex(), key, str(pause)]
        process = subprocess.Popen(
            [sys.executable, "-c", _WRITE_ON_AND_ON, *known],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout.readline() == "ready\n"

        def stop():
            told, _ = process.communicate("", timeout=60)
            rows, slowest = told.split()
            return int(rows), float(slowest)

        return stop

    yield start
    for process in started:
        process.kill()
        process.wait()


def rows_of(path):
    with closing(sqlite3.connect(path / "records.sqlite")) as records:
        return records.execute("SELECT count(*), max(seq) + 1 FROM record").fetchone()


def head_of(path, kiosk_id):
    engine = open_engine(path / "records.sqlite", read_only=True)
    try:
        head = Records(engine).head(kiosk_id)
        report = verify_chain(engine, kiosk_id)
    finally:
        engine.dispose()
    return head, report


def test_the_copy_is_the_practice(practice, kiosk, facts, into):
    told = []
    assert copy_practice(practice, into, told.append) == facts
    head, report = head_of(into, kiosk.kiosk_id)
    original, _ = head_of(practice.path, kiosk.kiosk_id)
    assert (head.n, head.link) == (30, original.link)
    assert report.ok
    assert PracticeFolder(into).read_facts() == facts
    assert told == sorted(told)
    assert told[-1] == sum((into / name).stat().st_size for name in ("records.sqlite", "keys.sqlite"))
    assert {found.stat().st_mode & 0o777 for found in into.iterdir()} == {0o600}


def test_the_key_of_the_next_row_is_in_no_copy(practice, kiosk, into):
    copy_practice(practice, into, ignore)
    key = head_of(practice.path, kiosk.kiosk_id)[0].key
    assert key != bytes(32)
    assert key in practice.records_file.read_bytes()
    assert head_of(into, kiosk.kiosk_id)[0].key == bytes(32)
    assert all(key not in found.read_bytes() for found in into.iterdir())


def test_copying_changes_nothing_in_the_practice(practice, into):
    before = {found.name: found.read_bytes() for found in practice.path.iterdir()}
    copy_practice(practice, into, ignore)
    after = {found.name: found.read_bytes() for found in practice.path.iterdir()}
    assert {name: after[name] for name in before if not name.endswith("-journal")} == {
        name: written for name, written in before.items() if not name.endswith("-journal")
    }


@pytest.fixture
def small_steps(monkeypatch):
    monkeypatch.setattr(backup_copy, "STEP_PAGES", 2)


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("pause", [0.0, 0.02])
def test_d5_a_copy_taken_while_a_kiosk_writes_opens_whole(practice, kiosk, writer, into, pause):
    stop = writer(pause)
    copies = []
    for number in range(6):
        path = into / str(number)
        path.mkdir()
        copy_practice(practice, path, ignore)
        copies.append((path, *head_of(path, kiosk.kiosk_id)))
    stored, slowest = stop()
    assert stored > 0
    assert slowest < 5  # nobody at the kiosk was told that the disk is busy
    assert [report.findings for _, _, report in copies] == [()] * 6
    lengths = [head.n for _, head, _ in copies]
    assert lengths == sorted(lengths)
    assert lengths[0] >= 30
    for path, head, _ in copies:
        assert rows_of(path) == (head.n, head.n)


def test_a_writer_who_never_pauses_waits_once_and_the_copy_gets_done(practice, writer, into, monkeypatch):
    monkeypatch.setattr(backup_copy, "STEP_PAGES", 1)
    tried = []
    real = backup_copy._copy_between_writers

    def counted(*parts):
        tried.append(real(*parts))
        return tried[-1]

    monkeypatch.setattr(backup_copy, "_copy_between_writers", counted)
    stop = writer()
    copy_practice(practice, into, slowly)
    stop()
    assert tried == [False] * backup_copy.TRIES
    assert rows_of(into)[0] >= 30


def test_the_keys_are_never_newer_than_the_records(practice, kiosk, into, monkeypatch):
    """A row that comes in after the records were copied: a desk may have unlocked and remember it."""
    real = backup_copy._copy_file
    late = []

    def copy_and_let_a_row_in(source, to, pages, copied):
        size = real(source, to, pages, copied)
        if to.name == "records.sqlite" and not late:
            late.append(kiosk.add(1))
            kiosk.engine.dispose()
        return size

    monkeypatch.setattr(backup_copy, "_copy_file", copy_and_let_a_row_in)
    copy_practice(practice, into, ignore)
    assert rows_of(into) == (31, 31)


def test_keys_that_change_all_the_time_are_copied_in_one_step(practice, keys, into, monkeypatch):
    monkeypatch.setattr(backup_copy, "STEP_PAGES", 1)
    pages, steps = [], []
    real = backup_copy._copy_file

    def counted(source, to, at_once, copied):
        pages.append((to.name, at_once))
        return real(source, to, at_once, copied)

    def change(done):
        steps.append(done)
        with writing(keys) as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {len(steps)}")

    monkeypatch.setattr(backup_copy, "_copy_file", counted)
    copy_practice(practice, into, change)
    tried = [at_once for name, at_once in pages if name == "keys.sqlite"]
    assert tried == [1, 1, backup_copy.ALL_PAGES]
    assert (into / "keys.sqlite").stat().st_size == practice.keys_file.stat().st_size


def test_a_file_that_somebody_keeps_for_himself_is_told_in_words(practice, into, monkeypatch):
    monkeypatch.setattr("kiosk.store.engine.WAIT_SECONDS", 0.05)
    with closing(sqlite3.connect(practice.records_file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBusy, match="in use by another program"):
            copy_practice(practice, into, ignore)


def test_what_the_progress_raises_ends_the_copying_at_once(practice, into):
    class EnoughError(Exception):
        pass

    def stop(done):
        raise EnoughError

    with pytest.raises(EnoughError):
        copy_practice(practice, into, stop)


@pytest.mark.parametrize("file", ["records.sqlite", "keys.sqlite"])
def test_a_file_that_is_no_database_is_told_in_words(practice, into, file):
    (practice.path / file).write_bytes(b"no database" * 1000)
    with pytest.raises(DamagedFile, match="is damaged"):
        copy_practice(practice, into, ignore)


def test_a_practice_whose_process_was_killed_in_a_commit_is_copied_as_it_was_before(
    practice, kiosk, into, tmp_path
):
    """A rollback journal that was left: the copy must not hold half a transaction."""
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    raw = sqlite3.connect(practice.records_file, isolation_level=None)
    raw.execute("PRAGMA journal_mode = TRUNCATE")
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("PRAGMA cache_spill = ON")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE record SET tag = zeroblob(32), envelope = zeroblob(length(envelope))")
    for found in practice.path.iterdir():
        (crashed / found.name).write_bytes(found.read_bytes())
    raw.rollback()
    raw.close()
    assert (crashed / "records.sqlite-journal").stat().st_size > 0
    assert (crashed / "records.sqlite").read_bytes() != practice.records_file.read_bytes()
    copy_practice(PracticeFolder(crashed), into, ignore)
    head, report = head_of(into, kiosk.kiosk_id)
    assert report.ok
    assert head.n == 30


def test_memory_stays_flat_however_large_the_practice(practice, tmp_path):
    """Measured in a process of its own: what a copy of 40 MB adds to its memory."""
    script = """
import resource, sys
from pathlib import Path
from kiosk.store.backup.copying import copy_practice
from kiosk.store.folder import PracticeFolder
folder, small, large = map(Path, sys.argv[1:])
ignore = {}.get
copy_practice(PracticeFolder(folder), small, ignore)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
import sqlite3
raw = sqlite3.connect(folder / "records.sqlite")
raw.execute("CREATE TABLE ballast (x BLOB)")
raw.executemany("INSERT INTO ballast VALUES (zeroblob(?))", [(1 << 20,)] * 40)
raw.commit()
raw.close()
between = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
copy_practice(PracticeFolder(folder), large, ignore)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - max(before, between))
"""
    places = [tmp_path / name for name in ("small", "large")]
    for place in places:
        place.mkdir()
    command = [sys.executable, "-c", script, str(practice.path), *map(str, places)]
    grown_kib = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert (places[1] / "records.sqlite").stat().st_size > 40 << 20
    assert grown_kib < 12 * 1024
