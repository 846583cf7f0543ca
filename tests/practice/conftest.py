"""A small practice, founded once and copied for each test: two therapists, two clients of the first one."""

import random
import resource
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.clock import Moment
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bundling import bundle_roster
from kiosk.practice.files import opened
from kiosk.practice.founding import found_practice
from kiosk.practice.names import Profile
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.practice.therapists import enrol_therapist, reader, share
from kiosk.questionnaires.definition import Missing
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.cost import FLOOR
from kiosk.vault.recovery import RecoveryKey

START = 1_772_460_300_000  # 2026-03-02T14:05:00Z
HOUR = 3_600_000
DAY = 24 * HOUR


class SteppingClock:
    """A clock that the test moves on."""

    def __init__(self):
        self.wall_ms = START
        self.boot_ms = 50_000
        self.boot_id = bytes(16)

    def __call__(self):
        return Moment(self.wall_ms, self.boot_ms, self.boot_id)

    def forward(self, ms):
        self.wall_ms += ms
        self.boot_ms += ms

    def restart(self):
        self.boot_id = bytes([self.boot_id[0] + 1]) * 16
        self.boot_ms = 20_000


@dataclass
class SmallPractice:
    """What a test needs to act as everybody in the practice."""

    path: Path
    codes: dict[str, str]
    recovery_key: RecoveryKey
    clock: SteppingClock
    passphrase: str = "gravel-otter-mandolin-sixfold-breeze"
    second_passphrase: str = "walnut-tundra-fiddle-eclipse-marble"

    @property
    def folder(self):
        return PracticeFolder(self.path)

    def kiosk(self):
        return ClientDesk.open(self.path, self.clock)

    def unlock(self, name="Ada Lindqvist", **more):
        passphrase = self.second_passphrase if name == "Bram Okafor" else self.passphrase
        return unlock(self.path, passphrase, name, self.clock, **{"calibrate": None, **more})

    def with_recovery(self):
        return unlock(self.path, str(self.recovery_key), None, self.clock)


@pytest.fixture(scope="session")
def founded_once(tmp_path_factory):
    path = tmp_path_factory.mktemp("founded") / "practice"
    small = SmallPractice(path, {}, RecoveryKey.generate(), SteppingClock())

    def furnish(foundation):
        with opened(foundation.folder.keys_file) as keys, Keyring(keys).together() as keyring:
            profile = Profile("Bram Okafor", START)
            log_seed = foundation.shared.seeds[LOG_CLIENT]
            second = enrol_therapist(
                keyring, foundation.facts, profile, small.second_passphrase, FLOOR, log_seed=log_seed
            )
            share(keyring, reader(second), foundation.shared)

    founded = found_practice(
        path,
        "Lindenhof",
        "Ada Lindqvist",
        small.passphrase,
        FLOOR,
        clients=["Ana", "Ben"],
        recovery_key=small.recovery_key,
        clock=small.clock,
        draw=random.Random(5),
        furnish=furnish,
    )
    small.codes.update({card.name: card.code for card in founded.cards})
    return small


@pytest.fixture
def practice(founded_once, tmp_path):
    path = tmp_path / "practice"
    shutil.copytree(founded_once.path, path)
    return SmallPractice(path, dict(founded_once.codes), founded_once.recovery_key, SteppingClock())


@pytest.fixture
def answer(practice):
    """Fill in a sheet at the kiosk: ``answer("Ana", 4)`` answers 4 everywhere; time then moves on a week."""

    def fill_in(name, value=4, moment=0):
        desk = practice.kiosk()
        try:
            admission = desk.admit_unassigned() if name is None else desk.admit(practice.codes[name])
            receipt = desk.submit(admission, sheet(desk.questionnaire, value, moment))
        finally:
            desk.close()
        practice.clock.forward(7 * 24 * HOUR)
        return receipt

    return fill_in


@pytest.fixture
def device(practice, tmp_path):
    """The folder of a kiosk without therapists, as it was added."""
    with practice.unlock() as desk:
        return PracticeFolder(add_kiosk(desk.access, tmp_path / "device").folder)


@pytest.fixture
def stick(tmp_path):
    """What is carried from one device to another."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def list_out(practice, stick):
    """Write the list of clients: ``list_out("name")``; a day later with every call."""

    def write(name):
        practice.clock.forward(DAY)
        with practice.unlock() as desk:
            return bundle_roster(desk.access, stick / name).file

    return write


@pytest.fixture
def full_sheet():
    return sheet


@pytest.fixture
def full_disk():
    """Let no file grow beyond what it is: ``with full_disk():``."""

    @contextmanager
    def limited():
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited


def sheet(questionnaire, value=4, moment=0):
    answers = {item.id: value for item in questionnaire.items if item.scored}
    return {**answers, "moment": moment, "repaired": 3 if moment in (1, 2) else Missing.NOT_SHOWN}
