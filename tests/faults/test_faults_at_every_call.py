"""A kill, a full disk or a failing one at each system call by which Rapport changes a file.

strace lets the fault happen to the real call of a real process; afterwards the product opens the folder, and
what was acknowledged has to be there, once.
"""

import random
import re

import pytest
from rig.running import THOROUGH, start

# Scenario -> each how manieth call is killed at in the quick run, each how manieth meets a fault, how many
# calls there are at least. Every quick run begins at another one, so that all of them have their turn.
SCENARIOS = {
    "sending": (2, 4, 40),
    "admitting": (5, 7, 40),
    "remembering": (6, 11, 40),
    "unlocking": (7, 11, 60),
    "people": (31, 53, 250),
    "backing up": (19, 31, 150),
    "founding": (17, 47, 120),
    "taking a list": (7, 11, 40),
}
# Fault, whether it stays until somebody was told, and how much more sparsely the quick run takes calls.
MOMENTS = (
    ("full", False, 1),
    ("failing", False, 1),
    ("full", True, 4),
    ("failing", True, 4),
    ("read-only", True, 4),
    ("interrupted", False, 4),
    ("nothing written", False, 4),
)
SLOW = 6 * 3600 if THOROUGH else 600


def _taken(every):
    """Each how manieth call, and from which on."""
    return (1, 0) if THOROUGH else (every, random.randrange(every))


def _swept(folder, scenario, moments):
    taken = [(fault, lasting, *_taken(every)) for fault, lasting, every in moments]
    found = start("sweep", folder / "work", scenario=scenario, moments=taken)
    assert found["complaints"] == [], taken
    assert found["calls"] >= SCENARIOS[scenario][2]
    assert found["struck"] == found["runs"] > 0
    return found


@pytest.mark.timeout(SLOW)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_d1_killed_at_any_system_call_nothing_acknowledged_is_lost(fast_folder, scenario):
    """D6 as well: set-up and restore are complete or absent, and the next one works."""
    _swept(fast_folder, scenario, [("kill", False, SCENARIOS[scenario][0])])


@pytest.mark.timeout(SLOW)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_d3_a_fault_at_any_system_call_is_told_and_what_was_meant_is_done_once(fast_folder, scenario):
    every = SCENARIOS[scenario][1]
    moments = [(fault, lasting, every * more) for fault, lasting, more in MOMENTS]
    found = _swept(fast_folder, scenario, moments)
    # An unlocked desk tells of faults as findings beside the caseload.
    assert scenario == "unlocking" or {"DiskFull", "DeviceFault"} & set(found["told"])
    assert not (scenario == "sending" or THOROUGH) or {"DiskFull", "DeviceFault"} <= set(found["told"])
    for sentence in found["sentences"]:
        # What is wrong, with which file, and what to do about it.
        assert re.search(r"/.*\. (Free|Check|Give|Try|Choose|Wait) .*\.$", sentence), sentence
