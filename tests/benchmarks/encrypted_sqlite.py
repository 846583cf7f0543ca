"""What SQLCipher does with the scores of a practice: the peer of reading them."""

import os
from pathlib import Path

import numpy as np
from figures import timed
from sqlcipher3 import dbapi2 as sqlcipher


class EncryptedScores:
    """Scores as plain columns in an encrypted file, with a covering index, under a raw key."""

    def __init__(self, file: Path, sheets: int, clients: int) -> None:
        """Write so many scores of so many clients."""
        self._file, self._key = file, os.urandom(32).hex()
        chance = np.random.default_rng(1)
        who = chance.integers(2, 2 + clients, sheets).tolist()
        score = chance.uniform(0, 100, sheets).tolist()
        connection = self._open()
        connection.execute("CREATE TABLE sheet (client INTEGER, wall_ms INTEGER, score REAL)")
        connection.executemany(
            "INSERT INTO sheet VALUES (?, ?, ?)", zip(who, range(sheets), score, strict=True)
        )
        connection.execute("CREATE INDEX covering ON sheet (client, wall_ms, score)")
        connection.commit()
        connection.close()

    def sums(self) -> float:
        """Open the file and sum every client up; give how long that takes, in ms."""
        return timed(self._sum)

    def _sum(self) -> None:
        connection = self._open()
        connection.execute(
            "SELECT client, count(*), avg(score), max(wall_ms) FROM sheet GROUP BY client"
        ).fetchall()
        connection.close()

    def _open(self) -> sqlcipher.Connection:
        connection = sqlcipher.connect(str(self._file))
        connection.execute(f"PRAGMA key = \"x'{self._key}'\"")
        return connection
