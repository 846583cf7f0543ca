"""Telling a scanner from a person: it types a whole code in less time than a finger needs for two keys."""

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt

SCANNER_GAP_MS: Final = 40
"""A scanner sends a sign every 1 to 10 ms, slow ones every 30; people need more than 60."""

_SYMBOLOGY: Final = "]"
_SYMBOLOGY_SIGNS: Final = 2  # after the bracket: "]C1" says that a Code 128 follows


class Verdict(Enum):
    """What becomes of a key press."""

    PASSES = "passes"
    WAITS = "waits"
    """Its effect waits for ``SCANNER_GAP_MS``: a scan may have begun."""
    STAYS_AWAY = "stays away"


class Scans:
    """Looks at the keys of a page that is not a text field.

    On pages that take a code, digits and Enter of a scan pass; blanks, Tab and the mark by which many
    scanners say what kind of code they read do not. On all other pages nothing of a scan passes, so that it
    answers no question and presses no button, whatever has the focus.

    Attributes:
        follows: the last key came from a scanner, and so did the one before it.
    """

    def __init__(self) -> None:
        """Begin with nothing pressed."""
        self.follows = False
        self._last_at: int | None = None
        self._pressed: int | None = None  # an event is seen once more at every parent of its widget
        self._verdict = Verdict.PASSES
        self._signs_of_mark = 0

    def released(self, key: int) -> None:
        """A key came up."""
        if key == self._pressed:
            self._pressed = None

    def judge(self, key: int, sign: str, at_ms: int, *, takes_scans: bool) -> Verdict:
        """Tell what becomes of a key press.

        Args:
            key: Qt's number.
            sign: what it writes, "" if nothing.
            at_ms: when it was pressed.
            takes_scans: the page takes a code.
        """
        if key == self._pressed:
            return self._verdict
        follows = self.follows = self._last_at is not None and 0 <= at_ms - self._last_at <= SCANNER_GAP_MS
        self._pressed = key
        self._last_at = at_ms if (sign or follows) else None
        self._verdict = self._judge(key, sign, follows=follows, takes_scans=takes_scans)
        return self._verdict

    def _judge(self, key: int, sign: str, *, follows: bool, takes_scans: bool) -> Verdict:
        if sign == _SYMBOLOGY:
            self._signs_of_mark = _SYMBOLOGY_SIGNS
            return Verdict.STAYS_AWAY
        if self._signs_of_mark:
            self._signs_of_mark -= 1
            if follows:
                return Verdict.STAYS_AWAY
            self._signs_of_mark = 0
        if takes_scans and sign.strip():
            return Verdict.PASSES
        if not follows:
            return Verdict.WAITS if sign else Verdict.PASSES
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return Verdict.PASSES if takes_scans and is_enter else Verdict.STAYS_AWAY
