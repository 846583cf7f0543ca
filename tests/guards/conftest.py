"""Every page of the three processes in every state that a person meets, driven by what a person does."""

import ast
import importlib.util
import random
import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from kiosk.clock import system_clock
from kiosk.demo.making import make_demo
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.store.findings import CHANGED, Finding
from kiosk.vault.cost import FLOOR
from ui.client.window import KioskWindow
from ui.setup.window import SetupWindow
from ui.therapist.practice.state import read_therapists
from ui.therapist.window import LockTimes, TherapistWindow
from ui.widgets.choosing import Chooser
from ui.widgets.language import speak
from ui.widgets.sticks import Stick
from ui.widgets.theme import LIGHT

ROOT = Path(__file__).resolve().parents[2]
MARKED = "en_AU"  # a catalogue of its own, with English dates


@pytest.fixture(scope="session")
def strings():
    """The script behind ``make strings``."""
    spec = importlib.util.spec_from_file_location("strings", ROOT / "packaging" / "strings.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def modules():
    """The syntax tree of every module that may say something: ``{"ui/client/code.py": tree, ...}``."""
    return {
        str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8"))
        for top in ("kiosk", "ui")
        for path in sorted((ROOT / top).rglob("*.py"))
    }


@pytest.fixture(scope="session")
def marked_sentences(modules):
    """The context and the text of every ``phrase("context", "text")``."""
    return [
        tuple(ast.literal_eval(argument) for argument in call.args)
        for tree in modules.values()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "phrase"
    ]


@pytest.fixture(scope="session")
def collected(strings, tmp_path_factory):
    """The catalogue that translators get: every sentence that the tools find in the sources."""
    catalogue = tmp_path_factory.mktemp("collected") / f"rapport_{MARKED}.ts"
    strings.collect(catalogue, MARKED)
    return catalogue


@pytest.fixture(scope="session")
def marked_catalogues(strings, collected, tmp_path_factory):
    """A compiled catalogue that puts each sentence in brackets, but not what is filled in."""
    tree = ET.parse(collected)
    for message in tree.iter("message"):
        text = message.findtext("source")
        marked = f"⟦{text.replace('{', '⟧{').replace('}', '}⟦').replace('%n', '⟧%n⟦')}⟧"
        translation = message.find("translation")
        translation.attrib.clear()
        forms = translation.findall("numerusform")
        for place in forms or [translation]:
            place.text = marked
    folder = tmp_path_factory.mktemp("marked")
    source = folder / collected.name
    tree.write(source, encoding="utf-8", xml_declaration=True)
    strings.run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))
    return folder


@pytest.fixture
def marked(qapp, marked_catalogues):
    """Let the application speak in brackets."""
    before = QLocale()
    speak(qapp, QLocale(MARKED), marked_catalogues)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A demo practice made once; tests work on copies of its folder."""
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 7)


@pytest.fixture
def folder(demo, tmp_path):
    return shutil.copytree(demo.folder, tmp_path / "practice")


@pytest.fixture
def client_states(qtbot, qapp, wear, folder, demo):
    """Walk through the client's pages: ``for state in client_states()`` gives the window in each state."""
    windows = []

    def states():
        wear(settle=0)
        window = KioskWindow(
            qapp, partial(ClientDesk.open, folder), ("true",), practice_name="Linden Street", windowed=True
        )
        windows.append(window)
        yield from _client_walk(qtbot, _shown(qtbot, window, lambda: window.flow.ready), demo)

    yield states
    for window in windows:
        window.leave()
        window.deleteLater()


