"""Appending invented sheets in one transaction; where there are many, worker processes seal them.

HPKE holds Python's lock, so only processes use every core. A worker knows public keys alone.
"""

import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

from kiosk.demo.inventing import (
    Inventor,
    Job,
    Numbered,
    Person,
    PlannedSheet,
    seal_in_worker,
    start_worker,
)
from kiosk.store.batch import Batch

MANY = 2000
CHUNK = 500
_CHUNKS_AHEAD = 4


def append_sheets(
    batch: Batch, kiosk_id: bytes, clients: Sequence[Person], sheets: Sequence[PlannedSheet], seed: str
) -> None:
    """Invent, seal and append ``sheets`` in their order to the chain of ``kiosk_id``."""
    jobs = _jobs(sheets)
    cores = os.cpu_count() or 1
    if len(sheets) > MANY and cores > 1:
        sealed = _in_workers(jobs, clients, kiosk_id, seed, cores)
    else:
        inventor = Inventor(clients, kiosk_id, seed)
        sealed = (inventor.seal(job) for job in jobs)
    for records in sealed:
        batch.append_many(records)


def _jobs(sheets: Iterable[PlannedSheet]) -> Iterator[Job]:
    source = iter(sheets)
    while chunk := list(islice(source, CHUNK)):
        yield [(sheet.client, sheet.session, sheet.wall_ms) for sheet in chunk]


def _in_workers(
    jobs: Iterable[Job], clients: Sequence[Person], kiosk_id: bytes, seed: str, cores: int
) -> Iterator[list[Numbered]]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, context, start_worker, (list(clients), kiosk_id, seed)) as pool:
        waiting: list[Future[list[Numbered]]] = []
        for job in jobs:
            waiting.append(pool.submit(seal_in_worker, job))
            if len(waiting) > cores * _CHUNKS_AHEAD:
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()
