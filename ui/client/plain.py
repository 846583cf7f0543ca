"""The plain client page: a title, a sentence, and one or more large ways on."""

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.client.page import ClientPage
from ui.widgets.controls import Text
from ui.widgets.theme import current_theme

_WAY_WIDTH = 420  # px at 100 %


class PlainPage(ClientPage):
    """Everything stands in the middle, in a column that is easy to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        space = current_theme().space
        self.title = Text("", "question", centred=True)
        self.sentence = Text("", "body", centred=True)
        ways = self._ways = QWidget()
        self.ways = QVBoxLayout(ways)
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.ways.setSpacing(space.base)
        column = QWidget()
        column.setMaximumWidth(current_theme().shape.column)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(space.base)
        self.column.addStretch(2)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(space.roomy)
        self.column.addLayout(self._in_the_middle(ways))
        self.column.addStretch(3)
        self.content.addLayout(self._in_the_middle(column), 1)

    def _in_the_middle(self, widget: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(widget, 1000)
        line.addStretch(1)
        return line

    def say(self, title: str, sentence: str) -> None:
        """Show both, and name the page for screen readers."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.name_page(f"{title} {sentence}")

    def fit(self) -> None:
        """Keep the ways on as wide as their words need."""
        super().fit()
        self._ways.setMaximumWidth(round(_WAY_WIDTH * current_theme().text_scale))

    def add_way(self, button: QAbstractButton) -> None:
        """Add a large target below the sentence."""
        self.ways.addWidget(button)
