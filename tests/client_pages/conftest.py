"""Client pages, each made for one test and closed after it."""

import shutil
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.files import opened
from kiosk.practice.founding import found_practice
from kiosk.practice.granted import open_chain_keys
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.questionnaires.loading import builtin
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.survey import start
from kiosk.vault.chain import blind, next_key
from kiosk.vault.cost import FLOOR
from kiosk.vault.header import RowHeader
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite
from ui.client.window import KioskWindow


@pytest.fixture(autouse=True)
def _in_english(speak_here):
    """Begin every test in English, whatever language a client chose in the one before."""


@pytest.fixture
def questionnaire():
    return builtin()


@pytest.fixture
def survey(questionnaire):
    return start(questionnaire)


@pytest.fixture
def shown(qtbot, wear):
    """Show a page at a size: ``shown(page, 1280, 800)``."""

    def show(page, width=1280, height=800):
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        page.enter()
        return page

    return show


@pytest.fixture
def heard():
    """Note what a page says: ``heard(page.answered, page.skipped)`` gives the list that fills."""

    def listen(**signals):
        notes = []
        for name, signal in signals.items():
            signal.connect(lambda *values, name=name: notes.append((name, *values)))
        return notes

    return listen


PATIENCE_MS = 30_000  # on a busy machine


@dataclass(frozen=True)
class Practice:
    """A practice in a folder of its own, and the code card of its one client."""

    folder: Path
    code: str
    client: int
    recovery_key: RecoveryKey


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """A practice made once; tests work on copies of its folder."""
    folder = tmp_path_factory.mktemp("founded") / "practice"
    made = found_practice(
        folder,
        "Linden Street",
        "Mara Weiss",
        "copper-lantern-gravel-violet-anchor",
        FLOOR,
        clients=("Ada Byron",),
    )
    (card,) = made.cards
    return Practice(folder, card.code, card.client_number, made.recovery_key)


@pytest.fixture
def practice(founded, tmp_path):
    copy = tmp_path / "practice"
    shutil.copytree(founded.folder, copy)
    return Practice(copy, founded.code, founded.client, founded.recovery_key)


@pytest.fixture
def kiosk(practice, qtbot, qapp, wear):
    """Open the kiosk's window on the practice: ``kiosk()``; it is closed after the test."""
    windows = []

    def open_kiosk(open_desk=None, therapist=("true",), *, wait=True, **more):
        window = KioskWindow(
            qapp,
            open_desk or partial(ClientDesk.open, practice.folder),
            therapist,
            practice_name="Linden Street",
            windowed=True,
            **more,
        )
        windows.append(window)
        window.resize(1280, 800)
        with qtbot.waitSignal(window.first_painted):
            window.show()
        window.activateWindow()
        if wait:
            qtbot.waitUntil(lambda: window.flow.ready, timeout=PATIENCE_MS)
        return window

    yield open_kiosk
    for window in windows:
        window.leave()
        window.deleteLater()


@pytest.fixture
def resident(qtbot, qapp, wear, practice):
    """The window as it stands in a waiting room: it fills the screen, and no client closes it."""
    therapist = [sys.executable, "-S", "-c", "import time; time.sleep(600)"]
    window = KioskWindow(
        qapp, partial(ClientDesk.open, practice.folder), therapist, practice_name="Linden Street"
    )
    try:
        window.present()
        qtbot.waitUntil(lambda: window.flow.ready, timeout=PATIENCE_MS)
        yield window
    finally:
        window.leave()
        window.deleteLater()


@pytest.fixture
def walk(resident, practice, qtbot):
    """Lead a client through every page: ``for page in walk(): ...``; each is as a client meets it."""

    def come_to(name, act):
        page = getattr(resident.pages, name)
        act()
        qtbot.waitUntil(lambda: resident.flow.page is page and page.isVisible(), timeout=PATIENCE_MS)
        return page

    def steps():
        pages, flow = resident.pages, resident.flow
        yield pages.welcome
        yield come_to("code", pages.welcome.begin.click)
        yield come_to("notice", lambda: pages.code.code_given.emit(practice.code))
        yield come_to("question", pages.notice.agree.click)
        pages.question.answers.cards()[3].click()
        qtbot.waitUntil(lambda: pages.question.progress.value() == 2, timeout=PATIENCE_MS)
        yield come_to("stop", pages.question.stop.click)
        pages.stop.go_on.click()
        while flow.page is pages.question:
            pages.question.skip.click()
        yield come_to("check", lambda: None)
        yield come_to("idle", flow.stage.idle.asked.emit)
        pages.idle.go_on.click()
        yield come_to("thanks", pages.check.send.click)
        pages.thanks.finish.click()
        pages.trouble.show_unsent("")
        resident._show_page(pages.trouble)
        yield pages.trouble
        yield come_to("away", pages.welcome.therapist.click)

    return steps


@pytest.fixture
def numbers(practice):
    """Give whose the practice's rows are, in their order, as the recovery key can tell: 0 is the log."""

    def read():
        folder = PracticeFolder(practice.folder)
        facts = folder.read_facts()
        holder = holder_from_recovery(practice.recovery_key, Suite(facts.suite))
        with opened(folder.keys_file, read_only=True) as keys:
            ((kiosk_id, key),) = open_chain_keys(Keyring(keys), holder).items()
        found = []
        with opened(folder.records_file, read_only=True) as records:
            for row in Records(records).rows(kiosk_id):
                found.append(blind(key, RowHeader.parse(row.header).blinded))
                key = next_key(key)
        return found

    return read


@pytest.fixture
def sheets(numbers):
    """Count the answer sheets in the practice's records."""
    return lambda: sum(number != LOG_CLIENT for number in numbers())
