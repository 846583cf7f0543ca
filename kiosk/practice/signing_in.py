"""Signing in: from a name and a passphrase to the holder whose keys open the desk."""

from contextlib import suppress

from kiosk.practice.names import sign_in_mark
from kiosk.store.faults import damaged_file
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keyring import HolderEntry, Keyring
from kiosk.vault.holders import Holder, holder_from_master, holder_from_recovery
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.recovery import MistypedRecoveryKey, RecoveryKey
from kiosk.vault.slots import SlotDamaged, WrongPassphrase, open_slot, wrong_passphrase
from kiosk.vault.suites import PublicKey


def sign_in(
    folder: PracticeFolder, facts: PracticeFacts, keyring: Keyring, passphrase: str, name: str | None
) -> Holder:
    """Open a therapist's slot.

    The recovery key signs in too, whatever name comes with it, and opens every client. A name that nobody
    has costs the same Argon2id work as a wrong passphrase and ends in the same words.

    Args:
        folder: for the sentence when its keys file is damaged.
        facts: of the practice.
        keyring: of the practice.
        passphrase: as typed; or the recovery key, with or without its blanks.
        name: whose passphrase it is; every therapist's slot is tried when ``None``.

    Raises:
        WrongPassphrase: it opens no slot that it should.
        SlotDamaged: no passphrase can open this slot.
        DamagedFile: there is no therapist in the keys file.
    """
    recovered = _recovered(keyring, passphrase)
    if recovered is not None:
        return recovered
    therapists = list(keyring.therapists_to_sign_in())
    if not therapists:
        raise damaged_file(folder.keys_file)
    if name is None:
        return _first_that_opens(therapists, passphrase)
    mark = sign_in_mark(facts.practice_id, name)
    for entry in therapists:
        if entry.sign_in == mark:
            return _open(entry, passphrase)
    with suppress(WrongPassphrase):
        _open(therapists[0], passphrase)
    raise wrong_passphrase()


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


def _first_that_opens(therapists: list[HolderEntry], passphrase: str) -> Holder:
    damaged: SlotDamaged | None = None
    for entry in therapists:
        try:
            return _open(entry, passphrase)
        except WrongPassphrase:
            continue
        except SlotDamaged as fault:
            damaged = fault
    raise damaged or wrong_passphrase()


def _open(entry: HolderEntry, passphrase: str) -> Holder:
    master = open_slot(entry.slot or b"", passphrase)
    return holder_from_master(entry.holder_id, master, PublicKey.decode(entry.public_key).suite)
