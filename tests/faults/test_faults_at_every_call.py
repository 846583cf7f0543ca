"""A kill, a full disk or a failing one at each system call by which Rapport changes a file.

strace lets the fault happen to the real call of a real process; afterwards the product opens the folder, and
what was acknowledged has to be there, once.
"""

import re

import pytest
from rig.running import THOROUGH, start

# Scenario -> how manieth call is taken in the quick run, and how many calls there are at least.
SCENARIOS = {
    "sending": (1, 60),
    "admitting": (1, 40),
    "unlocking": (2, 60),
    "people": (9, 250),
    "backing up": (7, 150),
    "founding": (5, 120),
}
MOMENTS = [
    ("full", False),
    ("full", True),
    ("failing", False),
    ("failing", True),
    ("read-only", True),
    ("interrupted", False),
    ("nothing written", False),
]
SLOW = 3000 if THOROUGH else 180


def _swept(tmp_path, scenario, fault, *, lasting, slower=1):
    every, calls = SCENARIOS[scenario]
    step = 1 if THOROUGH else every * slower
    found = start("sweep", tmp_path / "work", scenario=scenario, fault=fault, lasting=lasting, every=step)
    assert found["complaints"] == []
    assert found["calls"] >= calls
    assert found["struck"] == found["runs"] > 0
    return found


@pytest.mark.timeout(SLOW)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_d1_killed_at_any_system_call_nothing_acknowledged_is_lost(tmp_path, scenario):
    """D6 as well: set-up and restore are complete or absent, and the next one works."""
    _swept(tmp_path, scenario, "kill", lasting=False)


@pytest.mark.timeout(SLOW)
@pytest.mark.parametrize(("fault", "lasting"), MOMENTS)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_d3_a_fault_at_any_system_call_is_told_and_what_was_meant_is_done_once(
    tmp_path, scenario, fault, lasting
):
    found = _swept(tmp_path, scenario, fault, lasting=lasting, slower=1 if scenario == "sending" else 4)
    assert set(found["told"]) <= {"DiskFull", "DeviceFault", "NotWritable"}
    for sentence in found["sentences"]:
        # What is wrong, with which file, and what to do about it.
        assert re.search(r"/.*\. (Free some space|Check that the disk|Give this user the right)", sentence)
