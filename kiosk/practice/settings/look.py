"""How the practice's pages look: theme, accent, logo, motion, size of text and hand.

Light to import: the kiosk reads it before its first page. A value that Rapport would not have written counts
as the default.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from kiosk.comfort import TEXT_SIZES, Comfort
from kiosk.practice.settings.accent import LEAST, ON_ACCENT, PAPER, contrast, is_colour

LIGHT: Final = "light"
DIM: Final = "dim"
AUTO: Final = "auto"
HIGH_CONTRAST: Final = "high-contrast"
THEMES: Final = (LIGHT, DIM, AUTO, HIGH_CONTRAST)

MOST_LOGO_BYTES: Final = 96 * 1024
"""A larger picture is none of Rapport's: it makes its logos smaller than this."""

_THEME: Final = "look_theme"
_ACCENT: Final = "look_accent"
_LOGO: Final = "look_logo"
_STILL: Final = "look_still"
_TEXT: Final = "look_text_percent"
_LEFT: Final = "look_left_handed"
_ALOUD: Final = "look_read_aloud"


@dataclass(frozen=True, slots=True)
class PracticeLook:
    """What the practice chose; a person may choose otherwise for the time of a visit.

    Attributes:
        theme: one of ``THEMES``; ``AUTO`` follows the system.
        accent: ``#RRGGBB``; empty for Rapport's own.
        logo: a small picture as PNG; empty for Rapport's mark.
        still: nothing moves when a page changes.
        text_percent: the size of text that a visit begins with.
        left_handed: the ways on stand on the left when a visit begins.
        read_aloud: pages offer to be read aloud.
    """

    theme: str = LIGHT
    accent: str = ""
    logo: bytes = b""
    still: bool = False
    text_percent: int = 100
    left_handed: bool = False
    read_aloud: bool = False

    def comfort(self) -> Comfort:
        """Give what a visit begins with."""
        return Comfort(
            text_percent=self.text_percent,
            high_contrast=self.theme == HIGH_CONTRAST,
            left_handed=self.left_handed,
        )

    def as_settings(self) -> dict[str, Any]:
        """Give what ``PracticeFolder.change_settings`` takes; a default leaves no trace.

        Raises:
            ValueError: a logo is larger than ``MOST_LOGO_BYTES``.
        """
        if len(self.logo) > MOST_LOGO_BYTES:
            raise ValueError(f"a logo of {len(self.logo)} bytes")
        return {
            _THEME: self.theme if self.theme != LIGHT else None,
            _ACCENT: self.accent or None,
            _LOGO: base64.b64encode(self.logo).decode("ascii") or None,
            _STILL: self.still or None,
            _TEXT: self.text_percent if self.text_percent != TEXT_SIZES[0] else None,
            _LEFT: self.left_handed or None,
            _ALOUD: self.read_aloud or None,
        }


def look_of(settings: Mapping[str, Any]) -> PracticeLook:
    """Read the practice's look out of its settings."""
    theme, text = settings.get(_THEME), settings.get(_TEXT)
    return PracticeLook(
        theme=theme if theme in THEMES else LIGHT,
        accent=_accent(settings.get(_ACCENT)),
        logo=_logo(settings.get(_LOGO)),
        still=settings.get(_STILL) is True,
        text_percent=text if type(text) is int and text in TEXT_SIZES else TEXT_SIZES[0],
        left_handed=settings.get(_LEFT) is True,
        read_aloud=settings.get(_ALOUD) is True,
    )


def _accent(kept: object) -> str:
    """Take no colour that nobody could read: the file may have been written by hand."""
    if not isinstance(kept, str) or not is_colour(kept):
        return ""
    reads_well = all(contrast(kept, ground) >= LEAST for ground in (PAPER, ON_ACCENT))
    return kept.upper() if reads_well else ""


def _logo(kept: object) -> bytes:
    if not isinstance(kept, str) or len(kept) > 2 * MOST_LOGO_BYTES:
        return b""
    try:
        logo = base64.b64decode(kept, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return logo if len(logo) <= MOST_LOGO_BYTES else b""
