"""The file of the index: one sealed blob a client. Losing it costs time and nothing else."""

from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    bindparam,
    delete,
    insert,
    inspect,
    select,
)

from kiosk.errors import DataFault
from kiosk.store import cells
from kiosk.store.engine import open_engine, reading, writing
from kiosk.store.faults import damaged_file, storage_faults

INDEX_VERSION = 1
_MOST_NUMBER = 0xFFFFFFFF
_METADATA = MetaData()
_COLUMNS = Table(
    "columns",
    _METADATA,
    Column("client_number", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_strict=True,
)
# Of clients with records beside their sheets; a file from before there were any lacks the table.
_SIDES = Table(
    "sides",
    _METADATA,
    Column("client_number", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_strict=True,
)
_REMOVE = delete(_COLUMNS).where(_COLUMNS.c.client_number == bindparam("of_client"))
_REMOVE_SIDES = delete(_SIDES).where(_SIDES.c.client_number == bindparam("of_client"))


class TrendIndex:
    """Keeps each client's sealed columns (``kiosk.store.index.sealing``).

    A file that is missing, damaged or of another version is made anew, empty: whoever reads it finds
    clients missing and builds them again from the records.

    Args:
        file: the index file; made when it is missing.

    Raises:
        MachineFault: the file cannot be made, read or written; so do all methods.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            self._engine = self._opened()
        except DataFault:
            self._engine = self._made_anew()

    def load(self, client_numbers: Iterable[int]) -> dict[int, bytes]:
        """Give the blobs of these clients; those without one are left out."""
        return self._loaded(_COLUMNS, client_numbers)

    def load_sides(self, client_numbers: Iterable[int]) -> dict[int, bytes]:
        """Give what is kept beside the sheets of these clients; those without are left out."""
        return self._loaded(_SIDES, client_numbers)

    def _loaded(self, table: Table, client_numbers: Iterable[int]) -> dict[int, bytes]:
        wanted = select(table).where(table.c.client_number.in_(list(client_numbers)))
        try:
            with reading(self._engine) as connection:
                found = connection.execute(wanted).all() if _has(connection, table) else []
            return {
                cells.whole(number, self._file, _MOST_NUMBER): cells.blob(sealed, self._file)
                for number, sealed in found
            }
        except DataFault:
            self._start_over()
            return {}

    def store(self, blobs: Mapping[int, bytes], sides: Mapping[int, bytes] | None = None) -> None:
        """Replace the blobs of these clients, and what stands beside their sheets, in one transaction.

        Args:
            blobs: client number -> sealed columns.
            sides: client number -> sealed records beside the sheets; others of ``blobs`` have none.
        """
        try:
            self._put(blobs, sides or {})
        except DataFault:
            self._start_over()
            self._put(blobs, sides or {})

    def keep_only(self, client_numbers: Container[int]) -> None:
        """Forget all other clients."""
        try:
            with reading(self._engine) as connection:
                found = connection.execute(select(_COLUMNS.c.client_number)).scalars().all()
            marks = [{"of_client": number} for number in found if number not in client_numbers]
            if marks:
                with writing(self._engine) as connection:
                    connection.execute(_REMOVE, marks)
                    if _has(connection, _SIDES):
                        connection.execute(_REMOVE_SIDES, marks)
        except DataFault:
            self._start_over()

    def drop(self) -> None:
        """Forget all clients: the file is removed and made anew."""
        self._start_over()

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    def _put(self, blobs: Mapping[int, bytes], sides: Mapping[int, bytes]) -> None:
        if not blobs:
            return
        marks = [{"of_client": number} for number in blobs]
        with writing(self._engine) as connection:
            connection.execute(_REMOVE, marks)
            connection.execute(insert(_COLUMNS), _entries(blobs))
            if sides or _has(connection, _SIDES):
                _SIDES.create(connection, checkfirst=True)
                connection.execute(_REMOVE_SIDES, marks)
            if sides:
                connection.execute(insert(_SIDES), _entries(sides))

    def _opened(self) -> Engine:
        engine = open_engine(self._file, create=not self._file.exists(), any_version=True)
        try:
            self._require_table(engine)
        except BaseException:
            engine.dispose()
            raise
        return engine

    def _require_table(self, engine: Engine) -> None:
        """Make the table where there is none; a file that is whole is not written, so it may be read-only."""
        with reading(engine) as connection:
            if self._version(connection) == INDEX_VERSION:
                return
        with writing(engine) as connection:
            if self._version(connection) == 0:
                _METADATA.create_all(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {INDEX_VERSION}")

    def _version(self, connection: Connection) -> int:
        version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version not in (0, INDEX_VERSION):
            raise damaged_file(self._file)
        return version

    def _made_anew(self) -> Engine:
        with storage_faults(self._file):
            self._file.unlink(missing_ok=True)
            self._file.with_name(f"{self._file.name}-journal").unlink(missing_ok=True)
        return self._opened()

    def _start_over(self) -> None:
        self._engine.dispose()
        self._engine = self._made_anew()


def _has(connection: Connection, table: Table) -> bool:
    return inspect(connection).has_table(table.name)


def _entries(blobs: Mapping[int, bytes]) -> list[dict[str, object]]:
    return [{"client_number": number, "sealed": sealed} for number, sealed in blobs.items()]
