"""A folder with notes and events opens for ever, as it was when it was written."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.clock import Moment
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.store.folder import PracticeFolder

HERE = Path(__file__).parent / "notes"
LATER = 1_772_460_300_000 + 400 * 24 * 3_600_000


@pytest.fixture
def found(tmp_path):
    place = tmp_path / "notes"
    shutil.copytree(HERE, place)
    for part in (place, *place.rglob("*")):
        part.chmod(0o700 if part.is_dir() else 0o600)
    return place / "practice", json.loads((place / "truth.json").read_text(encoding="utf-8"))


def open_desk(path, truth):
    clock = Moment(LATER, 5_000_000, b"another boot id.")
    return unlock(path, truth["passphrase"], truth["therapist"], lambda: clock, calibrate=None)


@pytest.mark.parametrize("with_index", [True, False])
def test_c17_golden_notes_and_events_are_as_they_were_written(found, with_index):
    path, truth = found
    if not with_index:
        (path / "index.sqlite").unlink()
    with open_desk(path, truth) as desk:
        notes, events = desk.notes.of_client(truth["number"]), desk.notes.events()
        assert desk.findings == ()
    marks = [note.sheet.to_bytes(8, "big").hex() if note.sheet else "" for note in notes]
    assert [
        [note.text, note.day.isoformat(), mark] for note, mark in zip(notes, marks, strict=True)
    ] == truth["notes"]
    assert [[one.text, one.day.isoformat(), one.until.isoformat()] for one in events] == truth["events"]


def test_c17_golden_notes_can_be_changed(found):
    path, truth = found
    with open_desk(path, truth) as desk:
        first = desk.notes.of_client(truth["number"])[0]
        desk.notes.write_note(truth["number"], "Anew", date(2026, 4, 1), note=first.note)
    with open_desk(path, truth) as desk:
        assert [note.text for note in desk.notes.of_client(truth["number"])][-1] == "Anew"
        assert desk.findings == ()


def test_c17_a_golden_folder_with_notes_is_whole(found):
    path, truth = found
    check = check_as_therapist(PracticeFolder(path), truth["passphrase"], truth["therapist"])
    assert check.findings == []
    assert check.sheets_opened == 1
