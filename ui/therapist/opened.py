"""What the desk gave at unlock, and everything that asks it: each call here runs on the worker thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.clock import Clock
from kiosk.errors import RapportError, Refused
from kiosk.words import phrase
from ui.widgets.words import figure, told

if TYPE_CHECKING:  # loading the desk costs more than painting the unlock page
    from kiosk.practice.desk.caseload import CaseloadRow
    from kiosk.practice.desk.therapist_desk import TherapistDesk
    from kiosk.store.findings import Finding

Progress = Callable[[int, int], None]
_MOST_FINDINGS = 5
translate = QCoreApplication.translate


class OpeningStopped(Refused):
    """The person stopped an unlock that had much to open."""

    def __init__(self) -> None:
        """Say what became of it."""
        super().__init__(
            phrase(
                "errors",
                "Stopped. What was opened so far is kept: the next unlock goes on from there.",
            )
        )


@dataclass(frozen=True, slots=True)
class Outside:
    """What anybody may know of a practice: its name, and how many therapists it has."""

    practice_name: str
    therapists: int


@dataclass(frozen=True, slots=True)
class DeskState:
    """What the caseload page says about the practice.

    Attributes:
        arrived: sheets that came in since the last unlock.
        unassigned: sheets that were answered without a code.
        state_code: how many records there are and their short code.
        last_state_code: the same at the last unlock; None at the first.
        findings: what is wrong with the records, in words; empty when all is whole.
        backup_due: why another backup is wanted, in words; empty when it is not.
    """

    arrived: int
    unassigned: int
    state_code: str
    last_state_code: str | None
    findings: tuple[str, ...]
    backup_due: str


@dataclass(frozen=True, slots=True)
class Caseload:
    """The rows in order of need, last of all the sheets without a code, and the state of the practice."""

    rows: "tuple[CaseloadRow, ...]"
    state: DeskState


@dataclass(frozen=True, slots=True)
class Checked:
    """Some of the rows of earlier unlocks were checked again.

    Attributes:
        more: whether there are more to check.
        caseload: with what was found; ``None`` when that is nothing.
    """

    more: bool
    caseload: Caseload | None


@dataclass(frozen=True, slots=True)
class Opened:
    """An unlocked desk and its caseload."""

    desk: "TherapistDesk"
    caseload: Caseload


def look_from_outside(folder: Path, progress: Progress | None = None) -> Outside:
    """Read what the unlock page needs; an older Rapport's folder is brought to the newer form before.

    Args:
        folder: the practice's.
        progress: called with how much of that is done, and how much there is to do.

    Raises:
        RapportError: there is no practice in ``folder``, it holds no keys, or it cannot be read.
    """
    from kiosk.practice.counting import therapist_count  # noqa: PLC0415  after the first paint
    from kiosk.practice.devices.kiosk_only import refuse_without_keys  # noqa: PLC0415
    from kiosk.practice.migrating.waiting import waits_for_migration  # noqa: PLC0415
    from kiosk.store.folder import PracticeFolder  # noqa: PLC0415

    if waits_for_migration(folder):
        _bring_up_to_date(folder, progress)
    facts = PracticeFolder(folder).read_facts()
    refuse_without_keys(facts)
    return Outside(facts.name, therapist_count(folder))


def _bring_up_to_date(folder: Path, progress: Progress | None) -> None:
    from kiosk.practice.migrating.migrating import bring_up_to_date  # noqa: PLC0415  seldom needed

    bring_up_to_date(folder, progress=progress)


def load_desk() -> None:
    """Load what unlocking needs, while the passphrase is typed."""
    import kiosk.practice.desk.therapist_desk  # noqa: F401, PLC0415


def unlock_desk(folder: Path, name: str, passphrase: str, clock: Clock, progress: Progress) -> Opened:
    """Unlock, read what is new, and order the caseload.

    Raises:
        OpeningStopped: ``progress`` was told to stop.
        RapportError: wrong passphrase, damaged folder, and whatever else the desk tells.
    """
    from kiosk.practice.desk.therapist_desk import unlock  # noqa: PLC0415

    desk = unlock(folder, passphrase, name or None, clock, progress)
    return Opened(desk, read_caseload(desk))


def pause_of(error: RapportError) -> int:
    """Give the seconds for which no passphrase is taken after too many wrong ones; 0 for any other error."""
    from kiosk.practice.unlocking.throttle import SignInPaused  # noqa: PLC0415  loaded with the desk

    return error.wait_seconds if isinstance(error, SignInPaused) else 0


def _in_words(findings: "Sequence[Finding]") -> tuple[str, ...]:
    words = [told(finding.phrase, finding.values) for finding in findings[:_MOST_FINDINGS]]
    if len(findings) > _MOST_FINDINGS:
        more = translate("Caseload", "And {count} more: “Practice”, “Records” lists all of them.")
        words.append(more.format(count=figure(len(findings) - _MOST_FINDINGS)))
    return tuple(words)


def check_older(desk: "TherapistDesk") -> Checked:
    """Check some more of the rows of earlier unlocks."""
    before = desk.findings
    more = desk.check_older()
    return Checked(more, None if desk.findings == before else read_caseload(desk))


def read_caseload(desk: "TherapistDesk") -> Caseload:
    """Ask the desk for its rows and its state."""
    due = desk.backup_due
    state = DeskState(
        arrived=desk.arrived,
        unassigned=desk.unassigned,
        state_code=desk.state_code,
        last_state_code=desk.last_state_code,
        findings=_in_words(desk.findings),
        backup_due="" if due is None else told(due.phrase, due.values),
    )
    nobodys = desk.without_code()
    return Caseload((*desk.caseload(), *([] if nobodys is None else [nobodys])), state)
