"""What a passphrase guess costs: Argon2id's parameters (RFC 9106), their bounds and their calibration."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.errors import InputFault
from kiosk.words import phrase

_KIB_PER_MIB = 1024
_CALIBRATION_MEMORY_MAX = 1024 * _KIB_PER_MIB
_LONGEST_WAIT = 4 / 3
_ITERATIONS_MAX = 64
_LANES_MAX = 16


class CostRefused(InputFault):
    """Argon2id parameters outside of what Rapport uses."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id's parameters.

    Attributes:
        memory_kib: memory in KiB.
        iterations: passes over the memory.
        lanes: how many threads can share the work.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def require_allowed(self) -> None:
        """Check the bounds.

        Raises:
            CostRefused: weaker than ``FLOOR`` or beyond ``CEILING``.
        """
        if not within_bounds(self):
            raise CostRefused(
                phrase(
                    "errors",
                    "Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not "
                    "allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.",
                ),
                memory=self.memory_kib,
                iterations=self.iterations,
                lanes=self.lanes,
            )


FLOOR = Cost(64 * _KIB_PER_MIB, 3, 4)
DEFAULT = Cost(256 * _KIB_PER_MIB, 3, 4)
CEILING = Cost(4096 * _KIB_PER_MIB, _ITERATIONS_MAX, _LANES_MAX)


def within_bounds(cost: Cost) -> bool:
    """Whether every parameter lies between ``FLOOR`` and ``CEILING``."""
    return (
        FLOOR.memory_kib <= cost.memory_kib <= CEILING.memory_kib
        and FLOOR.iterations <= cost.iterations <= CEILING.iterations
        and FLOOR.lanes <= cost.lanes <= CEILING.lanes
    )


def argon2id(secret: bytes, salt: bytes, cost: Cost, size: int) -> bytes:
    """Derive ``size`` bytes with Argon2id, version 0x13 (RFC 9106).

    Raises:
        MemoryError: the machine has not got ``cost.memory_kib``.
    """
    function = Argon2id(
        salt=salt, length=size, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return function.derive(secret)


def seconds_of(cost: Cost) -> float:
    """Measure how long one derivation with ``cost`` takes on this machine now, in seconds."""
    salt = secrets.token_bytes(16)
    started = time.perf_counter()
    argon2id(b"a passphrase of the usual length", salt, cost, 32)
    return time.perf_counter() - started


def calibrated_cost(seconds: float = 0.75, measure: Callable[[Cost], float] = seconds_of) -> Cost:
    """Choose the memory (64 MiB to 1 GiB) and then the passes that take about ``seconds`` on this machine.

    Args:
        seconds: the wait to aim at.
        measure: gives the seconds that one derivation takes.

    Returns:
        ``FLOOR`` where even that takes longer.
    """
    at_floor = measure(FLOOR)
    memory = int(FLOOR.memory_kib * seconds / at_floor) // _KIB_PER_MIB * _KIB_PER_MIB
    memory = min(max(memory, FLOOR.memory_kib), _CALIBRATION_MEMORY_MAX)
    chosen = Cost(memory, FLOOR.iterations, FLOOR.lanes)
    taken = at_floor if chosen == FLOOR else measure(chosen)
    if taken > seconds * _LONGEST_WAIT:
        # Large memory can be slower per byte than small: one step back by what was really measured.
        memory = int(memory * seconds / taken) // _KIB_PER_MIB * _KIB_PER_MIB
        return Cost(max(memory, FLOOR.memory_kib), FLOOR.iterations, FLOOR.lanes)
    passes = int(FLOOR.iterations * seconds / taken)
    return Cost(memory, min(max(passes, FLOOR.iterations), _ITERATIONS_MAX), FLOOR.lanes)
