"""The list of clients for kiosks: made by somebody who unlocked, taken in by a kiosk without therapists.

What the practice decided goes along with it.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.clock import Clock
from kiosk.errors import RapportError, Refused
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.devices.kiosk_only import ROSTER_KEY
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.granted import log_seed
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.names import BadName, tidy
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.settings.for_kiosks import FOR_KIOSKS, settings_for_kiosks
from kiosk.practice.therapists import trusted_reader
from kiosk.practice.withdrawn import forget_comfort
from kiosk.store.bundle.decided import Decided, take_decided
from kiosk.store.bundle.file import BundleHead, open_bundle
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
        decided: whether the practice's name or settings are otherwise than before.
        findings: what could not be noted.
    """

    clients: int
    cards: int
    changed: int
    decided: bool = False
    findings: tuple[Finding, ...] = ()


def roster_of(desk: DeskAccess, facts: PracticeFacts) -> Roster:
    """Gather what kiosks need to know.

    Args:
        desk: of whoever asks.
        facts: what the practice decided, as it stands now.

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
        _decided_by(facts),
    )


def take_roster(
    folder: PracticeFolder, facts: PracticeFacts, file: Path, *, older_too: bool, clock: Clock
) -> RosterTaken:
    """Put a new list in the place of the one that a kiosk has, all of it or nothing.

    What the practice decided comes along: its name and the settings that kiosks use. A client in the middle
    of a survey is not disturbed: what was asked at the beginning is enough to send.

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
    key = _roster_key(folder, facts)
    seen = _look(file, key)
    before = facts.settings.get(ROSTER_MS)
    if not older_too and isinstance(before, int) and seen.head.made_ms < before:
        raise _older()
    with opened(folder.keys_file) as keys:
        public = PublicKeys(keys)
        differing = seen.marks ^ _marks_of(public)
        if differing or public.damaged():
            _replace(public, folder, facts, seen, _entries(file, key, seen))
        else:
            _decide(folder, facts, seen)
    forget_comfort(
        folder, (which for (kind, which), _ in differing if kind is CardEntry and isinstance(which, int))
    )
    changed, decided = len({what for what, _ in differing}), _decided_by(facts) != _wanted(facts, seen)
    unlogged = _log(folder, facts, seen.clients, clock) if changed or decided else None
    findings = () if unlogged is None else (unlogged,)
    return RosterTaken(seen.clients, seen.cards, changed, decided, findings)


_Mark = tuple[tuple[type, bytes | int], bytes]
"""Which entry, and the hash of what it says: enough to compare two lists of any length."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A list that was read once and is sound."""

    head: BundleHead
    decided: Decided
    marks: frozenset[_Mark]
    clients: int
    cards: int


def _look(file: Path, key: bytes) -> _Seen:
    """Read the whole list and change nothing."""
    marks, clients, cards = set(), 0, 0
    with open_bundle(file) as reader:
        head, decided = reader.head(), take_decided(reader)
        for entry in read_roster(reader, key):
            marks.add(_mark(entry))
            clients += isinstance(entry, ClientEntry) and entry.active and entry.number >= FIRST_CLIENT
            cards += isinstance(entry, CardEntry)
    return _Seen(head, decided, frozenset(marks), clients, cards)


def _entries(file: Path, key: bytes, seen: _Seen) -> Iterator[PublicEntry]:
    """Read the list once more; its clients and what was decided must be those of one list."""
    with open_bundle(file) as reader:
        if (reader.head(), take_decided(reader)) != (seen.head, seen.decided):
            raise reader.damaged()
        yield from read_roster(reader, key)


def _replace(
    public: PublicKeys,
    folder: PracticeFolder,
    facts: PracticeFacts,
    seen: _Seen,
    entries: Iterator[PublicEntry],
) -> None:
    """Change both files.

    The settings are renamed into their place as the last step before the clients are committed. Whoever pulls
    the plug in between finds the clients of before with the settings and the date of this list: it is not
    older than itself and mends that when it is brought again, and an earlier list cannot take its place.
    """
    try:
        with public.together() as joined:
            joined.replace_all(entries)
            _decide(folder, facts, seen)
    except BaseException:
        with suppress(RapportError):  # all or nothing; the fault that is told is the first one
            _change(folder, facts.name, facts.settings)
        raise


def _decide(folder: PracticeFolder, facts: PracticeFacts, seen: _Seen) -> None:
    """Take over what the practice decided, and of when it is."""
    wanted = _wanted(facts, seen)
    _change(folder, wanted.name, {**wanted.settings, ROSTER_MS: seen.head.made_ms})


def _change(folder: PracticeFolder, name: str, settings: Mapping[str, Any]) -> None:
    changes = {one: settings.get(one) for one in (*FOR_KIOSKS, ROSTER_MS)}
    here = folder.read_facts()
    # By their text: to Python, 1 is the same as True.
    if here.name != name or any(repr(here.settings.get(one)) != repr(changes[one]) for one in changes):
        folder.change_settings(changes, name=name)


def _decided_by(facts: PracticeFacts) -> Decided:
    return Decided(facts.name, settings_for_kiosks(facts.settings))


def _wanted(facts: PracticeFacts, seen: _Seen) -> Decided:
    """Give what the list says, as far as Rapport would have written it; a name that cannot be one stays."""
    try:
        name = tidy(seen.decided.name)
    except BadName:
        name = facts.name
    return Decided(name, settings_for_kiosks(seen.decided.settings))


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
            "This list of clients is older than the one that the kiosk has: clients who came since would not "
            "be known any more, and what the practice decided since would not hold here. Bring a newer one, "
            "or give --yes to take this one all the same.",
        )
    )
