"""A box with all languages, each by its own name, for pages of the practice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kiosk.languages import LANGUAGES
from ui.widgets.language import spoken_tag
from ui.widgets.theme import current_theme


def language_box() -> QComboBox:
    """Make one that shows the language that is spoken now; an entry's data is its tag."""
    box = QComboBox()
    for place, one in enumerate(LANGUAGES):
        box.addItem(one.name, one.tag)
        box.setItemData(place, current_theme().font("desk_body", one.tag), Qt.ItemDataRole.FontRole)
    box.setCurrentIndex(box.findData(spoken_tag()))
    return box
