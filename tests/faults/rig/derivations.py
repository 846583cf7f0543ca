"""Keys from passphrases are dear on purpose, and tests ask for the same ones: each is derived once.

What a code yields is derived each time: pages count on a look-up that takes its moment.
"""

from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.vault import cost

_given: dict[tuple[Any, ...], bytearray] = {}


class Remembering:
    """Argon2id as it is, asked again only for what it was not asked before."""

    def __init__(self, **cost: Any) -> None:
        self._cost = cost

    def derive(self, secret: bytes) -> bytes:
        asked = (secret, *sorted(self._cost.items()))
        if asked not in _given:
            _given[asked] = bytearray(Argon2id(**self._cost).derive(secret))
        return bytes(_given[asked])  # each time anew: whoever asked may overwrite its own


def remember_derivations() -> None:
    """Let this process, and those that it forks, derive each key once."""
    vars(cost)["Argon2id"] = Remembering
