"""How Rapport's own controls are drawn: tactile slabs, wrapped text, small marks."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from ui.widgets.theme import Theme

WRAP = Qt.TextFlag.TextWordWrap
_BREAKS = re.compile(r"[ \t\n]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…\u061f\u06d4\u0964])\s+")


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one state of a control; ``lip`` is the darker foot that makes a slab look touchable."""

    fill: str | None
    edge: str | None
    ink: str
    lip: str | None = None
    edge_px: int = 2


def text_height(text: str, font: QFont, width: int) -> int:
    """Give the height in px that ``text`` takes when it is wrapped at ``width``."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), 100_000), WRAP, text).height()


def draw_lines(painter: QPainter, text: str, area: QRect, side: Qt.AlignmentFlag) -> None:
    """Draw wrapped text that runs from right to left, in the middle of ``area``'s height.

    ``QPainter.drawText`` counts the blank at which such a line is broken, and sets the line in by it.
    """
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font(), painter.device())
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - height) / 2))


def text_width(text: str, font: QFont) -> int:
    """Give the width in px of ``text`` on one line."""
    metrics = QFontMetrics(font)
    # Letters that reach beyond their advance, as Arabic ones do at an end, are counted when a line is broken.
    return max(metrics.horizontalAdvance(text), metrics.size(0, text).width()) + 2


def longest_word(text: str, font: QFont) -> int:
    """Give the width in px of the widest word: no narrower column can hold ``text``.

    Lines break at blanks, not at those that hold their neighbours together, as before a French colon.
    """
    return max((text_width(word, font) for word in _BREAKS.split(text)), default=0)


def even_lines(text: str, font: QFont, width: int) -> str:
    """Give ``text`` with its lines broken so that no word is left alone in the last.

    It takes no more lines than ``width`` needs: one a sentence where that comes out even, else lines of about
    one length.
    """
    lines = [text] if "\n" in text else _lines(text, font, width)
    if len(lines) == 1:
        return text
    sentences = _SENTENCE_END.split(text)
    if len(sentences) == len(lines) and all(text_width(one, font) <= width for one in sentences):
        return "\n".join(sentences)
    low, high = min(max(longest_word(text, font), width // 2), width), width
    while low < high:
        middle = (low + high) // 2
        if len(_lines(text, font, middle)) > len(lines):
            low = middle + 1
        else:
            high = middle
    return "\n".join(_lines(text, font, high))


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Break ``text`` where Qt would at ``width``."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    units, lines = text.encode("utf-16-le"), []  # Qt counts in units of 16 bits
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").strip())
    layout.endLayout()
    return lines


def draw_slab(painter: QPainter, area: QRectF, look: Look, theme: Theme, radius: float) -> None:
    """Draw a rounded slab; the lip lies within ``area``. In an outlined theme it always has an edge."""
    lip_px = 3 if look.lip else 0
    edge = look.edge or ("edge" if theme.outlined else None)
    edge_px = look.edge_px + theme.stronger
    if look.lip:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(look.lip))
        painter.drawRoundedRect(area, radius, radius)
    inset = edge_px / 2 if edge else 0.0
    face = area.adjusted(inset, inset, -inset, -inset - lip_px)
    painter.setPen(QPen(theme.colour(edge), edge_px) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(face, radius - inset, radius - inset)


def draw_level(painter: QPainter, centre: QPointF, radius: float, level: float, colour: QColor) -> None:
    """Draw a vessel filled to ``level`` (0 to 1): how much, without saying good or bad."""
    ring = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    inner = ring.adjusted(4, 4, -4, -4)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if level > 0:
        vessel, water = QPainterPath(), QPainterPath()
        vessel.addEllipse(inner)
        water.addRect(inner.adjusted(0, inner.height() * (1 - level), 0, 0))
        painter.fillPath(vessel.intersected(water), colour)


def draw_tick(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """Draw a check mark of ``size`` px around ``centre``."""
    _stroke(painter, max(2.5, size / 7), colour)
    half = size / 2
    path = QPainterPath(centre + QPointF(-half * 0.8, 0))
    path.lineTo(centre + QPointF(-half * 0.2, half * 0.6))
    path.lineTo(centre + QPointF(half * 0.9, -half * 0.7))
    painter.drawPath(path)


def draw_arrow(painter: QPainter, centre: QPointF, size: float, colour: QColor, *, to_left: bool) -> None:
    """Draw a chevron with a stem; ``to_left`` is decided by the direction of reading."""
    _stroke(painter, max(2.5, size / 8), colour)
    half, sign = size / 2, -1 if to_left else 1
    tip = centre + QPointF(sign * half, 0)
    path = QPainterPath(centre + QPointF(-sign * half, 0))
    path.lineTo(tip)
    path.moveTo(tip + QPointF(-sign * half * 0.75, -half * 0.75))
    path.lineTo(tip)
    path.lineTo(tip + QPointF(-sign * half * 0.75, half * 0.75))
    painter.drawPath(path)


def draw_globe(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """Draw a globe of ``size`` px: the sign for languages that needs none of them."""
    _stroke(painter, max(2.0, size / 14), colour)
    radius = size / 2
    painter.drawEllipse(centre, radius, radius)
    painter.drawEllipse(centre, radius * 0.42, radius)
    painter.drawLine(centre - QPointF(radius, 0), centre + QPointF(radius, 0))
    reach, up = radius * 0.84, radius * 0.54
    for side in (-1, 1):
        painter.drawLine(centre + QPointF(-reach, side * up), centre + QPointF(reach, side * up))


def draw_erase(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """Draw the sign of taking back: a tag that points to the left with a cross in it."""
    _stroke(painter, max(2.5, size / 12), colour)
    wide, high, cross = size * 0.62, size * 0.42, size * 0.16
    tag = QPainterPath(centre + QPointF(-wide, 0))
    for corner in (
        QPointF(-wide * 0.4, -high),
        QPointF(wide, -high),
        QPointF(wide, high),
        QPointF(-wide * 0.4, high),
    ):
        tag.lineTo(centre + corner)
    tag.closeSubpath()
    painter.drawPath(tag)
    middle = centre + QPointF(size * 0.16, 0)
    for slope in (-1, 1):
        reach = QPointF(cross, cross * slope)
        painter.drawLine(middle - reach, middle + reach)


def draw_speaker(painter: QPainter, centre: QPointF, size: float, colour: QColor, *, sounds: bool) -> None:
    """Draw a loudspeaker: with waves where it will sound, with a cross where it will stop."""
    _stroke(painter, max(2.5, size / 12), colour)
    unit = size / 2
    cone = QPainterPath(centre + QPointF(-unit, -unit * 0.35))
    for corner in ((-0.55, -0.35), (-0.05, -0.8), (-0.05, 0.8), (-0.55, 0.35), (-1.0, 0.35)):
        cone.lineTo(centre + QPointF(corner[0] * unit, corner[1] * unit))
    cone.closeSubpath()
    painter.drawPath(cone)
    if sounds:
        for radius in (0.45, 0.9):
            reach = radius * unit
            area = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
            painter.drawArc(area.translated(unit * 0.1, 0), -50 * 16, 100 * 16)
        return
    for slope in (-1, 1):
        reach_to = QPointF(unit * 0.3, unit * 0.3 * slope)
        middle = centre + QPointF(unit * 0.6, 0)
        painter.drawLine(middle - reach_to, middle + reach_to)


def draw_meeting(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Draw Rapport's mark: two rounds that meet, and the ground they share."""
    side = min(area.width() / 1.6, area.height())
    left = QRectF(area.center().x() - side * 0.8, area.center().y() - side / 2, side, side)
    right = left.translated(side * 0.6, 0)
    one, other = QPainterPath(), QPainterPath()
    one.addEllipse(left)
    other.addEllipse(right)
    painter.fillPath(one, theme.colour("pine_soft"))
    painter.fillPath(other, theme.colour("sand"))
    painter.fillPath(one.intersected(other), theme.colour("pine"))


def _stroke(painter: QPainter, width: float, colour: QColor) -> None:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
