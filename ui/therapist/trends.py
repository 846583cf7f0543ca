"""The Trends tab: what stands out in words, the plot, one session beside or below it, and a legend."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from ui.therapist.legend import Legend
from ui.therapist.note_words import annotations
from ui.therapist.plot_choice import ShownCourse
from ui.therapist.session_cursor import SessionCursor
from ui.therapist.session_panel import SessionPanel
from ui.therapist.span_row import FEWEST, SpanRow
from ui.therapist.trend_words import describe_session, headline, legend, summary
from ui.widgets.controls import Card, Text, announce
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme, set_role

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend
    from ui.therapist.plots.canvas import TrendCanvas
    from ui.therapist.plots.stage import OverallData

_LAYOUT_DEPTH: Final = 4  # a change passes from label to legend to scroll area
_PANEL_PX: Final = 320  # px at 100 % text
_BESIDE_FROM: Final = 1140  # px at 100 % text: from here on the panel stands beside the plot
_REST_MS: Final = 60  # a pointer that only crosses a session does not ask for it


class TrendsTab(QScrollArea):
    """Shows one client's trend. The canvas is made with the first client, when matplotlib is there.

    Signals:
        picture_asked: what the plot shows is to be saved; a ``ShownCourse``.

    Attributes:
        canvas: the plot, or None before the first client.
        session_cursor: lies over the plot.
        span: how much of the course the plot shows.
        panel: one session: the one under the pointer, else the one that was chosen, else the newest.
    """

    picture_asked = Signal(object)

    def __init__(self) -> None:
        """Build everything but the plot."""
        super().__init__()
        self._trend: ClientTrend | None = None
        self._data: OverallData | None = None
        self._guide_words: tuple[str, ...] = ()
        self._chosen, self._span = -1, (0, -1)
        self.canvas: TrendCanvas | None = None
        self.session_cursor: SessionCursor | None = None
        self.headline = Text("", "desk_strong")
        self.summary = Text("", "desk_body")
        self.legend, self.panel, self.span = Legend(), SessionPanel(), SpanRow()
        self._card = Card()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._show_pointed)
        self.panel.session_asked.connect(self.choose_session)
        self.panel.notes.editor.left.connect(self._show_pointed)
        self.panel.notes.begun.connect(self._look_at_editor)
        self.span.span_asked.connect(self.show_span)
        self.span.picture_asked.connect(self._ask_for_picture)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column, self._whole = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.setWidgetResizable(True)
        self.setViewportMargins(0, current_theme().space.tight, 0, 0)  # what is scrolled half away keeps off
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _lay_out(self) -> None:
        space = current_theme().space
        inside = QWidget()
        set_role(inside, "scrolled")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card.rows.setContentsMargins(space.base, space.base, space.base, space.base)
        self._card.rows.addWidget(self.span)
        self._column.setSpacing(space.snug)
        for part in (self.headline, self.summary, self._card):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._columns.setSpacing(space.base)
        self._columns.addLayout(self._column, 1)
        self._columns.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignTop)
        self._whole.setContentsMargins(0, space.hair, space.tight, space.snug)
        self._whole.setSpacing(space.snug)
        self._whole.addLayout(self._columns, 1)
        self._whole.addWidget(self.legend)
        inside.setLayout(self._whole)
        self.setWidget(inside)

    def take_canvas(self, canvas: "TrendCanvas", guide_words: tuple[str, ...]) -> None:
        """Put the plot into its place; ``guide_words`` name the scale's even steps from 0 to 100."""
        self._guide_words = guide_words
        self.canvas = canvas
        self._card.rows.addWidget(canvas)
        self.session_cursor = SessionCursor(canvas, self.describe)
        self.session_cursor.pointed.connect(self._wait_for_rest)
        self.session_cursor.chosen.connect(self.choose_session)
        self.session_cursor.span_chosen.connect(self.show_span)
        canvas.drawn.connect(self._follow)
        span = self.span
        in_order((span.all, span.last, span.save, self.session_cursor, self.panel.earlier))

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
        self.legend.explain(legend(trend))
        self.canvas.setAccessibleName(self.tr("Plot of the scores over the sessions"))
        self.canvas.setAccessibleDescription(f"{headline(trend)}\n{words}")
        notes = annotations(trend)
        self._data = OverallData(trend.history, trend.limits, trend.signals, self._guide_words, notes)
        self._span = (0, len(trend.history) - 1)
        newest = len(trend.history) - 1
        self.span.show_span(0, newest, len(trend.history))
        self.choose_session(newest)
        self._suit_size()
        self.canvas.show_trend(self._data)
        self.verticalScrollBar().setValue(0)

    def show_notes(self, trend: "ClientTrend") -> None:
        """Show the same client with other notes: session and span stay."""
        if self.canvas is None or self._data is None:
            return
        self._trend = trend
        self._data = replace(self._data, annotations=annotations(trend))
        self.choose_session(self._chosen)
        announce(self.panel.notes, self.tr("The notes were changed."))
        self._suit_size()
        self.canvas.show_trend(self._data.between(*self._span))

    def choose_session(self, index: int) -> None:
        """Let the panel show this session, also when the pointer has left the plot."""
        self._rest.stop()
        self._chosen = index
        if self._trend is not None:
            self.panel.show_session(self._trend, index)

    def show_span(self, first: int, last: int) -> None:
        """Let the plot show the sessions from ``first`` to ``last``; limits and marks stay what they are."""
        if self.canvas is None or self._data is None:
            return
        count = len(self._data.history)
        first = max(0, min(first, last + 1 - FEWEST))
        self._span = (first, last)
        self.span.show_span(first, last, count)
        self.canvas.show_trend(self._data.between(first, last))

    def _ask_for_picture(self) -> None:
        if self._data is not None:
            annotated = bool(self._data.between(*self._span).in_sight())
            self.picture_asked.emit(ShownCourse(*self._span, len(self._data.history), annotated))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give plot and panel the size that they need at this width."""
        super().resizeEvent(event)
        self._suit_size()

    def _suit_size(self) -> None:
        """Let the plot fill what is in sight, but for the legend's heading; on a small screen it scrolls."""
        theme = current_theme()
        space, scale, width = theme.space, theme.text_scale, self.viewport().width() - theme.space.tight
        beside = not self.panel.isHidden() and width / scale >= _BESIDE_FROM
        panel_px = round(_PANEL_PX * scale) if beside else width
        self._stand(beside=beside)
        self.panel.setFixedWidth(panel_px)
        self.panel.spread_over(panel_px)
        # Beside the plot the panel says the same of the newest session.
        self.summary.setVisible(bool(self.summary.text()) and not beside)
        if self.canvas is None:
            return
        margins = self._card.rows.contentsMargins()
        column = width - (panel_px + space.base if beside else 0)
        drawn = column - margins.left() - margins.right() - 2
        above = sum(
            label.heightForWidth(column) + space.snug
            for label in (self.headline, self.summary)
            if not label.isHidden()
        )
        if not self.span.isHidden():
            above += self.span.sizeHint().height() + self._card.rows.spacing()
        annotated = self._data is not None and bool(self._data.annotations)
        around = 3 * space.snug + margins.top() + margins.bottom() + theme.px("desk_strong") * 2
        in_sight = self.viewport().height() - above - around
        self.canvas.setFixedHeight(
            max(self.canvas.height_needed(drawn, annotated=annotated), min(in_sight, round(drawn * 1.6)))
        )

    def _stand(self, *, beside: bool) -> None:
        """Put the panel beside the plot and its legend, or all of them one below the other."""
        upright = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() == upright:
            return
        self._columns.setDirection(upright)
        if beside:
            self._column.insertWidget(self._column.count() - 1, self.legend)
        else:
            self._whole.addWidget(self.legend)

    def settle(self) -> None:
        """Have all layouts done now, so that the plot is drawn once, at its final size."""
        for _ in range(_LAYOUT_DEPTH):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _follow(self) -> None:
        if self.canvas is not None and self.session_cursor is not None:
            self.session_cursor.setGeometry(QRect(0, 0, self.canvas.width(), self.canvas.height()))
            self.session_cursor.follow(self.canvas.places, self.canvas.reach, self.canvas.first)

    def _look_at_editor(self) -> None:
        """Bring all of the editor into sight, once it is laid out."""
        self.settle()
        self.ensureWidgetVisible(self.panel.notes.editor)

    def _wait_for_rest(self, _index: int) -> None:
        self._rest.start()

    def _show_pointed(self) -> None:
        """Show the session under the pointer, else the one that was chosen."""
        if self._trend is None or self.session_cursor is None:
            return
        pointed = self.session_cursor.session
        self.panel.show_session(self._trend, pointed if pointed >= 0 else self._chosen)

    def describe(self, index: int) -> str:
        """Say what one session brought."""
        return "" if self._trend is None else describe_session(self._trend, index, self.locale())
