"""``rapport backup``: the whole practice in one encrypted file that was read back to be sure."""

import argparse

from kiosk.commands.console import Console
from kiosk.commands.folder import folder_to_use
from kiosk.commands.progress import shown_progress
from kiosk.errors import EXIT_DONE
from kiosk.practice.backup.backing_up import BackupMade, make_backup
from kiosk.practice.hardening import harden
from kiosk.store.folder import PracticeFolder


def run(options: argparse.Namespace, console: Console) -> int:
    """Make the backup, and tell."""
    harden()
    made = make_backup(
        PracticeFolder(folder_to_use(options, console)),
        options.out,
        replace=options.force,
        progress=shown_progress(console, "Backup"),
    )
    for finding in made.findings:
        console.remark(f"rapport: {finding}")
    if made.same_disk:
        console.remark("rapport: the backup is on the practice's own disk. Copy it to a stick as well.")
    console.document(_as_json(made))
    console.say(
        f"{made.rows} rows are in {made.file} ({made.size / 1e6:.1f} MB). "
        "The file was read back and restored to look: it can be.",
        "Keep it away from this computer. Any therapist's passphrase of today opens it, or the recovery key.",
    )
    return EXIT_DONE


def _as_json(made: BackupMade) -> dict[str, object]:
    return {
        "file": str(made.file),
        "rows": made.rows,
        "size": made.size,
        "made_ms": made.made_ms,
        "same_disk": made.same_disk,
        "findings": [str(finding) for finding in made.findings],
    }
