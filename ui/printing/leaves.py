"""Pages of paper that words and a plot are written on, from the top down: A4, as PDF, always the same bytes.

matplotlib writes the PDF, because it says of each glyph which character it stands for and sets every script
with the shipped fonts; Qt measures and breaks the lines. All lengths are points (1/72 inch).
"""

import io
from dataclasses import dataclass
from typing import Final
from unicodedata import bidirectional

import matplotlib
from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch
from matplotlib.transforms import Affine2D, Transform
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from ui.therapist.plots.faces import DOTS_PER_INCH
from ui.therapist.plots.style import LINE, Weight, plot_font, word_metrics
from ui.therapist.plots.word import Word
from ui.widgets.fonts import families
from ui.widgets.palettes import DAYLIGHT

# Letters stay letters, with their outlines in the file: TrueType, cut down to what is used.
matplotlib.rcParams["pdf.fonttype"] = 42

PAGE_WIDTH: Final = 210 / 25.4 * 72
PAGE_HEIGHT: Final = 297 / 25.4 * 72
SIDE: Final = 48.0
TOP: Final = 44.0
BOTTOM: Final = 66.0
COLUMN: Final = PAGE_WIDTH - 2 * SIDE

_MEASURED_AT: Final = 100  # px: letters are not fitted to whole px at this size, so that any other follows
_TOGETHER: Final = 6
_FOOT: Final = 0.27  # the share of a line that lies below its letters
# What a line runs like that begins with such a letter, and what makes it run otherwise.
_TO_LEFT: Final = frozenset(("R", "AL"))
_STRONG: Final = _TO_LEFT | {"L"}
_MARKS: Final = {False: "\u200e", True: "\u200f"}


@dataclass(frozen=True, slots=True)
class Type:
    """How words look: size in points, weight, a colour of the palette."""

    points: float
    weight: Weight = "normal"
    colour: str = "ink"


