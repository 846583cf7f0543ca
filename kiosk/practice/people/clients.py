"""Clients' affairs: adding one, cards, leaving and coming back, erasing for good."""

import secrets
from dataclasses import replace

from kiosk.errors import Refused
from kiosk.practice.clients import CodeCard, Draw, NewClient, Reader, enrol_client, issue_card
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import GrantedClient, log_seed
from kiosk.practice.log.events import Event
from kiosk.practice.names import Profile, name_taken, same, tidy
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.people.rights import acting, note, own, readable
from kiosk.practice.therapists import trusted_recovery
from kiosk.practice.withdrawn import forget_comfort
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.suites import Suite
from kiosk.words import phrase


class ClientHasLeft(Refused):
    """A code card is only for a client who comes."""


def add_client(desk: DeskAccess, name: str, draw: Draw | None = None) -> CodeCard:
    """Add a client of whoever signed in, with a code card that is shown once."""
    kept = tidy(name)
    if any(same(kept, client.name) for client in real_clients(desk)):
        raise name_taken(kept)
    with acting(desk) as keyring:
        number = keyring.next_number(FIRST_CLIENT)
        client = NewClient(number, Profile(kept, desk.clock().wall_ms), desk.holder.holder_id)
        enrolled = enrol_client(keyring, Suite(desk.facts.suite), client, _first_readers(desk, keyring))
        code = issue_card(keyring, number, draw or secrets.SystemRandom())
        desk.remember_new(keyring, number)
    desk.granted[number] = GrantedClient(number, kept, enrolled.seed, active=True)
    note(desk, Event.CLIENT_ADDED, client=number)
    return CodeCard(number, code, kept)


def new_card(desk: DeskAccess, number: int, draw: Draw | None = None) -> CodeCard:
    """Give a client another code card; the ones before it are withdrawn."""
    client = readable(desk, number)
    with acting(desk) as keyring:
        if not own(desk, keyring, number).active:
            raise ClientHasLeft(
                phrase("errors", "{name} has left, so a code card would not work. Mark the return first."),
                name=client.name,
            )
        withdrawn = _selectors(keyring, number)
        keyring.remove_cards(number)
        code = issue_card(keyring, number, draw or secrets.SystemRandom())
    forget_comfort(desk.folder, withdrawn)
    note(desk, Event.CARD_ISSUED, client=number)
    return CodeCard(number, code, client.name)


def set_active(desk: DeskAccess, number: int, *, active: bool) -> None:
    """Note that a client has left, which withdraws the cards, or comes again, which needs a new one."""
    client = readable(desk, number)
    with acting(desk) as keyring:
        was = own(desk, keyring, number).active
        keyring.put_client_active(number, active=active)
        withdrawn = [] if active else _selectors(keyring, number)
        if not active:
            keyring.remove_cards(number)
    forget_comfort(desk.folder, withdrawn)
    desk.granted[number] = replace(client, active=active)
    if was is not active:
        note(desk, Event.CLIENT_RETURNED if active else Event.CLIENT_LEFT, client=number)


def erase(desk: DeskAccess, number: int) -> None:
    """Destroy for good whatever opens a client's sheets and name; the number is never given again."""
    with acting(desk) as keyring:
        own(desk, keyring, number)
        withdrawn = _selectors(keyring, number)
        keyring.erase_client(number)
    forget_comfort(desk.folder, withdrawn)
    desk.forget(number)
    note(desk, Event.CLIENT_ERASED, client=number)


def real_clients(desk: DeskAccess) -> list[GrantedClient]:
    """Give the clients whom this desk may read, without the pseudo-clients."""
    return [client for number, client in desk.granted.items() if number >= FIRST_CLIENT]


def _selectors(keyring: Keyring, number: int) -> list[int]:
    return [card.selector for card in keyring.cards_of(number)]


def _first_readers(desk: DeskAccess, keyring: Keyring) -> list[Reader]:
    """Give who reads a new client from the start: whoever adds the client, and the recovery key."""
    recovery = trusted_recovery(keyring, log_seed(desk.granted))
    if recovery.holder_id == desk.holder.holder_id:
        return [recovery]
    return [Reader(desk.holder.holder_id, desk.holder.key.public), recovery]
