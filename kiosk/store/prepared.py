"""A statement that is compiled once and then handed to the driver as it is.

Sending a sheet is three statements. Through SQLAlchemy's own execution they cost more than sealing the sheet;
prepared like this, what is left is SQLite.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from sqlalchemy import ClauseElement, Connection, Dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.compiler import SQLCompiler

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One compiled statement.

    Attributes:
        sql: its text for the driver.
        order: the names of its values in the driver's order.
        fixed: the values that are part of the statement itself.
    """

    sql: str
    order: tuple[str, ...]
    fixed: Values

    @classmethod
    def of(cls, statement: ClauseElement, dialect: Dialect, columns: Iterable[str] | None = None) -> Self:
        """Compile ``statement``.

        Args:
            statement: with a named place for each value that changes.
            dialect: the engine's; one whose driver takes values by position.
            columns: for an insert, which columns get a value.
        """
        compiled = statement.compile(dialect=dialect, column_keys=None if columns is None else list(columns))
        assert isinstance(compiled, SQLCompiler)
        assert compiled.positiontup is not None
        return cls(str(compiled), tuple(compiled.positiontup), dict(compiled.params))

    def run(self, connection: Connection, values: Values) -> DBAPICursor:
        """Run it inside the transaction of ``connection``."""
        cursor = connection.connection.cursor()
        cursor.execute(self.sql, self._in_order(values))
        return cursor

    def run_many(self, connection: Connection, many: Iterable[Values]) -> None:
        """Run it for each of ``many`` inside the transaction of ``connection``."""
        connection.connection.cursor().executemany(self.sql, [self._in_order(values) for values in many])

    def _in_order(self, values: Values) -> tuple[object, ...]:
        filled = {**self.fixed, **values}
        return tuple([filled[name] for name in self.order])
