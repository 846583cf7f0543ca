"""The therapists of the practice: who they are, one more, one less, a passphrase that was forgotten."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.therapist.practice.state import TherapistsState
from ui.therapist.subpage import SubPage
from ui.widgets.controls import Card, PrimaryButton, QuietButton, Text
from ui.widgets.question import Question
from ui.widgets.side_by_side import SideBySide
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.people.people import Colleague


class ColleagueCard(Card):
    """One therapist, and with the recovery key what can be done.

    Signals:
        reset_asked: give this therapist a new passphrase.
        remove_asked: this therapist is to go; asked and confirmed.
        asked: the question is there, to be brought into sight.

    Attributes:
        reset: the button for a new passphrase; hidden without the recovery key.
        remove: the button that removes; hidden without the recovery key.
        question: asked before.
    """

    reset_asked = Signal()
    remove_asked = Signal()
    asked = Signal()

    def __init__(self, colleague: "Colleague", *, with_recovery: bool) -> None:
        """Lay the card out."""
        super().__init__()
        space = current_theme().space
        self.rows.setContentsMargins(space.base, space.snug, space.base, space.snug)
        words = self.tr("{name} (you)") if colleague.me else "{name}"
        self.name = Text(words.format(name=colleague.name), "desk_strong")
        self.reset = QuietButton(self.tr("New passphrase"), desk=True)
        self.remove = QuietButton(self.tr("Remove"), desk=True)
        self.reset.setAccessibleName(self.tr("New passphrase for {name}").format(name=colleague.name))
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=colleague.name))
        ask = self.tr(
            "Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have "
            "left become the practice’s, and can be read with the recovery key."
        )
        self.question = Question(
            ask.format(name=colleague.name), self.tr("Yes, remove"), self.tr("Keep as it is")
        )
        self.rows.addWidget(SideBySide(self.name, self.reset, self.remove))
        self.rows.addWidget(self.question)
        if not with_recovery:
            self.reset.hide()
            self.remove.hide()
        self.reset.clicked.connect(self.reset_asked)
        self.remove.clicked.connect(self._ask)
        self.question.confirmed.connect(self.remove_asked)

    def _ask(self) -> None:
        self.question.ask()
        self.asked.emit()


class TherapistsPage(SubPage):
    """Shows who works here.

    Signals:
        add_asked: one more.
        reset_asked: a new passphrase for this ``Colleague``.
        remove_asked: this ``Colleague`` is to go; confirmed.

    Attributes:
        cards: one a therapist.
        add: the button for one more.
    """

    add_asked = Signal()
    reset_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self) -> None:
        """Build an empty page."""
        super().__init__(self.tr("Therapists"), self.tr("Practice"))
        self.cards: list[ColleagueCard] = []
        self.add = PrimaryButton(self.tr("Add a therapist"), desk=True)
        self.how = Text(
            self.tr(
                "To remove a therapist, or to give one a new passphrase, lock this view and unlock it with "
                "the recovery key in place of a passphrase."
            ),
            "desk_soft",
        )
        self.content.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.how)
        self.finish()
        self.add.clicked.connect(self.add_asked)

    def show_state(self, state: TherapistsState) -> None:
        """Show who works here."""
        for card in self.cards:
            self.content.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        before = self.content.indexOf(self.add)
        for place, colleague in enumerate(state.therapists):
            card = ColleagueCard(colleague, with_recovery=state.with_recovery)
            card.reset_asked.connect(partial(self.reset_asked.emit, colleague))
            card.remove_asked.connect(partial(self.remove_asked.emit, colleague))
            card.asked.connect(partial(self.lead_to, card.question.no, card))
            self.content.insertWidget(before + place, card)
            self.cards.append(card)
        of_cards = [
            control
            for card in self.cards
            for control in (card.reset, card.remove, card.question.yes, card.question.no)
        ]
        in_order((self.back, *of_cards, self.add))
        self.how.setVisible(not state.with_recovery)
