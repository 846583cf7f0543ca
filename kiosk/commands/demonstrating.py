"""``rapport demo``: makes the throw-away practice and prints who is in it. Pages open it afterwards."""

import argparse
import tempfile
from pathlib import Path

from kiosk.commands.console import Console
from kiosk.demo.making import DemoPractice, fill, make_demo
from kiosk.errors import EXIT_DONE
from kiosk.vault.codes import format_code

MOST_SHOWN = 40


def run(options: argparse.Namespace, console: Console) -> int:
    """Make the folder only (``--fill``, ``--no-open``)."""
    prepare(options, console)
    return EXIT_DONE


def prepare(options: argparse.Namespace, console: Console) -> DemoPractice:
    """Make the practice that the options ask for, and print its passphrases and codes.

    Raises:
        PracticeExists: there is a practice in the folder already.
        FolderNotEmpty: there is something else.
        MachineFault: the system does not let the files be made.
    """
    folder = demo_folder(options)
    if options.fill is None:
        practice = make_demo(folder, options.seed)
    else:
        clients, sheets = options.fill
        practice = fill(folder, clients, sheets, options.seed)
    console.document(practice.as_json())
    console.say(*_as_text(practice))
    return practice


def demo_folder(options: argparse.Namespace) -> Path:
    """Give the folder that was named, else a new temporary one."""
    for named in (options.folder, options.data):
        if isinstance(named, Path):
            return named.absolute()
    return Path(tempfile.mkdtemp(prefix="rapport-demo-")) / "practice"


def _as_text(practice: DemoPractice) -> list[str]:
    clients = [
        f"  {format_code(one.code) if one.code else 'no card':14}{one.name}, with {one.therapist}"
        for one in practice.clients[:MOST_SHOWN]
    ]
    more = len(practice.clients) - len(clients)
    return [
        f"An invented practice in {practice.folder}:",
        f"{len(practice.clients)} clients, {practice.sheets} sheets.",
        "",
        "Therapists and their passphrases:",
        *(f"  {one.name}: {one.passphrase}" for one in practice.therapists),
        "",
        "Clients and their codes:",
        *clients,
        *([f"  and {more} more"] if more else []),
    ]
