"""How a row of the caseload is painted: mark, name, reason, small line, date, news."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.trends.rules import Tier
from ui.therapist.case_rows import CASE_ROLE, Case
from ui.widgets.painting import WRAP
from ui.widgets.theme import Theme, current_theme

_ALIGN: Final = Qt.AlignmentFlag
_LEADING: Final = _ALIGN.AlignLeft  # Qt mirrors both where reading runs from right to left
_TRAILING: Final = _ALIGN.AlignRight
_LINE: Final = 1.36


_WIDE: Final = 900  # px at 100 % text: from here on a row is one line of columns
_NARROW: Final = 560  # below this, the small line stands under the words


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Where the parts of a row stand, before mirroring. ``last`` holds the news and the date."""

    mark: QRect
    name: QRect
    reason: QRect
    spark: QRect
    last: QRect
    height: int


def plan_row(width: int, theme: Theme) -> RowPlan:
    """Divide a row for the room that there is; every row of a list has the same plan."""
    if width / theme.text_scale >= _WIDE:
        return _wide_row(width, theme)
    return _stacked_row(width, theme, beside=width / theme.text_scale >= _NARROW)


def _wide_row(width: int, theme: Theme) -> RowPlan:
    space, growth = theme.space, theme.text_scale
    line, pad, left = round(theme.px("desk_body") * _LINE), space.snug, _words_left(theme)
    last, spark = round(150 * growth), round(200 * growth)
    words = width - left - spark - last - 2 * space.roomy - pad
    height = 2 * pad + 3 * line + space.hair
    return RowPlan(
        mark=QRect(pad, pad, left - pad - space.snug, line),
        name=QRect(left, pad, words, line),
        reason=QRect(left, pad + line + space.hair, words, 2 * line),
        spark=QRect(left + words + space.roomy, pad, spark, height - 2 * pad),
        last=QRect(width - pad - last, pad, last, line),
        height=height,
    )


def _stacked_row(width: int, theme: Theme, *, beside: bool) -> RowPlan:
    """Words over three lines; the small line beside them, or under them where even that is too wide."""
    space, growth = theme.space, theme.text_scale
    line, pad, left = round(theme.px("desk_body") * _LINE), space.snug, _words_left(theme)
    last = round(150 * growth)
    words = width - left - pad - (last + space.roomy if beside else 0)
    reason_top = pad + line + space.hair
    spark = QRect(width - pad - last, reason_top + space.hair, last, 3 * line - space.hair)
    if not beside:
        spark = QRect(left, reason_top + 4 * line + space.tight, words, round(44 * growth**0.5))
    name_width = words if beside else words - last - space.tight
    return RowPlan(
        mark=QRect(pad, pad, left - pad - space.snug, line),
        name=QRect(left, pad, name_width, line),
        reason=QRect(left, reason_top, words, (3 if beside else 4) * line),
        spark=spark,
        last=QRect(width - pad - last, pad, last, line),
        height=max(reason_top + 3 * line, spark.bottom()) + pad,
    )


def _words_left(theme: Theme) -> int:
    return theme.space.snug * 2 + round(26 * math.sqrt(theme.text_scale))


