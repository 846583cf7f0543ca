"""What every page of the set-up has: a heading, a sentence, a column of content, and the ways on and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.controls import Notice, Page, PlainButton, PrimaryButton, Text
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import current_theme

_COLUMN_PX = 760


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

    def __init__(self, title: str, sentence: str, on: str) -> None:
        """Build a page with this heading, this sentence under it and this word on the way on."""
        super().__init__()
        space = current_theme().space
        self.name_page(title)
        column = QWidget()
        column.setMaximumWidth(round(_COLUMN_PX * (1 + (current_theme().text_scale - 1) * 0.5)))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.content = QVBoxLayout(column)
        self.content.setContentsMargins(0, 0, space.tight, 0)
        self.content.setSpacing(space.base)
        self.content.addWidget(Text(title, "desk_title"))
        self.sentence = Text(sentence, "desk_body")
        self.content.addWidget(self.sentence)
        self.trouble = Notice("desk_body", warning=True)
        self.on = PrimaryButton(on, desk=True)
        self.back = PlainButton(self.tr("Back"), desk=True, arrow="back")
        self._lay_out(column)
        self.back.clicked.connect(self.back_asked)

    def _lay_out(self, column: QWidget) -> None:
        space = current_theme().space
        inside = Content()
        middle = QHBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(column, 20, Qt.AlignmentFlag.AlignTop)
        middle.addStretch(1)
        self.rows.addWidget(Overflow(inside), 1)
        self.rows.addWidget(self.trouble)
        foot = QHBoxLayout()
        foot.setSpacing(space.snug)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.on)
        self.rows.addLayout(foot)

    def enter(self) -> None:
        """Called each time the page was shown."""
        self.trouble.tell("")
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suit the margins to the screen."""
        super().resizeEvent(event)
        space = current_theme().space
        side = space.roomy if self.width() < 900 else space.broad
        self.rows.setContentsMargins(side, space.roomy, side, space.roomy)
        self.rows.setSpacing(space.base)
