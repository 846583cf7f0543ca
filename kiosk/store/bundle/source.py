"""What a device puts into a bundle of its own rows: all that is whole, and word of what is not."""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Engine

from kiosk.errors import DataFault, InputFault
from kiosk.store import rows
from kiosk.store.bundle.rows import RowsHead, SealedChainKey, is_whole
from kiosk.store.engine import file_of, reading
from kiosk.store.keys.keyring import Keyring
from kiosk.store.reader import Records
from kiosk.store.rows import RawRow, StoredRow
from kiosk.words import phrase


class NoSuchRow(InputFault):
    """A bundle should begin behind the end of the rows."""


class OwnRows:
    """The rows of a device's own chain.

    Attributes:
        lost: how many of those that ``rows`` gave last are damaged or gone.

    Args:
        records: the records file.
        kiosk_id: 16 bytes, whose chain.
    """

    def __init__(self, records: Engine, kiosk_id: bytes) -> None:
        self._records = records
        self._kiosk_id = kiosk_id
        self.lost = 0

    def head(self, keyring: Keyring, first: int) -> RowsHead:
        """Give what stands before the rows.

        Args:
            keyring: where the chain's sealed first keys are.
            first: sequence number of the first row that a bundle should have.

        Raises:
            NoSuchRow: there are not so many rows.
            MachineFault: a file cannot be read.
            DataFault: a file is damaged.
        """
        known = Records(self._records)
        state = known.head(self._kiosk_id)
        if first > state.n:
            raise NoSuchRow(
                phrase("errors", "This device has {count} rows, so no bundle can begin with row {row}."),
                count=state.n,
                row=first + 1,
            )
        definitions = known.definitions()
        wordings = tuple(definitions[mark] for mark in sorted(definitions))
        keys = tuple(_chain_keys(keyring, self._kiosk_id))
        return RowsHead(self._kiosk_id, first, state.n, state.link, wordings, keys)

    def rows(self, head: RowsHead) -> Iterator[StoredRow | None]:
        """Give the rows in their places; ``None`` for one that is damaged or gone.

        Raises:
            MachineFault: the file cannot be read.
            DataFault: it is so damaged that nobody can tell which rows there are.
        """
        self.lost = 0
        expected = head.first
        for seq, row in self._stored(head):
            yield from self._gone(seq - expected)
            if row is None:
                yield from self._gone(1)
            else:
                yield row
            expected = seq + 1
        yield from self._gone(head.n - expected)

    def _stored(self, head: RowsHead) -> Iterator[tuple[int, StoredRow | None]]:
        at = head.first
        while at < head.n:
            with reading(self._records) as connection:
                chunk = rows.read_chunk(connection, self._kiosk_id, at)
            for raw in chunk:
                after = rows.seq_after(raw, at, file_of(self._records))
                if after > head.n:
                    return
                yield after - 1, self._whole(raw)
                at = after
            if len(chunk) < rows.CHUNK:
                return

    def _whole(self, raw: RawRow) -> StoredRow | None:
        try:
            row = rows.checked_row(raw, file_of(self._records))
        except DataFault:
            return None
        return row if is_whole(row, self._kiosk_id, raw[0]) else None

    def _gone(self, count: int) -> Iterator[None]:
        self.lost += count
        yield from [None] * count


def _chain_keys(keyring: Keyring, kiosk_id: bytes) -> Iterator[SealedChainKey]:
    """Give the chain's first key as sealed for each holder, by rising holder id."""
    sound = keyring.as_far_as_sound()
    for holder in sound.holders():
        sealed = sound.chain_keys(holder.holder_id).get(kiosk_id)
        if sealed is not None:
            yield SealedChainKey(holder.holder_id, hashlib.sha256(holder.public_key).digest(), sealed)
