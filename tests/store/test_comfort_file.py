"""The file of what suits the clients has a place for everybody and tells of nobody."""

import resource
import secrets
import subprocess
import sys
import time
from collections import Counter

import pytest

from kiosk.comfort import Comfort
from kiosk.errors import MachineFault
from kiosk.store import comfort as module
from kiosk.store.comfort import COMFORT_NAME, FILE_SIZE, HEAD, LOCK_NAME, ComfortFile
from kiosk.store.disk import alone
from kiosk.store.faults import StoreBusy, store_busy
from kiosk.vault.comfort import SEALED_SIZE, ComfortKey

SELECTORS = 1000
SEALED = bytes(range(SEALED_SIZE))


@pytest.fixture
def file(tmp_path):
    made = ComfortFile(tmp_path)
    made.make()
    return made


def places(folder):
    content = (folder / COMFORT_NAME).read_bytes()
    assert content[: len(HEAD)] == b"RPTC\x01\x3c\x03\xe8"
    assert len(content) == FILE_SIZE == 60_008
    return [content[start : start + SEALED_SIZE] for start in range(len(HEAD), FILE_SIZE, SEALED_SIZE)]


def test_a_new_file_has_a_place_for_every_card_full_of_random_bytes(file, tmp_path):
    found = places(tmp_path)
    assert len(set(found)) == SELECTORS
    seen = Counter(b"".join(found))
    assert len(seen) == 256
    assert all(abs(count - 60_000 / 256) < 110 for count in seen.values())  # 7 standard deviations
    assert (tmp_path / COMFORT_NAME).stat().st_mode & 0o777 == 0o600


def test_c9_a_place_with_a_comfort_cannot_be_told_from_an_empty_one(file, tmp_path):
    """Neither a size, nor the beginning of the file, nor a single byte that all of them share."""
    key = ComfortKey(bytes(16), 7, 2, secrets.token_bytes(32))
    for place in range(40):
        file.put(place, key.seal(Comfort("tr", 200)), lambda: True)
    found = places(tmp_path)
    for where in range(SEALED_SIZE):
        assert len({place[where] for place in found[:40]}) > 20  # about 37 of 40 random bytes are different


def test_what_is_put_comes_back_and_every_other_place_stays(file, tmp_path):
    before = places(tmp_path)
    for selector in (0, 999, 501):
        file.put(selector, SEALED, lambda: True)
        assert file.read(selector) == SEALED
    after = places(tmp_path)
    assert [place for place in range(SELECTORS) if before[place] != after[place]] == [0, 501, 999]


def test_what_is_not_wanted_any_more_is_not_put(file, tmp_path):
    before = places(tmp_path)
    file.put(3, SEALED, lambda: False)
    assert places(tmp_path) == before


def test_c15_places_of_cards_that_are_gone_are_overwritten(file, tmp_path):
    for selector in (3, 4, 5):
        file.put(selector, SEALED, lambda: True)
    before = places(tmp_path)
    file.overwrite([3, 5])
    after = places(tmp_path)
    assert [place for place in range(SELECTORS) if before[place] != after[place]] == [3, 5]
    assert after[3] != after[5]


def test_overwriting_makes_no_file_and_needs_none(tmp_path):
    ComfortFile(tmp_path).overwrite([3])
    ComfortFile(tmp_path).overwrite([])
    assert not (tmp_path / COMFORT_NAME).exists()


def test_a_file_that_is_whole_is_left_alone(file, tmp_path):
    before = (tmp_path / COMFORT_NAME).read_bytes()
    file.make()
    assert (tmp_path / COMFORT_NAME).read_bytes() == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:0],
        lambda content: content[:-1],
        lambda content: content + b"\x00",
        lambda content: b"RPTD" + content[4:],
        lambda content: content[:4] + b"\x02" + content[5:],
        lambda content: content[::-1],
    ],
)
def test_a_file_that_is_damaged_or_of_another_version_is_made_anew(file, tmp_path, damage):
    whole = (tmp_path / COMFORT_NAME).read_bytes()
    (tmp_path / COMFORT_NAME).write_bytes(damage(whole))
    assert file.read(3) is None
    file.overwrite([3])
    assert (tmp_path / COMFORT_NAME).read_bytes() == damage(whole)
    file.put(3, SEALED, lambda: True)
    assert file.read(3) == SEALED
    assert len(set(places(tmp_path)) - {SEALED}) == SELECTORS - 1


def test_a_file_of_any_length_is_read_no_further_than_it_can_be(file, tmp_path):
    with (tmp_path / COMFORT_NAME).open("wb") as huge:
        huge.truncate(1 << 40)
    started = time.perf_counter()
    assert file.read(3) is None
    assert time.perf_counter() - started < 5


def test_a_place_that_no_card_has_is_a_mistake_of_the_program(file):
    for selector in (-1, 1000):
        with pytest.raises(ValueError, match="three digits"):
            file.read(selector)
    with pytest.raises(ValueError, match="one size"):
        file.put(3, SEALED[1:], lambda: True)


def test_d3_a_full_disk_is_told_and_the_file_stays_as_it_was(file, tmp_path):
    before = (tmp_path / COMFORT_NAME).read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        with pytest.raises(MachineFault):
            file.put(3, SEALED, lambda: True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (tmp_path / COMFORT_NAME).read_bytes() == before
    assert {found.name for found in tmp_path.iterdir()} == {COMFORT_NAME, LOCK_NAME}


def test_a_file_that_another_process_keeps_is_not_waited_for_long(file, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "WAIT_SECONDS", 0.05)
    with (
        alone(tmp_path / LOCK_NAME, store_busy(tmp_path / COMFORT_NAME), keep_file=True),
        pytest.raises(StoreBusy),
    ):
        file.put(3, SEALED, lambda: True)
    file.put(3, SEALED, lambda: True)


_WRITER = """
import sys
from pathlib import Path
from kiosk.store import comfort
comfort.WAIT_SECONDS = 60
file = comfort.ComfortFile(Path(sys.argv[1]))
first, mark = int(sys.argv[2]), int(sys.argv[3])
for place in range(first, 1000, 20):
    file.make()
    file.put(place, bytes([mark]) * comfort.SEALED_SIZE, lambda: True)
"""


def test_d4_processes_that_write_at_once_lose_nothing_of_each_other(tmp_path):
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path), str(first), str(first + 1)])
        for first in range(3)
    ]
    assert [writer.wait(120) for writer in writers] == [0, 0, 0]
    found = places(tmp_path)
    for place in range(SELECTORS):
        marked = found[place] == bytes([place % 20 + 1]) * SEALED_SIZE
        assert marked == (place % 20 < 3), place
    assert {entry.name for entry in tmp_path.iterdir()} == {COMFORT_NAME, LOCK_NAME}
    assert (tmp_path / LOCK_NAME).stat().st_size == 0
