"""The records file: appending sealed rows to a kiosk's chain.

A row counts as stored when its transaction is on the disk, and only then. When the disk reports a fault in
the middle of a commit, nobody knows what it holds: ``Recorder`` then closes the file, makes the system forget
what it remembers of it, and looks.
"""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert, select

from kiosk.errors import MachineFault
from kiosk.store import rows
from kiosk.store.batch import Batch
from kiosk.store.emptying import empty_envelopes
from kiosk.store.engine import look_afresh, reading, writing
from kiosk.store.reader import Records, definition_mark
from kiosk.store.rows import StoredRow
from kiosk.store.schema import QUESTIONNAIRE_TEXT
from kiosk.store.tail import NOWHERE, ChainTail
from kiosk.vault.chain import ChainState, advance, envelope_digest, first_state
from kiosk.vault.contents import Contents
from kiosk.vault.header import ID_SIZE
from kiosk.vault.record import SealedRecord, seal_record
from kiosk.vault.suites import PublicKey
from kiosk.vault.wiping import wipe
from kiosk.words import phrase

__all__ = ["Receipt", "Recorder", "Records", "RowNotKept", "start_chain"]


class RowNotKept(MachineFault):
    """A row that seemed stored is not on the disk."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that a row is durably on the disk.

    Attributes:
        kiosk_id: 16 bytes, whose chain.
        seq: the row's place in it.
        record_id: 16 bytes.
    """

    kiosk_id: bytes
    seq: int
    record_id: bytes


@dataclass(frozen=True, slots=True)
class _Written:
    """What one transaction wrote, kept until the disk has confirmed it."""

    receipt: Receipt
    rows: tuple[StoredRow, ...]
    state: ChainState


def start_chain(engine: Engine, kiosk_id: bytes, key0: bytes) -> None:
    """Begin a kiosk's chain.

    Args:
        engine: the records file.
        kiosk_id: 16 random bytes, new.
        key0: K_0, 32 random bytes; seal it to every holder first, it is stored nowhere else in clear for
            longer than until the first row.

    Raises:
        MachineFault: the file cannot be written.
        DataFault: the file is damaged or of another version.
    """
    with writing(engine) as connection:
        rows.start_head(connection, kiosk_id, first_state(kiosk_id, key0))


