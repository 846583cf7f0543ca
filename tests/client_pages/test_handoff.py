"""What the therapist's process may ask of the kiosk: three things, and nothing by accident."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.client.handoff import Handoff, Then, read_then


@pytest.mark.parametrize(
    ("output", "then"),
    [
        (b'{"then": "welcome"}\n', Then("welcome")),
        (b'{"then": "close"}\n', Then("close")),
        (b'noise\n{"then": "survey", "client": 7}\n', Then("survey", 7)),
        (b'{"then": "close"}\n{"then": "welcome"}\n', Then("welcome")),
        (b"", Then("welcome")),
        (b"Traceback\n", Then("welcome")),
        (b'{"then": "survey"}\n', Then("welcome")),
        (b'{"then": "survey", "client": 0}\n', Then("welcome")),
        (b'{"then": "survey", "client": true}\n', Then("welcome")),
        (b'{"then": "survey", "client": "7"}\n', Then("welcome")),
        (b'{"then": "survey", "client": 4294967296}\n', Then("welcome")),
        (b'["close"]\n', Then("welcome")),
        (b'"close"\n', Then("welcome")),
        (b"[" * 4000, Then("welcome")),
        (b'{"then": "format the disk"}\n', Then("welcome")),
    ],
)
def test_the_last_line_says_what_comes_next(output, then):
    assert read_then(output) == then


@given(st.binary(max_size=200))
def test_whatever_is_printed_the_kiosk_goes_on(output):
    assert isinstance(read_then(output), Then)


def heard_from(handoff):
    notes = []
    handoff.ended.connect(notes.append)
    handoff.not_started.connect(lambda: notes.append("not started"))
    return notes


def python(code):
    return [sys.executable, "-S", "-c", code]


def test_a_view_that_crashes_has_nothing_to_say(qtbot):
    handoff = Handoff(python('print(\'{"then": "close"}\', flush=True); import os; os.abort()'))
    notes = heard_from(handoff)
    handoff.start()
    qtbot.waitUntil(lambda: bool(notes))
    assert notes == [Then("welcome")]


@pytest.mark.parametrize("end", ["os.abort()", "os._exit(1)", "os.kill(os.getpid(), 9)", "1 / 0"])
def test_k1_a_view_that_fails_hands_nobody_over(qtbot, end):
    handoff = Handoff(python(f'import os; print(\'{{"then": "survey", "client": 7}}\', flush=True); {end}'))
    notes = heard_from(handoff)
    handoff.start()
    qtbot.waitUntil(lambda: bool(notes))
    assert notes == [Then("welcome")]


def test_k1_a_view_hands_over_with_its_last_word_alone(qtbot):
    said = '{"then": "survey", "client": 7}'
    handoff = Handoff(python(f"print({said!r}, flush=True); import time; time.sleep(0.3); print('locked')"))
    notes = heard_from(handoff)
    handoff.start()
    qtbot.waitUntil(lambda: bool(notes))
    assert notes == [Then("welcome")]


def test_the_view_runs_once_at_a_time(qtbot):
    handoff = Handoff(python('import time; time.sleep(0.2); print(\'{"then": "close"}\')'))
    notes = heard_from(handoff)
    handoff.start()
    handoff.start()
    qtbot.waitUntil(lambda: bool(notes))
    qtbot.wait(50)
    assert notes == [Then("close")]


def test_a_missing_command_is_noticed(qtbot):
    handoff = Handoff(["/nowhere/rapport"])
    notes = heard_from(handoff)
    handoff.start()
    qtbot.waitUntil(lambda: bool(notes))
    assert notes == ["not started"]


def test_the_view_gets_no_input_to_wait_for(qtbot):
    handoff = Handoff(python('import sys; sys.stdin.read(); print(\'{"then": "close"}\')'))
    notes = heard_from(handoff)
    handoff.start()
    qtbot.waitUntil(lambda: bool(notes))
    assert notes == [Then("close")]
