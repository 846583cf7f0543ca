"""What plain ``sqlite3`` does with the same bytes and the same settings: the peer of everything stored."""

import sqlite3
from pathlib import Path

import numpy as np

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


def write_scores(file: Path, sheets: int, clients: int) -> None:
    """Write unencrypted scores with a covering index, as a practice without protection would."""
    chance = np.random.default_rng(1)
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE sheet (client INTEGER, wall_ms INTEGER, score REAL) STRICT")
    who = chance.integers(2, 2 + clients, sheets).tolist()
    score = chance.uniform(0, 100, sheets).tolist()
    connection.executemany("INSERT INTO sheet VALUES (?, ?, ?)", zip(who, range(sheets), score, strict=True))
    connection.execute("CREATE INDEX covering ON sheet (client, wall_ms, score)")
    connection.commit()
    connection.close()


def read_caseload(file: Path) -> int:
    """Open the file, sum every client up, and bring every client's scores into arrays; give how many."""
    connection = sqlite3.connect(file)
    summed = connection.execute(
        "SELECT client, count(*), avg(score), max(wall_ms) FROM sheet GROUP BY client"
    ).fetchall()
    rows = connection.execute("SELECT client, wall_ms, score FROM sheet ORDER BY client, wall_ms").fetchall()
    scores = np.array(rows)
    ends = np.cumsum([count for _, count, _, _ in summed])
    histories = np.split(scores, ends[:-1])
    connection.close()
    return len(histories)
