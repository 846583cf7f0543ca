"""The set-up as a process: it hardens itself, shows the window, and ends with the keys that it made."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.practice.hardening import harden
from ui.setup.window import SetupWindow
from ui.widgets.language import speak
from ui.widgets.theme import LIGHT, Theme, apply_theme

MADE = 0
NOT_MADE = 1


def run(folder: Path, *, windowed: bool = False, theme: Theme = LIGHT) -> int:
    """Set up a practice at ``folder``. The caller replaces this process afterwards: it has seen every key.

    Returns:
        0 when the practice is there, 1 when the person stopped before; then nothing was made.
    """
    harden()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("set-up needs an application with a screen")
    apply_theme(application, theme)
    speak(application)
    window = SetupWindow(application, folder)
    made: list[bool] = []
    window.left.connect(made.append)
    window.left.connect(application.quit)
    window.present(windowed=windowed)
    application.exec()
    window.end_work()
    return MADE if made == [True] else NOT_MADE
