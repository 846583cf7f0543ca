"""A slot opens with its passphrase, tells damage from a wrong passphrase, and never costs too little."""

import hashlib
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.cost import CEILING, DEFAULT, FLOOR, Cost, CostRefused, calibrated_cost, seconds_of
from kiosk.vault.slots import (
    SLOT_SIZE,
    SlotDamaged,
    WrongPassphrase,
    make_slot,
    open_slot,
    read_cost,
    read_holder_id,
)

MASTER = bytes(range(32))
HOLDER = b"holder-1"
PASSPHRASE = "five unrelated words in a row"


@pytest.fixture(scope="module")
def slot():
    return make_slot(PASSPHRASE, MASTER, HOLDER, FLOOR)


def with_right_check(slot, position, value):
    """The slot as an attacker would change it, who can make the check sum fit."""
    body = slot[:position] + value + slot[position + len(value) : SLOT_SIZE - 8]
    return body + hashlib.sha256(b"rapport/1 slot-check\x00" + body).digest()[:8]


def test_a_slot_opens_with_its_passphrase(slot):
    assert len(slot) == SLOT_SIZE == 139
    assert open_slot(slot, PASSPHRASE) == MASTER
    assert read_cost(slot) == FLOOR
    assert read_holder_id(slot) == HOLDER


def test_another_passphrase_is_told_to_be_wrong(slot):
    with pytest.raises(WrongPassphrase, match="do not belong together"):
        open_slot(slot, PASSPHRASE.upper())


def test_a_passphrase_is_the_same_from_every_keyboard():
    composed, decomposed = "caf\u00e9 passphrase", "cafe\u0301\u00a0passphrase"
    slot = make_slot(composed, MASTER, HOLDER, FLOOR)
    assert open_slot(slot, decomposed) == MASTER


def test_every_flipped_or_missing_byte_of_a_slot_is_told_as_damage(slot):
    for position in range(SLOT_SIZE):
        changed = slot[:position] + bytes([slot[position] ^ 1 << position % 8]) + slot[position + 1 :]
        with pytest.raises(SlotDamaged, match="recovery key"):
            open_slot(changed, PASSPHRASE)
        with pytest.raises(SlotDamaged):
            open_slot(slot[:position], PASSPHRASE)
    with pytest.raises(SlotDamaged):
        open_slot(slot + b"\x00", PASSPHRASE)


@pytest.mark.parametrize(
    ("field", "position", "value", "error"),
    [
        ("magic", 0, b"RPTT", SlotDamaged),
        ("version", 4, b"\x02", SlotDamaged),
        ("function", 5, b"\x02", SlotDamaged),
        ("iterations", 13, b"\x04", WrongPassphrase),
        ("lanes", 14, b"\x05", WrongPassphrase),
        ("salt", 15, b"another salt now", WrongPassphrase),
        ("holder", 31, b"holder-2", WrongPassphrase),
        ("commitment", 39, bytes(32), WrongPassphrase),
        ("nonce", 71, bytes(12), SlotDamaged),
        ("sealed master", 83, bytes(48), SlotDamaged),
    ],
)
def test_a_slot_changed_with_a_fitting_check_sum_opens_nothing(slot, field, position, value, error):
    with pytest.raises(error):
        open_slot(with_right_check(slot, position, value), PASSPHRASE)


def test_c10_salts_and_nonces_are_unique():
    slots = [make_slot(PASSPHRASE, MASTER, HOLDER, FLOOR) for _ in range(4)]
    for start, end in ((15, 31), (39, 71), (71, 83), (83, 131)):
        assert len({slot[start:end] for slot in slots}) == len(slots)


@pytest.mark.parametrize(
    "cost",
    [
        Cost(FLOOR.memory_kib - 1, 3, 4),
        Cost(FLOOR.memory_kib, 2, 4),
        Cost(FLOOR.memory_kib, 3, 3),
        Cost(CEILING.memory_kib + 1, 3, 4),
        Cost(FLOOR.memory_kib, CEILING.iterations + 1, 4),
        Cost(FLOOR.memory_kib, 3, CEILING.lanes + 1),
    ],
)
def test_c10_parameters_below_the_floor_or_beyond_the_ceiling_make_no_slot(cost):
    with pytest.raises(CostRefused, match="at least 65536 KiB"):
        make_slot(PASSPHRASE, MASTER, HOLDER, cost)


