"""The practice folder: facts in clear, one kiosk at a time, set-up all or nothing."""

import json
import subprocess
import sys
import zlib
from dataclasses import replace

import pytest

from kiosk.store.disk import alone
from kiosk.store.draft import FolderNotEmpty, PracticeExists, SetupRunning, draft_folder
from kiosk.store.folder import (
    DamagedFolder,
    KioskAlreadyRunning,
    NewerFolder,
    NoPractice,
    PracticeFolder,
    SettingsBusy,
)
from kiosk.store.migrations import make_files
from kiosk.words import phrase


def test_facts_come_back_as_they_were_written(folder, facts):
    folder.write_facts(facts)
    assert folder.read_facts() == facts


def test_facts_can_be_replaced_and_leave_no_temporary_file(folder, facts):
    folder.write_facts(facts)
    renamed = replace(facts, name="Praxis Müller", demo={"seed": 7})
    folder.write_facts(renamed)
    assert folder.read_facts() == renamed
    assert [found.name for found in folder.path.iterdir() if found.name.startswith(".")] == []


def test_facts_are_readable_by_their_owner_alone(folder, facts):
    folder.write_facts(facts)
    assert folder.facts_file.stat().st_mode & 0o777 == 0o600


def test_a_folder_without_a_practice_is_told_in_words(tmp_path):
    with pytest.raises(NoPractice, match=r"There is no practice in .*nothing-here"):
        PracticeFolder(tmp_path / "nothing-here").read_facts()


def test_a_practice_without_its_facts_is_called_damaged_and_not_missing(folder):
    with pytest.raises(DamagedFolder, match=r"practice\.json is missing"):
        folder.read_facts()


def checked(fields):
    """Give the fields with the check sum that fits them."""
    others = {name: value for name, value in fields.items() if name != "check"}
    canonical = json.dumps(others, separators=(",", ":"), sort_keys=True)
    return others | {"check": f"{zlib.crc32(canonical.encode()):08x}"}


@pytest.mark.parametrize(
    "change",
    [
        {"practice_id": "abc"},
        {"practice_id": "00" * 15},
        {"name": ""},
        {"name": 5},
        {"suite": "2"},
        {"suite": True},
        {"suite": 0},
        {"notice_version": None},
        {"demo": "yes"},
        {"settings": []},
        {"format": "1"},
    ],
    ids=str,
)
def test_facts_with_one_wrong_field_are_refused(folder, facts, change):
    folder.facts_file.write_text(json.dumps(checked(json.loads(facts.as_json()) | change)), encoding="utf-8")
    with pytest.raises(DamagedFolder, match=r"practice\.json is damaged"):
        folder.read_facts()


def test_i2_every_changed_byte_of_the_facts_is_noticed(folder, facts):
    written = facts.as_json().encode()
    for place in range(len(written)):
        for flip in (0x01, 0x02, 0x20, 0x80):
            changed = bytearray(written)
            changed[place] ^= flip
            folder.facts_file.write_bytes(changed)
            try:
                read = folder.read_facts()
            except (DamagedFolder, NewerFolder):
                continue
            assert read == facts, (place, flip)  # only where nothing was said: one blank for another


@pytest.mark.parametrize(
    "field", ["format", "practice_id", "name", "suite", "notice_version", "demo", "settings"]
)
def test_facts_with_a_missing_field_are_refused(folder, facts, field):
    fields = json.loads(facts.as_json())
    del fields[field]
    folder.facts_file.write_text(json.dumps(checked(fields)), encoding="utf-8")
    with pytest.raises(DamagedFolder):
        folder.read_facts()


@pytest.mark.parametrize("written", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b" " * (1 << 21)])
def test_c18_facts_that_are_no_facts_are_refused(folder, written):
    folder.facts_file.write_bytes(written)
    with pytest.raises(DamagedFolder):
        folder.read_facts()


def test_facts_of_a_newer_version_are_refused_and_left_alone(folder, facts):
    written = facts.as_json().replace('"format": 1', '"format": 2')
    folder.facts_file.write_text(written, encoding="utf-8")
    with pytest.raises(NewerFolder, match="newer Rapport"):
        folder.read_facts()
    assert folder.facts_file.read_text(encoding="utf-8") == written


_HOLD = """
import sys
from pathlib import Path
from kiosk.errors import RapportError
from kiosk.store.folder import PracticeFolder
try:
    with PracticeFolder(Path(sys.argv[1])).hold_kiosk_lock():
        print("held", flush=True)
        sys.stdin.read()
except RapportError as error:
    print(type(error).__name__, flush=True)
"""


