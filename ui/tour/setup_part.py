"""The first start in the tour: a practice set up page by page.

A process of its own: ``python -m ui.tour.setup_part PLAN``.
"""

import re
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.setup.process import run as run_setup
from ui.setup.window import SetupWindow
from ui.tour.acting import Part, act
from ui.tour.hand import Hand
from ui.tour.plan import Plan

PRACTICE = "Riverside Practice"


class SetupTour:
    """Plays the set-up's pages."""

    def __init__(self, part: Part, window: SetupWindow) -> None:
        """Take the window as the product opened it."""
        self._part, self._window = part, window
        self._hand = Hand(window)

    def play(self) -> None:
        """All of it; ends by leaving the last page, which closes the window."""
        window, hand = self._window, self._hand
        hand.wait("everything to be loaded", lambda: window.loaded)
        self._fill(window.names.practice, PRACTICE)
        self._fill(window.names.therapist, self._part.plan.therapist)
        self._picture("set-up-names")
        hand.tap(window.names.on)
        hand.wait("the passphrase page", window.passphrase.isVisible)
        hand.tap(window.passphrase.new.make)
        hand.wait("a passphrase to be made", lambda: bool(window.passphrase.new.first.text()))
        self._fill(window.passphrase.new.second.line, window.passphrase.new.first.text())
        hand.pause(500)
        self._picture("set-up-passphrase")
        hand.tap(window.passphrase.on)
        hand.wait("the recovery key", window.recovery.isVisible)
        key = window.recovery.key.key_text().split()
        self._picture("set-up-recovery-key")
        hand.tap(window.recovery.on)
        hand.wait("the check of the recovery key", window.confirm.isVisible)
        for field in window.confirm.asked.fields:
            self._fill(field, key[_number_in(field) - 1])
        self._picture("set-up-check")
        hand.tap(window.confirm.on)
        hand.wait("the practice to be founded", window.done.isVisible)
        self._picture("set-up-done")
        self._part.finish()
        hand.tap(window.done.on)

    def _fill(self, field: QLineEdit, text: str) -> None:
        self._hand.tap(field)
        # The window's own focus: without a window manager no window is ever the active one.
        self._hand.wait("the field to take the focus", lambda: self._window.focusWidget() is field)
        self._hand.press(Qt.Key.Key_End)
        self._hand.type(text)

    def _picture(self, name: str) -> None:
        self._part.album.picture(name, self._window)


def _number_in(field: QLineEdit) -> int:
    """Read which group a field asks for from what it tells a screen reader."""
    found = re.search(r"\d+", field.accessibleName())
    return int(found[0]) if found else 0


def _play(part: Part, window: SetupWindow) -> None:
    SetupTour(part, window).play()


def _run(plan: Plan) -> int:
    return run_setup(Path(plan.folder), windowed=True)


if __name__ == "__main__":
    sys.exit(act(Path(sys.argv[1]), SetupWindow, _run, _play))
