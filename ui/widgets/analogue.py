"""A line between two words: tap where it fits. No number is ever shown."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from kiosk.questionnaires.items import Scale
from ui.widgets.controls import QuietButton, Text
from ui.widgets.painting import WRAP, Look, draw_slab, draw_tick, longest_word, text_height
from ui.widgets.theme import current_theme

_TRACK: Final = 10  # px: how thick the line is
_HANDLE: Final = 26  # px: radius of the mark
_SIDE: Final = _HANDLE + 10  # px: between the end of the line and the end of its ground
_REACH: Final = 96  # px: a finger may leave the line so far before its tap is taken back
_NUDGES: Final = 20  # taps on "a little more" from one end to the other
_FINE: Final = 100  # steps of an arrow key from one end to the other
_COARSE: Final = 10  # the same for the page keys
_GROUND: Final = Look("surface", "edge", "ink", lip="line")


class Line(QSlider):
    """The line itself. It is a slider to screen readers, which read and set it; nothing is set at first.

    A tap counts when the finger is lifted, and is taken back when the finger leaves the line before. While
    nothing is placed, the slider stands one step before its beginning, where no answer is.

    Signals:
        placed: the value at the mark, after every move.
    """

    placed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a line without ends."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale = Scale(0, _FINE, "", "")
        self._hovering: int | None = None
        self._telling = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.valueChanged.connect(self._moved)

    def show_scale(self, scale: Scale, chosen: int | None) -> None:
        """Show an empty line, or one with the mark of an earlier answer."""
        self._telling = False
        self._scale, self._hovering = scale, None
        self.setRange(scale.lowest - (chosen is None), scale.highest)
        self.setValue(scale.lowest - 1 if chosen is None else chosen)
        self.setSingleStep(max(1, scale.span // _FINE))
        self.setPageStep(max(1, scale.span // _COARSE))
        self._telling = True
        self.update()

    @property
    def is_placed(self) -> bool:
        """Tell whether there is a mark."""
        return self.value() >= self._scale.lowest

    def place(self, value: int) -> None:
        """Put the mark at ``value``, or at the nearest end."""
        self.setValue(min(max(value, self._scale.lowest), self._scale.highest))

    def place_in_the_middle(self) -> None:
        """Put a first mark where it can be moved from."""
        self.place(self._scale.lowest + self._scale.span // 2)

    def nudge(self, direction: int) -> None:
        """Move the mark a little: by 1 towards the end of the line, by -1 towards its beginning."""
        self.place(self.value() + direction * max(1, self._scale.span // _NUDGES))

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(6 * current_theme().shape.target, 2 * _HANDLE + 3 * current_theme().space.base)

    def minimumSizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(3 * current_theme().shape.target, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show where the mark would come."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hover(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the mark there, unless the finger has left the line."""
        value, self._hovering = self._hovering, None
        if event.button() == Qt.MouseButton.LeftButton and value is not None:
            self.place(value)
        self.update()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: passing over a line must not answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark by arrows, page keys, Home and End; the first arrow puts it in the middle."""
        onward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        keys, fine, coarse = Qt.Key, self.singleStep(), self.pageStep()
        steps = {
            keys.Key_Right: onward * fine,
            keys.Key_Left: -onward * fine,
            keys.Key_Up: fine,
            keys.Key_Down: -fine,
            keys.Key_PageUp: coarse,
            keys.Key_PageDown: -coarse,
        }
        step = steps.get(Qt.Key(event.key()))
        if event.key() == keys.Key_Home:
            self.place(self._scale.lowest)
        elif event.key() == keys.Key_End:
            self.place(self._scale.highest)
        elif step is not None and not self.is_placed:
            self.place_in_the_middle()
        elif step is not None:
            self.place(self.value() + step)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw where a tap counts, the line, hollow while there is no mark, and the mark."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_slab(painter, QRectF(self.rect()), _GROUND, theme, theme.shape.radius)
        middle = self.height() / 2
        track = QRectF(_SIDE, middle - _TRACK / 2, self.width() - 2 * _SIDE, _TRACK)
        painter.setPen(QPen(theme.colour("edge"), theme.shape.edge))
        painter.setBrush(theme.colour("line" if self.is_placed else "surface"))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        for end in (track.left(), track.right()):
            painter.drawLine(QPointF(end, middle - _HANDLE), QPointF(end, middle + _HANDLE))
        if self._hovering is not None:
            self._paint_mark(painter, self._hovering, is_placed=False)
        elif self.is_placed:
            self._paint_mark(painter, self.value(), is_placed=True)
        painter.end()

    def _paint_mark(self, painter: QPainter, value: int, *, is_placed: bool) -> None:
        theme, centre = current_theme(), self.place_of(value)
        painter.setPen(QPen(theme.colour("pine"), theme.shape.chosen_edge))
        painter.setBrush(theme.colour("pine" if is_placed else "pine_soft"))
        painter.drawEllipse(centre, _HANDLE - 2, _HANDLE - 2)
        if is_placed:
            draw_tick(painter, centre, _HANDLE, theme.colour("on_pine"))

    def place_of(self, value: int) -> QPointF:
        """Give the middle of the mark for ``value``."""
        share = (value - self._scale.lowest) / max(self._scale.span, 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return QPointF(_SIDE + share * (self.width() - 2 * _SIDE), self.height() / 2)

    def _hover(self, place: QPointF) -> None:
        reach = self.rect().adjusted(-_REACH, -_REACH, _REACH, _REACH)
        share = (place.x() - _SIDE) / max(self.width() - 2 * _SIDE, 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        share = min(max(share, 0.0), 1.0)
        value = self._scale.lowest + round(share * self._scale.span)
        self._hovering = value if reach.contains(QPoint(round(place.x()), round(place.y()))) else None
        self.update()

    def _moved(self, value: int) -> None:
        if self._telling and self.is_placed:
            self.setMinimum(self._scale.lowest)  # from now on there is no way back to nothing
            self.placed.emit(value)


class Ends(QWidget):
    """The words at both ends of a line."""

    def __init__(self) -> None:
        """Make them empty."""
        super().__init__()
        self._low = self._high = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, low: str, high: str) -> None:
        """Show these words."""
        self._low, self._high = low, high
        self.setAccessibleName(f"{low} – {high}" if low else "")
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the longer words."""
        font, half = current_theme().font("body"), self._half(width)
        return max(text_height(words, font, half) for words in (self._low, self._high))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than both longest words beside each other."""
        font = current_theme().font("body")
        widest = max(longest_word(words, font) for words in (self._low, self._high))
        return QSize(2 * widest + current_theme().space.wide, text_height("x", font, 100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words where their ends are."""
        painter, theme = QPainter(self), current_theme()
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        half = self._half(self.width())
        left, right = (
            QRect(0, 0, half, self.height()),
            QRect(self.width() - half, 0, half, self.height()),
        )
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | WRAP
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        low, high = (self._high, self._low) if mirrored else (self._low, self._high)
        painter.drawText(left, flags | Qt.AlignmentFlag.AlignLeft, low)
        painter.drawText(right, flags | Qt.AlignmentFlag.AlignRight, high)
        painter.end()

    def _half(self, width: int) -> int:
        return (width - current_theme().space.wide) // 2


