"""The end of one chain inside a write transaction: held, added to, moved on."""

from collections.abc import Iterable

from sqlalchemy import Connection, Engine, bindparam, func, insert, select, update

from kiosk.store import cells, rows
from kiosk.store.engine import file_of
from kiosk.store.faults import damaged_file
from kiosk.store.prepared import Prepared, Values
from kiosk.store.schema import CHAIN_HEAD, RECORD
from kiosk.vault.chain import ChainState, blind
from kiosk.vault.header import ID_SIZE, RowHeader
from kiosk.vault.record import SealedRecord

NOWHERE = rows.MOST_ROWS
"""Where a search begins that finds nothing: no chain has so many rows."""

_OF_KIOSK = CHAIN_HEAD.c.kiosk_id == bindparam("of_kiosk")
_REPEATED = (
    select(RECORD.c.seq)
    .where(RECORD.c.kiosk_id == CHAIN_HEAD.c.kiosk_id, RECORD.c.seq >= bindparam("since"))
    # The record id stands in the header's bytes 32 to 47; SQL counts from one.
    .where(func.substr(RECORD.c.header, 33, ID_SIZE) == bindparam("sought"))
    .limit(1)
    .scalar_subquery()
)
_HOLD = (
    select(CHAIN_HEAD.c.n, CHAIN_HEAD.c.link, CHAIN_HEAD.c.key, _REPEATED)
    .where(_OF_KIOSK)
    .with_for_update(of=CHAIN_HEAD)
)
_ADD = insert(RECORD).inline()
_COLUMNS = ("kiosk_id", "seq", "header", "tag", "envelope")
_MOVE = (
    update(CHAIN_HEAD)
    .where(_OF_KIOSK)
    .values(n=bindparam("new_n"), link=bindparam("new_link"), key=bindparam("new_key"))
)


class ChainTail:
    """Writes at the end of one chain; every method needs a write transaction.

    Args:
        engine: the records file.
        kiosk_id: 16 bytes, whose chain.
    """

    def __init__(self, engine: Engine, kiosk_id: bytes) -> None:
        self._file = file_of(engine)
        self._kiosk_id = kiosk_id
        self._hold = Prepared.of(_HOLD, engine.dialect)
        self._add = Prepared.of(_ADD, engine.dialect, _COLUMNS)
        self._move = Prepared.of(_MOVE, engine.dialect)

    def hold(
        self, connection: Connection, record_id: bytes = b"", since: int = NOWHERE
    ) -> tuple[ChainState, int | None]:
        """Give where the chain stands, and keep other writers of it out until the transaction ends.

        Args:
            connection: inside the transaction.
            record_id: a record to look for among the rows from ``since`` on.
            since: a sequence number.

        Returns:
            The state, and the sequence number of that record if it is there.

        Raises:
            DamagedFile: there is no such chain, or its head is not what Rapport writes.
        """
        wanted = {"of_kiosk": self._kiosk_id, "sought": record_id, "since": since}
        found = self._hold.run(connection, wanted).fetchone()
        if found is None:
            raise damaged_file(self._file)
        n, link, key, known = found
        state = rows.state_of(n, link, key, self._file)
        return state, None if known is None else cells.whole(known, self._file, rows.MOST_ROWS)

    def header(self, state: ChainState, number: int, sealed: SealedRecord) -> RowHeader:
        """Give a sealed record its place: the next row's header, with the client's number hidden.

        Raises:
            ValueError: the record was sealed for another kiosk's chain.
        """
        if sealed.kiosk_id != self._kiosk_id:
            raise ValueError("a record of another kiosk's chain")
        return RowHeader(sealed.suite, self._kiosk_id, state.n, sealed.record_id, blind(state.key, number))

    def row(self, seq: int, header: bytes, envelope: bytes, tag: bytes) -> Values:
        """Give a row to ``add``."""
        return {"kiosk_id": self._kiosk_id, "seq": seq, "header": header, "tag": tag, "envelope": envelope}

    def add(self, connection: Connection, new: Iterable[Values]) -> None:
        """Insert rows.

        Raises:
            DamagedFile: a row stands already where the chain's head says that it ends.
        """
        try:
            self._add.run_many(connection, new)
        except connection.dialect.loaded_dbapi.IntegrityError as fault:
            raise damaged_file(self._file) from fault

    def move(self, connection: Connection, state: ChainState) -> None:
        """Overwrite the head: the key before it is gone with this transaction."""
        values = {"of_kiosk": self._kiosk_id, "new_n": state.n, "new_link": state.link, "new_key": state.key}
        self._move.run(connection, values)
