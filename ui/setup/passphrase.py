"""The second page: a passphrase, typed twice or made, and how strong it is in words."""

from PySide6.QtCore import Qt, QTimer, Signal

from ui.setup.page import SetupPage
from ui.widgets.controls import Notice, QuietButton, Text
from ui.widgets.fields import SecretField, labelled

_JUDGE_AFTER_MS = 200


class PassphrasePage(SetupPage):
    """Asks for a passphrase. Whoever listens judges it and answers by ``show_strength``.

    Signals:
        judge_asked: the text to judge, a moment after the last key.
        made_asked: make a passphrase; the answer comes by ``show_made``.
        passphrase_given: typed twice alike.
    """

    judge_asked = Signal(str)
    made_asked = Signal()
    passphrase_given = Signal(str)

    def __init__(self) -> None:
        """Build the page."""
        super().__init__(
            self.tr("Step 2 of 3"),
            self.tr("Choose your passphrase"),
            self.tr(
                "It opens what your clients answered. Nobody can reset it: without it and without the "
                "recovery key the answers are gone. Four or five unrelated words are strong and easy to keep."
            ),
            self.tr("Continue"),
        )
        self.first, self.second = SecretField(), SecretField()
        self.strength = Text("", "desk_body")
        self.hint = Notice("desk_body")
        self.make = QuietButton(self.tr("Make one for me: five words"), desk=True)
        self.content.addWidget(labelled(self.tr("Passphrase"), self.first, self.first.line))
        self.content.addWidget(self.strength)
        self.content.addWidget(self.hint)
        self.content.addWidget(labelled(self.tr("The same once more"), self.second, self.second.line))
        self.content.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_JUDGE_AFTER_MS)
        self._pause.timeout.connect(self._judge)
        self.first.line.textChanged.connect(self._pause.start)
        self.first.line.returnPressed.connect(self.second.line.setFocus)
        self.second.line.returnPressed.connect(self._give)
        self.make.clicked.connect(self.made_asked)
        self.on.clicked.connect(self._give)

    def enter(self) -> None:
        """Let the person type."""
        super().enter()
        self.lead_to(self.first.line)

    def forget(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.second.clear()
        self._pause.stop()
        self.strength.setText("")
        self.hint.tell("")

    def show_made(self, passphrase: str) -> None:
        """Show a made passphrase to write down; it is typed once more to prove it."""
        self.first.line.setText(passphrase)
        self.first.reveal.setChecked(True)
        self.second.clear()
        self.hint.tell(self.tr("Write it down now, then type it once more below."))
        self.lead_to(self.second.line)

    def show_strength(self, passphrase: str, words: str) -> None:
        """Say how strong ``passphrase`` is, unless something else was typed meanwhile."""
        if passphrase == self.first.text():
            self.strength.setText(words)

    def _judge(self) -> None:
        text = self.first.text()
        if text:
            self.judge_asked.emit(text)
        else:
            self.strength.setText("")

    def _give(self) -> None:
        if not self.first.text():
            self.trouble.tell(self.tr("Please choose a passphrase."))
            self.lead_to(self.first.line)
        elif self.first.text() != self.second.text():
            self.trouble.tell(self.tr("The two are not the same. Please type the second one again."))
            self.second.clear()
            self.lead_to(self.second.line)
        else:
            self.trouble.tell("")
            self.passphrase_given.emit(self.first.text())
