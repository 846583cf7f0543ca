"""The way to another language and back, and the language that was remembered with a code."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.comfort import Comfort
from kiosk.practice.settings.languages import PracticeLanguages
from ui.client.ease import Ease
from ui.client.page import ClientPage
from ui.client.speaking import SpeakingPage
from ui.client.stage import Stage
from ui.client.tongue import Tongue


class HasLanguages(Protocol):
    """A page with a way to the languages."""

    languages_wanted: SignalInstance


class LanguageFlow(QObject):
    """Lets the person of this visit choose a language.

    Signals:
        spoken: the pages speak another language now; its tag.
        chosen: the person chose it by hand; what suits this person now, a ``Comfort``.
    """

    spoken = Signal(str)
    chosen = Signal(object)

    def __init__(
        self,
        tongue: Tongue,
        ease: Ease,
        stage: Stage,
        page: SpeakingPage,
        *,
        back_to: Callable[[ClientPage], None],
        parent: QObject | None = None,
    ) -> None:
        """Take what speaks, what suits the person, the stage, the page of languages, and how to go back."""
        super().__init__(parent)
        self._tongue, self._ease, self._stage, self._page = tongue, ease, stage, page
        self._back_to = back_to
        self._asked_from: ClientPage = stage.page
        page.chosen.connect(self._choose)
        page.gone_back.connect(self._go_back)

    def offer_on(self, pages: Iterable[HasLanguages]) -> None:
        """Let the ways to the languages on ``pages`` lead there."""
        for page in pages:
            page.languages_wanted.connect(self._ask)

    @property
    def tag(self) -> str:
        """The language that is spoken now."""
        return self._tongue.tag

    def speak(self, tag: str) -> None:
        """Speak ``tag`` until the visit ends."""
        self._tongue.speak(tag)
        self.spoken.emit(self._tongue.tag)

    def speak_as_usual(self) -> None:
        """Speak as every visit begins."""
        self._tongue.speak_as_usual()

    def find(self, comfort: Comfort) -> None:
        """Speak the language that was remembered with the code."""
        if comfort.language:
            self.speak(comfort.language)

    def take(self, languages: PracticeLanguages, *, between_visits: bool) -> None:
        """Take what the practice decided anew; a client who is here keeps the language."""
        self._tongue.take(languages)
        if between_visits:
            self.speak_as_usual()

    def _ask(self) -> None:
        self._asked_from = self._stage.page
        self._page.show_offered(self._tongue.offered)
        self._stage.show(self._page, waits=True)

    def _choose(self, tag: str) -> None:
        self.speak(tag)
        comfort = replace(self._ease.comfort, language=self.tag)
        self.chosen.emit(comfort)
        self._ease.suit(comfort)
        self._go_back()

    def _go_back(self) -> None:
        self._back_to(self._asked_from)
