"""The therapist's desk: it exists only after unlock, and opens who was granted to this therapist."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.clock import Clock, system_clock
from kiosk.practice.backup.backing_up import BackupMade, make_backup
from kiosk.practice.backup.reminder import LastBackup, backup_due, last_backup
from kiosk.practice.checking import practice as checking
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.practice.desk.decisions import Decisions
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.memory import DeskMemory
from kiosk.practice.desk.notes import Notes
from kiosk.practice.desk.opening import keep, log_or_find, names_of, open_desk, remember
from kiosk.practice.desk.reading import ReadingDesk
from kiosk.practice.desk.reflecting import Reflections
from kiosk.practice.desk.resuming import Progress
from kiosk.practice.desk.retaining import destroy_older
from kiosk.practice.desk.retention import MOST_MONTHS, SETTING, months_kept
from kiosk.practice.desk.sheets import ClientSheets
from kiosk.practice.files import own_kiosk_id
from kiosk.practice.log.events import NO_CLIENT, Event, Happening, TakenAlong
from kiosk.practice.log.reading import LogEntry, read_log
from kiosk.practice.people.people import People
from kiosk.practice.unlocking.raising_cost import Calibrate, raise_cost
from kiosk.practice.unlocking.signing_in import SignedIn, sign_in
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.vault.cost import calibrated_cost

PIECES_AT_ONCE = 4


def unlock(
    folder_path: Path,
    passphrase: str,
    therapist_name: str | None = None,
    clock: Clock = system_clock,
    progress: Progress | None = None,
    *,
    calibrate: Calibrate | None = calibrated_cost,
) -> "TherapistDesk":
    """Open a therapist's desk and take in what is new.

    Args:
        folder_path: the practice folder.
        passphrase: as typed.
        therapist_name: whose it is; every therapist's slot is tried when ``None``.
        clock: gives the time of what is changed.
        progress: called with rows done and rows to do while new rows are read.
        calibrate: measures what a guess should cost on this machine, where the slot costs clearly less;
            ``None``: the slot stays as it is. That of an invented practice always does.

    Raises:
        SignInPaused: wrong passphrases were tried too often; says how long to wait.
        WrongPassphrase: name and passphrase do not belong together.
        InputFault: there is no practice in the folder.
        DataFault: the folder is damaged or from a newer Rapport.
        MachineFault: the system does not give the files.
    """
    files = DeskFiles.open(PracticeFolder(folder_path), clock)
    try:
        signed_in = sign_in(files, passphrase, therapist_name)
        raised: tuple[Finding, ...] = ()
        if calibrate is not None and files.facts.demo is None:
            raised = raise_cost(files.keyring, files.logbook, signed_in, passphrase, calibrate)
        return TherapistDesk(files, signed_in, raised, progress)
    except BaseException:
        files.close()
        raise


class TherapistDesk(ReadingDesk):
    """One therapist's view of the practice. Use it from one thread at a time; ``close`` it at the end.

    Attributes:
        therapist_name: who unlocked it.
        practice_name: where.
        state_code: row count and six characters that stand for the whole chain, to compare with the last one.
        last_state_code: the one that was shown at the last unlock; ``None`` at the first.
        arrived: sheets that came in since the last unlock.
        news: what changed since the last unlock, in sentences.
    """

    def __init__(
        self,
        files: DeskFiles,
        signed_in: SignedIn,
        findings: tuple[Finding, ...] = (),
        progress: Progress | None = None,
    ) -> None:
        """Open the desk of somebody whose keys are at hand; see ``unlock`` for what it raises."""
        self._files = files
        self._holder = signed_in.holder
        facts = files.facts
        self._memory = DeskMemory(files.keyring, files.folder.index_file, self._holder, facts.practice_id)
        try:
            super().__init__(open_desk(files, self._holder, self._memory, progress))
        except BaseException:
            self._memory.close()
            raise
        self._contents.find(*signed_in.findings, *findings)
        self.practice_name = facts.name
        self.therapist_name = self._contents.therapist_name
        self.state_code = self._contents.state_code
        self.last_state_code = self._contents.before.seen or None
        self.arrived = self._contents.intake.arrived
        self.news = self._contents.news

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def people(self) -> People:
        """The people of the practice, and what may be done with them."""
        return People(self.access)

    @cached_property
    def decisions(self) -> Decisions:
        """What is decided for the whole practice: languages, questions, look and times."""
        return Decisions(self._files.folder, self._holder.holder_id, self._log)

    @cached_property
    def reflections(self) -> Reflections:
        """The therapist's own ratings, the steps of repair, and the look across the own clients."""
        return Reflections(self._files, self._contents, self._holder)

    @cached_property
    def notes(self) -> Notes:
        """The therapist's own notes, and the events of the practice."""
        return Notes(self._files, self._contents, self._holder)

    def trend(self, number: int) -> ClientTrend:
        """Give everything that one client's plots show, with own notes and the events of the practice.

        Raises:
            NoGrant: this client is not this therapist's to read.
        """
        notes = (*self.notes.of_client(number), *self.notes.events())
        return replace(super().trend(number), notes=notes)

    @cached_property
    def access(self) -> DeskAccess:
        """What the desk lends to those who work for it."""
        files, contents = self._files, self._contents
        return DeskAccess(
            folder=files.folder,
            facts=files.facts,
            holder=self._holder,
            keyring=files.keyring,
            records=files.records,
            granted=contents.granted,
            logbook=files.logbook,
            clock=files.clock,
            tell=self._tell,
            forget=self._forget,
            remember_new=self._remember_new,
        )

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
            found = next(self._contents.older, None)
            if found is None:
                return False
            self._log_found(self._contents.find(*found))
        return True

    def check_everything(self, progress: Progress | None = None) -> tuple[Finding, ...]:
        """Check all files and rows from the first one on, and add what is wrong to ``findings``.

        Args:
            progress: called with rows done and rows to do; raise from it to stop.

        Raises:
            MachineFault: a file cannot be read.
        """
        check = checking.check_with_keys(self._files, self._holder, progress)
        self._log_found(self._contents.find(*check.findings))
        return tuple(check.findings)

    def mark_read(self, *numbers: int) -> None:
        """Note that the therapist has seen all sheets of these clients.

        Raises:
            NoGrant: one of them is not this therapist's to read.
        """
        contents = self._contents
        seen = {number: len(contents.sheets(self._client(number).number).columns) for number in numbers}
        read = {**contents.state.read, **seen}
        if read != contents.state.read:
            contents.state = replace(contents.state, read=read)
            remember(contents, self._memory)

    def export(
        self, numbers: Iterable[int] | None = None, *, with_comments: bool = False
    ) -> tuple[ClientSheets, ...]:
        """Give all sheets of these clients, or of all who may be read, to take along; the log hears of it.

        Without numbers, the sheets without a code are among them. The order is that in which they came in;
        their times are those that were sealed in them, even where the kiosk's clock was wrong. What clients
        wrote in their own words is left out unless ``with_comments``.

        Raises:
            NoGrant: one of them is not this therapist's to read.
        """
        chosen = self._all_with_sheets() if numbers is None else [self._client(number) for number in numbers]
        exported = tuple(self._sheets_of(client, with_comments=with_comments) for client in chosen)
        counts = (len(exported), sum(len(client.sheets) for client in exported))
        only = exported[0].number if len(exported) == 1 else NO_CLIENT
        self._log(Happening(Event.EXPORTED, who=self._holder.holder_id, client=only, numbers=counts))
        return exported

    def log(self, progress: Progress | None = None) -> tuple[LogEntry, ...]:
        """Read the practice's log, newest entry first.

        Args:
            progress: called with rows done and rows to do; raise from it to stop.

        Raises:
            MachineFault: the records cannot be read.
        """
        names = names_of(self._files, self._contents, self._holder)
        return read_log(self._contents.sources, names, progress)

    @property
    def last_backup(self) -> LastBackup | None:
        """The last backup that was made and verified."""
        return last_backup(self._facts())

    @property
    def backup_due(self) -> Finding | None:
        """A reminder, when it is time for another backup."""
        return backup_due(self._facts(), self._files.clock().wall_ms)

    def back_up(self, target: Path, progress: Progress | None = None, *, replace: bool = False) -> BackupMade:
        """Back the practice up into ``target`` (``kiosk.practice.backup.backing_up.make_backup``)."""
        files = self._files
        return make_backup(
            files.folder, target, holder=self._holder, replace=replace, progress=progress, clock=files.clock
        )

    @property
    def retention_months(self) -> int | None:
        """After how many months sheets are destroyed; ``None`` for never."""
        return months_kept(self._facts())

    def set_retention(self, months: int | None) -> int:
        """Decide for the whole practice how long sheets are kept, and destroy what is older.

        Colleagues' clients follow at their own next unlock. Where the clock of this computer does not fit the
        last unlock, nothing is destroyed before the next one.

        Args:
            months: 1 to ``MOST_MONTHS``; ``None`` keeps all.

        Returns:
            How many sheets were destroyed now.

        Raises:
            ValueError: ``months`` is out of bounds.
            MachineFault: it cannot be written.
        """
        if months is not None and not 1 <= months <= MOST_MONTHS:
            raise ValueError(f"{months} months")
        self._files.folder.change_settings({SETTING: months})
        numbers = (months or 0,)
        self._log(Happening(Event.RETENTION_SET, who=self._holder.holder_id, numbers=numbers))
        if months is None or not self._contents.clock_trusted:
            return 0
        count = destroy_older(self._files, self._contents, self._holder, months)
        keep(self._contents, self._memory)
        return count

    @property
    def practice_id(self) -> bytes:
        """16 bytes that tell this practice from any other."""
        return self._files.facts.practice_id

    @property
    def further_kiosks(self) -> int:
        """How many other devices bring their rows here."""
        own = own_kiosk_id(self._files.folder, self._files.facts)
        return sum(one != own for one in Records(self._files.records).kiosk_ids())

    def note_taken(self, number: int, what: TakenAlong) -> None:
        """Let the log hear that something about one client was saved outside the practice's folder.

        Raises:
            NoGrant: this client is not this therapist's to read.
        """
        client = self._client(number).number
        who = self._holder.holder_id
        self._log(Happening(Event.TAKEN_ALONG, who=who, client=client, numbers=(what,)))

    def close(self) -> None:
        """Let go of the files. The keys leave memory only with the process."""
        self._files.close()
        self._memory.close()

    def _facts(self) -> PracticeFacts:
        """Read what is public afresh: another process may have changed a setting."""
        return self._files.folder.read_facts()

    def _log(self, happening: Happening) -> None:
        log_or_find(self._files, self._contents, happening)

    def _tell(self, *found: Finding) -> None:
        self._contents.find(*found)

    def _log_found(self, count: int) -> None:
        if count:
            self._log(Happening(Event.CHECK_FOUND, who=self._holder.holder_id, numbers=(count,)))

    def _forget(self, number: int) -> None:
        """Drop a client who may not be read here any more; of one who was erased the index entry too."""
        self._contents.forget_client(number)
        self._tell(*self._memory.tidy())
        remember(self._contents, self._memory)

    def _remember_new(self, keyring: Keyring, number: int) -> None:
        self._contents.add_client(number)
        self._memory.remember(self._contents.state, keyring)
