"""The private half: keys that open. The kiosk process never imports this module."""

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey

from kiosk.errors import DataFault
from kiosk.vault import record
from kiosk.vault.contents import CONTENTS_SIZE, Contents
from kiosk.vault.header import RowHeader
from kiosk.vault.padding import unpadded
from kiosk.vault.suites import PublicKey, Suite, envelope_overhead, hpke_suite, suite_missing
from kiosk.words import phrase

SEED_SIZE = 32
_XWING_EXPANDED_SIZE = 96
_MLKEM_SEED_SIZE = 64


class SealBroken(DataFault):
    """An envelope does not open: another key, another place, or changed bytes."""


def seal_broken() -> SealBroken:
    """The one error of every envelope that does not open; it tells nothing about the reason."""
    return SealBroken(
        phrase(
            "errors",
            "A sealed entry does not open: it was changed, moved, or sealed to another key. "
            "Run `rapport verify` to see where, and restore the latest backup.",
        )
    )


def new_seed() -> bytes:
    """Draw the 32 random bytes that a private key is made from."""
    return secrets.token_bytes(SEED_SIZE)


@dataclass(frozen=True, slots=True, eq=False)
class PrivateKey:
    """A private key in use. It is made from its seed and never written anywhere itself.

    Attributes:
        suite: the suite that it belongs to.
        public: the matching public key.
    """

    suite: Suite
    public: PublicKey
    _key: X25519PrivateKey | MLKEM768X25519PrivateKey = field(repr=False)

    @classmethod
    def from_seed(cls, suite: Suite, seed: bytes) -> Self:
        """Make the key of ``seed`` (32 bytes).

        X25519: the seed is the private key. X-Wing: SHAKE256(seed, 96 bytes) gives the 64-byte ML-KEM-768
        seed (d, z) and the X25519 private key (draft-connolly-cfrg-xwing-kem, section 5.2).

        Raises:
            ValueError: ``seed`` has another size.
            SuiteMissing: this machine cannot do the suite.
        """
        if len(seed) != SEED_SIZE:
            raise ValueError("a seed has 32 bytes")
        if suite is Suite.X25519:
            x25519 = X25519PrivateKey.from_private_bytes(seed)
            return cls(suite, PublicKey(suite, x25519.public_key().public_bytes_raw()), x25519)
        expanded = hashlib.shake_256(seed).digest(_XWING_EXPANDED_SIZE)
        try:
            mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_SIZE])
        except UnsupportedAlgorithm as fault:
            raise suite_missing() from fault
        x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_SIZE:])
        raw = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        return cls(suite, PublicKey(suite, raw), MLKEM768X25519PrivateKey(mlkem, x25519))

    def open(self, envelope: bytes, info: bytes) -> bytes:
        """Open what ``kiosk.vault.sealing.seal`` made with the same ``info``.

        Raises:
            SealBroken: it does not open with this key and ``info``.
        """
        try:
            return hpke_suite(self.suite).decrypt(envelope, self._key, info=info)
        except (InvalidTag, ValueError) as fault:
            raise seal_broken() from fault


def open_record(key: PrivateKey, header: RowHeader, envelope: bytes) -> Contents:
    """Open one row of a chain with its client's key.

    The envelope is bound to the header without its place and client. So the caller checks the chain's tag,
    which covers both, compares ``Contents.client`` with the number that the chain unblinds from the header,
    and takes each record id of a chain once.

    Raises:
        SealBroken: it does not open, or has not the one size of all records.
        MalformedContents: it opens, and holds something that this version does not know.
    """
    if len(envelope) != CONTENTS_SIZE + envelope_overhead(key.suite):
        raise seal_broken()
    return Contents.decode(key.open(envelope, record.record_info(header.pack())))


def open_profile(key: PrivateKey, client_number: int, sealed: bytes) -> bytes:
    """Open a client's profile as it was given to ``record.seal_profile``.

    Raises:
        SealBroken: it does not open.
        MalformedPadding: it opens, and its padding is not what Rapport writes.
    """
    return unpadded(key.open(sealed, record.profile_info(client_number)), record.PROFILE_STEP)


def open_holder_profile(log_key: PrivateKey, holder_id: bytes, sealed: bytes) -> bytes:
    """Open a therapist's profile as it was given to ``record.seal_holder_profile``.

    Raises:
        SealBroken: it does not open.
        MalformedPadding: it opens, and its padding is not what Rapport writes.
    """
    return unpadded(log_key.open(sealed, record.holder_profile_info(holder_id)), record.PROFILE_STEP)


def open_recovery_slot(recovery_key: PrivateKey, holder_id: bytes, sealed: bytes) -> bytes:
    """Open a therapist's master secret (32 bytes) with the recovery key.

    Raises:
        SealBroken: it does not open, or is no master secret.
    """
    return _exactly_32(recovery_key.open(sealed, record.recovery_slot_info(holder_id)))


def open_grant(holder_key: PrivateKey, holder_id: bytes, client_number: int, sealed: bytes) -> bytes:
    """Open a grant: the client's 32-byte seed.

    Raises:
        SealBroken: it does not open, or is no seed.
    """
    return _exactly_32(holder_key.open(sealed, record.grant_info(holder_id, client_number)))


def open_chain_key(holder_key: PrivateKey, holder_id: bytes, kiosk_id: bytes, sealed: bytes) -> bytes:
    """Open the first key (K_0, 32 bytes) of a kiosk's chain.

    Raises:
        SealBroken: it does not open, or is no chain key.
    """
    return _exactly_32(holder_key.open(sealed, record.chain_key_info(holder_id, kiosk_id)))


def _exactly_32(opened: bytes) -> bytes:
    if len(opened) != SEED_SIZE:
        raise seal_broken()
    return opened
