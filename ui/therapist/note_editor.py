"""Where a note on a client, or an event of the practice, is written, changed and taken away."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.vault.note import MOST_CHARACTERS
from ui.widgets.comment_box import CommentBox
from ui.widgets.controls import Notice, PlainButton, PrimaryButton, QuietButton, Text
from ui.widgets.day_field import DayField
from ui.widgets.fields import labelled
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.notes import Note


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be kept.

    Attributes:
        text: what was written; empty takes the note away.
        day: the day, or the first of several.
        until: the last day.
        sheet: mark of the sheet of the session that it belongs to; 0 for a day alone.
        note: which one this takes the place of; a new one when ``None``.
        is_event: whether it is an event of the practice.
    """

    text: str
    day: date
    until: date
    sheet: int
    note: bytes | None
    is_event: bool


class NoteEditor(QWidget):
    """Asks for a text and its day.

    Signals:
        written: what is to be kept, as ``Written``.
        left: nothing is to be kept.

    Attributes:
        box: the text.
        day: the day, or the first of several.
        until: the last day of an event.
        trouble: why it could not be kept.
        keep: the button that keeps it.
        remove: the button that takes a note away.
        leave: the button that leaves everything as it was.
    """

    written = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        """Build a hidden editor."""
        super().__init__()
        self._note: bytes | None = None
        self._is_event, self._sheet, self._session_day = False, 0, date.min
        self._who = Text("", "desk_small")
        self.box = CommentBox(MOST_CHARACTERS, desk=True)
        self.day, self.until = DayField(self.tr("Day")), DayField(self.tr("Last day"))
        self._until_part = labelled(self.tr("Last day"), self.until)
        self.trouble = Notice("desk_body", warning=True)
        self.keep = PrimaryButton(self.tr("Keep it"), desk=True)
        self.remove = QuietButton(self.tr("Take it away"), desk=True)
        self.leave = PlainButton(self.tr("Leave it"), desk=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().space.snug)
        rows.addWidget(labelled(self.tr("In a few words"), self.box))
        rows.addWidget(labelled(self.tr("Day"), self.day))
        for part in (self._until_part, self._who, self.trouble, self.keep, self.remove, self.leave):
            rows.addWidget(part)
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def begin(self, *, is_event: bool, sheet: int, day: date) -> None:
        """Ask for a new note on the session of that ``sheet`` and ``day``, or for a new event."""
        self._begin(None, is_event=is_event, sheet=0 if is_event else sheet, day=day)
        self.box.clear()
        self.day.hold(day)
        self.until.hold(day)
        self.box.setFocus()

    def change(self, note: "Note", session_day: date) -> None:
        """Ask for other words or days of ``note``."""
        day = session_day if note.sheet else note.day
        self._begin(note.note, is_event=note.is_event, sheet=note.sheet, day=day)
        self.box.setPlainText(note.text)
        self.day.hold(day)
        self.until.hold(note.until)
        self.box.setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why it could not be kept; what was written stays."""
        self.trouble.tell(sentence)

    def finish(self) -> None:
        """Forget what was written."""
        self.box.clear()
        self.trouble.tell("")
        self.hide()

    def _begin(self, note: bytes | None, *, is_event: bool, sheet: int, day: date) -> None:
        self._note, self._is_event, self._sheet, self._session_day = note, is_event, sheet, day
        self._until_part.setVisible(is_event)
        self.remove.setVisible(note is not None)
        self.trouble.tell("")
        self._who.setText(
            self.tr("All therapists of the practice see this, with every client. Name nobody here.")
            if is_event
            else self.tr("Only you can read your notes, and no export takes them along.")
        )
        self.show()

    def _keep(self) -> None:
        self._emit(self.box.toPlainText())

    def _remove(self) -> None:
        self._emit("")

    def _leave(self) -> None:
        self.finish()
        self.left.emit()

    def _emit(self, text: str) -> None:
        day = self.day.day()
        # A note that is moved to another day belongs to that day.
        sheet = self._sheet if day == self._session_day else 0
        until = self.until.day() if self._is_event else day
        self.written.emit(Written(text, day, until, sheet, self._note, self._is_event))
