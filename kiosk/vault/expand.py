"""HKDF-Expand with SHA-256 (RFC 5869), for keys that derive from a uniform secret."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand


def expand(secret: bytes, info: bytes, size: int = 32) -> bytes:
    """Derive ``size`` bytes from the 32-byte ``secret`` for the use that ``info`` names."""
    return HKDFExpand(SHA256(), size, info).derive(secret)
