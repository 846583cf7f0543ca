"""Options that several commands share, with their words of ``--help``."""

import argparse
from pathlib import Path
from typing import Protocol


class Begin(Protocol):
    """Begins the description of a command or an act: its name, a summary, and what else ``--help`` says."""

    def __call__(self, name: str, summary: str, more: str = "", /) -> argparse.ArgumentParser:
        """Give the parser that the command's options are added to."""


def acts_of(command: argparse.ArgumentParser) -> Begin:
    """Let a command have several acts; give what begins the description of one."""
    parsers = command.add_subparsers(dest="act", metavar="ACT", required=True)

    def begin(name: str, summary: str, more: str = "", /) -> argparse.ArgumentParser:
        act = parsers.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}. {more}".rstrip(),
            epilog=command.epilog,
            allow_abbrev=False,
        )
        data_option(act)
        return act

    return begin


def data_option(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """Let ``--data`` name the practice's folder."""
    parser.add_argument(
        "--data",
        type=Path,
        default=default,
        metavar="DIR",
        help="the practice's folder (default: the platform's)",
    )


def window_option(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """Let ``--windowed`` keep the pages from covering the screen."""
    parser.add_argument(
        "--windowed",
        action="store_true",
        default=default,
        help="in a plain window instead of the whole screen",
    )


def json_option(parser: argparse.ArgumentParser) -> None:
    """Let ``--json`` ask for machine output."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def passphrase_option(parser: argparse.ArgumentParser) -> None:
    """Let ``--passphrase-file`` stand for the prompt."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="first line is the passphrase; - is standard input",
    )


def new_passphrase_options(parser: argparse.ArgumentParser) -> None:
    """Let a new passphrase come from a file, or be made."""
    whence = parser.add_mutually_exclusive_group()
    whence.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help="first line is the new passphrase; - is standard input (its next line)",
    )
    whence.add_argument(
        "--generate", action="store_true", help="make a passphrase of five words; it is printed once"
    )


def therapist_option(parser: argparse.ArgumentParser) -> None:
    """Let ``--therapist`` say whose passphrase it is."""
    parser.add_argument(
        "--therapist", metavar="NAME", help="whose passphrase it is (default: try each in turn)"
    )


def yes_option(parser: argparse.ArgumentParser) -> None:
    """Let ``--yes`` answer the question that a dangerous command asks."""
    parser.add_argument("--yes", action="store_true", help="do not ask whether it is meant")


def sign_in_options(parser: argparse.ArgumentParser) -> None:
    """Give a command that unlocks what it needs for that, and machine output."""
    therapist_option(parser)
    passphrase_option(parser)
    json_option(parser)


def positive_number(text: str) -> int:
    """Read an option that counts something.

    Raises:
        ArgumentTypeError: it is no whole number above 0.
    """
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)
