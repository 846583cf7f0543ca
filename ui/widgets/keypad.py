"""A big keypad and the places that the typed digits fill."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.widgets.controls import QuietButton, State, state_of
from ui.widgets.painting import Look, draw_erase, draw_slab
from ui.widgets.theme import Theme, current_theme
from ui.widgets.told import told_as

GROUPS: Final = (3, 3, 4)
_KEY = {
    State.REST: Look("surface", "edge", "ink", lip="line"),
    State.PRESSED: Look("pine", "pine_deep", "on_pine"),
    State.OFF: Look("sand", "line", "ink_soft"),
}


class _Key(QuietButton):
    """One key. Enter is left to the page: a scanner ends every code with it."""

    looks = _KEY

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a tap must not take the focus from the page
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(2 * current_theme().shape.target)

    def sizeHint(self) -> QSize:
        side = current_theme().shape.target
        return QSize(round(side * 1.9), round(side * 1.5))

    def minimumSizeHint(self) -> QSize:
        side = current_theme().shape.target
        return QSize(round(side * 1.4), side + 4)

    def hasHeightForWidth(self) -> bool:
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _text_font(self) -> QFont:
        font = current_theme().font("code")
        font.setPixelSize(min(40, font.pixelSize()))
        font.setWeight(QFont.Weight.Medium)
        return font


class _EraseKey(_Key):
    """Takes back the last digit."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.looks[state_of(self)]
        draw_slab(painter, QRectF(self.rect()), look, theme, theme.shape.radius)
        centre = QPointF(self.width() / 2, self.height() / 2 - 1)
        draw_erase(painter, centre, 34, theme.colour(look.ink))
        painter.end()


class Keypad(QWidget):
    """Ten digits and a key that takes one back. Figures run left to right in every language.

    They are the digits 0 to 9 in every language too: those are on the printed card and on every keyboard, and
    a code that looks unlike its card is typed wrong.

    Signals:
        digit: a digit was tapped.
        erased: the last one shall go.
    """

    digit = Signal(int)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the keys."""
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        gap, key_height = current_theme().space.snug, 2 * current_theme().shape.target
        grid.setSpacing(gap)
        self.setMaximumHeight(4 * key_height + 3 * gap)
        self._keys: dict[QWidget, int] = {}
        for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0):
            key = _Key(str(number), str(number), self)
            key.clicked.connect(self._key_clicked)
            self._keys[key] = number
            row, column = divmod(number - 1, 3) if number else (3, 1)
            grid.addWidget(key, row, column)
        self.erase = _EraseKey("", "", self)
        self.erase.clicked.connect(self.erased)
        grid.addWidget(self.erase, 3, 2)
        self._name_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_keys()

    def key(self, number: int) -> QWidget:
        """Give the key of a digit."""
        return next(key for key, digit in self._keys.items() if digit == number)

    def _name_keys(self) -> None:
        self.erase.setAccessibleName(self.tr("Take back the last digit"))

    def _key_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            self.digit.emit(self._keys[sender])


class CodeDisplay(QWidget):
    """The places of a code, grouped as on the card: 3, 3 and 4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show empty places."""
        super().__init__(parent)
        self._digits = ""
        told_as(self, "words")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_digits("")

    def show_digits(self, digits: str) -> None:
        """Show what was typed so far."""
        self._digits = digits
        spoken = " ".join(digits) if digits else self.tr("nothing yet")
        self.setAccessibleName(self.tr("Code: {digits}").format(digits=spoken))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take another height when the text scale changes, and follow the language."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_digits(self._digits)

    def sizeHint(self) -> QSize:
        """Wide enough for ten places."""
        return QSize(520, round(current_theme().px("code") * 1.55))

    def minimumSizeHint(self) -> QSize:
        """Narrow places at least."""
        return QSize(400, round(current_theme().px("code") * 1.55))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the places and the digits in them."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, group_gap = 6, theme.space.roomy
        count = sum(GROUPS)
        free = self.width() - gap * (count - len(GROUPS)) - group_gap * (len(GROUPS) - 1)
        width = min(free / count, theme.px("code") * 1.1)
        font = theme.font("code")
        font.setPixelSize(min(font.pixelSize(), round(width * 1.25)))
        painter.setFont(font)
        left, position = self._spare(width, gap, group_gap), 0
        for group in GROUPS:
            for _place in range(group):
                self._paint_place(painter, theme, QRectF(left, 0, width, self.height()), position)
                left += width + gap
                position += 1
            left += group_gap - gap
        painter.end()

    def _spare(self, width: float, gap: int, group_gap: int) -> float:
        """Give the room before the first place: all that is left over where reading starts at the right."""
        around = self.parentWidget()
        if around is None or around.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return 0.0
        count = sum(GROUPS)
        taken = count * width + gap * (count - len(GROUPS)) + group_gap * (len(GROUPS) - 1)
        return max(0.0, self.width() - taken)

    def _paint_place(self, painter: QPainter, theme: Theme, area: QRectF, position: int) -> None:
        filled, is_next = position < len(self._digits), position == len(self._digits)
        edge = "pine" if filled or is_next else "edge"
        look = Look("surface", edge, "ink", edge_px=3 if is_next else 2)
        draw_slab(painter, area, look, theme, 10)
        if filled:
            painter.setPen(theme.colour("ink"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._digits[position])
