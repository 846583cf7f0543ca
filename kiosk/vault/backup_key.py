"""Who can open a backup: the data key, sealed to every holder, with what each one needs to open it.

Sealing takes public keys alone, so a backup needs no passphrase. Opening takes the passphrase of a therapist,
whose slot is copied into the backup, or the recovery key.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.errors import Refused
from kiosk.vault import labels
from kiosk.vault.backup_stream import KEY_SIZE, malformed_backup
from kiosk.vault.holders import Holder, holder_from_master, holder_from_recovery
from kiosk.vault.opening import SealBroken
from kiosk.vault.record import HOLDER_ID_SIZE, RECOVERY_HOLDER
from kiosk.vault.recovery import MistypedRecoveryKey, RecoveryKey
from kiosk.vault.sealing import seal
from kiosk.vault.slots import SLOT_SIZE, SlotDamaged, WrongPassphrase, open_slot
from kiosk.vault.suites import PublicKey, Suite, envelope_overhead
from kiosk.words import phrase


class WrongBackupSecret(Refused):
    """What was typed opens no entry of this backup."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One holder's entry in a backup.

    Attributes:
        holder_id: 8 bytes.
        suite: of the holder's key.
        slot: the therapist's slot as it was that day; nothing for the recovery key.
        envelope: the data key, sealed to the holder.
    """

    holder_id: bytes
    suite: Suite
    slot: bytes
    envelope: bytes

    def __post_init__(self) -> None:
        slot_size = 0 if self.holder_id == RECOVERY_HOLDER else SLOT_SIZE
        sizes = (len(self.holder_id), len(self.slot), len(self.envelope))
        if sizes != (HOLDER_ID_SIZE, slot_size, KEY_SIZE + envelope_overhead(self.suite)):
            raise malformed_backup()


@dataclass(frozen=True, slots=True)
class OpenedKey:
    """What a right secret gives.

    Attributes:
        data_key: 32 bytes, opens the stream.
        holder: whose secret it was; opens what is inside, too.
    """

    data_key: bytes = field(repr=False)
    holder: Holder


def seal_data_key(
    data_key: bytes, holder_id: bytes, key: PublicKey, slot: bytes | None, manifest: bytes
) -> Recipient:
    """Make one holder's entry.

    Args:
        data_key: 32 bytes.
        holder_id: 8 bytes.
        key: the holder's public key.
        slot: the therapist's slot; ``None`` for the recovery key.
        manifest: the bytes of the backup's manifest, to which the envelope is bound.

    Raises:
        MalformedBackup: the slot has not the size of a slot.
        MalformedKey: the public key is damaged.
    """
    return Recipient(holder_id, key.suite, slot or b"", seal(key, data_key, _info(holder_id, manifest)))


def open_with_holder(recipients: Sequence[Recipient], holder: Holder, manifest: bytes) -> bytes:
    """Open the entry of a holder whose keys are at hand.

    Raises:
        WrongBackupSecret: there is no such entry.
        MalformedBackup: the entry does not open.
    """
    for recipient in recipients:
        if recipient.holder_id == holder.holder_id:
            try:
                return _opened(recipient, holder, manifest).data_key
            except SealBroken as fault:
                raise malformed_backup() from fault
    raise _wrong_secret()


def open_with_secret(recipients: Sequence[Recipient], secret: str, manifest: bytes) -> OpenedKey:
    """Open an entry with a therapist's passphrase or the recovery key, as typed.

    Every therapist's slot is tried: who needs a backup back may not know who made it.

    Raises:
        WrongBackupSecret: it opens none.
        MalformedBackup: it is right, and the entry does not open; or all slots are damaged.
        TooLittleMemory: the machine cannot spend what a slot asks for.
    """
    recovery = _recovery_key(secret)
    for recipient in recipients:
        if recovery is not None and recipient.holder_id == RECOVERY_HOLDER:
            holder = holder_from_recovery(recovery, recipient.suite)
            try:
                return _opened(recipient, holder, manifest)
            except SealBroken:
                break  # the recovery key of another practice, or a passphrase that looks like one
    return _opened_with_passphrase([one for one in recipients if one.slot], secret, manifest)


def _opened_with_passphrase(therapists: Sequence[Recipient], passphrase: str, manifest: bytes) -> OpenedKey:
    damaged = 0
    for recipient in therapists:
        try:
            master = open_slot(recipient.slot, passphrase)
        except WrongPassphrase:
            continue
        except SlotDamaged:
            damaged += 1
            continue
        holder = holder_from_master(recipient.holder_id, master, recipient.suite)
        try:
            return _opened(recipient, holder, manifest)
        except SealBroken as fault:
            raise malformed_backup() from fault
    if therapists and damaged == len(therapists):
        raise malformed_backup()
    raise _wrong_secret()


def _opened(recipient: Recipient, holder: Holder, manifest: bytes) -> OpenedKey:
    data_key = holder.key.open(recipient.envelope, _info(recipient.holder_id, manifest))
    return OpenedKey(data_key, holder)


def _recovery_key(typed: str) -> RecoveryKey | None:
    try:
        return RecoveryKey.parse(typed)
    except MistypedRecoveryKey:
        return None


def _info(holder_id: bytes, manifest: bytes) -> bytes:
    return labels.bound(labels.BACKUP_KEY, holder_id, hashlib.sha256(manifest).digest())


def _wrong_secret() -> WrongBackupSecret:
    return WrongBackupSecret(
        phrase(
            "errors",
            "This opens nothing in the backup. It takes the passphrase that a therapist of the practice had "
            "on the day of the backup, or the practice's recovery key. Check the keyboard's language and the "
            "capital letters, and try again.",
        )
    )
