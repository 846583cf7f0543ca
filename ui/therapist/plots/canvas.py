"""A client's trend as one figure: the overall score, the moments, and the five dimensions.

One figure and one canvas serve all clients: a new client moves the artists that are there. Importing this
module loads matplotlib; the window does so in the background while the passphrase is typed.
"""

from PySide6.QtWidgets import QWidget

from ui.therapist.plots.composing import TrendFigure
from ui.therapist.plots.layout import least_height
from ui.therapist.plots.session_canvas import SessionCanvas
from ui.therapist.plots.stage import OverallData


class TrendCanvas(SessionCanvas):
    """Draws one client's trend.

    Attributes:
        first: the index of the session that the first place belongs to: 0 where the whole course is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the figure with all its panels, empty."""
        super().__init__(parent)
        self.first = 0
        self._trend = TrendFigure(self.figure)
        self._data: OverallData | None = None

    def show_trend(self, data: OverallData) -> None:
        """Show another client, or the same one anew."""
        self._data = data
        self.show_anew()

    def height_needed(self, width: int, *, annotated: bool = False) -> int:
        """Give the height in px at which everything can be read on ``width``, with notes or without."""
        return least_height(width, self.style_worn(), annotated=annotated)

    def compose(self) -> None:
        """Draw the client that is shown; a widget too narrow for anything waits."""
        if self._data is None or self.width() < 50:
            return
        style = self.style_worn()
        self.figure.set_facecolor(style.colour("surface"))
        self._trend.compose(self._data, (self.width(), self.height()), style, self.locale())
        self.places, self.reach, self.first = self._trend.places, self._trend.reach, self._data.first
        self.drawn.emit()
