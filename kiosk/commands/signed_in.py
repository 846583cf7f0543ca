"""Signing in for a command: the desk is open as long as the block runs, and what is found is told beside."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from kiosk.commands.console import Console
from kiosk.commands.folder import folder_to_use
from kiosk.exchange.origin import Origin
from kiosk.practice.desk.therapist_desk import TherapistDesk, unlock
from kiosk.practice.hardening import harden


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whoever runs the command.

    Attributes:
        desk: open.
        passphrase: what was typed; the recovery key, maybe.
    """

    desk: TherapistDesk
    passphrase: str = field(repr=False)


@contextmanager
def signed_in(options: argparse.Namespace, console: Console) -> Iterator[SignedIn]:
    """Ask for the passphrase and unlock; findings go to standard error, those of the block too.

    Raises:
        RapportError: as ``unlock``.
        NoPassphrase: there is nobody to ask.
    """
    harden()
    folder = folder_to_use(options, console)
    passphrase = console.passphrase(options.passphrase_file)
    with unlock(folder, passphrase, options.therapist) as desk:
        told: set[str] = set()
        _tell(desk, console, told)
        try:
            yield SignedIn(desk, passphrase)
        finally:
            _tell(desk, console, told)


def origin_of(desk: TherapistDesk) -> Origin:
    """Say where what leaves the practice comes from."""
    return Origin(desk.practice_name, desk.practice_id, desk.decisions.disclosure.notice)


def _tell(desk: TherapistDesk, console: Console, told: set[str]) -> None:
    for finding in map(str, desk.findings):
        if finding not in told:
            told.add(finding)
            console.remark(f"rapport: {finding}")
