"""Making a backup: a copy of one moment, sealed into one file, read back from its medium and restored.

No passphrase is needed: the file's key is sealed to the public keys of all therapists and the recovery key.
Until it has been read back whole, the file has a name that nobody takes for a backup.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.about import version
from kiosk.clock import Clock, system_clock
from kiosk.errors import DataFault, MachineFault, RapportError
from kiosk.practice.backup.reminder import LAST_BACKUP, LastBackup
from kiosk.practice.checking.practice import check_files
from kiosk.practice.devices.kiosk_only import refuse_without_keys
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.log.events import NOBODY, Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.meter import Meter, Progress
from kiosk.practice.target_file import part_beside, require_place
from kiosk.store.backup.content import FILES, Worked, content_of, content_size_of
from kiosk.store.backup.copying import copy_practice
from kiosk.store.backup.file import BackupHead, BackupManifest, ChainMark
from kiosk.store.backup.replacing import one_at_a_time
from kiosk.store.backup.writing import read_back, write_backup
from kiosk.store.disk import require_room, same_disk, sync_folder
from kiosk.store.draft import hidden_beside, remove_tree
from kiosk.store.faults import damaged_file, storage_faults
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.vault.backup_key import Recipient, open_with_holder, seal_data_key
from kiosk.vault.backup_stream import malformed_backup, new_data_key, sealed_size
from kiosk.vault.holders import Holder
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase

ENDING = ".rapport"

_NOT_NOTED = phrase(
    "findings",
    "The backup is made, but its date could not be noted in the practice’s folder: "
    "the reminder will come sooner than it should.",
)


class BackupUnsound(MachineFault):
    """What was written does not come back from the medium."""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was made and restored once to look.

    Attributes:
        file: where it is.
        rows: how many rows it holds: sheets and log entries.
        size: bytes.
        made_ms: when, milliseconds since 1970-01-01 UTC.
        same_disk: whether it lies on the disk that the practice is on: one fault may take both.
        findings: what is not as Rapport wrote it in the practice itself, and so in the backup too; and what
            could not be noted about the backup.
    """

    file: Path
    rows: int
    size: int
    made_ms: int
    same_disk: bool
    findings: tuple[Finding, ...]


def suggested_name(made_ms: int) -> str:
    """Give a name for a backup made at that time, that every file system takes and that sorts by date."""
    made = datetime.fromtimestamp(made_ms / 1000, UTC).astimezone()
    return f"rapport-backup-{made:%Y-%m-%d-%H%M%S}{ENDING}"


