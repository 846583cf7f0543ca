"""What ``rapport bundle`` understands, with the words of ``--help``."""

from pathlib import Path

from kiosk.commands.options import (
    Begin,
    acts_of,
    json_option,
    positive_number,
    sign_in_options,
    yes_option,
)


def bundle_commands(begin: Begin) -> None:
    """Describe ``rapport bundle``."""
    command = begin(
        "bundle",
        "several kiosks: make one, and carry sheets and lists of clients between devices",
        "Kiosks without therapists hold public keys alone. Their sealed sheets go to the practice's own "
        "computer in a bundle, on a stick or in a shared folder; new clients, and what the practice decided "
        "about name, look, languages, questions and times, go to the kiosks the same way. "
        "Bundles may be brought in any order and any number of times.",
    )
    act = acts_of(command)
    _kiosk(act)
    _out(act)
    _in(act)


def _kiosk(act: Begin) -> None:
    parser = act(
        "kiosk",
        "make the folder for one more kiosk, to be copied to its device",
        "Nothing on it can be unlocked. Delete DIR from the stick when it is on the device.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="where: a folder that is empty or not there")
    sign_in_options(parser)


def _out(act: Begin) -> None:
    parser = act(
        "out",
        "write this device's sealed rows into a bundle, or with --for-kiosk the list of clients",
        "Rows need no passphrase; the list of clients is signed, so it does. With the list go the practice's "
        "name and the settings that clients' pages use; nothing secret. The bundle is read back before it "
        "gets its name. An existing file is left alone unless --force is given.",
    )
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the file to write, or a folder (a stick) for one with a date"
    )
    parser.add_argument(
        "--for-kiosk",
        action="store_true",
        help="the list of clients, cards and public keys for the kiosks, with the practice's settings that "
        "clients' pages use",
    )
    parser.add_argument(
        "--from",
        dest="first",
        type=positive_number,
        metavar="ROW",
        help="only rows from this one on (the first is 1); those before it were brought already",
    )
    parser.add_argument("--force", action="store_true", help="replace FILE if it exists")
    sign_in_options(parser)


def _in(act: Begin) -> None:
    parser = act(
        "in",
        "take a bundle in, all of it or nothing",
        "Rows of a kiosk that is not known here, and a list of clients that is older than the kiosk's, have "
        "to be confirmed: at a terminal, or with --yes.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the bundle")
    yes_option(parser)
    json_option(parser)
