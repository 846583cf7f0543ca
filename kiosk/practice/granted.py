"""Opening what a holder was granted: the clients' seeds and names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.errors import DataFault
from kiosk.practice.names import Profile, damaged_profile
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.findings import Finding
from kiosk.store.keyring import ClientEntry, HolderEntry, Keyring
from kiosk.vault.holders import Holder
from kiosk.vault.opening import (
    PrivateKey,
    open_chain_key,
    open_grant,
    open_holder_profile,
    open_profile,
)
from kiosk.vault.suites import PublicKey, Suite
from kiosk.words import phrase

RECOVERY_NAME = "recovery"
"""What whoever signed in with the recovery key is called: the key has no name of its own."""

_SHUT = phrase(
    "findings",
    "What lets you read client number {number} is damaged, so this client is left out. "
    "Restore the key file from the latest backup.",
)
_NOBODY = phrase(
    "findings",
    "You were given client number {number}, and the key file does not know this client any more. "
    "Restore the key file from the latest backup.",
)


@dataclass(frozen=True, slots=True)
class GrantedClient:
    """A client whom the holder may read.

    Attributes:
        number: the client's number.
        name: from the opened profile.
        seed: 32 bytes, opens the client's sheets and index.
        active: whether the client still comes.
    """

    number: int
    name: str
    seed: bytes = field(repr=False)
    active: bool


def open_granted(keyring: Keyring, holder: Holder) -> tuple[dict[int, GrantedClient], list[Finding]]:
    """Open every grant of ``holder``; what does not open is a finding and leaves the others alone."""
    entries = {entry.number: entry for entry in keyring.clients()}
    granted: dict[int, GrantedClient] = {}
    findings: list[Finding] = []
    for number, sealed in keyring.grants(holder.holder_id).items():
        if number not in entries:
            findings.append(Finding(_NOBODY, {"number": number}))
            continue
        try:
            granted[number] = _open(holder, entries[number], sealed)
        except DataFault:
            findings.append(Finding(_SHUT, {"number": number}))
    return granted, findings


def open_chain_keys(keyring: Keyring, holder: Holder) -> dict[bytes, bytes]:
    """Open the first keys of all chains; the intake tells about a chain whose key does not open."""
    keys: dict[bytes, bytes] = {}
    for kiosk_id, sealed in keyring.chain_keys(holder.holder_id).items():
        try:
            keys[kiosk_id] = open_chain_key(holder.key, holder.holder_id, kiosk_id, sealed)
        except DataFault:
            continue
    return keys


def _open(holder: Holder, entry: ClientEntry, sealed: bytes) -> GrantedClient:
    seed = open_grant(holder.key, holder.holder_id, entry.number, sealed)
    key = PrivateKey.from_seed(PublicKey.decode(entry.public_key).suite, seed)
    profile = Profile.decode(open_profile(key, entry.number, entry.profile))
    return GrantedClient(entry.number, profile.name, seed, entry.active)


def holder_name(entry: HolderEntry, granted: Mapping[int, GrantedClient], suite: Suite) -> str:
    """Give what a holder is called; every holder can open it with the key of the practice's log.

    Raises:
        DamagedProfile: the log was not granted, or there is no name.
        DataFault: the name does not open.
    """
    if entry.kind == "recovery":
        return RECOVERY_NAME
    log = granted.get(LOG_CLIENT)
    if log is None or entry.profile is None:
        raise damaged_profile()
    key = PrivateKey.from_seed(suite, log.seed)
    return Profile.decode(open_holder_profile(key, entry.holder_id, entry.profile)).name
