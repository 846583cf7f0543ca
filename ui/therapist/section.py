"""A part of a page: a card with a heading."""

from PySide6.QtWidgets import QWidget

from ui.widgets.controls import Card, Text


class Section(Card):
    """A card with a heading and these parts; add more to ``rows``."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        """Lay the parts out below ``title``."""
        super().__init__()
        self.rows.addWidget(Text(title, "desk_heading"))
        for part in parts:
            self.rows.addWidget(part)
