"""Power cuts at any moment of real sends, of remembering, of changes among people, and of set-up.

A real run is recorded call by call; a model of a disk in which everything that was not fsynced may be lost,
out of order or torn gives what could be left; the product opens each of these states.
"""

import random

import pytest
from rig.running import THOROUGH, start

# Scenario -> how many states are opened in the quick run (others each time), and in a thorough one a seed.
STATES = {
    "sending": (150, 6000),
    "remembering": (40, 1000),
    "unlocking": (30, 1000),
    "people": (30, 1000),
    "founding": (60, 1000),
    "taking a list": (30, 1000),
}


@pytest.mark.timeout(3600 if THOROUGH else 180)
@pytest.mark.parametrize("nth", range(2 if THOROUGH else 1))
@pytest.mark.parametrize("scenario", STATES)
def test_d2_a_power_cut_at_any_moment_loses_nothing_acknowledged(fast_folder, scenario, nth):
    quick, thorough = STATES[scenario]
    wanted = thorough if THOROUGH else quick
    seed = nth if THOROUGH else random.randrange(1_000_000)
    found = start("power cuts", fast_folder / "work", scenario=scenario, states=wanted, seed=seed)
    assert found["complaints"] == [], f"seed {seed}"
    assert found["states"] == wanted
    assert found["calls"] >= 50


def test_d2_the_model_finds_what_a_store_without_fsync_would_lose(fast_folder):
    """A check of the check: the same sends with SQLite's fsync switched off do lose sheets."""
    found = start("power cuts", fast_folder / "work", scenario="careless sending", states=60, seed=1)
    assert any("is lost" in complaint for complaint in found["complaints"])
