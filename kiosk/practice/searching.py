"""Finding a person by a part of the name, however it is typed: case, accents and keyboards do not matter."""

import unicodedata
from collections.abc import Callable
from typing import Final

_VIRAMA: Final = 9
"""The combining class of signs that join consonants in the scripts of India: part of the spelling."""

_IGNORED: Final = frozenset(("Cf", "Lm", "Pf", "Pi", "Po", "Sk"))
"""Joiners, apostrophes and the like, of which keyboards have several for one."""

# Letters that Unicode does not take apart, and those that neighbouring keyboards write differently.
_ALIKE: Final = str.maketrans(
    {
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ħ": "h",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER TEH MARBUTA GOAL}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER HEH DOACHASHMEE}": "\N{ARABIC LETTER HEH}",
    }
)


def search_key(name: str) -> str:
    """Give what is compared: folded letters and digits, single spaces, no accents.

    Marks above and below letters are dropped in scripts that can be read without them (Latin, Greek,
    Cyrillic, Hebrew, Arabic); vowel signs of the scripts of India stay.
    """
    kept = "".join(_plain(sign) for sign in _apart(name))
    return " ".join(kept.translate(_ALIKE).split())


def finds(typed: str) -> Callable[[str], bool]:
    """Give what tells by a name's ``search_key`` whether every word that was typed is somewhere in it.

    Nothing typed finds all.
    """
    words = search_key(typed).split()

    def found(key: str) -> bool:
        return all(word in key for word in words)

    return found


def _apart(name: str) -> str:
    """Fold case on both sides of taking letters apart.

    Capitals without a small letter of their own (mathematical ones, "㎒") come out of that as capitals. The
    comparison that Unicode defines for such names (D146, compatibility caseless match) folds twice for this
    reason.
    """
    for _ in range(2):
        name = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", name).casefold())
    return name


def _plain(sign: str) -> str:
    if unicodedata.combining(sign) not in (0, _VIRAMA):
        return ""
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if category == "Pd":
        return " "
    return "" if category in _IGNORED else sign
