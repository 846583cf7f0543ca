"""Which language the pages speak: the practice's own between visits, a client's during one."""

from PySide6.QtWidgets import QApplication

from kiosk.practice.settings.languages import PracticeLanguages
from ui.widgets.language import speak_tag, spoken_tag, system_language


class Tongue:
    """Changes the language of all pages at once; they say their words anew before this returns."""

    def __init__(self, application: QApplication, languages: PracticeLanguages) -> None:
        """Take what the practice decided; the pages speak its language already, or that of the device."""
        self._application = application
        self._languages = languages
        self._device = system_language()

    @property
    def tag(self) -> str:
        """The language that is spoken now."""
        return spoken_tag()

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages that a client can choose."""
        return self._languages.offered_on(self._device)

    @property
    def as_usual(self) -> bool:
        """Tell whether the pages speak as every visit begins."""
        return self.tag == self._languages.begun_in(self._device)

    def take(self, languages: PracticeLanguages) -> None:
        """Go by what the practice decided anew."""
        self._languages = languages

    def speak(self, tag: str) -> None:
        """Speak another language; nothing happens where it is not offered, or spoken already."""
        if tag != self.tag and tag in self.offered:
            speak_tag(self._application, tag)

    def speak_as_usual(self) -> None:
        """Speak as every visit begins."""
        if not self.as_usual:
            speak_tag(self._application, self._languages.begun_in(self._device))
