"""What every client page has: margins that suit the screen, content that never clips, a foot for ways on."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.controls import Page
from ui.widgets.overflow import Content, Overflow
from ui.widgets.theme import current_theme

_LOW = 700  # px: a page below this height has smaller gaps
_NARROW = 1100  # px: a page below this width has narrower margins
_WIDEST = 1360  # px at 100 %: on a wide screen nobody has to look from one end to the other


class ClientPage(Page):
    """A page with ``content`` (a vertical layout) and ``foot`` (the ways on, in the direction of reading).

    Attributes:
        takes_scans: a scanner may type a code here; elsewhere what it types is kept away.
        is_lent: the therapist's window lies above this page, which then does not come to the front.
    """

    takes_scans = False
    is_lent = False

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        space = current_theme().space
        inside = Content()
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(space.base)
        self.overflow = Overflow(inside)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(space.base)
        self.rows.addWidget(self.overflow, 1)
        self.rows.addLayout(self.foot)

    def enter(self) -> None:
        """Called each time the page is about to be shown: no control is focused, the top is in sight."""
        self.overflow.to_top()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def rehearse(self, size: QSize) -> None:
        """Be laid out and drawn once, unseen, so that the first showing is as quick as later ones.

        A page that makes controls for what it shows makes them here, shows nothing of anybody, and clears.
        """
        self.resize(size)
        self.grab()

    def clear(self) -> None:
        """Forget whatever belongs to one client; pages are made once and used for everybody."""

    def order_tabs(self, *controls: QWidget) -> None:
        """Let Tab come to ``controls`` in this order; those made later would otherwise come last."""
        for before, after in pairwise(controls):
            self.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suit the margins to the screen."""
        super().resizeEvent(event)
        space = current_theme().space
        side = space.wide if self.width() < _NARROW else space.vast
        if self.low:
            side //= 2  # large text on a small screen: words need the room
        side = max(side, (self.width() - round(_WIDEST * current_theme().text_scale)) // 2)
        top = space.tight if self.low else space.wide
        self.rows.setContentsMargins(side, top, side, top)
        self.rows.setSpacing(space.tight if self.low else space.roomy)
        self.content.setSpacing(space.tight if self.low else space.base)
        self.foot.setSpacing(space.tight if self.low else space.base)

    @property
    def low(self) -> bool:
        """Tell whether height is scarce, for this size of text."""
        return self.height() < _LOW * current_theme().text_scale

    @property
    def cramped(self) -> bool:
        """Tell whether even what explains has to make room for what is needed."""
        return self.height() < _LOW / 2 * current_theme().text_scale

    @property
    def landscape(self) -> bool:
        """Tell whether the page is wider than high."""
        return self.width() > self.height()
