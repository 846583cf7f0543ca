"""The clients whom whoever signed in may read, with whose they are and who else reads them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from kiosk.errors import InputFault
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import no_such_client
from kiosk.practice.names import same
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.people.rights import readable, with_recovery
from kiosk.practice.people.therapists import Colleague, therapists
from kiosk.store.keys.keyring import ClientEntry
from kiosk.words import phrase

_NUMBER = re.compile(r"#([0-9]{1,10})")


class AmbiguousName(InputFault):
    """Several clients have the name that was given."""


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client whom whoever signed in may read.

    Attributes:
        number: the client's number.
        name: the client's name.
        active: whether the client still comes.
        therapist: whose client it is; ``None`` for the practice itself, whose key is the recovery key.
        readers: the therapists who may read the client, by name.
        mine: whether whoever signed in may share, transfer and erase the client.
    """

    number: int
    name: str = field(repr=False)
    active: bool
    therapist: Colleague | None
    readers: tuple[Colleague, ...]
    mine: bool


def known_clients(desk: DeskAccess) -> tuple[KnownClient, ...]:
    """Give all of them by name, those who have left too."""
    people = therapists(desk)
    reads = {one.holder_id: desk.keyring.grants(one.holder_id).keys() for one in people}
    known = (
        _known(desk, entry, [one for one in people if entry.number in reads[one.holder_id]], people)
        for entry in desk.keyring.clients()
        if entry.number >= FIRST_CLIENT and entry.number in desk.granted
    )
    return tuple(sorted(known, key=_by_name))


def found_client(desk: DeskAccess, name: str) -> KnownClient:
    """Give the client who is meant: by name, an own one before a shared one, or by ``#number``."""
    clients = known_clients(desk)
    number = _NUMBER.fullmatch(name.strip())
    if number is not None:
        meant = [one for one in clients if one.number == int(number[1])]
    else:
        meant = [one for one in clients if same(one.name, name)]
    own = [one for one in meant if one.mine]
    chosen = meant if len(meant) == 1 else own
    if len(chosen) == 1:
        return chosen[0]
    if not meant:
        raise no_such_client(name)
    raise AmbiguousName(
        phrase("errors", "{count} clients are called {name}. Say which one: {numbers}."),
        count=len(meant),
        name=name,
        numbers=", ".join(f"#{one.number}" for one in meant),
    )


def readers(desk: DeskAccess, number: int) -> tuple[Colleague, ...]:
    """Give the therapists who may read a client."""
    readable(desk, number)
    ids = desk.keyring.readers_of(number)
    return tuple(one for one in therapists(desk) if one.holder_id in ids)


def _known(
    desk: DeskAccess, entry: ClientEntry, who_read: Collection[Colleague], people: Sequence[Colleague]
) -> KnownClient:
    therapist = next((one for one in people if one.holder_id == entry.therapist), None)
    return KnownClient(
        number=entry.number,
        name=desk.granted[entry.number].name,
        active=entry.active,
        therapist=therapist,
        readers=tuple(who_read),
        mine=with_recovery(desk) or (therapist is not None and therapist.me),
    )


def _by_name(client: KnownClient) -> str:
    return client.name.casefold()
