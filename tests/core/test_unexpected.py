"""What Rapport writes when it is at fault itself: where it happened, and nothing that somebody said."""

import subprocess
import sys

import pytest

from kiosk.unexpected import UnexpectedFault, report_without_data

SECRET = "Zoë Quellmarkt"
FAILING = f"""
import gc, sys, threading
from kiosk.unexpected import report_everything_without_data

report_everything_without_data()

class Fails:
    def __del__(self):
        raise ValueError({SECRET!r})

def fail():
    raise KeyError({SECRET!r})

match sys.argv[1]:
    case "here":
        try:
            fail()
        except KeyError as fault:
            raise RuntimeError({SECRET!r}) from fault
    case "thread":
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    case "collected":
        Fails()
        gc.collect()
"""
WHAT_IS_TOLD = {"here": "RuntimeError", "thread": "KeyError", "collected": "ValueError"}


@pytest.mark.parametrize("where", WHAT_IS_TOLD)
def test_c9_an_exception_that_nobody_handles_is_told_without_its_message(where):
    done = subprocess.run([sys.executable, "-c", FAILING, where], capture_output=True, text=True, check=False)
    assert f"rapport: unexpected {WHAT_IS_TOLD[where]}" in done.stderr
    assert "<string>" in done.stderr
    assert "Quellmarkt" not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == int(where == "here")


def test_c9_the_report_names_places_and_the_kind_alone(capsys):
    with pytest.raises(LookupError) as raised:
        {}[SECRET]
    report_without_data(raised.value)
    told = capsys.readouterr().err
    assert told.startswith("rapport: unexpected KeyError\n")
    assert "test_unexpected.py" in told
    assert SECRET not in told


def test_the_person_is_told_what_to_do():
    assert "Please try again, or tell the practice." in str(UnexpectedFault())


COMMAND = f"""
import sys
from kiosk import cli
from kiosk.commands import status

def fail(options, console):
    raise KeyError({SECRET!r})

status.run = fail
sys.exit(cli.main(["status"]))
"""


def test_c9_a_command_that_fails_unexpectedly_ends_in_a_sentence():
    done = subprocess.run([sys.executable, "-c", COMMAND], capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert done.stderr.splitlines()[-1].startswith("rapport: Something went wrong inside Rapport.")
    assert "unexpected KeyError" in done.stderr
    assert "Quellmarkt" not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
