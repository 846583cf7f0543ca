"""Clients' own words: which rows hold them, and reading them when somebody looks.

The index keeps eight bytes of each comment, by which its rows are known again; the words stay in the records
until a sheet is read. Rows that were changed since do not have that mark, and are not believed.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from sqlalchemy import Connection, Engine

from kiosk.errors import DataFault
from kiosk.practice.desk.opening_rows import OpenedRow, PartRow
from kiosk.store import rows
from kiosk.store.engine import file_of, reading
from kiosk.store.index.columns import SheetColumns
from kiosk.store.index.comment_marks import EMPTY_COMMENT, NO_COMMENT
from kiosk.store.rows import StoredRow
from kiosk.vault import labels
from kiosk.vault.comment import PARTS, CommentPart, joined
from kiosk.vault.contents import Kind, malformed_contents
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import PrivateKey, open_record
from kiosk.words import phrase

NO_SHEET = phrase(
    "findings",
    "Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.",
)

_MARK_SIZE: Final = 8
Place = tuple[bytes, int]
"""A row's kiosk and its place in that kiosk's chain."""


def with_comments(
    sheets: Sequence[OpenedRow], parts: Iterable[PartRow]
) -> tuple[list[OpenedRow], list[PartRow]]:
    """Give each sheet the mark of the comment behind it; and the parts that stand behind no sheet of theirs.

    A comment of which only some parts are there counts as one without words: retention, which begins with the
    parts, was cut off.
    """
    begun: dict[Place, list[PartRow]] = defaultdict(list)
    for part in parts:
        begun[part.kiosk_id, part.seq - part.place - 1].append(part)
    marked = []
    for sheet in sheets:
        found = begun.get((sheet.kiosk_id, sheet.seq), [])
        own = [part for part in found if (part.number, part.sheet) == (sheet.number, sheet.record_id)]
        if own:
            begun[sheet.kiosk_id, sheet.seq] = [part for part in found if part not in own]
        marked.append(replace(sheet, comment=_mark_of_parts(own)))
    return marked, [part for left in begun.values() for part in left]


def _mark_of_parts(parts: Sequence[PartRow]) -> int:
    if not parts:
        return NO_COMMENT
    in_order = sorted(parts, key=lambda part: part.place)
    if len(in_order) != PARTS or in_order[0].begins_empty:
        return EMPTY_COMMENT
    return _mark(part.digest for part in in_order)


def _mark(digests: Iterable[bytes]) -> int:
    whole = hashlib.sha256(labels.bound(labels.COMMENT, *digests)).digest()[:_MARK_SIZE]
    return max(int.from_bytes(whole, "big"), EMPTY_COMMENT + 1)


def rows_of_comments(columns: SheetColumns, which: Sequence[int]) -> frozenset[Place]:
    """Give the places of the parts behind these sheets; sheets without any have none."""
    return frozenset(
        (columns.kiosks[int(columns.kiosk[sheet])], int(columns.seq[sheet]) + 1 + part)
        for sheet in which
        if columns.comment[sheet] != NO_COMMENT
        for part in range(PARTS)
    )


def read_comments(records: Engine, columns: SheetColumns, number: int, seed: bytes) -> tuple[str | None, ...]:
    """Give what was written with each sheet: empty where nothing was, ``None`` where it cannot be believed.

    Args:
        records: the records file.
        columns: the sheets of one client, in any order.
        number: the client's.
        seed: of the client.

    Raises:
        MachineFault: the file cannot be read.
    """
    written: list[str | None] = [""] * len(columns)
    wanted = np.flatnonzero(columns.comment > EMPTY_COMMENT).tolist()
    if not wanted:
        return tuple(written)
    reader = _Reader(records, number, seed)
    with reading(records) as connection:
        for sheet in wanted:
            place = (columns.kiosks[int(columns.kiosk[sheet])], int(columns.seq[sheet]))
            written[sheet] = reader.read(connection, place, int(columns.comment[sheet]))
    return tuple(written)


class _Reader:
    """Opens the parts of one client's comments."""

    def __init__(self, records: Engine, number: int, seed: bytes) -> None:
        self._file = file_of(records)
        self._number, self._seed = number, seed
        self._key: PrivateKey | None = None

    def read(self, connection: Connection, sheet: Place, mark: int) -> str | None:
        kiosk_id, seq = sheet
        try:
            found = [
                rows.checked_row(raw, self._file)
                for raw in rows.read_chunk(connection, kiosk_id, seq + 1, at_most=PARTS)
            ]
            if _mark(row.digest for row in found) != mark:
                return None
            return joined([self._part(row) for row in found])
        except DataFault:
            return None

    def _part(self, row: StoredRow) -> CommentPart:
        header = RowHeader.parse(row.header)
        if self._key is None or self._key.suite is not header.suite:
            self._key = PrivateKey.from_seed(header.suite, self._seed)
        contents = open_record(self._key, header, row.envelope or b"")
        if contents.kind is not Kind.COMMENT or contents.client != self._number:
            raise malformed_contents()
        return CommentPart.decode(contents.body)
