"""Sealing of everything that Rapport seals, each kind bound to its own label and place (public half)."""

from kiosk.vault import labels
from kiosk.vault.contents import Contents
from kiosk.vault.header import MalformedHeader, RowHeader
from kiosk.vault.padding import padded
from kiosk.vault.sealing import seal
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase

PROFILE_STEP = 256
HOLDER_ID_SIZE = 8
RECOVERY_HOLDER = b"recovery"


def record_info(header: bytes) -> bytes:
    """What a record's envelope is bound to: its packed header (52 bytes)."""
    return labels.bound(labels.RECORD, header)


def profile_info(client_number: int) -> bytes:
    """What a client's profile is bound to: the client's number."""
    return labels.bound(labels.PROFILE, _number(client_number))


def holder_profile_info(holder_id: bytes) -> bytes:
    """What a therapist's profile is bound to: the holder's id."""
    return labels.bound(labels.HOLDER_PROFILE, _holder(holder_id))


def grant_info(holder_id: bytes, client_number: int) -> bytes:
    """What a grant is bound to: the holder's id and the client's number."""
    return labels.bound(labels.GRANT, _holder(holder_id), _number(client_number))


def chain_key_info(holder_id: bytes, kiosk_id: bytes) -> bytes:
    """What a sealed chain key is bound to: the holder's id and the kiosk's."""
    return labels.bound(labels.CHAIN_KEY, _holder(holder_id), kiosk_id)


def seal_record(key: PublicKey, header: RowHeader, contents: Contents) -> bytes:
    """Seal ``contents`` to a client's key, bound to the row's header; every envelope has one size.

    Raises:
        MalformedHeader: a field does not fit, or the header names another suite than the key's.
        MalformedContents: ``contents`` do not fit.
    """
    if header.suite is not key.suite:
        raise MalformedHeader(
            phrase(
                "errors",
                "A row says another kind of key than its client has. Start the kiosk again; "
                "if this comes back, restore the key file from the latest backup.",
            )
        )
    return seal(key, contents.encode(), record_info(header.pack()))


def seal_profile(key: PublicKey, client_number: int, profile: bytes) -> bytes:
    """Seal what identifies a client (name and the like) to the client's key, padded to 256-byte steps."""
    return seal(key, padded(profile, PROFILE_STEP), profile_info(client_number))


def seal_holder_profile(key: PublicKey, holder_id: bytes, profile: bytes) -> bytes:
    """Seal a therapist's name and the like to the therapist's own key, padded to 256-byte steps."""
    return seal(key, padded(profile, PROFILE_STEP), holder_profile_info(holder_id))


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