def test_d4_a_second_kiosk_on_the_same_folder_is_refused_until_the_first_is_gone(folder):
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(folder.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(KioskAlreadyRunning, match="already running"), folder.hold_kiosk_lock():
            pass
        # No chance to clean up: the system itself has to let go.
        other.kill()
    with folder.hold_kiosk_lock():
        assert folder.lock_file.exists()


def test_holding_a_folder_that_is_missing_does_not_make_it(tmp_path):
    with pytest.raises(NoPractice), PracticeFolder(tmp_path / "missing").hold_kiosk_lock():
        pass
    assert list(tmp_path.iterdir()) == []


def test_d6_a_set_up_practice_appears_in_one_step_for_its_owner_alone(tmp_path, facts):
    target = tmp_path / "new place" / "50% practice"
    with draft_folder(target) as draft:
        make_files(draft)
        draft.write_facts(facts)
        assert not target.exists()
    assert PracticeFolder(target).read_facts() == facts
    assert target.stat().st_mode & 0o777 == 0o700
    assert {found.stat().st_mode & 0o777 for found in target.iterdir()} == {0o600}
    assert [found.name for found in target.parent.iterdir()] == [target.name]


def _fail_at_the_end(target, facts):
    with draft_folder(target) as draft:
        make_files(draft)
        draft.write_facts(facts)
        raise RuntimeError("the recovery sheet could not be printed")


def test_d6_a_set_up_that_fails_leaves_nothing(tmp_path, facts):
    with pytest.raises(RuntimeError, match="recovery sheet"):
        _fail_at_the_end(tmp_path / "practice", facts)
    assert list(tmp_path.iterdir()) == []


def test_d6_a_set_up_without_facts_is_not_published(tmp_path):
    with pytest.raises(DamagedFolder), draft_folder(tmp_path / "practice") as draft:
        make_files(draft)
    assert list(tmp_path.iterdir()) == []


def test_d6_what_a_killed_set_up_left_is_cleared_by_the_next_one(tmp_path, facts):
    script = (
        "import os, signal, sys; from pathlib import Path; from kiosk.store.draft import draft_folder\n"
        "from kiosk.store.migrations import make_files\n"
        "with draft_folder(Path(sys.argv[1])) as draft:\n"
        "    make_files(draft); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    target = tmp_path / "practice"
    killed = subprocess.run([sys.executable, "-c", script, str(target)], check=False)
    assert killed.returncode < 0
    assert not target.exists()
    assert (tmp_path / ".practice.setup" / "keys.sqlite").exists()
    with draft_folder(target) as draft:
        assert list(draft.path.iterdir()) == []
        draft.write_facts(facts)
    assert [found.name for found in tmp_path.iterdir()] == ["practice"]


def test_an_empty_folder_may_become_a_practice(tmp_path, facts):
    (tmp_path / "practice").mkdir()
    with draft_folder(tmp_path / "practice") as draft:
        draft.write_facts(facts)
    assert PracticeFolder(tmp_path / "practice").read_facts() == facts


def test_set_up_refuses_a_folder_with_a_practice(folder, facts):
    folder.write_facts(facts)
    with pytest.raises(PracticeExists, match="There is a practice in"), draft_folder(folder.path):
        pass
    assert folder.read_facts() == facts


def test_set_up_refuses_a_folder_with_other_files(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear")
    with pytest.raises(FolderNotEmpty, match="holds other files"), draft_folder(tmp_path):
        pass
    assert (tmp_path / "letter.txt").read_text() == "Dear"


def test_two_set_ups_of_one_folder_do_not_run_at_once(tmp_path, facts):
    target = tmp_path / "practice"
    with draft_folder(target) as draft:
        draft.write_facts(facts)
        with pytest.raises(SetupRunning), draft_folder(target):
            pass
    assert PracticeFolder(target).read_facts() == facts


def test_a_setting_is_changed_and_the_others_stay(folder, facts):
    folder.write_facts(facts)
    changed = folder.change_settings({"last_backup": {"ms": 5, "rows": 3}})
    assert changed == folder.read_facts()
    assert changed.settings == {"idle_seconds": 60, "last_backup": {"ms": 5, "rows": 3}}
    assert folder.change_settings({"idle_seconds": None}).settings == {"last_backup": {"ms": 5, "rows": 3}}


_CHANGE = """
import sys
from pathlib import Path
from kiosk.store.folder import PracticeFolder

folder = PracticeFolder(Path(sys.argv[1]))
for number in range(20):
    folder.change_settings({f"{sys.argv[2]}{number}": number})
"""


def test_d4_settings_that_two_processes_change_at_once_are_all_kept(folder, facts):
    folder.write_facts(facts)
    writers = [
        subprocess.Popen([sys.executable, "-c", _CHANGE, str(folder.path), name])
        for name in ("here", "there")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert len(folder.read_facts().settings) == 41


def test_settings_that_somebody_keeps_for_too_long_are_told_in_words(folder, facts, monkeypatch):
    folder.write_facts(facts)
    monkeypatch.setattr("kiosk.store.folder.SETTINGS_WAIT_SECONDS", 0.05)
    busy = SettingsBusy(phrase("errors", "busy"))
    with (
        alone(folder.path / "practice.lock", busy, keep_file=True),
        pytest.raises(SettingsBusy, match="being changed by another program"),
    ):
        folder.change_settings({"idle_seconds": 90})
    assert folder.read_facts() == facts


def test_name_and_settings_change_in_one_step(folder, facts):
    folder.write_facts(replace(facts, settings={"idle_seconds": 90}))
    changed = folder.change_settings({"look_theme": "dim"}, name="Praxis am Alten Hafen")
    assert changed == folder.read_facts()
    assert changed.name == "Praxis am Alten Hafen"
    assert changed.settings == {"idle_seconds": 90, "look_theme": "dim"}
    assert folder.change_settings({}).name == "Praxis am Alten Hafen"
