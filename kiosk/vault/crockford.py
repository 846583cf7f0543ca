"""Bytes as characters that people can read out: Crockford's base 32, without I, L, O and U."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5


def crockford(data: bytes, count: int) -> str:
    """Write the first ``count`` groups of five bits of ``data``, most significant first."""
    number = int.from_bytes(data, "big")
    unused = len(data) * 8 - count * _BITS
    if unused < 0:
        raise ValueError("fewer bits than characters asked for")
    number >>= unused
    return "".join(_ALPHABET[number >> _BITS * place & 31] for place in reversed(range(count)))
