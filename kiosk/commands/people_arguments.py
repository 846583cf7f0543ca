"""What ``rapport client`` and ``rapport practice`` understand, with the words of ``--help``."""

import argparse
from collections.abc import Callable

from kiosk.commands.options import (
    Begin,
    acts_of,
    new_passphrase_options,
    positive_number,
    sign_in_options,
    yes_option,
)

_MOST_MONTHS = 1200
_OFF = "off"


def client_commands(begin: Begin) -> None:
    """Describe ``rapport client``."""
    acts = _acts(
        begin(
            "client",
            "add clients, share, transfer and erase them",
            "NAME is a client's name as it was given when the client was added, or #NUMBER from the list. "
            "You change your own clients; with the recovery key in place of the passphrase, any client.",
        )
    )
    acts("list", "list the clients whom you may read")
    _name(acts("add", "add a client of yours and print the code for a card, once"))
    _name(acts("card", "print a new code for a client's card; the one before it no longer works"))
    share = acts("share", "let another therapist read a client, for cover or supervision")
    _name(share)
    _colleague(share, "--with", "who may read the client")
    unshare = acts("unshare", "take back what was shared")
    _name(unshare)
    _colleague(unshare, "--with", "who may read the client no more; your own name gives a client back")
    transfer = acts("transfer", "make a client another therapist's")
    _name(transfer)
    _colleague(transfer, "--to", "whose client it is from now on")
    transfer.add_argument("--keep-cover", action="store_true", help="go on reading the client yourself")
    _name(acts("leave", "note that a client has left: answers stay, the code card no longer works"))
    _name(acts("return", "note that a client comes again, and print a new code"))
    erase = acts(
        "erase", "erase a client for good: nothing in the folder opens the answers or the name again"
    )
    _name(erase)
    yes_option(erase)


def practice_commands(begin: Begin) -> None:
    """Describe ``rapport practice``."""
    acts = _acts(
        begin(
            "practice",
            "therapists, passphrases, the recovery key, retention, and the log",
            "To remove a therapist or reset a passphrase, give the recovery key in place of the passphrase.",
        )
    )
    acts("therapists", "list the practice's therapists")
    add = acts("add-therapist", "add a therapist, with a passphrase of her or his own")
    _name(add, "the therapist's name, typed at sign-in")
    new_passphrase_options(add)
    remove = acts("remove-therapist", "remove a therapist who has no active clients any more")
    _name(remove, "the therapist's name")
    yes_option(remove)
    new_passphrase_options(acts("passphrase", "change your own passphrase"))
    reset = acts("reset-passphrase", "give a therapist a new passphrase, with the recovery key")
    _name(reset, "the therapist's name")
    new_passphrase_options(reset)
    yes_option(
        acts(
            "new-recovery-key",
            "make a new recovery key, printed once; the old one opens nothing here any more",
        )
    )
    retention = acts("retention", "destroy sheets that are older than so many months, or keep all")
    retention.add_argument(
        "months", type=_months, metavar="MONTHS|off", help="1 to 1200 months, or off to keep all"
    )
    yes_option(retention)
    log = acts("log", "show the practice's log: what was done when, without names of clients or answers")
    log.add_argument("--last", type=positive_number, metavar="N", help="only the newest N entries")


def _acts(command: argparse.ArgumentParser) -> Callable[[str, str], argparse.ArgumentParser]:
    """Begin the acts of a command; each signs in, and each can be told the folder."""
    begin_act = acts_of(command)

    def begin(name: str, summary: str) -> argparse.ArgumentParser:
        act = begin_act(name, summary)
        sign_in_options(act)
        return act

    return begin


def _name(act: argparse.ArgumentParser, of_whom: str = "the client's name") -> None:
    act.add_argument("name", metavar="NAME", help=of_whom)


def _colleague(act: argparse.ArgumentParser, option: str, what: str) -> None:
    act.add_argument(option, dest="colleague", metavar="THERAPIST", required=True, help=what)


def _months(text: str) -> int | None:
    if text.casefold() == _OFF:
        return None
    months = positive_number(text)
    if months > _MOST_MONTHS:
        raise argparse.ArgumentTypeError(f"at most {_MOST_MONTHS} months")
    return months
