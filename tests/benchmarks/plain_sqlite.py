"""What plain ``sqlite3`` does with the same bytes and the same settings: the peer of sending."""

import sqlite3
from pathlib import Path

ROW_BYTES = {"header": 52, "envelope": 1376, "tag": 32}
SETTINGS = ("journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON")


class PlainWriter:
    """Inserts one row and replaces one head in a durable transaction, as a sheet does, but seals nothing."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        for setting in SETTINGS:
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.execute(
            "CREATE TABLE record (kiosk BLOB, seq INTEGER, header BLOB, envelope BLOB, tag BLOB,"
            " PRIMARY KEY (kiosk, seq)) STRICT"
        )
        self._connection.execute("CREATE TABLE head (kiosk BLOB PRIMARY KEY, n INTEGER, key BLOB) STRICT")
        self._connection.execute("INSERT INTO head VALUES (?, 0, ?)", (bytes(16), bytes(64)))
        self._seq = 0
        self._row = tuple(bytes(size) for size in ROW_BYTES.values())

    def add(self) -> None:
        """Add one row."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?)", (bytes(16), self._seq, *self._row))
        self._seq += 1
        connection.execute(
            "UPDATE head SET n = ?, key = ? WHERE kiosk = ?", (self._seq, bytes(64), bytes(16))
        )
        connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
