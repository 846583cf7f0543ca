"""What the command line understands, and what it refuses."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main, needs_screen, parse


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ([], None),
        (["therapist"], "therapist"),
        (["setup"], "setup"),
        (["demo"], "demo"),
        (["demo", "somewhere", "--tour", "out"], "demo"),
    ],
)
def test_these_open_pages(line, command):
    options = parse(line)
    assert options.command == command
    assert needs_screen(options)


@pytest.mark.parametrize(
    "line",
    [
        ["status"],
        ["verify"],
        ["setup", "--answers", "practice.toml"],
        ["demo", "somewhere", "--fill", "3", "20"],
        ["demo", "--no-open"],
        ["export", "--all", "--format", "csv", "-"],
        ["analyse", "scores.csv", "--min", "0", "--max", "40", "--step", "0.1"],
    ],
)
def test_these_need_no_screen(line):
    assert not needs_screen(parse(line))


def test_the_folder_may_stand_before_or_after_the_command():
    assert parse(["--data", "here", "status"]).data == Path("here")
    assert parse(["status", "--data", "here"]).data == Path("here")
    assert parse(["status"]).data is None


@pytest.mark.parametrize(
    "line",
    [
        ["nonsense"],
        ["export", "--format", "csv", "-"],
        ["export", "--all", "--client", "A", "--format", "csv", "-"],
        ["export", "--all", "--format", "xls", "-"],
        ["demo", "--fill", "3", "20"],
        ["demo", "somewhere", "--fill", "0", "20"],
        ["demo", "somewhere", "--fill", "3", "-1"],
        ["demo", "somewhere", "--fill", "3", "20", "--tour", "out"],
        ["setup", "--passphrase-file", "secret"],
        ["status", "--jso"],
    ],
)
def test_wrong_use_ends_with_status_two(line, capsys):
    with pytest.raises(SystemExit) as end:
        parse(line)
    assert end.value.code == 2
    assert "usage: rapport" in capsys.readouterr().err


def test_every_command_explains_itself_and_its_exit_status(capsys):
    for command in ("therapist", "demo", "setup", "status", "verify", "export", "analyse"):
        with pytest.raises(SystemExit) as end:
            parse([command, "--help"])
        assert end.value.code == 0
        assert "Exit status: 0 done" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    [["setup", "--answers", "a"], ["verify"], ["export", "--all", "--format", "csv", "-"]],
)
def test_no_option_takes_a_passphrase_from_the_command_line(line, capsys):
    with pytest.raises(SystemExit):
        parse([*line, "--passphrase", "secret"])
    assert "unrecognized arguments: --passphrase" in capsys.readouterr().err


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as end:
        parse(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("rapport ")


def test_pages_are_refused_without_the_interface(capsys):
    assert main(["therapist"]) == 2
    assert "opens pages" in capsys.readouterr().err


def test_reading_the_arguments_loads_nothing_heavy():
    code = (
        "import sys; from kiosk.cli import parse; parse([]); "
        "heavy = {'sqlalchemy', 'cryptography', 'numpy', 'alembic', 'PySide6', 'matplotlib', 'scipy'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
