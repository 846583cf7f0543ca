"""What the parts of the tour tell each other: the plan going in, a report coming out. Plain JSON files."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Plan:
    """What one part plays.

    Attributes:
        folder: the practice's folder.
        pictures: where screenshots go.
        report: the file that this part writes when it is done.
        code: the code card of the client who answers.
        client: that client's name, as the therapist knows it.
        therapist: who unlocks.
        passphrase: what with. Of an invented practice, made from its seed.
        next_plan: the plan file of the therapist's half; empty in that half.
        first_picture: the number that pictures start from.
        backups: the folder for the backup that is made on the way.
    """

    folder: str
    pictures: str
    report: str
    code: str
    client: str
    therapist: str
    passphrase: str
    next_plan: str = ""
    first_picture: int = 1
    backups: str = ""

    def write(self, file: Path) -> None:
        """Write it down for the process that plays it."""
        file.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> Self:
        """Read a plan."""
        return cls(**json.loads(file.read_text(encoding="utf-8")))


@dataclass(slots=True)
class Report:
    """What one part saw.

    Attributes:
        first_painted_ns: ``time.monotonic_ns`` when the part's first page was painted.
        stopped: why the part could not go on; empty when all of it came about.
        times_ms: measured times by what was measured.
        pictures: names of the screenshots.
        seen: anything else worth telling.
    """

    first_painted_ns: int = 0
    stopped: str = ""
    times_ms: dict[str, float] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)
    seen: dict[str, Any] = field(default_factory=dict)

    def write(self, file: Path) -> None:
        """Write it down for whoever started this part."""
        file.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> Self:
        """Read a report; a part that left none was stopped."""
        if not file.exists():
            return cls(stopped="the process ended without a report")
        return cls(**json.loads(file.read_text(encoding="utf-8")))

    def note(self, name: str, seconds: float | Sequence[float]) -> None:
        """Keep one measured time, or the median and the longest of several."""
        if isinstance(seconds, float):
            self.times_ms[name] = _milliseconds(seconds)
        elif seconds:
            self.times_ms[f"{name}_median"] = _milliseconds(statistics.median(seconds))
            self.times_ms[f"{name}_longest"] = _milliseconds(max(seconds))


def _milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 2)
