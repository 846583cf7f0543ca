"""``rapport verify``: whether everything is as Rapport wrote it, and if not, what and where."""

import argparse
import getpass

from kiosk.commands.console import Console
from kiosk.commands.folder import chosen_folder
from kiosk.errors import EXIT_DONE, EXIT_NOT_SO
from kiosk.practice.checking import Check, check_as_therapist, check_files
from kiosk.practice.hardening import harden
from kiosk.store.folder import PracticeFolder


def run(options: argparse.Namespace, console: Console) -> int:
    """Check, and tell; status 1 when something is not whole."""
    folder = PracticeFolder(chosen_folder(options))
    facts = folder.read_facts()
    passphrase = _passphrase(options, console)
    if passphrase is None:
        check = check_files(folder, facts)
    else:
        harden()
        check = check_as_therapist(folder, passphrase, options.therapist)
    console.document(
        {
            "whole": check.whole,
            "rows": check.rows,
            "tags_checked": check.tags_checked,
            "sheets_opened": check.sheets_opened,
            "findings": [str(finding) for finding in check.findings],
        }
    )
    console.say(*_as_text(check))
    return EXIT_DONE if check.whole else EXIT_NOT_SO


def _passphrase(options: argparse.Namespace, console: Console) -> str | None:
    if options.passphrase_file is not None or options.therapist is not None:
        return console.passphrase(options.passphrase_file)
    if not console.can_ask:
        return None
    return getpass.getpass("Passphrase (empty: check without one): ") or None


def _as_text(check: Check) -> list[str]:
    if check.tags_checked:
        looked_at = f"{check.rows} rows with their tags; {check.sheets_opened} sheets opened."
    else:
        looked_at = f"{check.rows} rows: files, order and hashes. With a passphrase, tags and sheets too."
    if check.whole:
        return [f"All is as Rapport wrote it. {looked_at}"]
    return [
        f"Not everything is as Rapport wrote it. {looked_at}",
        *(f"- {finding}" for finding in check.findings),
    ]
