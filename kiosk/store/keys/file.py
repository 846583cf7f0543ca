"""The keys file as something to ask and to change: alone, or as a part of one joined transaction."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, Engine, Select, Table, delete, insert, select, update

from kiosk.store.engine import file_of, reading
from kiosk.store.faults import damaged_file
from kiosk.store.keys.entries import RawEntry
from kiosk.store.keys.marks import is_sound, marked
from kiosk.store.keys.sure_change import surely_writing
from kiosk.store.schema import KEYS

Asked = Select[*tuple[Any, ...]]
Values = Mapping[str, object]
TABLES = KEYS.tables


class KeysFile:
    """What every part of the keyring stands on: entries that are checked by their marks.

    Attributes:
        left_out: how many damaged entries were passed over, where that is allowed (``as_far_as_sound``).

    Args:
        engine: the keys file, from ``kiosk.store.engine.open_engine``.
    """

    def __init__(self, engine: Engine, _joined: Connection | None = None, *, _patient: bool = False) -> None:
        self._engine = engine
        self._joined = _joined
        self._patient = _patient
        self._file = file_of(engine)
        self.left_out = 0

    @contextmanager
    def together(self) -> Iterator[Self]:
        """Join what is read and changed through the given keyring into one transaction: all or nothing."""
        with surely_writing(self._engine) as connection:
            yield type(self)(self._engine, connection)

    def as_far_as_sound(self) -> Self:
        """Give a keyring whose lists leave damaged entries out and count them in ``left_out``.

        For reading alone: one damaged entry must not keep a therapist from everybody else's sheets. Whoever
        changes something, or asks for one single entry, is told about its damage at once.
        """
        return type(self)(self._engine, self._joined, _patient=True)

    def damaged(self) -> int:
        """Count the entries of all tables that are not as they were written."""
        with self._asking() as connection:
            return sum(
                not is_sound(table, row)
                for table in TABLES.values()
                for row in connection.execute(select(table))
            )

    def _entries(self, table: Table, asked: Asked) -> Iterator[RawEntry]:
        """Give whole rows of ``table``."""
        for row in self._rows(asked):
            if is_sound(table, row):
                yield row
            elif self._patient:
                self.left_out += 1
            else:
                raise damaged_file(self._file)

    def _entry(self, table: Table, key: Values) -> RawEntry | None:
        """Give one row of ``table``, ``None`` when there is none."""
        rows = self._rows(select(table).where(*_matching(table, key)))
        if rows and not is_sound(table, rows[0]):
            raise damaged_file(self._file)
        return rows[0] if rows else None

    def _insert(self, table: Table, values: Values) -> None:
        with self._changing() as connection:
            connection.execute(insert(table).values(marked(table, values)))

    def _update(self, table: Table, key: Values, changes: Values) -> None:
        """Change columns of one row; without such a row nothing happens."""
        with self._changing() as connection:
            where = _matching(table, key)
            row = connection.execute(select(table).where(*where)).first()
            if row is None:
                return
            if not is_sound(table, row):
                # A new mark would make the damage look like what was written.
                raise damaged_file(self._file)
            values = {**row._mapping, **changes}  # noqa: SLF001 - SQLAlchemy's public name for a row's values
            connection.execute(update(table).where(*where).values(marked(table, values)))

    def _replace(self, table: Table, key: Values, values: Values) -> None:
        """Put one row in the place of another, whatever that one held."""
        with self._changing() as connection:
            connection.execute(delete(table).where(*_matching(table, key)))
            connection.execute(insert(table).values(marked(table, {**key, **values})))

    def _delete(self, *tables: Table, **key: object) -> None:
        """Delete from each of ``tables``, in one transaction."""
        with self._changing() as connection:
            for table in tables:
                connection.execute(delete(table).where(*_matching(table, key)))

    def _rows(self, asked: Asked) -> list[RawEntry]:
        with self._asking() as connection:
            return list(connection.execute(asked))

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        if self._joined is not None:
            yield self._joined
            return
        with reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        if self._joined is not None:
            yield self._joined
            return
        with surely_writing(self._engine) as connection:
            yield connection


def _matching(table: Table, key: Values) -> list[ColumnElement[bool]]:
    return [table.c[name] == value for name, value in key.items()]
