"""Small things about the practice's files that both halves of the practice need."""

from kiosk.store.engine import opened
from kiosk.store.faults import damaged_file
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.vault.crockford import crockford

__all__ = ["KIOSK_ID", "opened", "own_kiosk_id", "short_kiosk_id"]

KIOSK_ID = "kiosk_id"
"""The setting that names this device's own chain (hex); other kiosks' chains may lie beside it."""

_ID_SIZE = 16
_HALF = 4


def own_kiosk_id(folder: PracticeFolder, facts: PracticeFacts) -> bytes:
    """Give the 16 bytes of the chain that this device writes.

    Raises:
        DamagedFile: the facts do not name it.
    """
    try:
        kiosk_id = bytes.fromhex(facts.settings[KIOSK_ID])
    except (KeyError, TypeError, ValueError) as fault:
        raise damaged_file(folder.facts_file) from fault
    if len(kiosk_id) != _ID_SIZE:
        raise damaged_file(folder.facts_file)
    return kiosk_id


def short_kiosk_id(kiosk_id: bytes) -> str:
    """Give eight characters by which people tell kiosks apart: "7QK2-MD40"."""
    characters = crockford(kiosk_id, 2 * _HALF)
    return f"{characters[:_HALF]}-{characters[_HALF:]}"
