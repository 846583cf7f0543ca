"""A code card on a page: shown once, written down or saved as a page to print, then gone."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal

from kiosk.errors import RapportError
from kiosk.vault.codes import format_code
from ui.printing.code_card import CardSheet
from ui.printing.saving import save
from ui.therapist.desk_page import DeskPage
from ui.therapist.room import Room
from ui.widgets.controls import Card, Notice, PrimaryButton, QuietButton, Text
from ui.widgets.side_by_side import SideBySide
from ui.widgets.theme import current_theme
from ui.widgets.words import straight, told

if TYPE_CHECKING:
    from kiosk.practice.clients import CodeCard

_NARROW = 480  # px at 100 % text: below this one button stands under the other
translate = QCoreApplication.translate


class CodeCardView(Card):
    """Shows one card.

    Signals:
        save_asked: save the card to print it; the code.
        done: it is written down or saved.

    Attributes:
        whose: the client's name.
        code: the code in groups.
        save: the button that saves.
        finish: the button that ends it.
        saved: where it was saved, in words.
        trouble: why it was not.
    """

    save_asked = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        """Make a hidden view without a card."""
        super().__init__()
        self._code = ""
        self.whose = Text("", "desk_heading", centred=True)
        self.code = Text("", "display", centred=True)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # groups of digits run so everywhere
        self.save = QuietButton(self.tr("Save a card to print (PDF)"), desk=True)
        self.finish = PrimaryButton(self.tr("The card is ready"), desk=True)
        self.saved = Notice("desk_body")
        self.trouble = Notice("desk_body", warning=True)
        self._lay_out()
        self.hide()
        self.save.clicked.connect(self._ask_to_save)
        self.finish.clicked.connect(self.done)

    def _lay_out(self) -> None:
        self.rows.setSpacing(current_theme().space.base)
        words = self.tr(
            "Write it on the client’s card now, or save a card to print. It is shown this once and stored "
            "nowhere in clear; a lost card is replaced by a new one."
        )
        for part in (
            self.whose,
            Text(self.tr("The personal code"), "desk_soft", centred=True),
            self.code,
            Text(words, "desk_body", centred=True),
            self.saved,
            self.trouble,
        ):
            self.rows.addWidget(part)
        self.rows.addWidget(SideBySide(None, self.save, self.finish, narrow=_NARROW, shared=True))

    def show_card(self, card: "CodeCard") -> None:
        """Show the code."""
        self.forget()
        self._code = card.code
        self.whose.setText(card.name)
        self.code.setText(format_code(card.code))
        self.code.setAccessibleName(self.tr("The code is {code}").format(code=" ".join(card.code)))
        self.show()
        QTimer.singleShot(0, self.finish, self._focus)  # the ring needs the card in its place

    def show_saved(self, where: str) -> None:
        """Say where the file is, and what to do with it."""
        self.trouble.tell("")
        words = self.tr("Saved to {file}. Print it on another computer, then delete the file.")
        self.saved.tell(words.format(file=straight(where)))

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not saved."""
        self.saved.tell("")
        self.trouble.tell(sentence)

    def forget(self) -> None:
        """Take the code off the page."""
        self._code = ""
        for shown in (self.whose, self.code):
            shown.setText("")
        self.code.setAccessibleName("")
        self.saved.tell("")
        self.trouble.tell("")
        self.hide()

    def _ask_to_save(self) -> None:
        self.save_asked.emit(self._code)

    def _focus(self) -> None:
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)


def save_card(room: Room, page: DeskPage, view: CodeCardView, code: str) -> None:
    """Ask where the card on ``page`` is to go, and save it there."""
    chosen = room.chooser.to_save(page, translate("CodeCardView", "Rapport code card") + ".pdf")
    if chosen and code:
        job = partial(save, CardSheet(code).as_pdf(), Path(chosen))
        room.asking.ask(page, job, partial(_saved, view, chosen), partial(_not_saved, view))


def _saved(view: CodeCardView, where: str, _none: None) -> None:
    view.show_saved(where)


def _not_saved(view: CodeCardView, error: RapportError) -> None:
    view.show_trouble(told(error))
