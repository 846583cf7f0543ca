"""The HPKE suites that Rapport knows, and public keys as stored bytes.

RFC 9180 with HKDF-SHA256 and AES-256-GCM; the key encapsulation is X-Wing (ML-KEM-768 with X25519,
draft-connolly-cfrg-xwing-kem) where the installed ``cryptography`` can do it, else X25519.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey

from kiosk.errors import DataFault, MachineFault
from kiosk.words import phrase

MLKEM_PUBLIC_SIZE = 1184
X25519_PUBLIC_SIZE = 32
_AEAD_TAG_SIZE = 16


class Suite(IntEnum):
    """The number of a suite, as it stands in headers and in front of stored public keys."""

    X25519 = 1
    XWING = 2


KNOWN_SUITES: frozenset[int] = frozenset(Suite)
_PUBLIC_SIZES = {Suite.X25519: X25519_PUBLIC_SIZE, Suite.XWING: MLKEM_PUBLIC_SIZE + X25519_PUBLIC_SIZE}
_ENCAPSULATION_SIZES = {Suite.X25519: 32, Suite.XWING: 1120}


class MalformedKey(DataFault):
    """Stored bytes are not a public key of a suite that this version knows."""


class SuiteMissing(MachineFault):
    """This machine's ``cryptography`` lacks ML-KEM, and the practice was made on one that has it."""


def suite_missing() -> SuiteMissing:
    """The one error of a build that cannot do a suite."""
    return SuiteMissing(
        phrase(
            "errors",
            "This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. "
            "Install Rapport from its own installer, which brings the right library.",
        )
    )


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key: anybody may have it, and it only seals.

    Attributes:
        suite: the suite that it belongs to.
        raw: 32 bytes for X25519; 1184 bytes of ML-KEM-768 and then 32 of X25519 for X-Wing.
    """

    suite: Suite
    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != _PUBLIC_SIZES[self.suite]:
            raise MalformedKey(
                phrase(
                    "errors",
                    "A stored public key has {size} bytes where its kind needs {wanted}. "
                    "Restore the key file from the latest backup.",
                ),
                size=len(self.raw),
                wanted=_PUBLIC_SIZES[self.suite],
            )

    def encode(self) -> bytes:
        """Give the stored form: one byte of suite, then the key."""
        return bytes([self.suite]) + self.raw

    @classmethod
    def decode(cls, stored: bytes) -> Self:
        """Read the form that ``encode`` writes.

        Raises:
            MalformedKey: unknown suite or wrong length.
        """
        if not stored or stored[0] not in KNOWN_SUITES:
            raise MalformedKey(
                phrase(
                    "errors",
                    "A stored public key is damaged or from a newer Rapport. "
                    "Update Rapport, or restore the key file from the latest backup.",
                )
            )
        return cls(Suite(stored[0]), bytes(stored[1:]))


def hpke_suite(suite: Suite) -> hpke.Suite:
    """Give the library's object for ``suite``."""
    kem = hpke.KEM.MLKEM768_X25519 if suite is Suite.XWING else hpke.KEM.X25519
    return hpke.Suite(kem, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def envelope_overhead(suite: Suite) -> int:
    """Bytes that sealing adds to a plaintext: the encapsulated key and the AEAD tag."""
    return _ENCAPSULATION_SIZES[suite] + _AEAD_TAG_SIZE


def preferred_suite() -> Suite:
    """Choose X-Wing where this machine's ``cryptography`` can do ML-KEM-768, else X25519."""
    try:
        # All zeros is a well-formed encapsulation key: only a build without ML-KEM refuses it.
        MLKEM768PublicKey.from_public_bytes(bytes(MLKEM_PUBLIC_SIZE))
    except UnsupportedAlgorithm:
        return Suite.X25519
    return Suite.XWING
