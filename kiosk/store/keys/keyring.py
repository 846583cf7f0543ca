"""The keys file as plain values: holders, clients, grants, chain keys, code cards, tries, desk states.

Nothing in it is a secret in clear. Reading takes no writer's lock; each change is a transaction of its own,
unless ``together`` joins several.
"""

from sqlalchemy import select

from kiosk.store import cells
from kiosk.store.keys.clients import ClientKeys
from kiosk.store.keys.entries import CardEntry, ClientEntry, HolderEntry, HolderKind
from kiosk.store.keys.file import TABLES
from kiosk.store.keys.holders import HolderKeys
from kiosk.store.keys.marks import is_sound

__all__ = ["CODES", "PASSPHRASES", "CardEntry", "ClientEntry", "HolderEntry", "HolderKind", "Keyring"]

_ATTEMPT = TABLES["attempt"]
CODES = 0
"""Where wrong codes are counted, of all cards and the device at once."""

PASSPHRASES = 1
"""Where wrong passphrases are counted."""


class Keyring(HolderKeys, ClientKeys):
    """Reads and changes the keys file.

    Every method raises ``MachineFault`` when the file cannot be read or written, and ``DataFault`` when it
    is damaged or of another version.

    Args:
        engine: the keys file, from ``kiosk.store.engine.open_engine``.
    """

    def throttle(self, place: int = CODES) -> bytes | None:
        """Give the state of the wrong tries at one door, ``None`` when there never was one.

        A damaged one is given as no bytes at all, which none of its readers understands: it must neither lock
        a waiting room out for good nor give somebody who guesses a clean slate.

        Args:
            place: ``CODES`` or ``PASSPHRASES``.
        """
        rows = self._rows(select(_ATTEMPT).where(_ATTEMPT.c.place == place))
        if not rows:
            return None
        return cells.blob(rows[0].state, self._file) if is_sound(_ATTEMPT, rows[0]) else b""

    def put_throttle(self, state: bytes, place: int = CODES) -> None:
        """Replace the state of the wrong tries at one door.

        Args:
            state: to keep.
            place: ``CODES`` or ``PASSPHRASES``.
        """
        self._replace(_ATTEMPT, {"place": place}, {"state": state})
