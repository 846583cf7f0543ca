"""What is seen of an open view that nobody sits by while a backup goes on: nothing but how far it is."""

from PySide6.QtWidgets import QProgressBar

from ui.therapist.desk_page import DeskPage, in_the_middle
from ui.widgets.controls import Card, Text
from ui.widgets.progressing import show_on
from ui.widgets.theme import current_theme

_COLUMN_PX = 560


class CoverPage(DeskPage):
    """Covers everything until the work is done; then the view locks.

    Attributes:
        bar: how far the work is.
    """

    def __init__(self) -> None:
        """Build the page."""
        super().__init__()
        space = current_theme().space
        title = self.tr("A backup is being made")
        self.name_page(title)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        card = Card()
        card.rows.setContentsMargins(*(4 * [space.wide]))
        card.rows.setSpacing(space.base)
        words = self.tr(
            "This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup."
        )
        card.rows.addWidget(Text(title, "desk_title", centred=True))
        card.rows.addWidget(self.bar)
        card.rows.addWidget(Text(words, "desk_body", centred=True))
        self.rows.addWidget(in_the_middle(_COLUMN_PX, card))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        show_on(self.bar, done, total)

    def show_trouble(self, sentence: str) -> None:
        """Nothing is told here: whoever unlocks next finds no new backup."""
