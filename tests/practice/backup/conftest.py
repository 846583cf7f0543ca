"""Backups of a small practice, and what lies where."""

import pytest

from kiosk.practice.backup.backing_up import make_backup


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
