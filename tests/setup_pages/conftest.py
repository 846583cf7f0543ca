"""The set-up's window, made for one test and closed after it."""

import random

import pytest

from kiosk.vault.cost import FLOOR
from ui.setup.window import SetupWindow
from ui.widgets.choosing import Chooser


@pytest.fixture
def target(tmp_path):
    """Where the practice is to be made; its parent holds nothing else."""
    return tmp_path / "data" / "practice"


@pytest.fixture
def key_file(tmp_path):
    return tmp_path / "stick" / "key.txt"


@pytest.fixture
def window(qtbot, qapp, wear, target, key_file):
    """The window, ready to be used; its file dialog answers with ``key_file``."""
    target.parent.mkdir()
    key_file.parent.mkdir()
    made = SetupWindow(
        qapp, target, cost=FLOOR, rng=random.Random(5), chooser=Chooser(to_save=lambda *_: str(key_file))
    )
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.loaded, timeout=20_000)
    yield made
    made.end_work()
    made.close()
    made.deleteLater()
