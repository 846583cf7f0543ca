"""Commands do what they say, in words or as JSON, and end with the status that scripts rely on."""

import io
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from kiosk.cli import main
from kiosk.demo.making import make_demo
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.questionnaires.definition import Missing
from kiosk.vault.recovery import RecoveryKey

GOOD = "gravel-otter-mandolin-sixfold-breeze"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 1)


@pytest.fixture
def secret(tmp_path, demo):
    file = tmp_path / "secret"
    file.write_text(demo.therapists[0].passphrase + "\n", encoding="utf-8")
    return str(file)


@pytest.fixture
def answers(tmp_path):
    file = tmp_path / "answers.toml"
    file.write_text(
        f'practice = "Praxis Ost"\ntherapist = "Ilse"\nclients = ["Ana", "Ömer"]\npassphrase = "{GOOD}"\n',
        encoding="utf-8",
    )
    return file


def run(capsys, *words):
    status = main([str(word) for word in words])
    told = capsys.readouterr()
    return status, told.out, told.err


def rows_in(demo):
    """Count sheets and log entries: every unlock leaves an entry."""
    with closing(sqlite3.connect(demo.folder / "records.sqlite")) as records:
        return records.execute("SELECT count(*) FROM record").fetchone()[0]


def test_setup_founds_a_practice_and_prints_the_recovery_key_once(capsys, tmp_path, answers):
    status, out, err = run(capsys, "setup", "--answers", answers, "--data", tmp_path / "p", "--json")
    assert (status, err) == (0, "")
    told = json.loads(out)
    key = RecoveryKey.parse(told["recovery_key"])
    assert key.fingerprint() == told["recovery_fingerprint"]
    assert [one["name"] for one in told["clients"]] == ["Ana", "Ömer"]
    with unlock(tmp_path / "p", GOOD, "ilse") as desk:
        assert desk.practice_name == "Praxis Ost"
    status, out, err = run(capsys, "setup", "--answers", answers, "--data", tmp_path / "p")
    assert (status, out) == (3, "")
    assert "already" in err


def test_setup_takes_json_and_a_passphrase_from_standard_input(capsys, tmp_path, monkeypatch):
    file = tmp_path / "answers.json"
    file.write_text('{"practice": "P", "therapist": "T"}', encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(GOOD + "\n"))
    status, out, _ = run(
        capsys, "setup", "--answers", file, "--data", tmp_path / "p", "--passphrase-file", "-"
    )
    assert status == 0
    assert "Recovery key" in out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("practice = ", "neither TOML nor JSON"),
        ('practice = "P"', "needs a line like therapist"),
        ('practice = ""\ntherapist = "T"', "needs a line like practice"),
        ('practice = "P"\ntherapist = "T"\nclient = "A"', "does not know"),
        ('practice = "P"\ntherapist = "T"\nclients = "A"', "must be a list"),
        ('practice = "P"\ntherapist = "T"\npassphrase = "short"', "at least 15 characters"),
        ('practice = "P"\ntherapist = "T"', "passphrase is needed"),
    ],
)
def test_setup_refuses_answers_that_it_cannot_use(capsys, tmp_path, text, told, monkeypatch):
    file = tmp_path / "answers.toml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    status, out, err = run(capsys, "setup", "--answers", file, "--data", tmp_path / "p")
    assert (status, out) == (2, "")
    assert told in err
    assert not (tmp_path / "p").exists()


def test_a_file_that_is_not_there_is_a_fault_of_the_machine(capsys, tmp_path):
    status, _, err = run(capsys, "setup", "--answers", tmp_path / "none", "--data", tmp_path / "p")
    assert status == 4
    assert "cannot be read" in err


def test_status_tells_what_is_here_without_a_passphrase(capsys, demo):
    with unlock(demo.folder, demo.therapists[0].passphrase) as desk:
        code = desk.state_code
    status, out, _ = run(capsys, "status", "--data", demo.folder, "--json")
    told = json.loads(out)
    assert status == 0
    assert (told["rows"], told["clients"], told["therapists"], told["demo"]) == (rows_in(demo), 12, 2, True)
    assert told["state_code"] == code
    assert code in run(capsys, "status", "--data", demo.folder)[1]


def test_no_practice_is_wrong_use(capsys, tmp_path):
    for words in (("status",), ("verify",)):
        status, _, err = run(capsys, *words, "--data", tmp_path / "nowhere")
        assert status == 2
        assert "no practice" in err


