"""The people of a practice, as whoever signed in may see and change them.

Each act is one transaction of the keys file: a kill at any moment leaves the old or the new state, never a
client whom nobody can read. No record is ever touched. Each act goes into the practice's log afterwards.
"""

from kiosk.practice.clients import CodeCard, Draw
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.people import clients as people_clients
from kiosk.practice.people import known as people_known
from kiosk.practice.people import passphrases as people_passphrases
from kiosk.practice.people import recovery as people_recovery
from kiosk.practice.people import sharing as people_sharing
from kiosk.practice.people import therapists as people_therapists
from kiosk.practice.people.known import KnownClient
from kiosk.practice.people.recovery import RecoveryRenewed
from kiosk.practice.people.rights import with_recovery
from kiosk.practice.people.therapists import Colleague
from kiosk.vault.recovery import RecoveryKey

__all__ = ["CodeCard", "Colleague", "KnownClient", "People", "RecoveryRenewed"]


class People:
    """What may be done with the people of the practice. It exists as long as its desk is open.

    Every method raises ``MachineFault`` when the keys file cannot be read or written, and ``DataFault`` when
    it is damaged; then nothing was changed.

    Args:
        desk: the open desk.
    """

    def __init__(self, desk: DeskAccess) -> None:
        self._desk = desk

    @property
    def signed_in_with_recovery(self) -> bool:
        """Whether the desk was opened with the recovery key, which may do everything."""
        return with_recovery(self._desk)

    def therapists(self) -> tuple[Colleague, ...]:
        """Give all therapists of the practice by name."""
        return people_therapists.therapists(self._desk)

    def find_therapist(self, name: str) -> Colleague:
        """Give the therapist with this name; case and width do not matter.

        Raises:
            NoSuchTherapist: there is none.
        """
        return people_therapists.find_therapist(self._desk, name)

    def clients(self) -> tuple[KnownClient, ...]:
        """Give all clients who may be read, those who have left too, by name."""
        return people_known.known_clients(self._desk)

    def find_client(self, name: str) -> KnownClient:
        """Give the client with this name, or with the number in ``#12``; an own client before a shared one.

        Raises:
            NoSuchClient: no client who may be read is called so.
            AmbiguousName: several are; the number tells them apart.
        """
        return people_known.found_client(self._desk, name)

    def readers(self, number: int) -> tuple[Colleague, ...]:
        """Give the therapists who may read a client, by name; the recovery key reads every client.

        Raises:
            NoGrant: this client is not this holder's to read.
        """
        return people_known.readers(self._desk, number)

    def add_client(self, name: str, draw: Draw | None = None) -> CodeCard:
        """Add a client of whoever signed in, with a code card that is shown once.

        Args:
            name: as the therapist wants to read it.
            draw: where the code comes from; the system's secure randomness when ``None``.

        Raises:
            BadName: the name cannot be used.
            NameTaken: one of the clients who may be read has it already.
            NoCardLeft: all thousand cards are in use.
        """
        return people_clients.add_client(self._desk, name, draw)

    def new_card(self, number: int, draw: Draw | None = None) -> CodeCard:
        """Give a client a new code card, which is shown once; the ones before it no longer work.

        Raises:
            NoGrant: this client is not this holder's to read.
            NotYourClient: the client is another therapist's.
            ClientHasLeft: the card would not work.
            NoCardLeft: all thousand cards are in use.
        """
        return people_clients.new_card(self._desk, number, draw)

    def set_active(self, number: int, active: bool) -> None:  # noqa: FBT001 - the state itself, no mode
        """Note that a client has left or comes again.

        Who left is not in the caseload any more, and the code card is withdrawn: whoever comes again gets a
        new one from ``new_card``. Past answers stay.

        Raises:
            NoGrant: this client is not this holder's to read.
            NotYourClient: the client is another therapist's.
        """
        people_clients.set_active(self._desk, number, active=active)

    def erase(self, number: int) -> None:
        """Erase a client for good: nothing in the folder opens the client's sheets or name afterwards.

        Raises:
            NoGrant: this client is not this holder's to read.
            NotYourClient: the client is another therapist's.
        """
        people_clients.erase(self._desk, number)

    def share(self, number: int, holder_id: bytes) -> None:
        """Let another therapist read a client, all past and future sheets.

        Raises:
            NoGrant: this client is not this holder's to read.
            NotYourClient: the client is another therapist's.
            NoSuchTherapist: nobody here has this id.
            NotVouched: the therapist's entry in the keys file was not written by Rapport.
        """
        people_sharing.share(self._desk, number, holder_id)

    def unshare(self, number: int, holder_id: bytes) -> None:
        """Take a shared client back; whoever got the client shared may give it back as well.

        Raises:
            NoGrant: this client is not this holder's to read.
            NotYourClient: the client is another therapist's.
            OwnTherapist: it is the client's own therapist.
            NoSuchTherapist: nobody here has this id.
            NotAReader: the client was not shared with this therapist.
        """
        people_sharing.unshare(self._desk, number, holder_id)

    def transfer(self, number: int, holder_id: bytes, *, keep_cover: bool = False) -> None:
        """Make a client another therapist's.

        Args:
            number: who.
            holder_id: whose client it is from now on; future sheets say so as well.
            keep_cover: let the therapist before read on.

        Raises:
            NoGrant: this client is not this holder's to read.
            NotYourClient: the client is another therapist's.
            NoSuchTherapist: nobody here has this id.
            AlreadyTheirs: the client is this therapist's already.
            NotVouched: the therapist's entry in the keys file was not written by Rapport.
        """
        people_sharing.transfer(self._desk, number, holder_id, keep_cover=keep_cover)

    def add_therapist(self, name: str, passphrase: str) -> Colleague:
        """Add a therapist, who has no client yet; takes about a second.

        Raises:
            BadName: the name cannot be used.
            NameTaken: another therapist signs in with it.
            WeakPassphrase: says what would be better.
        """
        return people_therapists.add_therapist(self._desk, name, passphrase)

    def remove_therapist(self, holder_id: bytes) -> None:
        """Remove a therapist; clients of this therapist who have left become the practice's.

        Raises:
            NeedsRecoveryKey: it is a therapist's desk.
            NoSuchTherapist: nobody here has this id.
            StillHasClients: active clients have to be transferred before.
            LastTherapist: there is no other.
        """
        people_therapists.remove_therapist(self._desk, holder_id)

    def made_passphrase(self, name: str) -> str:
        """Make a five-word passphrase for the therapist called ``name``; nothing is changed."""
        return people_passphrases.made_passphrase(self._desk, name)

    def change_passphrase(self, old: str, new: str) -> None:
        """Change the own passphrase; takes about two seconds.

        Raises:
            NoOwnPassphrase: the recovery key signed in.
            WrongPassphrase: ``old`` is not it.
            WeakPassphrase: says what would be better.
            ChangedMeanwhile: it was changed elsewhere.
        """
        people_passphrases.change_passphrase(self._desk, old, new)

    def reset_passphrase(self, holder_id: bytes, new: str) -> None:
        """Give a therapist a new passphrase; takes about a second.

        Raises:
            NeedsRecoveryKey: it is a therapist's desk.
            NoSuchTherapist: nobody here has this id.
            NoRecoverySlot: the recovery key was renewed since the therapist last set one.
            WeakPassphrase: says what would be better.
            ChangedMeanwhile: it was changed elsewhere.
        """
        people_passphrases.reset_passphrase(self._desk, holder_id, new)

    def renew_recovery_key(self, key: RecoveryKey, passphrase: str | None = None) -> RecoveryRenewed:
        """Put a new recovery key in the place of the practice's; the old one opens nothing here any more.

        Whoever signed in with the old recovery key has to sign in anew afterwards.

        Args:
            key: drawn, shown and written down before.
            passphrase: the own one, typed once more; not needed with the recovery key.

        Raises:
            NeedsOwnPassphrase: a therapist signed in, and gave none.
            WrongPassphrase: it is another one.
            CannotReadAll: there are clients whom this holder may not read.
        """
        return people_recovery.renew_recovery_key(self._desk, key, passphrase)
