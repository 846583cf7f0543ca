"""The two clocks that a record keeps: the wall's, which people set, and the machine's, which only runs.

They are passed into everything that needs the time, so that tests and the demo practice bring their own.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_BOOT_ID_FILE = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant.

    Attributes:
        wall_ms: milliseconds since 1970-01-01 UTC by the wall clock.
        boot_ms: milliseconds since the machine started; never jumps back within one ``boot_id``.
        boot_id: 16 bytes that change with every start of the machine.
    """

    wall_ms: int
    boot_ms: int
    boot_id: bytes


Clock = Callable[[], Moment]


def _read_boot_id() -> bytes:
    try:
        return bytes.fromhex(_BOOT_ID_FILE.read_text(encoding="ascii").replace("-", ""))
    except (OSError, ValueError):
        import uuid  # noqa: PLC0415 - 3 ms before the first page, and only needed here

        # Not Linux: derive the start of the machine from both clocks, to the minute.
        started_minute = round((time.time() - time.monotonic()) / 60)
        return uuid.uuid5(uuid.NAMESPACE_OID, f"boot {uuid.getnode()} {started_minute}").bytes


_BOOT_ID = _read_boot_id()


def system_clock() -> Moment:
    """Read the clocks of this machine."""
    boot_clock = getattr(time, "CLOCK_BOOTTIME", None)
    boot_ns = time.monotonic_ns() if boot_clock is None else time.clock_gettime_ns(boot_clock)
    return Moment(wall_ms=time.time_ns() // 1_000_000, boot_ms=boot_ns // 1_000_000, boot_id=_BOOT_ID)
