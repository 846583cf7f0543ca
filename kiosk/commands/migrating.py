"""``rapport migrate``: the folder of an older Rapport, brought to the form of this one."""

import argparse
from pathlib import Path

from kiosk.commands.console import Console
from kiosk.commands.folder import chosen_folder
from kiosk.commands.progress import shown_progress
from kiosk.errors import EXIT_DONE
from kiosk.practice.migrating.migrating import Migrated, bring_up_to_date
from kiosk.practice.migrating.outcome import Outcome
from kiosk.store.folder import PracticeFolder


def run(options: argparse.Namespace, console: Console) -> int:
    """Bring the folder up to date, and tell; with ``--json`` a fault is told there too."""
    folder = chosen_folder(options)
    with Outcome.told_by(console.document):
        done = migrate(folder, console)
        PracticeFolder(folder).read_facts()
    console.document(Outcome(done=None if done is None else _as_json(done)).as_json())
    if done is None:
        console.say(f"The records in {folder} have the form of this Rapport. Nothing was to be done.")
    return EXIT_DONE


def migrate(folder: Path, console: Console) -> Migrated | None:
    """Bring the folder up to date; what was done is a remark, for whatever the command itself tells.

    Raises:
        RapportError: as ``bring_up_to_date``.
    """
    done = bring_up_to_date(folder, progress=shown_progress(console, "Newer form"))
    if done is not None:
        for finding in done.findings:
            console.remark(f"rapport: {finding}")
        console.remark(
            f"rapport: the records in {folder} were an older Rapport's. They were brought to the newer form "
            f"(from {done.before} to {done.now}); {done.kept} has them as they were."
        )
    return done


def _as_json(done: Migrated) -> dict[str, object]:
    return {
        "before": done.before,
        "now": done.now,
        "kept": str(done.kept),
        "findings": [str(finding) for finding in done.findings],
    }
