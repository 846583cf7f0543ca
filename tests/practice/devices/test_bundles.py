"""Several kiosks: sealed sheets reach the practice in any order; nothing on a kiosk can be unlocked."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import MachineFault
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.backup.backing_up import make_backup
from kiosk.practice.backup.restoring import restore
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import (
    OtherPractice,
    OwnRowsReturned,
    UnknownKiosk,
    bring_in,
)
from kiosk.practice.devices.bundling import bundle_roster, bundle_rows
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.founding import found_practice
from kiosk.practice.log.events import Event
from kiosk.store.bundle.merging import RowsDiffer, RowsMissing
from kiosk.store.folder import PracticeFolder
from kiosk.store.records import Records
from kiosk.vault.cost import FLOOR

WEEK = 7 * 24 * 3_600_000


@dataclass
class Device:
    """A kiosk without therapists, as it stands in the waiting room."""

    path: Path
    practice: object
    sheet: object

    @property
    def folder(self):
        return PracticeFolder(self.path)

    @property
    def kiosk_id(self):
        return own_kiosk_id(self.folder, self.folder.read_facts())

    def desk(self):
        return ClientDesk.open(self.path, self.practice.clock)

    def answer(self, name, value=4):
        desk = self.desk()
        try:
            admission = desk.admit_unassigned() if name is None else desk.admit(self.practice.codes[name])
            desk.submit(admission, self.sheet(desk.questionnaire, value))
        finally:
            desk.close()
        self.practice.clock.forward(WEEK)

    def out(self, target, **more):
        return bundle_rows(self.folder, target, clock=self.practice.clock, **more)

    def bring(self, file, **more):
        return bring_in(self.folder, file, clock=self.practice.clock, **more)


@pytest.fixture
def new_device(practice, full_sheet, tmp_path):
    def make(name="waiting-room"):
        with practice.unlock() as desk:
            added = add_kiosk(desk.access, tmp_path / name)
        return Device(added.folder, practice, full_sheet)

    return make


def bring(practice, file, **more):
    return bring_in(practice.folder, file, clock=practice.clock, **more)


def content(folder):
    """Everything that the two files hold, whatever their pages look like."""
    held = []
    for file in (folder.records_file, folder.keys_file):
        with closing(sqlite3.connect(file)) as connection:
            held += connection.iterdump()
    return held


def sheets(desk, name):
    return {row.name: row.sessions for row in desk.caseload()}.get(name, 0)


def test_sheets_of_two_kiosks_are_read_on_the_practices_own_computer(practice, new_device, stick, answer):
    first, second = new_device("one"), new_device("two")
    answer("Ana", 5)
    first.answer("Ana", 4)
    second.answer("Ana", 3)
    second.answer("Ben", 2)
    for device in (second, first):
        taken = bring(practice, device.out(stick).file)
        assert taken.new > 0
        assert taken.findings == ()
    with practice.unlock() as desk:
        assert (sheets(desk, "Ana"), sheets(desk, "Ben")) == (3, 1)
        assert desk.findings == ()
        assert desk.arrived == 4
        assert desk.check_everything() == ()


def test_the_same_bundle_again_changes_nothing(practice, new_device, stick):
    device = new_device()
    device.answer("Ana")
    file = device.out(stick).file
    bring(practice, file)
    before = content(practice.folder)
    again = bring(practice, file)
    assert (again.new, again.findings) == (0, ())
    assert content(practice.folder) == before


@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("answer"), st.integers(0, 1)),
            st.tuples(st.just("out"), st.integers(0, 1)),
            st.tuples(st.just("from"), st.integers(0, 1)),
            st.tuples(st.just("in"), st.integers(0, 20)),
        ),
        max_size=14,
    ),
    order=st.randoms(use_true_random=False),
)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_d4_bundles_may_come_in_any_order_and_any_number_of_times(
    practice, new_device, tmp_path, steps, order
):
    """Whatever was carried when, in the end every row is there once, and every tag is right."""
    with tempfile.TemporaryDirectory(dir=tmp_path) as scratch:
        world = World(practice, new_device, Path(scratch))
        for what, which in steps:
            world.do(what, which)
        for index in (0, 1):
            world.do("out", index)
        files = world.files * 2
        order.shuffle(files)
        for file in files:
            world.bring(file)
        world.bring_all_again()
        world.require_every_row_once()


class World:
    """A practice and two kiosks, copied for one example, and the bundles that lie about."""

    def __init__(self, practice, new_device, scratch):
        if not hasattr(practice, "devices"):
            practice.devices = (new_device("one"), new_device("two"))
        self.main = Device(copied(practice.path, scratch / "main"), practice, None)
        self.kiosks = [
            Device(copied(one.path, scratch / one.path.name), practice, one.sheet) for one in practice.devices
        ]
        self.stick = scratch / "bundles"
        self.stick.mkdir()
        self.files = []

    def do(self, what, which):
        if what == "answer":
            self.kiosks[which].answer("Ana")
        elif what == "in":
            if self.files:
                self.bring(self.files[which % len(self.files)])
        else:
            target = self.stick / f"{len(self.files)}"
            first = 0 if what == "out" else max(0, length(self.kiosks[which]) - 1)
            self.kiosks[which].out(target, first=first)
            self.files.append(target)

    def bring(self, file):
        before = content(self.main.folder)
        try:
            self.main.bring(file)
        except RowsMissing:
            assert content(self.main.folder) == before

    def bring_all_again(self):
        before = [len(self.rows(kiosk)) for kiosk in self.kiosks]
        for file in self.files:
            assert self.main.bring(file).new == 0
        assert [len(self.rows(kiosk)) for kiosk in self.kiosks] == before

    def rows(self, kiosk):
        with opened(self.main.folder.records_file) as records:
            return list(Records(records).rows(kiosk.kiosk_id))

    def require_every_row_once(self):
        practice = self.main.practice
        for kiosk in self.kiosks:
            with opened(kiosk.folder.records_file) as records:
                own = list(Records(records).rows(kiosk.kiosk_id))
            here = self.rows(kiosk)
            # The log row that tells of the newest bundle is in none.
            assert here == own[: len(here)]
            assert len(here) >= len(own) - 1
        with unlock(self.main.path, practice.passphrase, None, practice.clock, calibrate=None) as desk:
            assert desk.check_everything() == ()


def copied(source, to):
    shutil.copytree(source, to)
    return to


def length(device):
    with opened(device.folder.records_file) as records:
        return Records(records).head(device.kiosk_id).n


def test_a_bundle_that_begins_too_late_is_refused_until_the_earlier_one_came(practice, new_device, stick):
    device = new_device()
    device.answer("Ana")
    early = device.out(stick / "early").file
    brought = length(device) - 1
    device.answer("Ana")
    late = device.out(stick / "late", first=brought).file
    before = content(practice.folder)
    with pytest.raises(RowsMissing, match=f"Rows 1 to {brought} of that kiosk"):
        bring(practice, late)
    assert content(practice.folder) == before
    bring(practice, early)
    assert bring(practice, late).new > 0
    with practice.unlock() as desk:
        assert sheets(desk, "Ana") == 2
        assert desk.findings == ()


def test_i1_other_bytes_in_the_same_place_are_refused_and_named(practice, new_device, stick):
    device = new_device()
    device.answer("Ana")
    forked = Device(copied(device.path, device.path.with_name("fork")), practice, device.sheet)
    device.answer("Ana")
    bring(practice, device.out(stick / "right").file)
    forked.answer("Ben")
    forked.answer("Ben")
    before = content(practice.folder)
    with pytest.raises(RowsDiffer, match=r"other contents \(row \d"):
        bring(practice, forked.out(stick / "wrong").file)
    assert content(practice.folder) == before
    with practice.unlock() as desk:
        assert desk.check_everything() == ()


def test_d3_a_damaged_row_on_a_kiosk_keeps_no_other_sheet_there(practice, new_device, stick):
    device = new_device()
    for _ in range(3):
        device.answer("Ana")
    with closing(sqlite3.connect(device.folder.records_file)) as connection, connection:
        connection.execute("UPDATE record SET header = zeroblob(52) WHERE seq = 1")
    made = device.out(stick)
    assert ["1 rows of this kiosk are damaged" in str(one) for one in made.findings] == [True]
    taken = bring(practice, made.file)
    assert taken.doubtful
    assert "1 rows are damaged on the kiosk" in str(taken.findings[0])
    with practice.unlock() as desk:
        assert sheets(desk, "Ana") == 2
        assert any("ows are missing: 1" in told for told in map(str, desk.findings))


def test_i1_forged_rows_are_told_at_the_next_unlock(practice, new_device, stick):
    """Whoever changes a bundle on its way can make its check sum anew, and no tag."""
    device = new_device()
    device.answer("Ana")
    with closing(sqlite3.connect(device.folder.records_file)) as connection, connection:
        connection.execute("UPDATE record SET tag = zeroblob(32) WHERE seq = 0")
    bring(practice, device.out(stick).file)
    with practice.unlock() as desk:
        assert any("was changed after" in told for told in map(str, desk.findings))


def test_what_retention_destroyed_does_not_come_back_with_a_bundle(practice, new_device, stick):
    device = new_device()
    device.answer("Ana")
    file = device.out(stick).file
    bring(practice, file)
    practice.clock.forward(80 * WEEK)
    with practice.unlock() as desk:
        desk.set_retention(1)
    bring(practice, file)
    with practice.unlock() as desk:
        assert sheets(desk, "Ana") == 0
        assert desk.check_everything() == ()


def test_a_kiosk_that_is_not_known_has_to_be_confirmed(practice, new_device, stick, tmp_path):
    """A backup from before the kiosk was put back: its rows are taken in, and its key for whoever is here."""
    earlier = tmp_path / "earlier"
    shutil.copytree(practice.path, earlier)
    device = new_device()
    device.answer("Ana")
    file = device.out(stick).file
    restored = Device(earlier, practice, None)
    before = content(restored.folder)
    with pytest.raises(UnknownKiosk, match="not known here"):
        restored.bring(file)
    assert content(restored.folder) == before
    assert restored.bring(file, sure=True).new > 0
    for passphrase in (practice.passphrase, practice.second_passphrase, str(practice.recovery_key)):
        with unlock(earlier, passphrase, None, practice.clock, calibrate=None) as desk:
            assert desk.findings == ()


def test_a_bundle_of_another_practice_is_refused(practice, new_device, stick, tmp_path):
    device = new_device()
    found_practice(tmp_path / "other", "Elsewhere", "Eva", practice.passphrase, FLOOR, clock=practice.clock)
    with pytest.raises(OtherPractice, match="another practice than Elsewhere"):
        bring_in(PracticeFolder(tmp_path / "other"), device.out(stick).file)


def test_rows_of_this_device_that_are_not_here_any_more_are_told(practice, answer, stick, tmp_path):
    older = Device(copied(practice.path, tmp_path / "older"), practice, None)
    answer("Ana")
    file = bundle_rows(practice.folder, stick, clock=practice.clock).file
    assert bring(practice, file).new == 0
    with pytest.raises(OwnRowsReturned, match="older copy"):
        older.bring(file)


def test_a_head_of_another_kiosk_holds_no_key_here(practice, new_device, stick):
    device = new_device()
    device.answer("Ana")
    bring(practice, device.out(stick).file)
    with opened(practice.folder.records_file) as records:
        assert Records(records).head(device.kiosk_id).key == bytes(32)
        assert Records(records).head(device.kiosk_id).n > 0


def test_a_therapist_who_comes_later_reads_the_kiosks_log_and_checks_its_rows(practice, new_device, stick):
    device = new_device()
    with practice.unlock() as desk:
        desk.people.add_therapist("Chen Wu", "harbor-violet-canyon-sparrow-tin")
    device.answer(None)
    bring(practice, device.out(stick).file)
    with unlock(practice.path, "harbor-violet-canyon-sparrow-tin", "Chen Wu", practice.clock) as desk:
        assert desk.findings == ()
        assert desk.without_code().sessions == 1


def test_i4_kiosks_and_bundles_are_in_the_log(practice, new_device, stick):
    device = new_device()
    bring(practice, device.out(stick).file)
    device.answer("Ana")
    with practice.unlock() as desk:
        device.bring(bundle_roster(desk.access, stick).file)
        desk.people.add_client("Cem")
        device.bring(bundle_roster(desk.access, stick / "newer").file)
    bring(practice, device.out(stick / "later").file)
    with practice.unlock() as desk:
        events = [entry.happening.event for entry in desk.log()]
    assert set(events) > {
        Event.KIOSK_ADDED,
        Event.BUNDLE_OUT,
        Event.BUNDLE_IN,
        Event.ROSTER_OUT,
        Event.ROSTER_IN,
    }
    assert events.count(Event.ROSTER_IN) == 1  # the first list brought nothing new


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.practice.devices.bringing_in import bring_in
from kiosk.store.bundle import merging
from kiosk.store.folder import PracticeFolder

def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)

setattr(merging, sys.argv[3], kill)
bring_in(PracticeFolder(Path(sys.argv[1])), Path(sys.argv[2]))
"""


