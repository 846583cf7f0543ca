"""``rapport restore``: a practice as it was on the day of a backup; what is there now is kept."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.console import Console
from kiosk.commands.folder import chosen_folder
from kiosk.commands.progress import shown_progress
from kiosk.errors import EXIT_DONE
from kiosk.practice.backup.restoring import Restored, RestorePlan, plan_restore, restore
from kiosk.practice.hardening import harden


def run(options: argparse.Namespace, console: Console) -> int:
    """Ask what has to be asked, restore, and tell."""
    harden()
    folder = chosen_folder(options)
    plan = plan_restore(options.backup, folder)
    if plan.replaces is not None:
        console.confirm(_question(plan, folder), given=options.yes)
    secret = console.passphrase(
        options.passphrase_file, "A therapist's passphrase of that day, or the recovery key: "
    )
    restored = restore(
        options.backup,
        folder,
        secret,
        other_practice=plan.other_practice,
        progress=shown_progress(console, "Restore"),
    )
    for finding in restored.findings:
        console.remark(f"rapport: {finding}")
    console.document(_as_json(restored, folder))
    console.say(*_as_text(restored, folder))
    return EXIT_DONE


def _question(plan: RestorePlan, folder: Path) -> str:
    other = "This is a backup of ANOTHER practice. " if plan.other_practice else ""
    since = f", with {plan.rows_since} rows that the backup has not" if plan.rows_since else ""
    return (
        f"{other}{plan.replaces} is in {folder} now. It will be kept beside it{since}. "
        f"Restore the backup of {_day(plan.manifest.made_ms)} ({plan.manifest.rows} rows) in its place?"
    )


def _day(ms: int) -> str:
    return f"{datetime.fromtimestamp(ms / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"


def _as_json(restored: Restored, folder: Path) -> dict[str, object]:
    return {
        "practice": restored.practice_name,
        "folder": str(folder),
        "rows": restored.rows,
        "made_ms": restored.made_ms,
        "kept": None if restored.kept is None else str(restored.kept),
        "erased_again": restored.erased_again,
        "findings": [str(finding) for finding in restored.findings],
    }


def _as_text(restored: Restored, folder: Path) -> list[str]:
    kept = [f"What was there before is in {restored.kept}."] if restored.kept is not None else []
    erased = [f"Clients erased again: {restored.erased_again}."] if restored.erased_again else []
    as_of = _day(restored.made_ms)
    return [
        f"{restored.practice_name} is restored in {folder}: {restored.rows} rows, as of {as_of}.",
        *kept,
        *erased,
        "Passphrases, therapists and code cards are those of that day.",
    ]
