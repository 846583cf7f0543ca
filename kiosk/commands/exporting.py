"""``rapport export``: a therapist's clients as a table, as JSON or as FHIR."""

import argparse

from kiosk.commands.console import STANDARD_STREAM, Console
from kiosk.commands.signed_in import origin_of, signed_in
from kiosk.errors import EXIT_DONE
from kiosk.exchange.export import export_text, has_notice_inside, notice_beside, refuse_existing, write_export


def run(options: argparse.Namespace, console: Console) -> int:
    """Unlock, and write the sheets of one client or of all."""
    to_stream = options.out == STANDARD_STREAM
    if not to_stream:
        # Before the passphrase is asked for and a minute is spent.
        refuse_existing(options.out, replace=options.force)
    with signed_in(options, console) as here:
        desk = here.desk
        origin = origin_of(desk)
        beside = bool(origin.notice) and not has_notice_inside(options.format)
        if beside and not to_stream:
            refuse_existing(notice_beside(options.out), replace=options.force)
        # A client's own words leave the practice with that client's whole record, and with nothing else.
        with_comments = not options.all and options.format == "json"
        chosen = None if options.all else [desk.people.find_client(options.client).number]
        clients = desk.export(chosen, with_comments=with_comments)
        if to_stream:
            if beside:
                console.remark(origin.notice)
            console.out.writelines(export_text(origin, clients, options.format))
            console.out.flush()
        else:
            write_export(options.out, origin, clients, options.format, replace=options.force)
            sheets = sum(len(client.sheets) for client in clients)
            console.say(f"{sheets} sheets of {len(clients)} clients written to {options.out}.")
            if beside:
                console.say(f"The notice of 42 CFR part 2 is beside it: {notice_beside(options.out)}.")
    return EXIT_DONE
