"""A whole day of a practice, watched from outside: set-up, a client, a therapist, the end; without a network.

Everything that the processes handed to the system is looked at: names, passphrases and answers are in nothing
that they wrote, and they asked for no socket that leads out of the machine.
"""

import re
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from leakwatch import markers, watching
from leakwatch.answering import ANSWERS, WORDS, values
from leakwatch.once import once
from leakwatch.playing import ROOT, Home, started
from leakwatch.privileges import without_network

from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.store.folder import PracticeFolder

pytestmark = pytest.mark.timeout(600)  # a whole day, on a machine that does other things as well

PRACTICE = "Praxis am Weiher"
THERAPIST = "Ægidia Größlmayr"
CLIENT = "Zoë Quellmarkt"
OTHER_CLIENT = "Ünsal Weidenkätzchen"
WRONG_PASSPHRASE = "abzählreim-tümpel-falsch"
IN_A_MESSAGE = f"{CLIENT} answered 4, 2, 5, 1, 3"
TALKATIVE = {"QT_LOGGING_RULES": "*=true", "PYTHONWARNINGS": "default", "PYTHONFAULTHANDLER": "1"}
# What stands on every Linux, and what Qt and Python make for themselves without a word of ours.
HARMLESS = re.compile(
    r"^(/dev/(null|tty|ptmx|urandom)|/proc/self/.*|memfd:.*|/memfd:.*|pipe:.*|anon_inode:.*)$"
)


@dataclass
class Day:
    """What is left of it."""

    home: Home
    folder: Path
    seen: watching.Watched
    told: bytes
    status: int
    passphrase: str
    recovery_key: str

    @cached_property
    def secrets(self):
        shapes = {}
        texts = (THERAPIST, CLIENT, OTHER_CLIENT, self.passphrase, WRONG_PASSPHRASE)
        key = self.recovery_key
        for text in (*texts, key, "".join(key.split()), *THERAPIST.split(), *CLIENT.split()):
            shapes |= markers.of_text(text)
        for words in WORDS[:2]:
            shapes |= markers.of_text(words)
        for cards in ANSWERS[:2]:
            shapes |= markers.of_answers(values(cards))
        return shapes


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    return once(tmp_path_factory, "whole-day", lambda: play_a_day(tmp_path_factory))


def play_a_day(tmp_path_factory):
    home = Home.make(tmp_path_factory.mktemp("world"))
    trace = tmp_path_factory.mktemp("trace") / "calls"
    folder = home.place / "home" / "practice"
    watched = (*without_network(), *watching.strace(trace))
    with started(home, "--data", folder, "--windowed", before=watched, environment=TALKATIVE) as session:
        session.setup.wait_for_start()
        made = session.setup.do("found", practice=PRACTICE, therapist=THERAPIST)
        session.setup.begin("start")
        session.kiosk.wait_for_start()
        session.kiosk.do("call_therapist")
        codes = [_first_unlock(session.view, made["passphrase"])]
        session.view.begin("lock")
        session.kiosk.do("come_back")
        PracticeFolder(folder).change_settings(PracticeQuestions(comment=True).as_settings())
        for code, cards, words in zip([*codes, *codes], ANSWERS, WORDS, strict=False):
            session.kiosk.do("begin", code=code)
            session.kiosk.do("answer", cards=cards)
            session.kiosk.do("write", letters=[*map(ord, words)])
            session.kiosk.do("send")
        _fail(session.kiosk)
        session.kiosk.do("call_therapist")
        _second_unlock(session.view, made["passphrase"])
        session.view.begin("lock")
        session.kiosk.do("come_back")
        session.kiosk.begin("leave")
        status = session.process.wait(60)
    return Day(
        home, folder, watching.read(trace), session.told, status, made["passphrase"], made["recovery_key"]
    )


def _first_unlock(view, passphrase):
    view.wait_for_start()
    view.do("unlock_in_vain", name=THERAPIST, passphrase=WRONG_PASSPHRASE)
    view.do("unlock", name=THERAPIST, passphrase=passphrase)
    return view.do("add_client", name=CLIENT)


