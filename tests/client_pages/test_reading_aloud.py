"""A page is read aloud when somebody asks, by the system's own voice, and never longer than it is shown."""

import os
import shutil
import signal
import sys
import time
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.languages import TAGS
from kiosk.practice.settings.look import PracticeLook
from ui.client import voice as module
from ui.client.front import Front
from ui.client.voice import Speech, Voice, find_speech
from ui.client.wardrobe import Wardrobe
from ui.widgets.theme import current_theme

SENTENCES = ("Today I felt listened to.", "Not at all", "Completely")
# Reads to the end, keeps what it read and whom it was called by, and then speaks until it is ended.
LISTENED = """
import os, sys, time
words = sys.stdin.buffer.read()
with open(sys.argv[1] + ".part", "wb") as out:
    out.write(words)
os.replace(sys.argv[1] + ".part", sys.argv[1])
time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def espeak():
    """The real espeak-ng."""
    program = shutil.which("espeak-ng")
    assert program, "espeak-ng is not here: make tools"
    return program


@pytest.fixture
def voices(qtbot, qapp):
    """Make a voice that is quiet again after the test: ``voices(speech)``."""
    made = []

    def make(speech):
        made.append(Voice(speech))
        return made[-1]

    yield make
    for one in made:
        one.hush()
        one.deleteLater()


@pytest.fixture
def dictated(tmp_path):
    """A program that keeps what it is to say, and the file in which it does."""
    kept = tmp_path / "heard.txt"
    return Speech(sys.executable, ("-c", LISTENED, str(kept), "60")), kept


def test_espeak_speaks_what_it_is_given_and_then_ends(qtbot, voices, espeak, tmp_path):
    spoken = tmp_path / "spoken.wav"
    found = find_speech()
    assert found.program == espeak
    voice = voices(Speech(espeak, ("-w", str(spoken), *found.reads)))
    with qtbot.waitSignal(voice.quiet, timeout=30_000):
        voice.say(SENTENCES, "en")
    assert not voice.speaking
    longer = tmp_path / "longer.wav"
    voice = voices(Speech(espeak, ("-w", str(longer), *found.reads)))
    with qtbot.waitSignal(voice.quiet, timeout=30_000):
        voice.say(SENTENCES * 4, "en")
    assert 1 < seconds(spoken) < seconds(longer) / 3


def seconds(file):
    with wave.open(str(file)) as sound:
        return sound.getnframes() / sound.getframerate()


@pytest.mark.parametrize("tag", [*TAGS, "fr-CA", "pt-BR", ""])
def test_espeak_has_a_voice_for_the_languages_of_the_pages(qtbot, voices, espeak, tmp_path, tag):
    spoken = tmp_path / "spoken.wav"
    voice = voices(Speech(espeak, ("-w", str(spoken), *find_speech().reads)))
    with qtbot.waitSignal(voice.quiet, timeout=30_000):
        voice.say(("1, 2, 3, 4",), tag)
    assert seconds(spoken) > 0.5


def test_espeak_comes_before_a_service_that_hands_the_words_on():
    assert find_speech({"espeak-ng": "/e", "spd-say": "/s"}.get).program == "/e"
    handed_on = find_speech({"spd-say": "/s"}.get)
    assert handed_on.program == "/s"
    assert handed_on.hushes
    assert find_speech({}.get) is None


def test_c9_what_is_read_stands_in_no_argument_and_in_no_surroundings(qtbot, voices, dictated):
    speech, kept = dictated
    voice = voices(speech)
    voice.say(SENTENCES, "de-AT")
    qtbot.waitUntil(kept.exists, timeout=20_000)
    process = Path(f"/proc/{voice._process.processId()}")
    seen = process.joinpath("cmdline").read_bytes() + process.joinpath("environ").read_bytes()
    assert b"listened" not in seen
    assert seen.count(b"\x00de\x00") == 1
    assert kept.read_text(encoding="utf-8") == "Today I felt listened to.\n\nNot at all\n\nCompletely\n"


def test_a_voice_is_quiet_at_once(qtbot, voices, dictated):
    speech, kept = dictated
    voice = voices(speech)
    voice.say(SENTENCES, "en")
    qtbot.waitUntil(kept.exists, timeout=20_000)
    process = voice._process.processId()
    started = time.perf_counter()
    with qtbot.waitSignal(voice.quiet):
        voice.hush()
    assert time.perf_counter() - started < 1
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_saying_something_else_ends_what_was_being_said(qtbot, voices, dictated):
    speech, kept = dictated
    voice = voices(speech)
    voice.say(SENTENCES, "en")
    qtbot.waitUntil(kept.exists, timeout=20_000)
    before = voice._process.processId()
    kept.unlink()
    voice.say(("Ready to send?",), "en")
    qtbot.waitUntil(kept.exists, timeout=20_000)
    assert kept.read_text(encoding="utf-8") == "Ready to send?\n"
    with pytest.raises(ProcessLookupError):
        os.kill(before, 0)


def test_a_service_that_was_handed_the_words_is_told_to_be_quiet(qtbot, voices, dictated, tmp_path):
    speech, kept = dictated
    told = tmp_path / "hushed"
    hush = ("-c", "import pathlib, sys; pathlib.Path(sys.argv[1]).touch()", str(told))
    voice = voices(Speech(speech.program, speech.reads, hush))
    voice.say(SENTENCES, "en")
    qtbot.waitUntil(kept.exists, timeout=20_000)
    voice.hush()
    qtbot.waitUntil(told.exists, timeout=20_000)


@pytest.mark.parametrize("program", ["/nowhere/espeak-ng", sys.executable])
def test_a_voice_that_cannot_speak_harms_nobody(qtbot, voices, program):
    voice = voices(Speech(program, ("--no-such-option",)))
    with qtbot.waitSignal(voice.quiet, timeout=20_000):
        voice.say(SENTENCES, "en")
    assert not voice.speaking
    voice.hush()


def test_a_voice_that_ends_by_itself_while_it_is_written_to_harms_nobody(qtbot, voices):
    voice = voices(Speech(sys.executable, ("-c", "raise SystemExit")))
    with qtbot.waitSignal(voice.quiet, timeout=20_000):
        voice.say(("x" * 1000,) * 1000, "en")


@pytest.fixture
def window(kiosk, dictated, read_aloud, monkeypatch):
    """A kiosk whose pages offer to be read aloud, by a voice that keeps what it is to say."""
    monkeypatch.setattr(module, "find_speech", lambda: dictated[0])
    return kiosk(wardrobe=read_aloud)


@pytest.fixture
def read_aloud(qapp, wear):
    """What pages wear where the practice lets them be read aloud."""
    return Wardrobe(qapp, PracticeLook(read_aloud=True), current_theme())


@pytest.fixture
def hears(window, dictated, qtbot):
    """Tap the control of the page that is shown, and give what is read."""
    kept = dictated[1]

    def listen():
        page = window.flow.page
        button = window._aloud.button(page)
        assert button.accessibleName() == "Read aloud"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(kept.exists, timeout=20_000)
        words = kept.read_text(encoding="utf-8").strip().split("\n\n")
        kept.unlink()
        assert button.accessibleName() == "Stop reading"
        return words

    return listen


@pytest.fixture
def asked(window, practice, qtbot):
    """Come in with the code, up to the first question."""
    window.pages.welcome.begin.click()
    QTest.keyClicks(window.pages.code, practice.code)
    qtbot.waitUntil(window.pages.notice.isVisible)
    window.pages.notice.agree.click()
    return window.pages.question


def test_the_question_and_the_answers_that_are_offered_are_read(asked, hears):
    assert hears() == [
        "Question 1 of 8, about this session",
        "Today I felt listened to.",
        "Not at all",
        "A little",
        "Mostly",
        "Very much",
        "Completely",
    ]


def test_what_was_chosen_is_not_told(window, asked, hears, qtbot):
    first = asked.accessibleName()
    asked.answers.cards()[2].click()
    qtbot.waitUntil(lambda: asked.accessibleName() != first)
    asked.back.click()
    assert asked.answers.cards()[2].isChecked()
    assert hears().count("Mostly") == 1
    while window.flow.page is not window.pages.check:
        window.flow.page.skip.click()
    assert hears() == ["Ready to send?", "Tap an answer to change it."]


def test_a_code_is_not_told(window, hears):
    window.pages.welcome.begin.click()
    QTest.keyClicks(window.pages.code, "123")
    assert hears() == ["Please enter your code", "Type the ten digits on your card, or scan it."]


def test_reading_ends_with_the_page_the_question_and_the_visit(window, asked, hears, qtbot):
    voice = window._aloud._voice
    hears()
    assert voice.speaking
    asked.skip.click()  # the next question, on the same page
    assert not voice.speaking
    assert window._aloud.button(asked).accessibleName() == "Read aloud"
    hears()
    window.flow.stage.idle.asked.emit()
    assert not voice.speaking
    window.pages.idle.go_on.click()
    hears()
    window.flow.to_welcome()
    assert not voice.speaking
    hears()
    process = voice._process.processId()
    window.leave()
    with pytest.raises(ProcessLookupError):
        os.kill(process, signal.SIGCONT)


def test_a_second_tap_stops_it_and_a_third_begins_anew(window, asked, hears):
    button = window._aloud.button(asked)
    words = hears()
    button.click()
    assert not window._aloud._voice.speaking
    assert hears() == words


def test_nothing_is_read_that_nobody_asked_for(window, asked, qtbot):
    asked.skip.click()
    qtbot.wait(50)
    assert not window._aloud._voice.speaking


def test_pages_offer_nothing_where_the_practice_does_not_want_it_or_no_voice_is_there(
    kiosk, read_aloud, monkeypatch
):
    assert kiosk()._aloud is None
    monkeypatch.setattr(module, "find_speech", lambda: None)
    assert kiosk(wardrobe=read_aloud)._aloud is None


def test_a_practice_that_changes_its_mind_is_followed_when_the_therapist_is_done(window, asked, hears):
    window.flow.to_welcome()
    hears()
    button = window._aloud.button(window.pages.welcome)
    for wanted in (False, True):
        window._read_front = lambda wanted=wanted: Front("Linden Street", PracticeLook(read_aloud=wanted))
        window.flow.returned.emit()
        assert button.isVisible() is wanted
        assert not window._aloud._voice.speaking


def test_the_control_stands_behind_the_way_back_and_tab_comes_to_it_in_turn(window, asked):
    button = window._aloud.button(asked)
    foot = [asked.foot.itemAt(place).widget() for place in range(asked.foot.count())]
    assert [one for one in foot if one is not None][:4] == [asked.back, button, asked.skip, asked.keep]
    asked.back.setFocus(Qt.FocusReason.TabFocusReason)
    for expected in (button, asked.skip):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is expected
