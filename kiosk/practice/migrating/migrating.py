"""Bringing the practice folder of an older Rapport to the form of this one, all or nothing.

Nothing in the folder itself changes until everything went well beside it: its files are copied, the copy's
tables are brought to the newer form and checked, and a backup of the older ones is written, read back and
restored to look. Then the folders change places by the steps of a restore (``kiosk.store.backup.replacing``),
and the older one is overwritten and removed: its chain keys must not lie around.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.about import version
from kiosk.clock import Clock, system_clock
from kiosk.errors import MachineFault, Refused
from kiosk.practice.backup.one_backup import BackupWork
from kiosk.practice.devices.bundling import write_all_rows
from kiosk.practice.devices.kiosk_only import is_kiosk_only
from kiosk.practice.meter import Meter, Progress
from kiosk.practice.migrating.draft import MigrationDraft
from kiosk.practice.migrating.waiting import waits_for_migration
from kiosk.practice.target_file import part_beside
from kiosk.store.age import SCHEMA_VERSION, folder_version, is_older
from kiosk.store.backup.content import FILES
from kiosk.store.backup.replacing import BackupRunning, finish_restore, one_at_a_time, restored_folder
from kiosk.store.disk import require_room, sync_folder
from kiosk.store.draft import hidden_beside, wipe_tree
from kiosk.store.engine import opened, writing
from kiosk.store.faults import storage_faults
from kiosk.store.findings import Finding
from kiosk.store.folder import KioskAlreadyRunning, PracticeFolder, outdated_beside
from kiosk.words import phrase

PATIENCE_SECONDS = 600
"""How long to wait for another process that migrates the same folder."""

COPIES = 3
"""How often the practice lies beside itself at most: brought to the newer form, backed up, and restored."""

_LOOK_AGAIN_SECONDS = 0.2
_ENDING = ".rapport"
_BUNDLE_ENDING = ".rapport-bundle"

_NOT_REMOVED = phrase(
    "findings",
    "The older files in {file} could not be removed: the next start tries again. "
    "They hold keys that should not lie around.",
)

Put = Callable[[], Path | None]


class OlderKioskRunning(Refused):
    """A kiosk of the older Rapport still runs on the folder."""


@dataclass(frozen=True, slots=True)
class Migrated:
    """A practice folder that was brought to the newer form.

    Attributes:
        before: version of its tables until now.
        now: version of its tables from now on.
        kept: the backup of the older folder; of a kiosk without therapists, the bundle of its rows.
        findings: what is not as Rapport wrote it, in the older folder already; and what to see to.
    """

    before: int
    now: int
    kept: Path
    findings: tuple[Finding, ...]


def bring_up_to_date(
    path: Path, *, progress: Progress | None = None, clock: Clock = system_clock
) -> Migrated | None:
    """Bring the practice in ``path`` to the form that this Rapport reads and writes, if it has an older one.

    Call it before any file of the practice is opened. Of several processes one does it and the others wait;
    what a killed one left is finished or removed. Where nothing is to be done this looks at two files.

    Args:
        path: the practice folder; anything else in it is left to whoever opens it.
        progress: called with bytes of work done and to do. Whatever it raises ends the work and passes
            through; nothing is changed then.
        clock: gives the time.

    Returns:
        What was done; ``None`` where nothing was to be done, or another process did it.

    Raises:
        OlderKioskRunning: a kiosk of the older Rapport runs on it.
        BackupRunning: a backup or restore of it runs, for too long.
        BackupUnsound, BundleUnsound: the disk does not give back what was written on it.
        MachineFault: no room, no right, a disk that fails. Nothing is changed.
        DataFault: the practice is so damaged that it cannot be brought there. Nothing is changed.
    """
    waited_until = time.monotonic() + PATIENCE_SECONDS
    while waits_for_migration(path):
        try:
            finish_restore(path)
            with one_at_a_time(path):
                return _Migration(path, progress, clock).run() if is_older(PracticeFolder(path)) else None
        except BackupRunning:
            if time.monotonic() > waited_until:
                raise
            time.sleep(_LOOK_AGAIN_SECONDS)
    return None


class _Migration:
    """One migration under way; nobody else backs up or restores meanwhile."""

    def __init__(self, path: Path, progress: Progress | None, clock: Clock) -> None:
        self._path, self._place = path, path.resolve()
        self._old = PracticeFolder(self._place)
        self._clock = clock
        self._before = folder_version(self._old)
        with storage_faults(self._place):
            self._size = sum((self._place / name).stat().st_size for name in FILES)
        # Copied, written, read back, and looked at.
        self._meter = Meter(progress, 4 * self._size)

    def run(self) -> Migrated:
        """Do it (see ``bring_up_to_date``)."""
        with storage_faults(self._place):
            require_room(self._place.parent, COPIES * self._size)
        try:
            with restored_folder(self._place, outdated_beside(self._place).name) as (draft, put):
                done, outdated = self._bring_up(draft, put)
        except KioskAlreadyRunning as fault:
            raise _older_kiosk_running(self._path) from fault
        return Migrated(self._before, SCHEMA_VERSION, done.file, done.findings + _remove(outdated))

    def _bring_up(self, folder: PracticeFolder, put: Put) -> "tuple[_Kept, Path | None]":
        facts = self._old.read_facts()
        with ExitStack() as held, hidden_beside(self._place, "backup") as scratch:
            held.enter_context(self._nobody_writes())
            backup = BackupWork(self._old, scratch, self._clock().wall_ms)
            backup.copy(self._meter.part(self._size), any_version=True)
            draft = MigrationDraft(folder, self._old, backup.copied)
            draft.fill()
            draft.bring_up()
            keep = self._keep_rows if is_kiosk_only(facts) else self._keep_backup
            with keep(draft, backup) as kept:
                draft.come_to_life()
                kept.findings += draft.note(self._before, self._clock)
                self._meter.finish()
                kept.take_place()
                if os.name == "nt":
                    held.close()  # Windows moves no folder in which a file is open
                outdated = put()
        return kept, outdated

    @contextmanager
    def _nobody_writes(self) -> Iterator[None]:
        """Keep an older program's processes from writing what would be lost with the older files."""
        with (
            self._old.hold_settings(),
            opened(self._old.records_file, any_version=True) as records,
            opened(self._old.keys_file, any_version=True) as keys,
            writing(records),
            writing(keys),
        ):
            yield

    @contextmanager
    def _keep_backup(self, draft: MigrationDraft, backup: BackupWork) -> "Iterator[_Kept]":
        """Back the older folder up; the file has its own name only when everything else is ready."""
        backup.address(draft.folder)
        with part_beside(self._name(_ENDING), backup.part_stem) as part:
            backup.write(part, self._meter.part(self._size))
            findings = backup.check(part, None, self._meter.part(self._size))
            with _Kept(part, self._name(_ENDING), findings).unless_older(self._old) as kept:
                yield kept

    @contextmanager
    def _keep_rows(self, draft: MigrationDraft, _: BackupWork) -> "Iterator[_Kept]":
        """Of a kiosk without therapists nothing can be backed up: its rows are put into a bundle."""
        bundle = self._name(_BUNDLE_ENDING)
        with part_beside(bundle, f".{self._place.name}.rows") as part:
            findings = write_all_rows(draft.folder, part, self._clock)
            with _Kept(part, bundle, findings).unless_older(self._old) as kept:
                yield kept

    def _name(self, ending: str) -> Path:
        now = datetime.fromtimestamp(self._clock().wall_ms / 1000, UTC).astimezone()
        rapport = version().replace(" ", "-")
        stem = f"{self._place.name}-before-rapport-{rapport}-{now:%Y-%m-%d-%H%M%S}"
        file, number = self._place.with_name(f"{stem}{ending}"), 2
        while file.exists():
            file, number = self._place.with_name(f"{stem}-{number}{ending}"), number + 1
        return file


