"""What the index keeps of records that stand beside a client's sheets: reflections, steps of repair.

There are few of them and no plot reads them by the thousand, so they are kept one after the other, as they
were opened; what is sealed once more inside a record stays sealed.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple, Self

from kiosk.store.index.columns import ID_SIZE, malformed_index

MOST_SIDES: Final = 1_000_000
BODY_MAX: Final = 192
_MAGIC: Final = b"RPTJ"
_VERSION: Final = 1
# magic, version, number of records
_HEAD: Final = struct.Struct(">4sBI")
# kiosk id, place in its chain, record id's first eight bytes, kind, wall clock ms, length of the body
_ROW: Final = struct.Struct(">16sQ8sBqB")
_MOST_SEQ: Final = (1 << 63) - 1


class SideRow(NamedTuple):
    """One opened record that is no sheet.

    Attributes:
        kiosk_id: 16 bytes, which kiosk wrote it.
        seq: its place in that kiosk's chain.
        record: 8 bytes, the first of its record id.
        kind: what the body is, as ``kiosk.vault.contents.Kind`` numbers it.
        wall_ms: when it was written, milliseconds since 1970-01-01 UTC.
        body: at most 192 bytes.
    """

    kiosk_id: bytes
    seq: int
    record: bytes
    kind: int
    wall_ms: int
    body: bytes

    @property
    def place(self) -> tuple[bytes, int]:
        """The kiosk and the place in its chain."""
        return (self.kiosk_id, self.seq)


@dataclass(frozen=True, slots=True)
class Sides:
    """All such records of one client, by time, then by place, then by kiosk."""

    rows: tuple[SideRow, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def merged(self, new: Iterable[SideRow]) -> "Sides":
        """Add records, in any order; one that is there already (same kiosk, same place) is left out."""
        by_place = {row.place: row for row in new}
        by_place.update({row.place: row for row in self.rows})
        return Sides(tuple(sorted(by_place.values(), key=_order)))

    def without(self, places: frozenset[tuple[bytes, int]]) -> "Sides":
        """Leave out the records in these places."""
        return Sides(tuple(row for row in self.rows if row.place not in places))

    def encode(self) -> bytes:
        """Give the stored form (docs/format.md): the same bytes in whatever order the records came."""
        rows = (
            _ROW.pack(row.kiosk_id, row.seq, row.record, row.kind, row.wall_ms, len(row.body)) + row.body
            for row in self.rows
        )
        return b"".join((_HEAD.pack(_MAGIC, _VERSION, len(self.rows)), *rows))

    @classmethod
    def decode(cls, stored: bytes) -> Self:
        """Read what ``encode`` wrote.

        Raises:
            MalformedIndex: anything else.
        """
        if len(stored) < _HEAD.size:
            raise malformed_index()
        magic, version, count = _HEAD.unpack_from(stored)
        if (magic, version) != (_MAGIC, _VERSION) or count > MOST_SIDES:
            raise malformed_index()
        rows = []
        at = _HEAD.size
        for _ in range(count):
            row, at = _row_at(stored, at)
            rows.append(row)
        sides = cls(tuple(rows))
        if at != len(stored) or not sides._is_in_order():
            raise malformed_index()
        return sides

    def _is_in_order(self) -> bool:
        orders = [_order(row) for row in self.rows]
        return orders == sorted(orders) and len({row.place for row in self.rows}) == len(orders)


def repeated(known: Sides, new: Iterable[SideRow]) -> list[SideRow]:
    """Give those of ``new`` that repeat a record: the same kiosk wrote it before, in another place.

    Args:
        known: the client's records so far.
        new: in the order of their places.
    """
    first = {(row.kiosk_id, row.record): row.seq for row in known.rows}
    return [row for row in new if first.setdefault((row.kiosk_id, row.record), row.seq) != row.seq]


def _order(row: SideRow) -> tuple[int, int, bytes]:
    return (row.wall_ms, row.seq, row.kiosk_id)


def _row_at(stored: bytes, at: int) -> tuple[SideRow, int]:
    body_at = at + _ROW.size
    if body_at > len(stored):
        raise malformed_index()
    kiosk_id, seq, record, kind, wall_ms, length = _ROW.unpack_from(stored, at)
    end = body_at + length
    if len(kiosk_id) != ID_SIZE or seq > _MOST_SEQ or length > BODY_MAX or end > len(stored):
        raise malformed_index()
    return SideRow(kiosk_id, seq, record, kind, wall_ms, stored[body_at:end]), end


NO_SIDES: Final = Sides()
