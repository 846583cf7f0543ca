"""The Trends tab: what stands out in words, the plot, and a legend in words below it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from ui.therapist.session_cursor import SessionCursor
from ui.therapist.trend_words import describe_session, headline, legend, summary
from ui.widgets.controls import Card, Text
from ui.widgets.theme import current_theme, set_role

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend
    from ui.therapist.plots.canvas import TrendCanvas


_LAYOUT_DEPTH = 3  # a change passes from label to legend to scroll area


class Legend(QWidget):
    """Paragraphs under a heading; labels are reused from one client to the next."""

    def __init__(self) -> None:
        """Make an empty, hidden legend."""
        super().__init__()
        space = current_theme().space
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(space.tight, space.tight, space.tight, space.base)
        self._rows.setSpacing(space.tight)
        self._rows.addWidget(Text(self.tr("How to read this"), "desk_strong"))
        self._paragraphs: list[Text] = []
        self.hide()

    def explain(self, paragraphs: Sequence[str]) -> None:
        """Show these paragraphs."""
        while len(self._paragraphs) < len(paragraphs):
            self._paragraphs.append(Text("", "desk_small"))
            self._rows.addWidget(self._paragraphs[-1])
        for index, label in enumerate(self._paragraphs):
            label.setText(paragraphs[index] if index < len(paragraphs) else "")
            label.setVisible(index < len(paragraphs))
        self.setVisible(bool(paragraphs))

    def paragraphs(self) -> tuple[str, ...]:
        """Give what is shown."""
        return tuple(label.text() for label in self._paragraphs if label.text())


class TrendsTab(QScrollArea):
    """Shows one client's trend. The canvas is made with the first client, when matplotlib is there.

    Attributes:
        canvas: the plot, or None before the first client.
        session_cursor: lies over the plot.
    """

    def __init__(self) -> None:
        """Build everything but the plot."""
        super().__init__()
        space = current_theme().space
        self._trend: ClientTrend | None = None
        self._guide_words: tuple[str, ...] = ()
        self.canvas: TrendCanvas | None = None
        self.session_cursor: SessionCursor | None = None
        self.headline = Text("", "desk_strong")
        self.summary = Text("", "desk_body")
        self.legend = Legend()
        inside = QWidget()
        set_role(inside, "scrolled")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, space.snug, space.tight, space.snug)
        rows.setSpacing(space.snug)
        rows.addWidget(self.headline)
        rows.addWidget(self.summary)
        self._card = Card()
        self._card.rows.setContentsMargins(space.base, space.base, space.base, space.base)
        rows.addWidget(self._card, 1)
        rows.addWidget(self.legend)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def take_canvas(self, canvas: "TrendCanvas", guide_words: tuple[str, ...]) -> None:
        """Put the plot into its place; ``guide_words`` name the scale's even steps from 0 to 100."""
        self._guide_words = guide_words
        self.canvas = canvas
        self._card.rows.addWidget(canvas)
        self.session_cursor = SessionCursor(canvas, self.describe)
        canvas.drawn.connect(self._follow)

    def show_trend(self, trend: "ClientTrend") -> None:
        """Show a client's trend; ``take_canvas`` was called before.

        Raises:
            RuntimeError: there is no canvas yet.
        """
        from ui.therapist.plots.stage import OverallData  # noqa: PLC0415  loads matplotlib

        if self.canvas is None:
            raise RuntimeError("a trend needs its canvas")
        self._trend = trend
        self.headline.setText(headline(trend))
        words = summary(trend)
        self.summary.setText(words)
        self.summary.setVisible(bool(words))
        self.legend.explain(legend(trend))
        self.canvas.setAccessibleName(self.tr("Plot of the scores over the sessions"))
        self.canvas.setAccessibleDescription(f"{headline(trend)}\n{words}")
        self._suit_height()
        self.canvas.show_trend(OverallData(trend.history, trend.limits, trend.signals, self._guide_words))
        self._settle()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the plot the height that it needs at this width."""
        super().resizeEvent(event)
        self._suit_height()

    def _suit_height(self) -> None:
        """Let the plot fill what is in sight, but for the legend's heading; on a small screen it scrolls."""
        if self.canvas is None:
            return
        space, margins = current_theme().space, self._card.rows.contentsMargins()
        width = self.viewport().width() - space.tight - margins.left() - margins.right() - 2
        above = sum(
            label.heightForWidth(width) + space.snug
            for label in (self.headline, self.summary)
            if not label.isHidden()
        )
        around = 3 * space.snug + margins.top() + margins.bottom() + current_theme().px("desk_strong") * 2
        in_sight = self.viewport().height() - above - around
        self.canvas.setMinimumHeight(max(self.canvas.height_needed(width), min(in_sight, round(width * 1.6))))

    def _settle(self) -> None:
        """Have all layouts done now, so that the plot is drawn once, at its final size."""
        for _ in range(_LAYOUT_DEPTH):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _follow(self) -> None:
        if self.canvas is not None and self.session_cursor is not None:
            self.session_cursor.setGeometry(QRect(0, 0, self.canvas.width(), self.canvas.height()))
            self.session_cursor.follow(self.canvas.places, self.canvas.reach)

    def describe(self, index: int) -> str:
        """Say what one session brought."""
        return "" if self._trend is None else describe_session(self._trend, index, self.locale())
