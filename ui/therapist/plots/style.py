"""How plots look: the theme's colours, type and sizes in matplotlib's terms.

A figure has 72 dots an inch, so that one point is one logical px everywhere here; a screen with two device
pixels to the px only draws finer.
"""

from dataclasses import dataclass
from functools import lru_cache
from threading import get_ident
from typing import Final, Literal

import matplotlib
from matplotlib.font_manager import FontProperties
from PySide6.QtGui import QFont, QFontMetricsF

from ui.therapist.plots.faces import covered, make_known
from ui.widgets import fonts
from ui.widgets.theme import Theme

FALLBACK: Final = "DejaVu Sans"
LINE: Final = 1.28  # from line to line, in sizes of the type
Weight = Literal["normal", "semibold", "bold"]
_QT_WEIGHTS: Final[dict[Weight, QFont.Weight]] = {
    "normal": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}

# Letters where their design puts them, as on the pages: hinting would push each to the next whole px.
matplotlib.rcParams["text.hinting"] = "none"


@dataclass(frozen=True, slots=True)
class PlotStyle:
    """Everything that a plot may look like.

    Attributes:
        theme: whose colours and sizes these are.
        right_to_left: whether reading, and with it time, runs from right to left.
    """

    theme: Theme
    right_to_left: bool = False

    @property
    def small_px(self) -> int:
        """Size of dates, guides and labels."""
        return self.theme.px("desk_small")

    @property
    def body_px(self) -> int:
        """Size of the newest value and of titles."""
        return self.theme.px("desk_body")

    @property
    def growth(self) -> float:
        """How far distances grow with the text."""
        return self.theme.text_scale

    def colour(self, name: str) -> str:
        """Give the palette's colour ``name``."""
        return str(getattr(self.theme.palette, name))


@lru_cache(maxsize=64)
def _font(leader: str, px: float, weight: Weight, *, covered: bool) -> FontProperties:
    if covered and leader != fonts.CHINESE:
        return FontProperties(family=leader, size=px, weight=weight)
    others = [family for family in fonts.FAMILIES if family != leader]
    families = [leader] if covered else [leader, *others, FALLBACK]
    # Not all of these have all weights, and matplotlib would warn of each that is missing.
    return FontProperties(family=families, size=px, weight="normal" if weight == "normal" else "bold")


def plot_font(words: str, px: float, weight: Weight) -> FontProperties:
    """Give the font for ``words`` at ``px``: the language's family, helped out where it lacks a character.

    Loading all families takes a moment, and most words need one.
    """
    make_known()
    leader, letters = fonts.families()[0], covered(fonts.families()[0])
    return _font(leader, px, weight, covered=all(ord(character) in letters for character in words))


def word_font(px: int, weight: Weight) -> QFont:
    """Give the same families as Qt knows them."""
    return _measured(fonts.families(), px, weight, get_ident())[0]


def word_metrics(px: int, weight: Weight) -> QFontMetricsF:
    """Give Qt's measures of the families: matplotlib's figures without hinting, thirty times as fast."""
    return _measured(fonts.families(), px, weight, get_ident())[1]


@lru_cache(maxsize=64)
def _measured(
    families: tuple[str, ...], px: int, weight: Weight, _thread: int
) -> tuple[QFont, QFontMetricsF]:
    """Make a font for one thread: the page draws in one, what is saved is drawn in another."""
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(px)
    font.setWeight(_QT_WEIGHTS[weight])
    return font, QFontMetricsF(font)
