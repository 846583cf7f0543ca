"""Writing a sheet to a file of its owner's: whole, private from the first byte on, and on the disk."""

from pathlib import Path

from kiosk.errors import MachineFault
from kiosk.words import phrase


def save(content: bytes, file: Path) -> None:
    """Write ``content`` to ``file``, replacing what is there. Runs in the background: a stick may be slow.

    Raises:
        MachineFault: it cannot be written.
    """
    from kiosk.store.disk import write_durably  # noqa: PLC0415  loads the store's libraries

    try:
        write_durably(file, content)
    except OSError as fault:
        raise MachineFault(
            phrase("errors", "The file {file} cannot be written. Choose another place, or use paper."),
            file=str(file),
        ) from fault
