"""Telling a scanner from a person: it types a whole code in less time than a finger needs for two keys."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt

SCANNER_GAP_MS: Final = 40
"""A scanner sends a sign every 1 to 10 ms, slow ones every 30; people need more than 60."""

_SYMBOLOGY: Final = "]"
_SYMBOLOGY_SIGNS: Final = 2  # after the bracket: "]C1" says that a Code 128 follows


class Scans:
    """Looks at the keys of a page that is not a text field.

    On pages that take a code, digits and Enter of a scan pass; blanks, Tab and the mark by which many
    scanners say what kind of code they read do not. On all other pages nothing of a scan passes, so that it
    answers no question and presses no button, whatever has the focus. Only its first sign cannot be told from
    a key that a person pressed.
    """

    def __init__(self, now: Callable[[], int]) -> None:
        """Take the time in ms."""
        self._now = now
        self._last_at: int | None = None
        self._pressed: int | None = None  # an event is seen once more at every parent of its widget
        self._verdict = False
        self._signs_of_mark = 0

    def released(self, key: int) -> None:
        """A key came up."""
        if key == self._pressed:
            self._pressed = None

    def keeps_away(self, key: int, sign: str, *, takes_scans: bool) -> bool:
        """Tell whether a key press is a part of a scan that shall not reach the page.

        Args:
            key: Qt's number.
            sign: what it writes, "" if nothing.
            takes_scans: the page takes a code.
        """
        if key == self._pressed:
            return self._verdict
        now = self._now()
        follows = self._last_at is not None and now - self._last_at <= SCANNER_GAP_MS
        self._pressed = key
        self._last_at = now if (sign.strip() or follows) else None
        self._verdict = self._judge(key, sign, follows=follows, takes_scans=takes_scans)
        return self._verdict

    def _judge(self, key: int, sign: str, *, follows: bool, takes_scans: bool) -> bool:
        if sign == _SYMBOLOGY:
            self._signs_of_mark = _SYMBOLOGY_SIGNS
            return True
        if self._signs_of_mark:
            self._signs_of_mark -= 1
            if follows:
                return True
            self._signs_of_mark = 0
        if not follows:
            return False
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return not (takes_scans and (sign.strip() or is_enter))