def _shown(qtbot, window, ready):
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(ready, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    return window


def _client_walk(qtbot, window, demo):
    pages, flow = window.pages, window.flow

    def reached(page):
        qtbot.waitUntil(lambda: flow.page is page, timeout=10_000)
        return window

    yield window
    pages.welcome.ease.click()
    yield reached(pages.comfort)
    pages.comfort.finish.click()
    pages.welcome.languages.click()
    yield reached(pages.speaking)
    pages.speaking.back.click()
    reached(pages.welcome)
    pages.welcome.begin.click()
    yield reached(pages.code)
    for digit in (1, 2, 3):
        pages.code.take_digit(digit)
    pages.code._hand_on()
    yield window
    for digit in (4, 5, 6, 7, 8, 9, 0):
        pages.code.take_digit(digit)
    qtbot.waitUntil(lambda: bool(pages.code.notice.text()) and not pages.code.digits, timeout=10_000)
    yield window
    pages.code.without.click()
    yield reached(pages.notice)
    pages.notice.decline.click()
    reached(pages.welcome)
    pages.welcome.begin.click()
    for digit in demo.clients[0].code:
        pages.code.take_digit(int(digit))
    yield reached(pages.notice)
    pages.notice.agree.click()
    yield from _survey_walk(qtbot, window, reached)


def _survey_walk(qtbot, window, reached):
    pages, flow = window.pages, window.flow
    for place in range(8):
        yield reached(pages.question)
        if place == 1:
            pages.question.skip.click()
        else:
            before = pages.question.accessibleName()
            pages.question.answers.cards()[1].click()
            qtbot.waitUntil(
                lambda before=before: (
                    pages.question.accessibleName() != before or flow.page is not pages.question
                )
            )
    while flow.page is pages.question:
        before = pages.question.accessibleName()
        pages.question.answers.cards()[1].click()
        qtbot.waitUntil(
            lambda before=before: pages.question.accessibleName() != before or flow.page is not pages.question
        )
    yield reached(pages.check)
    pages.check.entries()[0].click()
    yield reached(pages.question)
    flow.stage.idle.asked.emit()
    flow.stage.idle.counted.emit(29)
    yield reached(pages.idle)
    pages.idle.go_on.click()
    reached(pages.question)
    pages.question.stop.click()
    yield reached(pages.stop)
    pages.stop.send.click()
    yield reached(pages.thanks)
    yield from _end_walk(window, reached)


def _end_walk(window, reached):
    pages = window.pages
    pages.thanks.show_stopped()
    yield window
    pages.thanks.finish.click()
    for show in (pages.trouble.show_unsent, pages.trouble.show_closed):
        show("")
        window._show_page(pages.trouble)
        yield window
    window._show_page(pages.away)
    yield window


@pytest.fixture
def therapist_states(qtbot, qapp, wear, folder, demo, *, tmp_path):
    """Walk through the therapist's pages: ``for state in therapist_states()``."""
    windows = []
    stick = tmp_path / "stick"
    stick.mkdir()

    def states():
        wear()
        chooser = Chooser(sticks=lambda: (Stick("Linden Street", stick, 4_000_000_000),))
        window = TherapistWindow(qapp, folder, clock=system_clock, times=LockTimes(), chooser=chooser)
        windows.append(window)
        _shown(qtbot, window, lambda: window.flow.plots_are_loaded)
        yield from _therapist_walk(qtbot, window, demo.therapists[0])

    yield states
    for window in windows:
        window.end_work()
        window.close()
        window.deleteLater()


def _therapist_walk(qtbot, window, therapist):
    page, flow = window.flow.unlock_page, window.flow
    qtbot.waitUntil(page.name.isVisible, timeout=5_000)
    yield window
    page.name.setText(therapist.name)
    page.passphrase.line.setText("not the passphrase")
    page.unlock.click()
    qtbot.waitUntil(page.notice.isVisible, timeout=10_000)
    window.bar.show_seconds_left(12)
    yield window
    window.bar.stop_counting()
    page.show_working()
    page.show_progress(3, 9)
    yield window
    page.show_ready()
    page.name.setText(therapist.name)
    page.passphrase.line.setText(therapist.passphrase)
    page.unlock.click()
    qtbot.waitUntil(lambda: flow.inside is not None, timeout=20_000)
    qtbot.waitUntil(lambda: flow.inside.client.trends.canvas is not None, timeout=20_000)
    yield window
    yield from _inside_walk(qtbot, window, flow.inside)


def _inside_walk(qtbot, window, inside):
    caseload = inside.caseload
    window.bar.show_seconds_left(12)
    caseload.close_kiosk.click()
    yield window
    caseload.question.no.click()
    window.bar.stop_counting()
    for row in range(caseload.model.rowCount()):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            caseload.list.opened.emit(row)
        yield window
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.client.back.click()
    yield from _access_walk(qtbot, window, inside)
    yield from _practice_walk(qtbot, window, inside)
    caseload.add_client.click()
    inside.add_client.make.click()
    yield window
    inside.add_client.name.setText("Newly Come")
    inside.add_client.make.click()
    qtbot.waitUntil(inside.add_client.card.finish.isVisible, timeout=10_000)
    yield window
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.add_client.card.finish.click()
    row = next(
        row for row in range(caseload.model.rowCount()) if caseload.model.case(row).name == "Newly Come"
    )
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        caseload.list.opened.emit(row)
    yield window


def _access_walk(qtbot, window, inside):
    page, tab = inside.client, inside.client.access

    def reached(act):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            act()
        return window

    reached(lambda: inside.caseload.list.opened.emit(0))
    yield reached(lambda: page.tabs.setCurrentIndex(1))
    tab.readers[-1].share.click()
    qtbot.waitUntil(lambda: bool(tab.told.text()), timeout=10_000)
    yield window
    tab.readers[-1].transfer.click()
    yield window
    tab.ask_transfer.no.click()
    tab.erase.click()
    tab.ask_erase.yes.click()
    yield window
    tab.ask_erase.no.click()
    tab.new_card.click()
    yield window
    tab.ask_card.yes.click()
    qtbot.waitUntil(tab.card.isVisible, timeout=10_000)
    yield window
    tab.card.show_saved("/media/BLUE/card.pdf")
    yield window
    tab.card.finish.click()
    tab.leave.click()
    qtbot.waitUntil(tab.come_again.isVisible, timeout=10_000)
    yield window
    yield reached(page.back.click)


def _practice_walk(qtbot, window, inside):
    practice = inside.practice
    home = practice.home

    def reached(act):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            act()
        return window

    yield reached(inside.caseload.practice.click)
    yield from _records_walk(qtbot, window, practice, reached)
    yield from _backup_walk(qtbot, window, practice, reached)
    yield from _therapists_walk(qtbot, window, practice, reached)
    yield reached(home.keeping.click)
    practice.keeping.choices[36].click()
    practice.keeping.on.click()
    yield window
    practice.keeping.question.yes.click()
    qtbot.waitUntil(practice.keeping.told.isVisible, timeout=10_000)
    yield window
    reached(practice.keeping.back.click)
    yield from _look_walk(qtbot, window, practice, reached)
    yield reached(home.languages.click)
    yield reached(practice.languages.page.entries["de"].click)
    practice.languages.one.review.click()
    qtbot.waitUntil(practice.languages.one.told.isVisible, timeout=10_000)
    yield window
    yield reached(practice.languages.one.back.click)
    reached(practice.languages.page.back.click)
    yield reached(home.former.click)
    reached(practice.former.back.click)
    yield reached(home.back.click)


def _look_walk(qtbot, window, practice, reached):
    page = practice.look.page
    yield reached(practice.home.look.click)
    page.accents.field.setText("#00AA88")
    page.accents.own.click()
    page.on.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=10_000)
    yield window
    page.accents.take.click()
    page.on.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    yield window
    reached(page.back.click)


