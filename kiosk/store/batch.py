"""Appending many rows in one transaction, sealed elsewhere: by worker processes, say."""

import secrets
from collections import deque
from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection

from kiosk.store.prepared import Values
from kiosk.store.rows import CHUNK
from kiosk.store.tail import ChainTail
from kiosk.vault.chain import ChainState, blind, envelope_digest, next_key, next_link, tag_of
from kiosk.vault.header import ID_SIZE, RowHeader
from kiosk.vault.suites import Suite


class Batch:
    """Rows on their way into one chain, from ``Recorder.batch``.

    A header needs only the chain's keys, which are known beforehand; the link and the tag follow when the
    envelope is there. Reserving and appending may take turns; at the end every header has its envelope.

    Args:
        connection: a write transaction.
        kiosk_id: 16 bytes, whose chain.
        tail: the end of that chain.
    """

    def __init__(self, connection: Connection, kiosk_id: bytes, tail: ChainTail) -> None:
        state, _ = tail.hold(connection)
        self._connection = connection
        self._kiosk_id = kiosk_id
        self._tail = tail
        self._link = state.link
        # Keys and numbers of the next header: keys do not depend on what is sealed.
        self._n = state.n
        self._key = state.key
        # Headers without an envelope, each with its row's number and key.
        self._waiting: deque[tuple[int, bytes, bytes]] = deque()

    def reserve(self, wanted: Iterable[tuple[int, Suite]]) -> list[RowHeader]:
        """Give the headers of the next rows.

        Args:
            wanted: for each row the client's number and the suite of the client's key.
        """
        return [self._next_header(number, suite) for number, suite in wanted]

    def append_many(self, envelopes: Iterable[bytes]) -> None:
        """Add envelopes, each sealed for the oldest header that still waits.

        Raises:
            ValueError: more envelopes than headers.
        """
        source = iter(envelopes)
        while chunk := list(islice(source, CHUNK)):
            self._tail.add(self._connection, [self._next_row(envelope) for envelope in chunk])

    def finish(self) -> None:
        """Move the chain's head over all that was added.

        Raises:
            ValueError: a reserved header has no envelope; nothing of the batch is kept.
        """
        if self._waiting:
            raise ValueError(f"{len(self._waiting)} reserved rows without an envelope")
        self._tail.move(self._connection, ChainState(self._n, self._link, self._key))

    def _next_header(self, number: int, suite: Suite) -> RowHeader:
        blinded = blind(self._key, number)
        header = RowHeader(suite, self._kiosk_id, self._n, secrets.token_bytes(ID_SIZE), blinded)
        self._waiting.append((self._n, header.pack(), self._key))
        self._n += 1
        self._key = next_key(self._key)
        return header

    def _next_row(self, envelope: bytes) -> Values:
        if not self._waiting:
            raise ValueError("more envelopes than reserved rows")
        seq, header, key = self._waiting.popleft()
        self._link = next_link(self._link, header, envelope_digest(envelope))
        return self._tail.row(seq, header, envelope, tag_of(key, self._link))
