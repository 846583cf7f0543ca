"""Making a backup: a copy of one moment, sealed into one file, read back from its medium and restored.

No passphrase is needed: the file's key is sealed to the public keys of all therapists and the recovery key.
Until it has been read back whole, the file has a name that nobody takes for a backup.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.clock import Clock, system_clock
from kiosk.errors import RapportError
from kiosk.practice.backup.one_backup import BackupUnsound, BackupWork
from kiosk.practice.backup.reminder import LAST_BACKUP, LastBackup
from kiosk.practice.devices.kiosk_only import refuse_without_keys
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.log.events import NOBODY, Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.meter import Meter, Progress
from kiosk.practice.target_file import part_beside, require_place
from kiosk.store.backup.content import FILES
from kiosk.store.backup.file import BackupManifest
from kiosk.store.backup.replacing import one_at_a_time
from kiosk.store.disk import require_room, same_disk, sync_folder
from kiosk.store.draft import hidden_beside
from kiosk.store.faults import storage_faults
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.backup_stream import sealed_size
from kiosk.vault.holders import Holder
from kiosk.words import phrase

__all__ = ["ENDING", "BackupMade", "BackupUnsound", "make_backup", "suggested_name"]

ENDING = ".rapport"

_NOT_NOTED = phrase(
    "findings",
    "The backup is made, but its date could not be noted in the practice’s folder: "
    "the reminder will come sooner than it should.",
)


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
        backup = BackupWork(folder, scratch, made_ms)
        backup.copy(meter.part(size))
        backup.address()
        with part_beside(file, backup.part_stem) as part:
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
