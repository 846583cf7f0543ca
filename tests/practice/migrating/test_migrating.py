"""An older practice at the first start of a newer Rapport: backed up, migrated, and nothing is lost."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from rig.newer import everything_in

from kiosk.comfort import Comfort
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.restoring import restore
from kiosk.practice.checking.practice import check_files
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.store.backup.file import MalformedBackup, read_manifest
from kiosk.store.backup.replacing import one_at_a_time
from kiosk.store.chain_heads import read_heads
from kiosk.store.engine import OlderFolder, opened
from kiosk.store.folder import NewerFolder, PracticeFolder

HERE = Path(__file__).parent
GOLDEN = HERE.parents[1] / "golden"

# What a therapist sees of a practice, as the newer program shows it.
LOOK = """
import json, sys
from pathlib import Path
from kiosk.practice.desk.therapist_desk import unlock
with unlock(Path(sys.argv[1]), sys.argv[2], None, calibrate=None) as desk:
    clients = {row.name: [next(iter(sheet.answers.values())) for sheet in desk.sheets(row.number).sheets]
               for row in desk.caseload()}
    log = [entry.phrase.text.format(**entry.values) for entry in desk.log()]
    told = {"findings": [str(one) for one in desk.findings], "news": [str(one) for one in desk.news]}
    print(json.dumps({"clients": clients, "log": log, **told}))
"""
SUBMIT = """
import json, sys
from pathlib import Path
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.questionnaires.definition import Missing
desk = ClientDesk.open(Path(sys.argv[1]))
admission = desk.admit(sys.argv[2])
answers = {item.id: 3 for item in desk.questionnaire.items if item.scored}
desk.submit(admission, answers | {"moment": 0, "repaired": Missing.NOT_SHOWN})
desk.close()
print(json.dumps(str(admission.comfort)))
"""


def versions(path):
    found = []
    for name in ("records.sqlite", "keys.sqlite"):
        with closing(sqlite3.connect(path / name)) as raw:
            found.append(raw.execute("PRAGMA user_version").fetchone()[0])
    return found


def next_keys(path):
    """Give the keys of the next rows: what no copy may keep."""
    with opened(path / "records.sqlite", any_version=True) as records:
        return [head.key for head in read_heads(records).values()]


def beside(path):
    """Give what lies beside a practice's folder."""
    return sorted(found.name for found in path.parent.iterdir() if found != path)


@pytest.fixture
def older(practice, answer):
    """A practice of this, the older Rapport, with two answer sheets that somebody has read."""
    answer("Ana", 3)
    answer("Ana", 4)
    with practice.unlock():
        pass
    return practice


def test_c16_an_older_practice_is_migrated_and_the_newer_rapport_reads_all_of_it(older, newer):
    keys = next_keys(older.path)
    told = newer.migrate(older.path)
    assert (told["migrated"], told["done"]["before"], told["done"]["now"]) == (True, 1, 2)
    assert told["done"]["findings"] == []
    assert versions(older.path) == [2, 2]
    seen = newer.ask(LOOK, older.path, older.passphrase)
    assert seen["clients"] == {"Ana": [3, 4], "Ben": []}
    assert seen["findings"] == []
    assert seen["log"][1] == "A newer Rapport brought the records to a newer form (from 1 to 2)"
    assert [one for one in seen["news"] if "newer form, and kept what was before" in one]
    assert beside(older.path) == [Path(told["done"]["kept"]).name]
    # One row was added since, the entry in the log: the key of that time is nowhere any more.
    found = [name for name, held in everything_in(older.path.parent).items() if keys[0] in held]
    assert found == []


def test_clients_go_on_with_their_codes_and_what_suits_them(older, newer):
    desk = older.kiosk()
    admission = desk.admit(older.codes["Ana"])
    desk.remember(admission, Comfort(text_percent=150))
    desk.close()
    assert newer.migrate(older.path)["migrated"]
    assert "text_percent=150" in newer.ask(SUBMIT, older.path, older.codes["Ana"])
    seen = newer.ask(LOOK, older.path, older.passphrase)
    assert seen["clients"]["Ana"] == [3, 4, 3]
    assert seen["findings"] == []


def test_a_practice_that_is_migrated_already_is_left_as_it_is(older, newer):
    newer.migrate(older.path)
    before = everything_in(older.path.parent)
    assert newer.migrate(older.path) == {"migrated": False, "done": None, "fault": None}
    assert everything_in(older.path.parent) == before


def test_the_newer_migrations_make_the_tables_of_the_newer_models(newer, older):
    newer.migrate(older.path)
    differences = newer.ask(
        """
import json, sys
from pathlib import Path
from sqlalchemy import create_engine, inspect
from kiosk.store.schema import KEYS, RECORDS
def shape(engine):
    look = inspect(engine)
    return {name: sorted((one["name"], str(one["type"]), one["nullable"]) for one in look.get_columns(name))
            for name in look.get_table_names() if name != "alembic_version"}
out = []
for name, base in (("records.sqlite", RECORDS), ("keys.sqlite", KEYS)):
    plain = create_engine("sqlite://")
    base.create_all(plain)
    out.append(shape(create_engine(f"sqlite:///{sys.argv[1]}/{name}")) == shape(plain))
print(json.dumps(out))
""",
        older.path,
    )
    assert differences == [True, True]


