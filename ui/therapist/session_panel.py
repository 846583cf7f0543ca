"""What one session brought, beside or below the plot: score, signals with their meaning, every answer."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.therapist.note_list import NoteList
from ui.therapist.session_parts import AnswerList, SignalRow, show_only
from ui.therapist.session_words import answers_of, session_date, session_title, signals_of
from ui.therapist.trend_words import session_facts
from ui.widgets.controls import Arrow, Card, QuietButton, Text
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend

_USUALLY: Final = 2  # signals a session: made before anybody waits for them
_COLUMNS_FROM: Final = 720  # px at 100 % text: from here on the parts stand side by side


class SessionPanel(Card):
    """Shows one session of a client.

    Signals:
        session_asked: the index of the session that somebody wants to see.

    Attributes:
        earlier: to the session before.
        later: to the session after.
        title: which session.
        facts: day, score, moment and the client's own words.
        answers: every question and its answer.
        notes: what belongs to the session: own notes, events of the practice.
    """

    session_asked = Signal(int)

    def __init__(self) -> None:
        """Build an empty panel."""
        super().__init__()
        space = current_theme().space
        self.rows.setContentsMargins(space.base, space.base, space.base, space.base)
        self.rows.setSpacing(space.base)
        self._index = -1
        self._shown: ClientTrend | None = None
        self.earlier = _step("back", self.tr("The session before"))
        self.later = _step("on", self.tr("The session after"))
        self.title = Text("", "desk_strong", centred=True)
        self.facts = Text("", "desk_body")
        self.answers, self.notes = AnswerList(), NoteList()
        self.signals: list[SignalRow] = []
        self._calm = Text(self.tr("Nothing unusual in this session."), "desk_small")
        self._lay_out()
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)

    def _lay_out(self) -> None:
        space = current_theme().space
        head = QHBoxLayout()
        head.setSpacing(space.tight)
        head.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.title, 1)
        head.addWidget(self.later, 0, Qt.AlignmentFlag.AlignVCenter)
        self.rows.addLayout(head)
        self._signal_part, self._signal_rows = _part(self.tr("Signals"))
        self._signal_rows.addWidget(self._calm)
        for _ in range(_USUALLY):
            self._add_row()
        self._answer_part, rows = _part(self.tr("Answers"))
        rows.addWidget(self.answers)
        notes_part, rows = _part(self.tr("Notes and events"))
        rows.addWidget(self.notes)
        first, rows = _part("")
        rows.addWidget(self.facts)
        rows.addWidget(self._signal_part)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(space.roomy)
        for part in (first, self._answer_part, notes_part):
            self._columns.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(self._columns)
        self.rows.addStretch(1)

    @property
    def session(self) -> int:
        """The index of the session shown, or -1."""
        return self._index

    def show_session(self, trend: "ClientTrend", index: int) -> None:
        """Show a session of ``trend``; where it has none, the panel is hidden."""
        count = len(trend.history)
        self.setVisible(bool(count))
        known = self._shown is trend and (self._index == index or self.notes.is_writing)
        if not count or known:
            return
        self._shown, self._index = trend, index
        self.title.setText(session_title(trend.history, index))
        self.facts.setText(
            "\n".join(
                (
                    session_date(trend.history, index, self.locale()),
                    *session_facts(trend, index, self.locale()),
                )
            )
        )
        self.earlier.setEnabled(index > 0)
        self.later.setEnabled(index < count - 1)
        self._show_signals(trend, index)
        self.notes.show_notes(trend, index)
        asks = (row.ask for row in self.signals)
        in_order((self.earlier, self.later, *asks, *self.notes.controls()))
        sheet = trend.sheets[index] if index < len(trend.sheets) else None
        show_only(self._answer_part, shown=sheet is not None)
        if sheet is not None:
            self.answers.show_answers(answers_of(sheet))

    def spread_over(self, width: int) -> None:
        """Suit the parts to a panel that is ``width`` px wide."""
        wide = width / current_theme().text_scale >= _COLUMNS_FROM
        upright = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(upright)

    def words(self) -> str:
        """Give what the panel says, line by line."""
        lines = [self.title.text(), self.facts.text()]
        lines += [" ".join(row.words()) for row in self.signals if not row.isHidden()]
        lines += [f"{question} {answer}" for question, answer in self.answers.words()]
        lines += [f"{text} {what}" for text, what in self.notes.words()]
        return "\n".join(lines)

    def _show_signals(self, trend: "ClientTrend", index: int) -> None:
        signals = signals_of(trend, index)
        while len(self.signals) < len(signals):
            self._add_row()
        for place, row in enumerate(self.signals):
            show_only(row, shown=place < len(signals))
            if place < len(signals):
                row.show_signal(signals[place])
        show_only(self._calm, shown=not signals)

    def _add_row(self) -> None:
        self.signals.append(SignalRow())
        self._signal_rows.addWidget(self.signals[-1])

    def _go_earlier(self) -> None:
        self.session_asked.emit(self._index - 1)

    def _go_later(self) -> None:
        self.session_asked.emit(self._index + 1)


def _step(arrow: Arrow, name: str) -> QuietButton:
    button = QuietButton("", desk=True, arrow=arrow)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _part(title: str) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    rows = QVBoxLayout(part)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(current_theme().space.snug)
    if title:
        rows.addWidget(Text(title, "desk_strong"))
    return part, rows