class _Kept:
    """What is kept of the older folder: it stays only if the newer one takes the older one's place."""

    def __init__(self, part: Path, file: Path, findings: tuple[Finding, ...]) -> None:
        self._part, self.file, self.findings = part, file, findings

    @contextmanager
    def unless_older(self, folder: PracticeFolder) -> "Iterator[_Kept]":
        """Hand it over; after a fault there is no file where the older folder is still in its place."""
        try:
            yield self
        except BaseException:
            with suppress(OSError, MachineFault):
                if is_older(folder):
                    self.file.unlink(missing_ok=True)
            raise

    def take_place(self) -> None:
        """Give the file its own name."""
        with storage_faults(self.file):
            self._part.replace(self.file)
            sync_folder(self.file.parent)


def _remove(outdated: Path | None) -> tuple[Finding, ...]:
    """Remove the older files; the practice is in use, so what does not work is told and tried again."""
    if outdated is None:
        return ()
    try:
        with storage_faults(outdated):
            wipe_tree(outdated)
    except MachineFault:
        return (Finding(_NOT_REMOVED, {"file": outdated}),)
    return ()


def _older_kiosk_running(path: Path) -> OlderKioskRunning:
    return OlderKioskRunning(
        phrase(
            "errors",
            "The records in {folder} are an older Rapport’s, and a kiosk is running on them. "
            "Close it and start it again: it makes a backup and brings them to the newer form by itself.",
        ),
        folder=path,
    )
