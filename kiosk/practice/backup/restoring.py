"""Restoring a backup: the whole practice as it was, or nothing; what was there before is kept.

The backup is opened with a therapist's passphrase of that day or with the recovery key. Clients who were
erased since are erased in what is restored, too.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Engine

from kiosk.clock import Clock, system_clock
from kiosk.errors import DataFault, Refused
from kiosk.practice.backup.carrying_over import carry_over
from kiosk.practice.backup.plan import RestorePlan, is_other, plan_restore
from kiosk.practice.backup.reminder import LAST_BACKUP, LastBackup
from kiosk.practice.checking.keys import check_keys
from kiosk.practice.files import KIOSK_ID, opened, own_kiosk_id
from kiosk.practice.granted import open_chain_keys
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.meter import Meter, Progress
from kiosk.store.backup.content import Worked, unpack
from kiosk.store.backup.file import NEWER_BACKUP, BackupHead, ChainMark, read_head
from kiosk.store.backup.replacing import one_at_a_time, restored_folder
from kiosk.store.chain_heads import read_heads
from kiosk.store.disk import require_room
from kiosk.store.faults import storage_faults
from kiosk.store.file_checks import verify_file, verify_records_file
from kiosk.store.findings import Finding
from kiosk.store.folder import NewerFolder, NoPractice, PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.next_keys import key_of_row, put_next_keys
from kiosk.store.older import bring_up_if_older
from kiosk.store.verification import verify_chain
from kiosk.vault.backup_key import OpenedKey, open_with_secret
from kiosk.vault.backup_stream import MalformedBackup, malformed_backup
from kiosk.words import phrase

__all__ = ["OtherPractice", "RestorePlan", "Restored", "plan_restore", "restore"]

_DAMAGED_BEFORE = phrase(
    "errors",
    "The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. "
    "Use an older backup; nothing was changed here.",
)


class OtherPractice(Refused):
    """The backup is one of another practice than the one in the folder."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A practice that was restored.

    Attributes:
        practice_name: its name.
        rows: how many rows it has: sheets and log entries.
        made_ms: when the backup was made, milliseconds since 1970-01-01 UTC.
        kept: where the practice is that was here before; ``None`` when there was none.
        erased_again: how many clients were in the backup and erased since, and so were erased again.
        findings: what is not as Rapport wrote it, and what to see to.
    """

    practice_name: str
    rows: int
    made_ms: int
    kept: Path | None
    erased_again: int
    findings: tuple[Finding, ...]


def restore(
    file: Path,
    path: Path,
    secret: str,
    *,
    other_practice: bool = False,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> Restored:
    """Restore a backup into the practice folder ``path``, all or nothing.

    A practice that is there is kept beside it as ``NAME.before-restore-YYYYMMDD-HHMMSS``.

    Args:
        file: the backup.
        path: the practice folder: missing, empty, or a practice.
        secret: the passphrase that a therapist had on the day of the backup, or the recovery key, as typed.
        other_practice: whether the practice that is there may be another one than the backup's.
        progress: called with bytes of work done and to do. Whatever it raises ends the work and passes
            through; nothing is changed then.
        clock: gives the time.

    Raises:
        MalformedBackup: the file is no backup, or damaged, or not complete.
        WrongBackupSecret: the secret opens nothing in it.
        OtherPractice: another practice is in the folder, and ``other_practice`` is not given.
        FolderNotEmpty: something else than a practice is in the folder.
        KioskAlreadyRunning: a kiosk runs on the practice that is there.
        BackupRunning: another restore or a backup of this practice runs.
        MachineFault: no room, no right, a disk that fails.
    """
    with storage_faults(file):
        opened_file = file.open("rb")
    with opened_file as reader:
        with storage_faults(file):
            head = read_head(reader, file)
        key = open_with_secret(head.recipients, secret, head.manifest.encode())
        return _Restore(file, head, key, clock).run(reader, path, progress, other_practice=other_practice)


class _Restore:
    """One restore under way."""

    def __init__(self, file: Path, head: BackupHead, key: OpenedKey, clock: Clock) -> None:
        self._file = file
        self._manifest = head.manifest
        self._head = head
        self._key = key
        self._clock = clock

    def run(
        self, reader: BinaryIO, path: Path, progress: Progress | None, *, other_practice: bool
    ) -> Restored:
        """Do it (see ``restore``)."""
        size = self._manifest.content_size
        # Written out, and looked at.
        meter = Meter(progress, 2 * size)
        with one_at_a_time(path), restored_folder(path, self._kept_name(path)) as (draft, put):
            same_here = self._same_practice_in(path, other_practice=other_practice)
            facts = self._unpack(reader, draft, meter.part(size))
            findings = self._bring_to_life(draft, facts, meter.part(size))
            erased, left_over = carry_over(PracticeFolder(path), draft) if same_here else (0, [])
            findings += left_over
            findings += self._note(draft, facts)
            meter.finish()
            kept = put()
        told = tuple(finding.said_of(path) for finding in findings)
        return Restored(facts.name, self._manifest.rows, self._manifest.made_ms, kept, erased, told)

    def _kept_name(self, path: Path) -> str:
        now = datetime.fromtimestamp(self._clock().wall_ms / 1000, UTC).astimezone()
        return f"{path.resolve().name}.before-restore-{now:%Y%m%d-%H%M%S}"

    def _same_practice_in(self, path: Path, *, other_practice: bool) -> bool:
        """Tell whether an older or newer state of the same practice is in the folder now, readable or not."""
        try:
            facts = PracticeFolder(path).read_facts()
        except NoPractice:
            return False
        except DataFault:
            return True
        if not is_other(facts, self._manifest):
            return True
        if not other_practice:
            raise _other(facts.name, path)
        return False

    def _unpack(self, reader: BinaryIO, draft: PracticeFolder, worked: Worked) -> PracticeFacts:
        with storage_faults(draft.path):
            require_room(draft.path.parent, self._manifest.content_size)
            done = 0
            for size in unpack(reader, self._head, self._key.data_key, draft.path):
                done += size
                worked(done)
        try:
            facts = draft.read_facts()
            bring_up_if_older(draft)
            with opened(draft.records_file) as records:
                heads = read_heads(records)
        except NewerFolder as fault:
            raise malformed_backup(NEWER_BACKUP, file=self._file) from fault
        except DataFault as fault:
            raise malformed_backup(_DAMAGED_BEFORE, file=self._file) from fault
        marks = tuple(ChainMark(one, head.n, head.link) for one, head in heads.items())
        if marks != self._manifest.chains or is_other(facts, self._manifest):
            raise malformed_backup()
        return facts

    def _bring_to_life(self, draft: PracticeFolder, facts: PracticeFacts, worked: Worked) -> list[Finding]:
        """Give each chain the key that it goes on with, and check every row's tag on the way."""
        with opened(draft.keys_file) as keys, opened(draft.records_file) as records:
            try:
                firsts = open_chain_keys(Keyring(keys), self._key.holder)
                lengths = {chain.kiosk_id: chain.n for chain in self._manifest.chains}
                _, of_keys = check_keys(Keyring(keys), tuple(lengths))
                findings = [*verify_records_file(records), *verify_file(keys), *of_keys]
            except DataFault as fault:
                raise malformed_backup(_DAMAGED_BEFORE, file=self._file) from fault
            known = {one: key0 for one, key0 in firsts.items() if one in lengths}
            if facts.settings.get(KIOSK_ID) not in {one.hex() for one in known}:
                raise _cannot_go_on()
            try:
                # Only the own chain goes on here; another kiosk's next key must lie nowhere but there.
                own = own_kiosk_id(draft, facts)
                put_next_keys(records, {own: key_of_row(known[own], lengths[own])})
            except ValueError as fault:
                raise malformed_backup() from fault
            findings += self._walk(records, known, worked)
        return findings

    def _walk(self, records: Engine, known: Mapping[bytes, bytes], worked: Worked) -> list[Finding]:
        """Walk along all chains; the work is as many bytes as the backup's content has."""
        findings: list[Finding] = []
        rows = max(1, self._manifest.rows)
        before = 0
        for chain in self._manifest.chains:

            def told(done: int, _: int, before: int = before) -> None:
                worked(self._manifest.content_size * (before + done) // rows)

            report = verify_chain(records, chain.kiosk_id, key0=known.get(chain.kiosk_id), progress=told)
            findings += report.findings
            before += chain.n
        return findings

    def _note(self, draft: PracticeFolder, facts: PracticeFacts) -> list[Finding]:
        """Note in the restored practice's log what happened, and of which day its last backup is."""
        last = LastBackup(self._manifest.made_ms, self._manifest.rows)
        draft.write_facts(replace(facts, settings={**facts.settings, LAST_BACKUP: last.as_setting()}))
        happening = Happening(Event.RESTORED, who=self._key.holder.holder_id, numbers=(self._manifest.rows,))
        with opened(draft.records_file) as records, opened(draft.keys_file) as keys:
            book = Logbook(records, Keyring(keys), own_kiosk_id(draft, facts), self._clock)
            unlogged = book.write(happening)
        return [] if unlogged is None else [unlogged]


def _other(name: str, path: Path) -> OtherPractice:
    return OtherPractice(
        phrase(
            "errors",
            "The backup is one of another practice than {practice}, which is in {folder} now. Restore it "
            "into a folder of its own with --data, or give --yes to keep this practice aside and go on.",
        ),
        practice=name,
        folder=path,
    )


def _cannot_go_on() -> MalformedBackup:
    return malformed_backup(
        phrase(
            "errors",
            "With this passphrase the backup opens, but the key of its rows does not. Restore it with "
            "another therapist’s passphrase or with the recovery key.",
        )
    )