# Going back


def test_the_older_rapport_restores_what_was_before_the_migration(older, newer, tmp_path):
    kept = Path(newer.migrate(older.path)["done"]["kept"])
    newer.ask(SUBMIT, older.path, older.codes["Ana"])
    back = restore(kept, older.path, older.passphrase, clock=older.clock)
    assert versions(older.path) == [1, 1]
    assert versions(back.kept) == [2, 2]  # the newer folder is kept as it was, with the newest sheet
    assert check_files(older.folder, older.folder.read_facts()).whole
    with older.unlock() as desk:
        assert len(desk.sheets(desk.find("Ana")).sheets) == 2
        assert desk.findings == ()
    desk = older.kiosk()
    desk.close()


def test_the_recovery_key_opens_the_backup_from_before_the_migration(older, newer, tmp_path):
    kept = Path(newer.migrate(older.path)["done"]["kept"])
    restored = restore(kept, tmp_path / "new", str(older.recovery_key), clock=older.clock)
    assert restored.findings == ()
    assert versions(tmp_path / "new") == [1, 1]


def test_after_going_back_the_next_start_of_the_newer_rapport_migrates_again(older, newer):
    first = Path(newer.migrate(older.path)["done"]["kept"])
    restore(first, older.path, older.passphrase, clock=older.clock)
    older.clock.forward(1000)
    again = newer.migrate(older.path)
    assert again["migrated"]
    assert Path(again["done"]["kept"]) != first
    assert newer.ask(LOOK, older.path, older.passphrase)["clients"]["Ana"] == [3, 4]


# Older backups, newer program, and the other way round


def test_d5_a_backup_of_an_older_rapport_is_restored_by_a_newer_one(older, newer, tmp_path):
    file = make_backup(older.folder, tmp_path / "older.rapport", clock=older.clock).file
    secret = tmp_path / "secret"
    secret.write_text(older.passphrase)
    new = tmp_path / "new" / "practice"
    ran = newer.run("restore", file, "--data", new, "--passphrase-file", secret, "--json")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["findings"] == []
    assert versions(new) == [2, 2]
    assert newer.ask(LOOK, new, older.passphrase)["clients"]["Ana"] == [3, 4]


def test_d5_restoring_over_an_older_folder_erases_again_and_leaves_that_folder_as_it_is(
    older, newer, tmp_path
):
    file = make_backup(older.folder, tmp_path / "older.rapport", clock=older.clock).file
    with older.unlock() as desk:
        desk.people.erase(desk.find("Ben"))
    files = {name: (older.path / name).read_bytes() for name in ("records.sqlite", "keys.sqlite")}
    secret = tmp_path / "secret"
    secret.write_text(older.passphrase)
    ran = newer.run("restore", file, "--data", older.path, "--passphrase-file", secret, "--yes", "--json")
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["erased_again"] == 1
    assert told["findings"] == []
    kept = Path(told["kept"])
    assert {name: (kept / name).read_bytes() for name in files} == files
    assert newer.ask(LOOK, older.path, older.passphrase)["clients"] == {"Ana": [3, 4]}


def test_d5_a_backup_of_a_newer_rapport_is_refused_by_an_older_one(older, newer, tmp_path):
    newer.migrate(older.path)
    file = tmp_path / "newer.rapport"
    assert newer.run("backup", file, "--data", older.path).returncode == 0
    with pytest.raises(MalformedBackup, match="newer Rapport"):
        restore(file, tmp_path / "new", older.passphrase)
    assert not (tmp_path / "new").exists()


def test_c16_the_older_rapport_refuses_the_migrated_folder_and_changes_nothing(older, newer):
    newer.migrate(older.path)
    before = everything_in(older.path)
    for start in (older.kiosk, older.unlock):
        with pytest.raises(NewerFolder, match="newer Rapport"):
            start()
    assert everything_in(older.path) == before


@pytest.mark.parametrize("suite", ["x25519", "x-wing"])
def test_c17_a_golden_folder_is_migrated_whole(newer, suite, tmp_path):
    shutil.copytree(GOLDEN / suite, tmp_path / suite)
    for part in (tmp_path / suite).rglob("*"):
        part.chmod(0o700 if part.is_dir() else 0o600)
    truth = json.loads((tmp_path / suite / "truth.json").read_text(encoding="utf-8"))
    path = tmp_path / suite / "practice"
    assert newer.migrate(path)["done"]["findings"] == []
    name, therapist = next(iter(truth["therapists"].items()))
    secret = tmp_path / "secret"
    secret.write_text(therapist["passphrase"], encoding="utf-8")
    words = ("verify", "--data", path, "--therapist", name, "--passphrase-file", secret, "--json")
    ran = newer.run(*words)
    assert ran.returncode == 0, ran.stdout
    assert json.loads(ran.stdout)["rows"] == truth["rows"] + 1


