"""What every page of the therapist's view has: margins that suit the screen."""

from PySide6.QtGui import QResizeEvent

from ui.widgets.controls import Page
from ui.widgets.theme import current_theme

_SMALL = 900  # px: a side below this gets narrower margins


class DeskPage(Page):
    """A page of the therapist's view; add to ``rows``."""

    def enter(self) -> None:
        """Called each time the page was shown."""
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suit the margins to the screen."""
        super().resizeEvent(event)
        space = current_theme().space
        side = space.roomy if self.width() < _SMALL else space.broad
        self.rows.setContentsMargins(side, space.base, side, space.base)
        self.rows.setSpacing(space.base)
