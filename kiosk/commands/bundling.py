"""``rapport bundle``: several kiosks, whose sealed sheets are carried to the practice's computer."""

import argparse
from collections.abc import Callable

from kiosk.commands.console import Console
from kiosk.commands.folder import folder_to_use
from kiosk.commands.progress import shown_progress
from kiosk.commands.signed_in import signed_in
from kiosk.errors import EXIT_DONE, EXIT_NOT_SO, InputFault
from kiosk.practice.devices.adding_kiosk import add_kiosk
from kiosk.practice.devices.bringing_in import RowsTaken, UnknownKiosk, bring_in
from kiosk.practice.devices.bundling import BundleMade, bundle_roster, bundle_rows
from kiosk.practice.devices.rosters import OlderRoster, RosterTaken
from kiosk.practice.files import short_kiosk_id
from kiosk.practice.hardening import harden
from kiosk.store.bundle.file import BundleKind
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.words import phrase


def run(options: argparse.Namespace, console: Console) -> int:
    """Do what was asked for, and tell."""
    harden()
    return _ACTS[options.act](options, console)


def _kiosk(options: argparse.Namespace, console: Console) -> int:
    with signed_in(options, console) as here:
        added = add_kiosk(here.desk.access, options.folder)
    name = short_kiosk_id(added.kiosk_id)
    console.document(
        {"kiosk": name, "folder": str(added.folder), "clients": added.clients, "cards": added.cards}
    )
    console.say(
        f"The folder of kiosk {name} is in {added.folder}: {added.clients} clients, {added.cards} cards.",
        "Copy it to the device, start `rapport --data FOLDER` there, and delete it here: whoever has a copy "
        "could add made-up sheets later. Nothing can be read with it.",
    )
    return EXIT_DONE


def _out(options: argparse.Namespace, console: Console) -> int:
    if options.for_kiosk and options.first is not None:
        raise InputFault(
            phrase("errors", "--from goes with rows; the list of clients for kiosks is always whole.")
        )
    if options.for_kiosk:
        with signed_in(options, console) as here:
            made = bundle_roster(here.desk.access, options.file, replace=options.force)
    else:
        first = 0 if options.first is None else options.first - 1
        folder = PracticeFolder(folder_to_use(options, console))
        made = bundle_rows(folder, options.file, first=first, replace=options.force)
    _tell(made.findings, console)
    console.document(_made_as_json(made))
    console.say(*_made_as_text(made))
    return EXIT_DONE


def _in(options: argparse.Namespace, console: Console) -> int:
    taken = _bring_in(options, console)
    _tell(taken.findings, console)
    if isinstance(taken, RosterTaken):
        console.document(
            {"kind": "clients", "clients": taken.clients, "cards": taken.cards} | _changes(taken)
        )
        console.say(_roster_as_text(taken))
        return EXIT_DONE
    console.document(_rows_as_json(taken))
    console.say(_rows_as_text(taken))
    return EXIT_NOT_SO if taken.doubtful else EXIT_DONE


def _bring_in(options: argparse.Namespace, console: Console) -> RowsTaken | RosterTaken:
    folder, show = PracticeFolder(folder_to_use(options, console)), shown_progress(console, "Bundle")
    try:
        return bring_in(folder, options.file, sure=options.yes, progress=show)
    except (UnknownKiosk, OlderRoster) as fault:
        if not console.can_ask:
            raise
        console.confirm(f"{fault} Take it in?", given=False)
    return bring_in(folder, options.file, sure=True, progress=show)


def _tell(findings: tuple[Finding, ...], console: Console) -> None:
    for finding in findings:
        console.remark(f"rapport: {finding}")


def _made_as_json(made: BundleMade) -> dict[str, object]:
    rows = made.kind is BundleKind.ROWS
    return {
        "kind": "rows" if rows else "clients",
        "file": str(made.file),
        "size": made.size,
        "rows" if rows else "clients": made.count,
        "kiosk": short_kiosk_id(made.kiosk_id),
        "findings": [str(finding) for finding in made.findings],
    }


def _made_as_text(made: BundleMade) -> list[str]:
    if made.kind is BundleKind.ROSTER:
        return [
            f"The list of {made.count} clients is in {made.file}.",
            "With it go the practice's name, look, languages, questions and times, for the clients' pages.",
            "On each kiosk: rapport bundle in FILE",
        ]
    kiosk, size = short_kiosk_id(made.kiosk_id), f"{made.size / 1e6:.1f} MB"
    return [
        f"{made.count} rows of kiosk {kiosk} are in {made.file} ({size}), sealed as before.",
        "On the practice's own computer: rapport bundle in FILE",
    ]


def _changes(taken: RosterTaken) -> dict[str, object]:
    return {
        "changed": taken.changed,
        "settings_changed": taken.decided,
        "findings": [str(finding) for finding in taken.findings],
    }


def _roster_as_text(taken: RosterTaken) -> str:
    told = [f"This kiosk knows {taken.clients} clients with {taken.cards} code cards."]
    if taken.changed:
        told.append(f"{taken.changed} entries changed.")
    if taken.decided:
        told.append("What the practice decided about name, look, languages, questions or times changed too.")
        told.append("The next visit shows it; the kiosk need not be started again.")
    return " ".join(told if len(told) > 1 else [*told, "Nothing was new."])


def _rows_as_json(taken: RowsTaken) -> dict[str, object]:
    return {
        "kind": "rows",
        "kiosk": short_kiosk_id(taken.kiosk_id),
        "rows": taken.rows,
        "new": taken.new,
        "findings": [str(finding) for finding in taken.findings],
    }


def _rows_as_text(taken: RowsTaken) -> str:
    kiosk = f"kiosk {short_kiosk_id(taken.kiosk_id)}"
    if not taken.new:
        return f"All rows of {kiosk} in this bundle are here already. Nothing was new."
    return f"{taken.new} new rows of {kiosk} are here now. They are read and checked at the next unlock."


_ACTS: dict[str, Callable[[argparse.Namespace, Console], int]] = {"kiosk": _kiosk, "out": _out, "in": _in}
