"""What ``rapport`` understands: every command and option, with the words of ``--help``.

Loaded before the kiosk's first page, so it imports nothing heavy.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.backup_arguments import backup_commands
from kiosk.commands.bundle_arguments import bundle_commands
from kiosk.commands.options import (
    Begin,
    data_option,
    json_option,
    passphrase_option,
    therapist_option,
    window_option,
)
from kiosk.commands.people_arguments import client_commands, practice_commands
from kiosk.commands.session_arguments import session_commands
from kiosk.languages import TAGS

DEFAULT_SEED = 1
MOST_CLIENTS = 100_000
MOST_SHEETS = 10_000_000

_EPILOG = (
    "Exit status: 0 done; 1 the thing asked about is not so; 2 wrong use; 3 refused (locked, no right); "
    "4 a fault of the machine. Passphrases come from a prompt or --passphrase-file, never from an argument."
)


def build_parser() -> argparse.ArgumentParser:
    """Describe the whole command; both the door of the program and the documents use it."""
    parser = argparse.ArgumentParser(
        prog="rapport",
        description="A client-feedback kiosk for psychotherapy practices. Without a command: the kiosk.",
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, help="show the version and leave")
    data_option(parser, default=None)
    window_option(parser, default=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def begin(name: str, summary: str, more: str = "", /) -> argparse.ArgumentParser:
        text = f"{summary[0].upper()}{summary[1:]}. {more}"
        command = commands.add_parser(
            name, help=summary, description=text, epilog=_EPILOG, allow_abbrev=False
        )
        data_option(command)
        return command

    _therapist(begin)
    _demo(begin)
    _setup(begin)
    _status(begin)
    _verify(begin)
    _export(begin)
    _report(begin)
    client_commands(begin)
    practice_commands(begin)
    backup_commands(begin)
    bundle_commands(begin)
    _analyse(begin)
    session_commands(begin)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **more: str) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=more.get("help"))

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        sys.stdout.write(f"{importlib.import_module('kiosk.commands.about').in_words()}\n")
        parser.exit()


def _therapist(begin: Begin) -> None:
    command = begin("therapist", "open the therapist's view")
    window_option(command)


def _demo(begin: Begin) -> None:
    command = begin(
        "demo",
        "make a throw-away practice with invented clients, and open the kiosk on it",
        "Names, passphrases and codes depend on the seed alone; they are printed. With --fill, only the "
        "first clients of a large practice have a code card: a card takes as long as two hundred sheets.",
    )
    command.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", help="where (default: a temporary folder)"
    )
    command.add_argument(
        "--seed", type=int, default=DEFAULT_SEED, metavar="N", help="which practice (default: 1)"
    )
    json_option(command)
    window_option(command)
    what = command.add_mutually_exclusive_group()
    what.add_argument(
        "--tour", type=Path, metavar="OUT", help="play it through by itself; pictures and summary into OUT"
    )
    what.add_argument(
        "--fill", nargs=2, type=int, metavar=("CLIENTS", "SHEETS"), help="only make the folder, of that size"
    )
    what.add_argument("--no-open", action="store_true", help="only make the folder")


def _setup(begin: Begin) -> None:
    command = begin(
        "setup",
        "set a practice up: on pages, or unattended with --answers",
        'The answers are TOML or JSON: practice = "…", therapist = "…", and if you like clients = ["…", …] '
        'and passphrase = "…". The recovery key is printed once and stored nowhere.',
    )
    command.add_argument(
        "--answers", type=Path, metavar="FILE", help="take the answers from FILE (TOML or JSON)"
    )
    passphrase_option(command)
    json_option(command)
    window_option(command)


def _status(begin: Begin) -> None:
    command = begin("status", "say what is here, without opening anything")
    json_option(command)


def _verify(begin: Begin) -> None:
    command = begin(
        "verify",
        "check the files, and that no row was changed, cut or swapped",
        "Without a passphrase: files, sequence and hashes. With one: also every row's tag, and that each "
        "sheet that the therapist may read opens. At a terminal an empty passphrase means without one. "
        "Whether an older copy of the folder was put back, only something kept elsewhere can tell: a backup, "
        "or the state code that was noted at an unlock.",
    )
    command.add_argument(
        "--against", type=Path, metavar="BACKUP", help="also: does the folder have all that this backup has"
    )
    command.add_argument(
        "--state-code", metavar="CODE", help="also: does the folder go on from this code, as in 1284-7QK2MD"
    )
    therapist_option(command)
    passphrase_option(command)
    json_option(command)


def _export(begin: Begin) -> None:
    command = begin(
        "export",
        "write a client's answers as a table, as JSON or as FHIR",
        "csv: one row per sheet and item. csv-wide: one row per sheet. json: all, with the questionnaires. "
        "fhir: a FHIR R4 Bundle in which the client's number stands for the name. "
        "UTF-8, times in UTC; what was not answered is an empty value with the reason beside it. An existing "
        "file is left alone unless --force is given. What is exported is no longer protected by Rapport.",
    )
    whom = command.add_mutually_exclusive_group(required=True)
    whom.add_argument(
        "--client", metavar="NAME", help="one client, by the name given when the client was added"
    )
    whom.add_argument("--all", action="store_true", help="every client whom this therapist may read")
    command.add_argument("--format", choices=("csv", "csv-wide", "fhir", "json"), required=True)
    command.add_argument("out", type=Path, metavar="OUT", help="the file to write; - is standard output")
    command.add_argument("--force", action="store_true", help="replace OUT if it exists")
    therapist_option(command)
    passphrase_option(command)


def _report(begin: Begin) -> None:
    command = begin(
        "report",
        "write a report on one client, as PDF",
        "One or two pages: the plot, what was noticed, moments and repairs, what it rests on. The same "
        "sheets give the same file. An existing one is left alone unless --force is given. What is saved is "
        "no longer protected by Rapport.",
    )
    command.add_argument(
        "--client", metavar="NAME", required=True, help="the name given when the client was added"
    )
    command.add_argument(
        "--for",
        dest="reader",
        choices=("conversation", "supervision"),
        default="conversation",
        help="to look at together with the client (default), or with every rule for supervision",
    )
    command.add_argument(
        "--without-name", action="store_true", help="the client's number stands for the name"
    )
    command.add_argument(
        "--with-notes",
        action="store_true",
        help="print your own notes too, on a page of their own: whoever gets the report reads them",
    )
    command.add_argument(
        "--language", choices=TAGS, metavar="TAG", help="of the report, such as de (default: the practice's)"
    )
    command.add_argument("out", type=Path, metavar="OUT.pdf", help="the file to write")
    command.add_argument("--force", action="store_true", help="replace OUT.pdf if it exists")
    therapist_option(command)
    passphrase_option(command)
    json_option(command)


def _analyse(begin: Begin) -> None:
    command = begin(
        "analyse",
        "work out limits and signals for any series of scores, as the plots do",
        "SCORES.csv has the columns session or date, and score; an empty score is a session without one.",
    )
    command.add_argument("scores", type=Path, metavar="SCORES.csv")
    command.add_argument("--min", type=float, required=True, dest="minimum", help="the scale's lowest score")
    command.add_argument("--max", type=float, required=True, dest="maximum", help="the scale's highest score")
    command.add_argument("--step", type=float, required=True, help="the scale's own step, such as 0.1")
    command.add_argument("--sd", type=float, help="standard deviation of the measure, for reliable change")
    command.add_argument("--reliability", type=float, help="reliability of the measure, for reliable change")
    json_option(command)


def check_arguments(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuse combinations that argparse cannot know to be wrong; ends the program with status 2."""
    if options.command == "setup" and options.answers is None and options.passphrase_file is not None:
        parser.error("setup: --passphrase-file goes with --answers; without it the pages ask")
    if options.command == "demo" and options.fill is not None:
        clients, sheets = options.fill
        if options.folder is None:
            parser.error("demo: --fill needs DIR")
        if not 1 <= clients <= MOST_CLIENTS or not 0 <= sheets <= MOST_SHEETS:
            parser.error(f"demo: --fill takes 1 to {MOST_CLIENTS} clients and up to {MOST_SHEETS} sheets")
