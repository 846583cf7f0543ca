"""Something of which one is shown, and the one before or after it can be asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.controls import PlainButton, Text
from ui.widgets.theme import current_theme


class Stepper(QWidget):
    """Words between two buttons.

    Signals:
        back_asked: the one before.
        on_asked: the one after.

    Attributes:
        back: the button for the one before.
        on: the button for the one after.
        shown: what is shown, in words.
    """

    back_asked = Signal()
    on_asked = Signal()

    def __init__(self, back: str, on: str, spoken_back: str, spoken_on: str) -> None:
        """Make one; ``back`` and ``on`` stand on the buttons, the ``spoken`` words say it in full."""
        super().__init__()
        self.back = PlainButton(back, desk=True, arrow="back")
        self.on = PlainButton(on, desk=True, arrow="on")
        self.back.setAccessibleName(spoken_back)
        self.on.setAccessibleName(spoken_on)
        self.shown = Text("", "desk_strong", centred=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space.snug)
        row.addWidget(self.back)
        row.addWidget(self.shown, 1)
        row.addWidget(self.on)
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(self.on_asked)

    def show_step(self, words: str, *, has_before: bool, has_after: bool) -> None:
        """Show these words, and whether there is more on either side."""
        self.shown.setText(words)
        self.back.setEnabled(has_before)
        self.on.setEnabled(has_after)