class Analogue(QWidget):
    """A line with its words, and buttons for whoever cannot aim or drag.

    Signals:
        placed: there is a mark; the value, after every move.

    Attributes:
        line: what is tapped.
        first: puts a first mark in the middle.
        less: moves the mark a little towards the beginning.
        more: the same towards the end.
    """

    placed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty one."""
        super().__init__(parent)
        space = current_theme().space
        self.line = Line()
        self._ends, self._words = Ends(), ("", "")
        self._hint = Text("", "soft", centred=True)
        self.first, self.less, self.more = QuietButton(), QuietButton(), QuietButton()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space.tight)
        rows.addStretch(1)
        rows.addWidget(self.line)
        rows.addWidget(self._ends)
        rows.addSpacing(space.tight)
        rows.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.base)
        for button in (self.less, self.first, self.more):
            buttons.addWidget(button, 1)
        rows.addLayout(buttons)
        rows.addStretch(2)
        self.line.placed.connect(self._placed)
        self.first.clicked.connect(self.line.place_in_the_middle)
        self.less.clicked.connect(self._nudge_back)
        self.more.clicked.connect(self._nudge_on)
        self._say_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        self.first.setText(self.tr("Mark the middle"))
        self.less.setText(self.tr("A little less"))
        self.more.setText(self.tr("A little more"))
        for button, words in zip((self.less, self.more), self._words, strict=True):
            towards = self.tr("Towards: {words}").format(words=words) if words else ""
            button.setAccessibleDescription(towards)
        self._show_state()

    def show_scale(self, scale: Scale, chosen: int | None) -> None:
        """Show an empty line, or one with the mark of an earlier answer."""
        self.line.show_scale(scale, chosen)
        self._words = (scale.low, scale.high)
        self._ends.show_words(*self._words)
        self._say_words()

    def stand(self, *, low: bool) -> None:
        """Leave out what explains itself where height is scarce."""
        self._hint.setVisible(not low)

    def clear(self) -> None:
        """Forget the words and the mark."""
        self.show_scale(Scale(0, _FINE, "", ""), None)

    def controls(self) -> tuple[QWidget, ...]:
        """Give what can be used, in the order of the keys."""
        return (self.line, self.less, self.first, self.more)

    def least_height(self, width: int) -> int:
        """Give the least height in px for ``width``."""
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def comfortable_height(self, width: int) -> int:
        """Give the height in px beyond which more room no longer helps."""
        return self.least_height(width) + current_theme().space.vast

    def _placed(self, value: int) -> None:
        self._show_state()
        self.placed.emit(value)

    def _show_state(self) -> None:
        """Say what to do; the buttons keep their places, so that no tap hits another one."""
        is_placed = self.line.is_placed
        focused = self.first.hasFocus()
        for button in (self.less, self.more):
            button.setEnabled(is_placed)
        self.first.setEnabled(not is_placed)
        if focused and is_placed:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hint.setText(
            self.tr("Tap the line again to move the mark.")
            if is_placed
            else self.tr("Tap the line where it fits for you.")
        )
        self.line.setAccessibleDescription("" if is_placed else self.tr("Nothing is marked yet."))

    def _nudge_back(self) -> None:
        self.line.nudge(-1)

    def _nudge_on(self) -> None:
        self.line.nudge(1)
