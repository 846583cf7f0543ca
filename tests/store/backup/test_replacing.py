"""A restored folder takes its place all or nothing, and what was there is kept; whenever it is cut off."""

import signal
import subprocess
import sys

import pytest

from kiosk.store.backup import replacing
from kiosk.store.backup.replacing import (
    BackupRunning,
    finish_restore,
    is_unfinished,
    one_at_a_time,
    restored_folder,
)
from kiosk.store.draft import FolderNotEmpty, draft_folder
from kiosk.store.faults import DeviceFault
from kiosk.store.folder import KioskAlreadyRunning, NoPractice, PracticeFolder, RestoreUnfinished

KEPT = "practice.before-restore-20261125-140500"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "place" / "practice"


@pytest.fixture
def old(place, facts):
    """An old practice in its place."""
    place.mkdir(parents=True, mode=0o700)
    fill(PracticeFolder(place), facts, b"old")
    return place


def fill(folder, facts, mark):
    for file in (folder.records_file, folder.keys_file):
        file.write_bytes(mark)
    folder.write_facts(facts)


def restore_into(place, facts, before=lambda: None):
    with one_at_a_time(place), restored_folder(place, KEPT) as (draft, put):
        fill(draft, facts, b"new")
        before()
        return put()


def mark_of(place):
    return (place / "records.sqlite").read_bytes()


def names_beside(place):
    return sorted(found.name for found in place.parent.iterdir())


def test_a_restored_folder_takes_an_empty_place(place, facts):
    assert restore_into(place, facts) is None
    assert mark_of(place) == b"new"
    assert names_beside(place) == ["practice"]
    assert place.stat().st_mode & 0o777 == 0o700
    assert {found.stat().st_mode & 0o777 for found in place.iterdir()} == {0o600}


def test_an_empty_folder_is_as_good_as_none(place, facts):
    place.mkdir(parents=True)
    assert restore_into(place, facts) is None
    assert mark_of(place) == b"new"


def test_what_was_there_is_kept(old, facts):
    kept = restore_into(old, facts)
    assert kept == old.parent / KEPT
    assert (mark_of(old), mark_of(kept)) == (b"new", b"old")
    assert names_beside(old) == ["practice", KEPT]


def test_a_second_restore_in_the_same_second_keeps_both(old, facts):
    kept = [restore_into(old, facts) for _ in range(3)]
    assert [found.name for found in kept] == [KEPT, KEPT + "-2", KEPT + "-3"]
    assert [mark_of(found) for found in kept] == [b"old", b"new", b"new"]


def test_d6_a_block_that_fails_changes_nothing(old, facts):
    class PulledOut(Exception):
        pass

    def fail():
        raise PulledOut

    with pytest.raises(PulledOut):
        restore_into(old, facts, fail)
    assert mark_of(old) == b"old"
    assert names_beside(old) == ["practice"]


