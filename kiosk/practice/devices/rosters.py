"""The list of clients for kiosks: made by somebody who unlocked, taken in by a kiosk without therapists."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import Clock
from kiosk.errors import Refused
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.devices.kiosk_only import ROSTER_KEY
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.granted import log_seed
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.therapists import trusted_reader
from kiosk.practice.withdrawn import forget_comfort
from kiosk.store.bundle.file import open_bundle
from kiosk.store.bundle.public_keys import PublicEntry, PublicKeys, public_client, public_holder
from kiosk.store.bundle.roster import Roster, read_roster
from kiosk.store.faults import damaged_file
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import CardEntry, ClientEntry, HolderEntry, Keyring
from kiosk.words import phrase

ROSTER_MS = "roster_ms"
"""The setting that says of when the list is that a kiosk has: milliseconds since 1970-01-01 UTC."""


class OlderRoster(Refused):
    """The kiosk has a newer list than this one."""


@dataclass(frozen=True, slots=True)
class RosterTaken:
    """What a list changed on a kiosk.

    Attributes:
        clients: how many active ones it has.
        cards: how many code cards.
        changed: how many clients and cards are new, gone or otherwise than before.
        findings: what could not be noted.
    """

    clients: int
    cards: int
    changed: int
    findings: tuple[Finding, ...] = ()


def roster_of(desk: DeskAccess) -> Roster:
    """Gather what kiosks need to know.

    Raises:
        NotVouched: somebody exchanged a therapist's public key.
        DataFault: the keys file is damaged.
        MachineFault: it cannot be read.
    """
    seed = log_seed(desk.granted)
    with desk.keyring.together() as keyring:  # one moment
        holders = [trusted_reader(entry, seed) for entry in keyring.holders()]
        clients, cards = keyring.clients(), keyring.cards()
    return Roster(
        [public_holder(one.holder_id, one.key.encode()) for one in holders],
        [public_client(client) for client in clients],
        cards,
    )


def take_roster(
    folder: PracticeFolder, facts: PracticeFacts, file: Path, *, older_too: bool, clock: Clock
) -> RosterTaken:
    """Put a new list in the place of the one that a kiosk has, all of it or nothing.

    A client in the middle of a survey is not disturbed: what was asked at the beginning is enough to send.

    Args:
        folder: of a kiosk without therapists.
        facts: what is public about it.
        file: the bundle; it is of this practice.
        older_too: whether the list may be older than the one that is here.
        clock: gives the time for the log.

    Raises:
        MalformedBundle: the bundle is damaged.
        StrangeRoster: nobody of the practice signed it.
        OlderRoster: it is older than what is here.
        MachineFault: a file cannot be read or written.
        DataFault: the folder is damaged.
    """
    seen = _look(file, _roster_key(folder, facts))
    before = facts.settings.get(ROSTER_MS)
    if not older_too and isinstance(before, int) and seen.made_ms < before:
        raise _older()
    with opened(folder.keys_file) as keys:
        public = PublicKeys(keys)
        differing = seen.marks ^ _marks_of(public)
        if differing or public.damaged():
            with public.together() as joined:
                joined.replace_all(_entries(file, _roster_key(folder, facts)))
    forget_comfort(
        folder, (which for (kind, which), _ in differing if kind is CardEntry and isinstance(which, int))
    )
    if seen.made_ms != before:
        folder.change_settings({ROSTER_MS: seen.made_ms})
    changed = len({what for what, _ in differing})
    unlogged = _log(folder, facts, seen.clients, clock) if changed else None
    return RosterTaken(seen.clients, seen.cards, changed, () if unlogged is None else (unlogged,))


_Mark = tuple[tuple[type, bytes | int], bytes]
"""Which entry, and the hash of what it says: enough to compare two lists of any length."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A list that was read once and is sound."""

    made_ms: int
    marks: frozenset[_Mark]
    clients: int
    cards: int


def _look(file: Path, key: bytes) -> _Seen:
    """Read the whole list and change nothing."""
    marks, clients, cards = set(), 0, 0
    with open_bundle(file) as reader:
        head = reader.head()
        for entry in read_roster(reader, key):
            marks.add(_mark(entry))
            clients += isinstance(entry, ClientEntry) and entry.active and entry.number >= FIRST_CLIENT
            cards += isinstance(entry, CardEntry)
    return _Seen(head.made_ms, frozenset(marks), clients, cards)


def _entries(file: Path, key: bytes) -> Iterator[PublicEntry]:
    with open_bundle(file) as reader:
        reader.head()
        yield from read_roster(reader, key)


def _marks_of(public: PublicKeys) -> frozenset[_Mark]:
    sound = public.as_far_as_sound()
    entries: tuple[PublicEntry, ...] = (*sound.holders(), *sound.clients(), *sound.cards())
    return frozenset(map(_mark, entries))


def _mark(entry: PublicEntry) -> _Mark:
    match entry:
        case HolderEntry():
            which: bytes | int = entry.holder_id
        case ClientEntry():
            which = entry.number
        case CardEntry():
            which = entry.selector
    return (type(entry), which), hashlib.sha256(repr(entry).encode("ascii")).digest()


def _log(folder: PracticeFolder, facts: PracticeFacts, clients: int, clock: Clock) -> Finding | None:
    with opened(folder.records_file) as records, opened(folder.keys_file) as keys:
        book = Logbook(records, Keyring(keys), own_kiosk_id(folder, facts), clock)
        return book.write(Happening(Event.ROSTER_IN, numbers=(clients,)))


def _roster_key(folder: PracticeFolder, facts: PracticeFacts) -> bytes:
    try:
        return bytes.fromhex(facts.settings[ROSTER_KEY])
    except (TypeError, ValueError) as fault:
        raise damaged_file(folder.facts_file) from fault


def _older() -> OlderRoster:
    return OlderRoster(
        phrase(
            "errors",
            "This list of clients is older than the one that the kiosk has, so clients who came since would "
            "not be known any more. Bring a newer one, or give --yes to take this one all the same.",
        )
    )
