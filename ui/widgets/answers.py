"""One answer as a card that a finger finds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.widgets.controls import State, state_of
from ui.widgets.painting import WRAP, Look, draw_level, draw_slab, draw_tick, longest_word, text_height
from ui.widgets.theme import Role, Theme, current_theme

_LOOKS = {
    State.REST: Look("surface", "edge", "ink", lip="line"),
    State.PRESSED: Look("pine_soft", "pine", "ink", edge_px=3),
    State.OFF: Look("sand", "line", "ink_soft"),
}
_CHOSEN = Look("pine", "pine_deep", "on_pine", edge_px=3)
_QUIET = _LOOKS | {State.REST: Look("sand", "edge", "ink")}
_MARK = 18  # radius of the level mark, px at 100 %
_TICK = 22  # px at 100 %
ARROW_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


def step_among(choices: Sequence[QWidget], event: QKeyEvent, direction: Qt.LayoutDirection) -> bool:
    """Move the focus to the choice that an arrow key points to, around the ends; tell whether it moved.

    Nothing is chosen by it. Where reading runs to the left, so do the choices.
    """
    step = ARROW_STEPS.get(Qt.Key(event.key()))
    focused = next((place for place, choice in enumerate(choices) if choice.hasFocus()), None)
    if step is None or focused is None:
        return False
    sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    if sideways and direction == Qt.LayoutDirection.RightToLeft:
        step = -step
    choices[(focused + step) % len(choices)].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen.

    Attributes:
        value: what the survey is told.
        label: what the client reads.
        level: how much it says, 0 to 1, drawn as a vessel; None for answers that are no amount. Answers
            without a level stand below the row of those with one.
        quiet: a way not to say: it stands apart, below the others.
    """

    value: int
    label: str
    level: float | None = None
    quiet: bool = False


