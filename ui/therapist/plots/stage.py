"""One drawing of the large panel: its data, and where its sessions stand."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QLocale

from kiosk.trends.limits import Limits
from kiosk.trends.moments import open_moments
from kiosk.trends.rules import Floats
from kiosk.trends.series import History
from kiosk.trends.signals import Signal
from ui.therapist.plots.dates import TimeScale, span_of
from ui.therapist.plots.layout import Frame, PlotLayout
from ui.therapist.plots.marked import marked_signals
from ui.therapist.plots.obstacles import Obstacles
from ui.therapist.plots.paper import Paper


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note of the therapist, or an event of the practice, on the time axis.

    Attributes:
        at_ms: when, or when it began, milliseconds since 1970-01-01 UTC.
        until_ms: when it ended; the same where it did not last.
        text: what was written.
        is_event: whether it is an event of the practice.
    """

    at_ms: float
    until_ms: float
    text: str
    is_event: bool


@dataclass(frozen=True, slots=True)
class OverallData:
    """What the large panel shows.

    Attributes:
        history: the client's sessions.
        limits: the client's own limits.
        signals: all of the client's signals.
        guide_words: the answers' words from 0 to 100 in even steps, to stand beside the scale; may be empty.
        annotations: notes and events on the time axis.
        whole: all of the client's sessions where ``history`` has some of them; what a mark, a limit and an
            open moment are, all of them decide.
        first: the index in ``whole`` of the first session of ``history``.
    """

    history: History
    limits: Limits
    signals: tuple[Signal, ...]
    guide_words: tuple[str, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    whole: History | None = None
    first: int = 0

    def between(self, first: int, last: int) -> "OverallData":
        """Show the sessions from ``first`` to ``last`` alone; limits and marks stay what they are."""
        whole = self._all
        if (first, last) == (0, len(whole) - 1):
            return replace(self, history=whole, whole=None, first=0)
        return replace(self, history=whole.between(first, last), whole=whole, first=first)

    def marked(self) -> dict[int, Signal]:
        """Give the signals to mark by the index of their session in ``history``."""
        chosen = marked_signals(self.signals, len(self._all), self.limits)
        return {at: one for session, one in chosen.items() if self._shows(at := session - 1 - self.first)}

    def unrepaired(self) -> set[int]:
        """Give the indexes in ``history`` of the sessions whose moment is still open."""
        return {at for session in open_moments(self._all) if self._shows(at := session - 1 - self.first)}

    def baseline(self) -> tuple[int, int] | None:
        """Give the indexes in ``history`` of the first and the last session that the limits rest on.

        ``None`` where not all of them are shown.
        """
        rests_on = np.flatnonzero(self._all.usable)[: self.limits.baseline].tolist()
        ends = rests_on[0] - self.first, rests_on[-1] - self.first
        return ends if all(map(self._shows, ends)) else None

    def in_sight(self) -> tuple[Annotation, ...]:
        """Give the notes and events within the time that is shown."""
        if not len(self.history):
            return ()
        start_ms, end_ms = span_of(self.history.times.tolist())
        return tuple(one for one in self.annotations if one.until_ms >= start_ms and one.at_ms <= end_ms)

    @property
    def _all(self) -> History:
        return self.history if self.whole is None else self.whole

    def _shows(self, at: int) -> bool:
        return 0 <= at < len(self.history)


@dataclass(frozen=True, slots=True)
class PointSize:
    """How large points and line are, so that two hundred sessions stay a line and five stay points."""

    point: float
    line: float

    @classmethod
    def suited(cls, sessions: int, width: float, growth: float) -> "PointSize":
        """Choose for that many ``sessions`` on ``width`` px."""
        room = width / max(sessions, 1)
        return cls(
            min(8.0, max(3.2, room * 0.42)) * growth**0.5, min(2.2, max(1.3, room * 0.2)) * growth**0.3
        )


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything that the parts of the panel share while they draw.

    Attributes:
        data: what is shown.
        paper: what is drawn on.
        layout: where the panels stand.
        scale: where an instant stands.
        locale: how numbers and dates are written.
        xs: x in px of each session.
        ys: y in px of each score; nan without one.
        size: how large points are.
        obstacles: what words must not cover.
    """

    data: OverallData
    paper: Paper
    layout: PlotLayout
    scale: TimeScale
    locale: QLocale
    xs: Floats
    ys: Floats
    size: PointSize
    obstacles: Obstacles

    @classmethod
    def for_drawing(
        cls, data: OverallData, paper: Paper, layout: PlotLayout, scale: TimeScale, locale: QLocale
    ) -> "Stage":
        """Place the sessions, and keep words off the line through them."""
        frame, history = layout.overall, data.history
        xs = np.array([scale.place(at) for at in history.times.tolist()], dtype=np.float64)
        ys = frame.bottom + history.overall / 100 * frame.height
        obstacles = Obstacles()
        obstacles.add_line(xs, ys)
        size = PointSize.suited(len(history), frame.width, paper.look.growth)
        return cls(data, paper, layout, scale, locale, xs, ys, size, obstacles)

    @property
    def frame(self) -> Frame:
        """The area of the data."""
        return self.layout.overall

    @property
    def growth(self) -> float:
        """How far distances grow with the text."""
        return self.paper.look.growth

    @property
    def sign(self) -> int:
        """The direction of reading: 1 to the right, -1 to the left."""
        return -1 if self.paper.look.right_to_left else 1

    @property
    def start(self) -> float:
        """The edge of the data where reading begins."""
        return self.frame.right if self.sign < 0 else self.frame.left

    @property
    def end(self) -> float:
        """The edge of the data where reading ends."""
        return self.frame.left if self.sign < 0 else self.frame.right

    def name_row(self, name: str, y: float) -> None:
        """Write the name of a row of marks before it, where there is room for it."""
        at = self.start - self.sign * 10 * self.growth
        room = at if self.sign > 0 else self.layout.width - at
        if self.paper.width_of(name) <= room:
            self.paper.write(name, at, y, across="right")
