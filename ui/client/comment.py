"""The client's own words: one box that nobody has to fill in, and who reads it when."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.practice.plain_text import plain_text
from kiosk.vault.wiping import wipe_text
from ui.client.page import ClientPage
from ui.widgets.comment_box import CommentBox
from ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text, announce
from ui.widgets.theme import current_theme

MOST_CHARACTERS: Final = 300
_NEAR_THE_END: Final = 20


class CommentPage(ClientPage):
    """Shows the box. What is in it stays there until it is sent or the visit ends.

    Signals:
        done: back to the page before sending.
        stopped: the client wants to stop.
        typed: somebody is there, who may write without a key.

    Attributes:
        box: what is written into.
    """

    done = Signal()
    stopped = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page with an empty box."""
        super().__init__(parent)
        self.stop = PlainButton()
        self.stop.clicked.connect(self.stopped)
        head = QHBoxLayout()
        head.setSpacing(current_theme().space.roomy)
        self._title = Text("", "question")
        head.addWidget(self._title, 1)
        self._ease = self.make_ease()
        head.addWidget(self._ease)
        head.addWidget(self.stop)
        self.rows.insertLayout(0, head)
        self._sentence = Text()
        self._contacts = Text("", "strong")
        self.box = CommentBox(MOST_CHARACTERS)
        self.box.textChanged.connect(self._show_state)
        self.box.textChanged.connect(self.typed)
        self._left = Text("", "soft")
        for part in (self._sentence, self._contacts, self.box, self._left):
            self.content.addWidget(part, 100 * int(part is self.box))
        self.content.addStretch(1)
        self.empty = QuietButton()
        self.empty.clicked.connect(self.clear_box)
        self.finished = PrimaryButton(arrow="on")
        self.finished.clicked.connect(self.done)
        self.foot.addWidget(self.empty)
        self.foot.addStretch(1)
        self.foot.addWidget(self.finished)
        self.order_tabs(self._ease, self.stop, self.box, self.empty, self.finished)
        self.show_contacts("")
        self.say_words()

    def say_words(self) -> None:
        """Ask, say who reads it when, and name the ways on."""
        title = self.tr("Is there anything you would like to add?")
        self._title.setText(title)
        self._sentence.setText(
            self.tr(
                "You can leave this empty. Nobody reads it now: it is read later, with your answers. "
                "If you need somebody today, please speak to us in person."
            )
        )
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(self._sentence.text())
        self.stop.setText(self.tr("Stop"))
        self.empty.setText(self.tr("Empty the box"))
        self.finished.setText(self.tr("Done"))
        self.name_page(title)
        self._show_state()

    def show_contacts(self, contacts: str) -> None:
        """Show whom to call in a crisis, in the practice's own words."""
        self._contacts.setText(contacts)
        self._contacts.setVisible(bool(contacts))

    @property
    def is_written(self) -> bool:
        """Whether there are words in the box."""
        return not self.box.is_empty

    def take(self) -> bytearray:
        """Give what was written, in UTF-8 for whoever wipes it, and empty the box."""
        text = self.box.toPlainText()
        plain = plain_text(text, MOST_CHARACTERS)
        taken = bytearray(plain.encode("utf-8"))
        self.clear_box()
        wipe_text(text)
        if plain is not text:
            wipe_text(plain)
        return taken

    def clear_box(self) -> None:
        """Forget what was written."""
        self.box.clear()

    def clear(self) -> None:
        """Forget what was written, and the contacts."""
        self.clear_box()
        self.show_contacts("")

    def fit(self) -> None:
        """Give the box what height there is."""
        super().fit()
        self.box.setMaximumHeight(self.box.sizeHint().height() * (1 if self.low else 2))

    def _show_state(self) -> None:
        """Count only near the end: a number that runs all the time would hurry."""
        left = self.box.left
        words = self.tr("%n character(s) left", "", left) if left <= _NEAR_THE_END else ""
        if left in (_NEAR_THE_END, 0) and words != self._left.text():
            announce(self, words)
        self._left.setText(words)
        self.empty.setEnabled(left < MOST_CHARACTERS)
