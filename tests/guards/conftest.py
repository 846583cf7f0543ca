"""Every page of the three processes in every state that a person meets, driven by what a person does."""

import ast
import importlib.util
import random
import shutil
import xml.etree.ElementTree as ET
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from walks.clients import client_walk
from walks.setup import setup_walk
from walks.therapists import therapist_walk

from kiosk.clock import system_clock
from kiosk.demo.making import make_demo
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.vault.cost import FLOOR
from ui.client.window import KioskWindow
from ui.setup.window import SetupWindow
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
        yield from client_walk(qtbot, _shown(qtbot, window, lambda: window.flow.ready), demo)

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
        yield from therapist_walk(qtbot, window, demo.therapists[0])

    yield states
    for window in windows:
        window.end_work()
        window.close()
        window.deleteLater()


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
        yield from setup_walk(qtbot, window)

    yield states
    for window in windows:
        window.end_work()
        window.close()
        window.deleteLater()


@pytest.fixture
def targets():
    """The least sizes of what is tapped, px: a client's and the therapist's."""
    return LIGHT.shape.target, LIGHT.shape.desk_target
