"""Shown while a kiosk that fails again and again is left alone: ``python -m ui.client.resting``.

It holds no data, and is a process of its own because the kiosk's has failed. Its watcher ends it.
"""

import sys

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout

from ui.client.plain import PlainPage
from ui.widgets.language import speak
from ui.widgets.screen import ScreenWindow
from ui.widgets.theme import LIGHT, apply_theme


class RestingPage(PlainPage):
    """Nothing to tap."""

    def __init__(self) -> None:
        """Make the page."""
        super().__init__()
        self.say(
            self.tr("This device needs a moment"),
            self.tr("It starts again by itself. If it does not, please tell somebody here."),
        )


class RestingWindow(ScreenWindow):
    """Covers the screen, so that nothing else of the device is in sight."""

    def __init__(self) -> None:
        """Make the page."""
        super().__init__()
        self.page = RestingPage()
        QStackedLayout(self).addWidget(self.page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay."""
        event.ignore()


def main() -> int:
    """Show the page until this process is ended."""
    application = QApplication(sys.argv[:1])
    apply_theme(application, LIGHT)
    speak(application)
    window = RestingWindow()
    window.present()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
