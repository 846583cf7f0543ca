"""How a row of the caseload is painted: mark, name, reason, small line, date, news."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.trends.rules import Tier
from ui.therapist.case_rows import CASE_ROLE, Case
from ui.widgets.painting import WRAP
from ui.widgets.theme import Theme, current_theme

_ALIGN = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Where the parts of a row stand, before mirroring."""

    mark: QRect
    name: QRect
    reason: QRect
    spark: QRect
    last: QRect
    height: int


def plan_row(width: int, theme: Theme) -> RowPlan:
    """Divide a row: side by side where there is room, the line under the words on a narrow page."""
    space, growth = theme.space, theme.text_scale
    name_px, small_px = round(theme.px("desk_strong") * 1.35), round(theme.px("desk_body") * 1.35)
    pad, mark = space.base, round(26 * growth**0.5)
    left = pad + mark + space.snug
    if width / growth >= 680:
        last_width, spark_width = round(120 * growth), round(200 * growth)
        words = width - left - spark_width - last_width - 2 * space.roomy - pad
        height = 2 * pad + name_px + space.hair + 2 * small_px
        spark_left = left + words + space.roomy
        return RowPlan(
            mark=QRect(pad, pad, mark, name_px),
            name=QRect(left, pad, words, name_px),
            reason=QRect(left, pad + name_px + space.hair, words, 2 * small_px),
            spark=QRect(spark_left, pad, spark_width, height - 2 * pad),
            last=QRect(width - pad - last_width, pad, last_width, height - 2 * pad),
            height=height,
        )
    last_width = round(90 * growth)
    words = width - left - pad
    spark_top = pad + name_px + space.hair + 3 * small_px + space.tight
    spark_height = round(44 * growth**0.5)
    return RowPlan(
        mark=QRect(pad, pad, mark, name_px),
        name=QRect(left, pad, words - last_width - space.tight, name_px),
        reason=QRect(left, pad + name_px + space.hair, words, 3 * small_px),
        spark=QRect(left, spark_top, words, spark_height),
        last=QRect(width - pad - last_width, pad, last_width, name_px + space.hair + small_px),
        height=spark_top + spark_height + pad,
    )


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
        _paint_last(painter, place(plan.last), case, theme, place.trailing)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Placed:
    """Moves a planned area into its row, to the other side where reading runs from right to left."""

    row: QRect
    mirrored: bool

    def __call__(self, area: QRect) -> QRect:
        x = self.row.width() - area.x() - area.width() if self.mirrored else area.x()
        return QRect(self.row.x() + x, self.row.y() + area.y(), area.width(), area.height())

    @property
    def leading(self) -> Qt.AlignmentFlag:
        return _ALIGN.AlignRight if self.mirrored else _ALIGN.AlignLeft

    @property
    def trailing(self) -> Qt.AlignmentFlag:
        return _ALIGN.AlignLeft if self.mirrored else _ALIGN.AlignRight


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    area = QRectF(option.rect).adjusted(0, 0, 0, -1)
    if selected or hovered:
        painter.fillRect(area, theme.colour("pine_soft"))
    if selected:
        painter.fillRect(QRectF(area.left(), area.top(), 5, area.height()), theme.colour("pine"))
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
    painter.drawText(area, int(place.leading | _ALIGN.AlignVCenter), name)
    painter.setFont(theme.font("desk_body"))
    painter.setPen(theme.colour("ink_soft"))
    painter.drawText(place(plan.reason), int(place.leading | _ALIGN.AlignTop) | int(WRAP), case.reason)


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


def _paint_last(painter: QPainter, area: QRect, case: Case, theme: Theme, trailing: Qt.AlignmentFlag) -> None:
    font = theme.font("desk_body")
    painter.setFont(font)
    painter.setPen(theme.colour("ink_soft"))
    painter.drawText(area, int(trailing | _ALIGN.AlignTop), case.last)
    if case.news:
        _paint_news(painter, area, case, theme, trailing)


def _paint_news(painter: QPainter, area: QRect, case: Case, theme: Theme, trailing: Qt.AlignmentFlag) -> None:
    words, font = case.news, theme.font("desk_small")
    font.setBold(True)
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(words) + 20, metrics.height() + 6
    x = area.right() - width + 1 if trailing == _ALIGN.AlignRight else area.left()
    pill = QRectF(x, area.bottom() - height + 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("pine"))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(theme.colour("on_pine"))
    painter.setFont(font)
    painter.drawText(pill, int(_ALIGN.AlignCenter), words)