class AnswerButton(QRadioButton):
    """One answer as a card.

    It is a radio button to screen readers. Whatever checks it (a tap, a key, the accessible action "Toggle")
    sends ``picked`` (a tap twice; the group takes the first); a tap on the chosen one sends it as well.
    ``show_chosen`` sends nothing.

    Attributes:
        role: of the label; smaller kinds change it, and the sizes below.
        mark_px: the radius of the vessel, px at 100 %.
        tick_px: the size of the tick on a row of a list, px at 100 %.
    """

    picked = Signal()
    role: Role = "answer"
    mark_px = _MARK
    tick_px = _TICK

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card; ``show_answer`` fills it."""
        super().__init__(parent)
        self.level: float | None = None
        self.quiet = False
        self._tall = False
        self._telling = True
        self._heights: dict[tuple[int, bool], int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self.picked)
        self.toggled.connect(self._toggled)

    def show_answer(self, label: str, level: float | None, *, quiet: bool = False) -> None:
        """Show ``label`` and, unless None, how much it says; a ``quiet`` one stands back."""
        if (label, level is None) != (self.text(), self.level is None):
            self._heights.clear()
        self.setText(label)
        self.level = level
        self.quiet = quiet
        self.update()

    def show_chosen(self, *, chosen: bool) -> None:
        """Show the state without telling anybody."""
        self._telling = False
        self.setAutoExclusive(False)  # else Qt would not let the last chosen one go
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self._telling = True

    def text_font(self) -> QFont:
        """Give the font of the label."""
        return current_theme().font(self.role)

    def stand(self, *, tall: bool) -> None:
        """Stand as a tall card (mark above the text) or lie as a row of a list."""
        self._tall = tall
        self.update()

    def height_at(self, width: int, *, tall: bool) -> int:
        """Give the least height in px for ``width``; layouts ask for the same many times a question."""
        asked = (width, tall)
        if asked not in self._heights:
            self._heights[asked] = self._least_height(current_theme(), width, tall=tall)
        return self._heights[asked]

    def _least_height(self, theme: Theme, width: int, *, tall: bool) -> int:
        font, space = self.text_font(), theme.space
        if tall:
            mark = 2 * theme.drawn(self.mark_px) + space.snug if self.level is not None else 0
            return text_height(self.text(), font, width - 2 * space.base) + mark + 2 * space.roomy
        text = text_height(self.text(), font, width - self._lead(theme) - self._trail(theme))
        return max(theme.shape.target, text + space.hair)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another size of text and in another language, whose font may be another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._heights.clear()

    def fits_row(self, width: int) -> bool:
        """Tell whether a tall card of ``width`` reads well: no broken word, at most three lines."""
        theme = current_theme()
        font, inner = self.text_font(), width - 2 * theme.space.base
        three_lines = text_height("x\nx\nx", font, inner)
        return (
            longest_word(self.text(), font) <= inner and text_height(self.text(), font, inner) <= three_lines
        )

    def look(self) -> Look:
        """Give the colours of its state."""
        return _CHOSEN if self.isChecked() else (_QUIET if self.quiet else _LOOKS)[state_of(self)]

    def hitButton(self, position: QPoint) -> bool:
        """Take taps anywhere on the card."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Leave the width to the group."""
        width = 3 * current_theme().shape.target
        return QSize(width, self.height_at(width, tall=False))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a target."""
        target = current_theme().shape.target
        return QSize(target, target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter or Space; leave arrows to the group."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() in ARROW_STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look()
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.radius)
        painter.setFont(self.text_font())
        (self._paint_tall if self._tall else self._paint_lying)(painter, theme, look)
        painter.end()

    def _paint_tall(self, painter: QPainter, theme: Theme, look: Look) -> None:
        space, ink = theme.space, theme.colour(look.ink)
        inner = self.rect().adjusted(space.base, space.snug, -space.base, -space.snug)
        text = text_height(self.text(), painter.font(), inner.width())
        radius = theme.drawn(self.mark_px)
        mark = 0 if self.level is None else 2 * radius + space.base
        top = inner.center().y() - (text + mark) / 2
        if self.level is not None:
            centre = QPointF(self.rect().center().x() + 0.5, top + radius)
            draw_level(painter, centre, radius, self.level, ink)
        painter.setPen(ink)
        area = QRect(inner.left(), round(top) + mark, inner.width(), text + space.hair)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | WRAP, self.text())
        if self.isChecked():
            draw_tick(painter, QPointF(self._from_end(space.roomy + 2), space.roomy), 18, ink)

    def _paint_lying(self, painter: QPainter, theme: Theme, look: Look) -> None:
        space, ink = theme.space, theme.colour(look.ink)
        middle = self.height() / 2 - 1
        lead, trail = self._lead(theme), self._trail(theme)
        if self.level is not None:
            radius = theme.drawn(self.mark_px)
            centre = QPointF(self._from_start(space.roomy + radius), middle)
            draw_level(painter, centre, radius, self.level, ink)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        area = self.rect().adjusted(
            trail if right_to_left else lead, 0, -(lead if right_to_left else trail), -2
        )
        painter.setPen(ink)
        start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | WRAP
        painter.drawText(area, flags, self.text())
        if self.isChecked():
            size = theme.drawn(self.tick_px)
            draw_tick(painter, QPointF(self._from_end(space.roomy + size / 4), middle), size, ink)

    def _lead(self, theme: Theme) -> int:
        return theme.space.roomy + (
            0 if self.level is None else 2 * theme.drawn(self.mark_px) + theme.space.base
        )

    def _trail(self, theme: Theme) -> int:
        return theme.space.roomy + theme.drawn(self.tick_px) + theme.space.tight

    def _from_start(self, distance: float) -> float:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - distance if right_to_left else distance

    def _from_end(self, distance: float) -> float:
        return self.width() - self._from_start(distance)

    def _toggled(self) -> None:
        if self._telling and self.isChecked():
            self.picked.emit()
