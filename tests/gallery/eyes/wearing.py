"""What pages are shown in: language, theme, size of text, direction of reading, size of the window.

A new language of ``kiosk.languages`` is found by itself; a new theme is one line in ``THEMES``.
"""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from kiosk.comfort import Comfort
from kiosk.languages import ENGLISH, TAGS
from kiosk.practice.settings.look import DIM, PracticeLook
from ui.widgets.language import speak_tag
from ui.widgets.theme import apply_theme
from ui.widgets.wearing import theme_for

THEMES: Final = {
    "light": theme_for(PracticeLook(), Comfort()),
    "dim": theme_for(PracticeLook(theme=DIM), Comfort()),
    "high contrast": theme_for(PracticeLook(), Comfort(high_contrast=True)),
}
LANGUAGES: Final = (ENGLISH, *(tag for tag in TAGS if tag != ENGLISH))
SIZES: Final = (QSize(1280, 800), QSize(800, 1280), QSize(1024, 600), QSize(1920, 1080))
PERCENTS: Final = (100, 150, 200)


@dataclass(frozen=True, slots=True)
class Wear:
    """What all pages wear at once.

    Attributes:
        language: its tag.
        theme: a name in ``THEMES``.
        percent: the size of text.
        direction: forced direction of reading; that of the language when None.
    """

    language: str = ENGLISH
    theme: str = next(iter(THEMES))
    percent: int = 100
    direction: Qt.LayoutDirection | None = None

    @property
    def spoken(self) -> str:
        """The language, and whether it was turned round."""
        turned = self.direction == Qt.LayoutDirection.RightToLeft
        return f"{self.language} mirrored" if turned else self.language


def put_on(application: QApplication, wear: Wear) -> None:
    """Let ``application`` wear it; pages are to be made after this."""
    speak_tag(application, wear.language)
    if wear.direction is not None:
        application.setLayoutDirection(wear.direction)
    apply_theme(application, replace(THEMES[wear.theme], text_scale=wear.percent / 100))


def named(size: QSize) -> str:
    """Write a size as people do."""
    return f"{size.width()}x{size.height()}"
