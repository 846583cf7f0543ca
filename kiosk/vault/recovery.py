"""The recovery key: 20 random bytes that open everything, as characters that people can copy from paper."""

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.errors import InputFault
from kiosk.vault import bech32m, labels
from kiosk.vault.crockford import crockford
from kiosk.words import Phrase, phrase

RECOVERY_SIZE = 20
PREFIX = "rapport"
_VERSION = b"\x01"
_GROUP = 4
_CHARACTERS = 40
_SEPARATORS = str.maketrans("", "", " -\u2010\u2011\u2012\u2013\u2014\u00a0\t\r\n.,")
# Not in the alphabet, so each can only be meant as the character that looks like it.
_LOOKALIKES = str.maketrans({"o": "0", "i": "l", "1": "l"})


class MistypedRecoveryKey(InputFault):
    """What was typed is not a recovery key; up to four wrong characters are always noticed."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The practice's recovery key. It is printed once and stored nowhere.

    Attributes:
        raw: the 20 random bytes.
    """

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != RECOVERY_SIZE:
            raise ValueError("a recovery key has 20 bytes")

    @classmethod
    def generate(cls) -> Self:
        """Draw a new one."""
        return cls(secrets.token_bytes(RECOVERY_SIZE))

    @classmethod
    def parse(cls, typed: str) -> Self:
        """Read a key as a person types it: spaces, dashes and case do not matter.

        Raises:
            MistypedRecoveryKey: wrong count, an unknown character, or a slip that the check notices.
        """
        bare = typed.translate(_SEPARATORS).lower().removeprefix(PREFIX + bech32m.SEPARATOR)
        bare = bare.translate(_LOOKALIKES)
        for position, character in enumerate(bare):
            if character not in bech32m.ALPHABET:
                raise MistypedRecoveryKey(
                    _UNKNOWN_CHARACTER, character=character, group=position // _GROUP + 1
                )
        if len(bare) != _CHARACTERS:
            raise MistypedRecoveryKey(_WRONG_COUNT, count=len(bare), wanted=_CHARACTERS)
        data = bech32m.decode(PREFIX, bare)
        if data is None:
            raise MistypedRecoveryKey(_WRONG_CHECK)
        if data[:1] != _VERSION:
            raise MistypedRecoveryKey(_NEWER)
        return cls(data[1:])

    def words(self) -> tuple[str, ...]:
        """The key as ten groups of four capital letters and digits."""
        text = bech32m.encode(PREFIX, _VERSION + self.raw).upper()
        return tuple(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))

    def __str__(self) -> str:
        return " ".join(self.words())

    def fingerprint(self) -> str:
        """Eight characters that tell which key a sheet of paper holds; they give nothing of it away."""
        digest = hashlib.sha256(labels.bound(labels.RECOVERY_FINGERPRINT, self.raw)).digest()
        code = crockford(digest, 2 * _GROUP)
        return f"{code[:_GROUP]}-{code[_GROUP:]}"

    def master(self) -> bytes:
        """The recovery holder's master secret (32 bytes): HKDF-SHA256 of the key, without salt."""
        return HKDF(SHA256(), 32, None, labels.RECOVERY_MASTER).derive(self.raw)


_UNKNOWN_CHARACTER: Phrase = phrase(
    "errors",
    'A recovery key never has "{character}" (group {group}). '
    "Compare that group with the paper and type it again.",
)
_WRONG_COUNT: Phrase = phrase(
    "errors",
    "A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. "
    "Compare it with the paper and type it again.",
)
_WRONG_CHECK: Phrase = phrase(
    "errors",
    "At least one character of the recovery key is wrong. "
    "Compare every group with the paper and type it again.",
)
_NEWER: Phrase = phrase(
    "errors", "This recovery key was made by a newer Rapport. Update Rapport and type it again."
)