def make_backup(
    folder: PracticeFolder,
    target: Path,
    *,
    holder: Holder | None = None,
    replace: bool = False,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> BackupMade:
    """Back the practice up, and restore the backup into a hidden folder to be sure that it can be.

    Kiosks and desks go on meanwhile.

    Args:
        folder: the practice.
        target: the file to write, or a folder for a file with a dated name.
        holder: whose desk asks; then it is tried that this holder opens the backup.
        replace: whether a file of that name may be replaced.
        progress: called with bytes of work done and to do. Whatever it raises ends the backup and passes
            through; nothing is left behind.
        clock: gives the time.

    Raises:
        TargetExists: there is a file of that name, and ``replace`` is not given.
        NoSuchPlace: there is no folder for it.
        HoldsNoKeys: it is a kiosk without therapists, whose rows go into bundles.
        BackupRunning: another backup or a restore of this practice runs.
        BackupUnsound: the medium does not give back what was written on it.
        MachineFault: no room, no right, a medium that went away.
        DataFault: the practice is so damaged that it cannot be copied.
    """
    refuse_without_keys(folder.read_facts())
    made_ms = clock().wall_ms
    file = target / suggested_name(made_ms) if target.is_dir() else target.absolute()
    require_place(folder, file, replace=replace)
    size = _size_of(folder)
    with one_at_a_time(folder.path), hidden_beside(folder.path.resolve(), "backup") as scratch:
        _require_room(scratch, file.parent, size)
        # Copied, written, read back, and looked at.
        meter = Meter(progress, 4 * size)
        backup = _Backup(folder, scratch, made_ms)
        backup.copy(meter.part(size))
        with part_beside(file, _part_stem(backup.head)) as part:
            backup.write(part, meter.part(size))
            findings = backup.check(part, holder, meter.part(size))
            meter.finish()
            require_place(folder, file, replace=replace)
            with storage_faults(file):
                part.replace(file)
                sync_folder(file.parent)
    manifest = backup.head.manifest
    findings += _note(folder, manifest, holder, clock)
    same = same_disk(folder.path, file.parent)
    return BackupMade(file, manifest.rows, backup.head.file_size, made_ms, same, findings)


class _Backup:
    """One backup under way, in a hidden folder of its own."""

    def __init__(self, folder: PracticeFolder, scratch: Path, made_ms: int) -> None:
        self._folder = folder
        self._copy = PracticeFolder(scratch / "copy")
        self._restored = PracticeFolder(scratch / "restored")
        self._made_ms = made_ms
        self._data_key = new_data_key()

    def copy(self, worked: Worked) -> None:
        """Take the copy of one moment, and make the head that fits it."""
        _make_folder(self._copy.path)
        facts = copy_practice(self._folder, self._copy.path, worked)
        with storage_faults(self._copy.path):
            self._sizes = [(self._copy.path / name).stat().st_size for name in FILES]
        with opened(self._copy.records_file) as records:
            known = Records(records)
            heads = [(kiosk_id, known.head(kiosk_id)) for kiosk_id in known.kiosk_ids()]
        manifest = BackupManifest(
            practice_id=facts.practice_id,
            made_ms=self._made_ms,
            program=f"rapport {version()}",
            chains=tuple(ChainMark(kiosk_id, head.n, head.link) for kiosk_id, head in heads),
            content_size=content_size_of(self._sizes),
        )
        self.head = BackupHead(manifest, self._recipients(manifest.encode()))

    def _recipients(self, manifest: bytes) -> tuple[Recipient, ...]:
        """Seal the data key to everybody whose entry is sound; the check tells about the others."""
        with opened(self._copy.keys_file) as keys:
            holders = Keyring(keys).as_far_as_sound().holders()
        if not holders:
            raise damaged_file(self._folder.keys_file)
        return tuple(
            seal_data_key(self._data_key, one.holder_id, PublicKey.decode(one.public_key), one.slot, manifest)
            for one in holders
        )

    def write(self, part: Path, worked: Worked) -> None:
        """Seal the copy into the file and bring it to its medium."""
        write_backup(part, self.head, self._data_key, content_of(self._copy.path, self._sizes), worked)
        with storage_faults(self._copy.path):
            remove_tree(self._copy.path)

    def check(self, part: Path, holder: Holder | None, worked: Worked) -> tuple[Finding, ...]:
        """Restore from the medium and look; give what is not right with the practice itself.

        Raises:
            BackupUnsound: the medium does not give back what was written.
        """
        _make_folder(self._restored.path)
        data_key = self._data_key
        try:
            if holder is not None:
                data_key = open_with_holder(self.head.recipients, holder, self.head.manifest.encode())
            read_back(part, self.head, data_key, self._restored.path, worked)
            self._require_same_heads()
        except DataFault as fault:
            raise _unsound(part.parent) from fault
        check = check_files(self._restored, self._restored.read_facts())
        return tuple(finding.said_of(self._folder.path) for finding in check.findings)

    def _require_same_heads(self) -> None:
        with opened(self._restored.records_file) as records:
            known = Records(records)
            for chain in self.head.manifest.chains:
                head = known.head(chain.kiosk_id)
                if (head.n, head.link) != (chain.n, chain.link):
                    raise malformed_backup()


def _make_folder(path: Path) -> None:
    with storage_faults(path):
        path.mkdir(mode=0o700)


def _size_of(folder: PracticeFolder) -> int:
    folder.read_facts()
    with storage_faults(folder.path):
        return sum((folder.path / name).stat().st_size for name in FILES)


def _require_room(scratch: Path, place: Path, size: int) -> None:
    with storage_faults(place):
        if same_disk(scratch, place):
            require_room(place, 2 * size)
            return
        require_room(scratch.parent, size)
        require_room(place, sealed_size(size))


def _part_stem(head: BackupHead) -> str:
    return f"rapport-{head.manifest.practice_id.hex()[:8]}"


def _note(
    folder: PracticeFolder, manifest: BackupManifest, holder: Holder | None, clock: Clock
) -> tuple[Finding, ...]:
    """Note the backup in the practice's log and for the reminder; what cannot be noted is told."""
    who = NOBODY if holder is None else holder.holder_id
    happening = Happening(Event.BACKED_UP, who=who, numbers=(manifest.rows,))
    try:
        with opened(folder.records_file) as records, opened(folder.keys_file) as keys:
            kiosk_id = own_kiosk_id(folder, folder.read_facts())
            unlogged = Logbook(records, Keyring(keys), kiosk_id, clock).write(happening)
        noted = LastBackup(manifest.made_ms, manifest.rows)
        folder.change_settings({LAST_BACKUP: noted.as_setting()})
    except RapportError:
        return (Finding(_NOT_NOTED),)
    return () if unlogged is None else (unlogged,)


def _unsound(place: Path) -> BackupUnsound:
    return BackupUnsound(
        phrase(
            "errors",
            "What was written in {folder} does not come back as it was: the medium seems to be failing. "
            "There is no backup on it now. Use another medium.",
        ),
        folder=place,
    )
