"""A new passphrase: typed twice or made, and how strong it is in words."""

from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.controls import Notice, QuietButton, Text
from ui.widgets.fields import SecretField, labelled
from ui.widgets.theme import current_theme
from ui.widgets.words import told

_JUDGE_AFTER_MS = 200


class Draws(Protocol):
    """What draws words: ``random.SystemRandom()``, or a seeded one in tests."""

    def choice(self, seq: list[str], /) -> str:
        """Draw one of ``seq``."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A passphrase, whether it may protect a key, and what to say about it."""

    passphrase: str = field(repr=False)
    accepted: bool
    words: str


def judge(passphrase: str, names: tuple[str, ...]) -> Judged:
    """Judge a passphrase; the practice's and the therapist's name make it no stronger. For the background."""
    from kiosk.vault.passphrases import check  # noqa: PLC0415  its dictionaries are large

    strength = check(passphrase, names)
    return Judged(passphrase, strength.accepted, told(strength.advice))


def make_passphrase(draws: Draws) -> str:
    """Make a passphrase of five words. For the background."""
    from kiosk.vault.passphrases import generate  # noqa: PLC0415  its list of words is large

    return generate(draws)


class Wrong(NamedTuple):
    """What is wrong, in words, and the field that the person is to be led to."""

    sentence: str
    field: QWidget


class NewPassphrase(QWidget):
    """Two fields and a button that makes one. Whoever listens judges and makes, in the background.

    Signals:
        judge_asked: the text to judge, a moment after the last key; the answer comes by ``show_strength``.
        made_asked: make a passphrase; the answer comes by ``show_made``.
        entered: Enter was pressed in the last field.
        made: one was made and is shown; the person is to be led to the field that it carries.

    Attributes:
        first: where it is typed.
        second: where it is typed once more.
        make: the button.
        strength: how strong it is, in words.
        hint: what to do with one that was made.
    """

    judge_asked = Signal(str)
    made_asked = Signal()
    entered = Signal()
    made = Signal(QWidget)

    def __init__(self, words: str) -> None:
        """Make empty fields; ``words`` is the first one's label."""
        super().__init__()
        self.first, self.second = SecretField(), SecretField()
        self.strength = Text("", "desk_body")
        self.hint = Notice("desk_body")
        self.make = QuietButton(self.tr("Make one for me: five words"), desk=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().space.base)
        rows.addWidget(labelled(words, self.first, self.first.line))
        rows.addWidget(self.strength)
        rows.addWidget(self.hint)
        rows.addWidget(labelled(self.tr("The same once more"), self.second, self.second.line))
        rows.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_JUDGE_AFTER_MS)
        self._pause.timeout.connect(self._judge)
        self.first.line.textChanged.connect(self._pause.start)
        self.first.line.returnPressed.connect(self.second.line.setFocus)
        self.second.line.returnPressed.connect(self.entered)
        self.make.clicked.connect(self.made_asked)
        self.strength.hide()

    def forget(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.second.clear()
        self._pause.stop()
        self._say("")
        self.hint.tell("")

    def show_made(self, passphrase: str) -> None:
        """Show a made passphrase to write down; it is typed once more to prove it."""
        self.first.line.setText(passphrase)
        self.first.reveal.setChecked(True)
        self.second.clear()
        self.hint.tell(self.tr("Write it down now, then type it once more below."))
        self.made.emit(self.second.line)

    def show_strength(self, passphrase: str, words: str) -> None:
        """Say how strong ``passphrase`` is, unless something else was typed meanwhile."""
        if passphrase == self.first.text():
            self._say(words)

    def wrong(self) -> Wrong | None:
        """Tell what keeps the two fields from being taken; None when nothing does."""
        if not self.first.text():
            return Wrong(self.tr("Please choose a passphrase."), self.first.line)
        if self.first.text() != self.second.text():
            self.second.clear()
            words = self.tr("The two are not the same. Please type the second one again.")
            return Wrong(words, self.second.line)
        return None

    def text(self) -> str:
        """Give what was typed first."""
        return self.first.text()

    def _say(self, words: str) -> None:
        self.strength.setText(words)
        self.strength.setVisible(bool(words))

    def _judge(self) -> None:
        text = self.first.text()
        if text:
            self.judge_asked.emit(text)
        else:
            self._say("")
