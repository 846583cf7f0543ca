"""Checking every link and tag of the chains.

One walk verifies a chain and hands its rows on, so that an unlock reads each new row once. With the chain's
key every tag is checked, and a changed, lost, moved or added row is named. Without it only the order of the
rows and the last link are: enough for damage, not for somebody who rewrites the whole file.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

import numpy as np
from sqlalchemy import Engine

from kiosk.errors import DataFault
from kiosk.store import findings, rows
from kiosk.store.engine import file_of, reading
from kiosk.store.findings import ChainReport, Finding
from kiosk.store.next_keys import NO_KEY
from kiosk.store.rows import ChunkReader, RawRow
from kiosk.vault.chain import ChainState, first_state, next_key, next_link, step, tag_of
from kiosk.vault.header import HEADER_SIZE
from kiosk.words import Phrase

MOST_FINDINGS = 100
_MOST_SKIPPED = 10_000_000
# Kiosk id and sequence number in a packed header.
_PLACE = slice(8, 32)
# Sequence number and the first half of the record id: what tells that a record was copied.
_MARK = slice(24, 40)
_MARKS = np.dtype([("seq", ">u8"), ("record", ">u8")])

Progress = Callable[[int, int], None]
"""Called with the rows done and the rows to do; raise from it to stop."""


class WalkedRow(NamedTuple):
    """One row in its place in the chain.

    Attributes:
        header: 52 bytes.
        envelope: the sealed contents; ``None`` after retention.
        key: K_i, 32 bytes, which unblinds the client's number; ``None`` when the chain's key is not known.
        sound: whether the row's tag was checked and right. Rows after a break are not sound: they may be
            what the kiosk wrote, and nothing proves it.
    """

    header: bytes
    envelope: bytes | None
    key: bytes | None
    sound: bool


class ChainWalk:
    """Walks along one chain once, from a known state to its end as it is now.

    Args:
        engine: the records file.
        kiosk_id: 16 bytes, whose chain.
        start: a state that was verified before; rows before it are not looked at.
        key0: K_0, 32 bytes, to walk from the first row; ``start`` wins.

    Raises:
        MachineFault: the file cannot be read.
    """

    def __init__(
        self, engine: Engine, kiosk_id: bytes, start: ChainState | None = None, key0: bytes | None = None
    ) -> None:
        self._engine = engine
        self._file = file_of(engine)
        self._kiosk_id = kiosk_id
        state = start or first_state(kiosk_id, key0 or b"")
        self._start = self._n = state.n
        self._link = state.link
        self._key = state.key or None
        self._walked = 0
        # The seq after the row where the links ceased to fit, until a tag fits again.
        self._broken_at: int | None = None
        self._found: list[Finding] = []
        self._marks: list[bytes] = []
        self._done = False
        self._reader = ChunkReader(engine, kiosk_id)
        self._head, self._limit = self._read_end()

    @property
    def report(self) -> ChainReport:
        """What was found so far; complete when ``chunks`` has ended."""
        return ChainReport(self._kiosk_id, self._walked, tuple(self._found), self._key is not None)

    @property
    def first_seq(self) -> int:
        """The place of the row that the walk began with."""
        return self._start

    @property
    def rows_left(self) -> int:
        """How many rows there are still to walk."""
        return max(0, self._limit - self._n)

    @property
    def end(self) -> ChainState | None:
        """Where the chain stands after a complete walk without findings and with the chain's key."""
        if self._key is None or self._found or not self._done:
            return None
        return ChainState(self._n, self._link, self._key)

    def chunks(self, progress: Progress | None = None) -> Iterator[list[WalkedRow]]:
        """Walk, and give the rows that are in their place, chunk by chunk.

        Raises:
            MachineFault: the file cannot be read.
        """
        total = self._limit - self._n
        while self._n < self._limit:
            try:
                with reading(self._engine) as connection:
                    chunk = self._reader.read(connection, self._n)
            except DataFault:
                self._find(findings.UNREADABLE, self._n, row=self._n + 1)
                self._n = self._limit
                break
            if not self._go_on(chunk):
                break
            walked = self._walk(chunk)
            self._marks.append(b"".join([row.header[_MARK] for row in walked]))
            yield walked
            if progress is not None:
                progress(min(self._n, self._limit) - self._start, total)
        self._finish()

    def _read_end(self) -> tuple[ChainState | None, int]:
        try:
            with reading(self._engine) as connection:
                head = rows.read_head(connection, self._kiosk_id, self._file)
                highest = rows.highest_seq(connection, self._kiosk_id)
        except DataFault:
            self._find(findings.UNREADABLE_END)
            return None, 0
        count = highest + 1 if isinstance(highest, int) else 0
        if head is None:
            self._find(findings.NO_END)
            return None, count
        if head.n < self._start:
            self._find(findings.ROLLED_BACK, count=self._start - head.n)
        if count > head.n:
            self._find(findings.BEYOND_END, count=count - head.n)
        return head, head.n

    def _go_on(self, chunk: Sequence[RawRow]) -> bool:
        """Stop where the rows end before the chain does, or where the file's order is nonsense."""
        if not chunk:
            return False
        seqs = [raw[0] for raw in chunk]
        if all(type(seq) is int for seq in seqs) and seqs == sorted(set(seqs)) and seqs[0] >= self._n:
            return True
        self._find(findings.UNREADABLE, self._n, row=self._n + 1)
        self._n = self._limit
        return False

    def _walk(self, chunk: Sequence[RawRow]) -> list[WalkedRow]:
        kept: list[WalkedRow] = []
        at = 0
        while at < len(chunk):
            sound = self._walk_sound(chunk, at)
            kept += sound
            at += len(sound)
            if at == len(chunk):
                break
            if chunk[at][0] >= self._limit or not self._skip_to(chunk[at][0]):
                self._n = self._limit
                break
            row = self._step(chunk[at])
            at += 1
            if row is not None:
                kept.append(row)
        return kept

    def _walk_sound(self, chunk: Sequence[RawRow], at: int) -> list[WalkedRow]:
        """Give the rows from ``at`` on as far as nothing is wrong: the fast way, and nearly always all."""
        sound: list[WalkedRow] = []
        n, link, key = self._n, self._link, self._key
        if self._broken_at is not None:
            return sound
        proven = key is not None
        limit, kiosk_id = self._limit, self._kiosk_id
        for seq, header, envelope, digest, tag in chunk[at:] if at else chunk:
            if seq != n or n >= limit or type(header) is not bytes:
                break
            if header[_PLACE] != kiosk_id + n.to_bytes(8, "big") or len(header) != HEADER_SIZE:
                break
            if type(envelope) is bytes:
                kept = sha256(envelope).digest()
            elif envelope is None and type(digest) is bytes and len(digest) == rows.HASH_SIZE:
                kept = digest
            else:
                break
            if key is None:
                after, following = next_link(link, header, kept), None
            else:
                after, right_tag, following = step(link, key, header, kept)
                if right_tag != tag:
                    break
            sound.append(WalkedRow(header, envelope, key, proven))
            n, link, key = n + 1, after, following
        self._n, self._link, self._key = n, link, key
        self._walked += len(sound)
        return sound

    def _skip_to(self, seq: int) -> bool:
        gap = seq - self._n
        if gap == 0:
            return True
        self._find(findings.MISSING, self._n, first=self._n + 1, last=seq, count=gap)
        self._break()
        if gap > _MOST_SKIPPED:
            return False
        if self._key is not None:
            for _ in range(gap):
                self._key = next_key(self._key)
        self._n = seq
        return True

    def _step(self, raw: RawRow) -> WalkedRow | None:
        self._walked += 1
        seq, key = self._n, self._key
        self._n = seq + 1
        if key is not None:
            self._key = next_key(key)
        try:
            row = rows.checked_row(raw, self._file)
        except DataFault:
            self._find(findings.DAMAGED, seq, row=seq + 1)
            self._break()
            return None
        if row.header[_PLACE] != self._kiosk_id + seq.to_bytes(8, "big"):
            self._find_misplaced(row.header, seq)
            self._break()
            return None
        self._link = next_link(self._link, row.header, row.digest)
        return WalkedRow(row.header, row.envelope, key, key is not None and self._tag_fits(key, row.tag, seq))

    def _tag_fits(self, key: bytes, tag: bytes, seq: int) -> bool:
        if tag_of(key, self._link) == tag:
            # After a break too: then only the tag of the row before was changed, not what the links cover.
            self._broken_at = None
            return True
        if self._broken_at is None:
            self._find(findings.CHANGED, seq, row=seq + 1)
            self._break()
        return False

    def _break(self) -> None:
        if self._broken_at is None:
            self._broken_at = self._n

    def _finish(self) -> None:
        self._done = True
        if self._head is None:
            return
        if self._n < self._head.n:
            self._find(findings.CUT, self._n, count=self._head.n - self._n)
            return
        if self._broken_at is not None:
            if self._head.n > self._broken_at:
                self._find(findings.UNCONFIRMED, count=self._head.n - self._broken_at)
            return
        if self._start > self._head.n:
            return
        other_key = self._key is not None and self._head.key not in (self._key, NO_KEY)
        if self._link != self._head.link or other_key:
            self._find(findings.SOMEWHERE if self._key is None else findings.WRONG_END)

    def repeated(self) -> tuple[Finding, ...]:
        """Tell the rows that repeat a record of an earlier one: an envelope opens wherever it is put."""
        marks = np.frombuffer(b"".join(self._marks), _MARKS)
        order = np.argsort(marks["record"], kind="stable")
        records = marks["record"][order]
        copies = np.sort(marks["seq"][order[1:][records[1:] == records[:-1]]])[:MOST_FINDINGS]
        return tuple(Finding(findings.REPEATED, {"row": seq + 1}, seq) for seq in copies.tolist())

    def _find_misplaced(self, header: bytes, seq: int) -> None:
        written_by, written_as = header[_PLACE][:16], int.from_bytes(header[_PLACE][16:], "big")
        if written_by == self._kiosk_id:
            self._find(findings.MOVED, seq, row=seq + 1, other=written_as + 1)
        else:
            self._find(findings.FOREIGN, seq, row=seq + 1)

    def _find(self, what: Phrase, seq: int | None = None, **values: int) -> None:
        if len(self._found) < MOST_FINDINGS:
            self._found.append(Finding(what, values, seq))


def verify_chain(
    engine: Engine,
    kiosk_id: bytes,
    start: ChainState | None = None,
    key0: bytes | None = None,
    progress: Progress | None = None,
) -> ChainReport:
    """Check one chain (see ``ChainWalk``).

    Raises:
        MachineFault: the file cannot be read.
    """
    walk = ChainWalk(engine, kiosk_id, start, key0)
    for _ in walk.chunks(progress):
        pass
    return replace(walk.report, repeated=walk.repeated())