class Recorder(Records):
    """Appends to one kiosk's chain; everything that it writes is sealed.

    Args:
        engine: the records file, from ``kiosk.store.engine.open_engine``.
        kiosk_id: 16 bytes, whose chain.
    """

    def __init__(self, engine: Engine, kiosk_id: bytes) -> None:
        super().__init__(engine)
        self._kiosk_id = kiosk_id
        self._tail = ChainTail(engine, kiosk_id)

    def append(
        self, client_number: int, client_key: PublicKey, contents: Contents, record_id: bytes | None = None
    ) -> Receipt:
        """Seal one record and store it durably.

        Args:
            client_number: whose record; hidden in the row.
            client_key: the client's public key.
            contents: what to seal.
            record_id: 16 random bytes drawn once for this record, so that handing it over again after a
                fault stores it once: the whole chain is searched for it. Drawn here when missing.

        Returns:
            As ``append_sealed``.

        Raises:
            As ``append_sealed``.
        """
        chosen = secrets.token_bytes(ID_SIZE) if record_id is None else record_id
        sealed = seal_record(client_key, self._kiosk_id, chosen, contents)
        return self.append_sealed(client_number, sealed, None if record_id is None else 0)

    def append_sealed(self, client_number: int, sealed: SealedRecord, since: int | None = None) -> Receipt:
        """Store a sealed record durably.

        One transaction reads the chain's head, tags the record, inserts it and overwrites the chain's key.

        Args:
            client_number: whose record; hidden in the row.
            sealed: sealed for this kiosk's chain.
            since: for a record that an earlier call may have stored: how many rows the chain had before that
                call. It is looked for among all rows from there on.

        Returns:
            The receipt of the row on the disk: of the one that is there already when the record was stored
            by an earlier call that ended in a fault.

        Raises:
            MachineFault: the row is not known to be on the disk; hand the same record over again.
            DataFault: the file is damaged or of another version.
            ValueError: the record was sealed for another kiosk's chain.
        """
        return self.append_together(client_number, (sealed,), since)

    def append_together(
        self, client_number: int, records: Sequence[SealedRecord], since: int | None = None
    ) -> Receipt:
        """Store sealed records of one client durably in one transaction: all of them, one behind the other.

        Args:
            client_number: whose records; hidden in the rows.
            records: at least one, sealed for this kiosk's chain.
            since: as ``append_sealed``; they are stored together or not at all, so the first is looked for.

        Returns:
            The receipt of the first one.

        Raises:
            As ``append_sealed``.
        """
        held: list[ChainState] = []
        try:
            return self._append(client_number, records, NOWHERE if since is None else since, held)
        finally:
            # Who reads this memory later must not be able to write these rows anew.
            wipe(*(state.key for state in held))

    def _append(
        self, client_number: int, records: Sequence[SealedRecord], from_seq: int, held: list[ChainState]
    ) -> Receipt:
        """Do ``append_together``; every state that this process has had goes into ``held``."""
        written: _Written | None = None
        first = records[0].record_id
        try:
            with writing(self._engine) as connection:
                state, known = self._tail.hold(connection, first, from_seq)
                held.append(state)
                if known is None:
                    written = self._write(connection, client_number, records, held)
        except MachineFault:
            if written is None or not self._is_on_disk(written):
                raise
        return self._confirmed(first, from_seq) if written is None else written.receipt

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Append many rows that are sealed elsewhere, in one transaction (see ``Batch``).

        Raises:
            MachineFault: the rows are not known to be on the disk.
            DataFault: the file is damaged or of another version.
        """
        with writing(self._engine) as connection:
            batch = Batch(connection, self._tail)
            yield batch
            batch.finish()

    def empty_envelopes(self, seqs: Iterable[int]) -> int:
        """Destroy what these rows hold, for good; the chain stays whole, because it keeps their hashes.

        Rows are emptied in chunks, each in a transaction of its own, so that a kiosk never waits long.

        Args:
            seqs: places in this kiosk's chain; a row that is empty already, or not there, is passed over.

        Returns:
            How many rows were emptied.

        Raises:
            MachineFault: the file cannot be written; the chunks before are emptied.
            DataFault: the file is damaged or of another version.
        """
        return empty_envelopes(self._engine, self._kiosk_id, seqs)

    def put_definition(self, fingerprint: bytes, definition: str) -> None:
        """Keep the questionnaire that rows are going to answer; one that is there already stays.

        Args:
            fingerprint: the first 16 bytes of SHA-256 of ``definition``.
            definition: canonical JSON.

        Raises:
            ValueError: the fingerprint belongs to another text.
        """
        if definition_mark(definition) != fingerprint:
            raise ValueError("the fingerprint of another definition")
        if self.definition(fingerprint) is not None:
            return
        known = select(QUESTIONNAIRE_TEXT.c.fingerprint).where(
            QUESTIONNAIRE_TEXT.c.fingerprint == fingerprint
        )
        with writing(self._engine) as connection:
            if connection.execute(known).first() is None:
                connection.execute(
                    insert(QUESTIONNAIRE_TEXT).values(fingerprint=fingerprint, definition=definition)
                )

    def _write(
        self, connection: Connection, number: int, records: Sequence[SealedRecord], held: list[ChainState]
    ) -> _Written:
        """Insert the rows behind the state that ``held`` ends with; the states between are held too."""
        first = held[-1].n
        stored = []
        for sealed in records:
            packed = self._tail.header(held[-1], number, sealed).pack()
            digest = envelope_digest(sealed.envelope)
            tag, after = advance(held[-1], packed, digest)
            held.append(after)
            stored.append(StoredRow(packed, sealed.envelope, digest, tag))
        added = (
            self._tail.row(first + place, row.header, sealed.envelope, row.tag)
            for place, (row, sealed) in enumerate(zip(stored, records, strict=True))
        )
        self._tail.add(connection, added)
        self._tail.move(connection, held[-1])
        receipt = Receipt(self._kiosk_id, first, records[0].record_id)
        return _Written(receipt, tuple(stored), held[-1])

    def _is_on_disk(self, written: _Written) -> bool:
        """Read the tail back from the disk and compare it with what should be there."""
        look_afresh(self._engine)
        first = written.receipt.seq
        with reading(self._engine) as connection:
            tail = rows.read_chunk(connection, self._kiosk_id, first, at_most=len(written.rows))
            head = self._state(connection, self._kiosk_id)
        places = [raw[0] for raw in tail]
        kept = places == list(range(first, first + len(written.rows))) and all(
            rows.checked_row(raw, self._file) == row for raw, row in zip(tail, written.rows, strict=True)
        )
        # Another process may have gone on from these rows since; then the head is its own.
        return kept and (head.n > written.state.n or head == written.state)

    def _confirmed(self, record_id: bytes, since: int) -> Receipt:
        """Give the receipt of a record that an earlier call stored, once the disk itself shows it."""
        look_afresh(self._engine)
        with writing(self._engine) as connection:
            state, seq = self._tail.hold(connection, record_id, since)
            wipe(state.key)
        if seq is None:
            raise RowNotKept(
                phrase(
                    "errors",
                    "The disk that holds {file} lost an entry that it had taken. "
                    "Try again; if this comes back, the disk needs to be replaced.",
                ),
                file=self._file,
            )
        return Receipt(self._kiosk_id, seq, record_id)
