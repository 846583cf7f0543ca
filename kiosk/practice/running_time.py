"""The device's own running time, on which pauses after wrong tries are counted.

Nobody at the kiosk can set its wall clock, but an administrator, a flat battery or summer time can. So pauses
are counted in *running time*: the time that the machine was seen running, added up from its boot clock. Time
while the machine was off does not count, because nothing that can be trusted measures it.
"""

from dataclasses import dataclass

from kiosk.clock import Moment

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

MOST = 1 << 53
"""No stored number is larger: JSON keeps whole numbers exactly up to here."""


@dataclass(frozen=True, slots=True)
class RunningTime:
    """How long the device was seen running.

    Attributes:
        ms: the running time when it was last looked at, in milliseconds.
        boot_id: which start of the machine that was, 16 bytes.
        boot_ms: the boot clock at that moment.
    """

    ms: int
    boot_id: bytes
    boot_ms: int

    @classmethod
    def begun(cls, moment: Moment) -> "RunningTime":
        """Begin to count at ``moment``."""
        return cls(0, moment.boot_id, moment.boot_ms)

    def at(self, moment: Moment) -> "RunningTime":
        """Move on to ``moment``; after a restart only the time since that restart is known to have passed."""
        same_start = moment.boot_id == self.boot_id
        passed = moment.boot_ms - self.boot_ms if same_start else moment.boot_ms
        return RunningTime(self.ms + max(passed, 0), moment.boot_id, moment.boot_ms)

    def fields(self) -> dict[str, object]:
        """Give what ``parsed`` reads, as plain values for JSON."""
        return {"running": self.ms, "boot_id": self.boot_id.hex(), "boot_ms": self.boot_ms}

    @classmethod
    def parsed(cls, fields: dict[str, object]) -> "RunningTime":
        """Read ``fields``.

        Raises:
            ValueError, TypeError, KeyError: they are not what ``fields`` gives.
        """
        boot_id = fields["boot_id"]
        if not isinstance(boot_id, str):
            raise TypeError("not an id")
        return cls(within(fields["running"]), bytes.fromhex(boot_id), within(fields["boot_ms"]))


def within(number: object, most: int = MOST) -> int:
    """Give ``number`` when it is a whole number from 0 to ``most``.

    Raises:
        ValueError: it is something else.
    """
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= most:
        raise ValueError("not a number that this state can hold")
    return number
