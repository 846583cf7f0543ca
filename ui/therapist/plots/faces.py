"""The shipped fonts as matplotlib knows them. Nothing of Qt is begun here: another thread may load this.

The bindings make a class of Qt's where it is asked for first. Two threads that do so at once end the process.
"""

from functools import lru_cache
from typing import Final

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager, get_font

from ui.widgets import fonts

DOTS_PER_INCH: Final = 72


@lru_cache(maxsize=1)
def make_known() -> None:
    """Make the shipped fonts known to matplotlib."""
    for family in fonts.FAMILIES:
        for file in fonts.files(family):
            fontManager.addfont(str(file))


@lru_cache(maxsize=8)
def covered(family: str) -> frozenset[int]:
    """Give the characters that all weights of a family can write."""
    return frozenset.intersection(
        *(frozenset(get_font(str(file)).get_charmap()) for file in fonts.files(family))
    )


def warm_up() -> None:
    """Draw a word in each weight, so that the first plot does not wait."""
    make_known()
    figure = Figure(figsize=(1, 1), dpi=DOTS_PER_INCH)
    for weight in ("normal", "semibold", "bold"):
        face = FontProperties(family=fonts.LATIN, size=15, weight=weight)
        figure.text(0, 0, "0", fontproperties=face)
    FigureCanvasAgg(figure).draw()
