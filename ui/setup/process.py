"""The set-up as a process: it hardens itself, shows the window, and ends with the keys that it made."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.practice.hardening import harden
from ui.setup.window import SetupWindow
from ui.widgets.language import speak_tag
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
    speak_tag(application, "")
    made: list[bool] = []
    window = _show(application, SetupWindow(application, folder), made, windowed=windowed)
    application.exec()
    while window.wanted_language and not made:
        speak_tag(application, window.wanted_language)
        before, window = window, SetupWindow(application, folder)
        window.names.take_over(before.names)
        _show(application, window, made, windowed=windowed)  # before the other goes: the last one ends all
        before.end_work()
        before.hide()
        before.deleteLater()
        application.exec()
    window.end_work()
    return MADE if made == [True] else NOT_MADE


def _show(application: QApplication, window: SetupWindow, made: list[bool], *, windowed: bool) -> SetupWindow:
    """Show the window; it ends the loop when it is left, or shall speak another language."""
    window.left.connect(made.append)
    window.left.connect(application.quit)
    window.language_chosen.connect(_end_loop)
    window.present(windowed=windowed)
    return window


def _end_loop() -> None:
    # Quitting would close the window, which means that nobody wants a practice.
    QApplication.exit(0)
