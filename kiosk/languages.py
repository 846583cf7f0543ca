"""The languages that Rapport speaks, each by its own name. Light: the welcome page needs them."""

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        tag: its BCP 47 tag, as questionnaires and settings name it.
        name: what its speakers call it, in their own script.
        right_to_left: whether it is read from right to left.
    """

    tag: str
    name: str
    right_to_left: bool = False

    @property
    def catalogue(self) -> str:
        """Give how its translations are named: ``rapport_<catalogue>.ts``."""
        return self.tag.replace("-", "_")


LANGUAGES: Final = (
    Language("de", "Deutsch"),
    Language("en", "English"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("pl", "Polski"),
    Language("pt", "Português"),
    Language("vi", "Tiếng Việt"),
    Language("tr", "Türkçe"),
    Language("uk", "Українська"),
    Language("he", "עברית", right_to_left=True),
    Language("ar", "العربية", right_to_left=True),
    Language("ur", "اردو", right_to_left=True),
    Language("fa", "فارسی", right_to_left=True),
    Language("hi", "हिन्दी"),
    Language("zh-CN", "简体中文"),
)
"""In the order in which they are offered: by alphabet, Latin first. Each has a whole catalogue."""

_BY_TAG: Final = MappingProxyType({language.tag: language for language in LANGUAGES})
TAGS: Final = tuple(_BY_TAG)


def language(tag: str) -> Language:
    """Give the language of ``tag``; English where Rapport does not speak it."""
    return _BY_TAG.get(tag, _BY_TAG[ENGLISH])


def in_order(tags: Iterable[str]) -> tuple[str, ...]:
    """Give those of ``tags`` that Rapport speaks, in the order in which they are offered."""
    wanted = set(tags)
    return tuple(tag for tag in TAGS if tag in wanted)


def spoken(system: Iterable[str]) -> str:
    """Give the first of the system's languages that Rapport speaks; English where there is none.

    Args:
        system: BCP 47 tags, the favourite first. ``de-AT`` is spoken as ``de``.
    """
    for wanted in system:
        for tag in (wanted, wanted.partition("-")[0]):
            if tag in _BY_TAG:
                return tag
        if wanted.startswith("zh") and not {"Hant", "TW", "HK", "MO"} & set(wanted.split("-")):
            return "zh-CN"
    return ENGLISH