def _records_walk(qtbot, window, practice, reached):
    page = practice.records.page
    yield reached(practice.home.records.click)
    page.show_checking()
    page.busy.show_progress(1, 3)
    yield window
    page.show_checked((Finding(CHANGED, {"row": 3}),))
    yield window
    yield reached(page.log.click)
    reached(practice.records.log.back.click)
    reached(page.back.click)


def _backup_walk(qtbot, window, practice, reached):
    page = practice.backup.page
    yield reached(practice.home.backup.click)
    page.places[0].click()
    yield window
    qtbot.waitUntil(lambda: not page.is_working, timeout=30_000)
    yield window
    window.flow.show_cover()
    yield window
    reached(practice.begin)


def _therapists_walk(qtbot, window, practice, reached):
    people = practice.therapists
    yield reached(practice.home.therapists.click)
    people.page.show_state(replace(read_therapists(practice._room.desk), with_recovery=True))
    people.page.cards[0].remove.click()
    yield window
    people.page.cards[0].reset.click()
    people.reset.on.click()
    yield window
    reached(people.reset.back.click)
    people.page.add.click()
    people.add.new.make.click()
    qtbot.waitUntil(people.add.new.hint.isVisible, timeout=10_000)
    people.add.on.click()
    yield window
    reached(people.add.back.click)
    reached(people.page.back.click)
    practice.home.passphrase.click()
    yield window
    reached(people.mine.back.click)
    yield from _recovery_walk(window, practice, reached)


