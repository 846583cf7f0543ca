"""What a desk has on it: read at unlock, changed while it is open."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.practice.desk.caseload import Wordings
from kiosk.practice.desk.intake import NO_SHEETS, Intake, Sources
from kiosk.practice.desk.shown import NOTHING_SHOWN, Shown
from kiosk.practice.desk.state import DeskState
from kiosk.practice.granted import GrantedClient
from kiosk.store.findings import Finding
from kiosk.store.index.sides import NO_SIDES, Sides


@dataclass(slots=True)
class DeskContents:
    """The sheets, people and findings of one desk.

    Attributes:
        therapist_name: whose desk.
        granted: client number -> client, of everybody who may be read.
        wordings: all questionnaires that were ever asked.
        sources: where rows come from; its seeds follow ``granted``.
        intake: the sheets as the records have them.
        shown: client number -> sheets as they are shown.
        state: what will be remembered.
        before: what was remembered from the last unlock.
        older: checks the rows of earlier unlocks, piece by piece.
        state_code: stands for all rows of this device's chain.
        clock_trusted: whether the clock fits the last unlock, so that it may decide what is too old.
        news: what changed since the last unlock.
        findings: what is not as Rapport wrote it, and what could not be noted.
    """

    therapist_name: str
    granted: dict[int, GrantedClient]
    wordings: Wordings
    sources: Sources
    intake: Intake
    shown: dict[int, Shown]
    state: DeskState
    before: DeskState
    older: Iterator[tuple[Finding, ...]]
    state_code: str = ""
    clock_trusted: bool = True
    news: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    def find(self, *found: Finding) -> int:
        """Add what was not found before; give how much that is."""
        before = len(self.findings)
        self.findings = tuple({str(finding): finding for finding in (*self.findings, *found)}.values())
        return len(self.findings) - before

    def sheets(self, number: int) -> Shown:
        """Give one client's sheets as they are shown."""
        return self.shown.get(number, NOTHING_SHOWN)

    def taken(self) -> dict[int, int]:
        """Count the sheets that the index must have of each client."""
        return {number: len(self.intake.kept.get(number, NO_SHEETS)) for number in self.granted}

    def beside(self, number: int) -> Sides:
        """Give the records beside one client's sheets."""
        return self.intake.sides.get(number, NO_SIDES)

    def taken_beside(self) -> dict[int, int]:
        """Count the records beside the sheets that the index must have of each client who has any."""
        return {number: len(kept) for number, kept in self.intake.kept_sides.items() if len(kept)}

    def add_client(self, number: int) -> None:
        """Remember a new client, of whom there is no sheet."""
        self.state = replace(self.state, taken={**self.state.taken, number: 0})

    def forget_client(self, number: int) -> None:
        """Drop a client who may not be read any more."""
        for places in (self.granted, self.shown, self.intake.columns, self.intake.kept):
            places.pop(number, None)
        for beside in (self.intake.sides, self.intake.kept_sides):
            beside.pop(number, None)
        self.intake.changed.discard(number)
        self.state = self.state.without(number)
