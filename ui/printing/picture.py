"""A plot as a picture: PNG for documents, SVG for any size; the same sheets give the same bytes."""

import io
from dataclasses import replace
from enum import StrEnum
from typing import Final

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from PySide6.QtCore import QLocale, Qt

from ui.therapist.plots.composing import TrendFigure
from ui.therapist.plots.layout import least_height
from ui.therapist.plots.paper import Ink, Paper
from ui.therapist.plots.stage import OverallData
from ui.therapist.plots.style import DOTS_PER_INCH, LINE, PlotStyle
from ui.widgets.palettes import DAYLIGHT
from ui.widgets.theme import Theme

# Words are outlines: the picture looks the same everywhere, whatever fonts there are.
matplotlib.rcParams["svg.fonttype"] = "path"
matplotlib.rcParams["svg.hashsalt"] = "rapport"

WIDTH: Final = 1100
"""In px at 100 %, whatever the window has: two pictures can be laid beside each other."""

HEIGHT: Final = 640
PNG_SCALE: Final = 2
_MARGIN: Final = 16
# Pictures go onto paper and into documents: bright, whatever the pages wear.
_THEME: Final = Theme(palette=replace(DAYLIGHT, surface="#FFFFFF"))


class Kind(StrEnum):
    """What a plot is saved as; the values are the endings of the files."""

    PNG = "png"
    SVG = "svg"


def picture(data: OverallData, kind: Kind, notice: str = "") -> bytes:
    """Draw a client's trend as the page shows it.

    Args:
        data: what is shown.
        kind: PNG with twice as many pixels as px, or SVG.
        notice: stands at the foot; may be empty.
    """
    locale = QLocale()
    style = PlotStyle(_THEME, locale.textDirection() == Qt.LayoutDirection.RightToLeft)
    foot = round(style.small_px * LINE) + _MARGIN if notice else 0
    inside = (WIDTH - 2 * _MARGIN, max(HEIGHT, least_height(WIDTH - 2 * _MARGIN, style)))
    size = (WIDTH, inside[1] + 2 * _MARGIN + foot)
    scale = PNG_SCALE if kind is Kind.PNG else 1
    figure = Figure(
        figsize=(size[0] / DOTS_PER_INCH, size[1] / DOTS_PER_INCH),
        dpi=DOTS_PER_INCH * scale,
        facecolor=style.colour("surface"),
    )
    TrendFigure(figure, (_MARGIN, _MARGIN + foot)).compose(data, inside, style, locale)
    if notice:
        _write_foot(figure, notice, style)
    return as_picture(figure, kind, notice)


def as_picture(figure: Figure, kind: Kind, notice: str = "") -> bytes:
    """Give a drawn figure as a file that does not depend on the day; ``notice`` is told in it as well."""
    return _as_png(figure, notice) if kind is Kind.PNG else _as_svg(figure, notice)


def _write_foot(figure: Figure, notice: str, style: PlotStyle) -> None:
    """Write the notice where reading begins."""
    paper = Paper(figure)
    paper.begin(style)
    start = WIDTH - _MARGIN if style.right_to_left else _MARGIN
    paper.write(notice, start, _MARGIN, Ink(), upright="bottom")
    paper.finish()


def _as_png(figure: Figure, notice: str) -> bytes:
    """Write the pixels, and the notice as a text chunk with a registered keyword (PNG, 11.3.4.2)."""
    out = io.BytesIO()
    told = {"Software": None, **({"Disclaimer": notice} if notice else {})}
    FigureCanvasAgg(figure).print_png(out, metadata=told)
    return out.getvalue()


def _as_svg(figure: Figure, notice: str) -> bytes:
    """Write the outlines, and the notice as Dublin Core's rights."""
    out = io.BytesIO()
    told = {"Date": None, "Creator": "Rapport", **({"Rights": notice} if notice else {})}
    FigureCanvasSVG(figure).print_svg(out, metadata=told)
    return out.getvalue()
