"""How a row of the caseload is painted: mark, name, reason, small line, date, news."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.trends.rules import Tier
from ui.therapist.case_plan import RowPlan, plan_row
from ui.therapist.case_rows import CASE_ROLE, Case
from ui.therapist.row_pictures import RowPictures
from ui.widgets.painting import WRAP
from ui.widgets.theme import Theme, current_theme

_ALIGN: Final = Qt.AlignmentFlag
_LEADING: Final = _ALIGN.AlignLeft  # Qt mirrors both where reading runs from right to left
_TRAILING: Final = _ALIGN.AlignRight


class CaseDelegate(QStyledItemDelegate):
    """Paints cases; every row has the same height, so that two hundred scroll like ten."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make one for a list."""
        super().__init__(parent)
        self._pictures = RowPictures()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of any row at the list's width."""
        return QSize(0, plan_row(option.rect.width(), current_theme()).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row, or show the picture that was painted of it before."""
        case: Case = index.data(CASE_ROLE)
        state, flags = option.state, QStyle.StateFlag
        look = _RowLook(
            current_theme(),
            is_selected=bool(state & flags.State_Selected),
            is_hovered=bool(state & flags.State_MouseOver),
            is_mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
        )
        self._pictures.draw(painter, option.rect, case, look, partial(_paint_row, case, look))


@dataclass(frozen=True, slots=True)
class _RowLook:
    """What a row's picture depends on, but for the case."""

    theme: Theme
    is_selected: bool
    is_hovered: bool
    is_mirrored: bool


def _paint_row(case: Case, look: _RowLook, painter: QPainter, row: QRect) -> None:
    theme, directions = look.theme, Qt.LayoutDirection
    painter.setLayoutDirection(directions.RightToLeft if look.is_mirrored else directions.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, row, look)
    plan = plan_row(row.width(), theme)
    place = _Placed(row, mirrored=look.is_mirrored)
    _paint_mark(painter, QRectF(place(plan.mark)), case, theme)
    _paint_name(painter, place, plan, case, theme)
    _paint_reason(painter, place(plan.reason), plan, case, theme)
    _paint_spark(painter, QRectF(place(plan.spark)), case, theme, mirrored=place.mirrored)
    _paint_last(painter, place, plan, case, theme)


@dataclass(frozen=True, slots=True)
class _Placed:
    """Moves a planned area into its row, to the other side where reading runs from right to left."""

    row: QRect
    mirrored: bool

    def __call__(self, area: QRect) -> QRect:
        x = self.row.width() - area.x() - area.width() if self.mirrored else area.x()
        return QRect(self.row.x() + x, self.row.y() + area.y(), area.width(), area.height())


def _paint_ground(painter: QPainter, row: QRect, look: _RowLook) -> None:
    theme, area = look.theme, QRectF(row).adjusted(0, 0, 0, -1)
    if look.is_selected or look.is_hovered:
        painter.fillRect(area, theme.colour("pine_soft"))
    if look.is_selected:
        edge = area.right() - 5 if look.is_mirrored else area.left()
        painter.fillRect(QRectF(edge, area.top(), 5, area.height()), theme.colour("pine"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(row.bottomLeft(), row.bottomRight())


def _paint_mark(painter: QPainter, area: QRectF, case: Case, theme: Theme) -> None:
    """Full diamond: unusual. Broken diamond: a rupture is open. Hollow diamond: worth a talk."""
    half = min(area.width(), area.height()) / 2 - 2
    middle = area.center()
    diamond = _diamond(middle, half)
    if case.tier is Tier.UNUSUAL or case.rupture:
        painter.fillPath(diamond, theme.colour("clay"))
    elif case.tier is Tier.WORTH_A_TALK:
        painter.strokePath(diamond, QPen(theme.colour("clay"), 2))
    if case.rupture:
        painter.setPen(QPen(theme.colour("surface"), 2.5))
        painter.drawLine(middle + QPointF(half * 0.3, -half), middle + QPointF(-half * 0.3, half))


def _diamond(middle: QPointF, half: float) -> QPainterPath:
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
    return diamond


def _paint_name(painter: QPainter, place: _Placed, plan: RowPlan, case: Case, theme: Theme) -> None:
    """Write the name, and behind or below it that a rupture is open."""
    font, area = theme.font("desk_strong"), place(plan.name)
    metrics = QFontMetrics(font)
    tag = _tag_width(case, theme)
    wide = area.width() - (tag + theme.space.snug if tag and plan.tag is None else 0)
    name = metrics.elidedText(case.name, Qt.TextElideMode.ElideRight, wide)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    painter.drawText(area, _LEADING | _ALIGN.AlignVCenter, name)
    if not tag:
        return
    if plan.tag is None:
        used = min(metrics.horizontalAdvance(name), wide) + theme.space.snug
        spot = QRect(plan.name.left() + used, plan.name.top(), tag, plan.name.height())
    else:
        spot = QRect(plan.tag.left(), plan.tag.top(), tag, plan.tag.height())
    _paint_tag(painter, QRectF(place(spot)), case.rupture, theme)


def _tag_width(case: Case, theme: Theme) -> int:
    return QFontMetrics(_small_strong(theme)).horizontalAdvance(case.rupture) + 20 if case.rupture else 0


def _paint_tag(painter: QPainter, area: QRectF, words: str, theme: Theme) -> None:
    font = _small_strong(theme)
    height = min(area.height(), QFontMetrics(font).height() + 4)
    edge = QRectF(area.left() + 1, area.center().y() - height / 2, area.width() - 2, height)
    painter.setPen(QPen(theme.colour("clay"), 1.5))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(edge, height / 2, height / 2)
    painter.setFont(font)
    painter.drawText(edge, _ALIGN.AlignCenter, words)


def _small_strong(theme: Theme) -> QFont:
    font = theme.font("desk_small")
    font.setBold(True)
    return font


def _paint_reason(painter: QPainter, area: QRect, plan: RowPlan, case: Case, theme: Theme) -> None:
    painter.setFont(theme.font("desk_body"))
    painter.setPen(theme.colour("ink_soft"))
    painter.drawText(area, _LEADING | _ALIGN.AlignTop | WRAP, words_of(case, plan))


def words_of(case: Case, plan: RowPlan) -> str:
    """Give what stands in the place of the reason."""
    return case.reason if plan.stopped is not None or not case.stopped else f"{case.reason}\n{case.stopped}"


def _paint_spark(painter: QPainter, area: QRectF, case: Case, theme: Theme, *, mirrored: bool) -> None:
    """Draw the newest sessions on the whole scale between two light lines."""
    inner = area.adjusted(6, 4, -6, -4)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(inner.topLeft(), inner.topRight())
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    left, across = (inner.right(), -inner.width()) if mirrored else (inner.left(), inner.width())
    onto = QTransform(across, 0, 0, -inner.height(), left, inner.bottom())
    painter.setPen(QPen(theme.colour("pine"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for line in case.spark:
        painter.drawPolyline(onto.map(line))
    painter.setPen(QPen(theme.colour("edge"), 1.5))
    painter.setBrush(theme.colour("surface"))
    for x in case.gaps:
        painter.drawEllipse(onto.map(QPointF(x, 0.0)), 3.5, 3.5)
    if not case.spark:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("pine"))
    painter.drawEllipse(onto.map(case.spark[-1].last()), 4, 4)


def _paint_last(painter: QPainter, place: _Placed, plan: RowPlan, case: Case, theme: Theme) -> None:
    """Write the date at the row's end, or that the answers have stopped, and the news before it."""
    area, font = place(plan.last), theme.font("desk_body")
    taken = 0
    if plan.stopped is not None and case.stopped:
        _paint_stopped(painter, plan, place, case, theme)
    else:
        painter.setFont(font)
        painter.setPen(theme.colour("ink_soft"))
        painter.drawText(area, _TRAILING | _ALIGN.AlignVCenter, case.last)
        taken = QFontMetrics(font).horizontalAdvance(case.last) + theme.space.snug
    if not case.news:
        return
    strong = _small_strong(theme)
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


def _paint_stopped(painter: QPainter, plan: RowPlan, place: _Placed, case: Case, theme: Theme) -> None:
    area = plan.stopped or plan.last
    painter.setFont(theme.font("desk_small"))
    painter.setPen(theme.colour("ink"))
    whole = area if case.news else area.united(plan.last)
    painter.drawText(place(whole), _TRAILING | _ALIGN.AlignTop | WRAP, case.stopped)
