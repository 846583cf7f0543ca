"""Values as they come out of a file that may be damaged: each is checked before anything uses it.

A STRICT table holds only the declared types, as long as nobody flips a byte in the file behind its back.
"""

from pathlib import Path

from kiosk.store.faults import damaged_file


def blob(value: object, file: Path, size: int | None = None) -> bytes:
    """Give ``value`` when it is bytes (of ``size``).

    Raises:
        DamagedFile: it is something else.
    """
    if not isinstance(value, bytes) or (size is not None and len(value) != size):
        raise damaged_file(file)
    return value


def maybe_blob(value: object, file: Path, size: int | None = None) -> bytes | None:
    """Give ``value`` when it is ``None`` or bytes (of ``size``).

    Raises:
        DamagedFile: it is something else.
    """
    return None if value is None else blob(value, file, size)


def whole(value: object, file: Path, most: int) -> int:
    """Give ``value`` when it is a whole number from 0 to ``most``.

    Raises:
        DamagedFile: it is something else.
    """
    if type(value) is not int or not 0 <= value <= most:
        raise damaged_file(file)
    return value


def text(value: object, file: Path) -> str:
    """Give ``value`` when it is text.

    Raises:
        DamagedFile: it is something else.
    """
    if not isinstance(value, str):
        raise damaged_file(file)
    return value
