"""A folder that cannot be written, on a stick or a disk that was mounted so: everything can still be read."""

import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.practice.checking.practice import check_as_therapist, check_files
from kiosk.store.folder import PracticeFolder

NOBODY = 65534


@pytest.fixture
def closed_folder(practice, answer):
    """The practice in a folder that this user may read alone; root, who may do all, becomes another user."""
    answer("Ana", 3)
    answer("Ana", 5)
    with practice.unlock():
        pass
    answer("Ben", 4)
    place = Path(tempfile.mkdtemp())
    copy = Path(shutil.copytree(practice.path, place / "practice"))
    paths = (*copy.iterdir(), copy, place)
    as_root = os.geteuid() == 0
    for path in paths:
        path.chmod(0o500 if path.is_dir() else 0o400)
        if as_root:
            os.chown(path, NOBODY, NOBODY)
    if as_root:
        os.seteuid(NOBODY)
    practice.path = copy
    yield copy
    if as_root:
        os.seteuid(0)
    for path in (place, copy):
        path.chmod(0o700)
    shutil.rmtree(place)


@contextmanager
def as_before():
    """Be the user whom the test began as, for the block."""
    limited = os.geteuid()
    os.seteuid(os.getuid())
    try:
        yield
    finally:
        os.seteuid(limited)


def scores(desk, name):
    return desk.trend(desk.find(name)).history.overall.tolist()


@pytest.mark.parametrize("indexed", [True, False])
def test_d3_a_therapist_reads_in_a_folder_that_cannot_be_written(practice, closed_folder, indexed):
    if not indexed:
        closed_folder.chmod(0o700)
        (closed_folder / "index.sqlite").unlink()
        closed_folder.chmod(0o500)
    before = {file.name: file.read_bytes() for file in closed_folder.iterdir()}
    for _ in range(2):
        with practice.unlock() as desk:
            assert scores(desk, "Ana") == [50.0, 100.0]
            assert scores(desk, "Ben") == [75.0]
            desk.mark_read(desk.find("Ben"))
            assert next(row for row in desk.caseload() if row.name == "Ben").unread == 0
            assert len(desk.log()) >= 1
            assert ["Nothing can be written" in str(finding) for finding in desk.findings] == [True]
    assert {file.name: file.read_bytes() for file in closed_folder.iterdir()} == before


def exported(folder, passphrase, capsys):
    arguments = ["export", "--data", str(folder), "--all", "--format", "json", "-"]
    status = main([*arguments, "--passphrase-file", str(passphrase), "--therapist", "Ada Lindqvist"])
    told = capsys.readouterr()
    assert status == 0, told.err
    return told


def test_d3_export_gives_the_same_from_a_folder_that_cannot_be_written(practice, request, tmp_path, capsys):
    passphrase = Path(tempfile.mkdtemp()) / "passphrase"
    passphrase.write_text(practice.passphrase + "\n", encoding="utf-8")
    passphrase.chmod(0o644)
    passphrase.parent.chmod(0o755)
    writable = practice.path
    closed = request.getfixturevalue("closed_folder")
    with as_before():
        wanted = exported(writable, passphrase, capsys)
    told = exported(closed, passphrase, capsys)
    with as_before():
        shutil.rmtree(passphrase.parent)
    assert json.loads(told.out) == json.loads(wanted.out)
    assert {client["name"]: len(client["sessions"]) for client in json.loads(told.out)["clients"]} == {
        "Ana": 2,
        "Ben": 1,
    }
    assert told.err.count("Nothing can be written") == 1
    assert wanted.err == ""


def test_d3_verify_works_on_a_folder_that_cannot_be_written(practice, closed_folder):
    folder = PracticeFolder(closed_folder)
    assert check_files(folder, folder.read_facts()).whole
    check = check_as_therapist(folder, practice.passphrase)
    assert (check.whole, check.sheets_opened) == (True, 3)
