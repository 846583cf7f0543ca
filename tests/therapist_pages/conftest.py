"""The therapist's window on a real demo practice, made for one test and closed after it."""

import operator
import shutil
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.clock import Moment, system_clock
from kiosk.demo.making import make_demo
from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.trends.limits import individuals
from kiosk.trends.series import History
from kiosk.trends.signals import find_signals
from ui.therapist.plots.canvas import TrendCanvas
from ui.therapist.plots.stage import OverallData
from ui.therapist.window import LockTimes, TherapistWindow

DAY_MS = 86_400_000
MONDAY_MS = 1_736_153_100_000  # Monday, 6 January 2025
WORDS = ("Not at all", "A little", "Mostly", "Very much", "Completely")


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A demo practice made once; tests work on copies of its folder."""
    return make_demo(tmp_path_factory.mktemp("demo") / "practice", 7)


@pytest.fixture
def folder(demo, tmp_path):
    """A copy of the demo practice that a test may change."""
    return shutil.copytree(demo.folder, tmp_path / "practice")


@dataclass
class HandClock:
    """A clock whose machine time moves when a test says so."""

    passed_ms: int = 0
    start: Moment = field(default_factory=system_clock)

    def __call__(self):
        return Moment(self.start.wall_ms, self.start.boot_ms + self.passed_ms, self.start.boot_id)


@pytest.fixture
def hand_clock():
    return HandClock()


@pytest.fixture
def open_window(qtbot, qapp, wear, folder):
    """Show the window: ``open_window(folder)``; it waits until plots can be drawn."""
    windows = []

    def show(of=folder, *, width=1280, height=800, clock=system_clock, times=None, chooser=None):
        window = TherapistWindow(qapp, of, clock=clock, times=times or LockTimes(), chooser=chooser)
        windows.append(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.flow.plots_are_loaded, timeout=20_000)
        return window

    yield show
    for window in windows:
        window.end_work()
        window.close()
        window.deleteLater()


@pytest.fixture
def unlock(qtbot):
    """Sign in by typing: ``unlock(window, therapist)``; waits for the caseload and the plot's canvas."""

    def sign_in(window, therapist):
        page = window.flow.unlock_page
        qtbot.waitUntil(page.name.isVisible, timeout=5_000)
        QTest.keyClicks(page.name, therapist.name)
        QTest.keyClicks(page.passphrase.line, therapist.passphrase)
        QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.flow.inside is not None, timeout=20_000)
        qtbot.waitUntil(lambda: window.flow.inside.client.trends.canvas is not None, timeout=20_000)
        return window.flow.inside

    return sign_in


@pytest.fixture
def inside(open_window, unlock, demo):
    """The pages behind the lock, for the first therapist of the demo practice."""
    return unlock(open_window(), demo.therapists[0])


@pytest.fixture
def open_idle(open_window, unlock, demo, hand_clock):
    """Open the view with a clock at hand: gives window, pages, and what lets an hour pass untouched."""

    def show():
        window = open_window(clock=hand_clock, times=LockTimes(warn_after=60, lock_after=600_000))
        inside = unlock(window, demo.therapists[0])

        def pass_by():
            hand_clock.passed_ms += 3_600_000

        return window, inside, pass_by

    return show


@pytest.fixture
def open_client(qtbot):
    """Open a client from the caseload by the keyboard: ``open_client(inside, row)``."""

    def choose(inside, row=0):
        listed = inside.caseload.list
        listed.setCurrentIndex(inside.caseload.model.index(row))
        shown = partial(operator.is_not, inside.caseload)  # which may come anew before
        with qtbot.waitSignal(inside.page_shown, timeout=10_000, check_params_cb=shown):
            QTest.keyClick(listed, Qt.Key.Key_Return)
        return inside.client

    return choose


@pytest.fixture
def long_tab(inside, open_client):
    """The tab of a client who came more than twelve times."""
    for row in range(inside.caseload.model.rowCount()):
        tab = open_client(inside, row).trends
        if len(tab.canvas.places) > 12:
            return tab
        inside.client.back.click()
    raise AssertionError("nobody in the demo came so often")


@pytest.fixture
def desk(folder, demo):
    """Open the same practice for a moment: ``desk(what)`` gives ``what(desk)``."""

    def ask(what):
        therapist = demo.therapists[0]
        with unlock_desk(folder, therapist.passphrase, therapist.name, calibrate=None) as opened:
            return what(opened)

    return ask


def history_of(overall, *, moments=None, repairs=None, prorated=None):
    """A weekly history with these overall scores."""
    overall = np.array(overall, dtype=np.float64)
    count = len(overall)
    names = ("empathy", "authenticity", "confidentiality", "cultural respect", "safety")
    return History(
        times=MONDAY_MS + np.arange(count, dtype=np.int64) * 7 * DAY_MS,
        overall=overall,
        prorated=np.array(prorated if prorated is not None else [False] * count, dtype=np.bool_),
        dimensions=MappingProxyType({name: overall.copy() for name in names}),
        moments=np.array(moments if moments is not None else [0] * count, dtype=np.int8),
        repairs=np.array(repairs if repairs is not None else [-1] * count, dtype=np.int8),
        skipped=np.zeros(count, dtype=np.int16),
    )


@pytest.fixture
def weekly():
    """Make a weekly history: ``weekly([75, 80, nan], moments=[0, 2, 0])``."""
    return history_of


@pytest.fixture
def plotted():
    """What a plot of a history shows: ``plotted(history)``."""

    def plan(history):
        return OverallData(history, individuals(history.overall), find_signals(history), WORDS)

    return plan


@pytest.fixture
def draw(qtbot, qapp, wear, plotted):
    """Draw a history: ``draw(history, 1100, 600)`` gives the canvas."""
    canvases = []

    def show(history, width=1100, height=600, canvas=None):
        shown = canvas or TrendCanvas()
        if canvas is None:
            canvases.append(shown)
        shown.resize(width, max(height, shown.height_needed(width)))
        shown.show()
        shown.show_trend(plotted(history))
        qapp.processEvents()
        return shown

    yield show
    for canvas in canvases:
        canvas.close()
        canvas.deleteLater()
