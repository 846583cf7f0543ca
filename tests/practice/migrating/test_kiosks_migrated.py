"""Kiosks without therapists, full and closed disks, damaged folders: what a newer Rapport does first."""

import json
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from rig.newer import everything_in

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.store.folder import PracticeFolder

NOBODY = 65534


@pytest.fixture
def device(practice, tmp_path):
    """The folder of a kiosk without therapists, as it stands in the waiting room."""
    house = tmp_path / "waiting"
    house.mkdir()
    with practice.unlock() as desk:
        return add_kiosk(desk.access, house / "room").folder


@pytest.fixture
def answer_there(practice, device, full_sheet):
    def fill_in(name, value):
        desk = ClientDesk.open(device, practice.clock)
        try:
            desk.submit(desk.admit(practice.codes[name]), full_sheet(desk.questionnaire, value))
        finally:
            desk.close()

    return fill_in


def test_the_rows_of_a_kiosk_without_therapists_are_carried_over_as_a_bundle(
    practice, device, answer_there, newer
):
    answer_there("Ana", 2)
    answer_there("Ben", 5)
    told = newer.migrate(device)
    kept = Path(told["done"]["kept"])
    assert told["done"]["findings"] == []
    assert kept.name.endswith(".rapport-bundle")
    # The practice's own computer may still have the older Rapport: a bundle has no tables.
    assert bring_in(practice.folder, kept, clock=practice.clock).new == 2
    with practice.unlock() as desk:
        assert {row.name: len(desk.sheets(row.number).sheets) for row in desk.caseload()} == {
            "Ana": 1,
            "Ben": 1,
        }
        assert desk.findings == ()


def test_a_migrated_kiosk_goes_on_with_its_chain(practice, device, answer_there, newer, tmp_path):
    answer_there("Ana", 2)
    newer.migrate(device)
    bundle = tmp_path / "later.rapport-bundle"
    assert newer.run("bundle", "out", bundle, "--data", device).returncode == 0
    assert bring_in(practice.folder, bundle, clock=practice.clock).new == 2  # the sheet, and the log's entry
    with practice.unlock() as desk:
        assert desk.findings == ()
        said = [entry.phrase.text.format(**entry.values) for entry in desk.log()]
    assert "A newer Rapport brought the records to a newer form (from 1 to 2)" in said


# Where it does not work, nothing is changed


def test_d3_on_a_full_disk_the_older_folder_stays_and_the_sentence_says_why(practice, answer, newer):
    answer("Ana", 3)
    before = everything_in(practice.path.parent)
    ran = newer.run("migrate", "--data", practice.path, "--json", before=("prlimit", "--fsize=20000"))
    assert ran.returncode == 4
    assert "rapport: " in ran.stderr
    assert "Traceback" not in ran.stderr
    assert everything_in(practice.path.parent) == before
    assert newer.migrate(practice.path)["migrated"]


def test_d3_without_enough_room_nothing_is_begun(practice, newer):
    before = everything_in(practice.path.parent)
    told = newer.ask(
        """
import json, shutil, sys
from pathlib import Path
from kiosk.store.disk import NotEnoughRoom, require_room
from kiosk.practice.migrating import migrating
migrating.COPIES = 10**12  # so large is no disk
try:
    migrating.bring_up_to_date(Path(sys.argv[1]))
except NotEnoughRoom as fault:
    print(json.dumps(str(fault)))
""",
        practice.path,
    )
    assert "There is not enough room" in told
    assert everything_in(practice.path.parent) == before


@pytest.fixture
def closed_house(practice, newer):
    """The practice in a house that this user may only look at; root, who may do all, becomes another user."""
    house = Path(tempfile.mkdtemp())
    copy = Path(shutil.copytree(practice.path, house / "practice"))
    as_root = os.geteuid() == 0
    for path in (*copy.iterdir(), copy, house):
        path.chmod(0o500 if path.is_dir() else 0o400)
        if as_root:
            os.chown(path, NOBODY, NOBODY)
    yield copy, {"user": NOBODY, "group": NOBODY} if as_root else {}
    for path in (house, copy):
        path.chmod(0o700)
    shutil.rmtree(house)


