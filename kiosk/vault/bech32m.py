"""Bech32m (BIP-350): data with a check of six characters that notices up to four wrong ones.

Only what Rapport needs: a fixed prefix that is part of the check and not of what is printed.
"""

from collections.abc import Iterable

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
SEPARATOR = "1"
_VALUES = {character: value for value, character in enumerate(ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32M = 0x2BC830A3
_CHECK_LENGTH = 6
_BITS = 5


def encode(prefix: str, data: bytes) -> str:
    """Write ``data`` in lower case, with its check and without ``prefix`` and separator."""
    values = _to_fives(data)
    remainder = _remainder(_expanded(prefix) + values + [0] * _CHECK_LENGTH) ^ _BECH32M
    check = [remainder >> _BITS * place & 31 for place in reversed(range(_CHECK_LENGTH))]
    return "".join(ALPHABET[value] for value in values + check)


def decode(prefix: str, text: str) -> bytes | None:
    """Read what ``encode`` writes; ``None`` when the check or the padding is wrong.

    ``text`` is in lower case, of this alphabet alone.
    """
    values = [_VALUES[character] for character in text]
    if not is_valid(prefix, values):
        return None
    return _to_bytes(values[:-_CHECK_LENGTH])


def is_valid(prefix: str, values: list[int]) -> bool:
    """Whether five-bit ``values``, their last six being the check, belong to ``prefix``."""
    return len(values) >= _CHECK_LENGTH and _remainder(_expanded(prefix) + values) == _BECH32M


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [code >> _BITS for code in codes] + [0] + [code & 31 for code in codes]


def _remainder(values: Iterable[int]) -> int:
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << _BITS ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                remainder ^= generator
    return remainder


def _to_fives(data: bytes) -> list[int]:
    padding = -len(data) * 8 % _BITS
    number = int.from_bytes(data, "big") << padding
    count = (len(data) * 8 + padding) // _BITS
    return [number >> _BITS * place & 31 for place in reversed(range(count))]


def _to_bytes(values: list[int]) -> bytes | None:
    size, padding = divmod(len(values) * _BITS, 8)
    number = 0
    for value in values:
        number = number << _BITS | value
    if padding >= _BITS or number & (1 << padding) - 1:
        return None
    return (number >> padding).to_bytes(size, "big")
