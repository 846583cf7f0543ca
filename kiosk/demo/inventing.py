"""Inventing and sealing a demo practice's sheets. A worker process loads this module, so it is light."""

import random
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.demo.courses import Course, answers
from kiosk.practice.numbers import NOTICE_VERSION
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.questionnaires.loading import builtin
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.header import ID_SIZE
from kiosk.vault.record import SealedRecord, seal_record
from kiosk.vault.suites import PublicKey

VARIANTS = 8
_BOOT_ID = b"invented by demo"


@dataclass(frozen=True, slots=True)
class Person:
    """What sealing a client's sheets takes.

    Attributes:
        number: the client's number.
        key: the client's public key.
        therapist: 8 bytes, a holder id.
        course: how trust moves.
        sessions: how many sheets there are in all.
    """

    number: int
    key: PublicKey
    therapist: bytes
    course: Course
    sessions: int


class PlannedSheet(NamedTuple):
    """One sheet that is to be invented: whose (index into the clients), which session (from 0), and when."""

    client: int
    session: int
    wall_ms: int


Job = list[tuple[int, int, int]]
"""A chunk: the fields of ``PlannedSheet``; bare tuples cross processes fastest."""

Numbered = tuple[int, SealedRecord]
"""A client's number and a sheet of this client."""


class Inventor:
    """Invents answers and seals them.

    Clients of one course share a few variants of each session: inventing every sheet anew would add a fifth
    to the cost of sealing it.
    """

    def __init__(self, clients: Sequence[Person], kiosk_id: bytes, seed: str) -> None:
        """Take everybody who has sheets, whose chain they go into, and what the answers depend on."""
        self._clients = clients
        self._kiosk_id = kiosk_id
        self._seed = seed
        self._asked: Questionnaire = builtin()
        self._bodies: dict[tuple[Course, int, int, int], bytes] = {}

    def seal(self, job: Job) -> list[Numbered]:
        """Seal one chunk."""
        return [self._sealed(PlannedSheet(*planned)) for planned in job]

    def _sealed(self, sheet: PlannedSheet) -> Numbered:
        client = self._clients[sheet.client]
        contents = Contents(
            Kind.SHEET,
            client.therapist,
            client.number,
            sheet.wall_ms,
            sheet.wall_ms,
            _BOOT_ID,
            self._body(client, sheet),
        )
        record_id = secrets.token_bytes(ID_SIZE)
        return client.number, seal_record(client.key, self._kiosk_id, record_id, contents)

    def _body(self, client: Person, sheet: PlannedSheet) -> bytes:
        variant = (sheet.client // len(Course) + sheet.session) % VARIANTS
        kind = (client.course, client.sessions, sheet.session, variant)
        body = self._bodies.get(kind)
        if body is None:
            body = self._bodies[kind] = self._invented(client, sheet.session, variant)
        return body

    def _invented(self, client: Person, session: int, variant: int) -> bytes:
        chance = random.Random(f"{self._seed} {client.course.value} {client.sessions} {session} {variant}")
        sheet = answers(client.course, session, client.sessions, chance)
        values = tuple((index, _stored(sheet[item.id])) for index, item in enumerate(self._asked.items))
        return SheetBody(self._asked.fingerprint, NOTICE_VERSION, values).encode()


class _Worker:
    """What a worker process keeps between chunks."""

    inventor: Inventor


def start_worker(clients: list[Person], kiosk_id: bytes, seed: str) -> None:
    """Begin the work of a process."""
    _Worker.inventor = Inventor(clients, kiosk_id, seed)


def seal_in_worker(job: Job) -> list[Numbered]:
    """Do one chunk in a process that ``start_worker`` began."""
    return _Worker.inventor.seal(job)


def _stored(answer: int | Missing) -> int:
    return -answer.value if isinstance(answer, Missing) else answer
