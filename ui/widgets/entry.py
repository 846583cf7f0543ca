"""Rows that lead somewhere or are chosen: a title, and below it what there is to know."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.controls import QuietButton, state_of
from ui.widgets.painting import WRAP, draw_arrow, draw_slab, draw_tick, longest_word, text_height
from ui.widgets.theme import Theme, current_theme

_SIGN: Final = 20  # px: the arrow, or the round that is filled when a row is chosen


class EntryRow(QuietButton):
    """A row with a title and a status; an arrow says that it leads on.

    A screen reader hears both as the row's name.

    Attributes:
        title_language: tag of the language that the title is written in; empty for the one spoken here.
    """

    sign_leads = False

    def __init__(self, title: str = "", status: str = "", parent: QWidget | None = None) -> None:
        """Make a row; ``show_entry`` changes what it says."""
        super().__init__("", parent, desk=True)
        self._title = self._status = ""
        self._is_urgent = False
        self.title_language = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_entry(title, status)

    def show_entry(self, title: str, status: str, *, urgent: bool = False) -> None:
        """Show these words; with ``urgent`` a mark says that the status wants to be read."""
        self._title, self._status, self._is_urgent = title, status, urgent
        ended = title if not status or title.endswith((".", "?", "!")) else f"{title}."
        self.setAccessibleName(f"{ended} {status}".strip())
        self.updateGeometry()
        self.update()

    def status(self) -> str:
        """Give the words below the title."""
        return self._status

    def sizeHint(self) -> QSize:
        """Leave the width to the page."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a target."""
        return QSize(200, current_theme().shape.desk_target)

    def heightForWidth(self, width: int) -> int:
        """Give the height that both texts need."""
        theme = current_theme()
        inner = width - self._left(theme) - self._right(theme)
        texts = text_height(self._title, self._title_font(theme), inner)
        if self._status:
            texts += theme.space.hair + text_height(self._status, _status_font(theme), inner)
        return max(theme.shape.desk_target, texts + 2 * theme.space.snug)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both texts on a slab, and the sign."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.looks[state_of(self, hovers=True)]
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.small_radius)
        self._paint_words(painter, theme, theme.colour(look.ink))
        margin = self._sign_margin(theme) + _SIGN / 2
        at_left = self.sign_leads != self._is_mirrored()
        self._paint_sign(
            painter, QPointF(margin if at_left else self.width() - margin, self.height() / 2), theme
        )
        painter.end()

    def _paint_words(self, painter: QPainter, theme: Theme, ink: QColor) -> None:
        leading, trailing = self._left(theme), self._right(theme)
        left = trailing if self._is_mirrored() else leading
        wide = self.width() - leading - trailing
        title = text_height(self._title, self._title_font(theme), wide)
        status = text_height(self._status, _status_font(theme), wide) if self._status else 0
        gap = theme.space.hair if status else 0
        top = (self.height() - title - gap - status) // 2
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | WRAP
        painter.setFont(self._title_font(theme))
        painter.setPen(ink)
        painter.drawText(QRect(left, top, wide, title), flags, self._title)
        painter.setFont(_status_font(theme))
        painter.setPen(theme.colour("clay" if self._is_urgent else "ink_soft"))
        painter.drawText(QRect(left, top + title + gap, wide, status), flags, self._status)

    def _paint_sign(self, painter: QPainter, centre: QPointF, theme: Theme) -> None:
        draw_arrow(painter, centre, _SIGN, theme.colour("pine"), to_left=self._is_mirrored())

    def _title_font(self, theme: Theme) -> QFont:
        return theme.font("desk_strong", self.title_language)

    def _left(self, theme: Theme) -> int:
        return theme.space.base + (_SIGN + theme.space.snug if self.sign_leads else 0)

    def _right(self, theme: Theme) -> int:
        return theme.space.base + (0 if self.sign_leads else _SIGN + theme.space.snug)

    def _sign_margin(self, theme: Theme) -> int:
        return theme.space.base

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class ChoiceRow(EntryRow):
    """A row of which one in a group is chosen; put several into an exclusive ``QButtonGroup``."""

    sign_leads = True

    def __init__(self, title: str = "", status: str = "", parent: QWidget | None = None) -> None:
        """Make one that is not chosen."""
        super().__init__(title, status, parent)
        self.setCheckable(True)

    def _paint_sign(self, painter: QPainter, centre: QPointF, theme: Theme) -> None:
        ring = QRectF(centre.x() - _SIGN / 2, centre.y() - _SIGN / 2, _SIGN, _SIGN)
        painter.setPen(QPen(theme.colour("pine" if self.isChecked() else "edge"), theme.shape.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pine"))
            painter.drawEllipse(ring.adjusted(5, 5, -5, -5))


class TickRow(ChoiceRow):
    """Something that is done or not: a square with a tick. Several in a group can be ticked."""

    def _paint_sign(self, painter: QPainter, centre: QPointF, theme: Theme) -> None:
        square = QRectF(centre.x() - _SIGN / 2, centre.y() - _SIGN / 2, _SIGN, _SIGN)
        ticked = self.isChecked()
        painter.setPen(QPen(theme.colour("pine" if ticked else "edge"), theme.shape.edge))
        painter.setBrush(theme.colour("pine") if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 5, 5)
        if ticked:
            draw_tick(painter, centre, _SIGN * 0.7, theme.colour("on_pine"))


class ShortChoice(ChoiceRow):
    """A choice of few words that stands beside others, no wider than its words need."""

    def sizeHint(self) -> QSize:
        """Share the width with the others."""
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest word."""
        theme = current_theme()
        words = longest_word(self._title, _title_font(theme))
        return QSize(self._left(theme) + words + self._right(theme), theme.shape.desk_target)

    def _left(self, theme: Theme) -> int:
        return theme.space.snug + _SIGN + theme.space.tight

    def _right(self, theme: Theme) -> int:
        return theme.space.snug

    def _sign_margin(self, theme: Theme) -> int:
        return theme.space.snug


def _title_font(theme: Theme) -> QFont:
    return theme.font("desk_strong")


def _status_font(theme: Theme) -> QFont:
    return theme.font("desk_body")