# Who does it


@pytest.mark.parametrize("act", ["backup", "bundle", "client"])
def test_a_command_that_may_write_migrates_first(older, newer, tmp_path, act):
    secret = tmp_path / "secret"
    secret.write_text(older.passphrase)
    words = {
        "backup": ("backup", tmp_path / "file.rapport"),
        "bundle": ("bundle", "out", tmp_path / "file.rapport-bundle"),
        "client": ("client", "list", "--passphrase-file", secret, "--therapist", "Ada Lindqvist"),
    }
    ran = newer.run(*words[act], "--data", older.path)
    assert ran.returncode == 0, ran.stderr
    assert "brought to the newer form (from 1 to 2)" in ran.stderr
    assert versions(older.path) == [2, 2]


@pytest.mark.parametrize("act", ["status", "verify"])
def test_a_command_that_only_looks_says_what_is_to_be_done(older, newer, act):
    before = everything_in(older.path)
    ran = newer.run(act, "--data", older.path)
    assert ran.returncode == 1
    assert "written by an older Rapport" in ran.stdout + ran.stderr
    assert "Start `rapport` once" in ran.stdout + ran.stderr
    assert everything_in(older.path) == before


def test_of_several_starts_at_once_one_migrates_and_the_others_wait(older, newer):
    command = newer.command("migrate", "--data", older.path, "--json")
    starts = [
        subprocess.Popen(command, cwd=newer.sources, env=newer.environment, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    told = [json.loads(start.communicate()[0]) for start in starts]
    assert [start.returncode for start in starts] == [0, 0, 0]
    assert sorted(one["migrated"] for one in told) == [False, False, True]
    assert len(beside(older.path)) == 1
    assert newer.ask(LOOK, older.path, older.passphrase)["findings"] == []


def test_d4_under_a_running_kiosk_of_the_older_rapport_nothing_is_migrated(older, newer):
    before = everything_in(older.path)
    with older.folder.hold_kiosk_lock():
        told = newer.migrate(older.path)
    assert told["fault"]["exit_status"] == 3
    assert "Close it and start it again" in told["fault"]["sentence"]
    assert everything_in(older.path) == before
    assert beside(older.path) == []


def test_a_migration_waits_for_a_backup_that_runs(older, newer):
    command = newer.command("migrate", "--data", older.path, "--json")
    with one_at_a_time(older.path):
        start = subprocess.Popen(
            command, cwd=newer.sources, env=newer.environment, stdout=subprocess.PIPE, text=True
        )
        with pytest.raises(subprocess.TimeoutExpired):
            start.wait(3)
        assert versions(older.path) == [1, 1]
    assert json.loads(start.communicate()[0])["migrated"]


# What an older process writes meanwhile

_WRITER = """
import sys
from pathlib import Path
from kiosk.clock import system_clock
from kiosk.errors import RapportError
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
folder = PracticeFolder(Path(sys.argv[1]))
with opened(folder.records_file) as records, opened(folder.keys_file) as keys:
    book = Logbook(records, Keyring(keys), own_kiosk_id(folder, folder.read_facts()), system_clock)
    print("ready", flush=True)
    for count in range(10_000):
        if book.write(Happening(Event.KIOSK_STARTED)) is not None:
            print(count, flush=True)
            break
"""


def test_d1_no_row_that_an_older_process_was_told_is_stored_is_lost(older, newer):
    with opened(older.folder.records_file) as records:
        (head,) = read_heads(records).values()
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(older.path)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout.readline() == "ready\n"
    told = newer.migrate(older.path)
    stored = int(writer.communicate()[0])  # it ended: its files had been moved, or were a newer Rapport's
    assert told["migrated"]
    with opened(older.folder.records_file, any_version=True) as records:
        (now,) = read_heads(records).values()
    assert now.n == head.n + stored + 1  # the entry about the migration
    assert stored > 0
    assert newer.ask(LOOK, older.path, older.passphrase)["findings"] == []
    assert beside(older.path) == [Path(told["done"]["kept"]).name]


# Older folders that this Rapport itself cannot use


def test_what_opens_an_older_file_without_migrating_says_what_to_do(older, monkeypatch):
    monkeypatch.setattr("kiosk.store.engine.SCHEMA_VERSION", 2)
    with pytest.raises(OlderFolder, match="Start `rapport` once"):
        unlock(older.path, older.passphrase, None, older.clock, calibrate=None)


def test_the_backup_holds_the_older_form_and_nobodys_next_key(older, newer, tmp_path):
    keys = next_keys(older.path)
    kept = Path(newer.migrate(older.path)["done"]["kept"])
    rows = read_manifest(kept).rows
    restored = restore(kept, tmp_path / "new", older.passphrase, clock=older.clock)
    assert restored.rows == rows
    assert keys[0] not in kept.read_bytes()
    assert kept.name.startswith("practice-before-rapport-")
    assert PracticeFolder(tmp_path / "new").read_facts().name == "Lindenhof"