def test_verify_without_a_passphrase_checks_files_order_and_hashes(capsys, demo, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    status, out, _ = run(capsys, "verify", "--data", demo.folder, "--json")
    assert status == 0
    told = json.loads(out)
    assert (told["whole"], told["rows"], told["findings"]) == (True, rows_in(demo), [])
    assert (told["tags_checked"], told["sheets_opened"]) == (False, None)
    assert all(part["whole"] for part in told["parts"].values())


def test_verify_with_a_passphrase_opens_every_granted_sheet(capsys, demo, secret):
    status, out, _ = run(capsys, "verify", "--data", demo.folder, "--passphrase-file", secret, "--json")
    told = json.loads(out)
    assert (status, told["whole"], told["tags_checked"]) == (0, True, True)
    assert 0 < told["sheets_opened"] < demo.sheets


@pytest.fixture
def changed(demo, tmp_path):
    """A copy of the demo practice in which ``changed(file, statement)`` changes something."""
    copy = tmp_path / "copy"
    shutil.copytree(demo.folder, copy)

    def change(file, statement):
        with closing(sqlite3.connect(copy / file)) as database, database:
            assert database.execute(statement).rowcount > 0
        return copy

    return change


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM record WHERE seq = 40",
        "UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 40",
        "DELETE FROM record WHERE seq > 200",
        "UPDATE chain_head SET n = n - 1",
    ],
)
def test_i1_verify_says_what_is_wrong_and_ends_with_status_one(capsys, changed, secret, statement):
    copy = changed("records.sqlite", statement)
    for more in ((), ("--passphrase-file", secret)):
        status, out, err = run(capsys, "verify", "--data", copy, *more)
        assert status == 1
        assert out.startswith("Not everything is as Rapport wrote it.")
        assert "\n- " in out
        assert "Traceback" not in err


def test_verify_notices_a_backup_that_was_put_back(capsys, demo, changed, secret, tmp_path):
    copy = changed("records.sqlite", "UPDATE chain_head SET n = n")
    older = tmp_path / "older"
    shutil.copytree(copy, older)
    with unlock(copy, demo.therapists[0].passphrase):
        pass
    kiosk = ClientDesk.open(copy)
    kiosk.submit(kiosk.admit(demo.clients[0].code), {item.id: 1 for item in kiosk.questionnaire.items})
    kiosk.close()
    with unlock(copy, demo.therapists[0].passphrase):
        pass
    shutil.copy(older / "records.sqlite", copy / "records.sqlite")
    assert run(capsys, "verify", "--data", copy)[0] == 0
    assert run(capsys, "verify", "--data", copy, "--passphrase-file", secret)[0] == 1


def test_verify_of_a_file_that_is_no_database_says_so(capsys, changed, secret):
    copy = changed("records.sqlite", "UPDATE chain_head SET n = n")
    (copy / "records.sqlite").write_bytes(b"nonsense" * 2000)
    status, out, _ = run(capsys, "verify", "--data", copy)
    assert status == 1
    assert "records.sqlite" in out


def test_export_to_a_file_and_to_standard_output_is_the_same(capsys, demo, secret, tmp_path):
    client = demo.clients[0]
    words = ("--data", demo.folder, "--passphrase-file", secret, "--client", client.name.upper())
    status, out, _ = run(capsys, "export", *words, "--format", "csv", "-")
    assert status == 0
    assert out.count("\n") == 1 + 24 * 9
    assert run(capsys, "export", *words, "--format", "csv", tmp_path / "out.csv")[0] == 0
    assert (tmp_path / "out.csv").read_bytes().decode("utf-8").replace("\r\n", "\n") == out.replace(
        "\r\n", "\n"
    )


def test_a_clients_own_words_go_along_with_that_clients_whole_record_alone(capsys, demo, secret, tmp_path):
    client, folder = demo.clients[0], shutil.copytree(demo.folder, tmp_path / "practice")
    desk = ClientDesk.open(folder)
    try:
        answers = dict.fromkeys(desk.questionnaire.positions, 4) | {
            "moment": 0,
            "repaired": Missing.NOT_SHOWN,
        }
        desk.submit(desk.admit(client.code), answers, comment=bytearray(b"quittengelb"))
    finally:
        desk.close()
    words = ("export", "--data", folder, "--passphrase-file", secret)
    of_client, of_all = ("--client", client.name), ("--all",)
    told = {
        (whose, format_): "quittengelb" in run(capsys, *words, *whose, "--format", format_, "-")[1]
        for whose in (of_client, of_all)
        for format_ in ("csv", "csv-wide", "json")
    }
    assert [way for way, has_words in told.items() if has_words] == [(of_client, "json")]


