"""Who may do what to whom: every act on people asks here first, inside its own transaction."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import InputFault, Refused
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.granted import GrantedClient, no_grant
from kiosk.practice.log.events import NO_CLIENT, NOBODY, Event, Happening
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.store.keys.keyring import ClientEntry, HolderEntry, Keyring
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.words import phrase


class NotYourClient(Refused):
    """The client may be read, and belongs to another therapist."""


class SignedOut(Refused):
    """Whoever opened the desk was removed from the practice since, or the recovery key was renewed."""


class NeedsRecoveryKey(Refused):
    """Only whoever signed in with the recovery key may do this."""


class NoSuchTherapist(InputFault):
    """No therapist of this practice is meant by what was given."""


def no_such_therapist(name: str = "") -> NoSuchTherapist:
    """The error for a therapist who is not here, or not any more."""
    if not name:
        return NoSuchTherapist(
            phrase("errors", "This therapist is not here any more. Look at the list of therapists again.")
        )
    return NoSuchTherapist(
        phrase("errors", "No therapist called {name} is in this practice. Check the spelling."), name=name
    )


@contextmanager
def acting(desk: DeskAccess) -> Iterator[Keyring]:
    """One change by whoever opened the desk: all of it or nothing.

    Raises:
        SignedOut: this holder could not sign in any more.
    """
    with desk.keyring.together() as keyring:
        entry = keyring.holder(desk.holder.holder_id)
        if entry is None or entry.public_key != desk.holder.key.public.encode():
            raise SignedOut(
                phrase(
                    "errors",
                    "What you signed in with is not valid any more: it was taken back or renewed meanwhile. "
                    "Lock, and sign in anew; nothing was changed.",
                )
            )
        yield keyring


def with_recovery(desk: DeskAccess) -> bool:
    """Whether the desk was opened with the recovery key."""
    return desk.holder.holder_id == RECOVERY_HOLDER


def require_recovery(desk: DeskAccess) -> None:
    """Let only the recovery key pass.

    Raises:
        NeedsRecoveryKey: it is a therapist's desk.
    """
    if not with_recovery(desk):
        raise NeedsRecoveryKey(
            phrase(
                "errors",
                "This needs the practice's recovery key. Sign in with it in place of the passphrase, "
                "and try again.",
            )
        )


def readable(desk: DeskAccess, number: int) -> GrantedClient:
    """Give a client whom this desk may read; a pseudo-client is none.

    Raises:
        NoGrant: nobody of that number is this holder's to read.
    """
    client = desk.granted.get(number)
    if client is None or number < FIRST_CLIENT:
        raise no_grant()
    return client


def known(keyring: Keyring, number: int) -> ClientEntry:
    """Give a client's entry as it stands now.

    Raises:
        NoGrant: another desk erased the client meanwhile.
    """
    entry = keyring.client(number)
    if entry is None:
        raise no_grant()
    return entry


def own(desk: DeskAccess, keyring: Keyring, number: int) -> ClientEntry:
    """Give the entry of one of this therapist's own clients; with the recovery key all are.

    Raises:
        NoGrant: nobody of that number is this holder's to read.
        NotYourClient: the client is another therapist's.
    """
    client = readable(desk, number)
    entry = known(keyring, number)
    if entry.therapist != desk.holder.holder_id and not with_recovery(desk):
        raise NotYourClient(
            phrase(
                "errors",
                "{name} is another therapist's client, whom you may only read. "
                "Ask that therapist, or sign in with the recovery key.",
            ),
            name=client.name,
        )
    return entry


def therapist(keyring: Keyring, holder_id: bytes) -> HolderEntry:
    """Give a therapist's entry; the recovery key is no therapist.

    Raises:
        NoSuchTherapist: there is none with this id.
    """
    entry = keyring.holder(holder_id)
    if entry is None or entry.kind != "therapist":
        raise no_such_therapist()
    return entry


def note(desk: DeskAccess, event: Event, *, holder: bytes = NOBODY, client: int = NO_CLIENT) -> None:
    """Write down what was done; where the log does not take it, the desk tells so."""
    finding = desk.logbook.write(Happening(event, who=desk.holder.holder_id, holder=holder, client=client))
    if finding is not None:
        desk.tell(finding)
