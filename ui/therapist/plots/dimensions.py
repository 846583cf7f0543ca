"""Small multiples: each dimension on the same whole scale, its newest value at the end of its line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from numpy.typing import NDArray
from PySide6.QtCore import QLocale

from kiosk.trends.rules import Floats
from kiosk.trends.series import History
from ui.therapist.plots import words
from ui.therapist.plots.dates import DateTick, TimeScale, date_ticks
from ui.therapist.plots.labels import wrapped
from ui.therapist.plots.layout import Frame
from ui.therapist.plots.paper import Ink, Paper
from ui.therapist.plots.stage import Stage

GUIDES: Final = (0, 50, 100)
_NEWEST: Final = Ink("pine", "bold", large=True)
_TITLE: Final = Ink("ink", "semibold")


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how one small panel is drawn; ``room`` is how many px its title may take."""

    frame: Frame
    scale: TimeScale
    locale: QLocale
    sign: int
    room: float

    @property
    def start(self) -> float:
        """The edge where reading begins."""
        return self.frame.right if self.sign < 0 else self.frame.left

    @property
    def end(self) -> float:
        """The edge where reading ends."""
        return self.frame.left if self.sign < 0 else self.frame.right


class DimensionPanel:
    """One small panel."""

    def __init__(self, axes: Axes, paper: Paper) -> None:
        """Make the artists once."""
        self.axes = axes
        self._paper = paper
        axes.set_axis_off()
        axes.set_ylim(0, 100)
        self._guides = LineCollection(
            [], linewidths=1, zorder=1, transform=axes.get_yaxis_transform(), clip_on=False
        )
        self._guides.set_segments([[(0, level), (1, level)] for level in GUIDES])
        self._line = Line2D(
            [],
            [],
            marker="o",
            markeredgewidth=0,
            solid_capstyle="round",
            solid_joinstyle="round",
            zorder=2.3,
            clip_on=False,
        )
        self._end = Line2D([], [], linestyle="None", marker="o", markeredgewidth=0, zorder=2.4, clip_on=False)
        axes.add_collection(self._guides, autolim=False)
        axes.add_line(self._line)
        axes.add_line(self._end)

    def draw(self, name: str, scores: Floats, times: NDArray[np.int64], place: Place) -> None:
        """Show one dimension at its place."""
        paper, style, frame, sign = self._paper, self._paper.look, place.frame, place.sign
        pine = style.colour("pine")
        ends = (place.scale.start_ms, place.scale.end_ms)
        self.axes.set_xlim(ends[::-1] if sign < 0 else ends)
        self._guides.set_color(style.colour("line"))
        dots = min(4.5, max(2.0, frame.width / max(len(times), 1) * 0.4)) * style.growth**0.5
        self._line.set_data(times, scores)
        self._line.set_color(pine)
        self._line.set_linewidth(1.5 * style.growth**0.3)
        self._line.set_markersize(dots)
        title_at = frame.top + 8 * style.growth
        title = wrapped(words.dimension_title(name), place.room, lambda line: paper.size_of(line, _TITLE)[0])
        paper.write(title, place.start, title_at, _TITLE, upright="bottom")
        last = np.flatnonzero(~np.isnan(scores))[-1:]
        self._end.set_data(times[last], scores[last])
        self._end.set(color=pine, markersize=8 * style.growth**0.5)
        for at in last.tolist():
            value = float(scores[at])
            reach = place.end if at == len(times) - 1 else place.scale.place(float(times[at]))
            label_x = reach + sign * 10 * style.growth
            paper.write(words.number(value, place.locale), label_x, frame.level(value), _NEWEST)


def draw_dimensions(panels: Sequence[DimensionPanel], history: History, stage: Stage) -> None:
    """Show all dimensions; panels that a measure does not need stay empty."""
    paper, layout, names = stage.paper, stage.layout, list(history.dimensions)
    for index, panel in enumerate(panels):
        panel.axes.set_visible(index < len(names))
    ticks: tuple[DateTick, ...] | None = None
    room = layout.width
    if layout.in_a_row and len(names) > 1:
        room = abs(layout.dimensions[1].left - layout.dimensions[0].left) - 10 * stage.growth
    for index, (name, frame, panel) in enumerate(zip(names, layout.dimensions, panels, strict=False)):
        ends = (frame.right, frame.left) if stage.sign < 0 else (frame.left, frame.right)
        scale = TimeScale(stage.scale.start_ms, stage.scale.end_ms, *ends)
        place = Place(frame, scale, stage.locale, stage.sign, room)
        panel.draw(name, history.dimensions[name], history.times, place)
        if index == 0 or not layout.in_a_row:
            for level in GUIDES:
                at = place.start - stage.sign * 10 * stage.growth
                paper.write(words.number(level, stage.locale), at, frame.level(level), across="right")
        if layout.in_a_row or index == len(names) - 1:
            # Panels in a row are equally wide: what fits under one fits under all.
            ticks = ticks or date_ticks(history.times.tolist(), scale, paper.width_of, stage.locale)
            write_dates(paper, ticks, scale, frame.bottom - 8 * stage.growth)


def write_dates(paper: Paper, ticks: Sequence[DateTick], scale: TimeScale, top: float) -> None:
    """Write the dates under an axis, each centred under its instant."""
    for tick in ticks:
        paper.write(tick.label, scale.place(tick.at_ms), top, across="center", upright="top")
