"""A kiosk without therapists: a folder that holds public keys alone, so that nothing on it can be unlocked.

Light on purpose: the therapist's first page asks this before anything heavy is imported.
"""

from kiosk.errors import Refused
from kiosk.store.facts import PracticeFacts
from kiosk.words import phrase

ROSTER_KEY = "roster_key"
"""The setting that marks such a folder: the key (hex) by which it knows lists of clients of its practice."""


class HoldsNoKeys(Refused):
    """Somebody wants to unlock a device on which there is nothing to unlock."""


def is_kiosk_only(facts: PracticeFacts) -> bool:
    """Tell whether the folder is one of a kiosk without therapists."""
    return ROSTER_KEY in facts.settings


def refuse_without_keys(facts: PracticeFacts) -> None:
    """Let nobody try a passphrase where none can be right.

    Raises:
        HoldsNoKeys: the folder is one of a kiosk without therapists.
    """
    if is_kiosk_only(facts):
        raise HoldsNoKeys(
            phrase(
                "errors",
                "This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on "
                "it. Unlock on the practice's own computer; `rapport bundle out` takes the sheets there.",
            )
        )
