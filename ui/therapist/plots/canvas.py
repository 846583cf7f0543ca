"""A client's trend as one figure: the overall score, the moments, and the five dimensions.

One figure and one canvas serve all clients: a new client moves the artists that are there. Importing this
module loads matplotlib; the window does so in the background while the passphrase is typed.
"""

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.therapist.plots.composing import TrendFigure
from ui.therapist.plots.layout import least_height
from ui.therapist.plots.stage import OverallData
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
        self._trend = TrendFigure(self.figure)
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
        style = self._style()
        self.figure.set_facecolor(style.colour("surface"))
        self._trend.compose(self._data, (self.width(), self.height()), style, self.locale())
        self.places, self.reach, self.first = self._trend.places, self._trend.reach, self._data.first
        self.drawn.emit()
