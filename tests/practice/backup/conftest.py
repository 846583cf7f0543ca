"""Backups of a small practice, and what lies where."""

import os
import subprocess

import pytest

from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.restoring import restore


@pytest.fixture
def back_up(practice, stick):
    """Make a backup: ``back_up()``, or elsewhere: ``back_up(file_or_folder)``."""

    def make(target=None, **more):
        return make_backup(practice.folder, target or stick, clock=practice.clock, **more)

    return make


@pytest.fixture(scope="session")
def names():
    """List a folder: ``names(folder)``."""

    def listed(folder):
        return sorted(found.name for found in folder.iterdir())

    return listed


@pytest.fixture
def backup(practice, answer, tmp_path):
    """A backup of a practice in which Ana answered twice."""
    for value in (3, 4):
        answer("Ana", value)
    return make_backup(practice.folder, tmp_path / "backup.rapport", clock=practice.clock).file


@pytest.fixture
def bring_back(practice, backup):
    """Restore that backup: ``bring_back()``, or elsewhere: ``bring_back(folder)``."""

    def run(path=None, secret=None, **more):
        return restore(
            backup, path or practice.path, secret or practice.passphrase, clock=practice.clock, **more
        )

    return run


@pytest.fixture
def small_disk():
    """Put a small file system, in memory, at a place: ``small_disk(folder, "4m")``."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk to try; without it, injected faults alone tell of full disks")
    mounted = []

    def mount(place, size):
        place.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=True)
        mounted.append(place)
        return place

    yield mount
    for place in mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)
