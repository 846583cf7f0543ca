"""Controls that client, therapist and set-up pages share.

All of them wear ``ui.widgets.theme``: nothing here takes a colour or a size from its caller.

- ``PrimaryButton``, ``QuietButton``, ``PlainButton``: the one thing to do, another thing, an aside. Their
  text wraps, so that they never clip at a large text scale. ``desk=True`` is the therapist's compact size
  (44 px instead of 64). They are ``QPushButton``: ``clicked``, ``setEnabled``, shortcuts as usual.
- ``Text``: a label with a role of the theme (``display question body soft strong small``, and ``desk_title
  desk_heading desk_body desk_strong desk_soft desk_small``).
- ``Card``, ``Notice``: framed areas with a vertical layout in ``.rows``.
- ``Page``: the base of a page: paper, margins, a name for screen readers that takes the first focus.

The ring around the focused control is ``ui.widgets.ring.FocusRing``, one a window, shown after a key only.
"""

from enum import Enum
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.painting import (
    WRAP,
    Look,
    draw_arrow,
    draw_lines,
    draw_slab,
    even_lines,
    longest_word,
    text_height,
    text_width,
)
from ui.widgets.theme import Role, Theme, current_theme, set_role
from ui.widgets.told import told_as

Arrow = Literal["none", "back", "on"]
_ARROW = 20  # px at 100 %
_LARGE = 1.5  # scale of text


class State(Enum):
    """What a target shows."""

    REST = "rest"
    HOVER = "hover"
    PRESSED = "pressed"
    OFF = "off"


def state_of(button: QAbstractButton, *, hovers: bool = False) -> State:
    """Tell which state ``button`` is in.

    Only the therapist's controls hover: after a touch the last place stays "under the mouse", and what
    the next page has there would look chosen.
    """
    if not button.isEnabled():
        return State.OFF
    if button.isDown():
        return State.PRESSED
    return State.HOVER if hovers and button.underMouse() else State.REST


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader speak ``sentence``; nothing happens where none runs."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  2 ms before the first page

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


_PRIMARY = {
    State.REST: Look("pine", None, "on_pine", lip="pine_deep"),
    State.HOVER: Look("pine_deep", None, "on_pine", lip="pine_deep"),
    State.PRESSED: Look("pine_deep", None, "on_pine"),
    State.OFF: Look("sand", "line", "ink_soft"),
}
_QUIET = {
    State.REST: Look("surface", "edge", "ink"),
    State.HOVER: Look("pine_soft", "edge", "ink"),
    State.PRESSED: Look("pine_soft", "pine", "ink", edge_px=3),
    State.OFF: Look("sand", "line", "ink_soft"),
}
_PLAIN = {
    State.REST: Look("sand", "edge", "pine_deep"),
    State.HOVER: Look("pine_soft", "edge", "pine_deep"),
    State.PRESSED: Look("pine_soft", "pine", "pine_deep", edge_px=3),
    State.OFF: Look("sand", "line", "ink_soft"),
}


