"""The records: their short code, what happened since the last unlock, and whether all of it is whole."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.therapist.practice.state import RecordsState
from ui.therapist.section import Section
from ui.therapist.subpage import SubPage
from ui.widgets.controls import Notice, PrimaryButton, Text
from ui.widgets.entry import EntryRow
from ui.widgets.progressing import Busy
from ui.widgets.theme import current_theme
from ui.widgets.words import straight, told

if TYPE_CHECKING:
    from kiosk.store.findings import Finding


class Sentences(QWidget):
    """Sentences below each other."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(current_theme().space.tight)
        self._lines: list[Text] = []

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these instead of what was there."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [Text(sentence, "desk_body") for sentence in sentences]
        for line in self._lines:
            self._rows.addWidget(line)

    def text(self) -> str:
        """Give all of it, a line each."""
        return "\n".join(line.text() for line in self._lines)


class RecordsPage(SubPage):
    """Shows how the records stand.

    Signals:
        check_asked: look at every record anew.
        stop_asked: end that.
        log_asked: to the log.

    Attributes:
        code: the state code.
        last_code: what it was at the last unlock, in words.
        news: what happened since.
        findings: what is not as it should be, in words.
        check: the button that looks at every record anew.
        busy: how far that is.
        log: leads to the log.
    """

    check_asked = Signal()
    stop_asked = Signal()
    log_asked = Signal()

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(self.tr("Records"), self.tr("Practice"))
        self.code, self.last_code = Text("", "desk_title"), Text("", "desk_body")
        self.news = Sentences()
        self.findings = Notice("desk_body", warning=True)
        self.whole = Text(self.tr("All that was checked is as Rapport wrote it."), "desk_body")
        self.check = PrimaryButton(self.tr("Check everything now"), desk=True)
        self.busy = Busy(self.tr("Checking every record"))
        self.log = EntryRow(self.tr("Log"), self.tr("What was done in this practice, the newest first."))
        self._lay_out()
        self.finish()
        self.check.clicked.connect(self.check_asked)
        self.busy.stop_asked.connect(self.stop_asked)
        self.log.clicked.connect(self.log_asked)

    def _lay_out(self) -> None:
        about = self.tr(
            "The number of records and six characters that stand for all of them. Write it down now and "
            "then: as long as it continues from what you noted, nobody has put an older copy in its place."
        )
        self.content.addWidget(
            Section(self.tr("State code"), self.code, self.last_code, Text(about, "desk_small"))
        )
        self.content.addWidget(Section(self.tr("Since you last unlocked"), self.news))
        checked = Section(self.tr("Is all of it whole?"), self.whole, self.findings)
        checked.rows.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(checked)
        self.content.addWidget(self.busy)
        self.content.addWidget(self.log)

    def show_state(self, state: RecordsState) -> None:
        """Show how the records stand."""
        self.code.setText(straight(state.code))
        self.code.setAccessibleName(" ".join(state.code))
        if state.last_code is None:
            self.last_code.setText(self.tr("You unlock for the first time here."))
        else:
            words = self.tr("When you last unlocked it was {code}.")
            self.last_code.setText(words.format(code=straight(state.last_code)))
        news = _in_words(state.news)
        self.news.show_sentences(news or (self.tr("Nothing happened."),))
        self.show_findings(state.findings)

    def show_findings(self, findings: "Sequence[Finding]") -> None:
        """Show what is not as it should be."""
        self.findings.tell("\n".join(_in_words(findings)))
        self.whole.setVisible(not findings)

    def show_checking(self) -> None:
        """Say that every record is looked at."""
        self.trouble.tell("")
        self.told.tell("")
        self.check.setEnabled(False)
        self.busy.begin()
        self.lead_to(self.busy.stop)

    def show_checked(self, findings: "Sequence[Finding]") -> None:
        """Say what came of it."""
        self._end()
        self.show_findings(findings)
        if not findings:
            self.tell(self.tr("Every record was checked just now, and all of it is as Rapport wrote it."))

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong."""
        self._end()
        super().show_trouble(sentence)

    def enter(self) -> None:
        """Begin without a check at work."""
        self._end()
        super().enter()

    def _end(self) -> None:
        self.check.setEnabled(True)
        self.busy.end()


def _in_words(findings: "Sequence[Finding]") -> tuple[str, ...]:
    return tuple(told(finding.phrase, finding.values) for finding in findings)
