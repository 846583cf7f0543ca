"""`rapport verify` in a practice's words: what is whole, what is not, and what to do next."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from kiosk.cli import main


@pytest.fixture
def verify(scripted):
    """Verify without a passphrase: status and what was said."""

    def run(*words):
        status = main(["verify", "--data", str(scripted.folder), *map(str, words)])
        told = scripted.capsys.readouterr()
        return status, told.out, told.err

    return run


def change(file, statement):
    with closing(sqlite3.connect(file)) as database, database:
        assert database.execute(statement).rowcount > 0


def test_a_whole_practice_is_said_to_be_whole_in_one_sentence(scripted, verify):
    status, out, err = verify()
    assert (status, err) == (0, "")
    assert out.startswith("All is as Rapport wrote it.\n")
    assert "With a passphrase, tags and sheets too." in out
    status, out, _ = scripted.run("verify")
    assert status == 0
    assert "Rows with their tags" in out
    assert "Compared with your last unlock." in out


def test_what_is_damaged_is_named_with_what_to_do_and_what_is_still_whole(scripted, verify):
    change(scripted.folder / "records.sqlite", "DELETE FROM record WHERE seq = 3")
    status, out, _ = verify()
    assert status == 1
    assert (
        "Answer sheets and log (records.sqlite): NOT whole.\n- Rows are missing: 1 (row 4 to row 4)." in out
    )
    assert "What to do: Delete nothing. Copy the whole folder" in out
    assert "Keys (keys.sqlite): whole.\nIndex (index.sqlite): whole." in out
    told = json.loads(verify("--json")[1])
    assert {name: part["whole"] for name, part in told["parts"].items()} == {
        "practice": True,
        "records": False,
        "keys": True,
        "index": True,
        "history": True,
    }
    assert told["parts"]["records"]["findings"] == told["findings"]


def test_a_damaged_index_loses_nothing(scripted, verify):
    (scripted.folder / "index.sqlite").write_bytes(b"nonsense" * 1000)
    status, out, _ = verify()
    assert status == 1
    assert "What to do: Nothing is lost. Delete index.sqlite" in out
    (scripted.folder / "index.sqlite").unlink()
    assert verify()[0] == 0


@pytest.mark.parametrize("content", ["", "{", '{"format": 1}'])
def test_i2_damaged_facts_do_not_end_the_check(scripted, verify, content):
    (scripted.folder / "practice.json").write_text(content, encoding="utf-8")
    status, out, err = verify()
    assert (status, err) == (1, "")
    assert "practice.json" in out
    assert "Keys (keys.sqlite): whole." in out
    assert scripted.run("verify")[0] == 1, "with a passphrase too"


@pytest.mark.parametrize("name", ["records.sqlite", "keys.sqlite"])
@pytest.mark.parametrize("content", [None, b"", b"nonsense" * 2000])
def test_i2_a_file_that_is_gone_or_nonsense_is_told_with_a_passphrase_too(scripted, verify, name, content):
    file = scripted.folder / name
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    for status, out, err in (verify(), scripted.run("verify")):
        assert status == 1
        assert err == ""
        assert "NOT whole" in out
        assert name in out


def test_i3_a_folder_is_compared_with_a_backup(scripted, verify, tmp_path):
    older = tmp_path / "older"
    shutil.copytree(scripted.folder, older)
    assert scripted.run("client", "list")[0] == 0, "an unlock is one more row"
    backup = tmp_path / "kept.rapport"
    assert main(["backup", str(backup), "--data", str(scripted.folder)]) == 0
    scripted.capsys.readouterr()
    status, out, _ = verify("--against", backup)
    assert status == 0
    assert "Compared with the backup of " in out
    shutil.rmtree(scripted.folder)
    shutil.copytree(older, scripted.folder)
    status, out, _ = verify("--against", backup)
    assert status == 1
    assert "The folder is older than the backup" in out
    assert "The newest backup has the rows that are missing here." in out


def test_i3_a_folder_is_compared_with_a_state_code(scripted, verify):
    code = json.loads(run_status(scripted))["state_code"]
    assert scripted.run("client", "list")[0] == 0
    assert verify("--state-code", code)[0] == 0
    rows, _, characters = code.partition("-")
    other = characters[:-1] + ("0" if characters[-1] != "0" else "1")
    status, out, _ = verify("--state-code", f"{rows}-{other}")
    assert status == 1
    assert f"The state code {rows}-{other} does not fit" in out
    status, out, _ = verify("--state-code", f"99999-{characters}")
    assert status == 1
    assert "older than the state code" in out


def run_status(scripted):
    assert main(["status", "--data", str(scripted.folder), "--json"]) == 0
    return scripted.capsys.readouterr().out


@pytest.mark.parametrize("wrong", ["", "hello", "12-34"])
def test_what_is_no_state_code_is_wrong_use(verify, wrong):
    status, out, err = verify("--state-code", wrong)
    assert (status, out) == (2, "")
    assert "A state code is a number, a dash and six letters" in err


def test_what_is_no_backup_is_told_before_anything_is_checked(scripted, verify, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Ada", encoding="utf-8")
    status, out, err = verify("--against", tmp_path / "letter.txt")
    assert (status, out) == (1, "")
    assert "is not a backup of Rapport" in err
    status, _, err = verify("--against", tmp_path / "nothing")
    assert status == 4
    assert "nothing" in err


def test_a_wrong_passphrase_is_refused_and_nothing_is_said_of_the_practice(scripted):
    status, out, err = scripted.run_as("not the passphrase", "verify")
    assert (status, out) == (3, "")
    assert "do not belong together" in err
