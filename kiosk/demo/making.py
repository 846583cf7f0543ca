"""Making a throw-away practice: two therapists and invented clients, from a seed and a size."""

import os
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.clock import Clock, system_clock
from kiosk.demo.calendar import session_times
from kiosk.demo.courses import Course
from kiosk.demo.histories import THERAPIST_NAMES, InventedClient, crowd, demo_clients
from kiosk.demo.inventing import Person, PlannedSheet
from kiosk.demo.noting import add_events, add_notes
from kiosk.demo.reflecting import TurnedClock, add_reflections
from kiosk.demo.sealing import append_sheets
from kiosk.practice.clients import DrawnCard, NewClient, draw_cards, enrol_client
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.therapist_desk import TherapistDesk
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.practice.founding import Foundation, found_practice
from kiosk.practice.names import Profile
from kiosk.practice.numbers import FIRST_CLIENT, LOG_CLIENT
from kiosk.practice.therapists import enrol_therapist, reader, share
from kiosk.practice.unlocking.signing_in import SignedIn
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Recorder
from kiosk.vault.cost import FLOOR
from kiosk.vault.holders import Holder
from kiosk.vault.passphrases import generate
from kiosk.vault.recovery import RecoveryKey
from kiosk.vault.suites import Suite

PRACTICE_NAME = "Lindenhof Practice (demo)"

MOST_CARDS_FOR_ALL = 250
"""Up to so many clients all have a code card: hashing one takes as long as sealing two hundred sheets."""

CARDS_OF_A_CROWD = 40
"""In larger practices only the first clients have one."""

UNREAD_DAYS = 4
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class DemoTherapist:
    """A therapist of the demo practice, with the passphrase in clear: nothing here is worth protecting."""

    name: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class DemoClient:
    """A client of the demo practice.

    Attributes:
        name: invented.
        code: ten digits; ``None`` for most clients of a large practice.
        therapist: the name of the client's therapist.
        number: the client's number.
        sessions: how many sheets there are.
    """

    name: str
    code: str | None
    therapist: str
    number: int
    sessions: int


@dataclass(frozen=True, slots=True)
class DemoPractice:
    """What was made.

    Attributes:
        folder: where.
        seed: what names, passphrases and codes depend on.
        therapists: two.
        clients: in the order of their numbers.
        sheets: how many answer sheets there are.
        recovery_key: opens everything; new at every making.
    """

    folder: Path
    seed: int
    therapists: tuple[DemoTherapist, ...]
    clients: tuple[DemoClient, ...]
    sheets: int
    recovery_key: RecoveryKey = field(repr=False)

    def as_json(self) -> dict[str, object]:
        """Give what ``rapport demo --json`` prints."""
        return {
            "folder": str(self.folder),
            "seed": self.seed,
            "sheets": self.sheets,
            "therapists": [{"name": one.name, "passphrase": one.passphrase} for one in self.therapists],
            "clients": [
                {"name": one.name, "code": one.code, "therapist": one.therapist} for one in self.clients
            ],
        }


def make_demo(path: Path, seed: int, clock: Clock = system_clock) -> DemoPractice:
    """Make the demo practice: a dozen clients, one of each course; the newest sheets are not read yet.

    Raises:
        PracticeExists: there is a practice at ``path`` already.
        FolderNotEmpty: there is something else.
        MachineFault: the system does not let the files be made.
    """
    people = demo_clients(random.Random(f"{seed} people"))
    return _Maker(path, seed, people, clock).make(read_up_to=clock().wall_ms - UNREAD_DAYS * _DAY_MS)


def fill(path: Path, clients: int, sheets: int, seed: int, clock: Clock = system_clock) -> DemoPractice:
    """Make a practice of any size, as fast as sealing allows; nobody has read anything in it.

    Raises:
        PracticeExists: there is a practice at ``path`` already.
        FolderNotEmpty: there is something else.
        MachineFault: the system does not let the files be made.
    """
    people = crowd(clients, sheets, random.Random(f"{seed} people"))
    return _Maker(path, seed, people, clock).make(read_up_to=None)


