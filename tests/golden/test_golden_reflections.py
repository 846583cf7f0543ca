"""A folder with reflections and steps of repair opens for ever, as it was when it was written."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.clock import Moment
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.store.folder import PracticeFolder

HERE = Path(__file__).parent / "reflections"
LATER = 1_772_460_300_000 + 400 * 24 * 3_600_000


@pytest.fixture
def found(tmp_path):
    place = tmp_path / "reflections"
    shutil.copytree(HERE, place)
    for part in (place, *place.rglob("*")):
        part.chmod(0o700 if part.is_dir() else 0o600)
    return place / "practice", json.loads((place / "truth.json").read_text(encoding="utf-8"))


def open_desk(path, truth):
    clock = Moment(LATER, 5_000_000, b"another boot id.")
    return unlock(path, truth["passphrase"], truth["therapist"], lambda: clock, calibrate=None)


@pytest.mark.parametrize("with_index", [True, False])
def test_c17_golden_ratings_and_steps_are_as_they_were_written(found, with_index):
    path, truth = found
    if not with_index:
        (path / "index.sqlite").unlink()
    with open_desk(path, truth) as desk:
        read = desk.reflections.read(truth["number"])
        assert desk.findings == ()
    items = read.questionnaire.items
    rated = [
        {items[index].id: value for index, value in read.ratings[place].rating.values if value >= 0}
        for place in range(2)
    ]
    assert rated == truth["ratings"]
    assert [int(read.ratings[place].rating.known) for place in range(2)] == truth["known"]
    steps = [
        {"session": session, "step": int(one.step), "day": one.day.isoformat()}
        for session, done in read.steps.items()
        for one in done
    ]
    assert steps == truth["steps"]
    assert [sheet.to_bytes(8, "big").hex() for sheet in read.sheets] == [one[:16] for one in truth["sheets"]]


def test_c17_the_golden_folder_with_reflections_is_whole(found):
    path, truth = found
    check = check_as_therapist(PracticeFolder(path), truth["passphrase"], truth["therapist"])
    assert check.findings == []
    assert check.sheets_opened == 2
