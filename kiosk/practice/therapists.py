"""Adding holders: therapists, who open with a passphrase, and the recovery key, which opens everything."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.practice.clients import Reader
from kiosk.practice.names import Profile, damaged_profile, name_taken, sign_in_mark
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.folder import PracticeFacts
from kiosk.store.keyring import HolderEntry, Keyring
from kiosk.vault.cost import Cost
from kiosk.vault.holders import (
    Holder,
    holder_from_master,
    holder_from_recovery,
    new_holder_id,
    new_master,
)
from kiosk.vault.record import (
    RECOVERY_HOLDER,
    seal_chain_key,
    seal_grant,
    seal_holder_profile,
    seal_recovery_slot,
)
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import make_slot
from kiosk.vault.suites import PublicKey, Suite


@dataclass(frozen=True, slots=True)
class SharedSecrets:
    """What every holder of the practice gets.

    Attributes:
        chain_keys: kiosk id -> the first key of its chain, to check every row's tag.
        seeds: client number -> seed, of the practice's log and the "unassigned" client.
    """

    chain_keys: Mapping[bytes, bytes] = field(repr=False)
    seeds: Mapping[int, bytes] = field(repr=False)


def enrol_therapist(
    keyring: Keyring, facts: PracticeFacts, profile: Profile, passphrase: str, cost: Cost
) -> Holder:
    """Add a therapist with a new master secret, wrapped under ``passphrase``.

    The recovery key and the practice's log are there already.

    Raises:
        NameTaken: another therapist signs in with this name.
        CostRefused: ``cost`` is out of bounds.
        DamagedProfile: the keys file has no recovery key or no log.
    """
    mark = sign_in_mark(facts.practice_id, profile.name)
    if keyring.holder_by_sign_in(mark) is not None:
        raise name_taken(profile.name)
    master = new_master()
    holder = holder_from_master(new_holder_id(), master, Suite(facts.suite))
    keyring.add_holder(
        HolderEntry(
            holder_id=holder.holder_id,
            kind="therapist",
            public_key=holder.key.public.encode(),
            slot=make_slot(passphrase, master, holder.holder_id, cost),
            recovery_slot=seal_recovery_slot(recovery_reader(keyring).key, holder.holder_id, master),
            sign_in=mark,
            profile=seal_holder_profile(log_key(keyring), holder.holder_id, profile.encode()),
        )
    )
    return holder


def enrol_recovery(keyring: Keyring, suite: Suite, recovery_key: RecoveryKey) -> Holder:
    """Add the recovery key as a holder; the key itself is stored nowhere."""
    holder = holder_from_recovery(recovery_key, suite)
    keyring.add_holder(HolderEntry(holder.holder_id, "recovery", holder.key.public.encode()))
    return holder


def share(keyring: Keyring, holder: Reader, shared: SharedSecrets) -> None:
    """Seal the practice's shared secrets to ``holder``."""
    for kiosk_id, key0 in shared.chain_keys.items():
        sealed = seal_chain_key(holder.key, holder.holder_id, kiosk_id, key0)
        keyring.add_chain_key(kiosk_id, holder.holder_id, sealed)
    for number, seed in shared.seeds.items():
        keyring.add_grant(number, holder.holder_id, seal_grant(holder.key, holder.holder_id, number, seed))


def reader(holder: Holder) -> Reader:
    """Give the public half of a holder."""
    return Reader(holder.holder_id, holder.key.public)


def recovery_reader(keyring: Keyring) -> Reader:
    """Give the public half of the recovery key.

    Raises:
        DamagedProfile: the keys file has none.
    """
    entry = keyring.holder(RECOVERY_HOLDER)
    if entry is None:
        raise damaged_profile()
    return Reader(entry.holder_id, PublicKey.decode(entry.public_key))


def log_key(keyring: Keyring) -> PublicKey:
    """Give the public key of the practice's log, which every holder can open.

    Raises:
        DamagedProfile: the keys file has none.
    """
    entry = keyring.client(LOG_CLIENT)
    if entry is None:
        raise damaged_profile()
    return PublicKey.decode(entry.public_key)
