"""The notes and events around one session, in its panel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.therapist.note_editor import NoteEditor
from ui.therapist.note_words import describe_note, notes_around, session_day
from ui.therapist.session_parts import show_only
from ui.widgets.controls import PlainButton, QuietButton, Text
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend
    from kiosk.practice.desk.notes import Note


class NoteRow(QWidget):
    """One note: what was written, whose it is, and a way to change it.

    Signals:
        change_asked: the row's place in its list.

    Attributes:
        change: the button that opens the editor on it.
    """

    change_asked = Signal(int)

    def __init__(self, place: int) -> None:
        """Lay an empty row out."""
        super().__init__()
        space = current_theme().space
        self._place = place
        self._text, self._what = Text("", "desk_body"), Text("", "desk_small")
        self.change = PlainButton(self.tr("Change"), desk=True)
        words = QVBoxLayout()
        words.setSpacing(space.hair)
        words.addWidget(self._text)
        words.addWidget(self._what)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.snug)
        row.addLayout(words, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.change.clicked.connect(self._ask_change)

    def show_note(self, text: str, what: str) -> None:
        """Show another note."""
        self._text.setText(text)
        self._what.setText(what)
        self.change.setAccessibleName(self.tr("Change: {text}").format(text=text))

    def words(self) -> tuple[str, str]:
        """Give the text, and whose it is."""
        return self._text.text(), self._what.text()

    def _ask_change(self) -> None:
        self.change_asked.emit(self._place)


class NoteList(QWidget):
    """Shows the notes around a session, and the editor for one of them.

    Signals:
        written: a note is to be kept, as ``Written``.
        begun: somebody begins to write.

    Attributes:
        rows: the notes shown; rows are reused from one session to the next.
        add_note: opens the editor for a note on this session.
        add_event: opens it for an event of the practice.
        editor: where a note is written.
    """

    written = Signal(object)
    begun = Signal()

    def __init__(self) -> None:
        """Build an empty list."""
        super().__init__()
        space = current_theme().space
        self._shown: ClientTrend | None = None
        self._index = -1
        self._notes: tuple[Note, ...] = ()
        self.rows: list[NoteRow] = []
        self.add_note = QuietButton(self.tr("Add a note"), desk=True)
        self.add_event = QuietButton(self.tr("Add an event of the practice"), desk=True)
        self.editor = NoteEditor()
        self._listed = QVBoxLayout()
        self._listed.setSpacing(space.snug)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space.snug)
        whole.addLayout(self._listed)
        for part in (self.add_note, self.add_event, self.editor):
            whole.addWidget(part)
        self.add_note.clicked.connect(self._begin_note)
        self.add_event.clicked.connect(self._begin_event)
        self.editor.written.connect(self.written)
        self.editor.left.connect(self._leave)

    @property
    def is_writing(self) -> bool:
        """Whether somebody is writing a note: then the session must not change under it."""
        return not self.editor.isHidden()

    def show_notes(self, trend: "ClientTrend", index: int) -> None:
        """Show what belongs to a session."""
        self._shown, self._index = trend, index
        self._notes = notes_around(trend, index)
        while len(self.rows) < len(self._notes):
            self.rows.append(NoteRow(len(self.rows)))
            self.rows[-1].change_asked.connect(self._change)
            self._listed.addWidget(self.rows[-1])
        for place, row in enumerate(self.rows):
            show_only(row, shown=place < len(self._notes))
            if place < len(self._notes):
                note = self._notes[place]
                row.show_note(note.text, describe_note(trend, note, self.locale()))
        if self.is_writing:
            self.editor.finish()
            self._leave()
        self._offer()

    def show_trouble(self, sentence: str) -> None:
        """Say why a note could not be kept."""
        self.editor.show_trouble(sentence)

    def controls(self) -> tuple[QWidget, ...]:
        """Give what can be used here, in the order in which it stands."""
        editor = self.editor
        return (
            *(row.change for row in self.rows),
            self.add_note,
            self.add_event,
            *(editor.box, editor.day, editor.until, editor.keep, editor.remove, editor.leave),
        )

    def words(self) -> tuple[tuple[str, str], ...]:
        """Give the notes as shown."""
        return tuple(row.words() for row in self.rows if not row.isHidden())

    def _leave(self) -> None:
        """Go on where somebody began to write."""
        self._offer()
        self.add_note.setFocus()

    def _offer(self) -> None:
        for offer in (self.add_note, self.add_event):
            show_only(offer, shown=True)

    def _begin_note(self) -> None:
        self._begin(is_event=False)

    def _begin_event(self) -> None:
        self._begin(is_event=True)

    def _begin(self, *, is_event: bool) -> None:
        if self._shown is None:
            return
        day, marks = session_day(self._shown, self._index), self._shown.marks
        self.editor.begin(is_event=is_event, sheet=marks[self._index] if marks else 0, day=day)
        self._hide_offers()

    def _change(self, place: int) -> None:
        if self._shown is None:
            return
        self.editor.change(self._notes[place], session_day(self._shown, self._index))
        self._hide_offers()

    def _hide_offers(self) -> None:
        self.add_note.hide()
        self.add_event.hide()
        self.begun.emit()
