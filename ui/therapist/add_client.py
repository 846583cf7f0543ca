"""A new client: the name goes in, a code card comes out and is shown this once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.vault.codes import format_code
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
        self.code = Text("", "display", centred=True)
        self.whose = Text("", "desk_heading", centred=True)
        self.done = PrimaryButton(self.tr("The card is written down"), desk=True)
        self._question = self._build_question()
        self._card = self._build_card()
        self._lay_out()
        self.make.clicked.connect(self._give_name)
        self.name.returnPressed.connect(self._give_name)
        self.cancel.clicked.connect(self._leave)
        self.done.clicked.connect(self._leave)

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

    def _build_card(self) -> Card:
        card = Card()
        card.rows.setSpacing(current_theme().space.base)
        card.rows.addWidget(self.whose)
        card.rows.addWidget(Text(self.tr("The personal code"), "desk_soft", centred=True))
        card.rows.addWidget(self.code)
        card.rows.addWidget(
            Text(
                self.tr(
                    "Write it on the client’s card now. It is shown this once and stored nowhere in clear; "
                    "a lost card is replaced by a new one."
                ),
                "desk_body",
                centred=True,
            )
        )
        card.rows.addWidget(self.done)
        card.hide()
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.cancel)
        head.addStretch(1)
        self.rows.addLayout(head)
        self.rows.addWidget(in_the_middle(_COLUMN_PX, self._question, self._card), 1)

    def enter(self) -> None:
        """Begin anew: an empty name, no card."""
        self._forget()
        self.name.setFocus()

    def show_card(self, card: "CodeCard") -> None:
        """Show the new client's code."""
        self._wait(waiting=False)
        self.whose.setText(card.name)
        self.code.setText(format_code(card.code))
        self.code.setAccessibleName(self.tr("The code is {code}").format(code=" ".join(card.code)))
        self._question.hide()
        self._card.show()
        self.cancel.hide()
        QTimer.singleShot(0, self.done, self._focus_done)  # the ring needs the card in its place

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no card."""
        self._wait(waiting=False)
        self.trouble.tell(sentence)
        self.name.setFocus()

    def _focus_done(self) -> None:
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _forget(self) -> None:
        self._wait(waiting=False)
        for shown in (self.whose, self.code):
            shown.setText("")
        self.code.setAccessibleName("")
        self.name.clear()
        self.trouble.tell("")
        self._card.hide()
        self._question.show()
        self.cancel.show()

    def _leave(self) -> None:
        self._forget()
        self.left.emit()
