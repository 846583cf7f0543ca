"""The therapist's desk: it exists only after unlock, and opens who was granted to this therapist."""

import secrets
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from kiosk.clock import Clock, system_clock
from kiosk.errors import DataFault, InputFault, Refused
from kiosk.practice.caseload import (
    Case,
    CaseloadRow,
    ClientTrend,
    Wordings,
    caseload_rows,
    client_trend,
    unknown_wordings,
)
from kiosk.practice.clients import CodeCard, Draw, NewClient, enrol_client, issue_card
from kiosk.practice.desk_state import DeskState
from kiosk.practice.files import own_kiosk_id
from kiosk.practice.granted import GrantedClient, holder_name, open_chain_keys, open_granted
from kiosk.practice.intake import NO_SHEETS, Progress, Sources, check_again, take_in
from kiosk.practice.memory import DeskMemory
from kiosk.practice.names import Profile, damaged_profile, name_taken, same, tidy
from kiosk.practice.numbers import FIRST_CLIENT, UNASSIGNED
from kiosk.practice.sheets import ClientSheets, opened_sheets
from kiosk.practice.signing_in import sign_in
from kiosk.practice.therapists import reader, recovery_reader
from kiosk.questionnaires.loading import builtin
from kiosk.store.engine import open_engine
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.index import SheetColumns
from kiosk.store.keyring import Keyring
from kiosk.store.records import Records
from kiosk.vault.chain import ChainState, state_code
from kiosk.vault.holders import Holder
from kiosk.vault.suites import Suite
from kiosk.words import phrase

__all__ = ["CaseloadRow", "ClientTrend", "CodeCard", "TherapistDesk", "unlock"]

NO_CHAIN = ChainState(0, bytes(32), b"")
PIECES_AT_ONCE = 4
T = TypeVar("T")


class NoGrant(Refused):
    """The client was not granted to this therapist, or does not exist: both read the same."""


class NoSuchClient(InputFault):
    """No client of this therapist has the name that was given."""


def unlock(
    folder_path: Path,
    passphrase: str,
    therapist_name: str | None = None,
    clock: Clock = system_clock,
    progress: Progress | None = None,
) -> "TherapistDesk":
    """Open a therapist's desk and take in what is new.

    Args:
        folder_path: the practice folder.
        passphrase: as typed.
        therapist_name: whose it is; every therapist's slot is tried when ``None``.
        clock: gives the time of what is changed.
        progress: called with rows done and rows to do while new rows are read.

    Raises:
        WrongPassphrase: name and passphrase do not belong together.
        InputFault: there is no practice in the folder.
        DataFault: the folder is damaged or from a newer Rapport.
        MachineFault: the system does not give the files.
    """
    folder = PracticeFolder(folder_path)
    facts = folder.read_facts()
    keys = open_engine(folder.keys_file)
    try:
        holder = sign_in(folder, facts, Keyring(keys), passphrase, therapist_name)
    finally:
        keys.dispose()
    return TherapistDesk(folder, facts, holder, clock, progress)


