"""The page where the client's code is typed or scanned."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.errors import RapportError
from ui.client.page import ClientPage
from ui.widgets.controls import Notice, PlainButton, QuietButton, Text
from ui.widgets.globe import LanguageButton
from ui.widgets.keypad import CodeDisplay, Keypad
from ui.widgets.theme import current_theme
from ui.widgets.words import told

CODE_LENGTH: Final = 10


class CodePage(ClientPage):
    """A keypad and ten places. A full code is handed on by itself after a short visible moment.

    Keys type as well, so that a scanner which ends the code with Enter needs nothing else.

    Signals:
        code_given: ten digits.
        no_code: the client has no code at hand.
        gone_back: back to the welcome page.
        languages_wanted: the client wants to read another language.
    """

    takes_scans = True
    code_given = Signal(str)
    no_code = Signal()
    gone_back = Signal()
    languages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        space = current_theme().space
        self._digits = ""
        self._refused: RapportError | None = None
        self._checking = False
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._hand_on)
        self.display = CodeDisplay()
        self.notice = Notice("body")
        self.keypad = Keypad()
        self.keypad.digit.connect(self.take_digit)
        self.keypad.erased.connect(self._erase)
        self.back = QuietButton(arrow="back")
        self.back.clicked.connect(self.gone_back)
        self.without = PlainButton()
        self.without.clicked.connect(self.no_code)
        words = QVBoxLayout()
        words.setSpacing(space.base)
        words.addStretch(1)
        self._title = Text("", "question")
        words.addWidget(self._title)
        self._hint = Text("", "soft")
        words.addWidget(self._hint)
        words.addSpacing(space.tight)
        words.addWidget(self.display)
        words.addWidget(self.notice)
        words.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(space.broad)
        self._sides.addLayout(words, 3)
        self._sides.addWidget(self.keypad, 2)
        self.content.addLayout(self._sides, 1)
        self.languages = LanguageButton(short=True)
        self.languages.clicked.connect(self.languages_wanted)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.make_ease())
        self.foot.addWidget(self.languages)
        self.foot.addStretch(1)
        self.foot.addWidget(self.without)
        self.say_words()

    def say_words(self) -> None:
        """Ask for the code, and say again why one was not taken."""
        title = self.tr("Please enter your code")
        self._title.setText(title)
        self._hint.setText(self.tr("Type the ten digits on your card, or scan it."))
        self.back.setText(self.tr("Back"))
        self.without.setText(self.tr("I have no code at hand"))
        self.name_page(title)
        if self.notice.text():
            self._tell(self._why_not())

    @property
    def digits(self) -> str:
        """What was typed so far."""
        return self._digits

    def clear(self) -> None:
        """Forget the code and any message."""
        self._refused = None
        self._moment.stop()
        self.show_checking(checking=False)
        self._show("")
        self._tell("")

    def take_digit(self, digit: int) -> None:
        """Add one digit, as a key of the keypad does."""
        if self._checking or len(self._digits) >= CODE_LENGTH:
            return
        self._tell("")
        self._show(self._digits + str(digit))
        if len(self._digits) == CODE_LENGTH:
            self._moment.start(current_theme().durations.chosen)

    def show_checking(self, *, checking: bool) -> None:
        """Take no digits while the code is looked up."""
        self._checking = checking
        self.keypad.setEnabled(not checking)
        self.without.setEnabled(not checking)
        self.languages.setEnabled(not checking)

    def show_refusal(self, why: RapportError) -> None:
        """Say why the code was not taken, and let it be typed again."""
        self.clear()
        self._refused = why
        self._tell(self._why_not())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter."""
        if event.text() in tuple("0123456789"):
            self.take_digit(int(event.text()))
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hand_on()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Put the keypad beside the words, on the side of the hand, or below them."""
        super().fit()
        self._sides.setDirection(self.handed if self.landscape else QBoxLayout.Direction.TopToBottom)
        space = current_theme().space
        self._sides.setSpacing(space.broad if self.landscape else space.base)
        self._tell(self.notice.text())

    def _tell(self, sentence: str) -> None:
        self.notice.tell(sentence)
        self._hint.setVisible(not (sentence and self.low))
        self._title.setVisible(not (sentence and self.cramped))

    def _show(self, digits: str) -> None:
        self._digits = digits
        self.display.show_digits(digits)

    def _erase(self) -> None:
        if not self._checking:
            self._moment.stop()
            self._show(self._digits[:-1])

    def _hand_on(self) -> None:
        self._moment.stop()
        if self._checking:
            return
        if len(self._digits) == CODE_LENGTH:
            self.show_checking(checking=True)
            self.code_given.emit(self._digits)
        elif self._digits:
            self._refused = None
            self._tell(self._why_not())

    def _why_not(self) -> str:
        if self._refused is not None:
            return told(self._refused)
        return self.tr("The code has ten digits. Please type the ones that are missing.")
