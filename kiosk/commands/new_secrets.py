"""New secrets at the command line: a passphrase typed, read or made, and a recovery key shown once."""

import argparse
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.commands.console import Console, NoPassphrase
from kiosk.errors import InputFault
from kiosk.vault.recovery import RecoveryKey
from kiosk.words import phrase

_GROUPS_ASKED = 2


class NotWrittenDown(InputFault):
    """The groups of the recovery key that were typed are not those that were shown."""


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """A passphrase for a slot that is about to be made.

    Attributes:
        text: the passphrase.
        made: whether Rapport made it, so that it has to be shown once.
    """

    text: str = field(repr=False)
    made: bool

    @property
    def shown(self) -> str | None:
        """What to show: nothing that a person chose."""
        return self.text if self.made else None


def new_passphrase(options: argparse.Namespace, console: Console, make: Callable[[], str]) -> NewPassphrase:
    """Take a new passphrase from ``--new-passphrase-file``, from the prompt (twice), or make one.

    At the prompt an empty one asks Rapport to make it.

    Raises:
        NoPassphrase: nobody to ask, the file is empty or no text, or the two typed ones differ.
        MachineFault: the file cannot be read.
    """
    if options.generate:
        return NewPassphrase(make(), made=True)
    if options.new_passphrase_file is not None:
        return NewPassphrase(console.passphrase(options.new_passphrase_file), made=False)
    if not console.can_ask:
        raise NoPassphrase(
            phrase("errors", "A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.")
        )
    typed = console.new_passphrase(None, "New passphrase (empty: make one of five words): ")
    return NewPassphrase(typed or make(), made=not typed)


def hand_over(key: RecoveryKey, console: Console) -> None:
    """Show a recovery key once, and at a terminal have two of its groups typed from the paper.

    Raises:
        NotWrittenDown: a group was typed that is another one.
    """
    console.document({"recovery_key": str(key), "recovery_fingerprint": key.fingerprint()})
    console.say(
        f"New recovery key (fingerprint {key.fingerprint()}):",
        f"  {key}",
        "Write it on paper now and keep that in a sealed envelope, away from this computer.",
        "It opens everything, is stored nowhere, and is not shown again.",
    )
    if console.can_ask and not console.as_json:
        _check_paper(key, console)


def _check_paper(key: RecoveryKey, console: Console) -> None:
    words = key.words()
    for place in sorted(secrets.SystemRandom().sample(range(len(words)), _GROUPS_ASKED)):
        typed = console.ask(f"From the paper, type group {place + 1} of {len(words)}: ")
        if typed.strip().upper() != words[place]:
            raise NotWrittenDown(
                phrase(
                    "errors",
                    "Group {group} is another one, so the old recovery key stays as it is. "
                    "Start again, and compare every group with the paper.",
                ),
                group=place + 1,
            )
