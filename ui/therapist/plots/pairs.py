"""The client's answers and the therapist's own ratings over the sessions: one low panel a dimension.

All panels share one axis of time and the whole scale. The client's scores are dots on a solid line as
everywhere, the therapist's diamonds on a dashed one; a fine line joins both ratings of a session.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from matplotlib.figure import Figure
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.trends.reflection import Pair, Pairs
from ui.therapist.plots.dates import TimeScale, date_ticks, span_of
from ui.therapist.plots.dimensions import write_dates
from ui.therapist.plots.labels import spread
from ui.therapist.plots.paper import Ink, Mark, Paper, Stroke
from ui.therapist.plots.session_canvas import SessionCanvas
from ui.therapist.plots.style import LINE, PlotStyle
from ui.therapist.plots.words import number

_BESIDE_FROM: Final = 620  # px at 100 % text: from here on titles stand beside their panels
_PANEL: Final = 58
_GAP: Final = 22
_GUIDES: Final = (0, 50, 100)
_LEAST_WIDTH: Final = 50
_SEEN_BEFORE: Final = 1
_CLIENT: Final = Ink("pine", "semibold")
_OWN: Final = Ink("ink", "semibold")


@dataclass(frozen=True, slots=True)
class PairData:
    """What the plot shows.

    Attributes:
        pairs: the sessions that both rated.
        titles: of the panels: the overall score first, then the dimensions in the order of ``pairs``.
        client: what the client's line is called.
        own: what the therapist's is called.
    """

    pairs: Pairs
    titles: tuple[str, ...]
    client: str
    own: str

    def panels(self) -> Sequence[tuple[str, Pair]]:
        """Give each panel's title and what it shows."""
        return list(zip(self.titles, (self.pairs.overall, *self.pairs.dimensions.values()), strict=True))


@dataclass(frozen=True, slots=True)
class _Panel:
    """Where one panel stands, in px from the figure's lower left corner."""

    bottom: float
    height: float

    def level(self, percent: float) -> float:
        return self.bottom + percent / 100 * self.height


class PairCanvas(SessionCanvas):
    """Draws the pairs of one client; its places have no y."""

    least = QSize(280, 100)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty figure."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pairs = PairFigure(self.figure)
        self._data: PairData | None = None

    def show_pairs(self, data: PairData) -> None:
        """Show another client, or the same one anew."""
        self._data = data
        self.show_anew()

    def height_needed(self, width: int, panels: int) -> int:
        """Give the height in px of that many panels on ``width``."""
        return pairs_height(width, panels, self.style_worn())

    def compose(self) -> None:
        """Draw the pairs that are shown; a widget too narrow for anything stays empty."""
        style, data = self.style_worn(), self._data
        self.figure.set_facecolor(style.colour("surface"))
        fits = self.width() >= _LEAST_WIDTH
        self._pairs.compose(data if fits else None, (self.width(), self.height()), style, self.locale())
        self.places, self.reach = self._pairs.places, self._pairs.reach
        self.drawn.emit()


def pairs_height(width: float, panels: int, style: PlotStyle) -> int:
    """Give the height in px of that many panels on ``width``."""
    return round(panels * _step(style, width) + _foot(style) + style.growth * 8)


