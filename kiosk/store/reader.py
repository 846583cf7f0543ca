"""Reading the records file back: chains, rows and the questionnaires that rows answer."""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, Engine, func, select

from kiosk.store import cells, rows
from kiosk.store.engine import file_of, reading
from kiosk.store.faults import damaged_file
from kiosk.store.rows import StoredRow
from kiosk.store.schema import CHAIN_HEAD, QUESTIONNAIRE_TEXT, RECORD
from kiosk.vault.chain import ChainState
from kiosk.vault.header import ID_SIZE

FINGERPRINT_SIZE = 16


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
            found = connection.execute(select(CHAIN_HEAD.c.kiosk_id).order_by(CHAIN_HEAD.c.kiosk_id)).all()
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
            return connection.execute(select(func.count()).select_from(RECORD)).scalar_one()

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
                select(QUESTIONNAIRE_TEXT.c.fingerprint, QUESTIONNAIRE_TEXT.c.definition)
            ).all()
        texts = {
            cells.blob(mark, self._file, FINGERPRINT_SIZE): cells.text(wording, self._file)
            for mark, wording in found
        }
        if any(definition_mark(wording) != mark for mark, wording in texts.items()):
            raise damaged_file(self._file)
        return texts

    def _state(self, connection: Connection, kiosk_id: bytes) -> ChainState:
        state = rows.read_head(connection, kiosk_id, self._file)
        if state is None:
            raise damaged_file(self._file)
        return state


def definition_mark(definition: str) -> bytes:
    """Give a questionnaire's fingerprint: the first 16 bytes of SHA-256 of its canonical JSON in UTF-8."""
    return hashlib.sha256(definition.encode("utf-8")).digest()[:FINGERPRINT_SIZE]
