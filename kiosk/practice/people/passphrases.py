"""Passphrases: a therapist changes the own one; the recovery key gives a therapist a new one."""

import secrets

from kiosk.errors import Refused
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import log_seed
from kiosk.practice.log.events import Event
from kiosk.practice.people.rights import acting, note, require_recovery, therapist, with_recovery
from kiosk.practice.people.therapists import colleague
from kiosk.practice.therapists import slot_cost, trusted_recovery
from kiosk.practice.unlocking.guard import SignInGuard
from kiosk.store.keys.keyring import HolderEntry
from kiosk.vault.holders import holder_from_master
from kiosk.vault.opening import open_recovery_slot, seal_broken
from kiosk.vault.passphrases import check, generate, require_strong
from kiosk.vault.record import seal_recovery_slot
from kiosk.vault.slots import make_slot, open_slot
from kiosk.vault.suites import PublicKey
from kiosk.words import phrase


class NoOwnPassphrase(Refused):
    """Whoever signed in with the recovery key has no passphrase to change."""


class ChangedMeanwhile(Refused):
    """Another window changed the same passphrase in the same moment."""


class NoRecoverySlot(Refused):
    """The recovery key is newer than this therapist's last change of passphrase."""


def change_passphrase(desk: DeskAccess, old: str, new: str) -> None:
    """Change the own passphrase; what was wrapped under the old one leaves the file."""
    if with_recovery(desk):
        raise NoOwnPassphrase(
            phrase(
                "errors",
                "You signed in with the recovery key, which has no passphrase. "
                "Give the therapist a new passphrase instead.",
            )
        )
    entry = therapist(desk.keyring, desk.holder.holder_id)
    master = open_own(desk, entry, old)
    require_strong(new, (desk.facts.name, colleague(desk, entry).name))
    _wrap_anew(desk, entry, master, new)
    note(desk, Event.PASSPHRASE_CHANGED, holder=entry.holder_id)


def reset_passphrase(desk: DeskAccess, holder_id: bytes, new: str) -> None:
    """Give a therapist a new passphrase with the recovery key; nothing else of the therapist changes."""
    require_recovery(desk)
    entry = therapist(desk.keyring, holder_id)
    who = colleague(desk, entry)
    if entry.recovery_slot is None:
        raise NoRecoverySlot(
            phrase(
                "errors",
                "The recovery key was renewed after {name} last set a passphrase, so it cannot set a new "
                "one. Transfer {name}'s clients to a newly added therapist.",
            ),
            name=who.name,
        )
    require_strong(new, (desk.facts.name, who.name))
    _wrap_anew(desk, entry, open_recovery_slot(desk.holder.key, holder_id, entry.recovery_slot), new)
    note(desk, Event.PASSPHRASE_RESET, holder=holder_id)


def made_passphrase(desk: DeskAccess, name: str) -> str:
    """Make a five-word passphrase that is strong enough here for the therapist called ``name``."""
    while True:
        made = generate(secrets.SystemRandom())
        if check(made, (desk.facts.name, name)).accepted:
            return made


def open_own(desk: DeskAccess, entry: HolderEntry, passphrase: str) -> bytes:
    """Open the own slot once more; who found a desk open must not guess at it more often than at the door.

    Raises:
        WrongPassphrase: it is another passphrase.
        SignInPaused: wrong ones were tried too often.
        SlotDamaged: no passphrase can open the slot any more.
    """
    guard = SignInGuard(desk.keyring, desk.logbook, desk.clock)
    with guard.one_try():
        master = open_slot(entry.slot or b"", passphrase)
    for finding in guard.findings:
        desk.tell(finding)
    return master


def _wrap_anew(desk: DeskAccess, entry: HolderEntry, master: bytes, passphrase: str) -> None:
    """Replace both slots of a therapist, if nobody else did so since ``entry`` was read."""
    own = holder_from_master(entry.holder_id, master, PublicKey.decode(entry.public_key).suite)
    if own.key.public.encode() != entry.public_key:
        raise seal_broken()
    slot = make_slot(passphrase, master, entry.holder_id, slot_cost(desk.keyring))
    with acting(desk) as keyring:
        if therapist(keyring, entry.holder_id).slot != entry.slot:
            raise ChangedMeanwhile(
                phrase("errors", "This passphrase was just changed in another window. Start again.")
            )
        keyring.put_slot(entry.holder_id, slot)
        recovery = trusted_recovery(keyring, log_seed(desk.granted))
        keyring.put_recovery_slot(entry.holder_id, seal_recovery_slot(recovery.key, entry.holder_id, master))
