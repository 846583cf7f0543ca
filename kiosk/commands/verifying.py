"""``rapport verify``: whether everything is as Rapport wrote it, and if not, what is not, and what to do."""

import argparse
import getpass
from datetime import UTC, datetime

from kiosk.commands.console import Console
from kiosk.commands.folder import chosen_folder
from kiosk.commands.progress import shown_progress
from kiosk.errors import EXIT_DONE, EXIT_NOT_SO, DataFault
from kiosk.practice.checking.comparing import compare_with_backup, compare_with_code, parsed_code
from kiosk.practice.checking.practice import Check, Part, check_as_therapist, check_files
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.hardening import harden
from kiosk.store.backup.file import BackupManifest, read_manifest
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder, RestoreUnfinished

_NAMES = {
    Part.FACTS: "What is public about the practice (practice.json)",
    Part.RECORDS: "Answer sheets and log (records.sqlite)",
    Part.KEYS: "Keys (keys.sqlite)",
    Part.INDEX: "Index (index.sqlite)",
    Part.HISTORY: "Compared with earlier",
}
_ADVICE = {
    Part.FACTS: "Restore practice.json from the latest backup; the sheets themselves are not affected.",
    Part.RECORDS: (
        "Delete nothing. Copy the whole folder to a stick as it is, then restore the latest backup from "
        "before the damage with `rapport restore`; it keeps the damaged folder beside it. Sheets that came "
        "in since that backup are only in the copy."
    ),
    Part.KEYS: (
        "Delete nothing. Copy the whole folder to a stick as it is, then restore the latest backup with "
        "`rapport restore`. Where a therapist's own entry is damaged, the recovery key opens."
    ),
    Part.INDEX: "Nothing is lost. Delete index.sqlite: it is built again at the next unlock.",
    Part.HISTORY: (
        "Ask whoever looks after this computer whether an older copy was put back, and when. The newest "
        "backup has the rows that are missing here."
    ),
}


def run(options: argparse.Namespace, console: Console) -> int:
    """Check, and tell; status 1 when something is not whole."""
    folder = PracticeFolder(chosen_folder(options))
    # What was typed wrongly is told before a minute is spent.
    manifest = None if options.against is None else read_manifest(options.against)
    if options.state_code is not None:
        parsed_code(options.state_code)
    facts, damaged = _facts(folder)
    if facts is None:
        check = check_files(folder, None)
        check.add(Part.FACTS, *damaged)
    else:
        check = _checked(options, console, folder, facts)
        with check.part(Part.RECORDS):
            _compare(check, folder, facts, manifest, options.state_code)
    console.document(_as_json(check))
    console.say(*_as_text(check, manifest, options.state_code))
    return EXIT_DONE if check.whole else EXIT_NOT_SO


def _facts(folder: PracticeFolder) -> tuple[PracticeFacts | None, tuple[Finding, ...]]:
    try:
        return folder.read_facts(), ()
    except RestoreUnfinished:
        raise  # there is nothing to check until the restore has been finished
    except DataFault as fault:
        return None, (Finding(fault.phrase, fault.values),)


def _checked(
    options: argparse.Namespace, console: Console, folder: PracticeFolder, facts: PracticeFacts
) -> Check:
    there = folder.records_file.exists() and folder.keys_file.exists()
    passphrase = _passphrase(options, console) if there else None
    if passphrase is None:
        return check_files(folder, facts)
    harden()
    try:
        return check_as_therapist(folder, passphrase, options.therapist, shown_progress(console, "Check"))
    except DataFault as fault:
        # So damaged that nobody can sign in: what anybody can see is still told.
        check = check_files(folder, facts)
        check.add(Part.KEYS, Finding(fault.phrase, fault.values))
        return check


def _compare(
    check: Check,
    folder: PracticeFolder,
    facts: PracticeFacts,
    manifest: BackupManifest | None,
    code: str | None,
) -> None:
    if not folder.records_file.exists():
        return
    with opened(folder.records_file, read_only=True) as records:
        if manifest is not None:
            check.add(Part.HISTORY, *compare_with_backup(records, facts, manifest))
        if code is not None:
            check.add(Part.HISTORY, *compare_with_code(records, own_kiosk_id(folder, facts), code))


def _passphrase(options: argparse.Namespace, console: Console) -> str | None:
    if options.passphrase_file is not None or options.therapist is not None:
        return console.passphrase(options.passphrase_file)
    if not console.can_ask:
        return None
    return getpass.getpass("Passphrase (empty: check without one): ") or None


def _as_json(check: Check) -> dict[str, object]:
    return {
        "whole": check.whole,
        "rows": check.rows,
        "tags_checked": check.tags_checked,
        "sheets_opened": check.sheets_opened,
        "findings": [str(finding) for finding in check.findings],
        "parts": {
            part.value: {
                "whole": check.is_whole(part),
                "findings": [str(finding) for finding in check.found.get(part, ())],
            }
            for part in Part
        },
        "notes": [str(note) for note in check.notes],
    }


def _as_text(check: Check, manifest: BackupManifest | None, code: str | None) -> list[str]:
    compared = [
        *([] if manifest is None else [f"the backup of {_day(manifest.made_ms)}"]),
        *([] if code is None else [f"the state code {code.strip()}"]),
        *(["your last unlock"] if check.compared else []),
    ]
    lines = [
        "All is as Rapport wrote it." if check.whole else "Not everything is as Rapport wrote it.",
        _looked_at(check),
        *([f"Compared with {', '.join(compared)}."] if compared else []),
    ]
    for part in Part:
        if check.is_whole(part):
            continue
        lines += ["", f"{_NAMES[part]}: NOT whole."]
        lines += [f"- {finding}" for finding in check.found[part]]
        lines.append(f"What to do: {_ADVICE[part]}")
    if not check.whole:
        sound = [_NAMES[part] for part in (Part.RECORDS, Part.KEYS, Part.INDEX) if check.is_whole(part)]
        lines += ["", *(f"{name}: whole." for name in sound)]
    return [*lines, *(["", *(f"Note: {note}" for note in check.notes)] if check.notes else [])]


def _looked_at(check: Check) -> str:
    keys = check.keys
    who = ""
    if keys is not None:
        who = f" Therapists: {keys.therapists}. Clients: {keys.clients}. Code cards: {keys.cards}."
    if check.tags_checked:
        return f"Rows with their tags: {check.rows}. Sheets opened: {check.sheets_opened}.{who}"
    return f"Files, order and hashes of rows: {check.rows}.{who} With a passphrase, tags and sheets too."


def _day(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
