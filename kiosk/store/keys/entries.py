"""The entries of the keys file as plain values, each checked on its way out of a file that may be damaged."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Row

from kiosk.store import cells
from kiosk.store.faults import damaged_file
from kiosk.vault.vouching import VOUCH_SIZE

HOLDER_ID_SIZE = 8
MOST_NUMBER = 0xFFFFFFFF
MOST_SELECTOR = 999

HolderKind = Literal["therapist", "recovery", "public"]
RawEntry = Row[*tuple[Any, ...]]
"""A row of one of the tables exactly as the file gives it."""


@dataclass(frozen=True, slots=True)
class HolderEntry:
    """Who can be given grants.

    Attributes:
        holder_id: 8 bytes.
        kind: a therapist, or the recovery key; "public" for any holder of whom a kiosk without therapists has
            the public key alone: the other fields are ``None`` then, and ``vouch`` is zeros.
        public_key: ``PublicKey.encode()``.
        slot: where a therapist's master secret is wrapped; ``None`` for the recovery key.
        recovery_slot: the same secret, sealed to the recovery key; ``None`` for the recovery key itself, and
            while there is a new one for which the therapist has not sealed it yet.
        sign_in: 16 bytes, hash of the name that a therapist signs in with.
        profile: a therapist's name, sealed to the key of the practice's log; ``None`` for the recovery key.
        vouch: 32 bytes, proof that a holder put key and name here (``kiosk.vault.vouching``).
    """

    holder_id: bytes
    kind: HolderKind
    public_key: bytes
    slot: bytes | None = None
    recovery_slot: bytes | None = None
    sign_in: bytes | None = None
    profile: bytes | None = None
    vouch: bytes = b""


@dataclass(frozen=True, slots=True)
class ClientEntry:
    """One client.

    Attributes:
        number: the client's number.
        public_key: ``PublicKey.encode()``.
        profile: name and the like, sealed to the client's own key; empty on a kiosk without therapists.
        therapist: 8 bytes, a holder's id; pseudo-clients belong to the recovery key.
        active: whether the client still comes.
    """

    number: int
    public_key: bytes
    profile: bytes
    therapist: bytes
    active: bool = True


@dataclass(frozen=True, slots=True)
class CardEntry:
    """What the kiosk needs to check one code.

    Attributes:
        selector: the code's first three digits.
        client_number: whose card.
        salt: 16 bytes.
        digest: 32 bytes, the hash of the code's secret.
    """

    selector: int
    client_number: int
    salt: bytes
    digest: bytes


def read_holder(row: RawEntry, file: Path) -> HolderEntry:
    """Check a row of the holders.

    Raises:
        DamagedFile: it is not what Rapport writes.
    """
    kind = row.kind
    if kind not in ("therapist", "recovery", "public"):
        raise damaged_file(file)
    return HolderEntry(
        holder_id=cells.blob(row.holder_id, file, HOLDER_ID_SIZE),
        kind=kind,
        public_key=cells.blob(row.public_key, file),
        slot=cells.maybe_blob(row.slot, file),
        recovery_slot=cells.maybe_blob(row.recovery_slot, file),
        sign_in=cells.maybe_blob(row.sign_in, file),
        profile=cells.maybe_blob(row.profile, file),
        vouch=cells.blob(row.vouch, file, VOUCH_SIZE),
    )


def read_client(row: RawEntry, file: Path) -> ClientEntry:
    """Check a row of the clients.

    Raises:
        DamagedFile: it is not what Rapport writes.
    """
    return ClientEntry(
        number=cells.whole(row.number, file, MOST_NUMBER),
        public_key=cells.blob(row.public_key, file),
        profile=cells.blob(row.profile, file),
        therapist=cells.blob(row.therapist, file, HOLDER_ID_SIZE),
        active=cells.whole(row.active, file, 1) == 1,
    )


def read_card(row: RawEntry, file: Path) -> CardEntry:
    """Check a row of the code cards.

    Raises:
        DamagedFile: it is not what Rapport writes.
    """
    return CardEntry(
        selector=cells.whole(row.selector, file, MOST_SELECTOR),
        client_number=cells.whole(row.client_number, file, MOST_NUMBER),
        salt=cells.blob(row.salt, file, 16),
        digest=cells.blob(row.digest, file, 32),
    )
