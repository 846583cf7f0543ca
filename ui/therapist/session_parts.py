"""The parts of a session's panel: one signal with what it means, and the list of answers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.therapist.mark_sign import MarkSign
from ui.therapist.session_words import Answered, Spoken
from ui.widgets.controls import PlainButton, Text, announce
from ui.widgets.theme import current_theme

_USUALLY: Final = 10  # answers a session: made before anybody waits for them


def show_only(widget: QWidget, *, shown: bool) -> None:
    """Show or hide ``widget`` where it is not so yet: Qt lays everything out anew for either."""
    if widget.isHidden() == shown:
        widget.setVisible(shown)


class SignalRow(QWidget):
    """One signal: its mark, its weight, what the rule saw, and on request what that means.

    Attributes:
        ask: the button "What does this mean?".
        meaning: the rule and its parameters; hidden until asked for.
    """

    def __init__(self) -> None:
        """Lay an empty row out."""
        super().__init__()
        space = current_theme().space
        self._sign, self._tier, self._sentence = MarkSign(), Text("", "desk_strong"), Text("", "desk_body")
        self.meaning = Text("", "desk_small")
        self.meaning.hide()
        self.ask = PlainButton(self.tr("?"), desk=True)
        self.ask.setCheckable(True)
        head = QHBoxLayout()
        head.setSpacing(space.tight)
        head.addWidget(self._sign)
        head.addWidget(self._tier, 1)
        head.addWidget(self.ask)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space.hair)
        rows.addLayout(head)
        rows.addWidget(self._sentence)
        rows.addWidget(self.meaning)
        self.ask.toggled.connect(self._show_meaning)

    def show_signal(self, signal: Spoken) -> None:
        """Show another signal; its meaning is hidden."""
        self._sign.show_mark(signal.shape, is_moment=signal.is_moment, unusual=signal.unusual)
        show_only(self._sign, shown=signal.shape is not None or signal.is_moment)
        self._tier.setText(signal.tier)
        self._sentence.setText(signal.sentence)
        self.meaning.setText(signal.meaning)
        if self.ask.isChecked():
            self.ask.setChecked(False)
        else:
            self._show_meaning(shown=False)

    def words(self) -> tuple[str, str]:
        """Give weight and sentence as shown."""
        return self._tier.text(), self._sentence.text()

    def _show_meaning(self, shown: bool) -> None:  # noqa: FBT001  the signal's own value
        words = self.tr("Hide what this means:") if shown else self.tr("What does this mean?")
        self.ask.setToolTip(words)
        self.ask.setAccessibleName(f"{words} {self._sentence.text()}")
        show_only(self.meaning, shown=shown)
        if shown:
            announce(self, self.meaning.text())


class AnswerList(QWidget):
    """Every question of a session with its answer; labels are reused from one session to the next."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        space = current_theme().space
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.snug)
        self._grid.setVerticalSpacing(space.tight)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._pairs: list[tuple[Text, Text, Text]] = []
        for row in range(_USUALLY):
            self._add_pair(row)

    def show_answers(self, answers: Sequence[Answered]) -> None:
        """Show these; what is missing is set apart by its type as well as by its words."""
        while len(self._pairs) < len(answers):
            self._add_pair(len(self._pairs))
        for place, (question, given, missing) in enumerate(self._pairs):
            answered = answers[place] if place < len(answers) else None
            if answered is not None:
                question.setText(answered.question)
                (given if answered.given else missing).setText(answered.answer)
            show_only(question, shown=answered is not None)
            show_only(given, shown=answered is not None and answered.given)
            show_only(missing, shown=answered is not None and not answered.given)

    def words(self) -> tuple[tuple[str, str], ...]:
        """Give question and answer as shown."""
        return tuple(
            (question.text(), (missing if given.isHidden() else given).text())
            for question, given, missing in self._pairs
            if not question.isHidden()
        )

    def _add_pair(self, row: int) -> None:
        top = Qt.AlignmentFlag.AlignTop
        question, given, missing = Text("", "desk_small"), Text("", "desk_strong"), Text("", "desk_small")
        self._grid.addWidget(question, row, 0, top)
        self._grid.addWidget(given, row, 1, top)
        self._grid.addWidget(missing, row, 1, top)
        for label in (question, given, missing):
            label.hide()
        self._pairs.append((question, given, missing))
