"""Vouching: how holders know that a public key in the keys file was put there by one of them.

Whoever can write the file could exchange a colleague's public key for an own one; the next grant for the
colleague would then be theirs. So every holder's entry carries a proof under a key that the holders share and
the kiosk has not: it comes from the seed of the practice's log.
"""

import hashlib
import hmac

from kiosk.vault import labels
from kiosk.vault.expand import expand

VOUCH_SIZE = 32


def vouch_for(log_seed: bytes, holder_id: bytes, public_key: bytes, profile: bytes | None) -> bytes:
    """Prove that a holder put this entry into the keys file.

    Args:
        log_seed: 32 bytes, the seed of the practice's log.
        holder_id: 8 bytes, whose entry.
        public_key: ``PublicKey.encode()`` of that holder.
        profile: the sealed name; ``None`` for the recovery key.

    Returns:
        ``VOUCH_SIZE`` bytes.
    """
    key = expand(log_seed, labels.HOLDER_VOUCH)
    parts = (hashlib.sha256(public_key).digest(), hashlib.sha256(profile or b"").digest())
    return hmac.digest(key, labels.bound(labels.HOLDER_VOUCH, holder_id, *parts), "sha256")


def is_vouched(
    vouch: bytes, log_seed: bytes, holder_id: bytes, public_key: bytes, profile: bytes | None
) -> bool:
    """Whether ``vouch`` is what ``vouch_for`` gives, compared in constant time."""
    return hmac.compare_digest(vouch, vouch_for(log_seed, holder_id, public_key, profile))
