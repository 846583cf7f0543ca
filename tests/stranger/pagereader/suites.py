"""Page section "Suites and keys": envelopes of both suites, opened without the product's HPKE."""

import hashlib

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pagereader.notation import require
from pyhpke import AEADId, CipherSuite, KDFId, KEMId
from pyhpke.kdf import KDF
from pyhpke.keys.x25519_key import X25519Key

X25519, XWING = 1, 2
_XWING_SUITE_ID = b"HPKE" + bytes.fromhex("647a00010002")
_XWING_LABEL = bytes.fromhex("5c2e2f2f5e5c")


def public_key(suite, seed):
    """The stored public key of a seed."""
    if suite == X25519:
        return b"\x01" + X25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    mlkem, x25519 = _xwing_keys(seed)
    return b"\x02" + mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()


def open_envelope(suite, seed, envelope, info):
    if suite == X25519:
        hpke = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
        key = X25519Key.from_private_bytes(seed)
        return hpke.create_recipient_context(envelope[:32], key, info).open(envelope[32:])
    require(suite == XWING, "suite")
    key, nonce = _key_schedule(_xwing_secret(seed, envelope[:1120]), info)
    return AESGCM(key).decrypt(nonce, envelope[1120:], None)


def _xwing_keys(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    return mlkem, X25519PrivateKey.from_private_bytes(expanded[64:])


def _xwing_secret(seed, encapsulated):
    mlkem, x25519 = _xwing_keys(seed)
    ciphertext, point = encapsulated[:1088], encapsulated[1088:]
    parts = (
        mlkem.decapsulate(ciphertext),
        x25519.exchange(X25519PublicKey.from_public_bytes(point)),
        point,
        x25519.public_key().public_bytes_raw(),
        _XWING_LABEL,
    )
    return hashlib.sha3_256(b"".join(parts)).digest()


def _key_schedule(shared_secret, info):
    """RFC 9180, section 5.1, base mode: key and nonce of the only message."""
    kdf = KDF(KDFId.HKDF_SHA256, _XWING_SUITE_ID)
    context = b"\x00" + kdf.labeled_extract(b"", b"psk_id_hash", b"")
    context += kdf.labeled_extract(b"", b"info_hash", info)
    secret = kdf.labeled_extract(shared_secret, b"secret", b"")
    return tuple(
        kdf.labeled_expand(secret, label, context, size)
        for label, size in ((b"key", 32), (b"base_nonce", 12))
    )
