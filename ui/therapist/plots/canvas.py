"""A client's trend as one figure: the overall score, the moments, and the five dimensions.

One figure and one canvas serve all clients: a new client moves the artists that are there. Importing this
module loads matplotlib; the window does so in the background while the passphrase is typed.
"""

import math

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.therapist.plots import words
from ui.therapist.plots.dates import TimeScale, date_ticks, span_of
from ui.therapist.plots.dimensions import DimensionPanel, draw_dimensions, write_dates
from ui.therapist.plots.labels import wrapped
from ui.therapist.plots.layout import DIMENSIONS, Frame, PlotLayout, lay_out, least_height
from ui.therapist.plots.overall import OverallPanel
from ui.therapist.plots.paper import Ink, Paper
from ui.therapist.plots.stage import OverallData, Stage
from ui.therapist.plots.style import DOTS_PER_INCH, PlotStyle
from ui.widgets.theme import current_theme


class TrendCanvas(FigureCanvasQTAgg):
    """Draws one client's trend.

    Signals:
        drawn: the figure shows new data or a new size; ``places`` are those of its sessions.

    Attributes:
        places: x and y in px of each session from the widget's upper left corner; y is nan without a score.
        first: the index of the session that the first place belongs to: 0 where the whole course is shown.
        reach: y in px of the upper and the lower end of all panels that share these x.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the figure with all its panels, empty."""
        super().__init__(Figure(dpi=DOTS_PER_INCH))  # type: ignore[no-untyped-call]  # matplotlib's
        self.setParent(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places: list[tuple[float, float]] = []
        self.first = 0
        self.reach = (0.0, 0.0)
        self._paper = Paper(self.figure)
        self._overall = OverallPanel(self.figure.add_axes((0, 0, 1, 1), label="overall"))
        self._dimensions = [
            DimensionPanel(self.figure.add_axes((0, 0, 1, 1), label=f"dimension {index}"), self._paper)
            for index in range(DIMENSIONS)
        ]
        self._data: OverallData | None = None
        self._is_stale = False

    def show_trend(self, data: OverallData) -> None:
        """Show another client, or the same one anew."""
        self._data = data
        self._is_stale = True
        self.draw_idle()  # type: ignore[no-untyped-call]  # matplotlib's

    def height_needed(self, width: int, *, annotated: bool = False) -> int:
        """Give the height in px at which everything can be read on ``width``, with notes or without."""
        return least_height(width, self._style(), annotated=annotated)

    def sizeHint(self) -> QSize:
        """Ask for what was said to be needed, not for the size that the figure happens to have."""
        return QSize(640, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Give the least that a page may squeeze it to before it was told the height that it needs."""
        return QSize(320, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the panels out anew with the next drawing, however often the size changes until then."""
        self._is_stale = True
        super().resizeEvent(event)  # type: ignore[no-untyped-call]  # matplotlib's

    def draw(self) -> None:
        """Draw the figure; matplotlib calls this once for all that has changed."""
        if self._is_stale:
            self._is_stale = False
            self._compose()
        super().draw()  # type: ignore[no-untyped-call]  # matplotlib's

    def _style(self) -> PlotStyle:
        return PlotStyle(current_theme(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _compose(self) -> None:
        if self._data is None or self.width() < 50:
            return
        style, data = self._style(), self._data
        self.figure.set_facecolor(style.colour("surface"))
        self._paper.begin(style)
        guide_px = max((self._paper.width_of(word.lower()) for word in data.guide_words), default=0.0)
        layout = lay_out(
            self.width(), self.height(), style, guide_px=guide_px, annotated=bool(data.annotations)
        )
        self._place_axes(layout)
        if len(data.history):
            self._draw_sessions(data, layout)
        else:
            self._draw_nothing(layout)
        self._paper.finish()
        self.drawn.emit()

    def _draw_sessions(self, data: OverallData, layout: PlotLayout) -> None:
        locale, frame, paper = self.locale(), layout.overall, self._paper
        start_ms, end_ms = span_of(data.history.times.tolist())
        ends = (frame.right, frame.left) if paper.look.right_to_left else (frame.left, frame.right)
        scale = TimeScale(start_ms, end_ms, *ends)
        stage = Stage.for_drawing(data, paper, layout, scale, locale)
        self._overall.draw(stage)
        ticks = date_ticks(data.history.times.tolist(), scale, paper.width_of, locale)
        write_dates(paper, ticks, scale, layout.dates)
        draw_dimensions(self._dimensions, data.history, stage)
        lowest = layout.dates if layout.in_a_row else layout.dimensions[-1].bottom
        self.first = data.first
        self.reach = (layout.height - frame.top, layout.height - lowest)
        self.places = [
            (scale.place(at), math.nan if math.isnan(score) else layout.height - frame.level(score))
            for at, score in zip(data.history.times.tolist(), data.history.overall.tolist(), strict=True)
        ]

    def _draw_nothing(self, layout: PlotLayout) -> None:
        self.places = []
        for axes in self.figure.axes:
            axes.set_visible(False)
        ink = Ink(large=True)
        text = wrapped(
            words.no_sessions(), layout.width * 0.8, lambda line: self._paper.size_of(line, ink)[0]
        )
        self._paper.write(text, layout.width / 2, layout.height / 2, ink, across="center")

    def _place_axes(self, layout: PlotLayout) -> None:
        for axes, frame in zip(self.figure.axes, (layout.overall, *layout.dimensions), strict=True):
            axes.set_visible(True)
            axes.set_position(_share(frame, layout))


def _share(frame: Frame, layout: PlotLayout) -> tuple[float, float, float, float]:
    return (
        frame.left / layout.width,
        frame.bottom / layout.height,
        frame.width / layout.width,
        frame.height / layout.height,
    )
