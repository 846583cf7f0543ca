"""Rapport's look in one place: every size, radius and duration that a page may use, and the colours worn.

A page never writes a style of its own. It takes labels with a *role* from ``ui.widgets.controls``, and
where it paints by itself it asks ``current_theme()``. The colours are in ``ui.widgets.palettes``; which of
them are worn follows from the practice's look and from what suits a person (``ui.widgets.wearing``).
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from ui.widgets import fonts
from ui.widgets.palettes import EVENING, HIGH, Palette
from ui.widgets.sheet import SHEET

FAMILY: Final = fonts.LATIN

Role = Literal[
    "display",
    "question",
    "answer",
    "body",
    "strong",
    "small",
    "code",
    "desk_title",
    "desk_heading",
    "desk_body",
    "desk_strong",
    "desk_small",
]
_PROPERTY: Final = "rapport_theme"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """A size in px at 100 %, a weight, and how much of the text scale it takes.

    Large type grows more slowly (``growth`` below 1): it is legible already, and a heading that doubles
    would push the answers off the page.
    """

    px: int
    weight: int = 400
    growth: float = 1.0


TYPE: Final[dict[Role, TypeStyle]] = {
    "display": TypeStyle(50, 600, 0.5),
    "question": TypeStyle(38, 600, 0.5),
    "answer": TypeStyle(26, 500, 0.65),
    "body": TypeStyle(24, 400, 0.85),
    "strong": TypeStyle(22, 600, 0.85),
    "small": TypeStyle(19, 400, 0.7),
    "code": TypeStyle(46, 600, 0.5),
    "desk_title": TypeStyle(26, 600, 0.6),
    "desk_heading": TypeStyle(20, 600, 0.8),
    "desk_body": TypeStyle(17, 400, 1.0),
    "desk_strong": TypeStyle(17, 600, 1.0),
    "desk_small": TypeStyle(15, 400, 1.0),
}


@dataclass(frozen=True, slots=True)
class Spacing:
    """The only distances there are, in px."""

    hair: int = 4
    tight: int = 8
    snug: int = 12
    base: int = 16
    roomy: int = 24
    wide: int = 32
    broad: int = 48
    vast: int = 64


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of controls in px: a client's target, a therapist's target, corners and edges."""

    target: int = 64
    desk_target: int = 44
    radius: int = 16
    small_radius: int = 12
    line: int = 1
    edge: int = 2
    chosen_edge: int = 3
    ring: int = 4
    column: int = 820
    tall_card: int = 210
    card: int = 124


@dataclass(frozen=True, slots=True)
class Durations:
    """Times in ms.

    Attributes:
        chosen: how long a chosen answer is seen before the next page.
        repeat: a second tap on the same target within this time is a tremor, not a wish.
        settle: after a change of page, taps are not taken for this long.
        page_change: how long a new page takes to come up out of the paper; 0 where nothing shall move.
        restyle: a pause after a tap that changes the look, in which the tapped control shows that it was.
        thanks: how long the thank-you page stays.
        ask_after: idle time until a client is asked whether they are still there.
        wipe_after: idle time until the answers are wiped.
        try_again: how long a fault is left alone before it is tried again.
    """

    chosen: int = 250
    repeat: int = 300
    settle: int = 300
    page_change: int = 180
    restyle: int = 40
    thanks: int = 15_000
    ask_after: int = 60_000
    wipe_after: int = 90_000
    try_again: int = 15_000


