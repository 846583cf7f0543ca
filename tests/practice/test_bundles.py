"""Several kiosks: their sealed sheets reach the practice in any order, and nothing on a kiosk can be unlocked."""

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.practice.adding_kiosk import add_kiosk
from kiosk.practice.bringing_in import (
    OtherPractice,
    OwnRowsReturned,
    UnknownKiosk,
    WrongDevice,
    bring_in,
)
from kiosk.practice.bundling import bundle_roster, bundle_rows
from kiosk.practice.client_desk import ClientDesk, CodeRefused
from kiosk.practice.events import Event
from kiosk.practice.files import opened
from kiosk.practice.kiosk_only import HoldsNoKeys
from kiosk.practice.rosters import OlderRoster
from kiosk.store.folder import PracticeFolder
from kiosk.store.keyring import Keyring
from kiosk.store.merging import RowsDiffer, RowsMissing
from kiosk.store.records import Records

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


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


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
