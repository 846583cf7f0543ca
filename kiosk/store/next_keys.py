"""The key of each chain's next row, which no copy of the records holds.

Whoever has it can add rows that nobody can tell from a kiosk's own. It belongs in the practice's own file and
nowhere else, so a backup carries zeros in its place, and so does a chain that another kiosk writes; a holder
works it out from the chain's first key.
"""

from collections.abc import Mapping

from sqlalchemy import Engine, update

from kiosk.store.engine import writing
from kiosk.store.schema import CHAIN_HEAD
from kiosk.vault.chain import next_key

NO_KEY = bytes(32)
"""What stands in place of a key where nothing is appended to the chain."""

MOST_STEPS = 100_000_000
"""Rows beyond which a chain is not believed to be one of a practice: a minute of work on a slow device."""


def key_of_row(key0: bytes, n: int) -> bytes:
    """Work K_n out of K_0 (32 bytes each).

    Raises:
        ValueError: more rows than any practice has.
    """
    if n > MOST_STEPS:
        raise ValueError("too many rows")
    key = key0
    for _ in range(n):
        key = next_key(key)
    return key


def put_next_keys(records: Engine, keys: Mapping[bytes, bytes]) -> None:
    """Let chains go on: kiosk id -> the key of its next row (32 bytes).

    Raises:
        MachineFault: the file cannot be written.
        DataFault: the file is damaged or of another version.
    """
    with writing(records) as connection:
        for kiosk_id, key in keys.items():
            connection.execute(update(CHAIN_HEAD).where(CHAIN_HEAD.c.kiosk_id == kiosk_id).values(key=key))
