"""A page of the therapist's view that does one thing: a way back, a title, a column, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.therapist.desk_page import DeskPage
from ui.widgets.controls import Notice, PlainButton, Text
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import current_theme

_COLUMN_PX = 820


class SubPage(DeskPage):
    """Add to ``content``, then call ``finish``.

    Signals:
        back_asked: one page back.

    Attributes:
        content: the column's layout.
        back: the way back.
        trouble: what is wrong, in words.
        told: what came of the last thing that was done, in words.
        beside: the column stands in it, between stretches; for what stands beside the column.
    """

    back_asked = Signal()

    def __init__(self, title: str, back: str, sentence: str = "") -> None:
        """Build a page.

        Args:
            title: the heading.
            back: the words on the way back.
            sentence: what the page is for.
        """
        super().__init__()
        space = current_theme().space
        self.name_page(title)
        self.back = PlainButton(back, desk=True, arrow="back")
        self.title = Text(title, "desk_title")
        self.sentence = Text(sentence, "desk_soft")
        if not sentence:
            self.sentence.hide()
        self.trouble = Notice("desk_body", warning=True)
        self.told = Notice("desk_body")
        inside = Content()
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(space.base)
        self._overflow = Overflow(inside, desk=True)
        self.content.addWidget(self.sentence)
        self._build_frame()
        self.back.clicked.connect(self.back_asked)

    def _build_frame(self) -> None:
        column = QWidget()
        column.setMaximumWidth(round(_COLUMN_PX * (1 + (current_theme().text_scale - 1) * 0.5)))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().space.base)
        head = QHBoxLayout()
        head.setSpacing(current_theme().space.base)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        rows.addLayout(head)
        rows.addWidget(self.trouble)
        rows.addWidget(self.told)
        rows.addWidget(self._overflow, 1)
        self.beside = QHBoxLayout()
        self.beside.addStretch(1)
        self.beside.addWidget(column, 20)
        self.beside.addStretch(1)
        self.rows.addLayout(self.beside, 1)

    def finish(self) -> None:
        """Call when ``content`` is complete: what room is left goes below it."""
        self.content.addStretch(1)

    def lead_to(self, field: QWidget, around: QWidget | None = None) -> None:
        """Let the person use ``field``, and bring it into sight with what is ``around`` it."""
        self._overflow.lead_to(field, around)

    def enter(self) -> None:
        """Begin anew: nothing is told of what was done before."""
        self.trouble.tell("")
        self.told.tell("")
        self._overflow.to_top()
        super().enter()

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong."""
        self.told.tell("")
        self.trouble.tell(sentence)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.trouble.tell("")
        self.told.tell(sentence)
