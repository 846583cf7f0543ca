"""Text that people write in their own words: made plain before it is kept or shown."""

import unicodedata
from typing import Final, TypeGuard

_DROPPED: Final = frozenset(("Cc", "Cs", "Co", "Cn", "Zl", "Zp"))
# Marks that turn the direction of everything around them; joiners, which many scripts need, stay.
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def plain_text(written: str, most: int) -> str:
    """Give ``written`` in NFC with line breaks as its only control characters, cut at ``most`` characters."""
    lines = unicodedata.normalize("NFC", written.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(character for character in lines if character == "\n" or _is_plain(character))
    return kept.strip()[:most].strip()


def is_plain_text(written: object, most: int) -> TypeGuard[str]:
    """Tell whether a stored value is what ``plain_text`` gives."""
    return isinstance(written, str) and plain_text(written, most) == written


def _is_plain(character: str) -> bool:
    return unicodedata.category(character) not in _DROPPED and character not in _TURNING