class Leaves:
    """Writes from the top of the first page on; goes on to another page where one is full.

    Attributes:
        pages: the figures, one a page.
        y: where the next thing goes, in points from the upper edge of the last page.
        scale: of all type and gaps; 1 where everything fits.
        mirrored: whether reading runs from right to left.
    """

    def __init__(self, *, scale: float, mirrored: bool) -> None:
        """Begin with an empty page."""
        self.scale, self.mirrored = scale, mirrored
        self.pages: list[Figure] = []
        self.y = 0.0
        self.turn()

    def turn(self) -> None:
        """Go on at the top of another page."""
        figure = Figure(figsize=(PAGE_WIDTH / 72, PAGE_HEIGHT / 72), dpi=DOTS_PER_INCH, facecolor="white")
        FigureCanvasPdf(figure)
        self.pages.append(figure)
        self.y = TOP

    def keep(self, height: float) -> None:
        """Turn the page unless ``height`` points are left on it."""
        if self.y + height > PAGE_HEIGHT - BOTTOM and self.y > TOP:
            self.turn()

    def gap(self, height: float) -> None:
        """Leave some room."""
        self.y += height * self.scale

    def height(self, text: str, look: Type, width: float = COLUMN) -> float:
        """Give the height of ``text``, wrapped at ``width``."""
        return len(self._lines(text, look, width)) * self._step(look)

    def words(
        self, text: str, look: Type, start: float = 0.0, width: float = COLUMN, *, own: bool = False
    ) -> None:
        """Write ``text``, wrapped, ``start`` points into the column; what does not fit goes on overleaf.

        A few lines stay together. Somebody's ``own`` words run as their script does, whatever the page does.
        """
        lines = self._lines(text, look, width)
        if len(lines) <= _TOGETHER:
            self.keep(len(lines) * self._step(look))
        for line in lines:
            self.keep(self._step(look))
            self.put(line, look, self.y, start, own=own)
            self.y += self._step(look)

    def put(
        self, line: str, look: Type, y: float, start: float = 0.0, *, page: int = -1, own: bool = False
    ) -> None:
        """Write one line with its upper edge at ``y``, wherever that is on the page."""
        points = look.points * self.scale
        across = self._width(line, look)
        left = PAGE_WIDTH - SIDE - start - across if self.mirrored else SIDE + start
        figure = self.pages[page]
        word = Word(transform=_points_of(figure), zorder=3)
        word.set_position((left, PAGE_HEIGHT - y - self._step(look) + _FOOT * points * LINE))
        word.set_text(line if own else self._directed(line))
        word.set_fontproperties(plot_font(line, points, look.weight))
        word.set_color(getattr(DAYLIGHT, look.colour))
        figure.add_artist(word)

    def rule(self, y: float, *, colour: str = "line", page: int = -1) -> None:
        """Draw a fine line across the column."""
        figure = self.pages[page]
        ends = [SIDE, PAGE_WIDTH - SIDE], [PAGE_HEIGHT - y] * 2
        line = Line2D(*ends, color=getattr(DAYLIGHT, colour), linewidth=0.6, transform=_points_of(figure))
        figure.add_artist(line)

    def card(self, y: float, height: float, *, colour: str = "pine_soft") -> None:
        """Lay a soft rounded area across the column, below what is written on it."""
        figure = self.pages[-1]
        radius = 6.0
        area = FancyBboxPatch(
            (SIDE + radius, PAGE_HEIGHT - y - height + radius),
            COLUMN - 2 * radius,
            height - 2 * radius,
            boxstyle=f"round,pad={radius},rounding_size={radius}",
            facecolor=getattr(DAYLIGHT, colour),
            linewidth=0,
            transform=_points_of(figure),
            zorder=0.2,
        )
        figure.add_artist(area)

    def mark(self, radius: float) -> None:
        """Draw Rapport's mark at the end of this line: two rounds that meet, and the ground they share."""
        figure, middle = self.pages[-1], PAGE_HEIGHT - self.y - radius
        outer = SIDE + radius if self.mirrored else PAGE_WIDTH - SIDE - radius
        left, right = sorted((outer, outer + (1.2 if self.mirrored else -1.2) * radius))
        rounds = [
            Circle((x, middle), radius, facecolor=getattr(DAYLIGHT, name), transform=_points_of(figure))
            for x, name in ((left, "pine_soft"), (right, "sand"), (left, "pine"))
        ]
        for part in rounds:
            figure.add_artist(part)
        rounds[-1].set_clip_path(Circle((right, middle), radius, transform=_points_of(figure)))

    def as_pdf(self, title: str) -> bytes:
        """Give all pages as one file; no date and no name of a program's version goes into it."""
        told = {"Title": title, "Creator": "Rapport", "Producer": None, "CreationDate": None}
        out = io.BytesIO()
        with PdfPages(out, metadata=told) as pdf:
            for page in self.pages:
                pdf.savefig(page, facecolor="white")
        return out.getvalue()

    def _step(self, look: Type) -> float:
        return look.points * self.scale * LINE

    def _width(self, line: str, look: Type) -> float:
        # Where several families help out, they have two weights alone.
        same = plot_font(line, look.points, look.weight).get_weight() == look.weight
        weight: Weight = look.weight if same else "bold"
        measured = word_metrics(_MEASURED_AT, weight).horizontalAdvance(line)
        return measured * look.points * self.scale / _MEASURED_AT

    def _lines(self, text: str, look: Type, width: float) -> list[str]:
        """Break ``text`` into lines where its language lets a line end."""
        font = QFont()
        font.setFamilies(families())
        font.setPixelSize(_MEASURED_AT)
        font.setWeight(_WEIGHTS[look.weight])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines: list[str] = []
        for part in text.split("\n"):
            layout = QTextLayout(part, font)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width * _MEASURED_AT / (look.points * self.scale))
                lines.append(_utf16(part, line.textStart(), line.textLength()).strip())
            layout.endLayout()
        return lines

    def _directed(self, line: str) -> str:
        """Let a line run as the page does, whatever script it begins with."""
        first = next((kind for kind in map(bidirectional, line) if kind in _STRONG), "")
        if not first or (first in _TO_LEFT) == self.mirrored:
            return line
        return f"{_MARKS[self.mirrored]}{line}"


_WEIGHTS: Final[dict[Weight, QFont.Weight]] = {
    "normal": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


def _utf16(text: str, start: int, length: int) -> str:
    """Cut as Qt counts: a letter beyond the first plane is two."""
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")


def _points_of(figure: Figure) -> Transform:
    return Affine2D().scale(1 / DOTS_PER_INCH) + figure.dpi_scale_trans
