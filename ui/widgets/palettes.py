"""The colours of Rapport's looks, and how a practice's accent becomes a part of each.

Contrast: text at least 7:1 (WCAG 2.2, AAA), edges of controls at least 3:1, on paper as well as on surface;
in high contrast edges 7:1 too. An accent of the practice's own has at least 4.5:1 in daylight, and 7:1 in the
other two. ``tests/shared_widgets`` holds all of this.
"""

from dataclasses import dataclass, replace
from typing import Final

from kiosk.practice.settings.accent import ON_ACCENT, PAPER, darker_until, lighter_until, mixed

_READABLE: Final = 7.0  # AAA


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours, ``#RRGGBB``; those of daylight by default.

    ``pine`` is the accent, whatever colour that is: what can be done or was chosen. ``clay`` marks moments in
    plots and the therapist's notices; client pages have no alarm colour. ``plate`` lies below a practice's
    logo, which is drawn for bright paper. ``rapport`` and ``on_accent`` show accents as they are in daylight,
    where one is chosen.
    """

    paper: str = PAPER
    surface: str = "#FFFDF9"
    sand: str = "#EFE6D6"
    line: str = "#CFC4B2"
    edge: str = "#7C7466"
    ink: str = "#1F2A2E"
    ink_soft: str = "#3D494D"
    pine: str = "#1D5148"
    pine_deep: str = "#143B34"
    pine_soft: str = "#DDE9E3"
    on_pine: str = ON_ACCENT
    focus: str = "#0B4F8A"
    clay: str = "#83371A"
    clay_soft: str = "#F6E4D8"
    plate: str = PAPER
    rapport: str = "#1D5148"
    on_accent: str = ON_ACCENT


DAYLIGHT: Final = Palette()

EVENING: Final = Palette(
    paper="#231E19",
    surface="#2C2620",
    sand="#362F27",
    line="#51473A",
    edge="#A0927F",
    ink="#F3EADC",
    ink_soft="#DACDBB",
    pine="#A9D8C5",
    pine_deep="#96C9B4",
    pine_soft="#1E322C",
    on_pine="#14201C",
    focus="#9CCBF5",
    clay="#F2B394",
    clay_soft="#4A2F22",
    plate="#F3EADC",
)

HIGH: Final = Palette(
    paper="#FFFFFF",
    surface="#FFFFFF",
    sand="#F0F0F0",
    line="#4D4D4D",
    edge="#000000",
    ink="#000000",
    ink_soft="#262626",
    pine="#000000",
    pine_deep="#383838",
    pine_soft="#DCDCDC",
    on_pine="#FFFFFF",
    focus="#003F8C",
    clay="#7A2300",
    clay_soft="#FFF0E8",
    plate="#FFFFFF",
)

ACCENTS: Final = ("", "#1F4E79", "#5C3A70", "#8A3A2B", "#4B5A1E", "#3C4A59", "#8C2F55")
"""What a practice may choose from; the first is Rapport's own. All of them read well in every look."""


def in_daylight(accent: str) -> Palette:
    """Give daylight's colours with this accent, which is known to read well there."""
    if not accent:
        return DAYLIGHT
    day = DAYLIGHT
    soft = mixed(day.surface, accent, 0.13)
    return replace(
        day,
        pine=accent,
        pine_deep=darker_until(mixed(accent, day.ink, 0.25), _READABLE, day.sand, soft),
        pine_soft=soft,
    )


def in_the_evening(accent: str) -> Palette:
    """Give the evening's colours with a shade of this accent that reads well on dark paper."""
    if not accent:
        return EVENING
    night = EVENING
    deep = lighter_until(accent, _READABLE, night.sand, night.on_pine)
    soft = darker_until(mixed(night.sand, accent, 0.35), _READABLE, night.ink_soft, deep)
    return replace(night, pine=mixed(deep, night.ink, 0.2), pine_deep=deep, pine_soft=soft)


def in_high_contrast(accent: str) -> Palette:
    """Give black on white with a shade of this accent that stands up to it."""
    if not accent:
        return HIGH
    shade = darker_until(accent, _READABLE, HIGH.paper, HIGH.sand)
    return replace(HIGH, pine=shade, pine_deep=mixed(shade, HIGH.ink, 0.4))
