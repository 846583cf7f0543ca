"""What the system refuses is told as what it is: a file that may not be read is not called read-only."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from kiosk.store.engine import opened, reading
from kiosk.store.faults import DeviceFault, NotReadable, NotWritable
from kiosk.store.folder import PracticeFolder

NOBODY = 65534


@pytest.fixture
def limited(folder, facts):
    """A practice of a user whom the system refuses what it should: root, who may do all, becomes another."""
    folder.write_facts(facts)
    place = Path(tempfile.mkdtemp())
    copy = Path(shutil.copytree(folder.path, place / "practice"))
    as_root = os.geteuid() == 0
    if as_root:
        for path in (place, copy, *copy.iterdir()):
            os.chown(path, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield PracticeFolder(copy)
    if as_root:
        os.seteuid(0)
    copy.chmod(0o700)
    shutil.rmtree(place)


@pytest.mark.parametrize("name", ["records.sqlite", "keys.sqlite"])
def test_a_database_that_this_user_may_not_read_is_said_to_be_unreadable(limited, name):
    file = limited.path / name
    file.chmod(0)
    with pytest.raises(NotReadable) as refusal, opened(file) as engine, reading(engine):
        pass
    assert f"{name} cannot be read" in str(refusal.value)


def test_facts_that_this_user_may_not_read_are_said_to_be_unreadable(limited):
    limited.facts_file.chmod(0)
    with pytest.raises(NotReadable) as refusal:
        limited.read_facts()
    assert "practice.json cannot be read" in str(refusal.value)


def test_a_folder_that_this_user_may_not_enter_is_said_to_be_unreadable(limited):
    limited.path.chmod(0)
    with pytest.raises(NotReadable):
        limited.read_facts()
    with pytest.raises(NotReadable), opened(limited.keys_file) as engine, reading(engine):
        pass


def test_what_may_be_read_and_not_written_is_still_said_to_be_read_only(limited):
    facts = limited.read_facts()
    limited.path.chmod(0o500)
    with pytest.raises(NotWritable):
        limited.write_facts(facts)


def test_a_database_that_is_gone_is_no_question_of_rights(limited):
    limited.records_file.unlink()
    with pytest.raises(DeviceFault), opened(limited.records_file) as engine, reading(engine):
        pass
