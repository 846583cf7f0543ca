"""Checking the keys file as anybody can: every entry, every slot, and that no grant is missing."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.errors import DataFault
from kiosk.practice.numbers import FIRST_CLIENT, LOG_CLIENT, UNASSIGNED
from kiosk.store.findings import Finding
from kiosk.store.keys.keyring import ClientEntry, HolderEntry, Keyring
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.slots import read_holder_id
from kiosk.vault.suites import PublicKey
from kiosk.words import Phrase, phrase

_DAMAGED = phrase("findings", "Damaged entries in the file of the keys: {count}.")
_NO_THERAPIST = phrase("findings", "There is no therapist who could sign in.")
_NO_RECOVERY = phrase("findings", "The entry of the recovery key is missing: it would open nothing.")
_SLOT = phrase(
    "findings",
    "Places where therapists' keys are kept and that no passphrase opens any more: {count}. The recovery key "
    "can give these therapists a new passphrase.",
)
_PUBLIC_KEY = phrase("findings", "Public keys that nothing can be sealed to: {count}.")
_NO_PSEUDO = phrase(
    "findings", "What the practice's log and the sheets without a code are sealed to is missing."
)
_NOT_RECOVERABLE = phrase("findings", "Clients whom the recovery key would not open: {count}.")
_NOT_READABLE = phrase("findings", "Clients whom their own therapist cannot read: {count}.")
_NOT_SHARED = phrase(
    "findings", "Therapists who lack what everybody needs to check the rows or to read the log: {count}."
)
_NOBODYS_CARD = phrase("findings", "Code cards of clients who are not here: {count}.")
_BACK = phrase("findings", "Clients who were erased and are here again: {count}.")


@dataclass(frozen=True, slots=True)
class KeysCount:
    """Who and what is in the keys file.

    Attributes:
        therapists: who can unlock.
        clients: without the two pseudo-clients, those who have left included.
        cards: code cards in use.
    """

    therapists: int
    clients: int
    cards: int


def check_keys(keyring: Keyring, kiosk_ids: Iterable[bytes]) -> tuple[KeysCount, tuple[Finding, ...]]:
    """Check every entry by its mark, and that the entries fit each other.

    Args:
        keyring: to check.
        kiosk_ids: whose chains there are.

    Raises:
        MachineFault: the file cannot be read.
        DataFault: a whole table cannot be read.
    """
    damaged = keyring.damaged()
    sound = keyring.as_far_as_sound()
    holders, clients, cards = sound.holders(), sound.clients(), sound.cards()
    numbers = {client.number for client in clients}
    therapists = [one for one in holders if one.kind == "therapist"]
    count = KeysCount(len(therapists), sum(number >= FIRST_CLIENT for number in numbers), len(cards))
    stored_keys = [*(one.public_key for one in holders), *(one.public_key for one in clients)]
    found = [
        *_counted(_DAMAGED, damaged),
        *_counted(_PUBLIC_KEY, sum(not _is_key(stored) for stored in stored_keys)),
        *_counted(_NOBODYS_CARD, sum(card.client_number not in numbers for card in cards)),
        *_counted(_BACK, len(numbers.intersection(sound.erased()))),
    ]
    if not {LOG_CLIENT, UNASSIGNED} <= numbers:
        found.append(Finding(_NO_PSEUDO))
    if not any(one.kind == "public" for one in holders):
        # A kiosk without therapists has their public keys alone, and no grant of anything.
        found += _check_holders(therapists, holders)
        found += _check_grants(sound, holders, clients, frozenset(kiosk_ids))
    return count, tuple(found)


def _check_holders(therapists: list[HolderEntry], holders: tuple[HolderEntry, ...]) -> list[Finding]:
    found = _counted(_SLOT, sum(not _is_slot(one) for one in therapists))
    if not therapists:
        found.append(Finding(_NO_THERAPIST))
    if not any(one.holder_id == RECOVERY_HOLDER for one in holders):
        found.append(Finding(_NO_RECOVERY))
    return found


def _check_grants(
    keyring: Keyring,
    holders: tuple[HolderEntry, ...],
    clients: tuple[ClientEntry, ...],
    kiosk_ids: frozenset[bytes],
) -> list[Finding]:
    granted = {one.holder_id: keyring.grants(one.holder_id).keys() for one in holders}
    chains = {one.holder_id: keyring.chain_keys(one.holder_id).keys() for one in holders}
    shared = {LOG_CLIENT, UNASSIGNED}
    lacking = sum(
        not (shared <= granted[one.holder_id] and kiosk_ids <= chains[one.holder_id]) for one in holders
    )
    none: frozenset[int] = frozenset()
    lost = sum(client.number not in granted.get(RECOVERY_HOLDER, none) for client in clients)
    unread = sum(client.number not in granted.get(client.therapist, none) for client in clients)
    return [
        *_counted(_NOT_RECOVERABLE, lost),
        *_counted(_NOT_READABLE, unread),
        *_counted(_NOT_SHARED, lacking),
    ]


def _is_slot(entry: HolderEntry) -> bool:
    try:
        return read_holder_id(entry.slot or b"") == entry.holder_id
    except DataFault:
        return False


def _is_key(stored: bytes) -> bool:
    try:
        PublicKey.decode(stored)
    except DataFault:
        return False
    return True


def _counted(sentence: Phrase, count: int) -> list[Finding]:
    return [Finding(sentence, {"count": count})] if count else []
