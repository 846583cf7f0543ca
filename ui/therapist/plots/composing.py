"""Putting a client's trend onto a figure: the large panel, the row of moments and the dimensions.

The canvas on the page, a saved picture and a printed report all compose with this, and so look alike.
"""

import math
from typing import Final

from matplotlib.figure import Figure
from PySide6.QtCore import QLocale

from ui.therapist.plots import words
from ui.therapist.plots.dates import TimeScale, date_ticks, span_of
from ui.therapist.plots.dimensions import DimensionPanel, draw_dimensions, write_dates
from ui.therapist.plots.faces import DOTS_PER_INCH
from ui.therapist.plots.labels import wrapped
from ui.therapist.plots.layout import DIMENSIONS, Frame, PlotLayout, lay_out
from ui.therapist.plots.overall import OverallPanel
from ui.therapist.plots.paper import Ink, Paper
from ui.therapist.plots.stage import OverallData, Stage
from ui.therapist.plots.style import PlotStyle

_WHOLE: Final = (0.0, 0.0, 1.0, 1.0)


class TrendFigure:
    """Draws one client's trend; a new client moves the artists that are there.

    Attributes:
        places: x and y in px of each session from the plot's upper left corner; y is nan without a score.
        reach: y in px of the upper and the lower end of all panels that share these x.
    """

    def __init__(self, figure: Figure, origin: tuple[float, float] | None = None) -> None:
        """Make all panels, empty.

        Args:
            figure: what is drawn on, 72 dots an inch.
            origin: the plot's lower left corner on the figure in px; the plot is the whole figure when None.
        """
        self.figure = figure
        self._origin = origin
        self._paper = Paper(figure, origin or (0.0, 0.0))
        self._overall = OverallPanel(figure.add_axes(_WHOLE, label="overall"))
        self._dimensions = [
            DimensionPanel(figure.add_axes(_WHOLE, label=f"dimension {index}"), self._paper)
            for index in range(DIMENSIONS)
        ]
        self._axes = (self._overall.axes, *(panel.axes for panel in self._dimensions))
        self.places: list[tuple[float, float]] = []
        self.reach = (0.0, 0.0)

    def compose(
        self, data: OverallData, size: tuple[float, float], style: PlotStyle, locale: QLocale
    ) -> None:
        """Lay everything out for ``data``.

        Args:
            data: what is shown.
            size: width and height of the plot in px.
            style: colours, type and direction of reading.
            locale: how numbers and dates are written.
        """
        self._paper.begin(style)
        guide_px = max((self._paper.width_of(word.lower()) for word in data.guide_words), default=0.0)
        layout = lay_out(*size, style, guide_px=guide_px, annotated=bool(data.annotations))
        self._place_axes(layout)
        if len(data.history):
            self._draw_sessions(data, layout, locale)
        else:
            self._draw_nothing(layout)
        self._paper.finish()

    def _draw_sessions(self, data: OverallData, layout: PlotLayout, locale: QLocale) -> None:
        frame, paper = layout.overall, self._paper
        start_ms, end_ms = span_of(data.history.times.tolist())
        ends = (frame.right, frame.left) if paper.look.right_to_left else (frame.left, frame.right)
        scale = TimeScale(start_ms, end_ms, *ends)
        stage = Stage.for_drawing(data, paper, layout, scale, locale)
        self._overall.draw(stage)
        ticks = date_ticks(data.history.times.tolist(), scale, paper.width_of, locale)
        write_dates(paper, ticks, scale, layout.dates)
        draw_dimensions(self._dimensions, data.history, stage)
        lowest = layout.dates if layout.in_a_row else layout.dimensions[-1].bottom
        self.reach = (layout.height - frame.top, layout.height - lowest)
        self.places = [
            (scale.place(at), math.nan if math.isnan(score) else layout.height - frame.level(score))
            for at, score in zip(data.history.times.tolist(), data.history.overall.tolist(), strict=True)
        ]

    def _draw_nothing(self, layout: PlotLayout) -> None:
        self.places = []
        for axes in self._axes:
            axes.set_visible(False)
        ink = Ink(large=True)
        text = wrapped(
            words.no_sessions(), layout.width * 0.8, lambda line: self._paper.size_of(line, ink)[0]
        )
        self._paper.write(text, layout.width / 2, layout.height / 2, ink, across="center")

    def _place_axes(self, layout: PlotLayout) -> None:
        for axes, frame in zip(self._axes, (layout.overall, *layout.dimensions), strict=True):
            axes.set_visible(True)
            axes.set_position(self._share(frame, layout))

    def _share(self, frame: Frame, layout: PlotLayout) -> tuple[float, float, float, float]:
        """Give the area of a panel as shares of the figure."""
        left, bottom = self._origin or (0.0, 0.0)
        width, height = layout.width, layout.height
        if self._origin is not None:
            width, height = (float(side) * DOTS_PER_INCH for side in self.figure.get_size_inches())
        return (
            (left + frame.left) / width,
            (bottom + frame.bottom) / height,
            frame.width / width,
            frame.height / height,
        )
