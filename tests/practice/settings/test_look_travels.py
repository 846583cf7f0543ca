"""The practice's look, its logo among it, goes wherever the practice goes."""

import pytest

from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.restoring import restore
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.settings.look import MOST_LOGO_BYTES, PracticeLook, look_of
from kiosk.store.folder import PracticeFolder

LOOK = PracticeLook("dim", "#5C3A70", logo=bytes(range(256)) * (MOST_LOGO_BYTES // 256), text_percent=150)


@pytest.fixture
def dressed(practice):
    practice.folder.change_settings(LOOK.as_settings(), name="Old Harbour")
    return practice


def look_in(path):
    facts = PracticeFolder(path).read_facts()
    return facts.name, look_of(facts.settings)


def test_a_restored_practice_looks_as_it_did(dressed, tmp_path):
    backup = make_backup(dressed.folder, tmp_path / "backup.rapport", clock=dressed.clock).file
    restore(backup, tmp_path / "new", dressed.passphrase, clock=dressed.clock)
    assert look_in(tmp_path / "new") == ("Old Harbour", LOOK)


def test_a_kiosk_that_is_added_looks_like_the_others(dressed, tmp_path):
    with dressed.unlock() as desk:
        folder = add_kiosk(desk.access, tmp_path / "device").folder
    assert look_in(folder) == ("Old Harbour", LOOK)


def test_a_new_name_changes_nothing_about_who_can_unlock(dressed):
    with dressed.unlock() as desk:
        assert desk.practice_name == "Old Harbour"
        assert desk.findings == ()
