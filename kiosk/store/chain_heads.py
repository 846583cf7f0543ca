"""Where each chain stands, read the same way from the files of every version.

A copy of an older practice is compared with the practice before its tables are brought to a newer form. So
this asks for four columns by their names, and those names stay for ever (docs/format.md, "An older folder").
"""

from dataclasses import dataclass, field

from sqlalchemy import Engine

from kiosk.store.engine import reading

_HEADS = "SELECT kiosk_id, n, link, key FROM chain_head ORDER BY kiosk_id"


@dataclass(frozen=True, slots=True)
class StoredHead:
    """The end of one chain.

    Attributes:
        n: how many rows it has.
        link: 32 bytes, the hash after the last of them.
        key: 32 bytes, the key of the next row; zeros where none is kept.
    """

    n: int
    link: bytes
    key: bytes = field(repr=False, compare=False)


def read_heads(records: Engine) -> dict[bytes, StoredHead]:
    """Give the head of each chain by kiosk id. Two heads are equal when they stand at the same place.

    Raises:
        MachineFault: the file cannot be read.
        DataFault: the file is damaged.
    """
    with reading(records) as connection:
        rows = connection.exec_driver_sql(_HEADS).all()
    return {bytes(kiosk_id): StoredHead(n, bytes(link), bytes(key)) for kiosk_id, n, link, key in rows}
