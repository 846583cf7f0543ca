"""``rapport export``: a therapist's clients as a table or as JSON."""

import argparse

from kiosk.commands.console import STANDARD_STREAM, Console
from kiosk.commands.signed_in import signed_in
from kiosk.errors import EXIT_DONE
from kiosk.exchange.export import export_text, refuse_existing, write_file


def run(options: argparse.Namespace, console: Console) -> int:
    """Unlock, and write the sheets of one client or of all."""
    to_stream = options.out == STANDARD_STREAM
    if not to_stream:
        # Before the passphrase is asked for and a minute is spent.
        refuse_existing(options.out, replace=options.force)
    with signed_in(options, console) as here:
        desk = here.desk
        # A client's own words leave the practice with that client's whole record, and with nothing else.
        with_comments = not options.all and options.format == "json"
        chosen = None if options.all else [desk.people.find_client(options.client).number]
        clients = desk.export(chosen, with_comments=with_comments)
        pieces = export_text(desk.practice_name, clients, options.format)
        if to_stream:
            console.out.writelines(pieces)
            console.out.flush()
        else:
            write_file(options.out, pieces, replace=options.force)
            sheets = sum(len(client.sheets) for client in clients)
            console.say(f"{sheets} sheets of {len(clients)} clients written to {options.out}.")
    return EXIT_DONE
