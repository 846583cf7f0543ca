"""Whether a practice folder has to be brought to a newer form before it is used.

Light on purpose: every start asks this, the kiosk's before anything heavy is loaded.
"""

from pathlib import Path

from kiosk.store.age import is_older
from kiosk.store.backup.replacing import holds_practice, is_unfinished
from kiosk.store.faults import storage_faults
from kiosk.store.folder import PracticeFolder, outdated_beside


def waits_for_migration(path: Path) -> bool:
    """Tell whether there is something to do before the practice in ``path`` is used.

    That is so where its tables are an older Rapport's, and where a migration was cut off after the newer
    folder was complete. Call it with no file of the practice open in this process (``kiosk.store.age``).

    Raises:
        MachineFault: the folder cannot be read.
    """
    with storage_faults(path):
        cut_off = outdated_beside(path).is_dir() and (holds_practice(path) or is_unfinished(path))
    return cut_off or is_older(PracticeFolder(path))
