"""A client's second tab: who can read the answers, the code card, leaving, coming again, and erasing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.therapist.code_card import CodeCardView
from ui.therapist.reader_row import ReaderRow
from ui.therapist.section import Section
from ui.widgets.controls import Notice, QuietButton, Text
from ui.widgets.overflow import Content, Overflow
from ui.widgets.question import Question, TypedQuestion
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme

if TYPE_CHECKING:
    from kiosk.practice.people.people import CodeCard, Colleague, KnownClient

_COLUMN_PX = 820


@dataclass(frozen=True, slots=True)
class Access:
    """Who may do what with a client.

    Attributes:
        client: with everybody who reads it, and whether it is the reader's to share and to erase.
        therapists: everybody who works here.
    """

    client: "KnownClient"
    therapists: "tuple[Colleague, ...]"


class AccessTab(QWidget):
    """Shows who may do what, and asks before what cannot be undone.

    Signals:
        share_asked: let this ``Colleague`` read.
        unshare_asked: no longer.
        transfer_asked: the client becomes this ``Colleague``'s; confirmed.
        card_asked: a new code card; confirmed.
        active_asked: the client has left (False) or comes again (True).
        erase_asked: erase the client; confirmed by typing the name.
        copy_asked: to a copy of all answers.

    Attributes:
        readers: a row for each therapist.
        new_card: the button for a new code card.
        card: shows it.
        leave: the button for a client who has left.
        come_again: the button for one who is back.
        erase: the button that asks whether to erase.
        copy: the button that leads to a copy of all answers.
        told: what came of the last thing that was done, in words.
        trouble: what is wrong, in words.
    """

    share_asked = Signal(object)
    unshare_asked = Signal(object)
    transfer_asked = Signal(object)
    card_asked = Signal()
    active_asked = Signal(bool)
    erase_asked = Signal()
    copy_asked = Signal()

    def __init__(self) -> None:
        """Build an empty tab."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Access and card"))
        self._name = ""
        self._new_therapist: Colleague | None = None
        self.readers: list[ReaderRow] = []
        self.trouble, self.told = Notice("desk_body", warning=True), Notice("desk_body")
        self.only_you = Text(self.tr("Nobody else works in this practice."), "desk_soft")
        self.new_card = QuietButton(self.tr("New code card"), desk=True)
        self.leave = QuietButton(self.tr("This client has left"), desk=True)
        self.come_again = QuietButton(self.tr("This client comes again"), desk=True)
        self.erase = QuietButton(self.tr("Erase this client for good"), desk=True)
        self.copy = QuietButton(self.tr("A copy of all answers"), desk=True)
        self.card = CodeCardView()
        self._build_questions()
        self._build_sections()
        self._lay_out()
        self._connect()

    def _build_questions(self) -> None:
        keep = self.tr("Leave it as it is")
        self.ask_transfer = Question("", self.tr("Yes, hand over"), keep)
        self.ask_card = Question(
            self.tr("Make a new code card? The one that the client has stops working at once."),
            self.tr("Yes, a new card"),
            keep,
        )
        self.ask_erase = TypedQuestion(
            "", self.tr("Type the client’s name to erase"), self.tr("Erase for good"), keep
        )

    def _build_sections(self) -> None:
        self._who = Section(self.tr("Who can read"))
        self._who.rows.addWidget(
            Text(
                self.tr(
                    "Whoever can read sees all answers, past and future. The recovery key opens every client."
                ),
                "desk_soft",
            )
        )
        self._reader_rows = QVBoxLayout()
        self._reader_rows.setSpacing(current_theme().space.snug)
        self._who.rows.addLayout(self._reader_rows)
        self._who.rows.addWidget(self.only_you)
        self._who.rows.addWidget(self.ask_transfer)
        words = self.tr("A lost card, or one that somebody else saw, is replaced by a new one.")
        self._card_section = Section(self.tr("Code card"), Text(words, "desk_soft"))
        self._card_section.rows.addWidget(self.new_card, 0, Qt.AlignmentFlag.AlignLeft)
        self._card_section.rows.addWidget(self.ask_card)
        self._card_section.rows.addWidget(self.card)
        self._coming_words = Text("", "desk_soft")
        self._coming = Section(self.tr("Coming"), self._coming_words)
        for button in (self.leave, self.come_again):
            self._coming.rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr(
            "A client may ask for a copy of everything that was answered here: a report to read, and the "
            "answers for another program."
        )
        self._copying = Section(self.tr("A copy"), Text(words, "desk_soft"))
        self._copying.rows.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr("Destroys the client’s keys: nobody can read these answers any more, not even you.")
        self._erasing = Section(self.tr("Erasing"), Text(words, "desk_soft"))
        self._erasing.rows.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        self._erasing.rows.addWidget(self.ask_erase)

    def _lay_out(self) -> None:
        space = current_theme().space
        inside = Content()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, space.base, 0, 0)
        column.setSpacing(space.base)
        for part in (self._who, self._card_section, self._copying, self._coming, self._erasing):
            column.addWidget(part)
        column.addStretch(1)
        self._overflow = Overflow(inside, desk=True)
        middle = QWidget()
        middle.setMaximumWidth(round(_COLUMN_PX * (1 + (current_theme().text_scale - 1) * 0.5)))
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, space.snug, 0, 0)
        rows.setSpacing(space.base)
        rows.addWidget(self.trouble)
        rows.addWidget(self.told)
        rows.addWidget(self._overflow, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)

    def _connect(self) -> None:
        self.new_card.clicked.connect(self._ask_for_card)
        self.ask_card.confirmed.connect(self.card_asked)
        self.card.done.connect(self.forget)
        self.leave.clicked.connect(partial(self.active_asked.emit, False))  # noqa: FBT003  the signal's value
        self.come_again.clicked.connect(partial(self.active_asked.emit, True))  # noqa: FBT003  the signal's value
        self.ask_transfer.confirmed.connect(self._transfer)
        self.erase.clicked.connect(self._ask_to_erase)
        self.ask_erase.confirmed.connect(self.erase_asked)
        self.copy.clicked.connect(self.copy_asked)

    def show_access(self, access: Access) -> None:
        """Show who may do what."""
        client = access.client
        self._name = client.name
        self._show_readers(access.therapists, client)
        self.leave.setVisible(client.active)
        self.come_again.setVisible(not client.active)
        if client.active:
            words = self.tr("A client who has left is no longer in the list and cannot answer any more.")
        else:
            words = self.tr("This client has left: not in the list, and the code card is not taken.")
        self._coming_words.setText(words)
        for part in (self._coming, self._erasing):
            part.setVisible(client.mine)
        self.setVisible(True)

    def show_card(self, card: "CodeCard") -> None:
        """Show the new code card."""
        self.trouble.tell("")
        self.new_card.hide()
        self.card.show_card(card)
        self._overflow.lead_to(self.card.finish, self.card)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.trouble.tell("")
        self.told.tell(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong."""
        self.told.tell("")
        self.trouble.tell(sentence)

    def begin(self) -> None:
        """Show nothing of what was asked or done before."""
        self.forget()
        self.trouble.tell("")
        self.told.tell("")
        self._overflow.to_top()

    def forget(self) -> None:
        """Take the card and every question off the tab."""
        self.card.forget()
        self.new_card.show()
        for question in (self.ask_transfer, self.ask_card, self.ask_erase):
            question.withdraw()
        self._new_therapist = None

    def _show_readers(self, therapists: "Sequence[Colleague]", client: "KnownClient") -> None:
        for row in self.readers:
            self._reader_rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.readers = []
        for colleague in therapists:
            row = ReaderRow(colleague, client)
            row.share_asked.connect(partial(self.share_asked.emit, colleague))
            row.unshare_asked.connect(partial(self.unshare_asked.emit, colleague))
            row.transfer_asked.connect(partial(self._ask_to_transfer, colleague))
            self._reader_rows.addWidget(row)
            self.readers.append(row)
        self.only_you.setVisible(len(therapists) == 1)
        in_order(self._controls())

    def _controls(self) -> Iterator[QWidget]:
        """Give all controls from top to bottom."""
        for row in self.readers:
            yield from (row.share, row.transfer)
        yield from (self.ask_transfer.yes, self.ask_transfer.no, self.new_card)
        yield from (self.ask_card.yes, self.ask_card.no, self.card.save, self.card.finish)
        yield from (self.copy, self.leave, self.come_again, self.erase)
        yield from (self.ask_erase.field, self.ask_erase.yes, self.ask_erase.no, self._overflow.more)

    def _ask_for_card(self) -> None:
        self.told.tell("")
        self.ask_card.ask()
        self._overflow.lead_to(self.ask_card.no, self.ask_card)

    def _ask_to_transfer(self, colleague: "Colleague") -> None:
        self._new_therapist = colleague
        handing = self.tr("Hand {client} over to {name}? You cannot read this client afterwards.")
        self.ask_transfer.ask(handing.format(client=self._name, name=colleague.name))
        self._overflow.lead_to(self.ask_transfer.no, self.ask_transfer)

    def _transfer(self) -> None:
        if self._new_therapist is not None:
            self.transfer_asked.emit(self._new_therapist)

    def _ask_to_erase(self) -> None:
        erasing = self.tr(
            "Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and "
            "nothing brings them back. Backups that were made before still hold them until you destroy those."
        )
        self.ask_erase.ask_for(self._name, erasing.format(client=self._name))
        self._overflow.lead_to(self.ask_erase.field, self.ask_erase)
