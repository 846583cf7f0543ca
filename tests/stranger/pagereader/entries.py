"""Page section "keys.sqlite": its tables, and the mark of each entry."""

import sqlite3
from contextlib import closing

from pagereader.notation import bound, number, require, sha256

COLUMNS = {
    "holder": "holder_id kind public_key slot recovery_slot sign_in profile vouch",
    "client": "number public_key profile therapist active",
    "erased": "number",
    "grant": "client_number holder_id sealed",
    "chain_key": "kiosk_id holder_id sealed",
    "code_card": "selector client_number salt digest",
    "attempt": "place state",
    "change": "place token",
    "desk_state": "holder_id sealed",
}


def read_entries(file):
    """Table -> its entries as dictionaries, every mark checked."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as keys:
        require(keys.execute("PRAGMA user_version").fetchone() == (1,), "version of keys.sqlite")
        return {table: list(_table(keys, table, columns.split())) for table, columns in COLUMNS.items()}


def _table(keys, table, columns):
    names = [row[1] for row in keys.execute(f'PRAGMA table_info("{table}")')]
    require(sorted(names) == sorted([*columns, "mark"]), f"columns of {table}")
    for *values, mark in keys.execute(f'SELECT {", ".join(columns)}, mark FROM "{table}"'):
        require(mark == entry_mark(table, values), f"mark in {table}")
        yield dict(zip(columns, values, strict=True))


def entry_mark(table, values):
    return sha256(bound("rapport/1 entry", *map(_framed, (table, *values))))[:8]


def _framed(value):
    if value is None:
        return b"\x00"
    if isinstance(value, int):
        return b"\x01" + value.to_bytes(8, "big", signed=True)
    kind, data = (b"\x02", value) if isinstance(value, bytes) else (b"\x03", value.encode("utf-8"))
    return kind + number(len(data), 4) + data
