"""A list of clients from before is taken by a kiosk from before, for ever."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.clock import Moment
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.checking.practice import check_files
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.practice.settings.languages import practice_languages
from kiosk.practice.settings.look import look_of
from kiosk.practice.settings.questions import practice_questions
from kiosk.practice.settings.times import practice_times
from kiosk.store.folder import PracticeFolder

HERE = Path(__file__).parent / "lists"


@pytest.fixture
def device(tmp_path):
    shutil.copytree(HERE / "device", tmp_path / "device")
    for part in ((tmp_path / "device"), *(tmp_path / "device").iterdir()):
        part.chmod(0o700 if part.is_dir() else 0o600)
    return PracticeFolder(tmp_path / "device")


def clock():
    return Moment(1_790_000_000_000 + 400 * 24 * 3_600_000, 5_000_000, b"another boot id.")


def test_c17_a_golden_list_is_taken_as_it_was_written(device):
    truth = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
    said = truth["settings"]
    taken = bring_in(device, HERE / "list", clock=clock)
    assert (taken.clients, taken.decided, taken.findings) == (truth["clients"], True, ())
    facts = device.read_facts()
    look, languages = look_of(facts.settings), practice_languages(facts.settings)
    asked, times = practice_questions(facts.settings), practice_times(facts.settings)
    assert facts.name == truth["name"]
    assert (look.theme, look.accent) == (said["look_theme"], said["look_accent"])
    assert (look.text_percent, look.logo.hex()) == (said["look_text_percent"], said["look_logo"])
    assert [languages.default, set(languages.offered)] == [said["language"], set(said["languages_offered"])]
    assert (asked.comment, asked.short_form) == (said["questions_comment"], said["questions_short_form"])
    assert asked.crisis_contacts == said["questions_crisis_contacts"]
    assert times.visit_s == said["times_visit_seconds"]
    assert check_files(device, facts).findings == []
    desk = ClientDesk.open(device.path, clock)
    try:
        assert desk.admit(truth["new"]["code"]).number == truth["new"]["number"]
    finally:
        desk.close()
    assert not bring_in(device, HERE / "list", clock=clock).decided
