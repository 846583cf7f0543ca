"""Overwriting secrets in memory as soon as nobody needs them.

Python frees an object and leaves what stood there until something else needs the place. The kiosk runs for
weeks, so it overwrites what must not be found in its memory later: keys of rows that are written, and answers
that are sealed.
"""

import ctypes
import sys

SHORTEST = 16
"""Shorter objects are left alone: Python may share them."""

_HEAD = bytes.__basicsize__ - 1  # CPython keeps the bytes behind the head, and a zero behind them
# A text's characters stand behind a head too, of another size where all of them are ASCII.
_ASCII_HEAD = sys.getsizeof("") - 1
_TEXT_HEAD = sys.getsizeof(chr(0x20AC) * 2) - 3 * 2


def wipe(*secrets: bytes | bytearray) -> None:
    """Overwrite ``secrets`` with zeros, the very objects.

    Hand over only what was made for one use and that nobody looks at again: bytes that were read from a file,
    drawn or derived, never a constant or a key of a mapping. Does nothing on a Python that keeps bytes
    otherwise than CPython.
    """
    for secret in secrets:
        if isinstance(secret, bytearray):
            secret[:] = bytes(len(secret))
        elif len(secret) >= SHORTEST and sys.implementation.name == "cpython":
            ctypes.memset(id(secret) + _HEAD, 0, len(secret))


def wipe_text(text: str) -> None:
    """Overwrite the characters of ``text``, the very object, with zeros.

    Hand over only a text that was just made and that nobody looks at again, never a literal or a key. Short
    ones are left alone, as Python may share them.
    """
    if len(text) < SHORTEST or sys.implementation.name != "cpython":
        return
    highest = max(map(ord, text))
    head = _ASCII_HEAD if highest < 0x80 else _TEXT_HEAD
    width = 1 if highest < 0x100 else 2 if highest < 0x10000 else 4
    ctypes.memset(id(text) + head, 0, len(text) * width)
