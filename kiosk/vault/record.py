"""Sealing of everything that Rapport seals, each kind bound to its own label and place (public half)."""

from dataclasses import dataclass

from kiosk.vault import labels
from kiosk.vault.contents import Contents
from kiosk.vault.header import RowHeader, placeless
from kiosk.vault.padding import padded
from kiosk.vault.sealing import seal
from kiosk.vault.suites import PublicKey, Suite
from kiosk.vault.wiping import wipe

PROFILE_STEP = 256
HOLDER_ID_SIZE = 8
RECOVERY_HOLDER = b"recovery"


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """A record on its way into a kiosk's chain: sealed already, its place not known yet.

    Attributes:
        suite: the suite that the envelope is sealed with.
        kiosk_id: 16 bytes, whose chain it is sealed for.
        record_id: 16 random bytes of this record; by them a second try is known for what it is.
        envelope: the sealed 240 bytes.
    """

    suite: Suite
    kiosk_id: bytes
    record_id: bytes
    envelope: bytes


def record_info(header: bytes) -> bytes:
    """What a record's envelope is bound to: its packed header (52 bytes) without place and client."""
    return labels.bound(labels.RECORD, placeless(header))


def profile_info(client_number: int) -> bytes:
    """What a client's profile is bound to: the client's number."""
    return labels.bound(labels.PROFILE, _number(client_number))


def holder_profile_info(holder_id: bytes) -> bytes:
    """What a therapist's profile is bound to: the holder's id."""
    return labels.bound(labels.HOLDER_PROFILE, _holder(holder_id))


def recovery_slot_info(holder_id: bytes) -> bytes:
    """What a master secret that is kept for the recovery key is bound to: the holder's id."""
    return labels.bound(labels.RECOVERY_SLOT, _holder(holder_id))


def grant_info(holder_id: bytes, client_number: int) -> bytes:
    """What a grant is bound to: the holder's id and the client's number."""
    return labels.bound(labels.GRANT, _holder(holder_id), _number(client_number))


def chain_key_info(holder_id: bytes, kiosk_id: bytes) -> bytes:
    """What a sealed chain key is bound to: the holder's id and the kiosk's."""
    return labels.bound(labels.CHAIN_KEY, _holder(holder_id), kiosk_id)


def seal_record(key: PublicKey, kiosk_id: bytes, record_id: bytes, contents: Contents) -> SealedRecord:
    """Seal ``contents`` to a client's key for a kiosk's chain; every envelope of a suite has one size.

    Args:
        key: the client's.
        kiosk_id: 16 bytes, whose chain.
        record_id: 16 random bytes, drawn once for this record.
        contents: what to seal.

    Raises:
        MalformedHeader: an id has not 16 bytes.
        MalformedContents: ``contents`` do not fit.
        MalformedKey: nothing can be sealed to this key.
        SuiteMissing: this machine cannot do the key's suite.
    """
    header = RowHeader(key.suite, kiosk_id, 0, record_id, 0)
    encoded = contents.encode()
    try:
        envelope = seal(key, encoded, record_info(header.pack()))
    finally:
        wipe(encoded)
    return SealedRecord(key.suite, kiosk_id, record_id, envelope)


def seal_profile(key: PublicKey, client_number: int, profile: bytes) -> bytes:
    """Seal what identifies a client (name and the like) to the client's key, padded to 256-byte steps."""
    return seal(key, padded(profile, PROFILE_STEP), profile_info(client_number))


def seal_holder_profile(log_key: PublicKey, holder_id: bytes, profile: bytes) -> bytes:
    """Seal a therapist's name and the like to the key of the practice's log, padded to 256-byte steps.

    Every holder can open the log: colleagues read each other's names, and nobody else does.
    """
    return seal(log_key, padded(profile, PROFILE_STEP), holder_profile_info(holder_id))


def seal_recovery_slot(recovery_key: PublicKey, holder_id: bytes, master: bytes) -> bytes:
    """Seal a therapist's master secret (32 bytes) to the recovery key, for a forgotten passphrase."""
    return seal(recovery_key, master, recovery_slot_info(holder_id))


def seal_grant(holder_key: PublicKey, holder_id: bytes, client_number: int, seed: bytes) -> bytes:
    """Seal a client's 32-byte seed to a holder, who can then read that client."""
    return seal(holder_key, seed, grant_info(holder_id, client_number))


def seal_chain_key(holder_key: PublicKey, holder_id: bytes, kiosk_id: bytes, key0: bytes) -> bytes:
    """Seal the first key (32 bytes) of a kiosk's chain to a holder, who can then check every tag."""
    return seal(holder_key, key0, chain_key_info(holder_id, kiosk_id))


def _number(client_number: int) -> bytes:
    return client_number.to_bytes(4, "big")


def _holder(holder_id: bytes) -> bytes:
    if len(holder_id) != HOLDER_ID_SIZE:
        raise ValueError("a holder id has 8 bytes")
    return holder_id
