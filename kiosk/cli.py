"""The command line: what ``rapport`` understands, and the way to the commands that need no screen.

This module is loaded before the kiosk's first page, so it imports nothing heavy; a command's own module is
loaded when that command runs.
"""

import argparse
import errno
import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence

from kiosk.commands.arguments import build_parser, check_arguments
from kiosk.errors import EXIT_DONE, EXIT_MACHINE_FAULT, EXIT_WRONG_USE, RapportError

EXIT_INTERRUPTED = 130
# Command -> module of kiosk.commands with a function run(options, console) -> exit status.
_MODULES = {
    "demo": "demonstrating",
    "setup": "founding",
    "status": "status",
    "verify": "verifying",
    "export": "exporting",
    "report": "reporting",
    "client": "client",
    "practice": "practice",
    "backup": "backing_up",
    "restore": "restoring",
    "migrate": "migrating",
    "bundle": "bundling",
    "analyse": "analysing",
    "kiosk-session": "kiosk_session",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command that needs no screen; give its exit status."""
    return run(parse(argv))


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the arguments; ``command`` is ``None`` for the kiosk itself, ``data`` for the default folder.

    Raises:
        SystemExit: with status 2 when they are wrong, with 0 after ``--help`` and ``--version``.
    """
    parser = build_parser()
    options = parser.parse_args(argv)
    check_arguments(parser, options)
    return options


def needs_screen(options: argparse.Namespace) -> bool:
    """Tell whether what was asked for is made of pages (a tour too, which plays them without a screen)."""
    match options.command:
        case None | "therapist":
            return True
        case "setup":
            return options.answers is None
        case "demo":
            return options.fill is None and not options.no_open
        case _:
            return False


def needs_drawing(options: argparse.Namespace) -> bool:
    """Tell whether the command needs somebody who can draw, though no screen."""
    return bool(options.command == "report")


def run(options: argparse.Namespace, draw: Callable[..., bytes] | None = None) -> int:
    """Run the command in ``options``; a fault ends as one sentence on standard error, not as a traceback.

    Args:
        options: what ``parse`` gave.
        draw: draws for a command that needs it (``kiosk.commands.reporting``): the core cannot.
    """
    if needs_screen(options):
        sys.stderr.write("rapport: this opens pages, and the core has none. Start it as `rapport`.\n")
        return EXIT_WRONG_USE
    if needs_drawing(options) and draw is None:
        sys.stderr.write("rapport: this draws, and the core cannot. Start it as `rapport`.\n")
        return EXIT_WRONG_USE
    _harden()
    try:
        return _run_told(options, draw)
    except Exception as fault:  # noqa: BLE001  whatever it is: no message with data in it reaches the screen
        return _unexpected(fault)


def _run_told(options: argparse.Namespace, draw: Callable[..., bytes] | None) -> int:
    """Run the command; the faults that are to be expected are told in words."""
    try:
        return _run(options, draw)
    except RapportError as fault:
        sys.stderr.write(f"rapport: {fault}\n")
        return fault.exit_status
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        return _reader_left()
    except OSError as fault:
        sys.stderr.write(f"rapport: the system did not let it happen: {fault.strerror or fault}.\n")
        return EXIT_MACHINE_FAULT


def _harden() -> None:
    """Whatever the command: its files are private, and what it holds stays in this process."""
    from kiosk.practice.hardening import harden  # noqa: PLC0415  not for --help

    harden()


def _unexpected(fault: Exception) -> int:
    from kiosk.unexpected import UnexpectedFault, report_without_data  # noqa: PLC0415  not for --help

    report_without_data(fault)
    told = UnexpectedFault()
    sys.stderr.write(f"rapport: {told}\n")
    return told.exit_status


def _run(options: argparse.Namespace, draw: Callable[..., bytes] | None) -> int:
    if sys.stdout is None:
        # Before anything is done: what set-up shows, it shows once.
        raise OSError(errno.EBADF, "standard output is closed")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Names go out as UTF-8 in every locale, paths as they are, and lines end as the command writes them.
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="")
    console = importlib.import_module("kiosk.commands.console").Console(
        sys.stdout, sys.stderr, sys.stdin, as_json=getattr(options, "json", False)
    )
    command = importlib.import_module(f"kiosk.commands.{_MODULES[options.command]}")
    lent = (draw,) if needs_drawing(options) else ()
    status: int = command.run(options, console, *lent)
    return status


def _reader_left() -> int:
    """Whoever read our output has seen enough, as `| head` has: no fault, and nothing more to write."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return EXIT_DONE
