"""Appending invented sheets in one transaction; where there are many, worker processes seal them.

HPKE holds Python's lock, so only processes use every core. A worker knows public keys alone.
"""

import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

from kiosk.demo.inventing import Inventor, Job, Person, PlannedSheet, seal_in_worker, start_worker
from kiosk.store.batch import Batch

MANY = 2000
CHUNK = 500
_CHUNKS_AHEAD = 4


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


def _jobs(batch: Batch, clients: Sequence[Person], sheets: Sequence[PlannedSheet]) -> Iterator[Job]:
    source = iter(sheets)
    while chunk := list(islice(source, CHUNK)):
        wanted = [(clients[sheet.client].number, clients[sheet.client].key.suite) for sheet in chunk]
        headers = (header.pack() for header in batch.reserve(wanted))
        yield [(*sheet, header) for sheet, header in zip(chunk, headers, strict=True)]


def _in_workers(
    jobs: Iterable[Job], clients: Sequence[Person], seed: str, cores: int
) -> Iterator[list[bytes]]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, context, start_worker, (list(clients), seed)) as pool:
        waiting: list[Future[list[bytes]]] = []
        for job in jobs:
            waiting.append(pool.submit(seal_in_worker, job))
            if len(waiting) > cores * _CHUNKS_AHEAD:
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()
