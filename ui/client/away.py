"""The therapist's view is open; the kiosk waits below it."""

from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage


class AwayPage(PlainPage):
    """Nothing to tap: the therapist's window lies above this page."""

    is_lent = True

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.say_words()

    def say_words(self) -> None:
        """Say who has the device."""
        self.say(self.tr("One moment"), self.tr("The therapist is using this device."))