@dataclass(frozen=True, slots=True)
class Theme:
    """One look.

    Attributes:
        text_scale: 1.0 to 2.0; the practice's or the client's choice.
        left_handed: the ways on stand on the left.
        outlined: whatever can be tapped has an edge, also where its fill alone says so otherwise.
    """

    palette: Palette = field(default_factory=Palette)
    space: Spacing = field(default_factory=Spacing)
    shape: Shape = field(default_factory=Shape)
    durations: Durations = field(default_factory=Durations)
    text_scale: float = 1.0
    left_handed: bool = False
    outlined: bool = False

    @property
    def stronger(self) -> int:
        """How many px thicker than usual edges are."""
        return self.shape.edge - Shape().edge

    def px(self, role: Role) -> int:
        """Give the size of ``role`` in px at this theme's text scale."""
        style = TYPE[role]
        return round(style.px * (1 + (self.text_scale - 1) * style.growth))

    def drawn(self, px: int) -> int:
        """Give the size of a small drawing that has ``px`` at 100 %: it grows half as much as text."""
        return round(px * (1 + (self.text_scale - 1) / 2))

    def font(self, role: Role, language: str = "") -> QFont:
        """Give the font of ``role`` for painted controls, in the language that is spoken or in another."""
        if language:
            fonts.register_fonts(language)
        families = (FAMILY,) if role == "code" else fonts.families(language)
        return QFont(_font(families, self.px(role), TYPE[role].weight))

    def colour(self, name: str) -> QColor:
        """Give the palette's colour ``name``."""
        return QColor(getattr(self.palette, name))


@lru_cache(maxsize=128)
def _font(families: tuple[str, ...], px: int, weight: int) -> QFont:
    """Make a font once: each painting of each control asks for one."""
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    return font


LIGHT: Final = Theme()
DIM: Final = Theme(palette=EVENING)
HIGH_CONTRAST: Final = Theme(palette=HIGH, shape=Shape(line=2, edge=3, chosen_edge=4), outlined=True)


def stylesheet(theme: Theme) -> str:
    """Give the one style sheet for all pages in ``theme``."""
    values: dict[str, object] = {}
    for role, style in TYPE.items():
        values[f"{role}_px"] = theme.px(role)
        values[f"{role}_weight"] = style.weight
    # A field is never lower than its line of text: layouts would take that from the sentences around it.
    line = QFontMetrics(theme.font("desk_body")).height()
    values["field_px"] = max(32, round(1.4 * theme.px("desk_body")), line)
    for group in (theme.palette, theme.space, theme.shape):
        prefix = "" if group is theme.palette else f"{type(group).__name__.lower()}_"
        values |= {prefix + name: getattr(group, name) for name in group.__slots__}
    return SHEET.substitute(values)


def current_theme() -> Theme:
    """Give the theme that the application wears; ``LIGHT`` before ``apply_theme``."""
    application = QApplication.instance()
    worn = None if application is None else application.property(_PROPERTY)
    return worn if isinstance(worn, Theme) else LIGHT


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Let ``application`` wear ``theme``; may be called again to change it while pages are shown.

    Every widget is styled anew: some 75 ms for all client pages. Call it only when something changes.
    """
    fonts.register_fonts()
    first = not isinstance(application.property(_PROPERTY), Theme)
    application.setProperty(_PROPERTY, theme)
    if first:
        application.setStyle("Fusion")  # the same on every platform; the style sheet does the rest
    application.setPalette(_qt_palette(theme))
    application.setFont(theme.font("desk_body"))
    application.setStyleSheet(stylesheet(theme))


def wear_language(application: QApplication) -> None:
    """Let all words be written in the fonts of the language that is spoken now."""
    fonts.register_fonts()
    application.setFont(current_theme().font("desk_body"))


def set_role(target: QObject, role: str) -> None:
    """Give a plain Qt widget one of the style sheet's roles, before it is shown."""
    target.setProperty("role", role)


def _qt_palette(theme: Theme) -> QPalette:
    roles = QPalette.ColorRole
    colours = {
        roles.Window: "paper",
        roles.Base: "surface",
        roles.AlternateBase: "sand",
        roles.Button: "surface",
        roles.ToolTipBase: "surface",
        roles.Light: "surface",
        roles.Midlight: "sand",
        roles.Mid: "line",
        roles.Dark: "edge",
        roles.Shadow: "edge",
        roles.WindowText: "ink",
        roles.Text: "ink",
        roles.ButtonText: "ink",
        roles.ToolTipText: "ink",
        roles.PlaceholderText: "ink_soft",
        roles.Highlight: "pine",
        roles.Accent: "pine",
        roles.HighlightedText: "on_pine",
        roles.Link: "focus",
        roles.LinkVisited: "focus",
    }
    palette = QPalette()
    for role, name in colours.items():
        palette.setColor(role, theme.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink_soft"))
    return palette
