"""Where the panels stand: the overall score on top, the dimensions in a row or in a column."""

from dataclasses import dataclass
from typing import Final

from ui.therapist.plots.style import LINE, PlotStyle

DIMENSIONS: Final = 5
_ROW_FROM: Final = 760  # px at 100 % text: narrower than this, the small panels stand one above the other
_GUIDE_WORDS_FROM: Final = 860  # narrower than this, the scale has figures alone
_WORDS_FROM: Final = 620  # narrower than this, words move from the plot's margins into the legend below
_TALLEST_OVERALL: Final = 470
_TALLEST_SMALL: Final = 150


@dataclass(frozen=True, slots=True)
class Frame:
    """The area of one panel's data in px, from the figure's lower left corner."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.bottom + self.height

    def level(self, percent: float) -> float:
        """Give the y of a score on the whole scale, 0 to 100."""
        return self.bottom + percent / 100 * self.height

    def mirrored(self, width: float) -> "Frame":
        """Give the same area for reading from right to left on a figure of ``width``."""
        return Frame(width - self.right, self.bottom, self.width, self.height)


@dataclass(frozen=True, slots=True)
class PlotLayout:
    """Where everything stands on a figure.

    Attributes:
        width: of the figure.
        height: of the figure.
        overall: the large panel.
        lane: the middle of the row of moments under it.
        lane_height: how high that row is.
        note_lane: the middle of the row of notes and events under it; it has no height where there are none.
        dates: the upper end of the dates.
        dimensions: the small panels, in order.
        in_a_row: whether they stand side by side.
        worded: whether there is room for words in the margins.
        guide_words: whether there is room for the answers' words beside the scale.
    """

    width: float
    height: float
    overall: Frame
    lane: float
    lane_height: float
    note_lane: float
    dates: float
    dimensions: tuple[Frame, ...]
    in_a_row: bool
    worded: bool
    guide_words: bool


def least_height(
    width: float, style: PlotStyle, dimensions: int = DIMENSIONS, *, annotated: bool = False
) -> int:
    """Give the height in px that a figure of ``width`` needs; the page scrolls where the window has less.

    ``annotated``: there are notes or events.
    """
    parts = _Parts(width, style, dimensions, annotated=annotated)
    return round(parts.fixed + parts.least_overall + parts.least_small * parts.rows)


def lay_out(
    width: float,
    height: float,
    style: PlotStyle,
    dimensions: int = DIMENSIONS,
    *,
    guide_px: float = 0,
    annotated: bool = False,
) -> PlotLayout:
    """Divide a figure. More height than needed goes to the data, up to a height that still reads well.

    ``guide_px`` is the width of the longest of the answers' words, which stand beside the scale;
    ``annotated``: there are notes or events.
    """
    parts = _Parts(width, style, dimensions, guide_px, annotated=annotated)
    spare = max(0.0, height - least_height(width, style, dimensions, annotated=annotated))
    overall_gain = min(spare * 0.6, _TALLEST_OVERALL - min(parts.least_overall, _TALLEST_OVERALL))
    small_gain = min(
        (spare - overall_gain) / parts.rows, max(0.0, _TALLEST_SMALL * style.growth - parts.least_small)
    )
    overall = Frame(
        parts.start,
        height - parts.above - parts.least_overall - overall_gain,
        width - parts.start - parts.end,
        parts.least_overall + overall_gain,
    )
    lane = overall.bottom - parts.lane * 0.55
    note_lane = overall.bottom - parts.lane - parts.notes / 2
    dates = overall.bottom - parts.lane - parts.notes
    begin = dates - parts.dates - parts.between
    small = parts.least_small + small_gain
    frames = tuple(parts.small_frame(index, begin, small, overall) for index in range(dimensions))
    if style.right_to_left:
        overall = overall.mirrored(width)
        frames = tuple(frame.mirrored(width) for frame in frames)
    return PlotLayout(
        width,
        height,
        overall,
        lane,
        parts.lane,
        note_lane,
        dates,
        frames,
        parts.in_a_row,
        parts.worded,
        parts.guide_words,
    )


class _Parts:
    """The fixed distances of a figure, all grown with the text."""

    def __init__(
        self,
        width: float,
        style: PlotStyle,
        dimensions: int,
        guide_px: float = 0,
        *,
        annotated: bool = False,
    ) -> None:
        growth = style.growth
        line = style.small_px * LINE
        self.width = width
        self.growth = growth
        self.count = dimensions
        self.in_a_row = width / growth >= _ROW_FROM
        self.worded = width / growth >= _WORDS_FROM
        self.guide_words = width / growth >= _GUIDE_WORDS_FROM
        self.rows = 1 if self.in_a_row else max(dimensions, 1)
        self.title = style.small_px * LINE + 10 * growth
        self.above = line + 10 * growth
        self.lane = 40 * growth
        self.notes = 30 * growth if annotated else 0.0
        self.dates = 2 * line + 10 * growth
        self.between = 14 * growth
        beside = max(128 * growth, guide_px + 64 * growth)
        self.start = beside if self.guide_words else 44 * growth
        self.end = (196 if self.worded else 56) * growth
        self.gap = 12 * growth
        self.value = 44 * growth
        self.gutter = 20 * growth
        # Low enough for a tablet to show everything at once; what room there is above that goes to the data.
        self.least_overall = 172.0 + 60 * (growth - 1)
        self.least_small = (72.0 if self.in_a_row else 62.0) * (1 + (growth - 1) * 0.5)

    @property
    def fixed(self) -> float:
        """The height that no data use."""
        small = self.title + (self.dates if self.in_a_row else self.gap)
        last_dates = 0 if self.in_a_row else self.dates
        return (
            self.above + self.lane + self.notes + self.dates + self.between + small * self.rows + last_dates
        )

    def small_frame(self, index: int, begin: float, height: float, overall: Frame) -> Frame:
        """Give the area of one small panel; ``begin`` is the upper end of them all."""
        if not self.in_a_row:
            top = begin - index * (self.title + height + self.gap) - self.title
            return Frame(overall.left, top - height, overall.width, height)
        each = (
            self.width - self.start - self.count * self.value - (self.count - 1) * self.gutter
        ) / self.count
        left = self.start + index * (each + self.value + self.gutter)
        return Frame(left, begin - self.title - height, each, height)
