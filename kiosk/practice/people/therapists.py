"""Therapists' affairs: who is here, adding one, removing one."""

from dataclasses import dataclass, field

from kiosk.errors import DataFault, Refused
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import holder_name, log_seed, open_chain_keys
from kiosk.practice.log.events import Event
from kiosk.practice.names import Profile, same, tidy
from kiosk.practice.numbers import LOG_CLIENT, UNASSIGNED
from kiosk.practice.people.rights import (
    acting,
    no_such_therapist,
    note,
    require_recovery,
    therapist,
)
from kiosk.practice.therapists import (
    SharedSecrets,
    add_therapist_entry,
    new_therapist,
    reader,
    share,
    slot_cost,
)
from kiosk.store.keys.keyring import HolderEntry, Keyring
from kiosk.vault.passphrases import require_strong
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.suites import Suite
from kiosk.words import phrase


class StillHasClients(Refused):
    """A therapist who still has clients cannot be removed."""


class LastTherapist(Refused):
    """A practice has at least one therapist."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A therapist of the practice.

    Attributes:
        holder_id: 8 bytes.
        name: as the therapist is called; the id in hexadecimal digits where the name is damaged.
        me: whether it is whoever signed in.
    """

    holder_id: bytes
    name: str = field(repr=False)
    me: bool


def therapists(desk: DeskAccess) -> tuple[Colleague, ...]:
    """Give all therapists by name."""
    entries = (entry for entry in desk.keyring.holders() if entry.kind == "therapist")
    return tuple(sorted((colleague(desk, entry) for entry in entries), key=_by_name))


def colleague(desk: DeskAccess, entry: HolderEntry) -> Colleague:
    """Give a therapist with the name that all holders can open."""
    try:
        name = holder_name(entry, desk.granted, Suite(desk.facts.suite))
    except DataFault:
        name = entry.holder_id.hex()
    return Colleague(entry.holder_id, name, me=entry.holder_id == desk.holder.holder_id)


def find_therapist(desk: DeskAccess, name: str) -> Colleague:
    """Give the therapist who is called so."""
    for one in therapists(desk):
        if same(one.name, name):
            return one
    raise no_such_therapist(name)


def add_therapist(desk: DeskAccess, name: str, passphrase: str) -> Colleague:
    """Add a therapist, who can check the records and read sheets without a code, and no client yet."""
    kept = tidy(name)
    require_strong(passphrase, (desk.facts.name, kept))
    profile = Profile(kept, desk.clock().wall_ms)
    shared, cost = _shared(desk), slot_cost(desk.keyring)
    # Deriving the slot's key takes a second: nobody is kept waiting for the file meanwhile.
    holder, entry = new_therapist(
        desk.keyring, desk.facts, profile, passphrase, cost, log_seed=shared.seeds[LOG_CLIENT]
    )
    with acting(desk) as keyring:
        add_therapist_entry(keyring, entry, kept)
        share(keyring, reader(holder), shared)
    note(desk, Event.THERAPIST_ADDED, holder=holder.holder_id)
    return Colleague(holder.holder_id, kept, me=False)


def remove_therapist(desk: DeskAccess, holder_id: bytes) -> None:
    """Remove a therapist; clients who have left become the practice's, readable with the recovery key."""
    require_recovery(desk)
    with acting(desk) as keyring:
        leaving = colleague(desk, therapist(keyring, holder_id))
        _refuse_last(keyring)
        clients = keyring.clients(holder_id)
        # A grant of the recovery key that does not open leaves this therapist the only one who reads.
        held = [one for one in clients if one.active or one.number not in desk.granted]
        if held:
            raise StillHasClients(
                phrase(
                    "errors",
                    "{name} still has {count} clients. Transfer them to somebody else first, "
                    "or note that they have left.",
                ),
                name=leaving.name,
                count=len(held),
            )
        for client in clients:
            keyring.put_client_therapist(client.number, RECOVERY_HOLDER)
        keyring.remove_holder(holder_id)
    note(desk, Event.THERAPIST_REMOVED, holder=holder_id)


def _refuse_last(keyring: Keyring) -> None:
    if sum(entry.kind == "therapist" for entry in keyring.holders()) < 2:
        raise LastTherapist(
            phrase(
                "errors",
                "This is the practice's only therapist. Add another one first.",
            )
        )


def _shared(desk: DeskAccess) -> SharedSecrets:
    """Give what every therapist gets, as this desk's own holder has it."""
    seeds = {LOG_CLIENT: log_seed(desk.granted)}
    unassigned = desk.granted.get(UNASSIGNED)
    if unassigned is not None:
        seeds[UNASSIGNED] = unassigned.seed
    return SharedSecrets(open_chain_keys(desk.keyring, desk.holder), seeds)


def _by_name(one: Colleague) -> str:
    return one.name.casefold()
