"""A plot as a picture: PNG for documents, SVG for any size; the same sheets give the same bytes."""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from kiosk.trends.reflection import Pairs
from ui.therapist.own.words import panel_titles
from ui.therapist.plots.composing import TrendFigure
from ui.therapist.plots.faces import DOTS_PER_INCH
from ui.therapist.plots.labels import wrapped
from ui.therapist.plots.layout import least_height
from ui.therapist.plots.pairs import PairData, PairFigure, pairs_height
from ui.therapist.plots.paper import Ink, Paper
from ui.therapist.plots.stage import OverallData
from ui.therapist.plots.style import LINE, PlotStyle, word_metrics
from ui.widgets.palettes import DAYLIGHT
from ui.widgets.theme import Theme

translate = QCoreApplication.translate

# Words are outlines: the picture looks the same everywhere, whatever fonts there are.
matplotlib.rcParams["svg.fonttype"] = "path"
matplotlib.rcParams["svg.hashsalt"] = "rapport"

WIDTH: Final = 1100
"""In px at 100 %, whatever the window has: two pictures can be laid beside each other."""

HEIGHT: Final = 640
PNG_SCALE: Final = 2
_MARGIN: Final = 16
_INSIDE: Final = WIDTH - 2 * _MARGIN
_NAME: Final = Ink("ink", "semibold", large=True)
# Pictures go onto paper and into documents: bright, whatever the pages wear.
_THEME: Final = Theme(palette=replace(DAYLIGHT, surface="#FFFFFF"))


class Kind(StrEnum):
    """What a plot is saved as; the values are the endings of the files."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a plot.

    Attributes:
        name: the client's; empty on a picture that names nobody.
        part: which of the sessions are shown; empty where all are.
    """

    name: str = ""
    part: str = ""


NO_HEAD: Final = Head()


@dataclass(frozen=True, slots=True)
class _Plot:
    """A plot on its way to a picture.

    Attributes:
        height: in px.
        compose: draws it onto a figure, from its lower left corner on, given in px.
        legend: stands below it; may be empty.
    """

    height: float
    compose: Callable[[Figure, tuple[float, float]], None]
    legend: str = ""


def picture(data: OverallData, kind: Kind, notice: str = "", head: Head = NO_HEAD) -> bytes:
    """Draw a client's trend as the page shows it.

    Args:
        data: what is shown.
        kind: PNG with twice as many pixels as px, or SVG.
        notice: stands at the foot; may be empty.
        head: stands above it; may be empty.
    """
    annotated = bool(data.in_sight())
    shown = data if annotated else replace(data, annotations=())
    height = max(HEIGHT, least_height(_INSIDE, _style(), annotated=annotated))

    def compose(figure: Figure, origin: tuple[float, float]) -> None:
        TrendFigure(figure, origin).compose(shown, (_INSIDE, height), _style(), QLocale())

    return _framed(_Plot(height, compose), kind, head, notice)


def picture_of_views(pairs: Pairs, kind: Kind, notice: str = "", head: Head = NO_HEAD) -> bytes:
    """Draw the client's scores and the therapist's own ratings, a panel each, and what the signs mean.

    Args:
        pairs: the sessions that both rated.
        kind: PNG with twice as many pixels as px, or SVG.
        notice: stands at the foot; may be empty.
        head: stands above it; may be empty.
    """
    titles = panel_titles(pairs)
    data = PairData(pairs, titles, translate("Picture", "client"), translate("Picture", "therapist"))
    height = pairs_height(_INSIDE, len(titles), _style())
    legend = translate(
        "Picture",
        "Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s "
        "answers had not been seen.",
    )

    def compose(figure: Figure, origin: tuple[float, float]) -> None:
        PairFigure(figure, origin).compose(data, (_INSIDE, height), _style(), QLocale())

    return _framed(_Plot(height, compose, legend), kind, head, notice)


def _framed(plot: _Plot, kind: Kind, head: Head, notice: str) -> bytes:
    """Draw a plot with what stands above and below it."""
    style = _style()
    line = round(style.small_px * LINE)
    above = sum(round(px * LINE) for words, px in _lines_of(head, style) if words)
    above += _MARGIN // 2 if above else 0
    below = [part for words in (plot.legend, notice) if words for part in _wrapped(words, style)]
    foot = len(below) * line + _MARGIN if below else 0
    size = (WIDTH, plot.height + 2 * _MARGIN + above + foot)
    scale = PNG_SCALE if kind is Kind.PNG else 1
    figure = Figure(
        figsize=(size[0] / DOTS_PER_INCH, size[1] / DOTS_PER_INCH),
        dpi=DOTS_PER_INCH * scale,
        facecolor=style.colour("surface"),
    )
    plot.compose(figure, (_MARGIN, _MARGIN + foot))
    _write_around(figure, size[1] - _MARGIN, head, below, style)
    return as_picture(figure, kind, notice)


def _style() -> PlotStyle:
    return PlotStyle(_THEME, QLocale().textDirection() == Qt.LayoutDirection.RightToLeft)


def _lines_of(head: Head, style: PlotStyle) -> tuple[tuple[str, int], ...]:
    return (head.name, style.body_px), (head.part, style.small_px)


def _wrapped(words: str, style: PlotStyle) -> list[str]:
    metrics = word_metrics(style.small_px, "normal")
    return wrapped(words, _INSIDE, metrics.horizontalAdvance).split("\n")


def as_picture(figure: Figure, kind: Kind, notice: str = "") -> bytes:
    """Give a drawn figure as a file that does not depend on the day; ``notice`` is told in it as well."""
    return _as_png(figure, notice) if kind is Kind.PNG else _as_svg(figure, notice)


def _write_around(figure: Figure, top: float, head: Head, below: list[str], style: PlotStyle) -> None:
    """Write what stands above the plot, from ``top`` down, and below it, where reading begins."""
    paper = Paper(figure)
    paper.begin(style)
    start = WIDTH - _MARGIN if style.right_to_left else _MARGIN
    for words, ink in ((head.name, _NAME), (head.part, Ink())):
        if words:
            top -= paper.write(words, start, top, ink, upright="top").height
    if below:
        paper.write("\n".join(below), start, _MARGIN, Ink(), upright="bottom")
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
