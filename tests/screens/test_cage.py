"""The kiosk in a compositor that shows one program and nothing else, on Wayland, as the guide recommends.

Debian 12's compositor takes no keys from a test: what keys do is tried on X servers.
"""

import os
import shutil

import pytest
from leakwatch.playing import Home, started

from kiosk.demo.making import make_demo

pytestmark = pytest.mark.screen

COMPOSITOR = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "QT_QPA_PLATFORM": "wayland",
}
NOBODY = 65534
WAY = [
    "CodePage",
    "NoticePage",
    "QuestionPage",
    "StopPage",
    "IdlePage",
    "CheckPage",
    "ThanksPage",
    "WelcomePage",
]


def in_cage():
    """Give what starts a command in the compositor, which refuses to run for root."""
    cage = (shutil.which("cage"), "--")
    if os.geteuid():
        return cage
    anybody = ("--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups")
    reads_all = ("--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override")  # the tests' own files
    return ("setpriv", *anybody, *reads_all, *cage)


@pytest.fixture
def session(tmp_path):
    home = Home.make(tmp_path)
    demo = make_demo(home.place / "practice", 7)
    environment = {**COMPOSITOR, "RAPPORT_CODE": demo.clients[0].code}
    with started(home, "--data", demo.folder, before=in_cage(), environment=environment) as running:
        running.kiosk.wait_for_start()
        running.kiosk.do("page")
        yield running
        if running.process.poll() is None:
            running.kiosk.begin("leave")  # without its screen, a kiosk's watcher would try again for ever
            running.process.wait(60)


def test_k1_the_kiosk_fills_a_compositors_screen_on_every_page(session):
    for page in WAY:
        assert session.kiosk.do("to", page=page) == page
        state = session.kiosk.do("state")
        assert state["fills"]
        assert state["windows"] == ["KioskWindow"]


def test_k7_a_crash_in_a_compositor_ends_neither_it_nor_the_kiosk(session):
    session.kiosk.begin("fail", how="SIGSEGV")
    session.kiosk.done()
    session.kiosk.wait_for_start()
    assert session.kiosk.do("page") == "WelcomePage"
    assert session.process.poll() is None


def test_a_kiosk_that_the_therapist_closes_ends_the_compositor(session):
    session.kiosk.begin("leave")
    assert session.process.wait(60) == 0
