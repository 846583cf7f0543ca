"""A box with all languages, each by its own name, for pages of the practice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kiosk.languages import LANGUAGES
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.fonts import register_fonts
from ui.widgets.language import spoken_tag
from ui.widgets.theme import current_theme

_LETTERS = 20


def language_box() -> QComboBox:
    """Make one that shows the language that is spoken now; an entry's data is its tag."""
    box = ArrowBox()
    # Not by its longest entry: each is measured in the box's own font, which does not have all these letters.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    for one in LANGUAGES:
        register_fonts(one.tag)
    for place, one in enumerate(LANGUAGES):
        box.addItem(one.name, one.tag)
        box.setItemData(place, current_theme().font("desk_body", one.tag), Qt.ItemDataRole.FontRole)
    box.setCurrentIndex(box.findData(spoken_tag()))
    return box