class PairFigure:
    """Draws the pairs of one client onto a figure; others move the artists that are there.

    Attributes:
        places: x in px of each session from the figure's left edge; y is nan.
        reach: y in px of the upper and the lower end of all panels.
    """

    def __init__(self, figure: Figure, origin: tuple[float, float] = (0.0, 0.0)) -> None:
        """Take a figure of 72 dots an inch; ``origin`` is the plot's lower left corner on it in px."""
        self._paper = Paper(figure, origin)
        self._locale = QLocale()
        self.places: list[tuple[float, float]] = []
        self.reach = (0.0, 0.0)

    def compose(
        self, data: PairData | None, size: tuple[float, float], style: PlotStyle, locale: QLocale
    ) -> None:
        """Lay everything out for ``data``: width and height in px are ``size``; nothing where it is None."""
        self._locale = locale
        self._paper.begin(style)
        self.places = []
        if data is not None and len(data.pairs):
            self._draw_panels(data, size, style)
        self._paper.finish()

    def _draw_panels(self, data: PairData, size: tuple[float, float], style: PlotStyle) -> None:
        paper, (width, height) = self._paper, size
        growth, beside = style.growth, _is_beside(width, style)
        titles = max(paper.size_of(title, Ink("ink", "semibold"))[0] for title in data.titles)
        guides = paper.width_of(number(100, self._locale)) + 14 * growth
        start = guides + (titles + 20 * growth if beside else 0.0)
        labels = (f"{data.client} {number(100, self._locale)}", f"{data.own} {number(100, self._locale)}")
        end = max(paper.size_of(label, _OWN)[0] for label in labels) + 22 * growth
        times = data.pairs.times.tolist()
        edges = (width - start, end) if style.right_to_left else (start, width - end)
        scale = TimeScale(*span_of(times), *edges)
        step, panel_height = _step(style, width), _PANEL * growth**0.5
        top = height - 4 * growth
        low = top
        for title, pair in data.panels():
            panel = _Panel(top - step + _GAP * growth**0.5 / 2, panel_height)
            self._draw_guides(panel, scale, style)
            self._draw_title(title, panel, scale, beside=beside, guides=guides)
            self._draw_pair(pair, data, panel, scale)
            low = panel.bottom
            top -= step
        ticks = date_ticks(times, scale, paper.width_of, self._locale)
        write_dates(paper, ticks, scale, low - 8 * growth)
        self.places = [(scale.place(at), math.nan) for at in times]
        self.reach = (4 * growth, height - low)

    def _draw_guides(self, panel: _Panel, scale: TimeScale, style: PlotStyle) -> None:
        sign = -1 if style.right_to_left else 1
        for level in _GUIDES:
            at = panel.level(level)
            self._paper.draw_line([scale.left, scale.right], [at, at], Stroke("line"))
            words = number(level, self._locale)
            if level != _GUIDES[1]:
                self._paper.write(words, scale.left - sign * 8 * style.growth, at, across="right")

    def _draw_title(
        self, title: str, panel: _Panel, scale: TimeScale, *, beside: bool, guides: float
    ) -> None:
        style = self._paper.look
        ink = Ink("ink", "semibold")
        sign = -1 if style.right_to_left else 1
        if beside:
            at = scale.left - sign * (guides + 12 * style.growth)
            self._paper.write(title, at, panel.level(50), ink, across="right")
        else:
            self._paper.write(title, scale.left, panel.level(100) + 6 * style.growth, ink, upright="bottom")

    def _draw_pair(self, pair: Pair, data: PairData, panel: _Panel, scale: TimeScale) -> None:
        paper, growth = self._paper, self._paper.look.growth
        xs = np.array([scale.place(at) for at in data.pairs.times.tolist()], dtype=np.float64)
        client, own = (panel.bottom + scores / 100 * panel.height for scores in (pair.client, pair.own))
        # One line with gaps for all sessions: an artist each would cost more than the rest of the panel.
        gap = np.full(len(xs), np.nan)
        paper.draw_line(
            np.column_stack([xs, xs, gap]).ravel(),
            np.column_stack([client, own, gap]).ravel(),
            Stroke("edge", 1.2 * growth**0.5),
        )
        paper.draw_line(xs, own, Stroke("ink", 1.2 * growth**0.3, (4 * growth, 3 * growth)))
        paper.draw_line(xs, client, Stroke("pine", 1.6 * growth**0.3))
        size = min(8.0, max(4.0, (abs(scale.right - scale.left) / max(len(xs), 1)) * 0.4)) * growth**0.5
        paper.draw_marks(xs, client, Mark("o", size, "pine", 0.0, "pine"))
        blind = data.pairs.known == _SEEN_BEFORE
        for which, fill in ((blind, "ink"), (~blind, "surface")):
            if which.any():
                paper.draw_marks(xs[which], own[which], Mark("D", size, "ink", 1.4, fill))
        self._label_ends(pair, data, panel, scale)

    def _label_ends(self, pair: Pair, data: PairData, panel: _Panel, scale: TimeScale) -> None:
        """Write the newest value of both at the end of the lines, moved apart where they meet."""
        paper, style = self._paper, self._paper.look
        sign = -1 if style.right_to_left else 1
        found = []
        for name, scores, ink in ((data.own, pair.own, _OWN), (data.client, pair.client, _CLIENT)):
            last = np.flatnonzero(~np.isnan(scores))[-1:]
            newest = scores[last].tolist()
            found += [(f"{name} {number(value, self._locale)}", value, ink) for value in newest]
        line = style.small_px * LINE
        wanted = [(panel.level(value), line) for _, value, _ in found]
        air = line / 2
        middles = spread(wanted, panel.bottom - air, panel.level(100) + air, 0)
        for (words, _, ink), middle in zip(found, middles, strict=True):
            paper.write(words, scale.right + sign * 14 * style.growth, middle, ink)


def _step(style: PlotStyle, width: float) -> float:
    title = 0.0 if _is_beside(width, style) else style.small_px * LINE + 4
    return float((_PANEL + _GAP) * style.growth**0.5 + title)


def _is_beside(width: float, style: PlotStyle) -> bool:
    return width / style.growth >= _BESIDE_FROM


def _foot(style: PlotStyle) -> float:
    return 2 * style.small_px * LINE + 8 * style.growth
