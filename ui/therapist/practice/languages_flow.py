"""The way through the pages about languages."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.practice.settings.languages import PracticeLanguages
from ui.therapist.practice.languages import LanguagePage, LanguagesPage
from ui.therapist.practice.state import read_languages
from ui.therapist.room import Room


class LanguagesFlow(QObject):
    """Leads to one language and back, and has the desk write down what is decided.

    Signals:
        page_shown: a page was put up and has what it shows.

    Attributes:
        page: all languages.
        one: one of them.
    """

    page_shown = Signal(object)

    def __init__(self, room: Room, parent: QObject) -> None:
        """Make both pages."""
        super().__init__(parent)
        self._room = room
        self._languages = PracticeLanguages()
        self.page, self.one = LanguagesPage(), LanguagePage()
        self.page.opened.connect(self._open)
        self.one.decided.connect(self._decide)
        self.one.back_asked.connect(self.begin)

    def begin(self) -> None:
        """Show all languages."""
        self._room.put_up(self.page)
        self._room.asking.ask(self.page, partial(read_languages, self._room.desk), self._show)

    def _show(self, languages: PracticeLanguages) -> None:
        self._languages = languages
        self.page.show_languages(languages)
        self.page_shown.emit(self.page)

    def _open(self, tag: str) -> None:
        self.one.show_language(self._languages, tag)
        self._room.put_up(self.one)
        self.page_shown.emit(self.one)

    def _decide(self, languages: PracticeLanguages) -> None:
        job = partial(self._room.desk.decisions.set_languages, languages)
        self._room.asking.ask(self.one, job, partial(self._decided, languages))

    def _decided(self, languages: PracticeLanguages, _none: None) -> None:
        self._languages = languages
        self.one.show_language(languages, self.one.tag)
        self.one.tell_kept()
