"""A question asked on the page itself, before something is done that is not easily undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.widgets.controls import Card, Notice, PrimaryButton, QuietButton, Text, announce
from ui.widgets.fields import labelled, plain_field
from ui.widgets.tab_order import in_order
from ui.widgets.theme import current_theme


class Question(Card):
    """Hidden until it is asked; the focus is on the answer that changes nothing.

    Signals:
        confirmed: yes.
        declined: no; the question is gone.

    Attributes:
        yes: the button that does it.
        no: the button that does not.
    """

    frame_role = "notice"
    confirmed = Signal()
    declined = Signal()

    def __init__(self, sentence: str, yes: str, no: str) -> None:
        """Prepare to ask ``sentence``; ``yes`` and ``no`` are the words of the answers."""
        super().__init__()
        self.rows.setContentsMargins(*(4 * [current_theme().space.base]))
        self._sentence = Text(sentence, "desk_body")
        self.yes = PrimaryButton(yes, desk=True)
        self.no = QuietButton(no, desk=True)
        self.rows.addWidget(self._sentence)
        answers = QHBoxLayout()
        answers.setSpacing(current_theme().space.snug)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        answers.addStretch(1)
        self.rows.addLayout(answers)
        self.hide()
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self._decline)

    def ask(self, sentence: str = "") -> None:
        """Show the question; with ``sentence`` in other words than before."""
        if sentence:
            self._sentence.setText(sentence)
        self.setAccessibleName(self._sentence.text())
        self.show()
        announce(self, self._sentence.text())
        self.no.setFocus()

    def sentence(self) -> str:
        """Give what is asked."""
        return self._sentence.text()

    def withdraw(self) -> None:
        """Take the question away without an answer."""
        self.hide()

    def _confirm(self) -> None:
        self.withdraw()
        self.confirmed.emit()

    def _decline(self) -> None:
        self.withdraw()
        self.declined.emit()


class TypedQuestion(Question):
    """Answered yes only by typing a name: for what nothing brings back.

    Attributes:
        field: where the name is typed.
        trouble: says that it is another name.
    """

    def __init__(self, sentence: str, label: str, yes: str, no: str) -> None:
        """Prepare to ask; ``label`` stands above the field."""
        super().__init__(sentence, yes, no)
        self._name = ""
        self.field: QLineEdit = plain_field()
        self.trouble = Notice("desk_body", warning=True)
        self.rows.insertWidget(1, labelled(label, self.field))
        self.rows.insertWidget(2, self.trouble)
        in_order((self.field, self.yes, self.no))
        self.field.returnPressed.connect(self._confirm)

    def ask_for(self, name: str, sentence: str) -> None:
        """Show the question; ``name`` is to be typed."""
        self.withdraw()
        self._name = name
        self.ask(sentence)
        self.field.setFocus()

    def withdraw(self) -> None:
        """Take the question away, and what was typed with it."""
        self._name = ""
        self.field.clear()
        self.trouble.tell("")
        super().withdraw()

    def _confirm(self) -> None:
        from kiosk.practice.names import same  # noqa: PLC0415  this module is loaded before the first paint

        if self._name and same(self.field.text(), self._name):
            super()._confirm()
            return
        self.trouble.tell(self.tr("That is not the name. Type it as it stands at the top of this page."))
        self.field.setFocus()
