"""The whole tour: makes an invented practice, plays both halves of the product on it, sums up what was seen.

Loads no Qt itself. Each half is a process of its own, so that its times are those of the product.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.again import start_of
from kiosk.commands.about import version
from kiosk.demo.making import DemoPractice, make_demo
from kiosk.errors import EXIT_DONE, EXIT_NOT_SO, InputFault
from kiosk.practice.files import opened
from kiosk.store.folder import PracticeFolder
from kiosk.store.records import Records
from kiosk.words import phrase
from ui.tour.plan import Plan, Report

LONGEST_SECONDS = 600
# Numbers of the first picture of the set-up, the kiosk and the therapist's view.
FIRST_PICTURES = (1, 11, 51)


class TourFolderInTheWay(InputFault):
    """The folder for the tour's pictures holds something else."""


def play(out: Path, seed: int) -> int:
    """Play the tour; leave pictures and ``summary.json`` in ``out``.

    Returns:
        0 when every step came about, 1 otherwise; ``summary.json`` says which did not.

    Raises:
        TourFolderInTheWay: ``out`` holds something that no tour left there.
    """
    _prepare(out)
    with tempfile.TemporaryDirectory(prefix="rapport-tour-") as scratch:
        practice = make_demo(Path(scratch) / "practice", seed)
        summary = _play_on(practice, Path(scratch), out)
    text = json.dumps(summary, indent=2, ensure_ascii=False)
    (out / "summary.json").write_text(f"{text}\n", encoding="utf-8")
    for sentence in summary["failed"]:
        sys.stderr.write(f"rapport: the tour stopped: {sentence}\n")
    return EXIT_NOT_SO if summary["failed"] else EXIT_DONE


def _prepare(out: Path) -> None:
    """Empty a folder that an earlier tour left; touch nothing else."""
    out.mkdir(parents=True, exist_ok=True)
    there = list(out.iterdir())
    if any(file.suffix not in {".png", ".json"} or not file.is_file() for file in there):
        raise TourFolderInTheWay(
            phrase("errors", "{folder} holds other files. Please name a new folder for the tour."), folder=out
        )
    for file in there:
        file.unlink()


def _play_on(practice: DemoPractice, scratch: Path, out: Path) -> dict[str, Any]:
    client = practice.clients[0]
    passphrase = next(one.passphrase for one in practice.therapists if one.name == client.therapist)
    parts = [_Part(scratch, name) for name in ("setup", "client", "therapist")]
    new_folder = scratch / "set-up-by-the-tour"
    for part, folder, first in zip(
        parts, (new_folder, practice.folder, practice.folder), FIRST_PICTURES, strict=True
    ):
        Plan(
            folder=str(folder),
            pictures=str(out.absolute()),
            report=str(part.report),
            code=client.code or "",
            client=client.name,
            therapist=client.therapist,
            passphrase=passphrase,
            next_plan=str(parts[2].plan),
            first_picture=first,
            backups=str(scratch / "backups"),
        ).write(part.plan)
    set_up_ended = _run(parts[0])
    before = _records(practice.folder)
    started_ns = time.monotonic_ns()
    ended = _run(parts[1])
    after = _records(practice.folder)
    setting_up, survey, view = (Report.read(part.report) for part in parts)
    failed = {
        "the set-up": setting_up.stopped or (f"it ended with status {set_up_ended}" if set_up_ended else ""),
        "the client's half": survey.stopped,
        "the therapist's half": view.stopped,
        "the kiosk": f"its process ended with status {ended}" if ended else "",
        "the store": "" if after > before else f"{before} records before, {after} after",
        "the caseload": "" if view.seen.get("unread", {}).get(client.name) else "the new sheet is not unread",
        "the backup": "" if view.seen.get("backups") == 1 else "there is no file of a backup",
        "the trend": "" if view.seen.get("sessions") == client.sessions + 1 else "the new session is missing",
    }
    return {
        "passed": not any(failed.values()),
        "failed": [f"{where}: {what}" for where, what in failed.items() if what],
        "records_before": before,
        "records_after": after,
        "client": client.name,
        "caseload": view.seen.get("caseload", []),
        "times_ms": _times(survey, view, started_ns),
        "pictures": [*setting_up.pictures, *survey.pictures, *view.pictures],
        "machine": _machine(),
    }


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of the tour: a module of this package, and the files that it is told and tells by."""

    scratch: Path
    name: str

    @property
    def plan(self) -> Path:
        return self.scratch / f"{self.name}-plan.json"

    @property
    def report(self) -> Path:
        return self.scratch / f"{self.name}-report.json"

    @property
    def log(self) -> Path:
        return self.scratch / f"{self.name}.log"


def _run(part: _Part) -> int:
    """Run one part as a process (the client's starts the therapist's); give its exit status."""
    command = start_of(f"ui.tour.{part.name}_part", str(part.plan))
    environment = dict(os.environ)
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # What the parts print concerns nobody while all goes well: the platform's remarks, mostly.
    with (
        part.log.open("wb") as told,
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=told) as process,
    ):
        try:
            ended = process.wait(LONGEST_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            ended = process.wait()
    if ended:
        sys.stderr.write(part.log.read_text(encoding="utf-8", errors="replace"))
    return ended


def _records(folder: Path) -> int:
    """Count sheets and entries of the log: from outside they look alike."""
    with opened(PracticeFolder(folder).records_file, read_only=True) as records:
        return Records(records).count()


def _times(survey: Report, view: Report, started_ns: int) -> dict[str, float]:
    """Put both halves' times together; what lies between two processes is reckoned here."""
    times: dict[str, float] = {}
    if survey.first_painted_ns:
        times["process_start_to_first_page"] = _between(started_ns, survey.first_painted_ns)
    if view.first_painted_ns and "therapist_tapped_ns" in survey.seen:
        times["therapist_tapped_to_unlock_page"] = _between(
            survey.seen["therapist_tapped_ns"], view.first_painted_ns
        )
    return {**times, **survey.times_ms, **view.times_ms}


def _between(earlier_ns: int, later_ns: int) -> float:
    return round((later_ns - earlier_ns) / 1e6, 2)


def _machine() -> dict[str, object]:
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "rapport": version(),
    }
