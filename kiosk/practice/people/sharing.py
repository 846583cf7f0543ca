"""Who reads a client: sharing for cover or supervision, taking it back, and transfer to another therapist."""

from kiosk.errors import InputFault, Refused
from kiosk.practice.clients import Reader
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import log_seed
from kiosk.practice.log.events import Event
from kiosk.practice.people.rights import acting, known, note, own, readable, therapist, with_recovery
from kiosk.practice.therapists import trusted_reader
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.record import RECOVERY_HOLDER, seal_grant
from kiosk.words import phrase


class OwnTherapist(Refused):
    """A client's own therapist always reads the client."""


class NotAReader(InputFault):
    """Nothing can be taken back from somebody who has nothing."""


class AlreadyTheirs(InputFault):
    """The client is this therapist's already."""


def share(desk: DeskAccess, number: int, holder_id: bytes) -> None:
    """Let another therapist read a client; a grant that is damaged is made anew."""
    client = readable(desk, number)
    with acting(desk) as keyring:
        own(desk, keyring, number)
        _grant(keyring, _colleague(desk, keyring, holder_id), number, client.seed)
    note(desk, Event.GRANTED, holder=holder_id, client=number)


def unshare(desk: DeskAccess, number: int, holder_id: bytes) -> None:
    """Take back what ``share`` gave; a therapist may also give back what was shared with her or him."""
    client = readable(desk, number)
    gives_back = holder_id == desk.holder.holder_id and not with_recovery(desk)
    with acting(desk) as keyring:
        entry = known(keyring, number) if gives_back else own(desk, keyring, number)
        if entry.therapist == holder_id:
            raise OwnTherapist(
                phrase(
                    "errors",
                    "{name} is this therapist's own client. Transfer {name} to somebody else instead.",
                ),
                name=client.name,
            )
        therapist(keyring, holder_id)
        if holder_id not in keyring.readers_of(number):
            raise NotAReader(
                phrase("errors", "This therapist cannot read {name}, so there is nothing to take back."),
                name=client.name,
            )
        keyring.remove_grant(number, holder_id)
    if gives_back:
        desk.forget(number)
    note(desk, Event.GRANT_REMOVED, holder=holder_id, client=number)


def transfer(desk: DeskAccess, number: int, holder_id: bytes, *, keep_cover: bool = False) -> None:
    """Make a client another therapist's; the one before reads the client no more, unless kept as cover."""
    client = readable(desk, number)
    with acting(desk) as keyring:
        before = own(desk, keyring, number).therapist
        if before == holder_id:
            raise AlreadyTheirs(
                phrase("errors", "{name} is this therapist's client already."), name=client.name
            )
        _grant(keyring, _colleague(desk, keyring, holder_id), number, client.seed)
        keyring.put_client_therapist(number, holder_id)
        stays = keep_cover or before == RECOVERY_HOLDER
        if not stays:
            keyring.remove_grant(number, before)
    if not stays and before == desk.holder.holder_id:
        desk.forget(number)
    note(desk, Event.TRANSFERRED, holder=holder_id, client=number)


def _colleague(desk: DeskAccess, keyring: Keyring, holder_id: bytes) -> Reader:
    return trusted_reader(therapist(keyring, holder_id), log_seed(desk.granted))


def _grant(keyring: Keyring, reader: Reader, number: int, seed: bytes) -> None:
    keyring.remove_grant(number, reader.holder_id)
    keyring.add_grant(number, reader.holder_id, seal_grant(reader.key, reader.holder_id, number, seed))
