"""Which rows of a chain are opened, and what they turn out to be."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from kiosk.errors import DataFault
from kiosk.practice.desk.opening_rows import (
    BesideRow,
    LoggedRow,
    OpenedRow,
    PartRow,
    SealedRow,
    ShutRow,
)
from kiosk.practice.desk.resuming import Known, Telling
from kiosk.store.verification import ChainWalk, WalkedRow
from kiosk.vault.chain import blind
from kiosk.vault.header import RowHeader

NOBODY = -1


@dataclass(slots=True)
class Found:
    """What rows turned out to be, each kind in the order of the chain.

    Attributes:
        sheets: answer sheets.
        parts: parts of what clients wrote.
        beside: records that stand beside the sheets.
        logged: entries of the practice's log.
        shut: rows that do not open.
    """

    sheets: list[OpenedRow] = field(default_factory=list)
    parts: list[PartRow] = field(default_factory=list)
    beside: list[BesideRow] = field(default_factory=list)
    logged: list[LoggedRow] = field(default_factory=list)
    shut: list[ShutRow] = field(default_factory=list)

    def take(self, result: OpenedRow | LoggedRow | PartRow | BesideRow | ShutRow) -> None:
        """Keep one more."""
        match result:
            case OpenedRow():
                self.sheets.append(result)
            case LoggedRow():
                self.logged.append(result)
            case PartRow():
                self.parts.append(result)
            case BesideRow():
                self.beside.append(result)
            case ShutRow():
                self.shut.append(result)


def pick(walk: ChainWalk, wanted: Container[int], known: Known, telling: Telling) -> Iterator[SealedRow]:
    """Walk, and give the full rows of ``wanted`` clients; whose a row is, the chain's keys alone can tell."""
    for chunk in walk.chunks(telling.read):
        for row in chunk:
            number = _whose(row)
            if row.envelope is None or number not in wanted:
                continue
            if not known.rows or RowHeader.parse(row.header).seq not in known.rows:
                telling.hand_out()
                yield SealedRow(number, row.header, row.envelope)


def _whose(row: WalkedRow) -> int:
    """Give the client's number, or one that no client has when the header cannot be read."""
    try:
        header = RowHeader.parse(row.header)
    except DataFault:
        return NOBODY
    return NOBODY if row.key is None else blind(row.key, header.blinded)
