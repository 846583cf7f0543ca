"""Reading rows and chain heads, as small functions on one open connection.

SQLAlchemy Core and no mapped objects: a million rows are read as tuples.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Engine, bindparam, func, insert, select

from kiosk.store import cells
from kiosk.store.faults import damaged_file
from kiosk.store.prepared import Prepared
from kiosk.store.schema import CHAIN_HEAD, RECORD
from kiosk.vault.chain import ChainState, envelope_digest
from kiosk.vault.header import HEADER_SIZE

CHUNK = 1000
"""Rows that are read in one go: a writer waits for a reader's chunk, never for a reader's whole work."""

HASH_SIZE = 32
MOST_ROWS = (1 << 63) - 1

# Statements are built once: building costs more than running them.
_KIOSK: BindParameter[bytes] = bindparam("of_kiosk")
_FROM: BindParameter[int] = bindparam("from_seq")
_READ_HEAD = select(CHAIN_HEAD.c.n, CHAIN_HEAD.c.link, CHAIN_HEAD.c.key).where(
    CHAIN_HEAD.c.kiosk_id == _KIOSK
)
_START_HEAD = insert(CHAIN_HEAD)
_READ_ROWS = (
    select(RECORD.c.seq, RECORD.c.header, RECORD.c.envelope, RECORD.c.envelope_digest, RECORD.c.tag)
    .where(RECORD.c.kiosk_id == _KIOSK, RECORD.c.seq >= _FROM)
    .order_by(RECORD.c.seq)
    .limit(bindparam("at_most"))
)
_HIGHEST = select(func.max(RECORD.c.seq)).where(RECORD.c.kiosk_id == _KIOSK)

RawRow = Sequence[Any]
"""(seq, header, envelope, envelope digest, tag) exactly as the file gives it: any of it may be damaged."""


class StoredRow(NamedTuple):
    """One row of a chain, of the right sizes and not verified.

    Attributes:
        header: 52 bytes.
        envelope: the sealed contents; ``None`` after retention.
        digest: 32 bytes, SHA-256 of the envelope: computed while there is one, else the stored one.
        tag: 32 bytes.
    """

    header: bytes
    envelope: bytes | None
    digest: bytes
    tag: bytes


def start_head(connection: Connection, kiosk_id: bytes, state: ChainState) -> None:
    """Store the head of a new chain."""
    values = {"kiosk_id": kiosk_id, "n": state.n, "link": state.link, "key": state.key}
    connection.execute(_START_HEAD, values)


def read_head(connection: Connection, kiosk_id: bytes, file: Path) -> ChainState | None:
    """Give where a chain stands, ``None`` when there is no such chain.

    Raises:
        DamagedFile: it is not what Rapport writes.
    """
    found = connection.execute(_READ_HEAD, {"of_kiosk": kiosk_id}).first()
    return None if found is None else state_of(*found, file)


def state_of(n: object, link: object, key: object, file: Path) -> ChainState:
    """Check what a chain's head holds.

    Raises:
        DamagedFile: it is not what Rapport writes.
    """
    return ChainState(
        cells.whole(n, file, MOST_ROWS),
        cells.blob(link, file, HASH_SIZE),
        cells.blob(key, file, HASH_SIZE),
    )


def highest_seq(connection: Connection, kiosk_id: bytes) -> object:
    """Give the highest sequence number of a chain's rows, as the file has it."""
    return connection.execute(_HIGHEST, {"of_kiosk": kiosk_id}).scalar_one()


def read_chunk(
    connection: Connection, kiosk_id: bytes, from_seq: int, at_most: int = CHUNK
) -> Sequence[RawRow]:
    """Give the next rows of a chain in order, unchecked."""
    wanted = {"of_kiosk": kiosk_id, "from_seq": from_seq, "at_most": at_most}
    return connection.execute(_READ_ROWS, wanted).all()


class ChunkReader:
    """Reads one chain chunk by chunk with a statement that is compiled once: a million rows as plain tuples.

    Args:
        engine: the records file.
        kiosk_id: 16 bytes, whose chain.
    """

    def __init__(self, engine: Engine, kiosk_id: bytes) -> None:
        self._statement = Prepared.of(_READ_ROWS, engine.dialect)
        self._kiosk_id = kiosk_id

    def read(self, connection: Connection, from_seq: int) -> list[RawRow]:
        """Give the next ``CHUNK`` rows in order, unchecked."""
        wanted = {"of_kiosk": self._kiosk_id, "from_seq": from_seq, "at_most": CHUNK}
        return list(self._statement.run(connection, wanted).fetchall())


def checked_row(raw: RawRow, file: Path) -> StoredRow:
    """Check the sizes of a row.

    Raises:
        DamagedFile: it is not what Rapport writes.
    """
    _, header, envelope, digest, tag = raw
    sealed = cells.maybe_blob(envelope, file)
    return StoredRow(
        cells.blob(header, file, HEADER_SIZE),
        sealed,
        cells.blob(digest, file, HASH_SIZE) if sealed is None else envelope_digest(sealed),
        cells.blob(tag, file, HASH_SIZE),
    )


def seq_after(raw: RawRow, from_seq: int, file: Path) -> int:
    """Give where the chunk after the one that ends with ``raw`` begins.

    Raises:
        DamagedFile: the sequence numbers do not rise.
    """
    seq = raw[0]
    if type(seq) is not int or seq < from_seq:
        raise damaged_file(file)
    return seq + 1
