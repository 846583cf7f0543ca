"""rapport bundle as a script uses it: a kiosk made, sheets brought, clients carried back."""

import json
import shutil

import pytest

from kiosk.cli import main
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.settings.look import PracticeLook
from kiosk.questionnaires.definition import Missing
from kiosk.store.folder import PracticeFolder


@pytest.fixture
def device(scripted, tmp_path):
    folder = tmp_path / "device"
    status, out, err = scripted.run("bundle", "kiosk", folder)
    assert (status, err) == (0, "")
    assert "Nothing can be read with it" in out
    return folder


@pytest.fixture
def at(capsys):
    """Run a command without a passphrase on a folder: ``at(folder, "bundle", "out", file)``."""

    def run(folder, *words):
        status = main([*map(str, words), "--data", str(folder)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def answer(folder):
    desk = ClientDesk.open(folder)
    try:
        answers = {item.id: 4 for item in desk.questionnaire.items if item.scored}
        given = {**answers, "moment": 0, "repaired": Missing.NOT_SHOWN}
        desk.submit(desk.admit_unassigned(), given)
    finally:
        desk.close()


def test_sheets_travel_from_a_kiosk_to_the_practice(scripted, device, at, tmp_path):
    answer(device)
    status, out, _ = at(device, "bundle", "out", tmp_path / "rows", "--json")
    made = json.loads(out)
    assert (status, made["kind"], made["findings"]) == (0, "rows", [])
    status, out, err = at(scripted.folder, "bundle", "in", tmp_path / "rows")
    assert (status, err) == (0, "")
    assert f"new rows of kiosk {made['kiosk']}" in out
    status, out, _ = at(scripted.folder, "bundle", "in", tmp_path / "rows", "--json")
    assert (status, json.loads(out)["new"]) == (0, 0)
    status, out, _ = scripted.run("verify", "--json")
    assert (status, json.loads(out)["whole"]) == (0, True)


def test_the_list_of_clients_travels_to_a_kiosk(scripted, device, at, tmp_path):
    assert scripted.run("client", "add", "Cem")[0] == 0
    status, out, _ = scripted.run("bundle", "out", tmp_path / "clients", "--for-kiosk", "--json")
    assert (status, json.loads(out)["kind"]) == (0, "clients")
    status, out, _ = at(device, "bundle", "in", tmp_path / "clients", "--json")
    assert (status, json.loads(out)["changed"]) == (0, 2)
    status, out, _ = at(device, "status", "--json")
    assert (status, json.loads(out)["therapists"]) == (0, 0)


def test_what_was_decided_goes_along_and_is_told(scripted, device, at, tmp_path):
    look = PracticeLook("dim", text_percent=150).as_settings()
    PracticeFolder(scripted.folder).change_settings(look, name="Old Harbour")
    status, out, _ = scripted.run("bundle", "out", tmp_path / "clients", "--for-kiosk")
    assert status == 0
    assert "name, look, languages, questions and times" in out
    shutil.copytree(device, tmp_path / "second")
    status, out, err = at(device, "bundle", "in", tmp_path / "clients")
    assert (status, err) == (0, "")
    assert "changed too. The next visit shows it" in out
    status, out, _ = at(tmp_path / "second", "bundle", "in", tmp_path / "clients", "--json")
    told = json.loads(out)
    assert (status, told["changed"], told["settings_changed"]) == (0, 0, True)
    for folder in (device, tmp_path / "second"):
        assert json.loads(at(folder, "status", "--json")[1])["practice"] == "Old Harbour"
        status, out, _ = at(folder, "bundle", "in", tmp_path / "clients")
        assert (status, "Nothing was new." in out) == (0, True)


def test_an_older_list_has_to_be_confirmed(scripted, device, at, tmp_path):
    for name in ("older", "newer"):
        assert scripted.run("bundle", "out", tmp_path / name, "--for-kiosk")[0] == 0
    assert at(device, "bundle", "in", tmp_path / "newer")[0] == 0
    status, _, err = at(device, "bundle", "in", tmp_path / "older")
    assert status == 3
    assert "give --yes" in err
    assert at(device, "bundle", "in", tmp_path / "older", "--yes")[0] == 0


@pytest.mark.parametrize(
    "words",
    [("export", "--all", "--format", "json", "-"), ("client", "list"), ("practice", "log"), ("verify",)],
)
def test_commands_that_unlock_say_that_a_kiosk_holds_no_keys(scripted, device, words):
    scripted_there = type(scripted)(device, scripted.demo, scripted.secrets, scripted.capsys)
    status, out, err = scripted_there.run(*words)
    assert (status, out) == (3, "")
    assert "it holds no keys" in err


def test_wrong_use_ends_with_its_own_status(scripted, device, at, tmp_path):
    (tmp_path / "letter").write_text("Dear Ana")
    status, _, err = at(scripted.folder, "bundle", "in", tmp_path / "letter")
    assert (status, "is not a bundle of Rapport" in err) == (1, True)
    status, _, err = at(scripted.folder, "bundle", "in", tmp_path / "missing")
    assert status == 4
    status, _, err = at(device, "bundle", "out", tmp_path / "rows", "--from", "99")
    assert (status, "no bundle can begin with row 99" in err) == (2, True)
    status, _, err = at(device, "bundle", "out", tmp_path / "rows", "--from", "2", "--for-kiosk")
    assert (status, "--from goes with rows" in err) == (2, True)


def test_rows_of_a_kiosk_that_is_not_known_have_to_be_confirmed(scripted, at, tmp_path):
    earlier = tmp_path / "earlier"
    shutil.copytree(scripted.folder, earlier)
    assert scripted.run("bundle", "kiosk", tmp_path / "device")[0] == 0
    answer(tmp_path / "device")
    assert at(tmp_path / "device", "bundle", "out", tmp_path / "rows")[0] == 0
    status, _, err = at(earlier, "bundle", "in", tmp_path / "rows")
    assert (status, "not known here" in err) == (3, True)
    assert at(earlier, "bundle", "in", tmp_path / "rows", "--yes")[0] == 0