class CaseDelegate(QStyledItemDelegate):
    """Paints cases; every row has the same height, so that two hundred scroll like ten."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make one for a list."""
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of any row at the list's width."""
        return QSize(0, plan_row(option.rect.width(), current_theme()).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        case: Case = index.data(CASE_ROLE)
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, theme)
        plan = plan_row(option.rect.width(), theme)
        place = _Placed(option.rect, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        _paint_mark(painter, QRectF(place(plan.mark)), case, theme)
        _paint_words(painter, place, plan, case, theme)
        _paint_spark(painter, QRectF(place(plan.spark)), case, theme, mirrored=place.mirrored)
        _paint_last(painter, place(plan.last), case, theme, place)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Placed:
    """Moves a planned area into its row, to the other side where reading runs from right to left."""

    row: QRect
    mirrored: bool

    def __call__(self, area: QRect) -> QRect:
        x = self.row.width() - area.x() - area.width() if self.mirrored else area.x()
        return QRect(self.row.x() + x, self.row.y() + area.y(), area.width(), area.height())


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    area = QRectF(option.rect).adjusted(0, 0, 0, -1)
    if selected or hovered:
        painter.fillRect(area, theme.colour("pine_soft"))
    if selected:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        edge = area.right() - 5 if mirrored else area.left()
        painter.fillRect(QRectF(edge, area.top(), 5, area.height()), theme.colour("pine"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _paint_mark(painter: QPainter, area: QRectF, case: Case, theme: Theme) -> None:
    """Full diamond: unusual. Broken diamond: a rupture is open. Hollow diamond: worth a talk."""
    half = min(area.width(), area.height()) / 2 - 2
    middle = area.center()
    diamond = QPainterPath()
    diamond.addPolygon(
        QPolygonF(
            [
                middle + QPointF(0, -half),
                middle + QPointF(half * 0.85, 0),
                middle + QPointF(0, half),
                middle + QPointF(-half * 0.85, 0),
            ]
        )
    )
    diamond.closeSubpath()
    if case.tier is Tier.UNUSUAL or case.open_rupture:
        painter.fillPath(diamond, theme.colour("clay"))
    elif case.tier is Tier.WORTH_A_TALK:
        painter.strokePath(diamond, QPen(theme.colour("clay"), 2))
    if case.open_rupture:
        painter.setPen(QPen(theme.colour("surface"), 2.5))
        painter.drawLine(middle + QPointF(half * 0.3, -half), middle + QPointF(-half * 0.3, half))


def _paint_words(painter: QPainter, place: _Placed, plan: RowPlan, case: Case, theme: Theme) -> None:
    name_font = theme.font("desk_strong")
    painter.setFont(name_font)
    painter.setPen(theme.colour("ink"))
    area = place(plan.name)
    name = QFontMetrics(name_font).elidedText(case.name, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LEADING | _ALIGN.AlignVCenter, name)
    painter.setFont(theme.font("desk_body"))
    painter.setPen(theme.colour("ink_soft"))
    painter.drawText(place(plan.reason), _LEADING | _ALIGN.AlignTop | WRAP, case.reason)


def _paint_spark(painter: QPainter, area: QRectF, case: Case, theme: Theme, *, mirrored: bool) -> None:
    """Draw the newest sessions on the whole scale between two light lines."""
    inner = area.adjusted(6, 4, -6, -4)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(inner.topLeft(), inner.topRight())
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    if not case.spark:
        return
    left, across = (inner.right(), -inner.width()) if mirrored else (inner.left(), inner.width())
    onto = QTransform(across, 0, 0, -inner.height(), left, inner.bottom())
    painter.setPen(QPen(theme.colour("pine"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for line in case.spark:
        painter.drawPolyline(onto.map(line))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("pine"))
    painter.drawEllipse(onto.map(case.spark[-1].last()), 4, 4)


def _paint_last(painter: QPainter, area: QRect, case: Case, theme: Theme, place: _Placed) -> None:
    """Write the date at the row's end, and the news before it."""
    font = theme.font("desk_body")
    painter.setFont(font)
    painter.setPen(theme.colour("ink_soft"))
    painter.drawText(area, _TRAILING | _ALIGN.AlignVCenter, case.last)
    if not case.news:
        return
    taken = QFontMetrics(font).horizontalAdvance(case.last) + theme.space.snug
    strong = theme.font("desk_small")
    strong.setBold(True)
    metrics = QFontMetrics(strong)
    width, height = metrics.horizontalAdvance(case.news) + 20, metrics.height() + 4
    x = area.left() + taken if place.mirrored else area.right() - taken - width
    pill = QRectF(x, area.center().y() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("pine"))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(theme.colour("on_pine"))
    painter.setFont(strong)
    painter.drawText(pill, _ALIGN.AlignCenter, case.news)
