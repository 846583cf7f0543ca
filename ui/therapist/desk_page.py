"""What every page of the therapist's view has: margins that suit the screen."""

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.controls import Page
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import current_theme

_SMALL = 900  # px: a side below this gets narrower margins


def in_the_middle(column_px: int, *parts: QWidget) -> Overflow:
    """Put ``parts`` into a column in the middle of a page; on a small screen it scrolls."""
    column = QWidget()
    column.setMaximumWidth(round(column_px * (1 + (current_theme().text_scale - 1) * 0.5)))
    column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(current_theme().space.base)
    for part in parts:
        rows.addWidget(part)
    content = Content()
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(column, 20)
    across.addStretch(1)
    upright = QVBoxLayout(content)
    upright.setContentsMargins(0, 0, 0, 0)
    upright.addStretch(2)
    upright.addLayout(across)
    upright.addStretch(3)
    return Overflow(content, desk=True)


class DeskPage(Page):
    """A page of the therapist's view; add to ``rows``.

    Attributes:
        visit: counts how often the page was left; what was asked in an earlier visit concerns nobody.
    """

    def __init__(self) -> None:
        """Make an empty page."""
        super().__init__()
        self.visit = 0

    def enter(self) -> None:
        """Called each time the page was shown."""
        self.setFocus()

    def forget(self) -> None:
        """Called each time the page was left: nothing of a secret stays."""

    def show_trouble(self, sentence: str) -> None:
        """Say why something could not be read or done."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        """Note that the page was left."""
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is put aside is not left
            self.visit += 1
            self.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suit the margins to the screen."""
        super().resizeEvent(event)
        space = current_theme().space
        side = space.roomy if self.width() < _SMALL else space.broad
        self.rows.setContentsMargins(side, space.base, side, space.base)
        self.rows.setSpacing(space.base)
