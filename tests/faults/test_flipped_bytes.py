"""Whatever byte of a practice's files is damaged: it is told, or everything that is shown is true."""

import random

import pytest
from rig.running import THOROUGH, start

SLOW = 3600 if THOROUGH else 180
# File -> each how manieth byte is flipped in the quick run; a thorough run flips all of them.
FILES = {"practice.json": 7, "records.sqlite": 701, "keys.sqlite": 1409, "index.sqlite": 701}
SHARDS = 8 if THOROUGH else 1


@pytest.mark.timeout(SLOW)
@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.parametrize("file", FILES)
def test_i2_a_flipped_byte_is_told_or_changes_nothing_that_anybody_sees(fast_folder, file, shard):
    step = SHARDS if THOROUGH else FILES[file]
    first = shard if THOROUGH else random.randrange(step)
    found = start("flips", fast_folder / "work", file=file, every=step, first=first)
    assert found["complaints"] == [], f"first byte {first}"
    assert found["tried"] > 20
    # A damaged index is built again from the records, and nobody has to know.
    assert found["reported"] > 0 or file == "index.sqlite"


@pytest.mark.timeout(SLOW)
@pytest.mark.parametrize("shard", range(SHARDS))
def test_i2_files_cut_off_or_filled_with_zeros_are_told_or_change_nothing(fast_folder, shard):
    step = SHARDS if THOROUGH else 29
    found = start(
        "cuts", fast_folder / "work", every=step, first=shard if THOROUGH else random.randrange(step)
    )
    assert found["complaints"] == []
    assert found["reported"] > 0