def test_d3_where_nothing_may_be_written_the_sentence_says_so(closed_house, newer, tmp_path_factory):
    path, user = closed_house
    if user:  # the sources lie where only root may look
        for part in (newer.sources, *newer.sources.parents):
            if part.stat().st_uid == 0 and part != Path("/"):
                part.chmod(part.stat().st_mode | 0o055)
    before = everything_in(path)
    ran = newer.run("migrate", "--data", path, "--json", **user)
    assert ran.returncode == 4, ran.stderr
    assert "read-only for this user" in json.loads(ran.stdout)["fault"]["sentence"]
    assert everything_in(path) == before


@pytest.mark.parametrize("name", ["keys.sqlite", "records.sqlite"])
def test_d2_a_damaged_older_folder_is_told_and_left_as_it_is(practice, answer, newer, name):
    answer("Ana", 3)
    file = practice.path / name
    written = bytearray(file.read_bytes())
    for page in range(1, len(written) // 4096):  # every page but the first, which has version and tables
        written[page * 4096 : page * 4096 + 512] = bytes(512)
    file.write_bytes(written)
    before = everything_in(practice.path.parent)
    told = newer.migrate(practice.path)
    assert "damaged" in told["fault"]["sentence"]
    assert told["fault"]["exit_status"] == 1
    assert everything_in(practice.path.parent) == before


def test_a_folder_with_one_damaged_row_is_migrated_and_the_row_is_told(practice, answer, newer):
    for value in (3, 4):
        answer("Ana", value)
    with closing(sqlite3.connect(practice.path / "records.sqlite")) as raw:
        raw.execute("UPDATE record SET header = zeroblob(52) WHERE seq = 0")
        raw.commit()
    told = newer.migrate(practice.path)
    assert told["migrated"]
    found = told["done"]["findings"]
    assert found == [one for one in found if "row" in one.lower()]
    assert found


def test_no_practice_is_no_older_practice(newer, tmp_path):
    told = newer.migrate(tmp_path / "nothing")
    assert told["fault"]["exit_status"] == 2
    assert list(tmp_path.iterdir()) == []


def test_something_left_half_done_by_a_kill_is_taken_away_with_its_keys(practice, newer):
    """A migration that was cut off after the folders had changed places is ended by the next start."""
    outdated = practice.path.with_name(".practice.outdated")
    newer.migrate(practice.path)
    shutil.copytree(practice.path, outdated)
    assert newer.migrate(practice.path)["migrated"] is False
    assert not outdated.exists()
    assert PracticeFolder(practice.path).read_facts().name == "Lindenhof"


def test_an_older_folder_that_nothing_took_the_place_of_is_never_taken_away(practice, newer):
    outdated = practice.path.with_name(".practice.outdated")
    practice.path.rename(outdated)
    before = everything_in(outdated)
    assert newer.migrate(practice.path)["fault"]["exit_status"] == 2
    assert everything_in(outdated) == before


def test_beside_a_stray_file_in_the_practices_place_nothing_is_taken_away(practice, newer):
    """Cut off between two renames, and then a file manager left something in the empty place."""
    outdated, restored = (practice.path.with_name(f".practice.{name}") for name in ("outdated", "restored"))
    shutil.copytree(practice.path, outdated)
    practice.path.rename(restored)
    practice.path.mkdir()
    (practice.path / ".directory").write_bytes(b"icons")
    before = everything_in(practice.path.parent)
    assert newer.migrate(practice.path)["fault"] is not None
    assert everything_in(practice.path.parent) == before
    (practice.path / ".directory").unlink()
    assert newer.migrate(practice.path)["migrated"]
    assert not outdated.exists()
    assert not restored.exists()
