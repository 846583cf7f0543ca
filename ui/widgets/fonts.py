"""The shipped fonts: which family leads in which language, and when each is made known to Qt.

No font of the system is needed. A language is led by the family that was drawn for its script, so that no
word mixes two: Atkinson Hyperlegible Next lacks most Vietnamese letters, and its quotation marks are too
narrow between Chinese characters. The others follow, for names in another script.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

import resources
from kiosk.languages import ENGLISH

FOLDER: Final = Path(resources.__path__[0]) / "fonts"
LATIN: Final = "Atkinson Hyperlegible Next"
GENERAL: Final = "Noto Sans"
ARABIC: Final = "Noto Sans Arabic"
HEBREW: Final = "Heebo"
DEVANAGARI: Final = "Noto Sans Devanagari"
CHINESE: Final = "Noto Sans SC"
FAMILIES: Final = (LATIN, GENERAL, ARABIC, HEBREW, DEVANAGARI, CHINESE)
"""All that are shipped, in the order in which they help out."""

_LEADERS: Final = {
    "vi": GENERAL,
    "uk": GENERAL,
    "ar": ARABIC,
    "fa": ARABIC,
    "ur": ARABIC,  # Naskh: Nastaliq, which some prefer, needs twice the height of line and is not read small
    "he": HEBREW,
    "hi": DEVANAGARI,
    "zh": CHINESE,
}
# Beside those of its own family, what a language's sentences are written with: French has narrow blanks.
_WITH: Final = {"fr": (GENERAL,)}

_registered: set[str] = set()


def families(tag: str = "") -> tuple[str, ...]:
    """Give all families, led by the one for the language ``tag``; empty for the language that is spoken."""
    return _led_by(_LEADERS.get(_language(tag), LATIN))


@cache
def _led_by(leader: str) -> tuple[str, ...]:
    return (leader, *(family for family in FAMILIES if family != leader))


def files(family: str) -> list[Path]:
    """Give the files of a family, one a weight."""
    return sorted(file for file in FOLDER.glob(f"{family.replace(' ', '')}-*") if file.suffix != ".txt")


def register_fonts(tag: str = "") -> None:
    """Make known what a page in the language ``tag`` is written with; what is known already costs nothing."""
    language = _language(tag)
    for family in (LATIN, *_WITH.get(language, ()), _LEADERS.get(language, LATIN)):
        _register(family)


def register_other_fonts() -> Iterator[str]:
    """Make one more family known at each step, so that no page waits for all of them."""
    for family in FAMILIES:
        if family not in _registered:
            _register(family)
            yield family


def _register(family: str) -> None:
    if family not in _registered:
        _registered.add(family)
        for file in files(family):
            QFontDatabase.addApplicationFont(str(file))


def _language(tag: str) -> str:
    known = tag or QLocale().bcp47Name()
    return known.partition("-")[0] or ENGLISH
