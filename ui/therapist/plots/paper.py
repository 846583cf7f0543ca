"""The paper that the panels write on: a figure whose lines, marks and words are used again and again.

Panels speak in logical px from the figure's lower left corner. Making artists costs more than moving them, so
that each kind is kept in a pool; ``begin`` takes them all back, ``finish`` hides the ones nobody asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.transforms import Affine2D

from kiosk.trends.rules import Floats
from ui.therapist.plots.faces import DOTS_PER_INCH
from ui.therapist.plots.labels import Box
from ui.therapist.plots.style import LINE, PlotStyle, Weight, plot_font, word_font, word_metrics
from ui.therapist.plots.word import Word

Places = Sequence[float] | Floats
Across = Literal["left", "center", "right"]
Upright = Literal["top", "center", "bottom"]
_MIRRORED: dict[Across, Across] = {"left": "right", "right": "left", "center": "center"}


@dataclass(frozen=True, slots=True)
class Ink:
    """How words look."""

    colour: str = "ink_soft"
    weight: Weight = "normal"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line looks; ``dashes`` are lengths in px."""

    colour: str
    width: float = 1.0
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """How a marker looks: matplotlib's shape or a path, its size in px, its edge, its filling or none."""

    shape: Any
    size: float
    edge: str
    edge_px: float = 1.5
    fill: str | None = None


PLAIN: Final = Ink()
_FOOT: Final = 0.27  # the share of a line that lies below its letters


class Paper:
    """Writes words, lines and marks on ``figure`` at places in px."""

    def __init__(self, figure: Figure, origin: tuple[float, float] = (0.0, 0.0)) -> None:
        """Take a figure of 72 dots an inch; places count from ``origin`` on, in px from its lower left."""
        self.figure = figure
        self.style: PlotStyle | None = None
        self._to_display = Affine2D().translate(*origin).scale(1 / DOTS_PER_INCH) + figure.dpi_scale_trans
        self._words: list[Word] = []
        self._strokes: list[Line2D] = []
        self._words_used = 0
        self._strokes_used = 0

    @property
    def look(self) -> PlotStyle:
        """The style of the drawing that began.

        Raises:
            RuntimeError: ``begin`` was not called.
        """
        if self.style is None:
            raise RuntimeError("nothing is drawn before begin()")
        return self.style

    def begin(self, style: PlotStyle) -> None:
        """Start a new drawing in ``style``."""
        self.style = style
        self._words_used = self._strokes_used = 0

    def finish(self) -> None:
        """Hide what the last drawing had and this one has not."""
        for word in self._words[self._words_used :]:
            word.set_visible(False)
        for stroke in self._strokes[self._strokes_used :]:
            stroke.set_visible(False)

    def size_of(self, words: str, ink: Ink = PLAIN) -> tuple[float, float]:
        """Give width and height in px that ``words`` take, line breaks respected."""
        px, lines = self._px(ink), words.split("\n")
        metrics = word_metrics(px, ink.weight)
        return max(metrics.horizontalAdvance(line) for line in lines), px * LINE * len(lines)

    def width_of(self, words: str) -> float:
        """Give the width in px of plain ``words``."""
        return self.size_of(words)[0]

    def write(
        self,
        words: str,
        x: float,
        y: float,
        ink: Ink = PLAIN,
        *,
        across: Across = "left",
        upright: Upright = "center",
    ) -> Box:
        """Write ``words``, line by line, and give the box that they take.

        ``across`` says which end of the words is at ``x`` where reading runs from left to right; it is
        mirrored where it does not. ``upright`` says which part of the box is at ``y``.
        """
        aligned = _MIRRORED[across] if self.look.right_to_left else across
        width, height = self.size_of(words, ink)
        left = {"left": x, "center": x - width / 2, "right": x - width}[aligned]
        low = {"top": y - height, "center": y - height / 2, "bottom": y}[upright]
        step = self._px(ink) * LINE
        for index, line in enumerate(words.split("\n")):
            beyond = width - self.size_of(line, ink)[0]
            start = left + {"left": 0.0, "center": beyond / 2, "right": beyond}[aligned]
            self._write_line(line, start, low + height - (index + 1 - _FOOT) * step, ink)
        return Box(left, low, width, height)

    def _write_line(self, line: str, left: float, baseline: float, ink: Ink) -> None:
        artist = self._next_word()  # single setters: half the time of set() with names
        artist.set_position((left, baseline))
        artist.set_text(line)
        artist.set_fontproperties(plot_font(line, self._px(ink), ink.weight))
        artist.font = word_font(self._px(ink), ink.weight)
        artist.set_color(self.look.colour(ink.colour))
        artist.set_visible(True)

    def draw_line(self, xs: Places, ys: Places, stroke: Stroke) -> None:
        """Draw a line through the points; nan breaks it."""
        artist = self._next_stroke()
        artist.set_data(np.asarray(xs, dtype=float), np.asarray(ys, dtype=float))
        artist.set_color(self.look.colour(stroke.colour))
        artist.set_linewidth(stroke.width)
        artist.set_linestyle((0, stroke.dashes) if stroke.dashes else "-")
        artist.set_marker("None")
        artist.set_zorder(1.4)
        artist.set_visible(True)

    def draw_marks(self, xs: Places, ys: Places, mark: Mark) -> None:
        """Draw one marker at each point."""
        style = self.look
        artist = self._next_stroke()
        artist.set_data(np.asarray(xs, dtype=float), np.asarray(ys, dtype=float))
        artist.set_linestyle("None")
        artist.set_marker(mark.shape)
        artist.set_markersize(mark.size)
        artist.set_markeredgecolor(style.colour(mark.edge))
        artist.set_markeredgewidth(mark.edge_px)
        artist.set_markerfacecolor("none" if mark.fill is None else style.colour(mark.fill))
        artist.set_zorder(2.5)
        artist.set_visible(True)

    def _px(self, ink: Ink) -> int:
        return self.look.body_px if ink.large else self.look.small_px

    def _next_word(self) -> Word:
        if self._words_used == len(self._words):
            word = Word(transform=self._to_display, zorder=3)
            self.figure.add_artist(word)
            self._words.append(word)
        self._words_used += 1
        return self._words[self._words_used - 1]

    def _next_stroke(self) -> Line2D:
        if self._strokes_used == len(self._strokes):
            stroke = Line2D([], [], transform=self._to_display, dash_capstyle="butt")
            self.figure.add_artist(stroke)
            self._strokes.append(stroke)
        self._strokes_used += 1
        return self._strokes[self._strokes_used - 1]
