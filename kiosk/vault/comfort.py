"""A client's comfort, sealed so that only the code on the client's card opens it.

Every sealed comfort has one size and looks like random bytes: whoever has it without the code cannot even
tell that something is sealed there. It is a convenience: whatever does not open is nothing, and no fault.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.comfort import Comfort
from kiosk.vault import labels
from kiosk.vault.wiping import wipe

SEALED_SIZE = 60
LONGEST_LANGUAGE = 28
_VERSION = 1
_PLAIN_SIZE = 32
_NONCE_SIZE = 12
_HIGH_CONTRAST, _LEFT_HANDED = 1, 2


class ComfortKey:
    """Seals and opens the comfort that is remembered with one card. It is made for one visit and then wiped.

    Args:
        practice_id: 16 bytes.
        selector: the card's first three digits as a number.
        client_number: whose card.
        key: 32 bytes (``kiosk.vault.codes.comfort_key``), which nobody else keeps.
    """

    __slots__ = ("_bound_to", "_key")

    def __init__(self, practice_id: bytes, selector: int, client_number: int, key: bytes) -> None:
        place = selector.to_bytes(2, "big") + client_number.to_bytes(4, "big")
        self._bound_to = labels.bound(labels.COMFORT, practice_id, place)
        self._key: bytes | None = key

    @property
    def is_wiped(self) -> bool:
        """Whether the visit is over: nothing can be sealed or opened any more."""
        return self._key is None

    def seal(self, comfort: Comfort) -> bytes:
        """Seal ``comfort``: a random nonce (12 bytes), then AES-256-GCM of 32 bytes, whatever it is.

        Raises:
            ValueError: the language is no tag that fits, or the key was wiped.
        """
        nonce = secrets.token_bytes(_NONCE_SIZE)
        return nonce + self._cipher().encrypt(nonce, encode_comfort(comfort), self._bound_to)

    def open(self, sealed: bytes) -> Comfort | None:
        """Open what ``seal`` made; random bytes, and another card's or changed ones, hold nothing.

        Raises:
            ValueError: the key was wiped.
        """
        cipher = self._cipher()
        if len(sealed) != SEALED_SIZE:
            return None
        try:
            return decode_comfort(cipher.decrypt(sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:], self._bound_to))
        except (InvalidTag, ValueError):
            return None

    def wipe(self) -> None:
        """Overwrite the key."""
        if self._key is not None:
            wipe(self._key)
            self._key = None

    def _cipher(self) -> AESGCM:
        if self._key is None:
            raise ValueError("the key of this visit was wiped")
        return AESGCM(self._key)


def encode_comfort(comfort: Comfort) -> bytes:
    """Write ``comfort`` as 32 bytes: version, flags, size of text, length of the tag, the tag, zeros.

    Raises:
        ValueError: the language is no ASCII tag of at most 28 characters.
    """
    language = comfort.language.encode("ascii")
    if len(language) > LONGEST_LANGUAGE:
        raise ValueError("no language has such a long tag")
    flags = _HIGH_CONTRAST * comfort.high_contrast | _LEFT_HANDED * comfort.left_handed
    written = bytes([_VERSION, flags, comfort.text_percent, len(language)]) + language
    return written.ljust(_PLAIN_SIZE, b"\x00")


def decode_comfort(written: bytes) -> Comfort:
    """Read what ``encode_comfort`` writes, and nothing else.

    Raises:
        ValueError: anything else.
    """
    if len(written) != _PLAIN_SIZE:
        raise ValueError("a comfort has 32 bytes")
    flags, percent, length = written[1], written[2], written[3]
    comfort = Comfort(
        language=written[4 : 4 + length].decode("ascii"),
        text_percent=percent,
        high_contrast=bool(flags & _HIGH_CONTRAST),
        left_handed=bool(flags & _LEFT_HANDED),
    )
    if encode_comfort(comfort) != written:
        raise ValueError("not as Rapport writes it")
    return comfort
