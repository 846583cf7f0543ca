"""The large panel: the overall score over time on its whole scale, and the client's own limits."""

from functools import partial
from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from ui.therapist.plots import words
from ui.therapist.plots.annotations import draw_annotations
from ui.therapist.plots.labels import spread, wrapped
from ui.therapist.plots.moments import draw_moments
from ui.therapist.plots.paper import PLAIN, Ink, Paper, Stroke
from ui.therapist.plots.signals import draw_signals
from ui.therapist.plots.stage import Stage
from ui.widgets.dates import day_label

GUIDES: Final = (0, 25, 50, 75, 100)
_NEWEST: Final = Ink("pine", "bold", large=True)
_LIMIT_DASHES: Final = (5.0, 4.0)
_CENTRE_DASHES: Final = (1.5, 3.0)


class OverallPanel:
    """Draws into its axes, and around them on the paper."""

    def __init__(self, axes: Axes) -> None:
        """Make the artists once."""
        self.axes = axes
        axes.set_axis_off()
        axes.set_ylim(0, 100)
        across = axes.get_yaxis_transform()
        self._band = Rectangle((0, 0), 1, 1, linewidth=0, zorder=0.5, transform=across)
        self._guides = LineCollection([], linewidths=1, zorder=1, transform=across, clip_on=False)
        self._guides.set_segments([[(0, level), (1, level)] for level in GUIDES])
        self._line = Line2D(
            [], [], solid_capstyle="round", solid_joinstyle="round", zorder=2.3, clip_on=False
        )
        self._full = Line2D([], [], linestyle="None", marker="o", zorder=2.4, clip_on=False)
        self._hollow = Line2D([], [], linestyle="None", marker="o", zorder=2.4, clip_on=False)
        axes.add_patch(self._band)
        axes.add_collection(self._guides, autolim=False)
        for line in (self._line, self._full, self._hollow):
            axes.add_line(line)

    def draw(self, stage: Stage) -> None:
        """Show the stage's data."""
        self._draw_scale(stage)
        self._draw_scores(stage)
        self._draw_band(stage)
        _draw_limits(stage)
        draw_moments(stage)
        draw_signals(stage)
        draw_annotations(stage)

    def _draw_scale(self, stage: Stage) -> None:
        paper, sign = stage.paper, stage.sign
        self._guides.set_color(paper.look.colour("line"))
        named = stage.data.guide_words if stage.layout.guide_words else ()
        step = 100 / max(len(named) - 1, 1)
        at = stage.start - sign * 10 * stage.growth
        words_at = at - sign * (paper.width_of("100") + 10 * stage.growth)
        for level in GUIDES:
            y = stage.frame.level(level)
            stage.obstacles.add_level(y)
            paper.write(words.number(level, stage.locale), at, y, across="right")
            if named and level % step == 0:
                paper.write(named[round(level / step)].lower(), words_at, y, across="right")

    def _draw_scores(self, stage: Stage) -> None:
        style, history, size = stage.paper.look, stage.data.history, stage.size
        pine = style.colour("pine")
        ends = (stage.scale.start_ms, stage.scale.end_ms)
        self.axes.set_xlim(ends[::-1] if style.right_to_left else ends)
        whole, partly = history.usable & ~history.prorated, history.usable & history.prorated
        self._line.set_data(history.times, history.overall)
        self._line.set(color=pine, linewidth=size.line)
        self._full.set_data(history.times[whole], history.overall[whole])
        self._full.set(color=pine, markersize=size.point, markeredgewidth=0)
        self._hollow.set_data(history.times[partly], history.overall[partly])
        self._hollow.set(
            markersize=size.point,
            markerfacecolor=style.colour("surface"),
            markeredgecolor=pine,
            markeredgewidth=size.point / 5,
        )

    def _draw_band(self, stage: Stage) -> None:
        limits = stage.data.limits
        self._band.set_visible(limits.why_none is None)
        if limits.why_none is None:
            self._band.set(facecolor=stage.paper.look.colour("pine_soft"), alpha=0.45)
            self._band.set_bounds(0, limits.lower, 1, limits.upper - limits.lower)


def _draw_limits(stage: Stage) -> None:
    limits, locale = stage.data.limits, stage.locale
    labels: list[tuple[str, float, Ink]] = []
    if limits.why_none is None:
        for level, dashes in (
            (limits.lower, _LIMIT_DASHES),
            (limits.centre, _CENTRE_DASHES),
            (limits.upper, _LIMIT_DASHES),
        ):
            y = stage.frame.level(level)
            stage.paper.draw_line([stage.frame.left, stage.frame.right], [y, y], Stroke("edge", 1.2, dashes))
            stage.obstacles.add_level(y)
        _draw_baseline(stage)
        labels = [
            (words.usual_top(limits, locale), limits.upper, PLAIN),
            (words.usual_level(limits, locale), limits.centre, PLAIN),
            (words.usual_range(limits, locale), limits.lower, PLAIN),
        ]
    newest = _newest(stage)
    if limits.why_none is not None and stage.layout.worded:
        labels = [(words.no_range(limits), value - 1, PLAIN) for _, value, _ in newest]
    _draw_end_labels(stage, [*newest, *labels])


def _newest(stage: Stage) -> list[tuple[str, float, Ink]]:
    history = stage.data.history
    scored = np.flatnonzero(history.usable)
    if not len(scored):
        return []
    last = int(scored[-1])
    value, day = float(history.overall[last]), day_label(float(history.times[last]), stage.locale)
    return [(words.newest(value, day, stage.locale), value, _NEWEST)]


def _draw_end_labels(stage: Stage, labels: list[tuple[str, float, Ink]]) -> None:
    """Write the labels beyond the end of the data, each at its own level or as near as there is room."""
    paper, frame, sign = stage.paper, stage.frame, stage.sign
    gap = 12 * stage.growth
    room = (stage.layout.width - stage.end if sign > 0 else stage.end) - gap - 4
    if not stage.layout.worded:
        labels = [(words.number(value, stage.locale), value, ink) for _, value, ink in labels]
    shown: list[tuple[str, float, Ink]] = []
    for text, value, ink in labels:
        shown.append((wrapped(text, room, partial(_width, paper, ink)), frame.level(value), ink))
    wanted = [(y, paper.size_of(text, ink)[1]) for text, y, ink in shown]
    low, high = stage.layout.lane - stage.layout.lane_height / 2, frame.top + 16 * stage.growth
    for (text, y, ink), middle in zip(shown, spread(wanted, low, high, 4.0), strict=True):
        paper.write(text, stage.end + sign * gap, middle, ink)
        if abs(y - middle) > 3:
            ends = [stage.end + sign * 2, stage.end + sign * (gap - 3)]
            paper.draw_line(ends, [y, middle], Stroke("edge", 0.8))


def _width(paper: Paper, ink: Ink, text: str) -> float:
    return paper.size_of(text, ink)[0]


def _draw_baseline(stage: Stage) -> None:
    paper, ends = stage.paper, stage.data.baseline()
    if ends is None:
        return
    begin, end = (float(stage.xs[at]) for at in ends)
    y, foot = stage.frame.top + 8, 4.0
    paper.draw_line([begin, begin, end, end], [y - foot, y, y, y - foot], Stroke("edge", 1.2))
    paper.write(words.baseline_sessions(stage.data.limits.baseline), begin, y + 2, upright="bottom")
