"""Opening many rows: in this process where there are few, in worker processes where there are many.

HPKE holds Python's lock, so threads do not help; processes do. A worker gets the seeds when it starts and
ends with the work.
"""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice

from kiosk.errors import DataFault
from kiosk.practice.hardening import end_with_parent, harden
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.index.comment_marks import NO_COMMENT
from kiosk.vault.chain import envelope_digest
from kiosk.vault.comment import CommentPart
from kiosk.vault.contents import BODY_MAX, Contents, Kind, LogBody, SheetBody, malformed_contents
from kiosk.vault.header import RowHeader
from kiosk.vault.note import NotePart
from kiosk.vault.opening import PrivateKey, open_record
from kiosk.vault.repair_step import StepBody

MANY = 2000
CHUNK = 500
LATEST_MS = 253_370_764_800_000
"""9999-01-01T00:00:00Z: later times, and those before 1970, count as the nearest time that is not."""

_WAITING_CHUNKS = 4
_BEAT_SECONDS = 0.1
_BESIDE = frozenset((Kind.REFLECTION, Kind.REPAIR_STEP, Kind.NOTE, Kind.EVENT))
Beat = Callable[[], None]


@dataclass(frozen=True, slots=True)
class SealedRow:
    """One row whose client is known and may be read.

    Attributes:
        number: the client's number, as the chain unblinded it.
        header: the packed header.
        envelope: the sealed contents.
    """

    number: int
    header: bytes
    envelope: bytes


@dataclass(frozen=True, slots=True)
class OpenedRow:
    """One opened sheet.

    Attributes:
        number: the client's number.
        kiosk_id: which kiosk wrote it.
        seq: its place there.
        record_id: 16 bytes, drawn once for this record.
        wall_ms: when it was sent, milliseconds since 1970-01-01 UTC, 0 to ``LATEST_MS``.
        questionnaire: fingerprint of the exact wording.
        values: (index of the item, answer or minus the code of why it is missing).
        comment: as in ``kiosk.store.index.columns.SheetRow``.
    """

    number: int
    kiosk_id: bytes
    seq: int
    record_id: bytes
    wall_ms: int
    questionnaire: bytes
    values: tuple[tuple[int, int], ...]
    comment: int = NO_COMMENT


@dataclass(frozen=True, slots=True)
class PartRow:
    """One opened part of a comment; its words are left where they are.

    Attributes:
        number: the client's number.
        kiosk_id: which kiosk wrote it.
        seq: its place there.
        sheet: 16 bytes, the record id of the sheet that it follows.
        place: which part, from 0.
        digest: SHA-256 of the envelope.
        begins_empty: this is the first part of a comment without words.
    """

    number: int
    kiosk_id: bytes
    seq: int
    sheet: bytes
    place: int
    digest: bytes
    begins_empty: bool


@dataclass(frozen=True, slots=True)
class BesideRow:
    """One opened record that stands beside a client's sheets: a reflection, a step of repair, part of a note.

    A part of an event of the practice is one as well, beside the log.

    Attributes:
        number: the client's number.
        kiosk_id: which kiosk's chain it stands in.
        seq: its place there.
        record_id: 16 bytes, drawn once for this record.
        kind: what ``body`` is.
        wall_ms: when it was written, milliseconds since 1970-01-01 UTC, 0 to ``LATEST_MS``.
        body: as it was opened; what a therapist sealed once more in it stays sealed.
    """

    number: int
    kiosk_id: bytes
    seq: int
    record_id: bytes
    kind: Kind
    wall_ms: int
    body: bytes


@dataclass(frozen=True, slots=True)
class LoggedRow:
    """One opened entry of the practice's log.

    Attributes:
        kiosk_id: which kiosk's chain it stands in.
        seq: its place there.
        record_id: 16 bytes, drawn once for this record.
        wall_ms: when it was written, milliseconds since 1970-01-01 UTC, 0 to ``LATEST_MS``.
        body: what happened (``kiosk.practice.log.events``).
    """

    kiosk_id: bytes
    seq: int
    record_id: bytes
    wall_ms: int
    body: LogBody


@dataclass(frozen=True, slots=True)
class ShutRow:
    """One row that should open and does not."""

    kiosk_id: bytes
    seq: int


Result = OpenedRow | LoggedRow | PartRow | BesideRow | ShutRow | None


class RowOpener:
    """Opens rows of the clients whose seeds it has; each client's key is made once.

    Args:
        seeds: client number -> the client's 32-byte seed.
    """

    def __init__(self, seeds: Mapping[int, bytes]) -> None:
        self._seeds = seeds
        self._keys: dict[int, PrivateKey] = {}

    def open(self, row: SealedRow) -> Result:
        """Open one row; ``None`` for a row that is sound, and of a kind that nobody reads here."""
        header = RowHeader.parse(row.header)
        try:
            contents = open_record(self._key(row.number, header), header, row.envelope)
            if contents.client != row.number:
                return ShutRow(header.kiosk_id, header.seq)
            if contents.kind is Kind.COMMENT:
                return _part(row, header, contents)
            return _read(row.number, header, contents)
        except DataFault:
            return ShutRow(header.kiosk_id, header.seq)

    def _key(self, number: int, header: RowHeader) -> PrivateKey:
        key = self._keys.get(number)
        if key is None or key.suite is not header.suite:
            key = PrivateKey.from_seed(header.suite, self._seeds[number])
            self._keys[number] = key
        return key