def _second_unlock(view, passphrase):
    view.wait_for_start()
    view.do("unlock", name=THERAPIST, passphrase=passphrase)
    _fail(view)
    view.do("open_client", name=CLIENT)
    view.do("to_caseload")
    view.do("add_client", name=OTHER_CLIENT)
    assert sorted(view.do("names")) == sorted([CLIENT, OTHER_CLIENT])


def _fail(role):
    """Something in Rapport goes wrong, between two things that people do."""
    role.do("raise_soon", message=IN_A_MESSAGE)
    time.sleep(1)


def test_k6_the_whole_day_works_without_a_network(day):
    assert day.status == 0


def test_k6_no_process_asks_for_a_network_socket(day):
    assert day.seen.calls > 1000
    assert day.seen.sockets == set()


def test_c9_no_byte_that_any_process_wrote_tells_a_name_an_answer_or_a_secret(day):
    wires = str(day.home.wires)
    told = {
        place: found
        for place, data in day.seen.written.items()
        if not place.startswith(wires) and (found := markers.found_in(bytes(data), day.secrets))
    }
    assert told == {}
    # The watch is not blind: it saw the practice's own name, and the databases being written.
    written = {place: bytes(data) for place, data in day.seen.written.items() if not place.startswith(wires)}
    assert PRACTICE.encode() in b"".join(written.values())
    names = {Path(place).name for place in written}
    assert {"records.sqlite", "keys.sqlite", "records.sqlite-journal"} <= names


def test_c9_no_file_that_is_left_tells_a_name_an_answer_or_a_secret(day):
    files = [file for file in day.home.place.rglob("*") if file.is_file()]
    assert {"practice.json", "records.sqlite", "keys.sqlite", "index.sqlite"} <= {file.name for file in files}
    told = {file: found for file in files if (found := markers.found_in(file.read_bytes(), day.secrets))}
    assert told == {}


def test_c9_nothing_is_written_outside_of_the_practice_and_the_users_own_places(day):
    made = {Path(place) for place in day.seen.made if not HARMLESS.match(place)}
    assert any(place.name == "records.sqlite" for place in made)
    elsewhere = {place for place in made if place.is_absolute() and not place.is_relative_to(day.home.place)}
    assert {place for place in elsewhere if not place.is_relative_to(ROOT)} == set()
    # In its own source, Python alone may leave compiled modules; it is told not to here.
    assert {place for place in elsewhere if place.is_relative_to(ROOT)} == set()


def test_c9_every_other_place_that_was_written_to_is_named_here(day):
    in_world = {
        place.relative_to(day.home.place)
        for place in map(Path, day.seen.made)
        if place.is_absolute() and place.is_relative_to(day.home.place)
    }
    tops = {place.parts[:2] for place in in_world}
    allowed = {("home", "practice"), ("home", ".practice.setup"), ("home", ".practice.setup-lock")}
    allowed |= {("wires", name) for name in {place.name for place in day.home.wires.iterdir()}}
    allowed |= {("home", ".cache"), ("home", ".config")}  # matplotlib's font list
    assert {top for top in tops if top not in allowed and top[0] != "tmp"} == set()


def test_c9_what_is_told_on_the_way_has_no_name_and_no_answer(day):
    assert day.told.count(b"rapport: unexpected RuntimeError") == 2
    assert markers.found_in(day.told, day.secrets) == []
    assert b"Traceback" not in day.told
    assert b"Checking character" not in day.told  # Qt's tracing, asked for, would spell out every text


def test_k5_every_file_of_the_practice_is_its_owners_alone(day):
    modes = {file: file.stat().st_mode & 0o777 for file in (day.folder, *day.folder.rglob("*"))}
    assert {file: oct(mode) for file, mode in modes.items() if mode & 0o077} == {}


def test_k5_nobody_left_a_core_file(day):
    assert [file for file in day.home.place.rglob("*core*") if file.is_file()] == []
