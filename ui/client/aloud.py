"""Reading a page aloud: a small control on the pages, and what it has read.

A question and the answers that are offered are read, and the words of other pages; never what somebody chose
or typed, and nothing by itself.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from ui.client.page import ClientPage
from ui.client.voice import Voice
from ui.widgets.controls import PlainButton, Text, state_of
from ui.widgets.language import spoken_tag
from ui.widgets.painting import draw_speaker
from ui.widgets.theme import current_theme

_SIGN = 30  # px at 100 %
_LARGEST = 1.35  # a larger sign would crowd its target


class AloudButton(PlainButton):
    """A loudspeaker; while something is read, the way to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, silent."""
        super().__init__("", parent)
        self._speaking = False
        self._say_words()

    def show_speaking(self, *, speaking: bool) -> None:
        """Show what a tap will do."""
        if speaking is not self._speaking:
            self._speaking = speaking
            self._say_words()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def sizeHint(self) -> QSize:
        """Give it a target's size."""
        target = current_theme().shape.target
        return QSize(target, target)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a target."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and its sign."""
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.colour(self.looks[state_of(self)].ink)
        centre = QPointF(self.width() / 2, self.height() / 2)
        size = _SIGN * min(theme.text_scale, _LARGEST)
        draw_speaker(painter, centre, size, ink, sounds=not self._speaking)
        painter.end()

    def _say_words(self) -> None:
        self.setAccessibleName(self.tr("Stop reading") if self._speaking else self.tr("Read aloud"))


def words_of(page: ClientPage) -> Iterator[str]:
    """Give what is read of a page: its words and the answers that can be chosen, in reading order."""
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and isinstance(widget, (Text, QRadioButton)) and widget.text():
            yield widget.text()


class ReadAloud(QObject):
    """Puts the control on pages and reads the one that is shown.

    Signals:
        began: a page is being read.
    """

    began = Signal()

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        """Take the voice."""
        super().__init__(parent)
        self._voice = voice
        self._buttons: dict[ClientPage, AloudButton] = {}
        self._page: ClientPage | None = None
        voice.quiet.connect(self._show_state)

    def offer_on(self, page: ClientPage) -> None:
        """Put the control at the beginning of a page's foot, behind the way back."""
        button = AloudButton()
        button.clicked.connect(self._tapped)
        self._buttons[page] = button
        page.put_aside(button)

    def offer(self, *, offered: bool) -> None:
        """Show the controls, or none of them."""
        if not offered:
            self._voice.hush()
        for button in self._buttons.values():
            button.setVisible(offered)

    def button(self, page: ClientPage) -> AloudButton:
        """Give the control of a page."""
        return self._buttons[page]

    def turn_to(self, page: ClientPage) -> None:
        """Another page, or another question, is shown: be quiet."""
        self._page = page
        self._voice.hush()

    def close(self) -> None:
        """Be quiet for good."""
        self._voice.hush()

    def _tapped(self) -> None:
        if self._page is None:
            return
        if self._voice.speaking:
            self._voice.hush()
            return
        self._voice.say(tuple(words_of(self._page)), spoken_tag())
        self._show_state()
        self.began.emit()

    def _show_state(self) -> None:
        for button in self._buttons.values():
            button.show_speaking(speaking=self._voice.speaking)