def test_a_folder_of_other_files_is_left_alone(place, facts):
    place.mkdir(parents=True)
    (place / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        restore_into(place, facts)
    assert [found.name for found in place.iterdir()] == ["thesis.txt"]


def test_half_a_practice_is_kept_like_a_whole_one(old, facts):
    (old / "practice.json").unlink()
    assert mark_of(restore_into(old, facts)) == b"old"


def test_a_link_to_the_practice_stays_a_link(old, facts, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(old)
    kept = restore_into(link, facts)
    assert link.is_symlink()
    assert mark_of(link) == b"new"
    assert kept.parent == old.parent


_HOLD = """
import sys
from pathlib import Path
from kiosk.store.folder import PracticeFolder
with PracticeFolder(Path(sys.argv[1])).hold_kiosk_lock():
    print("held", flush=True)
    sys.stdin.read()
"""


def test_d4_nothing_is_restored_under_a_running_kiosk(old, facts):
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(old)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as kiosk:
        assert kiosk.stdout.readline() == "held\n"
        with pytest.raises(KioskAlreadyRunning):
            restore_into(old, facts)
        kiosk.communicate("")
    assert mark_of(old) == b"old"
    restore_into(old, facts)
    assert mark_of(old) == b"new"


def test_no_kiosk_starts_on_the_old_folder_while_the_new_one_is_made(old, facts):
    def start():
        with pytest.raises(KioskAlreadyRunning), PracticeFolder(old).hold_kiosk_lock():
            pass

    restore_into(old, facts, start)


def test_one_at_a_time(old, facts):
    def another():
        with pytest.raises(BackupRunning, match="Another backup or restore"), one_at_a_time(old):
            pass
        assert not finish_restore(old)

    restore_into(old, facts, another)
    assert names_beside(old) == ["practice", KEPT]


_RESTORE_AND_DIE = """
import os, signal, sys
from pathlib import Path
from kiosk.store.backup import replacing
from kiosk.store.folder import PracticeFolder

place, number = Path(sys.argv[1]), int(sys.argv[2])
facts = PracticeFolder(Path(sys.argv[3])).read_facts()
renames = 0

def before_a_rename(event, _):
    global renames
    if event == "os.rename":
        renames += 1
        if renames == number:
            os.kill(os.getpid(), signal.SIGKILL)

with replacing.one_at_a_time(place), replacing.restored_folder(place, sys.argv[4]) as (draft, put):
    draft.records_file.write_bytes(b"new")
    draft.keys_file.write_bytes(b"new")
    draft.write_facts(facts)
    sys.addaudithook(before_a_rename)
    put()
"""


@pytest.fixture
def kill_before_rename(facts, tmp_path):
    """Restore in a process that SIGKILL ends right before its n-th rename."""
    example = tmp_path / "example"
    example.mkdir()
    PracticeFolder(example).write_facts(facts)

    def restore(place, number):
        command = [sys.executable, "-c", _RESTORE_AND_DIE, str(place), str(number), str(example), KEPT]
        assert subprocess.run(command, check=False).returncode == -signal.SIGKILL

    return restore


@pytest.mark.parametrize("number", [1, 2])
def test_d6_killed_before_the_old_one_was_moved_nothing_has_happened(old, facts, kill_before_rename, number):
    kill_before_rename(old, number)
    assert mark_of(old) == b"old"
    assert not is_unfinished(old)
    assert not finish_restore(old)
    restore_into(old, facts)
    assert mark_of(old) == b"new"
    assert names_beside(old) == ["practice", KEPT]


def test_d6_killed_between_the_two_renames_the_next_start_ends_it(old, kill_before_rename):
    kill_before_rename(old, 3)
    assert not old.exists()
    with pytest.raises(RestoreUnfinished, match="cut off at its last step"):
        PracticeFolder(old).read_facts()
    with pytest.raises(RestoreUnfinished), draft_folder(old):
        pass
    assert finish_restore(old)
    assert not finish_restore(old)
    assert mark_of(old) == b"new"
    assert names_beside(old) == ["practice", KEPT]


def test_d6_killed_between_the_two_renames_another_restore_keeps_all_three(old, facts, kill_before_rename):
    kill_before_rename(old, 3)
    kept = restore_into(old, facts)
    assert [mark_of(found) for found in (old, kept, old.parent / KEPT)] == [b"new", b"new", b"old"]


def test_d6_killed_on_a_new_machine_the_next_start_ends_it(place, kill_before_rename):
    kill_before_rename(place, 2)
    assert is_unfinished(place)
    assert finish_restore(place)
    assert mark_of(place) == b"new"
    assert names_beside(place) == ["practice"]


@pytest.mark.parametrize("number", range(1, 4))
def test_d6_a_rename_that_the_disk_refuses_leaves_the_old_one_in_its_place(old, facts, monkeypatch, number):
    real, count = replacing.Path.rename, []

    def rename(self, target):
        count.append(target)
        if len(count) == number:
            raise OSError(5, "Input/output error")
        return real(self, target)

    with monkeypatch.context() as failing:
        failing.setattr(replacing.Path, "rename", rename)
        with pytest.raises(DeviceFault):
            restore_into(old, facts)
    assert mark_of(old) == b"old"
    assert names_beside(old) == ["practice"]


@pytest.fixture
def failing_sync(place, monkeypatch):
    """Let the disk refuse to confirm the names around the practice's folder for the n-th time."""
    real, count = replacing.sync_folder, []

    def arrange(number):
        def sync(folder):
            count.append(folder)
            if len(count) == number:
                raise OSError(5, "Input/output error")
            real(folder)

        monkeypatch.setattr(replacing, "sync_folder", sync)

    return arrange


@pytest.mark.parametrize("number", [1, 2, 3])
def test_d6_a_disk_that_does_not_confirm_leaves_the_old_one_in_its_place(old, facts, failing_sync, number):
    failing_sync(number)
    with pytest.raises(DeviceFault):
        restore_into(old, facts)
    assert mark_of(old) == b"old"
    assert names_beside(old) == ["practice"]


@pytest.mark.parametrize("number", [1, 2])
def test_d6_a_disk_that_does_not_confirm_leaves_an_empty_place_empty(place, facts, failing_sync, number):
    failing_sync(number)
    with pytest.raises(DeviceFault):
        restore_into(place, facts)
    with pytest.raises(NoPractice):
        PracticeFolder(place).read_facts()
    assert names_beside(place) == []
