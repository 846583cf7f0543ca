"""Checking a practice: its files and chains as anybody can, and as a therapist that every sheet opens."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Engine

from kiosk.clock import system_clock
from kiosk.errors import DataFault
from kiosk.practice.caseload import Wordings, unknown_wordings
from kiosk.practice.desk_files import DeskFiles
from kiosk.practice.desk_state import DeskState
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.granted import open_chain_keys, open_granted
from kiosk.practice.intake import Progress, Sources, take_in
from kiosk.practice.signing_in import sign_in
from kiosk.questionnaires.loading import builtin
from kiosk.store.file_checks import verify_file, verify_records_file
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keyring import Keyring
from kiosk.store.records import Records
from kiosk.store.verification import verify_chain
from kiosk.vault.holders import Holder
from kiosk.vault.suites import PublicKey


@dataclass(slots=True)
class Check:
    """What a check found.

    Attributes:
        rows: how many rows were looked at.
        tags_checked: whether every row's tag was checked, which takes a passphrase.
        sheets_opened: how many sheets opened; ``None`` without a passphrase.
        findings: what is not as Rapport wrote it.
    """

    rows: int = 0
    tags_checked: bool = False
    sheets_opened: int | None = None
    findings: list[Finding] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether everything is as Rapport wrote it."""
        return not self.findings

    @contextmanager
    def part(self) -> Iterator[None]:
        """Turn a part that cannot even be read into a finding, and go on with the next."""
        try:
            yield
        except DataFault as fault:
            self.findings.append(Finding(fault.phrase, fault.values))


def check_files(folder: PracticeFolder, facts: PracticeFacts) -> Check:
    """Check what anybody can: pages and tables of both files, the order of the rows and the last link.

    Raises:
        MachineFault: a file cannot be read.
    """
    check = Check()
    with opened(folder.records_file, read_only=True) as records:
        check.findings.extend(verify_records_file(records))
        with check.part():
            own_kiosk_id(folder, facts)
            for kiosk_id in Records(records).kiosk_ids():
                report = verify_chain(records, kiosk_id)
                check.rows += report.rows
                check.findings.extend(report.findings)
    with opened(folder.keys_file, read_only=True) as keys:
        check.findings.extend(verify_file(keys))
        with check.part():
            _read_all(Keyring(keys))
    return check


def check_as_therapist(
    folder: PracticeFolder,
    passphrase: str,
    name: str | None = None,
    progress: Progress | None = None,
) -> Check:
    """Check every tag too, that each sheet that this therapist may read opens, and against the last unlock.

    Raises:
        WrongPassphrase: name and passphrase do not belong together.
        MachineFault: a file cannot be read.
        DataFault: the keys file is so damaged that nobody can sign in.
    """
    files = DeskFiles.open(folder, system_clock)
    try:
        return check_with_keys(files, sign_in(files, passphrase, name).holder, progress)
    finally:
        files.close()


def check_with_keys(files: DeskFiles, holder: Holder, progress: Progress | None = None) -> Check:
    """Check as ``check_as_therapist``, for a holder whose keys are at hand.

    Raises:
        MachineFault: a file cannot be read.
    """
    check = check_files(files.folder, files.facts)
    with check.part():
        _open_everything(check, files.keyring, files.records, holder, progress)
    with check.part():
        sealed = files.keyring.desk_state(holder.holder_id)
        _compare(check, files.records, DeskState.open(sealed, holder, files.facts.practice_id))
    return check


def _open_everything(
    check: Check, keyring: Keyring, records: Engine, holder: Holder, progress: Progress | None
) -> None:
    granted, findings = open_granted(keyring, holder)
    seeds = {number: client.seed for number, client in granted.items()}
    sources = Sources(records, open_chain_keys(keyring, holder), seeds)
    intake = take_in(sources, DeskState(), {}, progress)
    check.tags_checked = True
    check.sheets_opened = sum(len(columns) for columns in intake.columns.values())
    shown = unknown_wordings(Wordings(Records(records).definitions(), builtin()), intake.columns.values())
    known = {str(finding) for finding in check.findings}
    found = (*findings, *intake.findings, *shown)
    check.findings.extend(finding for finding in found if str(finding) not in known)


def _compare(check: Check, records: Engine, state: DeskState) -> None:
    """Compare with the last unlock: a chain that is whole in itself may be an older one that was put back."""
    if not check.whole:
        return
    for kiosk_id, start in state.chains.items():
        check.findings.extend(verify_chain(records, kiosk_id, start).findings)


def _read_all(keyring: Keyring) -> None:
    """Read every entry once: sizes, kinds and the check sums of public keys are looked at on the way."""
    for holder in keyring.holders():
        PublicKey.decode(holder.public_key)
        keyring.grants(holder.holder_id)
        keyring.chain_keys(holder.holder_id)
    for client in keyring.clients():
        PublicKey.decode(client.public_key)
    for selector in keyring.selectors():
        keyring.card(selector)
