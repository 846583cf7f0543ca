"""Emptying rows whose time is over: the envelope goes, its hash stays, and the chain still verifies."""

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, Engine, bindparam, select, update

from kiosk.store import cells
from kiosk.store.engine import file_of, writing
from kiosk.store.schema import RECORD
from kiosk.vault.chain import envelope_digest

CHUNK = 200
"""Rows of one transaction: a kiosk waits some milliseconds for it."""

_OF_KIOSK = RECORD.c.kiosk_id == bindparam("of_kiosk")
_FULL = select(RECORD.c.seq, RECORD.c.envelope).where(
    _OF_KIOSK, RECORD.c.envelope.is_not(None), RECORD.c.seq.in_(bindparam("places", expanding=True))
)
_EMPTY = (
    update(RECORD)
    .where(_OF_KIOSK, RECORD.c.seq == bindparam("place"))
    .values(envelope=None, envelope_digest=bindparam("digest"))
)


def empty_envelopes(engine: Engine, kiosk_id: bytes, seqs: Iterable[int]) -> int:
    """Empty rows of one chain; see ``kiosk.store.records.Recorder.empty_envelopes``."""
    source = iter(seqs)
    emptied = 0
    while places := list(islice(source, CHUNK)):
        with writing(engine) as connection:
            emptied += _empty(connection, engine, kiosk_id, places)
    return emptied


def _empty(connection: Connection, engine: Engine, kiosk_id: bytes, places: list[int]) -> int:
    full = connection.execute(_FULL, {"of_kiosk": kiosk_id, "places": places}).all()
    marks = [
        {
            "of_kiosk": kiosk_id,
            "place": seq,
            "digest": envelope_digest(cells.blob(envelope, file_of(engine))),
        }
        for seq, envelope in full
    ]
    if marks:
        connection.execute(_EMPTY, marks)
    return len(marks)
