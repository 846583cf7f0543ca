"""Opening what a holder was granted: the clients' seeds and names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.errors import DataFault, InputFault, Refused
from kiosk.practice.names import Profile, damaged_profile
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.practice.therapists import has_vouch
from kiosk.store.findings import Finding
from kiosk.store.keys.keyring import ClientEntry, HolderEntry, Keyring
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

_DAMAGED = phrase(
    "findings",
    "{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore "
    "the key file from the latest backup.",
)
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


_EXCHANGED = phrase(
    "findings",
    "The public key of client number {number} is not this client's: somebody may have exchanged it, and "
    "could read new sheets. Restore the key file from the latest backup.",
)
_UNVOUCHED = phrase(
    "findings",
    "Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read "
    "along; nothing will be shared with them. Restore the key file from the latest backup.",
)


class NoGrant(Refused):
    """The client was not granted to this therapist, or does not exist: both read the same."""


class NoSuchClient(InputFault):
    """No client of this therapist has the name that was given."""


class LogShut(DataFault):
    """This holder cannot open the practice's log, whose seed every holder has."""


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
    sound = keyring.as_far_as_sound()
    entries = {entry.number: entry for entry in sound.clients()}
    granted: dict[int, GrantedClient] = {}
    findings: list[Finding] = []
    grants = sound.grants(holder.holder_id)
    for number, sealed in grants.items():
        if number not in entries:
            findings.append(Finding(_NOBODY, {"number": number}))
            continue
        try:
            granted[number], exchanged = _open(holder, entries[number], sealed)
        except DataFault:
            findings.append(Finding(_SHUT, {"number": number}))
            continue
        if exchanged:
            findings.append(Finding(_EXCHANGED, {"number": number}))
    findings += _unvouched(sound, granted)
    lost = [one.number for one in entries.values() if one.therapist == holder.holder_id]
    findings += [Finding(_SHUT, {"number": number}) for number in lost if number not in grants]
    if sound.left_out:
        findings.append(Finding(_DAMAGED, {"count": sound.left_out}))
    return granted, findings


def log_seed(granted: Mapping[int, GrantedClient]) -> bytes:
    """Give the seed of the practice's log (32 bytes), which every holder has.

    Raises:
        LogShut: what lets this holder read the log is damaged.
    """
    log = granted.get(LOG_CLIENT)
    if log is None:
        raise LogShut(
            phrase(
                "errors",
                "What lets you read the practice's log is damaged, and without it no person can be added or "
                "given anything. Restore the key file from the latest backup.",
            )
        )
    return log.seed


def no_such_client(name: str) -> NoSuchClient:
    """The error for a name that none of the clients has who may be read."""
    return NoSuchClient(
        phrase("errors", "No client called {name} is yours to read. Check the spelling."), name=name
    )


def no_grant() -> NoGrant:
    """The one error for a client of somebody else and for one who does not exist."""
    return NoGrant(
        phrase("errors", "This client is not yours to read. The client's therapist can share access.")
    )


def open_chain_keys(keyring: Keyring, holder: Holder) -> dict[bytes, bytes]:
    """Open the first keys of all chains; the intake tells about a chain whose key does not open."""
    keys: dict[bytes, bytes] = {}
    for kiosk_id, sealed in keyring.as_far_as_sound().chain_keys(holder.holder_id).items():
        try:
            keys[kiosk_id] = open_chain_key(holder.key, holder.holder_id, kiosk_id, sealed)
        except DataFault:
            continue
    return keys


def _open(holder: Holder, entry: ClientEntry, sealed: bytes) -> tuple[GrantedClient, bool]:
    """Open a client; tell also whether the public key is another one than the client's."""
    seed = open_grant(holder.key, holder.holder_id, entry.number, sealed)
    public = PublicKey.decode(entry.public_key)
    key = PrivateKey.from_seed(public.suite, seed)
    profile = Profile.decode(open_profile(key, entry.number, entry.profile))
    return GrantedClient(entry.number, profile.name, seed, entry.active), public != key.public


def _unvouched(keyring: Keyring, granted: Mapping[int, GrantedClient]) -> list[Finding]:
    """Tell about public keys that no holder put into the keys file."""
    log = granted.get(LOG_CLIENT)
    if log is None:
        return []
    strange = [entry for entry in keyring.holders() if not has_vouch(entry, log.seed)]
    return [Finding(_UNVOUCHED, {"count": len(strange)})] if strange else []


def holder_name(entry: HolderEntry, granted: Mapping[int, GrantedClient], suite: Suite) -> str:
    """Give what a holder is called; every holder can open it with the key of the practice's log.

    Raises:
        LogShut: what lets this holder read the log is damaged.
        DataFault: there is no name, or it does not open.
    """
    if entry.kind == "recovery":
        return RECOVERY_NAME
    if entry.profile is None:
        raise damaged_profile()
    key = PrivateKey.from_seed(suite, log_seed(granted))
    return Profile.decode(open_holder_profile(key, entry.holder_id, entry.profile)).name
