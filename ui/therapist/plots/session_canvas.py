"""A figure of sessions on a page: drawn anew once for all that changed, with the place of each session."""

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.therapist.plots.faces import DOTS_PER_INCH
from ui.therapist.plots.style import PlotStyle
from ui.therapist.plots.word import leave_to_qt, write_words
from ui.widgets.theme import current_theme


class SessionCanvas(FigureCanvasQTAgg):
    """Holds the figure; what is on it, ``compose`` of a subclass draws.

    Signals:
        drawn: the figure shows new data or a new size; ``places`` are those of its sessions.

    Attributes:
        places: x and y in px of each session from the widget's upper left corner; y is nan without a score.
        reach: y in px of the upper and the lower end of all panels that share these x.
    """

    drawn = Signal()
    least = QSize(320, 200)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty figure."""
        super().__init__(Figure(dpi=DOTS_PER_INCH))  # type: ignore[no-untyped-call]  # matplotlib's
        self.setParent(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places: list[tuple[float, float]] = []
        self.reach = (0.0, 0.0)
        self._is_stale = False

    def compose(self) -> None:
        """Lay out what is shown, set ``places`` and ``reach``, and send ``drawn``."""
        raise NotImplementedError

    def show_anew(self) -> None:
        """Draw once the event loop gets to it: what is shown has changed."""
        self._is_stale = True
        self.draw_idle()  # type: ignore[no-untyped-call]  # matplotlib's

    def sizeHint(self) -> QSize:
        """Ask for what was said to be needed, not for the size that the figure happens to have."""
        return QSize(640, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Give the least that a page may squeeze it to before it was told the height that it needs."""
        return self.least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the panels out anew with the next drawing, however often the size changes until then."""
        self._is_stale = True
        super().resizeEvent(event)  # type: ignore[no-untyped-call]  # matplotlib's

    def draw(self) -> None:
        """Draw the figure; matplotlib calls this once for all that has changed."""
        if self._is_stale:
            self._is_stale = False
            self.compose()
            leave_to_qt(self.figure)
        super().draw()  # type: ignore[no-untyped-call]  # matplotlib's
        write_words(self)

    def style_worn(self) -> PlotStyle:
        """Give colours, type and direction of reading as they are now."""
        return PlotStyle(current_theme(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
