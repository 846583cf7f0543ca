"""A page of paper as PDF: one column that fits A4 and Letter, in mm, in the direction of reading.

The page is A4. Printed on Letter it loses 9 mm above and below at most; the column stays clear of that.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from ui.widgets.fonts import families
from ui.widgets.painting import draw_meeting
from ui.widgets.theme import LIGHT

Ink = Literal["title", "heading", "key", "code", "body", "strong", "small", "tiny"]

PAGE_MM: Final = QSizeF(210, 297)
# In mm from the page's upper left corner; ends where a printer's own margin on Letter cannot reach.
COLUMN_MM: Final = QRectF(22, 22, 166, 253)
_DOTS_PER_MM: Final = 50
_POINT_MM: Final = 25.4 / 72
_SMALLEST: Final = 0.6  # below this nobody reads it: what is longer runs on
_STEP: Final = 0.05

# In points, and a weight.
_TYPE: Final[dict[Ink, tuple[float, int]]] = {
    "title": (25, 700),
    "heading": (13, 700),
    "key": (23, 600),
    "code": (25, 700),
    "body": (11, 400),
    "strong": (11, 600),
    "small": (9, 400),
    "tiny": (8, 400),
}


@dataclass(slots=True)
class Pencil:
    """Draws on a page, from the top down. All lengths are mm.

    Attributes:
        painter: of the page, in dots.
        column: what may be drawn on.
        y: where the next thing goes, from the page's upper edge.
        scale: of all type and gaps; 1 where everything fits.
        mirrored: whether reading runs from right to left.
    """

    painter: QPainter
    column: QRectF
    y: float
    scale: float
    mirrored: bool

    def words(self, text: str, ink: Ink, area: QRectF | None = None, *, digits: bool = False) -> float:
        """Write ``text``, wrapped, at the start of ``area`` (the column from ``y`` on when None).

        Args:
            text: what to write.
            ink: how.
            area: where; its height does not matter.
            digits: groups of digits, which run from left to right in every language.

        Returns:
            The height that it takes. ``y`` moves on only where no area was given.
        """
        place = area or QRectF(self.column.left(), self.y, self.column.width(), 0)
        self.painter.setPen(LIGHT.colour("ink"))
        lines = self._laid_out(text, ink, place.width(), digits=digits)
        lines.draw(self.painter, _dot(place.topLeft()))
        height = lines.boundingRect().height() / _DOTS_PER_MM
        if area is None:
            self.y += height
        return height

    def height(self, text: str, ink: Ink, width: float) -> float:
        """Give the height of ``text``, wrapped at ``width``."""
        return self._laid_out(text, ink, width).boundingRect().height() / _DOTS_PER_MM

    def gap(self, height: float) -> None:
        """Leave some room."""
        self.y += height * self.scale

    def rule(self, start: QPointF, length: float, *, dashed: bool = False) -> None:
        """Draw a fine line across."""
        self._pen("edge", 0.3, dashed=dashed)
        self.painter.drawLine(_dot(start), _dot(start + QPointF(length, 0)))

    def frame(self, area: QRectF, *, dashed: bool = False, radius: float = 3) -> None:
        """Draw a rounded frame."""
        self._pen("edge", 0.4, dashed=dashed)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        dots = radius * _DOTS_PER_MM
        self.painter.drawRoundedRect(_dots(area), dots, dots)

    def bar(self, area: QRectF) -> None:
        """Fill an area with black: a bar of a bar code."""
        self.painter.fillRect(_dots(area), QColor(Qt.GlobalColor.black))

    def mark(self, area: QRectF) -> None:
        """Draw Rapport's mark."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        draw_meeting(self.painter, _dots(area), LIGHT)

    def placed(self, area: QRectF) -> QRectF:
        """Move an area of the column to the other side where reading runs from right to left."""
        if not self.mirrored:
            return area
        return QRectF(
            self.column.left() + self.column.right() - area.right(), area.top(), area.width(), area.height()
        )

    def _laid_out(self, text: str, ink: Ink, width: float, *, digits: bool = False) -> QTextLayout:
        """Set ``text`` in lines."""
        sides = Qt.AlignmentFlag
        option = QTextOption((sides.AlignRight if self.mirrored else sides.AlignLeft) | sides.AlignAbsolute)
        runs = Qt.LayoutDirection.LeftToRight if digits else self.painter.layoutDirection()
        option.setTextDirection(runs)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self._font(ink), self.painter.device())
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * _DOTS_PER_MM)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _font(self, ink: Ink) -> QFont:
        points, weight = _TYPE[ink]
        font = QFont()
        font.setFamilies(families())
        font.setPixelSize(max(1, round(points * _POINT_MM * _DOTS_PER_MM * self.scale)))
        font.setWeight(QFont.Weight(weight))
        return font

    def _pen(self, colour: str, width: float, *, dashed: bool) -> None:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(QPen(LIGHT.colour(colour), width * _DOTS_PER_MM, style))


def as_pdf(title: str, draw: Callable[[Pencil], None]) -> bytes:
    """Draw one page; where its words are too long for it, all of it is drawn a little smaller.

    Args:
        title: what a viewer shows of the document.
        draw: draws on an empty page from its top down.
    """
    scale = 1.0
    while True:
        page, left = _drawn(title, draw, scale)
        if left >= 0 or scale <= _SMALLEST:
            return page
        scale -= _STEP


def _drawn(title: str, draw: Callable[[Pencil], None], scale: float) -> tuple[bytes, float]:
    """Give the page and the room that is left at its foot, in mm."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Rapport")
    writer.setResolution(round(25.4 * _DOTS_PER_MM))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    pencil = Pencil(painter, COLUMN_MM, COLUMN_MM.top(), scale, mirrored)
    draw(pencil)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data()), COLUMN_MM.bottom() - pencil.y


def _dots(area: QRectF) -> QRectF:
    return QRectF(
        area.left() * _DOTS_PER_MM,
        area.top() * _DOTS_PER_MM,
        area.width() * _DOTS_PER_MM,
        area.height() * _DOTS_PER_MM,
    )


def _dot(place: QPointF) -> QPointF:
    return place * _DOTS_PER_MM
