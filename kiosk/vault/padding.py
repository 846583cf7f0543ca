"""Padding to whole steps, so that a stored size does not tell how long a name or a note is."""

from kiosk.errors import DataFault
from kiosk.words import phrase

_LENGTH_SIZE = 4


class MalformedPadding(DataFault):
    """Opened bytes are not padded the way Rapport pads."""


def padded(data: bytes, step: int) -> bytes:
    """Put the length (4 bytes, big-endian) before ``data`` and fill with zeros to a multiple of ``step``."""
    framed = len(data).to_bytes(_LENGTH_SIZE, "big") + data
    return framed + bytes(-len(framed) % step)


def unpadded(opened: bytes, step: int) -> bytes:
    """Take off what ``padded`` put on. Only the one form that ``padded`` writes is accepted.

    Raises:
        MalformedPadding: anything else.
    """
    length = int.from_bytes(opened[:_LENGTH_SIZE], "big")
    data = opened[_LENGTH_SIZE : _LENGTH_SIZE + length]
    if len(opened) < _LENGTH_SIZE or padded(data, step) != opened:
        raise MalformedPadding(
            phrase(
                "errors",
                "A stored entry opens but is not written the way Rapport writes it. "
                "Update Rapport, or restore the latest backup.",
            )
        )
    return data
