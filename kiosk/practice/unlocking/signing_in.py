"""Signing in: from a name and a passphrase to the holder whose keys open the desk."""

import hashlib
from dataclasses import dataclass, field
from time import perf_counter

from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.names import sign_in_mark
from kiosk.practice.unlocking.guard import SignInGuard
from kiosk.store.faults import damaged_file
from kiosk.store.findings import Finding
from kiosk.store.keys.keyring import HolderEntry, Keyring
from kiosk.vault.holders import Holder, holder_from_master, holder_from_recovery
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import MistypedRecoveryKey, RecoveryKey
from kiosk.vault.slots import SlotDamaged, WrongPassphrase, open_slot, wrong_passphrase
from kiosk.vault.suites import PublicKey


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """A slot that a passphrase opened.

    Attributes:
        slot: as it was stored.
        master: the master secret in it, 32 bytes.
        seconds: how long opening took on this device, Argon2id and all.
    """

    slot: bytes
    master: bytes = field(repr=False)
    seconds: float


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody whose passphrase or recovery key was right.

    Attributes:
        holder: with the keys.
        opened: the therapist's slot; ``None`` for the recovery key, which has none.
        findings: what could not be noted on the way.
    """

    holder: Holder
    opened: OpenedSlot | None = None
    findings: tuple[Finding, ...] = ()


def sign_in(files: DeskFiles, passphrase: str, name: str | None) -> SignedIn:
    """Open a therapist's slot.

    The recovery key signs in too, whatever name comes with it, and opens every client; it cannot be guessed
    and is not slowed down. A name that nobody has costs the same Argon2id work as a wrong passphrase and ends
    in the same words.

    Args:
        files: of the practice.
        passphrase: as typed; or the recovery key, with or without its blanks.
        name: whose passphrase it is; every therapist's slot is tried when ``None``.

    Raises:
        SignInPaused: wrong passphrases were tried too often; nothing was judged.
        WrongPassphrase: it opens no slot that it should.
        SlotDamaged: no passphrase can open this slot.
        TooLittleMemory: the machine cannot spend what the slot asks for.
        DamagedFile: there is no therapist in the keys file.
    """
    recovered = _recovered(files.keyring, passphrase)
    if recovered is not None:
        return SignedIn(recovered)
    therapists = list(files.keyring.therapists_to_sign_in())
    if not therapists:
        raise damaged_file(files.folder.keys_file)
    guard = SignInGuard(files.keyring, files.logbook, files.clock)
    with guard.one_try():
        if name is None:
            holder, opened = _first_that_opens(therapists, passphrase)
        else:
            mark = sign_in_mark(files.facts.practice_id, name)
            holder, opened = _open_named(therapists, mark, passphrase)
    return SignedIn(holder, opened, guard.findings)


def _recovered(keyring: Keyring, typed: str) -> Holder | None:
    try:
        recovery_key = RecoveryKey.parse(typed)
    except MistypedRecoveryKey:
        return None
    entry = keyring.holder(RECOVERY_HOLDER)
    if entry is None:
        return None
    public = PublicKey.decode(entry.public_key)
    holder = holder_from_recovery(recovery_key, public.suite)
    return holder if holder.key.public == public else None


def _open_named(therapists: list[HolderEntry], mark: bytes, passphrase: str) -> tuple[Holder, OpenedSlot]:
    for entry in therapists:
        if entry.sign_in == mark:
            return _open(entry, passphrase)
    # Somebody's slot stands in for a name that nobody has, the same one each time it is tried: slots may cost
    # differently, and a cost that no therapist has would tell that there is no such name.
    stands_in = int.from_bytes(hashlib.sha256(mark).digest()) % len(therapists)
    _open(therapists[stands_in], passphrase)
    # Right for somebody else, under a name that is not theirs.
    raise wrong_passphrase()


def _first_that_opens(therapists: list[HolderEntry], passphrase: str) -> tuple[Holder, OpenedSlot]:
    damaged: SlotDamaged | None = None
    for entry in therapists:
        try:
            return _open(entry, passphrase)
        except WrongPassphrase:
            continue
        except SlotDamaged as fault:
            damaged = fault
    raise damaged or wrong_passphrase()


def _open(entry: HolderEntry, passphrase: str) -> tuple[Holder, OpenedSlot]:
    slot = entry.slot or b""
    started = perf_counter()
    master = open_slot(slot, passphrase)
    seconds = perf_counter() - started
    holder = holder_from_master(entry.holder_id, master, PublicKey.decode(entry.public_key).suite)
    return holder, OpenedSlot(slot, master, seconds)