def _read(number: int, header: RowHeader, contents: Contents) -> OpenedRow | LoggedRow | BesideRow | None:
    # A clock that was far off must not keep the sheet from calendars, which end with the year 9999.
    wall_ms = min(max(contents.wall_ms, 0), LATEST_MS)
    if contents.kind is Kind.LOG and number == LOG_CLIENT:
        body = LogBody.decode(contents.body)
        return LoggedRow(header.kiosk_id, header.seq, header.record_id, wall_ms, body)
    if contents.kind in _BESIDE and (contents.kind is Kind.EVENT) == (number == LOG_CLIENT):
        _check_beside(contents)
        place = (header.kiosk_id, header.seq, header.record_id)
        return BesideRow(number, *place, contents.kind, wall_ms, contents.body)
    if contents.kind is not Kind.SHEET:
        return None
    sheet = SheetBody.decode(contents.body)
    return OpenedRow(
        number, header.kiosk_id, header.seq, header.record_id, wall_ms, sheet.questionnaire, sheet.values
    )


def _check_beside(contents: Contents) -> None:
    """Refuse what is none; whoever wrote it reads what is sealed once more in it."""
    if contents.kind is Kind.REPAIR_STEP:
        StepBody.decode(contents.body)
    elif contents.kind in (Kind.NOTE, Kind.EVENT):
        NotePart.decode(contents.body)
    elif len(contents.body) != BODY_MAX:
        raise malformed_contents()


def _part(row: SealedRow, header: RowHeader, contents: Contents) -> PartRow:
    part = CommentPart.decode(contents.body)
    return PartRow(
        row.number,
        header.kiosk_id,
        header.seq,
        part.sheet,
        part.place,
        envelope_digest(row.envelope),
        part.begins_empty,
    )


def _no_beat() -> None:
    """Nobody wants to know that the work goes on."""


def open_rows(
    rows: Iterable[SealedRow], seeds: Mapping[int, bytes], beat: Beat = _no_beat
) -> Iterator[OpenedRow | LoggedRow | PartRow | BesideRow | ShutRow]:
    """Open ``rows`` in their order and leave out those of kinds that nobody reads here.

    Args:
        rows: what to open; read little by little. When there are more than ``MANY``, worker processes do it.
        seeds: client number -> seed, for every client in ``rows``.
        beat: called several times a second while rows are opened; raise from it to stop.
    """
    source = iter(rows)
    first = list(islice(source, MANY + 1))
    cores = os.cpu_count() or 1
    whole = chain(first, source)
    many = len(first) > MANY and cores > 1
    for chunk in _in_workers(whole, seeds, cores, beat) if many else _here(whole, seeds, beat):
        yield from (result for result in chunk if result is not None)


def _here(rows: Iterable[SealedRow], seeds: Mapping[int, bytes], beat: Beat) -> Iterator[list[Result]]:
    opener = RowOpener(seeds)
    for chunk in _chunks(rows):
        yield [opener.open(row) for row in chunk]
        beat()


def _in_workers(
    rows: Iterable[SealedRow], seeds: Mapping[int, bytes], cores: int, beat: Beat
) -> Iterator[list[Result]]:
    # A new program image each: nothing of this process, its locks or its pages is carried over.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, context, initializer=_start_worker, initargs=(dict(seeds),)) as pool:
        helped = _HelpedOpener(pool, RowOpener(seeds), beat)
        waiting: deque[_Handed] = deque()
        try:
            for chunk in _chunks(rows):
                waiting.append(helped.hand(chunk))
                if len(waiting) > cores * _WAITING_CHUNKS:
                    yield helped.take(waiting.popleft())
            while waiting:
                yield helped.take(waiting.popleft())
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)  # whoever stops does not wait for what is queued
            raise


_Handed = tuple[list[SealedRow], Future[list[Result]] | None]


@dataclass(frozen=True, slots=True)
class _HelpedOpener:
    """Workers that open rows, and this process where a worker cannot be started or was killed.

    A machine short of memory ends one of the workers; the therapist still gets every sheet, only later.
    """

    pool: ProcessPoolExecutor
    own: RowOpener
    beat: Beat

    def hand(self, chunk: list[SealedRow]) -> _Handed:
        try:
            return chunk, self.pool.submit(_open_chunk, chunk)
        except (BrokenProcessPool, OSError):
            return chunk, None

    def take(self, handed: _Handed) -> list[Result]:
        chunk, future = handed
        if future is not None:
            while not wait((future,), _BEAT_SECONDS).done:
                self.beat()
            self.beat()
            try:
                return future.result()
            except (BrokenProcessPool, OSError, MemoryError):
                pass
        return [self.own.open(row) for row in chunk]


def _chunks(rows: Iterable[SealedRow]) -> Iterator[list[SealedRow]]:
    source = iter(rows)
    while chunk := list(islice(source, CHUNK)):
        yield chunk


class _Worker:
    """What a worker process keeps between chunks."""

    opener: RowOpener


def _start_worker(seeds: Mapping[int, bytes]) -> None:
    harden()
    end_with_parent()
    _Worker.opener = RowOpener(seeds)


def _open_chunk(chunk: list[SealedRow]) -> list[Result]:
    return [_Worker.opener.open(row) for row in chunk]
