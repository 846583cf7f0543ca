"""An accent colour of the practice's own: whether words on it and in it can be read, or which shade's can.

Contrast is that of WCAG 2.2 (success criteria 1.4.3 and 1.4.6). Plain figures, light to import.
"""

import re
from typing import Final

from kiosk.errors import InputFault
from kiosk.words import phrase

PAPER: Final = "#FAF6EF"
"""What client pages are made of in daylight; the theme takes it from here."""

ON_ACCENT: Final = "#FFFFFF"
"""Words on the accent in daylight."""

LEAST: Final = 4.5
"""The contrast of words that WCAG asks for at least (AA)."""

HOW_WRITTEN: Final = phrase(
    "errors", "A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say."
)
_HEX: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_STEPS: Final = 256
Rgb = tuple[int, int, int]


class UnfitAccent(InputFault):
    """The colour is no colour, or words on it or in it would be hard to read.

    Attributes:
        proposal: the nearest darker shade that passes, ``#RRGGBB``; empty where nothing was understood.
    """

    proposal = ""


def checked_accent(written: str) -> str:
    """Give the colour as ``#RRGGBB`` in capitals.

    Args:
        written: as typed; the sign before it may be missing.

    Raises:
        UnfitAccent: it is not a colour, or does not reach the contrast; says which, and what would.
    """
    accent = written.strip().upper()
    accent = accent if accent.startswith("#") else f"#{accent}"
    if not _HEX.fullmatch(accent):
        raise UnfitAccent(HOW_WRITTEN)
    on_it, in_it = contrast(ON_ACCENT, accent), contrast(accent, PAPER)
    if on_it >= LEAST and in_it >= LEAST:
        return accent
    proposal = darker_until(accent, LEAST, PAPER, ON_ACCENT)
    if on_it < LEAST:
        sentence = phrase(
            "errors",
            "White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} "
            "to 1 is needed. The nearest darker shade that reads well is {proposal}.",
        )
    else:
        sentence = phrase(
            "errors",
            "Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and "
            "{least} to 1 is needed. The nearest darker shade that reads well is {proposal}.",
        )
    # Rounded down: what is refused must not look as if it passed.
    found = int((on_it if on_it < LEAST else in_it) * 10) / 10
    unfit = UnfitAccent(sentence, contrast=found, least=LEAST, proposal=proposal)
    unfit.proposal = proposal
    raise unfit


def is_colour(written: object) -> bool:
    """Tell whether ``written`` is a colour, ``#RRGGBB``."""
    return isinstance(written, str) and _HEX.fullmatch(written) is not None


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def darker_until(colour: str, least: float, *grounds: str) -> str:
    """Give the nearest darker shade that has at least this contrast to all ``grounds``; black at the end."""
    return _towards(colour, "#000000", least, grounds)


def lighter_until(colour: str, least: float, *grounds: str) -> str:
    """Give the nearest lighter shade that has at least this contrast to all ``grounds``; white at the end."""
    return _towards(colour, "#FFFFFF", least, grounds)


def mixed(colour: str, other: str, part: float) -> str:
    """Give ``colour`` with ``part`` (0 to 1) of ``other`` in it."""
    pairs = zip(_rgb(colour), _rgb(other), strict=True)
    return _written(tuple(round(one + (two - one) * part) for one, two in pairs))


def _towards(colour: str, end: str, least: float, grounds: tuple[str, ...]) -> str:
    for step in range(_STEPS):
        shade = mixed(colour, end, step / _STEPS)
        if all(contrast(shade, ground) >= least for ground in grounds):
            return shade
    return end


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _rgb(colour: str) -> Rgb:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _written(parts: tuple[int, ...]) -> str:
    return "#" + "".join(f"{part:02X}" for part in parts)
