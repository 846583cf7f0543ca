"""Shown while a kiosk that fails again and again is left alone: ``python -m ui.client.resting FOLDER``.

It looks and speaks as the practice's pages do, as far as the folder can be read, and holds no data. It is a
process of its own because the kiosk's has failed. Its watcher ends it.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout

from ui.client.front import read_front
from ui.client.plain import PlainPage
from ui.client.wardrobe import Wardrobe
from ui.widgets.language import speak_tag
from ui.widgets.screen import ScreenWindow


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


def make_window(application: QApplication, folder: Path) -> RestingWindow:
    """Make the window, dressed as the practice in ``folder`` wants it."""
    front = read_front(folder)
    Wardrobe(application, front.look).put_on()
    speak_tag(application, front.languages.default)
    return RestingWindow()


def main(folder: Path) -> int:
    """Show the page until this process is ended."""
    application = QApplication(sys.argv[:1])
    window = make_window(application, folder)
    window.present()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
