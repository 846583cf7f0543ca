"""What a therapist takes along of one client: a report, the plot as a picture or a table, all answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.therapist.section import Section
from ui.therapist.subpage import SubPage
from ui.widgets.controls import Notice, PrimaryButton, QuietButton, Text
from ui.widgets.entry import ChoiceRow, ShortChoice
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tab_order import in_order
from ui.widgets.words import straight

CONVERSATION: Final = "conversation"
SUPERVISION: Final = "supervision"
PICTURES: Final = ("png", "svg")
TABLE: Final = "csv"
_NARROW: Final = 520


@dataclass(frozen=True, slots=True)
class ReportWish:
    """How a report is wanted.

    Attributes:
        reader: ``CONVERSATION`` or ``SUPERVISION``.
        named: whether client and practice are named.
    """

    reader: str
    named: bool


class TakeAlongPage(SubPage):
    """Offers what can be saved.

    Signals:
        report_asked: save a report; a ``ReportWish``.
        plot_asked: save the plot as "png", "svg" or "csv".
        answers_asked: save all answers in this format, one of ``kiosk.exchange.export.FORMATS``.

    Attributes:
        readers: a row for each reader of a report.
        named: the report names client and practice.
        unnamed: the client's number stands for the name.
        report: the button that saves it.
        plots: a button for each kind of file that the plot is saved as.
        formats: a row for each format of the answers.
        answers: the button that saves them.
        notice: what stands on everything that is saved; hidden where there is no such notice.
    """

    report_asked = Signal(object)
    plot_asked = Signal(str)
    answers_asked = Signal(str)

    def __init__(self) -> None:
        """Build the page; ``show_client`` says whose it is."""
        super().__init__(
            self.tr("To take along"),
            self.tr("Back to the client"),
            self.tr(
                "What you save here is not protected any more: whoever has the file can read it. Keep it as "
                "safe as your notes, and delete it when it is no longer needed. The practice’s log notes "
                "that something was saved, not what it says."
            ),
        )
        self.notice = Notice("desk_body")
        self.content.addWidget(self.notice)
        self._build_report()
        self._build_plots()
        self._build_answers()
        self._build_printing()
        self.finish()
        in_order(self._controls())

    def _build_report(self) -> None:
        words = self.tr(
            "One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is "
            "missing. The client’s own words are not in it."
        )
        self.readers = {
            CONVERSATION: ChoiceRow(
                self.tr("For a conversation with the client"),
                self.tr("In inviting words, without marks of what is unusual."),
            ),
            SUPERVISION: ChoiceRow(
                self.tr("For supervision"), self.tr("With every signal, its rule and its figures.")
            ),
        }
        self._reader = QButtonGroup(self)
        section = Section(self.tr("A report"), Text(words, "desk_soft"))
        for row in self.readers.values():
            self._reader.addButton(row)
            section.rows.addWidget(row)
        self.readers[CONVERSATION].toggled.connect(self._suit_names)
        self.named = ShortChoice(self.tr("With the names of client and practice"))
        self.unnamed = ShortChoice(self.tr("Without any name"))
        self.report = PrimaryButton(self.tr("Save the report (PDF)"), desk=True)
        self._names = QButtonGroup(self)
        for choice in (self.named, self.unnamed):
            self._names.addButton(choice)
        section.rows.addWidget(SideBySide(None, self.named, self.unnamed, narrow=_NARROW, shared=True))
        section.rows.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        self.report.clicked.connect(self._ask_for_report)
        self.content.addWidget(section)

    def _build_plots(self) -> None:
        words = self.tr(
            "The whole course, without any name: a picture for a document (PNG), one that stays "
            "sharp at any size (SVG), or what is drawn as a table, one row a session (CSV)."
        )
        labels = {
            "png": self.tr("Picture (PNG)"),
            "svg": self.tr("Drawing (SVG)"),
            TABLE: self.tr("Table (CSV)"),
        }
        self.plots = {kind: QuietButton(label, desk=True) for kind, label in labels.items()}
        for kind, button in self.plots.items():
            button.clicked.connect(partial(self.plot_asked.emit, kind))
        row = SideBySide(None, *self.plots.values(), narrow=_NARROW)
        self.content.addWidget(Section(self.tr("The plot"), Text(words, "desk_soft"), row))

    def _build_answers(self) -> None:
        words = self.tr(
            "For a client who asks for a copy, for research, or for another program. Every format tells "
            "apart why an answer is missing."
        )
        self.formats = {
            "json": ChoiceRow(
                self.tr("Everything (JSON)"),
                self.tr(
                    "The exact questions, every answer, the scores and the client’s own words: a complete "
                    "copy."
                ),
            ),
            "csv": ChoiceRow(self.tr("Table, one row an answer (CSV)"), self.tr("For statistics programs.")),
            "csv-wide": ChoiceRow(
                self.tr("Table, one row a session (CSV)"), self.tr("For spreadsheets. With the score.")
            ),
            "fhir": ChoiceRow(
                self.tr("For health-care programs (FHIR R4)"),
                self.tr("Questions and answers. The client’s number stands for the name."),
            ),
        }
        self._format = QButtonGroup(self)
        self._answers = Section(self.tr("All answers of this client"), Text(words, "desk_soft"))
        for row in self.formats.values():
            self._format.addButton(row)
            self._answers.rows.addWidget(row)
        self.answers = QuietButton(self.tr("Save the answers"), desk=True)
        self._answers.rows.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignLeft)
        self.answers.clicked.connect(self._ask_for_answers)
        self.content.addWidget(self._answers)

    def _build_printing(self) -> None:
        words = self.tr(
            "Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file "
            "on a stick, print it on a computer that you trust, then delete it."
        )
        self.content.addWidget(Section(self.tr("Printing"), Text(words, "desk_soft")))

    def show_client(self, name: str) -> None:
        """Say whose it is."""
        self.title.setText(self.tr("To take along: {client}").format(client=name))
        self.name_page(self.title.text())

    def show_notice(self, notice: str) -> None:
        """Say what stands on everything that is saved; nothing where that is empty."""
        words = self.tr("This stands on everything that you save: “{notice}”")
        self.notice.tell(words.format(notice=straight(notice)) if notice else "")

    def lead_to_answers(self) -> None:
        """Bring the answers into sight: whoever comes here wants a copy of them."""
        self.lead_to(self.formats["json"], self._answers)

    def show_saving(self, *, busy: bool) -> None:
        """Take no other wish while one is done."""
        for button in (self.report, *self.plots.values(), self.answers):
            button.setEnabled(not busy)

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not saved."""
        self.show_saving(busy=False)
        super().show_trouble(sentence)

    def tell(self, sentence: str) -> None:
        """Say what was saved."""
        self.show_saving(busy=False)
        super().tell(sentence)

    def enter(self) -> None:
        """Begin anew, with what is wanted most often."""
        self.show_saving(busy=False)
        self.readers[CONVERSATION].setChecked(True)
        self.named.setChecked(True)
        self.formats["json"].setChecked(True)
        super().enter()

    def forget(self) -> None:
        """Name nobody once the page was left."""
        self.show_client("")
        self.told.tell("")

    def _controls(self) -> Iterator[QWidget]:
        """Give all controls from top to bottom."""
        yield self.back
        yield from (*self.readers.values(), self.named, self.unnamed, self.report, *self.plots.values())
        yield from (*self.formats.values(), self.answers)

    def _suit_names(self, together: bool) -> None:  # noqa: FBT001  the signal's own value
        """Suggest a name for the client's own page, and none for a page that goes to colleagues."""
        (self.named if together else self.unnamed).setChecked(True)

    def _ask_for_report(self) -> None:
        supervision = self.readers[SUPERVISION].isChecked()
        self.report_asked.emit(
            ReportWish(SUPERVISION if supervision else CONVERSATION, self.named.isChecked())
        )

    def _ask_for_answers(self) -> None:
        chosen = next(format_ for format_, row in self.formats.items() if row.isChecked())
        self.answers_asked.emit(chosen)
