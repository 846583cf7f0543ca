"""The list of clients that is carried to kiosks: public keys, cards and what the practice decided, signed."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.errors import Refused
from kiosk.store.bundle.decided import Decided
from kiosk.store.bundle.file import BundleHead, BundleReader, with_check_sum
from kiosk.store.bundle.public_keys import PublicEntry, public_holder
from kiosk.store.keys.entries import (
    HOLDER_ID_SIZE,
    MOST_NUMBER,
    MOST_SELECTOR,
    CardEntry,
    ClientEntry,
    HolderEntry,
)
from kiosk.vault.codes import CARD_HASH_SIZE, CARD_SALT_SIZE
from kiosk.vault.roster_signature import SIGNATURE_SIZE, is_signed, sign_roster
from kiosk.vault.suites import MalformedKey, PublicKey
from kiosk.words import phrase

MOST_HOLDERS = 1000
_LONGEST_KEY = 4096
Id = TypeVar("Id", int, bytes)


class StrangeRoster(Refused):
    """No holder of this practice signed the list."""


@dataclass(frozen=True, slots=True)
class Roster:
    """What kiosks need to know; nothing in it opens anything.

    Attributes:
        holders: everybody who can be a client's therapist, by rising id.
        clients: by rising number, the practice's own two among them; without names.
        cards: by rising selector.
        decided: what kiosks show and ask.
    """

    holders: Sequence[HolderEntry]
    clients: Sequence[ClientEntry]
    cards: Sequence[CardEntry]
    decided: Decided

    def entries(self) -> Iterator[PublicEntry]:
        """Give all entries of the keys file in the order of a bundle."""
        yield from self.holders
        yield from self.clients
        yield from self.cards


def roster_bundle(bundle: BundleHead, roster: Roster, log_seed: bytes) -> Iterator[bytes]:
    """Give the pieces of a whole bundle.

    Args:
        bundle: its beginning.
        roster: what to write.
        log_seed: 32 bytes, the seed of the practice's log, to sign with.
    """
    yield from with_check_sum(_signed(_pieces(bundle, roster), log_seed))


def read_roster(reader: BundleReader, key: bytes) -> Iterator[PublicEntry]:
    """Take the list: holders, clients, cards; then be sure that it is signed and sound.

    Args:
        reader: behind what the practice decided (``take_decided``), which is signed along.
        key: by which the kiosk knows lists of its practice, 32 bytes.

    Raises:
        MalformedBundle: the list is not as Rapport writes it. What was given until then is of no use.
        StrangeRoster: nobody of the practice signed it; the same holds.
        OSError: the file cannot be read.
    """
    holders, numbers, selectors = _Rising[bytes](reader), _Rising[int](reader), _Rising[int](reader)
    for _ in range(reader.number(2, MOST_HOLDERS)):
        holder_id = holders.next(reader.take(HOLDER_ID_SIZE))
        yield public_holder(holder_id, _public_key(reader))
    for _ in range(reader.number(4)):
        number = numbers.next(reader.number(4, MOST_NUMBER))
        therapist, active = holders.known(reader.take(HOLDER_ID_SIZE)), reader.number(1, 1) == 1
        yield ClientEntry(number, _public_key(reader), b"", therapist, active)
    for _ in range(reader.number(2, MOST_SELECTOR + 1)):
        selector = selectors.next(reader.number(2, MOST_SELECTOR))
        number = numbers.known(reader.number(4, MOST_NUMBER))
        yield CardEntry(selector, number, reader.take(CARD_SALT_SIZE), reader.take(CARD_HASH_SIZE))
    digest = reader.digest()
    signature = reader.take(SIGNATURE_SIZE)
    reader.end()
    if not is_signed(key, digest, signature):
        raise StrangeRoster(
            phrase(
                "errors",
                "Nobody of this practice signed the list of clients in this bundle. Make a new one on the "
                "practice's own computer with `rapport bundle out --for-kiosk`; nothing was changed here.",
            )
        )


class _Rising(Generic[Id]):
    """Ids in strictly rising order: there is one way to write a list, and nothing is in it twice."""

    def __init__(self, reader: BundleReader) -> None:
        self._reader = reader
        self._seen: set[Id] = set()
        self._last: Id | None = None

    def next(self, one: Id) -> Id:
        """Take one more."""
        if self._last is not None and one <= self._last:
            raise self._reader.damaged()
        self._last = one
        self._seen.add(one)
        return one

    def known(self, one: Id) -> Id:
        """Be sure that this one was among them."""
        if one not in self._seen:
            raise self._reader.damaged()
        return one


def _pieces(bundle: BundleHead, roster: Roster) -> Iterator[bytes]:
    yield bundle.encode() + roster.decided.encode()
    yield len(roster.holders).to_bytes(2, "big")
    for holder in roster.holders:
        yield holder.holder_id + _sized(holder.public_key)
    yield len(roster.clients).to_bytes(4, "big")
    for client in roster.clients:
        front = client.number.to_bytes(4, "big") + client.therapist + bytes([client.active])
        yield front + _sized(client.public_key)
    yield len(roster.cards).to_bytes(2, "big")
    for card in roster.cards:
        front = card.selector.to_bytes(2, "big") + card.client_number.to_bytes(4, "big")
        yield front + card.salt + card.digest


def _signed(pieces: Iterable[bytes], log_seed: bytes) -> Iterator[bytes]:
    covered = hashlib.sha256()
    for piece in pieces:
        covered.update(piece)
        yield piece
    yield sign_roster(log_seed, covered.digest())


def _sized(key: bytes) -> bytes:
    return len(key).to_bytes(2, "big") + key


def _public_key(reader: BundleReader) -> bytes:
    key = reader.take(reader.number(2, _LONGEST_KEY))
    try:
        PublicKey.decode(key)
    except MalformedKey as fault:
        raise reader.damaged() from fault
    return key
