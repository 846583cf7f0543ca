"""``rapport backup`` and ``rapport restore``, as a person and as a script use them."""

import io
import json
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from kiosk.cli import main
from kiosk.demo.making import make_demo
from kiosk.store.backup.replacing import is_unfinished, one_at_a_time, restored_folder
from kiosk.store.folder import PracticeFolder


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 1)


@pytest.fixture
def practice(demo, tmp_path):
    return shutil.copytree(demo.folder, tmp_path / "practice")


@pytest.fixture
def secret(tmp_path, demo):
    file = tmp_path / "secret"
    file.write_text(demo.therapists[0].passphrase + "\n", encoding="utf-8")
    return file


@pytest.fixture
def stick(tmp_path):
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    def command(*words):
        status = main([str(word) for word in words])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command


@pytest.fixture
def backup(run, practice, stick):
    status, _, _ = run("backup", stick / "monday.rapport", "--data", practice)
    assert status == 0
    return stick / "monday.rapport"


def rows_of(path):
    with closing(sqlite3.connect(path / "records.sqlite")) as records:
        return records.execute("SELECT count(*) FROM record").fetchone()[0]


def test_a_backup_needs_no_passphrase_and_tells_where_it_is(run, practice, stick):
    rows = rows_of(practice)
    status, out, err = run("backup", stick, "--data", practice)
    (file,) = stick.iterdir()
    assert status == 0
    assert f"{rows} rows are in {file}" in out
    assert "restored to look" in out
    assert "practice's own disk" in err  # where both lie in these tests


def test_a_script_gets_one_document(run, practice, stick, secret, tmp_path):
    status, out, _ = run("backup", stick / "b.rapport", "--data", practice, "--json")
    made = json.loads(out)
    assert (status, made["file"], made["findings"]) == (0, str(stick / "b.rapport"), [])
    assert made["size"] == (stick / "b.rapport").stat().st_size
    status, out, _ = run(
        "restore", made["file"], "--data", tmp_path / "new", "--passphrase-file", secret, "--json"
    )
    restored = json.loads(out)
    assert (status, restored["rows"], restored["kept"]) == (0, made["rows"], None)
    assert restored["findings"] == []


def test_a_file_that_is_there_needs_force(run, practice, backup):
    before = backup.read_bytes()
    status, out, err = run("backup", backup, "--data", practice)
    assert (status, out) == (2, "")
    assert "--force" in err
    assert backup.read_bytes() == before
    assert run("backup", backup, "--data", practice, "--force")[0] == 0
    assert backup.read_bytes() != before


def test_a_stick_that_is_not_there_is_wrong_use(run, practice, stick):
    status, _, err = run("backup", stick / "gone" / "b.rapport", "--data", practice)
    assert status == 2
    assert "stick is connected" in err


def test_a_practice_is_brought_back_to_a_new_machine(run, backup, secret, demo, tmp_path):
    new = tmp_path / "new"
    status, out, err = run("restore", backup, "--data", new, "--passphrase-file", secret)
    assert (status, err) == (0, "")
    assert f"is restored in {new}" in out
    assert "Passphrases, therapists and code cards are those of that day." in out
    assert run("verify", "--data", new, "--passphrase-file", secret)[0] == 0


def test_over_a_practice_a_script_has_to_say_yes(run, backup, practice, secret):
    status, _, err = run("restore", backup, "--data", practice, "--passphrase-file", secret)
    assert status == 2
    assert "--yes" in err
    assert sorted(found.name for found in practice.parent.iterdir() if "practice" in found.name) == [
        "practice"
    ]
    status, out, _ = run("restore", backup, "--data", practice, "--passphrase-file", secret, "--yes")
    assert status == 0
    (kept,) = practice.parent.glob("practice.before-restore-*")
    assert f"What was there before is in {kept}." in out
    assert rows_of(kept) == rows_of(practice)  # the entry of the backup there, that of the restore here


def test_a_wrong_passphrase_is_refused(run, backup, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase of anybody\n", encoding="utf-8")
    status, out, err = run("restore", backup, "--data", tmp_path / "new", "--passphrase-file", wrong)
    assert (status, out) == (3, "")
    assert "opens nothing in the backup" in err
    assert not (tmp_path / "new").exists()


def test_a_damaged_backup_is_not_so(run, backup, secret, tmp_path):
    written = bytearray(backup.read_bytes())
    written[-100] ^= 1
    backup.write_bytes(written)
    status, out, err = run("restore", backup, "--data", tmp_path / "new", "--passphrase-file", secret)
    assert (status, out) == (1, "")
    assert "This backup is damaged" in err
    backup.write_bytes(b"holiday pictures")
    assert run("restore", backup, "--data", tmp_path / "new", "--passphrase-file", secret)[0] == 1


def test_without_a_passphrase_and_without_a_terminal_nothing_is_asked(run, backup, tmp_path):
    status, _, err = run("restore", backup, "--data", tmp_path / "new")
    assert status == 2
    assert "--passphrase-file" in err


def test_a_restore_that_was_cut_off_is_told_by_every_command(run, practice, demo, secret, tmp_path):
    cut = tmp_path / "cut"
    with one_at_a_time(cut), restored_folder(cut, "kept") as (draft, _):
        shutil.copytree(practice, draft.path, dirs_exist_ok=True)
        draft.path.rename(cut.with_name(".cut.restored"))
    assert is_unfinished(cut)
    for words in (("status",), ("verify",), ("backup", tmp_path / "b.rapport")):
        status, _, err = run(*words, "--data", cut)
        assert status == 1
        assert "Start `rapport` to finish it" in err
    answers = tmp_path / "answers.toml"
    passphrase = "gravel-otter-mandolin-sixfold-breeze"
    answers.write_text(f'practice = "P"\ntherapist = "T"\npassphrase = "{passphrase}"\n', encoding="utf-8")
    assert run("setup", "--answers", answers, "--data", cut)[0] == 1
    assert is_unfinished(cut)


def test_at_a_terminal_the_question_says_what_will_happen_and_no_changes_nothing(
    backup, practice, demo, secret, at_a_terminal
):
    words = ("restore", backup, "--data", practice, "--passphrase-file", secret)
    status, shown = at_a_terminal(words, (r"\[yes/no\]", "no"))
    assert status == 3
    flat = " ".join(shown.split())
    assert f"{PracticeFolder(practice).read_facts().name} is in {practice} now." in flat
    assert "It will be kept beside it, with 1 rows that the backup has not." in flat
    assert not list(practice.parent.glob("practice.before-restore-*"))


def test_at_a_terminal_the_progress_is_shown_and_yes_restores(backup, practice, secret, at_a_terminal):
    words = ("restore", backup, "--data", practice, "--passphrase-file", secret)
    status, shown = at_a_terminal(words, (r"\[yes/no\]", "yes"))
    assert status == 0
    assert "Restore: 50 %" in shown or "Restore: 100 %" in shown
    assert list(practice.parent.glob("practice.before-restore-*"))


def test_at_a_terminal_the_backup_shows_its_progress(practice, stick, at_a_terminal):
    status, shown = at_a_terminal(("backup", stick, "--data", practice))
    assert status == 0
    assert "Backup: 0 %" in shown
    assert "Backup: 100 %" in shown
