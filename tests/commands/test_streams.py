"""Commands meet odd streams: closed, full, ended, in another encoding, or begun by an editor's mark."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.demo.making import make_demo
from kiosk.practice.desk.therapist_desk import unlock

GOOD = "gravel-otter-mandolin-sixfold-breeze"
MARK = b"\xef\xbb\xbf"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 1)


def command(*words, without="", **more):
    """Run ``rapport`` as a process of its own; the shell closes what it is to be ``without``: ``>&-``."""
    started = ["sh", "-c", f'exec "$@" {without}', "sh", sys.executable, "-m", "ui.main", *map(str, words)]
    return subprocess.run(
        started, check=False, capture_output="stdout" not in more, text=True, timeout=60, **more
    )


def written(path, content):
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("way", ["file", "-"])
def test_a_mark_that_an_editor_put_before_the_passphrase_is_not_a_part_of_it(tmp_path, monkeypatch, way):
    secret = written(tmp_path / "secret", MARK + GOOD.encode() + b"\r\n")
    answers = written(tmp_path / "answers.toml", b'practice = "Praxis Ost"\ntherapist = "Ilse"\n')
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(secret.read_bytes()), encoding="latin-1"))
    given = secret if way == "file" else way
    words = ["setup", "--answers", answers, "--data", tmp_path / "p", "--passphrase-file", given]
    assert main(list(map(str, words))) == 0
    with unlock(tmp_path / "p", GOOD) as desk:
        assert desk.therapist_name == "Ilse"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.toml", 'practice = "P"\r\ntherapist = "T"\r\npassphrase = "' + GOOD + '"\r\n'),
        ("a.json", '{"practice": "P", "therapist": "T", "passphrase": "' + GOOD + '"}'),
    ],
)
def test_answers_may_begin_with_the_mark_of_an_editor(tmp_path, capsys, name, text):
    answers = written(tmp_path / name, MARK + text.encode())
    assert main(["setup", "--answers", str(answers), "--data", str(tmp_path / "p")]) == 0
    assert capsys.readouterr().err == ""


def test_a_passphrase_on_standard_input_that_is_no_text_is_told(tmp_path, monkeypatch, capsys, demo):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xa5\xff\n"), encoding="utf-8"))
    assert main(["verify", "--data", str(demo.folder), "--passphrase-file", "-"]) == 2
    assert "no UTF-8 text" in capsys.readouterr().err


def test_without_standard_output_nothing_is_founded(tmp_path):
    text = f'practice = "P"\ntherapist = "T"\npassphrase = "{GOOD}"\n'
    answers = written(tmp_path / "a.toml", text.encode())
    place = tmp_path / "p"
    ended = command("setup", "--answers", answers, "--data", place, without=">&-")
    assert (ended.returncode, place.exists()) == (4, False)
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_recovery_key_that_cannot_be_shown_founds_no_practice(tmp_path):
    text = f'practice = "P"\ntherapist = "T"\npassphrase = "{GOOD}"\n'
    answers = written(tmp_path / "a.toml", text.encode())
    place = tmp_path / "p"
    with Path("/dev/full").open("w") as full:
        ended = command("setup", "--answers", answers, "--data", place, stdout=full, stderr=subprocess.PIPE)
    assert (ended.returncode, place.exists()) == (4, False)
    assert "nothing was set up" in ended.stderr


@pytest.mark.parametrize("words", [("verify",), ("export", "--all", "--format", "csv", "-")])
def test_without_standard_input_nobody_is_asked_and_nothing_breaks(demo, words):
    ended = command(*words, "--data", demo.folder, without="<&-")
    assert ended.returncode == (0 if words == ("verify",) else 2)
    assert "Traceback" not in ended.stderr


def test_names_leave_as_utf_8_whatever_the_locale(tmp_path):
    text = f'practice = "P"\ntherapist = "T"\nclients = ["Ömer Ünal"]\npassphrase = "{GOOD}"\n'
    answers = written(tmp_path / "a.toml", text.encode())
    place = {**os.environ, "PYTHONIOENCODING": "ascii"}
    started = [sys.executable, "-m", "ui.main", "setup", "--answers", answers, "--data", tmp_path / "p"]
    ended = subprocess.run(started, check=False, capture_output=True, env=place, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "Ömer Ünal".encode() in ended.stdout