class _Maker:
    """Makes one practice; everything that is drawn depends on the seed and on what is drawn for alone."""

    def __init__(self, path: Path, seed: int, people: Sequence[InventedClient], clock: Clock) -> None:
        self._path = path
        self._seed = seed
        self._people = people
        self._clock = clock
        self._now_ms = clock().wall_ms
        chance = random.Random(f"{seed} passphrases")
        self._therapists = tuple(DemoTherapist(name, generate(chance)) for name in THERAPIST_NAMES)
        self._codes: list[str | None] = []

    def make(self, read_up_to: int | None) -> DemoPractice:
        """Make it; sheets up to ``read_up_to`` (ms UTC) count as read by their therapists."""
        first = self._therapists[0]
        founded = found_practice(
            self._path,
            PRACTICE_NAME,
            first.name,
            first.passphrase,
            FLOOR,
            clock=self._clock,
            demo={"seed": self._seed, "clients": len(self._people)},
            furnish=lambda foundation: self._furnish(foundation, read_up_to),
        )
        named = (
            DemoClient(one.name, code, self._therapists[one.therapist].name, number, one.sessions)
            for number, (one, code) in enumerate(
                zip(self._people, self._codes, strict=True), start=FIRST_CLIENT
            )
        )
        sheets = sum(one.sessions for one in self._people)
        return DemoPractice(
            self._path, self._seed, self._therapists, tuple(named), sheets, founded.recovery_key
        )

    def _furnish(self, foundation: Foundation, read_up_to: int | None) -> None:
        with opened(foundation.folder.keys_file) as keys, Keyring(keys).together() as keyring:
            holders = (foundation.therapist, *self._more_therapists(keyring, foundation))
            clients = self._enrol(keyring, foundation, holders)
        planned = self._plan()
        early = [sheet for sheet in planned if read_up_to is not None and sheet.wall_ms <= read_up_to]
        self._append(foundation, clients, early)
        for holder in holders if early else ():
            self._look_back(foundation, holder)
        self._append(foundation, clients, planned[len(early) :])

    def _more_therapists(self, keyring: Keyring, foundation: Foundation) -> Iterator[Holder]:
        for one in self._therapists[1:]:
            profile = Profile(one.name, self._now_ms)
            log_seed = foundation.shared.seeds[LOG_CLIENT]
            holder = enrol_therapist(
                keyring, foundation.facts, profile, one.passphrase, FLOOR, log_seed=log_seed
            )
            share(keyring, reader(holder), foundation.shared)
            yield holder

    def _enrol(self, keyring: Keyring, foundation: Foundation, holders: Sequence[Holder]) -> list[Person]:
        """Add everybody; the codes are hashed on other threads meanwhile."""
        numbers = range(FIRST_CLIENT, FIRST_CLIENT + len(self._people))
        carded = len(numbers) if len(numbers) <= MOST_CARDS_FOR_ALL else CARDS_OF_A_CROWD
        cards = draw_cards((), carded, random.Random(f"{self._seed} codes"))
        self._codes = [*(card.code for card in cards), *[None] * (len(numbers) - carded)]
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            entries = threads.map(DrawnCard.entry, cards, numbers[:carded])
            persons = [
                self._person(keyring, foundation, number, one, holders[one.therapist])
                for number, one in zip(numbers, self._people, strict=True)
            ]
            for entry in entries:
                keyring.add_card(entry)
        return persons

    def _person(
        self, keyring: Keyring, foundation: Foundation, number: int, one: InventedClient, holder: Holder
    ) -> Person:
        client = NewClient(number, Profile(one.name, self._now_ms), holder.holder_id)
        readers = (reader(holder), foundation.recovery)
        enrolled = enrol_client(keyring, Suite(foundation.facts.suite), client, readers)
        return Person(number, enrolled.key, holder.holder_id, one.course, one.sessions)

    def _plan(self) -> list[PlannedSheet]:
        """Put everybody's sessions into the order of time."""
        chance = random.Random(f"{self._seed} times")
        planned = [
            PlannedSheet(client, session, when)
            for client, one in enumerate(self._people)
            for session, when in enumerate(session_times(one.sessions, self._now_ms, chance))
        ]
        return sorted(planned, key=lambda sheet: (sheet.wall_ms, sheet.client))

    def _append(
        self, foundation: Foundation, clients: Sequence[Person], sheets: Sequence[PlannedSheet]
    ) -> None:
        with opened(foundation.folder.records_file) as records:
            kiosk_id = own_kiosk_id(foundation.folder, foundation.facts)
            with Recorder(records, kiosk_id).batch() as batch:
                append_sheets(batch, kiosk_id, clients, sheets, f"{self._seed} answers")

    def _look_back(self, foundation: Foundation, holder: Holder) -> None:
        """Have a therapist read all sheets, rate some sessions and write notes, and the first one events."""
        clock = TurnedClock(self._clock)
        files = DeskFiles.of(foundation.folder, foundation.facts, clock)
        with TherapistDesk(files, SignedIn(holder)) as desk:
            desk.mark_read(*(row.number for row in desk.caseload()))
            add_reflections(desk, clock, f"{self._seed} reflections")
            add_notes(desk, clock, self._courses(), f"{self._seed} notes")
            if holder is foundation.therapist:
                add_events(desk, clock, f"{self._seed} events")

    def _courses(self) -> dict[int, tuple[Course, int]]:
        """Give each client's course and how many sessions it has, by number."""
        return {
            number: (one.course, one.sessions) for number, one in enumerate(self._people, start=FIRST_CLIENT)
        }
