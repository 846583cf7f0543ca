"""What clients are asked: the short form, and a box for their own words."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox

from kiosk.practice.plain_text import plain_text
from kiosk.practice.settings.questions import MOST_CONTACT_CHARACTERS, PracticeQuestions
from ui.therapist.subpage import SubPage
from ui.widgets.comment_box import CommentBox
from ui.widgets.controls import PrimaryButton, Text
from ui.widgets.entry import ChoiceRow
from ui.widgets.fields import labelled
from ui.widgets.tab_order import in_order

_WHOLE: Final = 0
_SHORT: Final = 1


class QuestionsPage(SubPage):
    """Asks how the practice wants it.

    Signals:
        chosen: a ``PracticeQuestions``.

    Attributes:
        whole: all questions.
        short: the short form.
        comment: whether the box is offered.
        contacts: whom to call in a crisis.
        on: the button.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Build the page; ``show_questions`` says what holds now."""
        super().__init__(
            self.tr("Questions"),
            self.tr("Practice"),
            self.tr(
                "What you choose holds for every client of the practice, from the next visit on. "
                "Further kiosks follow when you bring them the next list of clients."
            ),
        )
        self.whole = ChoiceRow(self.tr("All nine questions"), self.tr("Under a minute."))
        self.short = ChoiceRow(
            self.tr("The short form"),
            self.tr("Five questions. Its scores do not compare with the others: a new course begins."),
        )
        self._group = QButtonGroup(self)
        for kind, row in ((_WHOLE, self.whole), (_SHORT, self.short)):
            self._group.addButton(row, kind)
            self.content.addWidget(row)
        self.comment = QCheckBox(self.tr("Offer a box for the client’s own words"))
        self.content.addWidget(self.comment)
        explanation = self.tr(
            "Before sending, a client can write up to 300 characters. The page says that nobody reads them "
            "now. You read them with the session; Rapport does not search them for anything. Every answer "
            "sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device "
            "without a keyboard needs the one of its system."
        )
        self.content.addWidget(Text(explanation, "desk_soft"))
        self.contacts = CommentBox(MOST_CONTACT_CHARACTERS, desk=True)
        self.content.addWidget(
            labelled(self.tr("Whom to call in a crisis, as it stands beside the box"), self.contacts)
        )
        self.on = PrimaryButton(self.tr("Ask so from now on"), desk=True)
        self.content.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        in_order((self.back, self.whole, self.short, self.comment, self.contacts, self.on))
        self.on.clicked.connect(self._choose)

    def show_questions(self, questions: PracticeQuestions) -> None:
        """Show what holds now."""
        (self.short if questions.short_form else self.whole).setChecked(True)
        self.comment.setChecked(questions.comment)
        self.contacts.setPlainText(questions.crisis_contacts)

    def tell_kept(self) -> None:
        """Say that it holds."""
        self.tell(self.tr("That holds from the next visit on."))

    def _choose(self) -> None:
        self.chosen.emit(
            PracticeQuestions(
                comment=self.comment.isChecked(),
                crisis_contacts=plain_text(self.contacts.toPlainText(), MOST_CONTACT_CHARACTERS),
                short_form=self._group.checkedId() == _SHORT,
            )
        )
