"""After how long without a touch a visit ends and the therapist's view locks. Light to import."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

VISIT_SECONDS: Final = (90, 120, 180, 300)
"""What can be chosen for a visit; the first is the usual time."""

LOCK_SECONDS: Final = (60, 120, 300, 600)
"""What can be chosen for the lock."""

USUAL_LOCK_SECONDS: Final = 120

WARNING_SECONDS: Final = 30
"""So long before its time a page counts down, so that whoever reads slowly can go on (WCAG 2.2, 2.2.1)."""

_VISIT: Final = "times_visit_seconds"
_LOCK: Final = "times_lock_seconds"


@dataclass(frozen=True, slots=True)
class PracticeTimes:
    """What the practice chose.

    Attributes:
        visit_s: after so many seconds without a touch the answers of a visit are wiped.
        lock_s: after so many the therapist's view locks.
    """

    visit_s: int = VISIT_SECONDS[0]
    lock_s: int = USUAL_LOCK_SECONDS

    def __post_init__(self) -> None:
        """Refuse what cannot be chosen; raises ``ValueError``."""
        if self.visit_s not in VISIT_SECONDS or self.lock_s not in LOCK_SECONDS:
            raise ValueError(f"a visit of {self.visit_s} s and a lock after {self.lock_s} s")

    def as_settings(self) -> dict[str, Any]:
        """Give what ``PracticeFolder.change_settings`` takes; a usual time leaves no trace."""
        return {
            _VISIT: self.visit_s if self.visit_s != VISIT_SECONDS[0] else None,
            _LOCK: self.lock_s if self.lock_s != USUAL_LOCK_SECONDS else None,
        }


def practice_times(settings: Mapping[str, Any]) -> PracticeTimes:
    """Read what was chosen; what cannot be chosen counts as not chosen, each value for itself."""
    visit, lock = settings.get(_VISIT), settings.get(_LOCK)
    return PracticeTimes(
        visit_s=visit if type(visit) is int and visit in VISIT_SECONDS else VISIT_SECONDS[0],
        lock_s=lock if type(lock) is int and lock in LOCK_SECONDS else USUAL_LOCK_SECONDS,
    )