class TherapistDesk:
    """One therapist's view of the practice. Use it from one thread at a time; ``close`` it at the end.

    Attributes:
        therapist_name: who unlocked it.
        practice_name: where.
        state_code: row count and six characters that stand for the whole chain, to compare with the last one.
        arrived: sheets that came in since the last unlock.
        findings: what is not as Rapport wrote it, in words; empty when all is well.
    """

    def __init__(
        self,
        folder: PracticeFolder,
        facts: PracticeFacts,
        holder: Holder,
        clock: Clock = system_clock,
        progress: Progress | None = None,
    ) -> None:
        """Open the desk of a holder whose keys are at hand; see ``unlock`` for what it raises."""
        self._facts = facts
        self._holder = holder
        self._clock = clock
        self._keys = open_engine(folder.keys_file)
        self._records = open_engine(folder.records_file, read_only=True)
        self._keyring = Keyring(self._keys)
        self._memory = DeskMemory(self._keyring, folder.index_file, holder, facts.practice_id)
        try:
            self._open(own_kiosk_id(folder, facts), progress)
        except BaseException:
            self.close()
            raise

    def _open(self, kiosk_id: bytes, progress: Progress | None) -> None:
        self.practice_name = self._facts.name
        granted, findings = open_granted(self._keyring, self._holder)
        self._granted: dict[int, GrantedClient] = granted
        records = Records(self._records)
        self.therapist_name = self._or_finding(self._own_name, "", findings)
        definitions = self._or_finding(records.definitions, dict[bytes, str](), findings)
        self._wordings = Wordings(definitions, builtin())
        state, lost = self._memory.recall()
        seeds = {number: client.seed for number, client in granted.items()}
        sources = Sources(self._records, open_chain_keys(self._keyring, self._holder), seeds)
        self._older = check_again(sources, state.chains)
        intake = take_in(sources, state, self._memory.indexed(granted), progress)
        self._columns = intake.columns
        self.arrived = intake.arrived
        taken = {number: len(intake.kept.get(number, NO_SHEETS)) for number in granted}
        self._state = DeskState(intake.chains, taken, state.read)
        kept_up = self._memory.keep(intake, granted, self._state, state)
        shown = unknown_wordings(self._wordings, intake.columns.values())
        self.findings: tuple[Finding, ...] = ()
        self._find(*lost, *findings, *intake.findings, *shown, *kept_up)
        head = self._or_finding(lambda: records.head(kiosk_id), NO_CHAIN, [])
        self.state_code = state_code(head.n, head.link)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def unassigned(self) -> int:
        """How many sheets came in without a code."""
        return len(self._sheets_of(UNASSIGNED))

    def check_older(self) -> bool:
        """Check some more rows of earlier unlocks and add what is wrong to ``findings``.

        Unlocking reads only what is new, so that nobody waits for years of rows. Call this again and again
        once the caseload is shown; each call takes some 50 milliseconds.

        Returns:
            Whether there is more to check.

        Raises:
            MachineFault: the records cannot be read.
        """
        for _ in range(PIECES_AT_ONCE):
            found = next(self._older, None)
            if found is None:
                return False
            self._find(*found)
        return True

    def caseload(self) -> tuple[CaseloadRow, ...]:
        """Give all active clients, most urgent first."""
        cases = [self._case(client) for client in self._clients() if client.active]
        return caseload_rows(cases, self._wordings)

    def without_code(self) -> CaseloadRow | None:
        """Give the sheets that came in without a code as a row of their own; ``None`` without any."""
        if not self.unassigned:
            return None
        (row,) = caseload_rows([self._case(self._granted[UNASSIGNED])], self._wordings)
        return row

    def trend(self, number: int) -> ClientTrend:
        """Give everything that one client's plots show.

        Raises:
            NoGrant: this client is not this therapist's to read.
        """
        return client_trend(self._case(self._client(number)), self._wordings)

    def mark_read(self, *numbers: int) -> None:
        """Note that the therapist has seen all sheets of these clients.

        Raises:
            NoGrant: one of them is not this therapist's to read.
            MachineFault: it cannot be written down.
        """
        seen = {number: len(self._sheets_of(self._client(number).number)) for number in numbers}
        read = {**self._state.read, **seen}
        if read != self._state.read:
            self._state = DeskState(self._state.chains, self._state.taken, read)
            self._memory.remember(self._state)

    def find(self, name: str) -> int:
        """Give the number of the client with this name.

        Raises:
            NoSuchClient: there is none.
        """
        for client in self._clients():
            if same(client.name, name):
                return client.number
        raise NoSuchClient(
            phrase("errors", "No client called {name} is yours to read. Check the spelling."), name=name
        )

    def add_client(self, name: str, draw: Draw | None = None) -> CodeCard:
        """Add a client of this therapist, with a code card that is shown once.

        Args:
            name: as the therapist wants to read it.
            draw: where the code comes from; the system's secure randomness when ``None``.

        Raises:
            BadName: the name cannot be used.
            NameTaken: a client of this therapist has it already.
            NoCardLeft: all thousand cards are in use.
            MachineFault: it cannot be written down.
        """
        kept = tidy(name)
        if any(same(kept, client.name) for client in self._clients()):
            raise name_taken(kept)
        with self._keyring.together() as keyring:
            number = keyring.next_number(FIRST_CLIENT)
            client = NewClient(number, Profile(kept, self._clock().wall_ms), self._holder.holder_id)
            # Whoever signed in with the recovery key is one and the same reader.
            readers = {one.holder_id: one for one in (recovery_reader(keyring), reader(self._holder))}
            enrolled = enrol_client(keyring, Suite(self._facts.suite), client, readers.values())
            code = issue_card(keyring, number, draw or secrets.SystemRandom())
            taken = {**self._state.taken, number: 0}
            state = DeskState(self._state.chains, taken, self._state.read)
            keyring.put_desk_state(self._holder.holder_id, state.seal(self._holder, self._facts.practice_id))
        self._state = state
        self._granted[number] = GrantedClient(number, kept, enrolled.seed, active=True)
        return CodeCard(number, code, kept)

    def export(self, numbers: Iterable[int] | None = None) -> tuple[ClientSheets, ...]:
        """Give all sheets of these clients, or of everybody whom this therapist may read.

        Without numbers, the sheets without a code are among them.

        Raises:
            NoGrant: one of them is not this therapist's to read.
        """
        chosen = self._all_with_sheets() if numbers is None else [self._client(number) for number in numbers]
        return tuple(
            ClientSheets(
                client.number,
                client.name,
                opened_sheets(self._sheets_of(client.number), self._wordings.get),
            )
            for client in chosen
        )

    def close(self) -> None:
        """Let go of the files. The keys leave memory only with the process."""
        self._keys.dispose()
        self._records.dispose()
        self._memory.close()

    def _find(self, *found: Finding) -> None:
        """Add what was not found before."""
        self.findings = tuple({str(finding): finding for finding in (*self.findings, *found)}.values())

    def _all_with_sheets(self) -> list[GrantedClient]:
        without_code = [self._granted[UNASSIGNED]] if self.unassigned else []
        return [*self._clients(), *without_code]

    def _clients(self) -> list[GrantedClient]:
        return [client for number, client in self._granted.items() if number >= FIRST_CLIENT]

    def _client(self, number: int) -> GrantedClient:
        client = self._granted.get(number)
        if client is None:
            raise NoGrant(
                phrase("errors", "This client is not yours to read. The client's therapist can share access.")
            )
        return client

    def _case(self, client: GrantedClient) -> Case:
        columns = self._sheets_of(client.number)
        unread = max(0, len(columns) - self._state.read.get(client.number, 0))
        return Case(client.number, client.name, columns, unread)

    def _sheets_of(self, number: int) -> SheetColumns:
        return self._columns.get(number, NO_SHEETS)

    @staticmethod
    def _or_finding(read: Callable[[], T], otherwise: T, findings: list[Finding]) -> T:
        """Read a part whose damage must not keep the therapist from the rest."""
        try:
            return read()
        except DataFault as fault:
            findings.append(Finding(fault.phrase, fault.values))
            return otherwise

    def _own_name(self) -> str:
        entry = self._keyring.holder(self._holder.holder_id)
        if entry is None:
            raise damaged_profile()
        return holder_name(entry, self._granted, self._holder.key.suite)
