"""Sealing a client's columns under a key that derives from the client's seed.

Whoever was granted the client can build, read and replace the columns; erasing the client's grants makes them
unreadable as well. The kiosk process never imports this module.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import DataFault
from kiosk.store.index.columns import SheetColumns, malformed_index
from kiosk.store.index.sides import Sides
from kiosk.vault import labels
from kiosk.vault.expand import expand
from kiosk.vault.padding import padded, unpadded

STEP = 4096
"""Padding in bytes: a size must not tell how many sheets a client has; a hundred or so fit one step."""

_NONCE_SIZE = 12


def seal_columns(seed: bytes, client_number: int, columns: SheetColumns) -> bytes:
    """Seal one client's columns.

    Args:
        seed: the client's 32-byte seed.
        client_number: what the columns are bound to.
        columns: what to seal.

    Returns:
        A random nonce (12 bytes), then AES-256-GCM under HKDF-Expand(seed, label).
    """
    return _sealed(labels.INDEX, seed, client_number, columns.encode())


def open_columns(seed: bytes, client_number: int, sealed: bytes) -> SheetColumns:
    """Open what ``seal_columns`` made.

    Raises:
        MalformedIndex: another key, another client, or changed bytes: build the columns again.
    """
    return SheetColumns.decode(_opened(labels.INDEX, seed, client_number, sealed))


def seal_sides(seed: bytes, client_number: int, sides: Sides) -> bytes:
    """Seal the records beside one client's sheets, as ``seal_columns`` does under another label."""
    return _sealed(labels.SIDES, seed, client_number, sides.encode())


def open_sides(seed: bytes, client_number: int, sealed: bytes) -> Sides:
    """Open what ``seal_sides`` made.

    Raises:
        MalformedIndex: another key, another client, or changed bytes: build it again.
    """
    return Sides.decode(_opened(labels.SIDES, seed, client_number, sealed))


def _sealed(label: bytes, seed: bytes, client_number: int, encoded: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return nonce + _cipher(label, seed).encrypt(nonce, padded(encoded, STEP), _bound_to(label, client_number))


def _opened(label: bytes, seed: bytes, client_number: int, sealed: bytes) -> bytes:
    nonce, ciphertext = sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:]
    try:
        opened = _cipher(label, seed).decrypt(nonce, ciphertext, _bound_to(label, client_number))
        return unpadded(opened, STEP)
    except (InvalidTag, ValueError, DataFault) as fault:
        raise malformed_index() from fault


def _cipher(label: bytes, seed: bytes) -> AESGCM:
    return AESGCM(expand(seed, label))


def _bound_to(label: bytes, client_number: int) -> bytes:
    return labels.bound(label, client_number.to_bytes(4, "big"))