class _Slab(QPushButton):
    """A push button that wraps its text and paints itself."""

    looks: dict[State, Look] = _QUIET
    text_role: Role = "strong"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, desk: bool = False, arrow: Arrow = "none"
    ) -> None:
        """Make a button for a client's page, or with ``desk`` the therapist's compact size."""
        super().__init__(text, parent)
        self._desk = desk
        self._arrow = arrow
        self._heights: dict[tuple[str, int], int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        font, theme = self._text_font(), current_theme()
        width = self._extra_width(theme) + max(
            (text_width(line, font) for line in self.text().splitlines()), default=0
        )
        return QSize(max(width, self._target(theme)), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        width = max(
            self._extra_width(theme) + longest_word(self.text(), self._text_font()), self._target(theme)
        )
        return QSize(width, self._target(theme))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        known = self._heights.get((self.text(), width))  # layouts ask a hundred times
        if known is not None:
            return known
        theme = current_theme()
        wanted = text_height(self.text(), self._text_font(), width - self._extra_width(theme))
        height = max(self._target(theme), wanted + 2 * theme.space.tight)
        self._heights[self.text(), width] = height
        return height

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses any button here, not only a dialog's default one.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.looks[state_of(self, hovers=self._desk)]
        radius = theme.shape.small_radius if self._desk else theme.shape.radius
        draw_slab(painter, QRectF(self.rect()), look, theme, radius)
        text_area = self._text_area(theme).translated(0, -1 if look.lip else 0)
        painter.setFont(self._text_font())
        painter.setPen(theme.colour(look.ink))
        painter.drawText(text_area, Qt.AlignmentFlag.AlignCenter | WRAP, self.text())
        if self._arrow != "none":
            self._paint_arrow(painter, theme, look)
        painter.end()

    def _paint_arrow(self, painter: QPainter, theme: Theme, look: Look) -> None:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left = (self._arrow == "back") != right_to_left
        size = theme.drawn(_ARROW)
        margin = self._margin(theme) + size / 2
        beside = margin if at_left else self.width() - margin
        centre = QPointF(beside if self.text() else self.width() / 2, self.height() / 2 - 1)
        draw_arrow(painter, centre, size, theme.colour(look.ink), to_left=at_left)

    def _text_area(self, theme: Theme) -> QRect:
        side = self._extra_width(theme) // 2
        if self._arrow == "none":
            return self.rect().adjusted(side, 0, -side, 0)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left = (self._arrow == "back") != right_to_left
        far = self._margin(theme)
        near = self._extra_width(theme) - far
        return self.rect().adjusted(near if at_left else far, 0, -(far if at_left else near), 0)

    def _extra_width(self, theme: Theme) -> int:
        if self._arrow == "none":
            return 2 * self._margin(theme)
        return 2 * self._margin(theme) + theme.drawn(_ARROW) + (theme.space.snug if self.text() else 0)

    def _margin(self, theme: Theme) -> int:
        # Beside large letters less is as much, and leaves the room to words.
        return theme.space.base if self._desk or theme.text_scale >= _LARGE else theme.space.roomy

    def _target(self, theme: Theme) -> int:
        return theme.shape.desk_target if self._desk else theme.shape.target

    def _text_font(self) -> QFont:
        return current_theme().font("desk_strong" if self._desk else self.text_role)


class PrimaryButton(_Slab):
    """The one thing to do on a page."""

    looks = _PRIMARY


class QuietButton(_Slab):
    """Another thing that can be done here."""

    looks = _QUIET


class PlainButton(_Slab):
    """An aside: quieter than a quiet button, with a full-size target."""

    looks = _PLAIN


_HEADINGS = ("display", "question", "desk_title", "desk_heading")


class Text(QLabel):
    """A wrapping label with one of the style sheet's roles."""

    def __init__(self, text: str = "", role: str = "body", *, centred: bool = False) -> None:
        """Show plain ``text``; markup is never interpreted."""
        super().__init__()
        if role in _HEADINGS:
            told_as(self, "heading")  # before there are words: with them Qt asks what it is
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, role)
        self._centred = centred
        self._evens = centred or role in ("display", "question")
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading, also for words that are not translated yet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words; those in the middle and headings in lines of about one length."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not self._evens and not mirrored:
            super().paintEvent(event)
            return
        painter, area = QPainter(self), self.contentsRect()
        text = even_lines(self.text(), self.font(), area.width()) if self._evens else self.text()
        if mirrored:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(self.foregroundRole()))
            flags = Qt.AlignmentFlag
            draw_lines(painter, text, area, flags.AlignHCenter if self._centred else flags.AlignRight)
        else:
            flags_of_all = self.alignment().value | WRAP.value
            self.style().drawItemText(
                painter, area, flags_of_all, self.palette(), self.isEnabled(), text, self.foregroundRole()
            )
        painter.end()

    def _align(self) -> None:
        flags = Qt.AlignmentFlag
        if self._centred:
            self.setAlignment(flags.AlignCenter)
        else:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start = flags.AlignRight if right_to_left else flags.AlignLeft
            self.setAlignment(start | flags.AlignAbsolute | flags.AlignVCenter)


class Card(QFrame):
    """A raised area. Add to ``rows``, a vertical layout."""

    frame_role = "card"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty one."""
        super().__init__(parent)
        space = current_theme().space
        set_role(self, self.frame_role)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(space.roomy, space.roomy, space.roomy, space.roomy)
        self.rows.setSpacing(space.snug)


class Notice(Card):
    """A short sentence that stands apart: calm sand, or with ``warning`` clay (never on client pages).

    ``tell("")`` hides it. A screen reader hears the new sentence, and finds an alert in the tree.
    """

    def __init__(self, role: str = "body", *, warning: bool = False) -> None:
        """Make a hidden notice whose text has ``role``."""
        self.frame_role = "warning" if warning else "notice"
        super().__init__()
        space = current_theme().space
        self.rows.setContentsMargins(space.base, space.snug, space.base, space.snug)
        told_as(self, "alert")
        self._text = Text("", role)
        self.rows.addWidget(self._text)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show ``sentence``, or hide when it is empty."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def reword(self, sentence: str) -> None:
        """Change what is shown without a word to a screen reader: seconds that run down, for example."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)

    def text(self) -> str:
        """Give the sentence shown."""
        return self._text.text()


class Page(QWidget):
    """The base of a page: paper, the page's margins and a vertical layout in ``rows``.

    ``name_page(text)`` gives the name that a screen reader speaks when the page takes the focus; no control
    is focused at first, so that nothing looks chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        space = current_theme().space
        set_role(self, "page")
        told_as(self, "group")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(space.broad, space.wide, space.broad, space.wide)
        self.rows.setSpacing(space.roomy)

    def name_page(self, name: str) -> None:
        """Name the page for screen readers."""
        self.setAccessibleName(name)

    def say_words(self) -> None:
        """Say all words of the page in the language that is spoken now.

        The only place that gives a client's page its words: called when the page was made, and again whenever
        the language changes. What belongs to one client stays.
        """

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
