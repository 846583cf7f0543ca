"""Names as people type them: how they are kept, compared, and looked up without being stored in clear."""

import hashlib
import json
import unicodedata
from dataclasses import dataclass

from kiosk.errors import DataFault, InputFault
from kiosk.words import phrase

LONGEST_NAME = 80
_SIGN_IN_LABEL = b"rapport sign-in"
_SIGN_IN_SIZE = 16
_PROFILE_VERSION = 1
_FORBIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_JOINERS = frozenset("\u200c\u200d")  # category Cf, yet part of names in several scripts


class BadName(InputFault):
    """A name that is empty, too long, or has characters in it that no keyboard types into a name."""


class NameTaken(InputFault):
    """Two people would have the same name where names tell people apart."""


def name_taken(name: str) -> NameTaken:
    """The error for a second person called ``name``."""
    return NameTaken(
        phrase("errors", "Somebody called {name} is here already. Add something that tells the two apart."),
        name=name,
    )


class DamagedProfile(DataFault):
    """A profile opens, and does not hold what Rapport writes."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What identifies a person, sealed wherever it is kept.

    Attributes:
        name: as ``tidy`` gives it.
        added_ms: when the person was added, milliseconds since 1970-01-01 UTC.
    """

    name: str
    added_ms: int

    def encode(self) -> bytes:
        """Write it as JSON."""
        fields = {"version": _PROFILE_VERSION, "name": self.name, "added_ms": self.added_ms}
        return json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode("utf-8")

    @classmethod
    def decode(cls, opened: bytes) -> "Profile":
        """Read what ``encode`` wrote.

        Raises:
            DamagedProfile: anything else.
        """
        try:
            fields = json.loads(opened)
            version, name, added_ms = fields["version"], fields["name"], fields["added_ms"]
        except (ValueError, TypeError, KeyError, RecursionError) as fault:
            raise damaged_profile() from fault
        if version != _PROFILE_VERSION or not isinstance(name, str) or type(added_ms) is not int:
            raise damaged_profile()
        return cls(name, added_ms)


def tidy(name: str) -> str:
    """Give a name the way it is kept: Unicode NFC, single spaces, none at the ends.

    Raises:
        BadName: empty, longer than ``LONGEST_NAME`` characters, or with control characters in it.
    """
    kept = " ".join(unicodedata.normalize("NFC", name).split())
    if not kept:
        raise BadName(phrase("errors", "A name is needed. Please type one."))
    if len(kept) > LONGEST_NAME:
        raise BadName(
            phrase("errors", "This name has more than {most} characters. Shorten it."), most=LONGEST_NAME
        )
    if any(unicodedata.category(sign) in _FORBIDDEN and sign not in _JOINERS for sign in kept):
        raise BadName(
            phrase("errors", "This name has invisible characters in it. Type it anew, letter by letter.")
        )
    return kept


def same(name: str, other: str) -> bool:
    """Whether two names are the same to a person: case, width and accents' encoding do not matter."""
    return _compared(name) == _compared(other)


def sign_in_mark(practice_id: bytes, name: str) -> bytes:
    """Give the 16 bytes under which a therapist's slot is found: SHA-256(label | practice id | name)[:16].

    It keeps the name out of the files' plain text. Whoever guesses the name can confirm the guess.
    """
    known = _SIGN_IN_LABEL + practice_id + _compared(name).encode("utf-8", "surrogatepass")
    return hashlib.sha256(known).digest()[:_SIGN_IN_SIZE]


def _compared(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def damaged_profile() -> DamagedProfile:
    """The error for a person's entry that is not what Rapport writes."""
    return DamagedProfile(
        phrase(
            "errors",
            "What is kept about a person is damaged or from a newer Rapport. "
            "Update Rapport, or restore the key file from the latest backup.",
        )
    )
