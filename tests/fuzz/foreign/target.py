"""What is fuzzed: a reader of foreign bytes, the errors that it declares, and bytes that it accepts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Target:
    """One reader of bytes that somebody else may have written.

    Attributes:
        name: what is read.
        read: takes any bytes. Where the product checks a sum or a signature first, this puts a right one in:
            whoever writes a file can do the same, and everything behind the check is reached.
        declared: the errors that the reader's documentation names; no other may come out.
        accepted: bytes that are read without an error, to begin with.
        written: writes what was read; the same bytes must come out. ``None`` where there are several forms.
    """

    name: str
    read: Callable[[bytes], Any]
    declared: tuple[type[Exception], ...]
    accepted: Sequence[bytes]
    written: Callable[[Any], bytes] | None = None

    def accepts(self, data: bytes) -> bool:
        """Read ``data``; tell whether it was accepted. Anything but a declared error comes out as it is."""
        try:
            value = self.read(data)
        except self.declared as fault:
            assert str(fault)  # noqa: PT017 - an error that has no sentence cannot be told to anybody
            return False
        assert self.written is None or self.written(value) == data
        return True
