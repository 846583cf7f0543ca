"""A change whose end is known even when the disk reports a fault in the middle of the commit.

Such a fault leaves open whether the change was made. Told as it is, people make the change again: a client is
there twice, or a new passphrase is in force that was said to have failed. So every change writes a token of
its own along, and the disk is asked for it.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, delete, insert, select

from kiosk.errors import MachineFault
from kiosk.store.engine import look_afresh, reading, writing
from kiosk.store.keys.marks import is_sound, marked
from kiosk.store.schema import CHANGE

_TOKEN_SIZE = 16


@contextmanager
def surely_writing(engine: Engine) -> Iterator[Connection]:
    """One write transaction on the keys file (see ``kiosk.store.engine.writing``), made when the block ends.

    Raises:
        MachineFault: nothing of the block is on the disk, or the disk cannot even be asked.
        DataFault: the file is damaged or of another version.
    """
    token = secrets.token_bytes(_TOKEN_SIZE)
    complete = False
    try:
        with writing(engine) as connection:
            yield connection
            connection.execute(delete(CHANGE))
            connection.execute(insert(CHANGE).values(marked(CHANGE, {"place": 0, "token": token})))
            complete = True
    except MachineFault:
        if not complete or not _is_on_disk(engine, token):
            raise


def _is_on_disk(engine: Engine, token: bytes) -> bool:
    look_afresh(engine)
    with reading(engine) as connection:
        row = connection.execute(select(CHANGE)).first()
    return row is not None and is_sound(CHANGE, row) and row.token == token
