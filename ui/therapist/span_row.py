"""How much of a client's course the plot shows: all of it, the last twelve sessions, or a span."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.controls import PlainButton, Text
from ui.widgets.theme import current_theme
from ui.widgets.words import figure

LAST: Final = 12
FEWEST: Final = 2
"""A span has at least so many sessions: one alone is no course."""


class SpanRow(QWidget):
    """Says which sessions are shown, and offers others. It is there from three sessions on.

    Signals:
        span_asked: the indexes of the first and the last session to show.

    Attributes:
        words: which sessions are shown, or how to choose some.
        all: shows the whole course.
        last: shows the last twelve.
    """

    span_asked = Signal(int, int)

    def __init__(self) -> None:
        """Build a hidden row."""
        super().__init__()
        self._count = 0
        self.words = Text("", "desk_small")
        self.all = PlainButton(self.tr("All sessions"), desk=True)
        self.last = PlainButton(self.tr("Last {count}").format(count=figure(LAST)), desk=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space.tight)
        row.addWidget(self.words, 1)
        for button in (self.all, self.last):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.all.clicked.connect(self._ask_for_all)
        self.last.clicked.connect(self._ask_for_last)
        self.hide()

    def show_span(self, first: int, last: int, count: int) -> None:
        """Say that the sessions from ``first`` to ``last`` of ``count`` are shown."""
        self._count = count
        whole = (first, last) == (0, count - 1)
        self.setVisible(count > FEWEST)
        self.all.setVisible(not whole)
        self.last.setVisible(count > LAST and (first, last) != (count - LAST, count - 1))
        if whole:
            self.words.setText(self.tr("Drag across the plot to look at some of the sessions only."))
            return
        words = self.tr("Sessions {first} to {last} of {count}. The usual range stays the same.")
        self.words.setText(words.format(first=figure(first + 1), last=figure(last + 1), count=figure(count)))

    def _ask_for_all(self) -> None:
        self.span_asked.emit(0, self._count - 1)

    def _ask_for_last(self) -> None:
        self.span_asked.emit(self._count - LAST, self._count - 1)
