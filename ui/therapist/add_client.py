"""A new client: the name goes in, a code card comes out and is shown this once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.therapist.code_card import CodeCardView
from ui.therapist.desk_page import DeskPage, in_the_middle
from ui.widgets.controls import Card, Notice, PlainButton, PrimaryButton, Text
from ui.widgets.fields import labelled, plain_field
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.clients import CodeCard

_COLUMN_PX = 620


class AddClientPage(DeskPage):
    """Asks for a name, then shows the code card.

    Signals:
        name_given: the name of the new client.
        left: back to the caseload; the card is gone from the page.

    Attributes:
        card: shows the code card.
    """

    name_given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Build both halves of the page."""
        super().__init__()
        self.name_page(self.tr("Add a client"))
        self.name = plain_field()
        self.make = PrimaryButton(self.tr("Make the code card"), desk=True)
        self.cancel = PlainButton(self.tr("All clients"), desk=True, arrow="back")
        self.trouble = Notice("desk_body", warning=True)
        self._question = self._build_question()
        self.card = CodeCardView()
        self._lay_out()
        self.make.clicked.connect(self._give_name)
        self.name.returnPressed.connect(self._give_name)
        self.cancel.clicked.connect(self.left)
        self.card.done.connect(self.left)

    def _build_question(self) -> Card:
        card = Card()
        card.rows.setSpacing(current_theme().space.base)
        card.rows.addWidget(Text(self.tr("Add a client"), "desk_title"))
        card.rows.addWidget(
            Text(self.tr("The name is sealed: only you and the recovery key can read it."), "desk_soft")
        )
        card.rows.addWidget(labelled(self.tr("Name of the client"), self.name))
        card.rows.addWidget(self.trouble)
        card.rows.addWidget(self.make)
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.cancel)
        head.addStretch(1)
        self.rows.addLayout(head)
        self.rows.addWidget(in_the_middle(_COLUMN_PX, self._question, self.card), 1)

    def enter(self) -> None:
        """Begin anew: an empty name, no card."""
        self.forget()
        self.name.setFocus()

    def show_card(self, card: "CodeCard") -> None:
        """Show the new client's code."""
        self._wait(waiting=False)
        self._question.hide()
        self.cancel.hide()
        self.card.show_card(card)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no card."""
        self._wait(waiting=False)
        self.trouble.tell(sentence)
        self.name.setFocus()

    def forget(self) -> None:
        """Take name and card off the page."""
        self._wait(waiting=False)
        self.card.forget()
        self.name.clear()
        self.trouble.tell("")
        self._question.show()
        self.cancel.show()

    def _give_name(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.trouble.tell(self.tr("Please type the client’s name first."))
            self.name.setFocus()
            return
        self.trouble.tell("")
        self._wait(waiting=True)
        self.name_given.emit(name)

    def _wait(self, *, waiting: bool) -> None:
        self.name.setEnabled(not waiting)
        self.make.setEnabled(not waiting)
