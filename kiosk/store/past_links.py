"""Where a chain stood earlier: what a backup's manifest or a state code on paper is compared with."""

from sqlalchemy import Engine

from kiosk.errors import DataFault
from kiosk.store import rows
from kiosk.store.engine import file_of, reading
from kiosk.store.rows import ChunkReader
from kiosk.vault.chain import ChainState, first_state, next_link


def link_after(engine: Engine, kiosk_id: bytes, n: int, start: ChainState | None = None) -> bytes | None:
    """Give what a chain's link was after its first ``n`` rows; ``None`` where these rows are not all there.

    Only the hashes are followed and no key is needed: whoever compares knows the link from elsewhere.

    Args:
        engine: the records file.
        kiosk_id: 16 bytes, whose chain.
        n: how many rows.
        start: where the chain stood before that, if it is known: rows before are not read.

    Raises:
        MachineFault: the file cannot be read.
    """
    known = start if start is not None and start.n <= n else first_state(kiosk_id, b"")
    reader, link, at = ChunkReader(engine, kiosk_id), known.link, known.n
    try:
        while at < n:
            with reading(engine) as connection:
                chunk = reader.read(connection, at)[: n - at]
            if not chunk:
                return None
            for raw in chunk:
                if raw[0] != at:
                    return None
                row = rows.checked_row(raw, file_of(engine))
                link, at = next_link(link, row.header, row.digest), at + 1
    except DataFault:
        return None
    return link
