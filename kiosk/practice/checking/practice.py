"""Checking a practice: its files and chains as anybody can, and as a therapist that every sheet opens."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from sqlalchemy import Engine

from kiosk.clock import system_clock
from kiosk.errors import DataFault
from kiosk.practice.checking.comparing import compare_with_seen
from kiosk.practice.checking.files import compare_index, leftovers, verify_index
from kiosk.practice.checking.keys import KeysCount, check_keys
from kiosk.practice.desk.caseload import Wordings, unknown_wordings
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.intake import Sources, take_in
from kiosk.practice.desk.resuming import Progress
from kiosk.practice.desk.shown import IMPOSSIBLE, show
from kiosk.practice.desk.state import DeskState
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.granted import GrantedClient, open_chain_keys, open_granted
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.unlocking.signing_in import sign_in
from kiosk.questionnaires.loading import builtin
from kiosk.store.faults import storage_faults
from kiosk.store.file_checks import verify_file, verify_records_file
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.store.verification import verify_chain
from kiosk.vault.holders import Holder
from kiosk.words import phrase

_MISSING = phrase("findings", "{file} is missing.")
_NO_CHAIN = phrase(
    "findings", "The rows that this device should go on with are not in the file of the records."
)


class Part(Enum):
    """What of a practice can be whole while another part is not."""

    FACTS = "practice"
    RECORDS = "records"
    KEYS = "keys"
    INDEX = "index"
    HISTORY = "history"


@dataclass(slots=True)
class Check:
    """What a check found.

    Attributes:
        rows: how many rows were looked at.
        tags_checked: whether every row's tag was checked, which takes a passphrase.
        sheets_opened: how many sheets opened; ``None`` without a passphrase.
        compared: whether the rows were compared with where they stood at the last unlock.
        keys: who and what is in the keys file; ``None`` where it cannot be read.
        found: what is not as Rapport wrote it, part by part.
        notes: what is no damage and yet worth a word.
    """

    rows: int = 0
    tags_checked: bool = False
    sheets_opened: int | None = None
    compared: bool = False
    keys: KeysCount | None = None
    found: dict[Part, list[Finding]] = field(default_factory=dict)
    notes: list[Finding] = field(default_factory=list)

    @property
    def findings(self) -> list[Finding]:
        """Everything that is not as Rapport wrote it."""
        return [finding for part in Part for finding in self.found.get(part, ())]

    @property
    def whole(self) -> bool:
        """Whether everything is as Rapport wrote it."""
        return not self.findings

    def is_whole(self, part: Part) -> bool:
        """Whether one part is."""
        return not self.found.get(part)

    def add(self, part: Part, *findings: Finding) -> None:
        """Add what was not found before, in this part or in another."""
        known = {str(finding) for finding in self.findings}
        new = {str(finding): finding for finding in findings if str(finding) not in known}
        self.found.setdefault(part, []).extend(new.values())

    @contextmanager
    def part(self, part: Part) -> Iterator[None]:
        """Turn something that cannot even be read into a finding, and go on with the next."""
        try:
            yield
        except DataFault as fault:
            self.add(part, Finding(fault.phrase, fault.values))


def check_files(folder: PracticeFolder, facts: PracticeFacts | None) -> Check:
    """Check what anybody can: all files, the order of the rows, the last link, and that no key is missing.

    Args:
        folder: to check.
        facts: what is public about it; ``None`` where that is damaged, and told already.

    Raises:
        MachineFault: a file cannot be read.
    """
    check = Check()
    kiosk_ids: tuple[bytes, ...] | None = None
    if _is_there(check, Part.RECORDS, folder.records_file):
        with opened(folder.records_file, read_only=True) as records, check.part(Part.RECORDS):
            check.add(Part.RECORDS, *verify_records_file(records))
            kiosk_ids = Records(records).kiosk_ids()
            _check_chains(check, records, kiosk_ids)
    if facts is not None:
        with check.part(Part.FACTS):
            check.add(Part.FACTS, *_own_chain(folder, facts, kiosk_ids))
    if _is_there(check, Part.KEYS, folder.keys_file):
        with opened(folder.keys_file, read_only=True) as keys, check.part(Part.KEYS):
            check.add(Part.KEYS, *verify_file(keys))
            check.keys, found = check_keys(Keyring(keys), kiosk_ids or ())
            check.add(Part.KEYS, *found)
    check.add(Part.INDEX, *verify_index(folder.index_file))
    check.notes.extend(leftovers(folder))
    return check


def _is_there(check: Check, part: Part, file: Path) -> bool:
    with storage_faults(file):
        there = file.exists()
    if not there:
        check.add(part, Finding(_MISSING, {"file": file}))
    return there


def _check_chains(check: Check, records: Engine, kiosk_ids: Iterable[bytes]) -> None:
    for kiosk_id in kiosk_ids:
        report = verify_chain(records, kiosk_id)
        check.rows += report.rows
        check.add(Part.RECORDS, *report.findings, *report.repeated)


def _own_chain(
    folder: PracticeFolder, facts: PracticeFacts, kiosk_ids: tuple[bytes, ...] | None
) -> tuple[Finding, ...]:
    """Tell when the chain that this device should go on with is not there; ``None``: nobody could look."""
    own = own_kiosk_id(folder, facts)
    return (Finding(_NO_CHAIN),) if kiosk_ids is not None and own not in kiosk_ids else ()


def check_as_therapist(
    folder: PracticeFolder, passphrase: str, name: str | None = None, progress: Progress | None = None
) -> Check:
    """Check every tag too, that each sheet that this therapist may read opens, and against the last unlock.

    Raises:
        SignInPaused: wrong passphrases were tried too often.
        WrongPassphrase: name and passphrase do not belong together.
        MachineFault: a file cannot be read.
        DataFault: the practice's facts or keys are so damaged that nobody can sign in.
    """
    files = DeskFiles.open(folder, system_clock)
    try:
        check = check_with_keys(files, sign_in(files, passphrase, name).holder, progress)
        if not check.whole:
            count = len(check.findings)
            files.logbook.write(Happening(Event.CHECK_FOUND, numbers=(count,)))
        return check
    finally:
        files.close()


def check_with_keys(files: DeskFiles, holder: Holder, progress: Progress | None = None) -> Check:
    """Check as ``check_as_therapist``, for a holder whose keys are at hand; nothing is written into the log.

    Raises:
        MachineFault: a file cannot be read.
    """
    check = check_files(files.folder, files.facts)
    with check.part(Part.KEYS):
        granted, found = open_granted(files.keyring, holder)
        check.add(Part.KEYS, *found)
        chain_keys = open_chain_keys(files.keyring, holder)
        with check.part(Part.RECORDS):
            _open_everything(check, files, granted, chain_keys, progress)
    with check.part(Part.HISTORY):
        sealed = files.keyring.desk_state(holder.holder_id)
        _compare(check, files, DeskState.open(sealed, holder, files.facts.practice_id))
    return check


def _open_everything(
    check: Check,
    files: DeskFiles,
    granted: dict[int, GrantedClient],
    chain_keys: dict[bytes, bytes],
    progress: Progress | None,
) -> None:
    seeds = {number: client.seed for number, client in granted.items()}
    intake = take_in(Sources(files.records, chain_keys, seeds), DeskState(), {}, progress)
    check.tags_checked = True
    check.sheets_opened = sum(len(columns) for columns in intake.columns.values())
    wordings = Wordings(Records(files.records).definitions(), builtin())
    _, told, _ = show(intake.columns, wordings.get, files.clock().wall_ms, 0)
    unknown = unknown_wordings(wordings, intake.columns.values())
    check.add(Part.RECORDS, *intake.findings, *unknown, *(one for one in told if one.phrase == IMPOSSIBLE))
    check.notes.extend(one for one in told if one.phrase != IMPOSSIBLE)
    if check.is_whole(Part.RECORDS):
        found = compare_index(files.folder.index_file, granted, intake.columns, intake.sides)
        check.add(Part.INDEX, *found)


def _compare(check: Check, files: DeskFiles, state: DeskState) -> None:
    """Compare with the last unlock: a chain that is whole in itself may be an older one that was put back."""
    if not check.is_whole(Part.RECORDS):
        return
    check.compared = bool(state.chains)
    for kiosk_id, start in state.chains.items():
        check.add(Part.HISTORY, *verify_chain(files.records, kiosk_id, start).findings)
    if check.is_whole(Part.HISTORY):
        check.add(Part.HISTORY, *compare_with_seen(files.records, files.kiosk_id, state))
