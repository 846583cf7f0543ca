"""The slot: a holder's master secret, wrapped by a key that Argon2id makes from the passphrase.

A check sum over the whole slot tells damage before any passphrase is tried. The commitment, compared in
constant time before anything is decrypted, tells a wrong passphrase, and ties the slot to one key only.
"""

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import DataFault, MachineFault, Refused
from kiosk.vault import labels
from kiosk.vault.cost import Cost, argon2id, within_bounds
from kiosk.vault.expand import expand
from kiosk.vault.passphrases import prepared
from kiosk.vault.record import HOLDER_ID_SIZE
from kiosk.words import phrase

MASTER_SIZE = 32
SALT_SIZE = 16

_MAGIC = b"RPTS"
_VERSION = 1
_ARGON2ID_13 = 1
# magic, version of the slot, function (1: Argon2id version 0x13), memory KiB, iterations, lanes
_HEAD = struct.Struct(">4sBBIIB")
_KEY_SIZE = 32
_NONCE_SIZE = 12
_SEALED_SIZE = MASTER_SIZE + 16
_CHECK_SIZE = 8
_ID_START = _HEAD.size + SALT_SIZE
_COMMITMENT_START = _ID_START + HOLDER_ID_SIZE
_NONCE_START = _COMMITMENT_START + _KEY_SIZE
_SEALED_START = _NONCE_START + _NONCE_SIZE
_CHECK_START = _SEALED_START + _SEALED_SIZE
SLOT_SIZE = _CHECK_START + _CHECK_SIZE


class WrongPassphrase(Refused):
    """The passphrase does not belong to this slot. Raise it for an unknown name too."""


class SlotDamaged(DataFault):
    """The slot's bytes are not what Rapport wrote, whatever the passphrase."""


class TooLittleMemory(MachineFault):
    """The machine has not the memory that the slot's Argon2id parameters ask for."""


def wrong_passphrase() -> WrongPassphrase:
    """The one error for a wrong passphrase and for a name that nobody has."""
    return WrongPassphrase(
        phrase(
            "errors",
            "This name and passphrase do not belong together. Check both, the keyboard's language "
            "and the capital letters, and try again; the recovery key opens as well.",
        )
    )


def _damaged() -> SlotDamaged:
    return SlotDamaged(
        phrase(
            "errors",
            "The place where this therapist's key is kept is damaged or from a newer Rapport; no passphrase "
            "can open it. Use the recovery key, or restore the key file from the latest backup.",
        )
    )


@dataclass(frozen=True, slots=True)
class _Keys:
    wrap: bytes
    commitment: bytes


def make_slot(passphrase: str, master: bytes, holder_id: bytes, cost: Cost) -> bytes:
    """Wrap ``master`` (32 bytes) under ``passphrase``, with a new salt and nonce.

    Args:
        passphrase: as typed; see ``passphrases.prepared``.
        master: the holder's master secret.
        holder_id: 8 bytes.
        cost: Argon2id's parameters, not below ``cost.FLOOR``.

    Returns:
        The slot, ``SLOT_SIZE`` bytes.

    Raises:
        CostRefused: ``cost`` is below the floor or above the ceiling.
        TooLittleMemory: the machine cannot spend what ``cost`` asks for.
        ValueError: ``master`` or ``holder_id`` has another size.
    """
    if (len(master), len(holder_id)) != (MASTER_SIZE, HOLDER_ID_SIZE):
        raise ValueError("a master secret has 32 bytes and a holder id 8")
    cost.require_allowed()
    bare = _HEAD.pack(_MAGIC, _VERSION, _ARGON2ID_13, cost.memory_kib, cost.iterations, cost.lanes)
    bare += secrets.token_bytes(SALT_SIZE) + holder_id
    keys = _derive(bare, cost, passphrase)
    nonce = secrets.token_bytes(_NONCE_SIZE)
    associated = bare + keys.commitment + nonce
    slot = associated + AESGCM(keys.wrap).encrypt(nonce, master, associated)
    return slot + _check(slot)


def open_slot(slot: bytes, passphrase: str) -> bytes:
    """Unwrap the master secret (32 bytes).

    Raises:
        SlotDamaged: changed bytes, unknown version, or Argon2id parameters out of bounds.
        WrongPassphrase: the slot is sound and the passphrase is another.
        TooLittleMemory: the machine cannot spend what the slot asks for.
    """
    cost = read_cost(slot)
    keys = _derive(slot[:_COMMITMENT_START], cost, passphrase)
    if not hmac.compare_digest(keys.commitment, slot[_COMMITMENT_START:_NONCE_START]):
        raise wrong_passphrase()
    try:
        return AESGCM(keys.wrap).decrypt(
            slot[_NONCE_START:_SEALED_START], slot[_SEALED_START:_CHECK_START], slot[:_SEALED_START]
        )
    except InvalidTag as fault:
        raise _damaged() from fault


def read_cost(slot: bytes) -> Cost:
    """Read the Argon2id parameters of a slot, checking the slot's bytes and the bounds first.

    Raises:
        SlotDamaged: changed bytes, unknown version, or parameters out of bounds.
    """
    if len(slot) != SLOT_SIZE or slot[_CHECK_START:] != _check(slot[:_CHECK_START]):
        raise _damaged()
    magic, version, function, memory_kib, iterations, lanes = _HEAD.unpack_from(slot)
    cost = Cost(memory_kib, iterations, lanes)
    if (magic, version, function) != (_MAGIC, _VERSION, _ARGON2ID_13) or not within_bounds(cost):
        raise _damaged()
    return cost


def read_holder_id(slot: bytes) -> bytes:
    """Read whose slot it is (8 bytes).

    Raises:
        SlotDamaged: as ``read_cost``.
    """
    read_cost(slot)
    return slot[_ID_START:_COMMITMENT_START]


def _check(slot: bytes) -> bytes:
    return hashlib.sha256(labels.bound(labels.SLOT_CHECK, slot)).digest()[:_CHECK_SIZE]


def _derive(bare: bytes, cost: Cost, passphrase: str) -> _Keys:
    salt = bare[_HEAD.size : _ID_START]
    try:
        root = argon2id(prepared(passphrase), salt, cost, _KEY_SIZE)
    except MemoryError as fault:
        raise TooLittleMemory(
            phrase(
                "errors",
                "This machine has too little free memory to check the passphrase ({mebibytes} MiB). "
                "Close other programs and try again.",
            ),
            mebibytes=cost.memory_kib // 1024,
        ) from fault
    # Both keys are bound to everything before them: a slot whose parameters or id were exchanged has
    # another commitment.
    return _Keys(
        wrap=expand(root, labels.bound(labels.SLOT_WRAP_KEY, bare)),
        commitment=expand(root, labels.bound(labels.SLOT_COMMITMENT, bare)),
    )
