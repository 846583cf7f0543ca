"""The keys file as something to ask and to change: alone, or as a part of one joined transaction."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import Connection, Engine, Executable, Select

from kiosk.store import cells
from kiosk.store.engine import file_of, reading, writing
from kiosk.store.key_entries import RawEntry
from kiosk.store.schema import KeysBase

Asked = Select[*tuple[Any, ...]]
TABLES = KeysBase.metadata.tables


class KeysFile:
    """What every part of the keyring stands on.

    Args:
        engine: the keys file, from ``kiosk.store.engine.open_engine``.
    """

    def __init__(self, engine: Engine, _joined: Connection | None = None) -> None:
        self._engine = engine
        self._joined = _joined
        self._file = file_of(engine)

    @contextmanager
    def together(self) -> Iterator[Self]:
        """Join what is read and changed through the given keyring into one transaction: all or nothing."""
        with writing(self._engine) as connection:
            yield type(self)(self._engine, connection)

    def _rows(self, asked: Asked) -> list[RawEntry]:
        if self._joined is not None:
            return list(self._joined.execute(asked))
        with reading(self._engine) as connection:
            return list(connection.execute(asked))

    def _change(self, *statements: Executable) -> None:
        """Run the statements in one transaction."""
        if self._joined is not None:
            _run(self._joined, statements)
            return
        with writing(self._engine) as connection:
            _run(connection, statements)

    def _one_blob(self, asked: Asked) -> bytes | None:
        rows = self._rows(asked)
        return cells.blob(rows[0][0], self._file) if rows else None


def _run(connection: Connection, statements: Iterable[Executable]) -> None:
    for statement in statements:
        connection.execute(statement)
