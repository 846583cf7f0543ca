"""A small client's page in the look that is being chosen, before anybody keeps it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.practice.settings.look import PracticeLook
from ui.widgets.logo import draw_logo, logo_image
from ui.widgets.painting import WRAP, Look, draw_meeting, draw_slab, draw_tick
from ui.widgets.theme import Role, Theme, current_theme
from ui.widgets.wearing import Wishes, theme_for

_PAGE: Final = QSize(900, 640)  # px of the page that is shown small
_SHOWN: Final = QSize(360, 256)
_REST: Final = Look("surface", "edge", "ink", lip="line")
_CHOSEN: Final = Look("pine", "pine_deep", "on_pine", edge_px=3)
_ON: Final = Look("pine", None, "on_pine", lip="pine_deep")
_BACK: Final = Look("surface", "edge", "ink")


class LookPreview(QWidget):
    """Drawn with the colours, edges and sizes that the client pages would have."""

    def __init__(self) -> None:
        """Show Rapport's own look."""
        super().__init__()
        self._theme: Theme = current_theme()
        self._name = ""
        self._logo: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the pages will look"))

    @property
    def theme(self) -> Theme:
        """What is shown."""
        return self._theme

    def show_look(self, look: PracticeLook, name: str, wishes: Wishes) -> None:
        """Show this look and the practice's name."""
        self._theme = theme_for(look, look.comfort(), wishes)
        self._name = name
        self._logo = logo_image(look.logo)
        self.update()

    def sizeHint(self) -> QSize:
        """A small one."""
        return _SHOWN

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _PAGE.width(), self.height() / _PAGE.height())
        page = QRectF(0, 0, _PAGE.width(), _PAGE.height())
        frame = Look("paper", "edge", "ink")
        draw_slab(painter, page, frame, theme, theme.shape.radius)
        self._paint_head(painter, theme, page)
        self._paint_answers(painter, theme, page)
        self._paint_foot(painter, theme, page)
        painter.end()

    def _paint_head(self, painter: QPainter, theme: Theme, page: QRectF) -> None:
        emblem = QRectF(page.center().x() - 150, 28, 300, 104)
        if self._logo is None:
            draw_meeting(painter, emblem, theme)
        else:
            draw_logo(painter, emblem, self._logo, theme)
        self._words(painter, QRectF(40, 136, page.width() - 80, 70), self._name, role="question", ink="ink")
        place = QRectF(40, 210, page.width() - 80, 70)
        self._words(painter, place, self.tr("Today I felt listened to."), role="body", ink="ink_soft")

    def _paint_answers(self, painter: QPainter, theme: Theme, page: QRectF) -> None:
        words = (self.tr("A little"), self.tr("Mostly"), self.tr("Completely"))
        wide = (page.width() - 80 - 2 * theme.space.base) / len(words)
        for place, label in enumerate(words):
            look = _CHOSEN if place == 1 else _REST
            card = QRectF(40 + place * (wide + theme.space.base), 300, wide, 180)
            draw_slab(painter, card, look, theme, theme.shape.radius)
            self._words(painter, card, label, role="answer", ink=look.ink)
            if place == 1:
                corner = QPointF(card.right() - 28, card.top() + 26)
                draw_tick(painter, corner, 18, theme.colour(look.ink))

    def _paint_foot(self, painter: QPainter, theme: Theme, page: QRectF) -> None:
        wide, high, top = 300.0, 90.0, 518.0
        left = QRectF(40, top, wide, high)
        right = QRectF(page.width() - 40 - wide, top, wide, high)
        on, back = (left, right) if theme.left_handed else (right, left)
        draw_slab(painter, on, _ON, theme, theme.shape.radius)
        self._words(painter, on, self.tr("Go on"), role="strong", ink="on_pine")
        draw_slab(painter, back, _BACK, theme, theme.shape.radius)
        self._words(painter, back, self.tr("Back"), role="strong", ink="ink")

    def _words(self, painter: QPainter, area: QRectF, words: str, *, role: Role, ink: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | WRAP, words)
