"""A newer Rapport brings the records of this device to a newer form; nobody can answer meanwhile."""

from PySide6.QtWidgets import QWidget

from ui.client.plain import PlainPage


class NewerFormPage(PlainPage):
    """Nothing to tap: the welcome page comes back by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.say_words()

    def say_words(self) -> None:
        """Say that it goes on by itself."""
        self.say(
            self.tr("One moment, please"),
            self.tr("This device is getting ready after an update. It goes on by itself."),
        )
