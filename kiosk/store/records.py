"""The records file: appending sealed rows to a kiosk's chain, and reading them back.

A row counts as stored when its transaction is on the disk, and only then. When the disk reports a fault in
the middle of a commit, nobody knows what it holds: ``Recorder.append`` then closes the file, makes the system
forget what it remembers of it, and looks.
"""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, func, insert, select

from kiosk.errors import MachineFault
from kiosk.store import cells, rows
from kiosk.store.batch import Batch
from kiosk.store.disk import forget_cached
from kiosk.store.engine import file_of, reading, writing
from kiosk.store.faults import damaged_file, storage_faults
from kiosk.store.rows import StoredRow
from kiosk.store.schema import RecordsBase
from kiosk.store.tail import ChainTail
from kiosk.vault.chain import ChainState, advance, blind, envelope_digest, first_state
from kiosk.vault.contents import Contents
from kiosk.vault.header import ID_SIZE, RowHeader
from kiosk.vault.record import seal_record
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase

_FINGERPRINT_SIZE = 16
_RECORD, _HEAD, _QUESTIONNAIRE = (
    RecordsBase.metadata.tables[name] for name in ("record", "chain_head", "questionnaire")
)


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
    row: StoredRow
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


class Records:
    """Reads the records file.

    Every method raises ``MachineFault`` when the file cannot be read or written, and ``DataFault`` when it
    is damaged or of another version.

    Args:
        engine: the records file, from ``kiosk.store.engine.open_engine``.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._file = file_of(engine)

    def kiosk_ids(self) -> tuple[bytes, ...]:
        """Give the ids (16 bytes) of all chains."""
        with reading(self._engine) as connection:
            found = connection.execute(select(_HEAD.c.kiosk_id).order_by(_HEAD.c.kiosk_id)).all()
        return tuple(cells.blob(row[0], self._file, ID_SIZE) for row in found)

    def head(self, kiosk_id: bytes) -> ChainState:
        """Give where a chain stands.

        Raises:
            DamagedFile: there is no such chain.
        """
        with reading(self._engine) as connection:
            return self._state(connection, kiosk_id)

    def count(self) -> int:
        """Count the rows of all chains."""
        with reading(self._engine) as connection:
            return connection.execute(select(func.count()).select_from(_RECORD)).scalar_one()

    def rows(self, kiosk_id: bytes, from_seq: int = 0) -> Iterator[StoredRow]:
        """Give the rows of a chain in order, in chunks, not verified (see ``kiosk.store.verification``)."""
        while True:
            with reading(self._engine) as connection:
                chunk = rows.read_chunk(connection, kiosk_id, from_seq)
            for raw in chunk:
                yield rows.checked_row(raw, self._file)
            if len(chunk) < rows.CHUNK:
                return
            from_seq = rows.seq_after(chunk[-1], from_seq, self._file)

    def definition(self, fingerprint: bytes) -> str | None:
        """Give the canonical JSON of the questionnaire with this fingerprint (16 bytes)."""
        return self.definitions().get(fingerprint)

    def definitions(self) -> dict[bytes, str]:
        """Give all questionnaires that rows may answer: fingerprint -> canonical JSON.

        Raises:
            DamagedFile: a text is not the one that was stored.
        """
        with reading(self._engine) as connection:
            found = connection.execute(
                select(_QUESTIONNAIRE.c.fingerprint, _QUESTIONNAIRE.c.definition)
            ).all()
        texts = {
            cells.blob(mark, self._file, _FINGERPRINT_SIZE): cells.text(wording, self._file)
            for mark, wording in found
        }
        if any(_fingerprint(wording) != mark for mark, wording in texts.items()):
            raise damaged_file(self._file)
        return texts

    def _state(self, connection: Connection, kiosk_id: bytes) -> ChainState:
        state = rows.read_head(connection, kiosk_id, self._file)
        if state is None:
            raise damaged_file(self._file)
        return state


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

        One transaction reads the chain's head, binds and seals the record, tags it, inserts it and
        overwrites the chain's key.

        Args:
            client_number: whose record; hidden in the row.
            client_key: the client's public key.
            contents: what to seal.
            record_id: 16 random bytes drawn once for this record, so that handing it over again after a
                fault stores it once; drawn here when missing.

        Returns:
            The receipt of the row on the disk: of the one that is there already when the record was stored
            by an earlier call that ended in a fault.

        Raises:
            MachineFault: the row is not known to be on the disk; hand the same record over again.
            DataFault: the file is damaged or of another version.
        """
        chosen = record_id or secrets.token_bytes(ID_SIZE)
        written: _Written | None = None
        try:
            with writing(self._engine) as connection:
                state, known = self._tail.hold(connection, chosen)
                if known is None:
                    header = self._header(state, client_number, client_key, chosen)
                    written = self._write(
                        connection, state, header, seal_record(client_key, header, contents)
                    )
        except MachineFault:
            if written is None or not self._is_on_disk(written):
                raise
        return self._confirmed(chosen) if written is None else written.receipt

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Append many rows that are sealed elsewhere, in one transaction (see ``Batch``).

        Raises:
            MachineFault: the rows are not known to be on the disk.
            DataFault: the file is damaged or of another version.
        """
        with writing(self._engine) as connection:
            batch = Batch(connection, self._kiosk_id, self._tail)
            yield batch
            batch.finish()

    def put_definition(self, fingerprint: bytes, definition: str) -> None:
        """Keep the questionnaire that rows are going to answer; one that is there already stays.

        Args:
            fingerprint: the first 16 bytes of SHA-256 of ``definition``.
            definition: canonical JSON.

        Raises:
            ValueError: the fingerprint belongs to another text.
        """
        if _fingerprint(definition) != fingerprint:
            raise ValueError("the fingerprint of another definition")
        if self.definition(fingerprint) is not None:
            return
        known = select(_QUESTIONNAIRE.c.fingerprint).where(_QUESTIONNAIRE.c.fingerprint == fingerprint)
        with writing(self._engine) as connection:
            if connection.execute(known).first() is None:
                connection.execute(
                    insert(_QUESTIONNAIRE).values(fingerprint=fingerprint, definition=definition)
                )

    def _header(self, state: ChainState, number: int, key: PublicKey, record_id: bytes) -> RowHeader:
        return RowHeader(key.suite, self._kiosk_id, state.n, record_id, blind(state.key, number))

    def _write(
        self, connection: Connection, state: ChainState, header: RowHeader, envelope: bytes
    ) -> _Written:
        packed = header.pack()
        digest = envelope_digest(envelope)
        tag, after = advance(state, packed, digest)
        self._tail.add(connection, [self._tail.row(state.n, packed, envelope, tag)])
        self._tail.move(connection, after)
        receipt = Receipt(self._kiosk_id, state.n, header.record_id)
        return _Written(receipt, StoredRow(packed, envelope, digest, tag), after)

    def _is_on_disk(self, written: _Written) -> bool:
        """Read the tail back from the disk and compare it with what should be there."""
        self._look_afresh()
        seq = written.receipt.seq
        with reading(self._engine) as connection:
            tail = rows.read_chunk(connection, self._kiosk_id, seq, at_most=1)
            head = self._state(connection, self._kiosk_id)
        kept = bool(tail) and tail[0][0] == seq and rows.checked_row(tail[0], self._file) == written.row
        # Another process may have gone on from this row since; then the head is its own.
        return kept and (head.n > written.state.n or head == written.state)

    def _confirmed(self, record_id: bytes) -> Receipt:
        """Give the receipt of a record that an earlier call stored, once the disk itself shows it."""
        self._look_afresh()
        with writing(self._engine) as connection:
            _, seq = self._tail.hold(connection, record_id)
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

    def _look_afresh(self) -> None:
        self._engine.dispose()
        with storage_faults(self._file):
            forget_cached(self._file)


def _fingerprint(definition: str) -> bytes:
    return hashlib.sha256(definition.encode("utf-8")).digest()[:_FINGERPRINT_SIZE]
