"""What accompanies everything that leaves the practice: the notice of 42 CFR part 2."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from kiosk.practice.settings.disclosure import PART_2_NOTICE, PracticeDisclosure
from ui.therapist.section import Section
from ui.therapist.subpage import SubPage
from ui.widgets.controls import PrimaryButton, Text
from ui.widgets.entry import ChoiceRow
from ui.widgets.tab_order import in_order


class DisclosurePage(SubPage):
    """Asks whether the practice wants the notice.

    Signals:
        chosen: a ``PracticeDisclosure``.

    Attributes:
        none: without any notice.
        part_2: with the notice.
        text: the notice, as it is written.
        on: the button.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Build the page; ``show_disclosure`` says what holds now."""
        super().__init__(
            self.tr("Notice on saved files"),
            self.tr("Practice"),
            self.tr(
                "For practices in the United States that treat substance use disorders: their records may "
                "only be passed on together with a notice. Everywhere else you do not need it."
            ),
        )
        self.none = ChoiceRow(self.tr("No notice"), self.tr("Files are saved as they are."))
        self.part_2 = ChoiceRow(
            self.tr("The notice of 42 CFR part 2"), self.tr("On everything that is saved from now on.")
        )
        self._choices = QButtonGroup(self)
        self.text = Text(PART_2_NOTICE, "desk_strong")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # English, wherever it stands
        where = self.tr(
            "It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a "
            "table (CSV) lies a text file with it, so that programs can read the table."
        )
        duty = self.tr(
            "The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also "
            "wants a copy of the client’s consent with it, or a clear explanation of what the consent "
            "covers: you add that."
        )
        self.on = PrimaryButton(self.tr("Keep it so"), desk=True)
        for row in (self.none, self.part_2):
            self._choices.addButton(row)
            self.content.addWidget(row)
        self.content.addWidget(
            Section(self.tr("The notice"), self.text, Text(where, "desk_soft"), Text(duty, "desk_soft"))
        )
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        in_order((self.back, self.none, self.part_2, self.on))
        self.on.clicked.connect(self._choose)

    def show_disclosure(self, disclosure: PracticeDisclosure) -> None:
        """Show what holds now."""
        (self.part_2 if disclosure.part_2 else self.none).setChecked(True)

    def tell_kept(self) -> None:
        """Say that it holds."""
        self.tell(self.tr("That holds from now on. Files that were saved before stay as they are."))

    def _choose(self) -> None:
        self.chosen.emit(PracticeDisclosure(part_2=self.part_2.isChecked()))