def test_export_of_all_is_of_this_therapists_clients_alone(capsys, demo, secret):
    status, out, _ = run(
        capsys, "export", "--data", demo.folder, "--passphrase-file", secret, "--all", "--format", "json", "-"
    )
    own = {one.name for one in demo.clients if one.therapist == demo.therapists[0].name}
    assert status == 0
    assert {one["name"] for one in json.loads(out)["clients"]} == own


def test_export_asks_for_no_passphrase_when_the_file_is_there_already(capsys, demo, tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("precious", encoding="utf-8")
    words = ("export", "--data", demo.folder, "--all", "--format", "csv", out)
    status, _, err = run(capsys, *words)
    assert status == 2
    assert "already" in err
    assert out.read_text(encoding="utf-8") == "precious"


def test_export_with_a_wrong_passphrase_or_name_is_refused(capsys, demo, secret, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase\n", encoding="utf-8")
    told = []
    for more in (
        ("--passphrase-file", wrong),
        ("--passphrase-file", secret, "--therapist", "Nobody"),
        ("--passphrase-file", secret, "--therapist", demo.therapists[1].name),
    ):
        status, out, err = run(
            capsys, "export", "--data", demo.folder, *more, "--all", "--format", "csv", "-"
        )
        assert (status, out) == (3, "")
        told.append(err)
    assert len(set(told)) == 1


def test_a_client_of_somebody_else_reads_like_nobody(capsys, demo, secret):
    other = next(one.name for one in demo.clients if one.therapist != demo.therapists[0].name)
    words = ("export", "--data", demo.folder, "--passphrase-file", secret, "--format", "csv", "-", "--client")
    told = [run(capsys, *words, name) for name in (other, "Nobody")]
    assert [status for status, _, _ in told] == [2, 2]
    assert told[0][2].replace(other, "Nobody") == told[1][2]


@pytest.mark.parametrize("text", ["", "\n", b"\xff\xfe"])
def test_a_passphrase_file_without_a_passphrase_is_told(capsys, demo, tmp_path, text):
    file = tmp_path / "empty"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    status, _, err = run(
        capsys, "export", "--data", demo.folder, "--passphrase-file", file, "--all", "--format", "csv", "-"
    )
    assert status == 2
    assert "passphrase" in err


def test_analyse_gives_limits_and_signals_for_any_series(capsys, tmp_path):
    file = tmp_path / "scores.csv"
    scores = [35, 37, 34, 36, 38, 36, 35, 37, 36, 28, 34, 36]
    rows = "".join(f"{session},{score}\n" for session, score in enumerate(scores, start=1))
    file.write_text("session,score\n" + rows, encoding="utf-8")
    words = ("analyse", file, "--min", 0, "--max", 40, "--step", 0.1)
    status, out, _ = run(capsys, *words, "--json")
    told = json.loads(out)
    assert status == 0
    assert told["limits"] == {"centre": 36, "lower": pytest.approx(30.68), "upper": 40, "baseline": 8}
    assert [one["session"] for one in told["signals"] if one["rule"] == "limit"] == [10]
    assert "12 sessions" in run(capsys, *words)[1]


def test_demo_makes_the_folder_and_prints_who_is_in_it(capsys, tmp_path):
    status, out, _ = run(capsys, "demo", tmp_path / "d", "--fill", 3, 10, "--seed", 4, "--json")
    told = json.loads(out)
    assert status == 0
    assert (len(told["clients"]), told["sheets"]) == (3, 10)
    assert run(capsys, "status", "--data", tmp_path / "d")[0] == 0
    assert run(capsys, "demo", tmp_path / "d", "--no-open")[0] == 3


def test_demo_without_a_folder_takes_a_temporary_one(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    status, out, _ = run(capsys, "demo", "--no-open")
    assert status == 0
    assert str(tmp_path) in out
    assert "Therapists and their passphrases:" in out


def test_whoever_reads_only_the_beginning_is_no_fault(demo, secret):
    code = "import sys; from kiosk.cli import main; sys.exit(main())"
    words = [
        "export",
        "--data",
        str(demo.folder),
        "--passphrase-file",
        secret,
        "--all",
        "--format",
        "csv",
        "-",
    ]
    with subprocess.Popen(
        [sys.executable, "-c", code, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
