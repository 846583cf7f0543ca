"""``rapport report``: one client's report as pages to print, or to look at together."""

import argparse
from collections.abc import Callable

from kiosk.commands.console import Console
from kiosk.commands.signed_in import origin_of, signed_in
from kiosk.errors import EXIT_DONE
from kiosk.exchange.export import refuse_existing, write_file
from kiosk.exchange.report import Reader, Report, report_of
from kiosk.practice.log.events import TakenAlong

Draw = Callable[[Report, str], bytes]
"""Takes a report and the tag of the language that it is written in, and gives a PDF."""


def run(options: argparse.Namespace, console: Console, draw: Draw) -> int:
    """Unlock, and write the report; ``draw`` is lent by whoever can draw."""
    # Before the passphrase is asked for and a minute is spent.
    refuse_existing(options.out, replace=options.force)
    with signed_in(options, console) as here:
        desk = here.desk
        number = desk.people.find_client(options.client).number
        report = report_of(
            desk.trend(number),
            number,
            len(desk.sheets(number).sheets),
            origin_of(desk),
            Reader(options.reader),
            named=not options.without_name,
            with_notes=options.with_notes,
        )
        pages = draw(report, options.language or desk.decisions.languages.default)
        write_file(options.out, [pages], replace=options.force)
        desk.note_taken(number, TakenAlong.REPORT)
        notes = 0 if report.notes is None else len(report.notes.points)
        console.document(
            {
                "report": str(options.out),
                "for": options.reader,
                "sessions": len(report.trend.history),
                "notes": notes,
            }
        )
        console.say(f"The report is written to {options.out}. Whoever has the file can read it.")
        if options.with_notes:
            console.say(f"Your notes in it: {notes}." if notes else "There was no note of yours to print.")
    return EXIT_DONE
