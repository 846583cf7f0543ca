"""Media and disks that fail, fill up or go away: noticed in time, told in words, nothing lost."""

import os
import subprocess
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from kiosk.practice.backup import one_backup
from kiosk.practice.backup.backing_up import BackupUnsound
from kiosk.practice.target_file import NoSuchPlace
from kiosk.store import disk
from kiosk.store.backup import writing as backup_writing
from kiosk.store.faults import DeviceFault, DiskFull, NotWritable


def test_a_place_that_is_not_there_is_told_in_words(back_up, stick):
    with pytest.raises(NoSuchPlace, match="Check that the stick is connected"):
        back_up(stick / "gone" / "file.rapport")


def test_d5_every_backup_is_restored_from_the_medium_before_it_has_its_name(
    back_up, stick, monkeypatch, names
):
    seen = []
    real = backup_writing.read_back

    def watched(file, head, data_key, into, worked):
        seen.append((file.name, names(stick), names(into)))
        real(file, head, data_key, into, worked)
        seen.append(names(into))

    monkeypatch.setattr(one_backup, "read_back", watched)
    made = back_up()
    part = seen[0][0]
    assert part.endswith(".part")
    assert seen == [(part, [part], []), ["keys.sqlite", "practice.json", "records.sqlite"]]
    assert names(stick) == [made.file.name]


def flip(place):
    def change(written):
        where = place if place >= 0 else len(written) + place
        written[where] ^= 0x04

    return change


def cut(written):
    del written[-5000:]


def zero_a_page(written):
    written[8192:12288] = bytes(4096)


@pytest.mark.parametrize(
    "damage",
    [flip(0), flip(100), flip(2000), flip(-1), flip(-20_000), cut, zero_a_page],
    ids=["magic", "manifest", "recipient", "last byte", "stream", "cut", "lost page"],
)
def test_d5_a_medium_that_keeps_something_else_is_noticed_at_once(
    practice, back_up, stick, monkeypatch, damage
):
    """What the system was given and what the medium holds differ, as with a failing stick."""
    real = disk.forget_cached

    def forget(file):
        real(file)
        written = bytearray(file.read_bytes())
        damage(written)
        file.write_bytes(written)

    monkeypatch.setattr(disk, "forget_cached", forget)
    before = practice.folder.read_facts()
    with pytest.raises(BackupUnsound, match="medium seems to be failing"):
        back_up()
    assert list(stick.iterdir()) == []
    assert {place.name for place in practice.path.parent.iterdir()} == {"practice", "stick"}
    assert practice.folder.read_facts() == before


def test_d5_the_medium_itself_is_asked_and_not_what_the_system_remembers(back_up, monkeypatch):
    asked = []
    real = os.posix_fadvise

    def watched(handle, offset, length, advice):
        asked.append((Path(f"/proc/self/fd/{handle}").readlink().suffix, advice))
        real(handle, offset, length, advice)

    monkeypatch.setattr(os, "posix_fadvise", watched)
    back_up()
    assert (".part", os.POSIX_FADV_DONTNEED) in asked


def fill_up(disk):
    with suppress(OSError), (disk / "others.bin").open("ab") as others:
        others.write(bytes(8 << 20))


@pytest.fixture
def small_stick(small_disk, stick):
    """Put a small file system in the place of the stick: ``small_stick("4m")``."""
    return partial(small_disk, stick)


def test_d3_a_stick_without_room_is_told_before_anything_is_written(back_up, small_stick, names):
    stick = small_stick("64k")
    with pytest.raises(DiskFull, match=r"not enough room in .*stick: \d+ MB are needed, and 0 MB are free"):
        back_up()
    assert names(stick) == []


def test_d3_a_stick_that_fills_up_meanwhile_is_told_in_words(back_up, small_stick, names):
    stick = small_stick("4m")

    with pytest.raises(DiskFull, match="is full"):
        back_up(progress=lambda *_: fill_up(stick))
    assert names(stick) == ["others.bin"]


def test_d3_a_stick_that_is_read_only_is_told_in_words(back_up, small_stick, names):
    stick = small_stick("4m")
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    with pytest.raises(NotWritable, match="read-only"):
        back_up()
    assert names(stick) == []


def test_d3_a_stick_that_is_pulled_out_is_told_in_words(practice, back_up, stick, tmp_path, names):
    def pull(done, total):
        if done * 2 > total and stick.exists():
            stick.rename(tmp_path / "pocket")

    with pytest.raises((DeviceFault, NoSuchPlace)):
        back_up(progress=pull)
    assert all(not name.endswith(".rapport") for name in names(tmp_path / "pocket"))
    assert names(practice.path.parent) == ["pocket", "practice"]


def test_d6_a_disk_without_room_is_told_before_anything_is_written(bring_back, small_disk, tmp_path, names):
    small = small_disk(tmp_path / "small", "128k")
    with pytest.raises(DiskFull, match="not enough room"):
        bring_back(small / "practice")
    assert names(small) == []


def test_d6_a_disk_that_fills_up_meanwhile_changes_nothing(bring_back, small_disk, tmp_path, names):
    # Filled only once it was looked for room, and there was enough.
    small = small_disk(tmp_path / "small", "4m")
    with pytest.raises(DiskFull, match="is full"):
        bring_back(small / "practice", progress=lambda done, _total: fill_up(small) if done else None)
    assert names(small) == ["others.bin"]
