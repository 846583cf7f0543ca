"""What stands below a plot: how to read it, in paragraphs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.controls import Text
from ui.widgets.theme import current_theme


class Legend(QWidget):
    """Paragraphs under a heading; labels are reused from one client to the next."""

    def __init__(self) -> None:
        """Make an empty, hidden legend."""
        super().__init__()
        space = current_theme().space
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(space.tight, space.tight, space.tight, space.base)
        self._rows.setSpacing(space.tight)
        self._rows.addWidget(Text(self.tr("How to read this"), "desk_strong"))
        self._paragraphs: list[Text] = []
        self.hide()

    def explain(self, paragraphs: Sequence[str]) -> None:
        """Show these paragraphs."""
        while len(self._paragraphs) < len(paragraphs):
            self._paragraphs.append(Text("", "desk_small"))
            self._rows.addWidget(self._paragraphs[-1])
        for index, label in enumerate(self._paragraphs):
            label.setText(paragraphs[index] if index < len(paragraphs) else "")
            label.setVisible(index < len(paragraphs))
        self.setVisible(bool(paragraphs))

    def paragraphs(self) -> tuple[str, ...]:
        """Give what is shown."""
        return tuple(label.text() for label in self._paragraphs if label.text())
