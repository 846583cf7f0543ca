"""Fields that are typed into: a label above its field, and a field for a secret."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.controls import QuietButton, Text
from ui.widgets.theme import current_theme

_SECRET_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
_LONGEST_SECRET = 1024
Line = TypeVar("Line", bound=QLineEdit)


def labelled(words: str, shown: QWidget, field: QWidget | None = None) -> QWidget:
    """Put ``words`` above ``shown`` and name the field for screen readers; ``field`` where it lies inside."""
    typed_into = field or shown
    label = Text(words, "desk_strong")
    label.setBuddy(typed_into)
    typed_into.setAccessibleName(words)
    block = QWidget()
    rows = QVBoxLayout(block)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(current_theme().space.tight)
    rows.addWidget(label)
    rows.addWidget(shown)
    return block


def plain_field(longest: int = 200) -> QLineEdit:
    """Make a field for a line of text, without a menu to leave the page by."""
    return plainly(QLineEdit(), longest)


def plainly(field: Line, longest: int = 200) -> Line:
    """Let a line of text be what ``plain_field`` makes."""
    field.setMaxLength(longest)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setAcceptDrops(False)
    return field


class SecretField(QWidget):
    """A line for a secret, hidden until the person asks to see it.

    Attributes:
        line: what is typed into.
        reveal: shows and hides the text.
    """

    def __init__(self) -> None:
        """Make an empty, hidden field."""
        super().__init__()
        self.line = plain_field(_LONGEST_SECRET)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_SECRET_HINTS)
        self.line.setMinimumHeight(current_theme().shape.desk_target)
        self.reveal = QuietButton(self.tr("Show"), desk=True)
        self.reveal.setCheckable(True)
        self.reveal.setAccessibleName(self.tr("Show what is typed"))
        self.reveal.toggled.connect(self._show_text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space.tight)
        row.addWidget(self.line, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """Give what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field and hide its text again."""
        self.line.clear()
        self.reveal.setChecked(False)

    def _show_text(self, shown: bool) -> None:  # noqa: FBT001  the signal's own argument
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
