"""A new recovery key in place of one that is lost or that somebody saw.

Only whoever can read every client can make one, for it will open every client: whoever signs in with the
recovery key itself, or a therapist whom every client's own therapist let read (in a practice of one that is
so from the start). What the old key could open in this folder is destroyed in the same transaction; older
backups still open with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.errors import Refused
from kiosk.practice.clients import Reader
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import log_seed, open_chain_keys
from kiosk.practice.log.events import Event
from kiosk.practice.numbers import PSEUDO_NAMES
from kiosk.practice.people.passphrases import open_own
from kiosk.practice.people.rights import acting, note, therapist, with_recovery
from kiosk.practice.people.therapists import Colleague, colleague
from kiosk.practice.therapists import SharedSecrets, reader, share
from kiosk.store.keys.keyring import HolderEntry, Keyring
from kiosk.vault.holders import holder_from_recovery
from kiosk.vault.opening import open_recovery_slot
from kiosk.vault.record import RECOVERY_HOLDER, seal_recovery_slot
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite
from kiosk.vault.vouching import vouch_for
from kiosk.words import phrase


class CannotReadAll(Refused):
    """A new recovery key would open clients whom its maker cannot read."""


class NeedsOwnPassphrase(Refused):
    """A therapist makes a new recovery key only with the own passphrase."""


@dataclass(frozen=True, slots=True)
class RecoveryRenewed:
    """What a new recovery key can do.

    Attributes:
        fingerprint: eight characters that are on its sheet of paper.
        clients: how many clients it opens: all.
        cannot_reset: therapists to whom it cannot give a new passphrase before they change theirs once.
    """

    fingerprint: str
    clients: int
    cannot_reset: tuple[Colleague, ...]


def renew_recovery_key(desk: DeskAccess, key: RecoveryKey, passphrase: str | None = None) -> RecoveryRenewed:
    """Put ``key``, which was shown and written down before, in the place of the practice's recovery key."""
    own_master = _own_master(desk, passphrase)
    fresh = reader(holder_from_recovery(key, Suite(desk.facts.suite)))
    with acting(desk) as keyring:
        everything = _all_secrets(desk, keyring)
        masters = _masters(desk, keyring) if own_master is None else {desk.holder.holder_id: own_master}
        vouch = vouch_for(log_seed(desk.granted), RECOVERY_HOLDER, fresh.key.encode(), None)
        keyring.put_public_key(RECOVERY_HOLDER, fresh.key.encode(), vouch)
        _reseal(keyring, fresh, everything)
        without = _reseal_slots(keyring, fresh, masters)
    note(desk, Event.RECOVERY_KEY_CHANGED)
    return RecoveryRenewed(
        key.fingerprint(),
        len(everything.seeds) - len(PSEUDO_NAMES),
        tuple(colleague(desk, entry) for entry in without),
    )


def _own_master(desk: DeskAccess, passphrase: str | None) -> bytes | None:
    if with_recovery(desk):
        return None
    if passphrase is None:
        raise NeedsOwnPassphrase(
            phrase("errors", "Type your own passphrase once more to make a new recovery key.")
        )
    return open_own(desk, therapist(desk.keyring, desk.holder.holder_id), passphrase)


def _all_secrets(desk: DeskAccess, keyring: Keyring) -> SharedSecrets:
    """Give the seeds of all clients and the keys of all chains."""
    clients = {entry.number for entry in keyring.clients()}
    closed = clients - desk.granted.keys()
    chain_keys = open_chain_keys(keyring, desk.holder)
    if closed or chain_keys.keys() != keyring.chain_keys(desk.holder.holder_id).keys():
        raise CannotReadAll(
            phrase(
                "errors",
                "A new recovery key opens everything, and there are {count} clients whom you cannot read. "
                "Let each one's therapist share access with you first; that can be taken back afterwards.",
            ),
            count=len(closed),
        )
    return SharedSecrets(chain_keys, {number: desk.granted[number].seed for number in sorted(clients)})


def _masters(desk: DeskAccess, keyring: Keyring) -> Mapping[bytes, bytes]:
    """Open every therapist's master secret with the recovery key that signed in."""
    return {
        entry.holder_id: open_recovery_slot(desk.holder.key, entry.holder_id, entry.recovery_slot)
        for entry in keyring.holders()
        if entry.recovery_slot is not None
    }


def _reseal(keyring: Keyring, fresh: Reader, everything: SharedSecrets) -> None:
    """Let the new key open everything; what was sealed to the old one goes."""
    for number in keyring.grants(RECOVERY_HOLDER):
        keyring.remove_grant(number, RECOVERY_HOLDER)
    keyring.remove_chain_keys(RECOVERY_HOLDER)
    keyring.remove_desk_state(RECOVERY_HOLDER)
    share(keyring, fresh, everything)


def _reseal_slots(keyring: Keyring, fresh: Reader, masters: Mapping[bytes, bytes]) -> list[HolderEntry]:
    """Seal the therapists' secrets to the new key; give the therapists whose secret is not at hand."""
    without = []
    for entry in keyring.holders():
        if entry.kind != "therapist":
            continue
        master = masters.get(entry.holder_id)
        sealed = None if master is None else seal_recovery_slot(fresh.key, entry.holder_id, master)
        keyring.put_recovery_slot(entry.holder_id, sealed)
        if sealed is None:
            without.append(entry)
    return without
