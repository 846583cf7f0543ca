"""How many therapists there are: asked right after a page's first paint, so without anything heavy."""

import sqlite3
from contextlib import closing
from pathlib import Path

KEYS_FILE = "keys.sqlite"


def therapist_count(folder: Path) -> int:
    """Count the therapists of the practice in ``folder``; 0 when there is no readable practice.

    What is wrong with an unreadable folder is told at unlock, where the person can do something about it.
    """
    address = f"{(folder / KEYS_FILE).absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as keys:
            row = keys.execute("SELECT count(*) FROM holder WHERE kind = 'therapist'").fetchone()
    except sqlite3.Error:
        return 0
    return int(row[0])
