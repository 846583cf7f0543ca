"""What the pages behind "Practice" show, read from the open desk: each call runs on the worker thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.practice.settings.disclosure import PracticeDisclosure
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.practice.settings.times import PracticeTimes

if TYPE_CHECKING:
    from kiosk.practice.backup.reminder import LastBackup
    from kiosk.practice.desk.therapist_desk import TherapistDesk
    from kiosk.practice.people.people import Colleague, KnownClient
    from kiosk.practice.settings.languages import PracticeLanguages
    from kiosk.store.findings import Finding

MONTHS_OF_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class PracticeState:
    """How the practice stands.

    Attributes:
        findings: how many things are not as Rapport wrote them.
        last_backup: the last one; None when there is none.
        backup_due: why another one is wanted; None when it is not.
        therapists: their names.
        with_recovery: whether the recovery key signed in.
        retention_months: how long answers are kept; None for ever.
        questions: what clients are asked.
        former: the clients who have left.
        languages: which languages the practice speaks.
        times: after how long without a touch a visit ends and the view locks.
        disclosure: what accompanies everything that is saved.
        kiosks: how many further kiosks bring their rows here.
    """

    findings: int
    last_backup: "LastBackup | None"
    backup_due: "Finding | None"
    therapists: tuple[str, ...]
    with_recovery: bool
    retention_months: int | None
    questions: PracticeQuestions
    former: "tuple[KnownClient, ...]"
    languages: "PracticeLanguages"
    times: PracticeTimes
    disclosure: PracticeDisclosure
    kiosks: int


@dataclass(frozen=True, slots=True)
class RecordsState:
    """How the records stand.

    Attributes:
        code: how many there are, and their short code.
        last_code: the same at the last unlock; None at the first.
        news: what happened since.
        findings: what is not as Rapport wrote it.
    """

    code: str
    last_code: str | None
    news: "tuple[Finding, ...]"
    findings: "tuple[Finding, ...]"


@dataclass(frozen=True, slots=True)
class TherapistsState:
    """Who works here, and whether whoever signed in may remove a colleague."""

    therapists: "tuple[Colleague, ...]"
    with_recovery: bool


def read_practice(desk: "TherapistDesk") -> PracticeState:
    """Ask the desk for the first page."""
    people = desk.people
    return PracticeState(
        findings=len(desk.findings),
        last_backup=desk.last_backup,
        backup_due=desk.backup_due,
        therapists=tuple(one.name for one in people.therapists()),
        with_recovery=people.signed_in_with_recovery,
        retention_months=desk.retention_months,
        questions=desk.decisions.questions,
        former=tuple(client for client in people.clients() if not client.active),
        languages=desk.decisions.languages,
        times=desk.decisions.times,
        disclosure=desk.decisions.disclosure,
        kiosks=desk.further_kiosks,
    )


def read_languages(desk: "TherapistDesk") -> "PracticeLanguages":
    """Ask the desk which languages the practice speaks."""
    return desk.decisions.languages


def read_records(desk: "TherapistDesk") -> RecordsState:
    """Ask the desk how the records stand."""
    return RecordsState(desk.state_code, desk.last_state_code, desk.news, desk.findings)


def read_therapists(desk: "TherapistDesk") -> TherapistsState:
    """Ask the desk who works here."""
    return TherapistsState(desk.people.therapists(), desk.people.signed_in_with_recovery)
