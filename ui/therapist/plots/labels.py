"""Where words go on a plot so that they touch neither each other nor a point. Geometry in px, y upwards."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

_BLANKS: Final = re.compile("[ \t\n]+")  # not those that hold words together


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: its lower left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    def touches(self, other: "Box", gap: float = 0.0) -> bool:
        """Tell whether the two come closer than ``gap``."""
        return (
            self.x - gap < other.x + other.width
            and other.x - gap < self.x + self.width
            and self.y - gap < other.y + other.height
            and other.y - gap < self.y + self.height
        )

    def within(self, area: "Box") -> bool:
        """Tell whether this one lies inside ``area``."""
        return (
            self.x >= area.x
            and self.y >= area.y
            and self.x + self.width <= area.x + area.width
            and self.y + self.height <= area.y + area.height
        )


def around(x: float, y: float, radius: float) -> Box:
    """Give the box of a point's marker."""
    return Box(x - radius, y - radius, 2 * radius, 2 * radius)


def beside(point: Box, width: float, height: float, gap: float) -> tuple[Box, ...]:
    """Give the places where a text of that size may stand next to ``point``, the best first."""
    middle_x = point.x + point.width / 2
    below, above = point.y - gap - height, point.y + point.height + gap
    left, right = point.x - gap - width, point.x + point.width + gap
    middle_y = point.y + (point.height - height) / 2
    return (
        Box(middle_x - width / 2, below, width, height),
        Box(right, below, width, height),
        Box(left, below, width, height),
        Box(right, middle_y, width, height),
        Box(left, middle_y, width, height),
        Box(middle_x - width / 2, above, width, height),
        Box(right, above, width, height),
        Box(left, above, width, height),
    )


def spread(wanted: Sequence[tuple[float, float]], low: float, high: float, gap: float) -> list[float]:
    """Move labels apart in a column, each as little as possible.

    Args:
        wanted: the middle that each label would like, and its height.
        low: lower end of the column.
        high: its upper end.
        gap: the least distance between two labels.

    Returns:
        The middles, in the order given. Where the column is too short they reach below it.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index][0])
    middles = [0.0] * len(wanted)
    floor = low
    for index in order:
        middle, height = wanted[index]
        middles[index] = max(middle, floor + height / 2)
        floor = middles[index] + height / 2 + gap
    ceiling = high
    for index in reversed(order):
        height = wanted[index][1]
        middles[index] = min(middles[index], ceiling - height / 2)
        ceiling = middles[index] - height / 2 - gap
    return middles


def wrapped(words: str, width: float, measure: Callable[[str], float]) -> str:
    """Break ``words`` into lines no wider than ``width`` px, where the language lets a line end.

    What cannot be broken there, a long word, is wider.
    """
    lines = [""]
    for piece in _pieces(_BLANKS.sub(" ", words).strip(" ")):
        longer = lines[-1] + piece
        if lines[-1] and measure(longer.rstrip()) > width:
            lines.append(piece)
        else:
            lines[-1] = longer
    return "\n".join(line.rstrip() for line in lines)


def _pieces(text: str) -> Iterator[str]:
    """Give the parts between which a line may end: words, and in Chinese most characters."""
    units = text.encode("utf-16-le")  # as Qt counts
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    start = 0
    while (end := finder.toNextBoundary()) > start:
        yield units[2 * start : 2 * end].decode("utf-16-le")
        start = end
