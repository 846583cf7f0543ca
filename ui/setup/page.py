"""What every page of the set-up has: a heading, a sentence, a column of content, and the ways on and back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.controls import Notice, Page, PlainButton, PrimaryButton, Text
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import current_theme

_COLUMN_PX = 760
_SMALL = 700  # px: a side below this gets narrower margins


class SetupPage(Page):
    """Add to ``content``; connect ``on`` and ``back``.

    Signals:
        back_asked: one page back.

    Attributes:
        content: the column's layout.
        trouble: what is wrong, in words.
        on: the way on.
        back: the way back.
    """

    back_asked = Signal()

    def __init__(self, step: str, title: str, sentence: str, on: str) -> None:
        """Build a page.

        Args:
            step: which step this is, in words.
            title: the heading.
            sentence: what the page is for.
            on: the word on the way on.
        """
        super().__init__()
        space = current_theme().space
        self.name_page(title)
        inside = Content()
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(space.base)
        self.content.addWidget(Text(step, "desk_small"))
        self.content.addWidget(Text(title, "desk_title"))
        self.sentence = Text(sentence, "desk_body")
        self.content.addWidget(self.sentence)
        self.trouble = Notice("desk_body", warning=True)
        self.on = PrimaryButton(on, desk=True)
        self.back = PlainButton(self.tr("Back"), desk=True, arrow="back")
        self._lay_out(inside)
        self.back.clicked.connect(self.back_asked)

    def _lay_out(self, inside: Content) -> None:
        space = current_theme().space
        column = QWidget()
        column.setMaximumWidth(round(_COLUMN_PX * (1 + (current_theme().text_scale - 1) * 0.5)))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space.base)
        self._overflow = Overflow(inside)
        rows.addWidget(self._overflow, 1)
        rows.addWidget(self.trouble)
        foot = QHBoxLayout()
        foot.setSpacing(space.snug)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.on)
        rows.addLayout(foot)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 20)
        middle.addStretch(1)
        self.rows.addLayout(middle, 1)

    def lead_to(self, field: QWidget) -> None:
        """Let the person type into ``field``, and bring it into sight on a small screen."""
        self._overflow.lead_to(field)

    def finish(self) -> None:
        """Call when ``content`` is complete: what room is left goes below it."""
        self.content.addStretch(1)

    def enter(self) -> None:
        """Called each time the page was shown."""
        self.trouble.tell("")
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suit the margins to the screen; the ways on stay at its foot, as on the client's pages."""
        super().resizeEvent(event)
        space = current_theme().space
        side = space.base if self.width() < _SMALL else space.broad
        low = self.height() < _SMALL * current_theme().text_scale
        self.rows.setContentsMargins(side, space.base if low else space.vast, side, space.base)
