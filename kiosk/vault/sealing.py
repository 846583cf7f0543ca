"""The public half: sealing bytes so that only the holder of the private key can read them.

The kiosk process imports this module and never ``kiosk.vault.opening``.
"""

from functools import lru_cache

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PublicKey

from kiosk.vault.suites import (
    MLKEM_PUBLIC_SIZE,
    MalformedKey,
    PublicKey,
    Suite,
    hpke_suite,
    preferred_suite,
    suite_missing,
)
from kiosk.words import phrase


# Checking and expanding an ML-KEM key costs a fifth of a seal; what is kept here is public,
# seven KiB a client.
@lru_cache(maxsize=2048)
def _loaded(key: PublicKey) -> X25519PublicKey | MLKEM768X25519PublicKey:
    if key.suite is Suite.X25519:
        return X25519PublicKey.from_public_bytes(key.raw)
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(key.raw[:MLKEM_PUBLIC_SIZE]),
        X25519PublicKey.from_public_bytes(key.raw[MLKEM_PUBLIC_SIZE:]),
    )


def seal(key: PublicKey, plaintext: bytes, info: bytes) -> bytes:
    """Seal ``plaintext`` to ``key`` with single-shot HPKE in base mode (RFC 9180, section 6.1).

    Args:
        key: whom it is for.
        plaintext: what to seal.
        info: what the envelope is bound to; opening needs the same bytes.

    Returns:
        The encapsulated key followed by the ciphertext with its tag.

    Raises:
        MalformedKey: the right number of bytes, but no point or key of its suite.
        SuiteMissing: this machine cannot do the key's suite.
    """
    try:
        return hpke_suite(key.suite).encrypt(plaintext, _loaded(key), info=info)
    except UnsupportedAlgorithm as fault:
        raise suite_missing() from fault
    except ValueError as fault:
        raise MalformedKey(
            phrase(
                "errors",
                "A stored public key is damaged, so nothing can be sealed to it. "
                "Restore the key file from the latest backup.",
            )
        ) from fault


def warm_up() -> None:
    """Load what the first seal of a process needs: ``cryptography`` loads half of itself with the first key.

    That takes ten times as long as storing a sheet, so the kiosk does it before there is one.
    """
    preferred_suite()
