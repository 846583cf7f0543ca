"""A restore brings the whole practice back or changes nothing, and what was here before is kept."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk, CodeRefused
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.reminder import last_backup
from kiosk.practice.backup.restoring import OtherPractice, plan_restore, restore
from kiosk.practice.files import opened
from kiosk.practice.names import sign_in_mark
from kiosk.store.backup.file import MalformedBackup
from kiosk.store.draft import FolderNotEmpty
from kiosk.store.faults import DeviceFault
from kiosk.store.folder import KioskAlreadyRunning, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.backup_key import WrongBackupSecret
from kiosk.vault.cost import FLOOR
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import make_slot, open_slot

ANA, BEN = 2, 3


def rows_of(path):
    with closing(sqlite3.connect(path / "records.sqlite")) as records:
        return records.execute("SELECT count(*) FROM record").fetchone()[0]


def contents_of(path):
    return {found.name: found.read_bytes() for found in path.iterdir() if found.suffix != ".lock"}


def values_of(desk, number=ANA):
    (client,) = desk.export([number])
    return [next(iter(sheet.answers.values())) for sheet in client.sheets]


def test_a_new_machine_gets_the_practice_back(practice, bring_back, tmp_path, names):
    restored = bring_back(tmp_path / "new" / "machine")
    assert (restored.practice_name, restored.kept, restored.erased_again) == ("Lindenhof", None, 0)
    assert restored.findings == ()
    with replace(practice, path=tmp_path / "new" / "machine").unlock() as desk:
        assert values_of(desk) == [3, 4]
        assert desk.findings == ()
    assert names(tmp_path / "new") == ["machine"]


def test_the_kiosk_goes_on_where_the_backup_ended(practice, bring_back, tmp_path, full_sheet):
    new = tmp_path / "new"
    rows = bring_back(new).rows
    desk = ClientDesk.open(new, practice.clock)
    desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(desk.questionnaire, 5))
    desk.close()
    assert rows_of(new) > rows
    with replace(practice, path=new).unlock("Bram Okafor") as second:
        assert second.findings == ()
        while second.check_older():
            pass
        assert second.findings == ()
    with replace(practice, path=new).unlock() as first:
        assert values_of(first) == [3, 4, 5]
        assert first.findings == ()


def test_what_was_here_is_kept_beside_it(practice, answer, bring_back):
    answer("Ana", 1)
    before = rows_of(practice.path)
    restored = bring_back()
    now = datetime.fromtimestamp(practice.clock.wall_ms / 1000, UTC).astimezone()
    assert restored.kept == practice.path.parent / f"practice.before-restore-{now:%Y%m%d-%H%M%S}"
    assert rows_of(restored.kept) == before
    with replace(practice, path=restored.kept).unlock() as desk:
        assert values_of(desk) == [3, 4, 1]
    with practice.unlock() as desk:
        assert values_of(desk) == [3, 4]


def test_the_restore_is_in_the_log_and_the_reminder_knows_the_backup(practice, bring_back, backup, tmp_path):
    made_ms = plan_restore(backup, practice.path).manifest.made_ms
    new = tmp_path / "new"
    restored = bring_back(new)
    assert rows_of(new) == restored.rows + 1
    noted = last_backup(PracticeFolder(new).read_facts())
    assert (noted.ms, noted.rows) == (made_ms, restored.rows)


def test_the_recovery_key_restores_however_it_is_typed(practice, bring_back, tmp_path):
    typed = str(practice.recovery_key).lower().replace(" ", "-")
    assert bring_back(tmp_path / "new", typed).practice_name == "Lindenhof"


@pytest.mark.parametrize("secret", ["not the passphrase at all", str(RecoveryKey(bytes(20)))])
def test_a_wrong_secret_changes_nothing(practice, bring_back, secret, names):
    before = names(practice.path.parent)
    with pytest.raises(WrongBackupSecret, match="opens nothing in the backup"):
        bring_back(secret=secret)
    assert names(practice.path.parent) == before


def test_the_passphrase_of_the_day_of_the_backup_counts(practice, bring_back):
    newer = "sandal-prism-otter-walnut-kettle"
    with opened(practice.folder.keys_file) as keys:
        keyring = Keyring(keys)
        mark = sign_in_mark(practice.folder.read_facts().practice_id, "Ada Lindqvist")
        ada = keyring.holder_by_sign_in(mark)
        master = open_slot(ada.slot, practice.passphrase)
        keyring.put_slot(ada.holder_id, make_slot(newer, master, ada.holder_id, FLOOR))
    replace(practice, passphrase=newer).unlock().close()
    with pytest.raises(WrongBackupSecret, match="on the day of the backup"):
        bring_back(secret=newer)
    bring_back()
    practice.unlock().close()


def test_a_plan_tells_what_would_happen_and_changes_nothing(practice, answer, backup, tmp_path):
    plan = plan_restore(backup, practice.path)
    assert (plan.replaces, plan.other_practice, plan.manifest.rows) == (
        "Lindenhof",
        False,
        rows_of(practice.path) - 1,  # the backup's own entry in the log came after it
    )
    assert plan.rows_since == 1
    answer("Ana", 5)
    assert plan_restore(backup, practice.path).rows_since == 2
    empty = plan_restore(backup, tmp_path / "nothing")
    assert (empty.replaces, empty.other_practice, empty.rows_since) == (None, False, None)
    assert not (tmp_path / "nothing").exists()


def test_a_plan_over_a_damaged_practice_names_the_folder(practice, backup):
    practice.folder.facts_file.write_bytes(b"{")
    plan = plan_restore(backup, practice.path)
    assert (plan.replaces, plan.rows_since) == ("practice", None)


@pytest.mark.parametrize("lost", ["practice.json", "records.sqlite", "keys.sqlite"])
@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_a_damaged_practice_is_replaced_and_kept(practice, bring_back, lost, how):
    file = practice.path / lost
    if how == "gone":
        file.unlink()
    else:
        file.write_bytes(b"\x00" * 5000)
    restored = bring_back()
    assert (restored.kept / lost).exists() == (how == "damaged")
    with practice.unlock() as desk:
        assert values_of(desk) == [3, 4]


def test_clients_who_were_erased_since_are_erased_again(practice, bring_back):
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).erase_client(ANA)
        Keyring(keys).erase_client(77)  # came and went after the backup
    restored = bring_back()
    assert restored.erased_again == 1
    with opened(practice.folder.keys_file) as keys:
        keyring = Keyring(keys)
        assert set(keyring.erased()) == {ANA, 77}
        assert keyring.client(ANA) is None
        assert keyring.readers_of(ANA) == ()
        assert keyring.next_number(2) == 78
    desk = practice.kiosk()
    with pytest.raises(CodeRefused):
        desk.admit(practice.codes["Ana"])
    assert desk.admit(practice.codes["Ben"]).number == BEN
    desk.close()


def remembered(practice, path, name):
    desk = ClientDesk.open(path, practice.clock)
    try:
        return desk.admit(practice.codes[name]).comfort
    finally:
        desk.close()


def remember(practice, name, liked):
    desk = practice.kiosk()
    desk.remember(desk.admit(practice.codes[name]), liked)
    desk.close()


def test_what_suits_the_clients_is_in_no_backup_and_stays_on_the_device(practice, bring_back, tmp_path):
    liked = Comfort("tr", 175)
    remember(practice, "Ana", liked)
    bring_back(tmp_path / "new")
    assert remembered(practice, tmp_path / "new", "Ana") is None
    bring_back()
    assert remembered(practice, practice.path, "Ana") == liked


def test_c15_a_withdrawn_card_that_a_restore_brings_back_remembers_nothing(practice, bring_back):
    remember(practice, "Ana", Comfort("tr", 175))
    with practice.unlock() as desk:
        desk.people.new_card(desk.find("Ana"))
    bring_back()
    assert remembered(practice, practice.path, "Ana") is None


def test_d3_a_file_of_comfort_that_cannot_be_read_stops_no_restore(practice, bring_back):
    practice.kiosk().close()
    (practice.path / "comfort.bin").unlink()
    (practice.path / "comfort.bin").mkdir()
    assert bring_back().findings == ()
    assert remembered(practice, practice.path, "Ana") is None


def test_c15_an_erased_client_stays_erased_when_restored_over_a_practice_whose_records_are_gone(
    practice, bring_back
):
    with opened(practice.folder.keys_file) as keys:
        Keyring(keys).erase_client(ANA)
    practice.folder.records_file.unlink()
    assert bring_back().erased_again == 1


def test_keys_that_cannot_tell_who_was_erased_are_told(practice, bring_back):
    practice.folder.keys_file.write_bytes(b"\x00" * 5000)
    told = [str(finding) for finding in bring_back().findings]
    assert any("Which clients were erased" in one for one in told)


def test_a_therapist_who_was_removed_since_is_told_to_be_back(practice, bring_back):
    with opened(practice.folder.keys_file) as keys:
        keyring = Keyring(keys)
        second = next(
            one.holder_id
            for one in keyring.holders()
            if one.kind == "therapist" and not keyring.clients(one.holder_id)
        )
        keyring.remove_holder(second)
    told = [str(finding) for finding in bring_back().findings]
    assert told == ["1 therapists who were removed since the backup can unlock again. Remove them again."]


@pytest.fixture
def other(practice, backup):
    """Another practice in the place of the one that was backed up."""
    facts = replace(practice.folder.read_facts(), practice_id=bytes(16), name="Another House")
    practice.folder.write_facts(facts)
    return practice


def test_another_practice_is_left_alone_unless_it_is_meant(other, bring_back):
    with pytest.raises(OtherPractice, match="another practice than Another House"):
        bring_back()
    assert other.folder.read_facts().name == "Another House"
    restored = bring_back(other_practice=True)
    assert PracticeFolder(restored.kept).read_facts().name == "Another House"
    assert other.folder.read_facts().name == "Lindenhof"


def test_the_plan_tells_of_another_practice(other, backup):
    plan = plan_restore(backup, other.path)
    assert (plan.replaces, plan.other_practice, plan.rows_since) == ("Another House", True, None)


def test_erased_clients_of_another_practice_erase_nobody_here(other, bring_back):
    with opened(other.folder.keys_file) as keys:
        Keyring(keys).erase_client(ANA)
    restored = bring_back(other_practice=True)
    assert restored.erased_again == 0
    desk = other.kiosk()
    assert desk.admit(other.codes["Ana"]).number == ANA
    desk.close()


def test_nothing_is_restored_under_a_running_kiosk(practice, bring_back):
    with practice.folder.hold_kiosk_lock(), pytest.raises(KioskAlreadyRunning):
        bring_back()


def test_a_folder_of_other_files_is_left_alone(bring_back, tmp_path, names):
    place = tmp_path / "documents"
    place.mkdir()
    (place / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        bring_back(place)
    assert names(place) == ["letter.txt"]


@pytest.mark.parametrize("place", [0, 200, 3000, -1, -30_000, None])
def test_d6_a_damaged_backup_changes_nothing_and_says_what_to_do(practice, bring_back, backup, place, names):
    written = bytearray(backup.read_bytes())
    if place is None:
        del written[-7:]
    else:
        written[place] ^= 0x20
    backup.write_bytes(written)
    before = contents_of(practice.path)
    with pytest.raises(MalformedBackup, match=r"another backup|not a backup"):
        bring_back()
    assert contents_of(practice.path) == before
    assert [name for name in names(practice.path.parent) if name.startswith(".")] == []


def test_a_backup_that_is_not_there_is_told_in_words(practice, tmp_path):
    with pytest.raises(DeviceFault, match="cannot be read"):
        restore(tmp_path / "gone.rapport", practice.path, practice.passphrase)


def test_progress_only_rises_and_ends_at_the_end(bring_back, tmp_path):
    told = []
    bring_back(tmp_path / "new", progress=lambda *how_far: told.append(how_far))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len(told) > 5


def test_d6_whatever_the_progress_raises_changes_nothing(practice, bring_back, answer, names):
    class EnoughError(Exception):
        pass

    def stop(done, total):
        if done == total:
            raise EnoughError

    answer("Ana", 1)
    with pytest.raises(EnoughError):
        bring_back(progress=stop)
    assert [name for name in names(practice.path.parent) if name.startswith((".", "practice."))] == []
    with practice.unlock() as desk:
        assert values_of(desk) == [3, 4, 1]


def test_a_desk_that_unlocked_during_the_backup_finds_nothing_missing_after_the_restore(
    practice, answer, tmp_path
):
    """Checkpoints in the copied keys never run ahead of the copied rows."""
    file = tmp_path / "meanwhile.rapport"
    came = []

    def come_and_unlock(done, total):
        if not came:
            came.append(done)
            answer("Ana", 2)
            with practice.unlock():
                pass

    make_backup(practice.folder, file, progress=come_and_unlock, clock=practice.clock)
    restore(file, tmp_path / "new", practice.passphrase, clock=practice.clock)
    with replace(practice, path=tmp_path / "new").unlock() as desk:
        assert desk.findings == ()


def test_memory_stays_flat_however_large_the_backup(practice, tmp_path):
    with closing(sqlite3.connect(practice.folder.records_file)) as raw, raw:
        raw.execute("CREATE TABLE ballast (x BLOB)")
        raw.executemany("INSERT INTO ballast VALUES (randomblob(?))", [(1 << 20,)] * 60)
    large = make_backup(practice.folder, tmp_path / "large.rapport").file
    script = """
import resource, sys
from pathlib import Path
from kiosk.practice.backup.restoring import restore
large, place = map(Path, sys.argv[1:3])
at_half = []
def watch(done, total):
    if not at_half:
        at_half.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
restore(large, place, sys.argv[3], progress=watch)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - at_half[0])
"""
    command = [sys.executable, "-c", script, str(large), str(tmp_path / "new"), str(practice.recovery_key)]
    grown_kib = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert (tmp_path / "new" / "records.sqlite").stat().st_size > 60 << 20
    assert grown_kib < 40 * 1024