def _recovery_walk(window, practice, reached):
    flow = practice.recovery
    yield reached(practice.home.recovery.click)
    flow.page.on.click()
    yield window
    flow.page.passphrase.line.setText("whatever it is")
    yield reached(flow.page.on.click)
    yield reached(flow.key.on.click)
    flow.check.on.click()
    yield window
    reached(flow.check.back.click)
    reached(flow.page.back.click)


@pytest.fixture
def setup_states(qtbot, qapp, wear, tmp_path):
    """Walk through the set-up's pages: ``for state in setup_states()``."""
    windows = []

    def states():
        wear()
        target, file = tmp_path / "made" / "practice", tmp_path / "key.txt"
        target.parent.mkdir()
        window = SetupWindow(
            qapp, target, cost=FLOOR, rng=random.Random(5), chooser=Chooser(to_save=lambda *_: str(file))
        )
        windows.append(window)
        _shown(qtbot, window, lambda: window.loaded)
        yield from _setup_walk(qtbot, window)

    yield states
    for window in windows:
        window.end_work()
        window.close()
        window.deleteLater()


def _setup_walk(qtbot, window):
    names, passphrase, recovery, confirm = (
        window.names,
        window.passphrase.new,
        window.recovery,
        window.confirm,
    )
    yield window
    names.restore.click()
    window.restore.on.click()
    yield window
    window.restore.back.click()
    names.on.click()
    yield window
    names.practice.setText("Linden Street")
    names.therapist.setText("Mara Weiss")
    names.on.click()
    yield window
    window.passphrase.on.click()
    passphrase.first.line.setText("sunshine")
    qtbot.waitUntil(lambda: bool(passphrase.strength.text()), timeout=10_000)
    yield window
    passphrase.make.click()
    qtbot.waitUntil(passphrase.hint.isVisible, timeout=10_000)
    window.passphrase.on.click()
    yield window
    passphrase.second.line.setText(passphrase.first.text())
    window.passphrase.on.click()
    qtbot.waitUntil(recovery.isVisible, timeout=10_000)
    recovery.key.save_pdf.click()
    qtbot.waitUntil(lambda: bool(recovery.key.saved.text()), timeout=10_000)
    yield window
    groups = recovery.key.key_text().split()
    recovery.on.click()
    yield window
    confirm.on.click()
    yield window
    for field, number in zip(confirm.asked.fields, confirm.asked.numbers, strict=True):
        field.setText(groups[number - 1])
    confirm.on.click()
    yield window
    qtbot.waitUntil(window.done.isVisible, timeout=20_000)
    yield window


@pytest.fixture
def targets():
    """The least sizes of what is tapped, px: a client's and the therapist's."""
    return LIGHT.shape.target, LIGHT.shape.desk_target
