"""Inventing and sealing a demo practice's sheets: in worker processes where there are many.

HPKE holds Python's lock, so only processes use every core. A worker knows public keys alone.
"""

import multiprocessing
import os
import random
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice

from kiosk.demo.courses import Course, answers
from kiosk.practice.numbers import NOTICE_VERSION
from kiosk.questionnaires.definition import Missing, Questionnaire
from kiosk.questionnaires.loading import builtin
from kiosk.store.batch import Batch
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.header import RowHeader
from kiosk.vault.record import seal_record
from kiosk.vault.suites import PublicKey

MANY = 2000
CHUNK = 500
_CHUNKS_AHEAD = 4
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


@dataclass(frozen=True, slots=True)
class PlannedSheet:
    """One sheet that is to be invented: whose (index into the clients), which session (from 0), and when."""

    client: int
    session: int
    wall_ms: int


_Job = tuple[int, list[tuple[PlannedSheet, bytes]]]
"""Number of the chunk, and its sheets with their packed headers."""


class Inventor:
    """Invents answers and seals them."""

    def __init__(self, clients: Sequence[Person], seed: str) -> None:
        """Take everybody who has sheets, and what the answers depend on."""
        self._clients = clients
        self._seed = seed
        self._asked: Questionnaire = builtin()

    def seal(self, job: _Job) -> list[bytes]:
        """Seal one chunk; its answers depend on the seed and its number alone."""
        chunk, sheets = job
        chance = random.Random(f"{self._seed} {chunk}")
        return [self._envelope(sheet, header, chance) for sheet, header in sheets]

    def _envelope(self, sheet: PlannedSheet, header: bytes, chance: random.Random) -> bytes:
        client = self._clients[sheet.client]
        invented = answers(client.course, sheet.session, client.sessions, chance)
        values = tuple((index, _stored(invented[item.id])) for index, item in enumerate(self._asked.items))
        body = SheetBody(self._asked.fingerprint, NOTICE_VERSION, values).encode()
        contents = Contents(
            Kind.SHEET, client.therapist, client.number, sheet.wall_ms, sheet.wall_ms, _BOOT_ID, body
        )
        return seal_record(client.key, RowHeader.parse(header), contents)


def append_sheets(batch: Batch, clients: Sequence[Person], sheets: Sequence[PlannedSheet], seed: str) -> None:
    """Invent, seal and append ``sheets`` in their order."""
    jobs = _jobs(batch, clients, sheets)
    cores = os.cpu_count() or 1
    if len(sheets) > MANY and cores > 1:
        sealed = _in_workers(jobs, clients, seed, cores)
    else:
        inventor = Inventor(clients, seed)
        sealed = (inventor.seal(job) for job in jobs)
    for envelopes in sealed:
        batch.append_many(envelopes)


def _jobs(batch: Batch, clients: Sequence[Person], sheets: Sequence[PlannedSheet]) -> Iterator[_Job]:
    source = iter(sheets)
    number = 0
    while chunk := list(islice(source, CHUNK)):
        wanted = [(clients[sheet.client].number, clients[sheet.client].key.suite) for sheet in chunk]
        headers = (header.pack() for header in batch.reserve(wanted))
        yield number, list(zip(chunk, headers, strict=True))
        number += 1


def _in_workers(
    jobs: Iterable[_Job], clients: Sequence[Person], seed: str, cores: int
) -> Iterator[list[bytes]]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, context, _start_worker, (list(clients), seed)) as pool:
        waiting: list[Future[list[bytes]]] = []
        for job in jobs:
            waiting.append(pool.submit(_seal, job))
            if len(waiting) > cores * _CHUNKS_AHEAD:
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()


class _Worker:
    """What a worker process keeps between chunks."""

    inventor: Inventor


def _start_worker(clients: list[Person], seed: str) -> None:
    _Worker.inventor = Inventor(clients, seed)


def _seal(job: _Job) -> list[bytes]:
    return _Worker.inventor.seal(job)


def _stored(answer: int | Missing) -> int:
    return -answer.value if isinstance(answer, Missing) else answer
