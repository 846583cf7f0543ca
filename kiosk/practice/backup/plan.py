"""What restoring a backup would do, told before any secret is asked for."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import DataFault
from kiosk.practice.files import opened
from kiosk.store.backup.file import BackupManifest, read_manifest
from kiosk.store.backup.replacing import is_unfinished
from kiosk.store.folder import NoPractice, PracticeFacts, PracticeFolder, restored_beside
from kiosk.store.records import Records


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What restoring a backup into a folder would do.

    Attributes:
        manifest: what stands in clear in the backup.
        replaces: name of the practice that is in the folder now and would be kept beside it, or the folder's
            own name where its practice is too damaged to say; ``None`` when there is none.
        other_practice: whether the backup is one of another practice than that.
        rows_since: how many rows the folder has that the backup has not; ``None`` where nobody can say.
    """

    manifest: BackupManifest
    replaces: str | None
    other_practice: bool
    rows_since: int | None


def plan_restore(file: Path, path: Path) -> RestorePlan:
    """Look at a backup and at the folder that it would go to; nothing is changed.

    Raises:
        MalformedBackup: the file is no backup, or damaged, or not complete.
        MachineFault: a file cannot be read.
    """
    manifest = read_manifest(file)
    folder = PracticeFolder(restored_beside(path) if is_unfinished(path) else path)
    try:
        facts = folder.read_facts()
    except NoPractice:
        return RestorePlan(manifest, None, other_practice=False, rows_since=None)
    except DataFault:
        return RestorePlan(manifest, path.name, other_practice=False, rows_since=None)
    other = is_other(facts, manifest)
    return RestorePlan(manifest, facts.name, other, None if other else _rows_since(folder, manifest))


def is_other(facts: PracticeFacts, manifest: BackupManifest) -> bool:
    """Tell whether a backup is one of another practice."""
    return facts.practice_id != manifest.practice_id


def _rows_since(folder: PracticeFolder, manifest: BackupManifest) -> int | None:
    then = {chain.kiosk_id: chain.n for chain in manifest.chains}
    try:
        with opened(folder.records_file, read_only=True) as records:
            known = Records(records)
            return sum(max(0, known.head(one).n - then.get(one, 0)) for one in known.kiosk_ids())
    except DataFault:
        return None
