"""Appending many records in one transaction, sealed elsewhere: by worker processes, say."""

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection

from kiosk.store.prepared import Values
from kiosk.store.rows import CHUNK
from kiosk.store.tail import ChainTail
from kiosk.vault.chain import advance, envelope_digest
from kiosk.vault.record import SealedRecord


class Batch:
    """Records on their way into one chain, from ``Recorder.batch``.

    Args:
        connection: a write transaction.
        tail: the end of that chain.
    """

    def __init__(self, connection: Connection, tail: ChainTail) -> None:
        self._connection = connection
        self._tail = tail
        self._state, _ = tail.hold(connection)

    def append_many(self, records: Iterable[tuple[int, SealedRecord]]) -> None:
        """Add records in their order, each with its client's number, which the row hides.

        Raises:
            ValueError: a record was sealed for another kiosk's chain.
        """
        source = iter(records)
        while chunk := list(islice(source, CHUNK)):
            self._tail.add(self._connection, [self._row(number, sealed) for number, sealed in chunk])

    def finish(self) -> None:
        """Move the chain's head over all that was added."""
        self._tail.move(self._connection, self._state)

    def _row(self, number: int, sealed: SealedRecord) -> Values:
        state = self._state
        header = self._tail.header(state, number, sealed).pack()
        tag, self._state = advance(state, header, envelope_digest(sealed.envelope))
        return self._tail.row(state.n, header, sealed.envelope, tag)
