"""Fixtures for pages: the application in its theme, a finger, a check that nothing is left behind."""

import gc
import os
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from rig.derivations import remember_derivations
from shiboken6 import isValid

from kiosk.questionnaires.loading import load
from ui.widgets.fonts import register_other_fonts
from ui.widgets.language import speak_tag
from ui.widgets.theme import LIGHT, Durations, apply_theme, wear_language

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pages are tested without a screen
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the product has it: no threads of others in a worker


remember_derivations()

# How long an example takes to be drawn is the machine's affair, as it does other things at the same time.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("here")


@pytest.fixture(autouse=True)
def nothing_is_left_behind(request):
    """Fail a test of the interface that leaves a thread, a running timer or a window behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    before = set(threading.enumerate())
    yield
    application = request.getfixturevalue("qapp")
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()
    assert [thread.name for thread in threading.enumerate() if thread not in before] == []
    if application.topLevelWidgets():
        gc.collect()
    assert application.topLevelWidgets() == []
    assert running_timers() == []


def running_timers():
    """Name the parents of all timers that still run."""
    timers = [found for found in gc.get_objects() if type(found) is QTimer]
    return [repr(timer.parent()) for timer in timers if isValid(timer) and timer.isActive()]


@pytest.fixture(scope="session")
def every_kind_file():
    """The file of a questionnaire that asks in every way there is."""
    return Path(__file__).parent / "questionnaires" / "every-kind.json"


@pytest.fixture(scope="session")
def every_kind(every_kind_file):
    """A questionnaire that asks in every way there is."""
    return load(every_kind_file.read_text(encoding="utf-8"), "en")


@pytest.fixture
def wear(qapp):
    """Let the application wear a theme, quick and unguarded: ``wear(text_scale=2.0, chosen=250)``."""
    quick = {
        "chosen": 1,
        "repeat": 0,
        "settle": 0,
        "page_change": 0,
        "restyle": 1,
        "thanks": 60_000,
        "try_again": 60_000,
    }

    def put_on(text_scale=1.0, **durations):
        theme = replace(LIGHT, text_scale=text_scale, durations=Durations(**(quick | durations)))
        apply_theme(qapp, theme)
        return theme

    put_on()
    yield put_on
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def speak_here(qapp, wear):
    """Let the pages speak a language until the test ends: ``speak_here("ar")``; first it is English.

    A folder of other catalogues may be named.
    """
    before = QLocale()
    speak_tag(qapp, "en")
    list(register_other_fonts())
    yield partial(speak_tag, qapp)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    wear_language(qapp)


@pytest.fixture(scope="session")
def words_in_pdf():
    """Give all words of a PDF file, with one blank between them: ``words_in_pdf(path)``."""

    def read(file):
        document = pypdfium2.PdfDocument(file.read_bytes())
        try:
            return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
        finally:
            document.close()

    return read


@pytest.fixture(scope="session")
def touch_screen(qapp):
    """A touch device that Qt treats as a real one; made once, as Qt keeps it for ever."""
    return QTest.createTouchDevice()


@pytest.fixture
def finger(qapp, touch_screen):
    """Tap a control by touch, in its middle: ``finger(control)``."""

    def tap(control):
        qapp.processEvents()  # a person taps what is on the screen, not what is about to be
        window = control.window()
        place = control.mapTo(window, control.rect().center())
        QTest.touchEvent(window, touch_screen).press(0, place, window).commit()
        QTest.touchEvent(window, touch_screen).release(0, place, window).commit()
        qapp.processEvents()

    return tap


@pytest.fixture
def accessible_action():
    """Do what a screen reader does: ``accessible_action(control, "Toggle")``."""

    def act(control, action):
        actions = QAccessible.queryAccessibleInterface(control).actionInterface()
        assert action in actions.actionNames()
        actions.doAction(action)

    return act
