"""Taking another kiosk's rows in: by (kiosk, sequence number), any number of times, all or nothing.

No key is needed and none is kept: what makes the rows believed are their tags, which the next unlock checks.
The bundle is read twice. First it is compared with what is here, while kiosks go on writing; then only what
is new is written, in one transaction.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, update

from kiosk.errors import DataFault, RapportError, Refused
from kiosk.store import rows
from kiosk.store.bundle.file import BundleHead, open_bundle
from kiosk.store.bundle.rows import RowsHead, read_rows, read_rows_head
from kiosk.store.engine import file_of, reading, writing
from kiosk.store.faults import store_busy
from kiosk.store.next_keys import NO_KEY
from kiosk.store.reader import definition_mark
from kiosk.store.rows import StoredRow
from kiosk.store.schema import CHAIN_HEAD, QUESTIONNAIRE_TEXT, RECORD
from kiosk.vault.chain import ChainState, first_state, next_link
from kiosk.words import phrase

TRIES = 5
MOST_NAMED = 5

Worked = Callable[[int], None]
"""Called with how many bytes are done; raise from it to stop."""


class RowsMissing(Refused):
    """The bundle begins behind the end of what is here."""


class RowsDiffer(DataFault):
    """The bundle has other rows in places where there are rows already."""


class RowsUnfit(Refused):
    """The rows do not follow those that are here, and the bundle does not say why."""


@dataclass(frozen=True, slots=True)
class RowsBundle:
    """A bundle of rows as it was looked at first.

    Attributes:
        file: where it is.
        bundle: its beginning.
        rows: what stands before the rows.
    """

    file: Path
    bundle: BundleHead
    rows: RowsHead


@dataclass(frozen=True, slots=True)
class Merged:
    """What a bundle brought.

    Attributes:
        new: rows that were not here before.
        differing: rows (counted from zero) that are here with other bytes; those that are here were kept.
        lost: rows that the kiosk could not give any more and that are not here either.
        fits: whether the rows follow each other by their hashes; otherwise an unlock will say which does not.
    """

    new: int
    differing: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
    fits: bool = True


def read_rows_bundle(file: Path) -> RowsBundle:
    """Read what stands before the rows of a bundle.

    Raises:
        MalformedBundle: it is no bundle of rows, or damaged there.
        MachineFault: it cannot be read.
    """
    with open_bundle(file) as reader:
        return RowsBundle(file, reader.head(), read_rows_head(reader))


def merge_rows(records: Engine, bundle: RowsBundle, worked: Worked) -> Merged:
    """Take in what is new, or nothing.

    Args:
        records: the records file, to be written.
        bundle: what ``read_rows_bundle`` gave.
        worked: called with bytes that were read, up to twice the file's size.

    Raises:
        MalformedBundle: the bundle is damaged.
        RowsMissing: an earlier bundle of this kiosk has to be brought first.
        RowsDiffer: there are other rows in the same places, and what follows does not fit to what is here.
        RowsUnfit: what follows does not fit, and only a bundle of all rows can tell why.
        MachineFault: a file cannot be read or written.
        DataFault: the records are damaged.
    """
    for _ in range(TRIES):
        known = known_state(records, bundle.rows.kiosk_id)
        seen = _compare(records, bundle, known, worked)
        merged = seen.judged()
        if not seen.changes_something(_has_chain(records, bundle.rows.kiosk_id)):
            return merged
        if _write(records, bundle, seen, worked):
            return merged
    raise store_busy(file_of(records))


def would_change(records: Engine, bundle: RowsBundle) -> bool:
    """Whether the bundle has a row that is not here, or a longer chain."""
    known = known_state(records, bundle.rows.kiosk_id)
    seen = _compare(records, bundle, known, _not_told)
    return bool(seen.new) or bundle.rows.n > known.n


def known_state(records: Engine, kiosk_id: bytes) -> ChainState:
    """Give where a chain stands here; one that is not here stands at its beginning."""
    with reading(records) as connection:
        return _state(connection, kiosk_id, records)


@dataclass(slots=True)
class _Seen:
    """A bundle compared with what is here.

    Attributes:
        bundle: the bundle's.
        known: where the chain stood here.
        link: the hash after the last row, going on from ``known`` with the bundle's rows.
        new: sequence numbers of rows that are not here.
        differing: of rows that are here with other bytes.
        lost: of rows that neither the bundle has nor the records.
    """

    head: RowsHead
    known: ChainState
    link: bytes
    new: set[int] = field(default_factory=set)
    differing: list[int] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)

    def changes_something(self, chain_is_here: bool) -> bool:  # noqa: FBT001 - what it asks is in the name
        return bool(self.new) or self.head.n > self.known.n or not chain_is_here

    def judged(self) -> Merged:
        """Decide whether this may be taken in.

        Raises:
            RowsDiffer: see ``merge_rows``.
            RowsUnfit: see ``merge_rows``.
        """
        fits = self.head.n < self.known.n or self.link == self.head.link
        brings = bool(self.new) or self.head.n > self.known.n
        if self.differing and not (fits and brings):
            raise _rows_differ(self.differing)
        if not fits and self.head.first > 0:
            raise RowsUnfit(
                phrase(
                    "errors",
                    "The rows in this bundle do not follow those that are here. Make a bundle with all rows "
                    "of that kiosk (without --from) and bring it here; nothing was changed.",
                )
            )
        return Merged(len(self.new), tuple(self.differing), tuple(self.lost), fits)

    def take(self, seq: int, row: StoredRow | None, here: StoredRow | None) -> None:
        """Compare one row."""
        if seq >= self.known.n and row is not None:
            self.link = next_link(self.link, row.header, row.digest)
        if row is None:
            if here is None:
                self.lost.append(seq)
        elif here is None:
            self.new.add(seq)
        elif (here.header, here.digest, here.tag) != (row.header, row.digest, row.tag):
            self.differing.append(seq)


def _compare(records: Engine, bundle: RowsBundle, known: ChainState, worked: Worked) -> _Seen:
    head = bundle.rows
    if head.first > known.n:
        raise _rows_missing(known.n, head.first)
    seen = _Seen(head, known, known.link)
    for chunk in _chunks(bundle, worked):
        here = _here(records, head.kiosk_id, chunk[0][0], chunk[-1][0])
        for seq, row in chunk:
            seen.take(seq, row, here.get(seq))
    return seen


def _write(records: Engine, bundle: RowsBundle, seen: _Seen, worked: Worked) -> bool:
    """Write what is new in one transaction; false when somebody else changed the chain meanwhile."""
    head, size = bundle.rows, bundle.file.stat().st_size
    try:
        with writing(records) as connection:
            if _state(connection, head.kiosk_id, records) != seen.known:
                return False
            for chunk in _chunks(bundle, lambda done: worked(size + done)):
                _insert(connection, head.kiosk_id, [one for one in chunk if one[0] in seen.new])
            _put_definitions(connection, head.definitions)
            _put_head(connection, head, records)
    except _Changed:
        return False
    return True


class _Changed(Exception):
    """Another process brought the same rows in at the same time."""


def _insert(connection: Connection, kiosk_id: bytes, new: Sequence[tuple[int, StoredRow | None]]) -> None:
    values = [
        {
            "kiosk_id": kiosk_id,
            "seq": seq,
            "header": row.header,
            "tag": row.tag,
            "envelope_digest": row.digest if row.envelope is None else None,
            "envelope": row.envelope,
        }
        for seq, row in new
        if row is not None
    ]
    if not values:
        return
    try:
        connection.execute(insert(RECORD), values)
    except connection.dialect.loaded_dbapi.IntegrityError as fault:
        raise _Changed from fault


def _put_definitions(connection: Connection, definitions: Sequence[str]) -> None:
    known = set(
        connection.execute(
            QUESTIONNAIRE_TEXT.select().with_only_columns(QUESTIONNAIRE_TEXT.c.fingerprint)
        ).scalars()
    )
    for text in definitions:
        mark = definition_mark(text)
        if mark not in known:
            connection.execute(insert(QUESTIONNAIRE_TEXT).values(fingerprint=mark, definition=text))


def _put_head(connection: Connection, head: RowsHead, records: Engine) -> None:
    """Let the chain end where the bundle says; the key of its next row is with the kiosk alone."""
    stored = rows.read_head(connection, head.kiosk_id, file_of(records))
    if stored is None:
        rows.start_head(connection, head.kiosk_id, ChainState(head.n, head.link, NO_KEY))
    elif head.n > stored.n:
        values = {"n": head.n, "link": head.link, "key": NO_KEY}
        connection.execute(update(CHAIN_HEAD).where(CHAIN_HEAD.c.kiosk_id == head.kiosk_id).values(values))


def _chunks(bundle: RowsBundle, worked: Worked) -> Iterator[list[tuple[int, StoredRow | None]]]:
    """Read the bundle from its beginning, which must be the same as before."""
    with open_bundle(bundle.file) as reader:
        if reader.head() != bundle.bundle or read_rows_head(reader) != bundle.rows:
            raise reader.damaged()
        source = read_rows(reader, bundle.rows)
        while chunk := list(islice(source, rows.CHUNK)):
            worked(reader.taken)
            yield chunk


def _here(records: Engine, kiosk_id: bytes, first: int, last: int) -> dict[int, StoredRow]:
    file = file_of(records)
    with reading(records) as connection:
        found = rows.read_chunk(connection, kiosk_id, first, last - first + 1)
    return {raw[0]: rows.checked_row(raw, file) for raw in found if raw[0] <= last}


def _state(connection: Connection, kiosk_id: bytes, records: Engine) -> ChainState:
    found = rows.read_head(connection, kiosk_id, file_of(records))
    return first_state(kiosk_id, NO_KEY) if found is None else found


def _has_chain(records: Engine, kiosk_id: bytes) -> bool:
    with reading(records) as connection:
        return rows.read_head(connection, kiosk_id, file_of(records)) is not None


def _not_told(_done: int) -> None:
    """Nobody waits for this."""


def _rows_missing(here: int, first: int) -> RapportError:
    return RowsMissing(
        phrase(
            "errors",
            "Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier "
            "bundle first, or make one with all rows (without --from); nothing was changed.",
        ),
        from_row=here + 1,
        to_row=first,
    )


def _rows_differ(differing: Sequence[int]) -> RapportError:
    return RowsDiffer(
        phrase(
            "errors",
            "{count} rows of that kiosk are here already with other contents (row {rows}). Either the "
            "kiosk's folder was replaced by an older copy, or somebody changed a row, here or there. Nothing "
            "was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.",
        ),
        count=len(differing),
        rows=", ".join(str(seq + 1) for seq in differing[:MOST_NAMED]),
    )
