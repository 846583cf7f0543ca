"""What a therapist takes along of one client: a report, the plot as a picture or a table, all answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from ui.therapist.plot_choice import NARROW, PlotChoice
from ui.therapist.saving_page import SavingPage
from ui.therapist.section import Section
from ui.widgets.controls import PrimaryButton, QuietButton, Text
from ui.widgets.entry import ChoiceRow, ShortChoice, TickRow
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tab_order import in_order

CONVERSATION: Final = "conversation"
SUPERVISION: Final = "supervision"


@dataclass(frozen=True, slots=True)
class ReportWish:
    """How a report is wanted.

    Attributes:
        reader: ``CONVERSATION`` or ``SUPERVISION``.
        named: whether client and practice are named.
        with_notes: whether the therapist's own notes are printed too.
    """

    reader: str
    named: bool
    with_notes: bool = False


class TakeAlongPage(SavingPage):
    """Offers what can be saved.

    Signals:
        report_asked: save a report; a ``ReportWish``.
        plot_asked: save the plot; a ``PlotWish``.
        answers_asked: save all answers in this format, one of ``kiosk.exchange.export.FORMATS``.

    Attributes:
        readers: a row for each reader of a report.
        named: the report names client and practice.
        unnamed: the client's number stands for the name.
        notes: the therapist's own notes are printed too; hidden where there are none.
        report: the button that saves it.
        plot: how the plot is saved.
        formats: a row for each format of the answers.
        answers: the button that saves them.
    """

    report_asked = Signal(object)
    plot_asked = Signal(object)
    answers_asked = Signal(str)

    def __init__(self) -> None:
        """Build the page; ``show_client`` says whose it is."""
        super().__init__(self.tr("To take along"))
        self._build_report()
        self._build_plot()
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
        self.notes = TickRow(
            self.tr("With your notes"),
            self.tr(
                "Notes of yours are printed too, on a page of their own. Whoever gets the report reads them."
            ),
        )
        self.report = PrimaryButton(self.tr("Save the report (PDF)"), desk=True)
        self._names = QButtonGroup(self)
        for choice in (self.named, self.unnamed):
            self._names.addButton(choice)
        section.rows.addWidget(SideBySide(None, self.named, self.unnamed, narrow=NARROW, shared=True))
        section.rows.addWidget(self.notes)
        section.rows.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        self.report.clicked.connect(self._ask_for_report)
        self.content.addWidget(section)

    def _build_plot(self) -> None:
        self.plot = PlotChoice(self.tr("The plot"))
        words = self.tr(
            "The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then "
            "“Save this picture…”."
        )
        self.plot.what.setText(words)
        self.plot.asked.connect(self.plot_asked)
        self.content.addWidget(self.plot)

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

    def offer_notes(self, offered: bool) -> None:  # noqa: FBT001  what the desk answered
        """Offer to print the therapist's own notes where there are some."""
        self.notes.setVisible(offered)

    def lead_to_answers(self) -> None:
        """Bring the answers into sight: whoever comes here wants a copy of them."""
        self.lead_to(self.formats["json"], self._answers)

    def savers(self) -> Iterator[QAbstractButton]:
        """Give the buttons that save something."""
        yield from (self.report, *self.plot.kinds.values(), self.answers)

    def enter(self) -> None:
        """Begin anew, with what is wanted most often."""
        self.readers[CONVERSATION].setChecked(True)
        self.named.setChecked(True)
        self.notes.setChecked(False)
        self.notes.hide()
        self.plot.begin()
        self.formats["json"].setChecked(True)
        super().enter()

    def _controls(self) -> Iterator[QWidget]:
        """Give all controls from top to bottom."""
        yield self.back
        yield from (*self.readers.values(), self.named, self.unnamed, self.notes, self.report)
        yield from (*self.plot.controls(), *self.formats.values(), self.answers)

    def _suit_names(self, together: bool) -> None:  # noqa: FBT001  the signal's own value
        """Suggest a name for the client's own page, and none for a page that goes to colleagues."""
        (self.named if together else self.unnamed).setChecked(True)

    def _ask_for_report(self) -> None:
        supervision = self.readers[SUPERVISION].isChecked()
        self.report_asked.emit(
            ReportWish(
                SUPERVISION if supervision else CONVERSATION,
                self.named.isChecked(),
                self.notes.isChecked() and not self.notes.isHidden(),
            )
        )

    def _ask_for_answers(self) -> None:
        chosen = next(format_ for format_, row in self.formats.items() if row.isChecked())
        self.answers_asked.emit(chosen)
