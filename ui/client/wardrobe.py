"""What the client pages wear: the practice's look, and for the time of a visit what suits the person."""

from PySide6.QtWidgets import QApplication

from kiosk.comfort import Comfort
from kiosk.practice.settings.look import PracticeLook
from kiosk.practice.settings.times import PracticeTimes
from ui.widgets.theme import LIGHT, Theme, apply_theme, current_theme
from ui.widgets.wearing import first_comfort, system_wishes, theme_for, timed


class Wardrobe:
    """Dresses the application. Styling every widget takes a while, so it is done only when something changed.

    Attributes:
        look: the practice's.
        times: how long the practice lets a visit wait.
        comfort: what is worn now.
    """

    def __init__(
        self,
        application: QApplication,
        look: PracticeLook | None = None,
        base: Theme = LIGHT,
        times: PracticeTimes | None = None,
    ) -> None:
        """Hold the practice's ``look``; ``base`` gives sizes and durations. Nothing is put on yet."""
        self._application = application
        self._base = base
        self.look, self.times = look or PracticeLook(), times or PracticeTimes()
        self.comfort = self.usual

    @property
    def usual(self) -> Comfort:
        """What a visit begins with."""
        return first_comfort(self.look, system_wishes(self._application))

    def put_on(self) -> None:
        """Put on what a visit begins with, before any page is made."""
        self.comfort = self.usual
        apply_theme(self._application, self._theme())

    def wear(self, comfort: Comfort) -> bool:
        """Put on what suits a person; tell whether anything changed."""
        self.comfort = comfort
        theme = self._theme()
        if theme == current_theme():
            return False
        apply_theme(self._application, theme)
        return True

    def _theme(self) -> Theme:
        base = timed(self._base, self.times)
        return theme_for(self.look, self.comfort, system_wishes(self._application), base)
