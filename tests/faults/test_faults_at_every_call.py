"""A kill, a full disk or a failing one at each system call by which Rapport changes a file.

strace lets the fault happen to the real call of a real process; afterwards the product opens the folder, and
what was acknowledged has to be there, once.
"""

import re

import pytest
from rig.running import THOROUGH, start

# Scenario -> each how manieth call is killed at in the quick run, each how manieth meets a fault, how many
# calls there are at least.
SCENARIOS = {
    "sending": (1, 1, 40),
    "admitting": (2, 3, 40),
    "remembering": (2, 5, 40),
    "unlocking": (3, 5, 60),
    "people": (12, 29, 250),
    "backing up": (8, 17, 150),
    "founding": (6, 29, 120),
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


def _swept(folder, scenario, moments):
    taken = [(fault, lasting, 1 if THOROUGH else every) for fault, lasting, every in moments]
    found = start("sweep", folder / "work", scenario=scenario, moments=taken)
    assert found["complaints"] == []
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
    assert scenario == "unlocking" or {"DiskFull", "DeviceFault"} <= set(found["told"])
    for sentence in found["sentences"]:
        # What is wrong, with which file, and what to do about it.
        assert re.search(r"/.*\. (Free|Check|Give|Try|Choose|Wait) .*\.$", sentence), sentence
