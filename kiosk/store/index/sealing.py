"""Sealing a client's columns under a key that derives from the client's seed.

Whoever was granted the client can build, read and replace the columns; erasing the client's grants makes them
unreadable as well. The kiosk process never imports this module.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import DataFault
from kiosk.store.index.columns import SheetColumns, malformed_index
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
    nonce = secrets.token_bytes(_NONCE_SIZE)
    plaintext = padded(columns.encode(), STEP)
    return nonce + _cipher(seed).encrypt(nonce, plaintext, _bound_to(client_number))


def open_columns(seed: bytes, client_number: int, sealed: bytes) -> SheetColumns:
    """Open what ``seal_columns`` made.

    Raises:
        MalformedIndex: another key, another client, or changed bytes: build the columns again.
    """
    nonce, ciphertext = sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:]
    try:
        opened = _cipher(seed).decrypt(nonce, ciphertext, _bound_to(client_number))
        return SheetColumns.decode(unpadded(opened, STEP))
    except (InvalidTag, ValueError, DataFault) as fault:
        raise malformed_index() from fault


def _cipher(seed: bytes) -> AESGCM:
    return AESGCM(expand(seed, labels.INDEX))


def _bound_to(client_number: int) -> bytes:
    return labels.bound(labels.INDEX, client_number.to_bytes(4, "big"))
