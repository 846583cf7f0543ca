"""Adding holders: therapists, who open with a passphrase, and the recovery key, which opens everything."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from kiosk.errors import DataFault
from kiosk.practice.clients import Reader
from kiosk.practice.names import Profile, damaged_profile, name_taken, sign_in_mark
from kiosk.store.folder import PracticeFacts
from kiosk.store.keys.keyring import HolderEntry, Keyring
from kiosk.vault.cost import Cost, calibrated_cost
from kiosk.vault.holders import (
    Holder,
    holder_from_master,
    holder_from_recovery,
    new_holder_id,
    new_master,
)
from kiosk.vault.opening import PrivateKey
from kiosk.vault.record import (
    RECOVERY_HOLDER,
    seal_chain_key,
    seal_grant,
    seal_holder_profile,
    seal_recovery_slot,
)
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.slots import SlotDamaged, make_slot, read_cost
from kiosk.vault.suites import PublicKey, Suite
from kiosk.vault.vouching import is_vouched, vouch_for
from kiosk.words import phrase


class NotVouched(DataFault):
    """A public key in the keys file was not put there by a holder: nothing may be sealed to it."""


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
    keyring: Keyring, facts: PracticeFacts, profile: Profile, passphrase: str, cost: Cost, *, log_seed: bytes
) -> Holder:
    """Add a therapist with a new master secret, wrapped under ``passphrase``.

    The recovery key and the practice's log are there already.

    Args:
        keyring: joined into one transaction (``together``).
        facts: of the practice.
        profile: the therapist's name.
        passphrase: the therapist's.
        cost: what a guess of it costs.
        log_seed: 32 bytes, the seed of the practice's log, which every holder has.

    Raises:
        NameTaken: another therapist signs in with this name.
        CostRefused: ``cost`` is out of bounds.
        DamagedProfile: the keys file has no recovery key.
        NotVouched: its recovery key is not the practice's.
    """
    holder, entry = new_therapist(keyring, facts, profile, passphrase, cost, log_seed=log_seed)
    add_therapist_entry(keyring, entry, profile.name)
    return holder


def new_therapist(
    keyring: Keyring, facts: PracticeFacts, profile: Profile, passphrase: str, cost: Cost, *, log_seed: bytes
) -> tuple[Holder, HolderEntry]:
    """Make everything that a new therapist needs and change nothing; as slow as ``cost`` says.

    Arguments and faults are those of ``enrol_therapist``.
    """
    mark = sign_in_mark(facts.practice_id, profile.name)
    refuse_taken(keyring, mark, profile.name)
    suite, master = Suite(facts.suite), new_master()
    holder = holder_from_master(new_holder_id(), master, suite)
    log_key = PrivateKey.from_seed(suite, log_seed).public
    recovery = trusted_recovery(keyring, log_seed)
    entry = HolderEntry(
        holder_id=holder.holder_id,
        kind="therapist",
        public_key=holder.key.public.encode(),
        slot=make_slot(passphrase, master, holder.holder_id, cost),
        recovery_slot=seal_recovery_slot(recovery.key, holder.holder_id, master),
        sign_in=mark,
        profile=seal_holder_profile(log_key, holder.holder_id, profile.encode()),
    )
    return holder, vouched(entry, log_seed)


def add_therapist_entry(keyring: Keyring, entry: HolderEntry, name: str) -> None:
    """Add what ``new_therapist`` made.

    Raises:
        NameTaken: another therapist, called ``name`` as well, was added meanwhile.
    """
    refuse_taken(keyring, entry.sign_in or b"", name)
    keyring.add_holder(entry)


def refuse_taken(keyring: Keyring, mark: bytes, name: str) -> None:
    """Refuse a name that signs somebody in already.

    Raises:
        NameTaken: it does.
    """
    if keyring.holder_by_sign_in(mark) is not None:
        raise name_taken(name)


def enrol_recovery(keyring: Keyring, suite: Suite, recovery_key: RecoveryKey, log_seed: bytes) -> Holder:
    """Add the recovery key as a holder; the key itself is stored nowhere."""
    holder = holder_from_recovery(recovery_key, suite)
    entry = HolderEntry(holder.holder_id, "recovery", holder.key.public.encode())
    keyring.add_holder(vouched(entry, log_seed))
    return holder


def slot_cost(keyring: Keyring) -> Cost:
    """Give the cost of a new slot: the highest that a therapist of this practice has.

    It was measured on this device at set-up, or raised at an unlock; so nothing has to be measured again.
    """
    costs = []
    for entry in keyring.holders():
        with suppress(SlotDamaged):
            if entry.slot is not None:
                costs.append(read_cost(entry.slot))
    return max(costs, key=_work) if costs else calibrated_cost()


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
    """Give the public half of the recovery key, whoever put it there.

    Raises:
        DamagedProfile: the keys file has none.
    """
    entry = keyring.holder(RECOVERY_HOLDER)
    if entry is None:
        raise damaged_profile()
    return Reader(entry.holder_id, PublicKey.decode(entry.public_key))


def trusted_recovery(keyring: Keyring, log_seed: bytes) -> Reader:
    """Give the public half of the recovery key.

    Raises:
        DamagedProfile: the keys file has none.
        NotVouched: no holder put it there.
    """
    entry = keyring.holder(RECOVERY_HOLDER)
    if entry is None:
        raise damaged_profile()
    return trusted_reader(entry, log_seed)


def trusted_reader(entry: HolderEntry, log_seed: bytes) -> Reader:
    """Give the public half of a holder; ask this before anything is sealed to the key.

    Raises:
        NotVouched: no holder put it there.
    """
    if not has_vouch(entry, log_seed):
        raise NotVouched(
            phrase(
                "errors",
                "A key in the key file was not put there by Rapport: somebody may have exchanged it to read "
                "along. Nothing was changed. Restore the key file from the latest backup.",
            )
        )
    return Reader(entry.holder_id, PublicKey.decode(entry.public_key))


def vouched(entry: HolderEntry, log_seed: bytes) -> HolderEntry:
    """Give the entry with the proof that a holder made it."""
    return replace(entry, vouch=vouch_for(log_seed, entry.holder_id, entry.public_key, entry.profile))


def has_vouch(entry: HolderEntry, log_seed: bytes) -> bool:
    """Whether a holder made this entry."""
    return is_vouched(entry.vouch, log_seed, entry.holder_id, entry.public_key, entry.profile)


def _work(cost: Cost) -> int:
    return cost.memory_kib * cost.iterations
