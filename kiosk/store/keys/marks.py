"""The mark of an entry: eight bytes by which a file says that nothing of the entry changed by accident.

Most of what the keys file holds proves itself only to whoever has the right key, and some of it to nobody:
one flipped bit makes a client somebody who has left, or gives a card to another client. The mark covers the
whole entry and takes no key. It is no protection from people, who can work it out anew.
"""

import hashlib
from collections.abc import Mapping

from sqlalchemy import Row, Table

from kiosk.vault import labels

MARK = "mark"
MARK_SIZE = 8


def marked(table: Table, values: Mapping[str, object]) -> dict[str, object]:
    """Give ``values`` with their mark.

    Args:
        table: whose entry it is.
        values: for every column but the mark.
    """
    return {**values, MARK: _mark(table, values)}


def is_sound(table: Table, row: Row[*tuple[object, ...]]) -> bool:
    """Whether a whole row of ``table`` is the one that was written."""
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping
    try:
        return bool(values[MARK] == _mark(table, values))
    except TypeError:
        return False


def _mark(table: Table, values: Mapping[str, object]) -> bytes:
    """H(label | 00 | the table's name and the values in the order of the columns)[:8]."""
    ordered = (values[column.name] for column in table.columns if column.name != MARK)
    canonical = b"".join(map(_canonical, (table.name, *ordered)))
    return hashlib.sha256(labels.bound(labels.ENTRY, canonical)).digest()[:MARK_SIZE]


def _canonical(value: object) -> bytes:
    """Write one value so that it cannot be taken for another.

    Raises:
        TypeError: no table holds such a value.
    """
    if value is None:
        return b"\x00"
    if isinstance(value, int):
        return b"\x01" + value.to_bytes(8, "big", signed=True)
    if isinstance(value, bytes):
        return b"\x02" + len(value).to_bytes(4, "big") + value
    if isinstance(value, str):
        text = value.encode("utf-8")
        return b"\x03" + len(text).to_bytes(4, "big") + text
    raise TypeError(type(value).__name__)