@pytest.mark.parametrize("where", ["_put_definitions", "_put_head", "_has_chain", "_insert"])
def test_d1_a_kill_in_the_middle_leaves_all_or_nothing(practice, new_device, stick, where):
    device = new_device()
    device.answer("Ana")
    file = device.out(stick).file
    before = content(practice.folder)
    ended = subprocess.run([sys.executable, "-c", KILLED, practice.path, file, where], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert content(practice.folder) == before
    assert bring(practice, file).new > 0
    with practice.unlock() as desk:
        assert sheets(desk, "Ana") == 1
        assert desk.findings == ()


def test_d3_a_full_disk_takes_nothing_of_a_bundle(practice, new_device, stick, full_disk):
    device = new_device()
    device.answer("Ana")
    file = device.out(stick).file
    before = content(practice.folder)
    with full_disk(), pytest.raises(MachineFault):
        bring(practice, file)
    assert content(practice.folder) == before
    with full_disk(), pytest.raises(MachineFault):
        device.out(stick / "second")
    assert [one.name for one in stick.iterdir()] == [file.name]


def test_d5_a_backup_of_a_practice_with_kiosks_comes_back_and_goes_on(practice, new_device, stick, tmp_path):
    device = new_device()
    device.answer("Ana")
    bring(practice, device.out(stick / "early").file)
    backup = make_backup(practice.folder, tmp_path / "backup", clock=practice.clock).file
    device.answer("Ana")
    restored = Device(tmp_path / "restored", practice, None)
    assert restore(backup, restored.path, practice.passphrase, clock=practice.clock).findings == ()
    with opened(restored.folder.records_file) as records:
        assert Records(records).head(device.kiosk_id).key == bytes(32)
        assert Records(records).head(restored.kiosk_id).key != bytes(32)
    assert restored.bring(device.out(stick / "late").file).new > 0
    with unlock(restored.path, practice.passphrase, None, practice.clock, calibrate=None) as desk:
        assert sheets(desk, "Ana") == 2
        assert desk.check_everything() == ()