@pytest.mark.parametrize("memory_kib", [0, 8, FLOOR.memory_kib - 1, CEILING.memory_kib + 1, 2**32 - 1])
def test_c10_absurd_memory_in_a_file_is_refused_before_it_is_spent(slot, memory_kib):
    changed = with_right_check(slot, 6, memory_kib.to_bytes(4, "big"))
    with pytest.raises(SlotDamaged):
        read_cost(changed)
    with pytest.raises(SlotDamaged):
        open_slot(changed, PASSPHRASE)


def test_c10_the_floor_and_the_default_are_what_the_format_says():
    assert Cost(64 * 1024, 3, 4) == FLOOR
    assert Cost(256 * 1024, 3, 4) == DEFAULT
    assert CEILING.memory_kib == 4 * 1024 * 1024


@given(st.binary(max_size=200) | st.binary(min_size=SLOT_SIZE, max_size=SLOT_SIZE))
@settings(max_examples=150, deadline=None)
def test_c18_bytes_that_are_no_slot_are_refused(data):
    with pytest.raises(SlotDamaged):
        open_slot(data, PASSPHRASE)


@given(st.binary(min_size=SLOT_SIZE - 8, max_size=SLOT_SIZE - 8))
@settings(max_examples=100, deadline=None)
def test_c18_bytes_with_a_fitting_check_sum_are_refused_all_the_same(body):
    data = body + hashlib.sha256(b"rapport/1 slot-check\x00" + body).digest()[:8]
    with pytest.raises(SlotDamaged):
        read_cost(data)


@pytest.mark.parametrize(("master", "holder"), [(bytes(31), HOLDER), (MASTER, b"short")])
def test_a_master_or_holder_id_of_another_size_is_a_mistake_of_the_program(master, holder):
    with pytest.raises(ValueError, match="32 bytes"):
        make_slot(PASSPHRASE, master, holder, FLOOR)


@pytest.mark.skipif(sys.platform != "linux", reason="limits the address space of a process")
def test_a_machine_with_too_little_memory_is_told_so():
    program = """
import resource
from kiosk.vault import cost, slots
resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
try:
    slots.make_slot("a passphrase", bytes(32), bytes(8), cost.Cost(2 * 2**20, 3, 4))
except slots.TooLittleMemory as fault:
    print(fault)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert "2048 MiB" in done.stdout
    assert "Close other programs" in done.stdout


def machine(mebibytes_per_second):
    """A machine that fills so much memory a second, and costs 0 otherwise."""
    return lambda cost: cost.memory_kib / 1024 * cost.iterations / mebibytes_per_second


@pytest.mark.parametrize("speed", [300, 1000, 2000, 4000])
def test_calibration_meets_the_wait_asked_for(speed):
    cost = calibrated_cost(0.75, machine(speed))
    assert 0.5 <= machine(speed)(cost) <= 1.0
    assert cost.iterations == 3


def test_a_slow_machine_gets_the_floor():
    assert calibrated_cost(0.75, machine(50)) == FLOOR


def test_a_fast_machine_gets_more_passes_over_a_gibibyte():
    cost = calibrated_cost(0.75, machine(20_000))
    assert cost.memory_kib == 1024 * 1024
    assert cost.iterations > 3
    assert 0.5 <= machine(20_000)(cost) <= 1.0


def test_a_machine_that_slows_with_large_memory_gets_less_of_it():
    def measure(cost):
        return machine(2000)(cost) * (3 if cost.memory_kib > FLOOR.memory_kib else 1)

    cost = calibrated_cost(0.75, measure)
    assert FLOOR.memory_kib < cost.memory_kib
    assert measure(cost) <= 1.0


def test_no_machine_gets_parameters_out_of_bounds():
    for speed in (1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e9):
        calibrated_cost(0.75, machine(speed)).require_allowed()


def test_the_real_measure_takes_the_time_of_one_derivation():
    assert 0 < seconds_of(Cost(8 * 1024, 1, 4)) < 10
