"""The signature of a list of clients that is carried to a kiosk: Ed25519 (RFC 8032).

A kiosk seals answers to the public keys that such a list gives it, so it takes none from strangers. The key
pair is made from the seed of the practice's log: every holder can sign, and a kiosk has the public half.
"""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.vault import labels
from kiosk.vault.expand import expand

KEY_SIZE = 32
SIGNATURE_SIZE = 64


def roster_key(log_seed: bytes) -> bytes:
    """Give the public key (32 bytes) by which kiosks know the practice's lists.

    Args:
        log_seed: 32 bytes, the seed of the practice's log, which every holder has.
    """
    return _private(log_seed).public_key().public_bytes_raw()


def sign_roster(log_seed: bytes, digest: bytes) -> bytes:
    """Sign a list (64 bytes).

    Args:
        log_seed: 32 bytes.
        digest: SHA-256 of the list as it is written (32 bytes).
    """
    return _private(log_seed).sign(labels.bound(labels.ROSTER, digest))


def is_signed(key: bytes, digest: bytes, signature: bytes) -> bool:
    """Whether a holder of the practice signed the list.

    Args:
        key: what ``roster_key`` gave, 32 bytes.
        digest: SHA-256 of the list as it is written (32 bytes).
        signature: 64 bytes.
    """
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, labels.bound(labels.ROSTER, digest))
    except (InvalidSignature, ValueError):
        return False
    return True


def _private(log_seed: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(expand(log_seed, labels.bound(labels.ROSTER_KEY)))
