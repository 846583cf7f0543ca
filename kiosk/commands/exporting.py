"""``rapport export``: a therapist's clients as a table or as JSON."""

import argparse

from kiosk.commands.console import STANDARD_STREAM, Console
from kiosk.commands.folder import chosen_folder
from kiosk.errors import EXIT_DONE
from kiosk.exchange.export import export_text, refuse_existing, write_file
from kiosk.practice.hardening import harden
from kiosk.practice.therapist_desk import unlock


def run(options: argparse.Namespace, console: Console) -> int:
    """Unlock, and write the sheets of one client or of all."""
    to_stream = options.out == STANDARD_STREAM
    if not to_stream:
        # Before the passphrase is asked for and a minute is spent.
        refuse_existing(options.out, replace=options.force)
    harden()
    passphrase = console.passphrase(options.passphrase_file)
    with unlock(chosen_folder(options), passphrase, options.therapist) as desk:
        for finding in desk.findings:
            console.remark(f"rapport: {finding}")
        clients = desk.export(None if options.all else [desk.find(options.client)])
        pieces = export_text(desk.practice_name, clients, options.format)
        if to_stream:
            console.out.writelines(pieces)
            console.out.flush()
        else:
            write_file(options.out, pieces, replace=options.force)
            sheets = sum(len(client.sheets) for client in clients)
            console.say(f"{sheets} sheets of {len(clients)} clients written to {options.out}.")
    return EXIT_DONE
