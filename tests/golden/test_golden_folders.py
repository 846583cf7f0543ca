"""Folders that a Rapport of each format version wrote open, whole and with every answer, for ever."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict

import pytest

from kiosk.clock import Moment
from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.backup.restoring import plan_restore, restore
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.questionnaires.definition import Missing
from kiosk.store.folder import PracticeFolder

ADA, BRAM = "Ada Lindqvist", "Bram Okafor"
HOUR = 3_600_000
FOUNDED = 1_736_766_000_000
TIMES = {"the clock was set back": FOUNDED - 400 * 24 * HOUR, "thirty years on": FOUNDED + 30 * 8766 * HOUR}


def clock_at(wall_ms):
    return lambda: Moment(wall_ms, 5 * HOUR, b"another boot id.")


@pytest.fixture(params=TIMES)
def clock(request):
    return clock_at(TIMES[request.param])


def open_desk(path, golden, name, clock):
    """Unlock as a therapist, or with the recovery key where ``name`` is ``None``."""
    secret = golden.truth["recovery_key"] if name is None else golden.passphrase(name)
    return unlock(path, secret, name, clock, calibrate=None)


def said(desk, number):
    """Every answer of one client as ``truth.json`` has it."""
    return [
        {
            "wall_ms": sheet.wall_ms,
            "answers": {
                item: -given.value if isinstance(given, Missing) else given
                for item, given in sheet.answers.items()
            },
        }
        for sheet in desk.sheets(number).sheets
    ]


def caseload(desk):
    return {row.name: row.number for row in desk.caseload()}


def everything(desk, truth, names):
    """Assert that the desk shows these clients, all that they said, and the sheets without a code."""
    clients = truth["clients"]
    assert caseload(desk) == {name: clients[name]["number"] for name in names}
    for name in names:
        assert said(desk, clients[name]["number"]) == clients[name]["sheets"]
    assert said(desk, truth["without_code"]["number"]) == truth["without_code"]["sheets"]


def rows_of(path):
    with closing(sqlite3.connect(path / "records.sqlite")) as records:
        return records.execute("SELECT count(*), count(envelope) FROM record").fetchone()


@pytest.mark.parametrize("name", [ADA, BRAM])
def test_c17_a_golden_folder_opens_with_each_passphrase_and_every_answer(golden, name, clock):
    rows = golden.truth["rows"]
    assert rows_of(golden.path) == (rows, rows - golden.truth["emptied_rows"])
    with open_desk(golden.path, golden, name, clock) as desk:
        everything(desk, golden.truth, golden.truth["therapists"][name]["reads"])
        assert desk.practice_name == golden.truth["practice"]


def test_c17_a_golden_folder_shows_the_state_code_that_was_written_down(golden):
    with open_desk(golden.path, golden, ADA, clock_at(FOUNDED + 440 * 24 * HOUR)) as desk:
        assert desk.last_state_code == golden.truth["state_code"]
        assert desk.findings == ()


def test_c17_a_golden_folder_opens_with_the_recovery_key(golden, clock):
    with open_desk(golden.path, golden, None, clock) as desk:
        everything(desk, golden.truth, golden.truth["clients"])


@pytest.mark.parametrize("name", [ADA, BRAM])
def test_c17_a_golden_folder_is_whole(golden, name):
    check = check_as_therapist(PracticeFolder(golden.path), golden.passphrase(name), name)
    assert check.findings == []
    assert check.tags_checked
    assert check.compared
    assert check.rows == golden.truth["rows"]


def test_c17_a_golden_folder_has_nothing_of_the_erased_client(golden):
    erased = golden.truth["erased"]
    with open_desk(golden.path, golden, None, clock_at(FOUNDED)) as desk:
        assert erased["name"] not in caseload(desk)
        assert erased["number"] not in [row.number for row in desk.former()]


def test_c17_an_index_is_built_again_from_golden_records(golden):
    (golden.path / "index.sqlite").unlink()
    with open_desk(golden.path, golden, BRAM, clock_at(FOUNDED + 440 * 24 * HOUR)) as desk:
        everything(desk, golden.truth, golden.truth["therapists"][BRAM]["reads"])


def test_c17_a_golden_code_card_still_admits_and_its_sheet_joins_the_chain(golden):
    code = golden.truth["clients"]["Ana Íñiguez"]["code"]
    later = clock_at(FOUNDED + 440 * 24 * HOUR)
    desk = ClientDesk.open(golden.path, later)
    try:
        answers = {item.id: 2 for item in desk.questionnaire.items if item.scored}
        desk.submit(desk.admit(code), {**answers, "moment": 0, "repaired": Missing.NOT_SHOWN})
    finally:
        desk.close()
    with open_desk(golden.path, golden, ADA, later) as therapist:
        assert therapist.arrived == 1
        assert said(therapist, 2)[:-1] == golden.truth["clients"]["Ana Íñiguez"]["sheets"]


def test_c17_what_suits_the_clients_is_remembered_in_a_golden_folder(golden):
    told = json.loads((golden.place / "comfort.json").read_text(encoding="utf-8"))
    desk = ClientDesk.open(golden.path, clock_at(FOUNDED + 440 * 24 * HOUR))
    try:
        found = {name: desk.admit(golden.truth["clients"][name]["code"]).comfort for name in told}
    finally:
        desk.close()
    assert {name: asdict(liked) for name, liked in found.items()} == told


def test_c17_a_folder_from_before_anything_was_remembered_goes_on(golden):
    (golden.path / "comfort.bin").unlink()
    desk = ClientDesk.open(golden.path, clock_at(FOUNDED + 440 * 24 * HOUR))
    try:
        ana = golden.truth["clients"]["Ana Íñiguez"]["code"]
        assert desk.admit(ana).comfort is None
        desk.remember(desk.admit(ana), Comfort("tr"))
        assert desk.admit(ana).comfort == Comfort("tr")
    finally:
        desk.close()


@pytest.mark.parametrize("name", [ADA, BRAM, None])
def test_c17_a_golden_backup_is_restored_with_every_answer(golden, name):
    path = golden.place / "restored"
    rows = golden.truth["rows_in_backup"]
    assert plan_restore(golden.backup, path).manifest.rows == rows
    secret = golden.truth["recovery_key"] if name is None else golden.passphrase(name)
    later = clock_at(FOUNDED + 440 * 24 * HOUR)
    restored = restore(golden.backup, path, secret, clock=later)
    assert (restored.rows, restored.findings) == (rows, ())
    names = golden.truth["clients"] if name is None else golden.truth["therapists"][name]["reads"]
    with open_desk(path, golden, name, later) as desk:
        everything(desk, golden.truth, names)
