"""Adding clients: a key pair, a sealed profile, grants to those who may read, and a code card."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.errors import Refused
from kiosk.practice.names import Profile
from kiosk.store.keys.keyring import CardEntry, ClientEntry, Keyring
from kiosk.vault.codes import CARD_SALT_SIZE, SECRETS, SELECTORS, card_hash, make_code
from kiosk.vault.opening import PrivateKey, new_seed
from kiosk.vault.record import seal_grant, seal_profile
from kiosk.vault.suites import PublicKey, Suite
from kiosk.words import phrase


class Draw(Protocol):
    """Where codes come from: ``secrets.SystemRandom()``, or ``random.Random(seed)`` in a demo."""

    def randrange(self, stop: int, /) -> int:
        """Draw a number from 0 up to and without ``stop``, each equally likely."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who gets a grant: a therapist or the recovery key."""

    holder_id: bytes
    key: PublicKey


@dataclass(frozen=True, slots=True)
class CodeCard:
    """What is printed for a client, once; only a hash of the secret is kept.

    Attributes:
        client_number: whose card it is.
        code: ten digits; ``kiosk.vault.codes.format_code`` sets them in groups.
        name: the client's name.
    """

    client_number: int
    code: str = field(repr=False)
    name: str = field(repr=False)


class NoCardLeft(Refused):
    """All selectors are in use."""


@dataclass(frozen=True, slots=True)
class NewClient:
    """Who is to be added.

    Attributes:
        number: the client's number.
        profile: name and time, sealed to the client's own key.
        therapist: 8 bytes, the holder id of the client's therapist.
    """

    number: int
    profile: Profile
    therapist: bytes


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A client's new key pair.

    Attributes:
        seed: 32 bytes; stored nowhere but in the grants.
        key: the public key.
    """

    seed: bytes = field(repr=False)
    key: PublicKey


def enrol_client(
    keyring: Keyring, suite: Suite, client: NewClient, readers: Iterable[Reader], seed: bytes | None = None
) -> Enrolled:
    """Add a client with a new key pair.

    Args:
        keyring: joined into one transaction (``together``): never a client whom nobody can read.
        suite: which kind of key.
        client: who.
        readers: who gets a grant.
        seed: 32 random bytes to make the keys from; drawn here when ``None``.
    """
    seed = seed or new_seed()
    key = PrivateKey.from_seed(suite, seed).public
    sealed = seal_profile(key, client.number, client.profile.encode())
    keyring.add_client(ClientEntry(client.number, key.encode(), sealed, client.therapist))
    for reader in readers:
        grant = seal_grant(reader.key, reader.holder_id, client.number, seed)
        keyring.add_grant(client.number, reader.holder_id, grant)
    return Enrolled(seed, key)


@dataclass(frozen=True, slots=True)
class DrawnCard:
    """A code that was drawn and is not hashed yet.

    Attributes:
        selector: the first three digits; no other card has them.
        secret: the six digits that are checked.
    """

    selector: int
    secret: int = field(repr=False)

    @property
    def code(self) -> str:
        """The ten digits."""
        return make_code(self.selector, self.secret)

    def entry(self, number: int) -> CardEntry:
        """Hash the secret for the client ``number``: slow on purpose, and free to run on any thread."""
        salt = secrets.token_bytes(CARD_SALT_SIZE)
        return CardEntry(self.selector, number, salt, card_hash(self.selector, number, self.secret, salt))


def issue_card(keyring: Keyring, number: int, draw: Draw) -> str:
    """Give a client a code card with a selector that no other card has; give its ten digits.

    Raises:
        NoCardLeft: a practice has at most a thousand cards.
    """
    card = draw_cards(keyring.selectors(), 1, draw)[0]
    keyring.add_card(card.entry(number))
    return card.code


def draw_cards(taken: Iterable[int], count: int, draw: Draw) -> list[DrawnCard]:
    """Draw ``count`` codes whose selectors are not among ``taken``.

    Raises:
        NoCardLeft: a practice has at most a thousand cards.
    """
    used = set(taken)
    drawn: list[DrawnCard] = []
    for _ in range(count):
        selector = free_selector(used, draw)
        used.add(selector)
        drawn.append(DrawnCard(selector, draw.randrange(SECRETS)))
    return drawn


def free_selector(taken: Iterable[int], draw: Draw) -> int:
    """Draw a selector that is not taken.

    Raises:
        NoCardLeft: there is none.
    """
    free = sorted(set(range(SELECTORS)).difference(taken))
    if not free:
        raise NoCardLeft(
            phrase("errors", "All thousand code cards are in use. Withdraw one of a client who has left.")
        )
    return free[draw.randrange(len(free))]
