"""Holders: whoever can open, that is each therapist and the recovery key."""

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.vault import labels
from kiosk.vault.expand import expand
from kiosk.vault.opening import PrivateKey, seal_broken
from kiosk.vault.padding import padded, unpadded
from kiosk.vault.record import HOLDER_ID_SIZE, RECOVERY_HOLDER
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite

STATE_STEP = 1024
_NONCE_SIZE = 12


@dataclass(frozen=True, slots=True, eq=False)
class Holder:
    """A holder whose secret is at hand.

    Attributes:
        holder_id: 8 bytes; ``b"recovery"`` for the recovery key.
        key: opens the grants and chain keys sealed to this holder.
        state_key: 32 bytes, for ``seal_state``.
        reflection_key: 32 bytes, for what is this holder's alone (``kiosk.vault.reflection``).
        note_key: 32 bytes, for this holder's notes (``kiosk.vault.note``).
    """

    holder_id: bytes
    key: PrivateKey
    state_key: bytes = field(repr=False)
    reflection_key: bytes = field(repr=False)
    note_key: bytes = field(repr=False)


def new_master() -> bytes:
    """Draw a master secret (32 random bytes)."""
    return secrets.token_bytes(32)


def new_holder_id() -> bytes:
    """Draw the id of a new therapist: 8 random bytes, never the recovery key's."""
    drawn = secrets.token_bytes(HOLDER_ID_SIZE)
    return new_holder_id() if drawn == RECOVERY_HOLDER else drawn


def holder_from_master(holder_id: bytes, master: bytes, suite: Suite) -> Holder:
    """Derive a holder's keys from the master secret (32 bytes) that the slot wraps."""
    return Holder(
        holder_id,
        PrivateKey.from_seed(suite, expand(master, labels.bound(labels.HOLDER_SEED, holder_id))),
        expand(master, labels.bound(labels.HOLDER_STATE_KEY, holder_id)),
        expand(master, labels.bound(labels.HOLDER_REFLECTION_KEY, holder_id)),
        expand(master, labels.bound(labels.HOLDER_NOTE_KEY, holder_id)),
    )


def holder_from_recovery(recovery: RecoveryKey, suite: Suite) -> Holder:
    """Derive the recovery holder's keys from the printed recovery key."""
    return holder_from_master(RECOVERY_HOLDER, recovery.master(), suite)


def seal_state(state_key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """Keep a holder's own notes (what was read, where the chains stood) from everybody else.

    AES-256-GCM under ``state_key`` with a random nonce, padded to steps of 1 KiB.

    Args:
        state_key: the holder's.
        plaintext: what to keep.
        associated: what it is bound to; opening needs the same bytes.
    """
    nonce = secrets.token_bytes(_NONCE_SIZE)
    bound = labels.bound(labels.HOLDER_STATE, associated)
    return nonce + AESGCM(state_key).encrypt(nonce, padded(plaintext, STATE_STEP), bound)


def open_state(state_key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Open what ``seal_state`` made.

    Raises:
        SealBroken: it does not open with this key and ``associated``.
        MalformedPadding: it opens, and its padding is not what Rapport writes.
    """
    bound = labels.bound(labels.HOLDER_STATE, associated)
    try:
        opened = AESGCM(state_key).decrypt(sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:], bound)
    except (InvalidTag, ValueError) as fault:
        raise seal_broken() from fault
    return unpadded(opened, STATE_STEP)
