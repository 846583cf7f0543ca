"""The row above the plot: how much of a client's course it shows, and the way to a picture of just that."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.controls import PlainButton, Text
from ui.widgets.theme import current_theme
from ui.widgets.words import figure

LAST: Final = 12
FEWEST: Final = 2
"""A span has at least so many sessions: one alone is no course."""


class SpanRow(QWidget):
    """Says which sessions are shown, and offers others from three sessions on.

    Signals:
        span_asked: the indexes of the first and the last session to show.
        picture_asked: what the plot shows is to be saved.

    Attributes:
        words: which sessions are shown, or how to choose some.
        all: shows the whole course.
        last: shows the last twelve.
        save: leads to a picture of what is shown.
    """

    span_asked = Signal(int, int)
    picture_asked = Signal()

    def __init__(self) -> None:
        """Build a hidden row."""
        super().__init__()
        self._count = 0
        self.words = Text("", "desk_small")
        self.all = PlainButton(self.tr("All sessions"), desk=True)
        self.last = PlainButton(self.tr("Last {count}").format(count=figure(LAST)), desk=True)
        self.save = PlainButton(self.tr("Save this picture…"), desk=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space.tight)
        row.addWidget(self.words, 1)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for button in (self.all, self.last, self.save):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.all.clicked.connect(self._ask_for_all)
        self.save.clicked.connect(self.picture_asked)
        self.last.clicked.connect(self._ask_for_last)
        self.hide()

    def show_span(self, first: int, last: int, count: int) -> None:
        """Say that the sessions from ``first`` to ``last`` of ``count`` are shown."""
        self._count = count
        whole = (first, last) == (0, count - 1)
        self.setVisible(count > 0)
        self.all.setVisible(not whole)
        self.last.setVisible(count > LAST and (first, last) != (count - LAST, count - 1))
        if whole:
            drag = self.tr("Drag across the plot to look at some of the sessions only.")
            self.words.setText(drag if count > FEWEST else "")
            return
        words = self.tr("Sessions {first} to {last} of {count}. The usual range stays the same.")
        self.words.setText(words.format(first=figure(first + 1), last=figure(last + 1), count=figure(count)))

    def _ask_for_all(self) -> None:
        self.span_asked.emit(0, self._count - 1)

    def _ask_for_last(self) -> None:
        self.span_asked.emit(self._count - LAST, self._count - 1)
