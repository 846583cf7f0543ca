"""The reading half of a therapist's desk: whose sheets there are, and what they show."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.practice.desk.caseload import (
    Case,
    CaseloadRow,
    ClientTrend,
    caseload_rows,
    client_trend,
    shown_sessions,
)
from kiosk.practice.desk.comments import read_comments
from kiosk.practice.desk.contents import DeskContents
from kiosk.practice.desk.sheets import ClientSheets, opened_sheets
from kiosk.practice.granted import GrantedClient, no_grant, no_such_client
from kiosk.practice.names import same
from kiosk.practice.numbers import FIRST_CLIENT, UNASSIGNED
from kiosk.store.findings import Finding
from kiosk.store.index.columns import SheetColumns


class ReadingDesk:
    """Whatever can be asked of a desk without changing anything."""

    def __init__(self, contents: DeskContents) -> None:
        self._contents = contents

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is not as Rapport wrote it, and what could not be noted, in words; empty when all is well."""
        return self._contents.findings

    @property
    def unassigned(self) -> int:
        """How many sheets came in without a code."""
        return len(self._contents.sheets(UNASSIGNED).columns)

    def caseload(self) -> tuple[CaseloadRow, ...]:
        """Give all active clients, most urgent first.

        Whose answers have stopped is told as of the unlock, and not while the clock may be wrong.
        """
        now_ms = self._contents.state.unlocked_ms if self._contents.clock_trusted else None
        return self._rows((client for client in self._clients() if client.active), now_ms)

    def former(self) -> tuple[CaseloadRow, ...]:
        """Give the clients who have left."""
        return self._rows(client for client in self._clients() if not client.active)

    def without_code(self) -> CaseloadRow | None:
        """Give the sheets that came in without a code as a row of their own; ``None`` without any."""
        if not self.unassigned:
            return None
        (row,) = self._rows([self._contents.granted[UNASSIGNED]])
        return row

    def trend(self, number: int) -> ClientTrend:
        """Give everything that one client's plots show.

        Raises:
            NoGrant: this client is not this therapist's to read.
        """
        client, wordings = self._client(number), self._contents.wordings
        case = self._case(client)
        shown = shown_sessions(case, wordings)
        comments = self._comments(client, shown)
        sheets = opened_sheets(shown, wordings.get, comments)
        marks = tuple(shown.record.tolist())
        return replace(client_trend(case, wordings), comments=comments, sheets=sheets, marks=marks)

    def find(self, name: str) -> int:
        """Give the number of the client with this name.

        Raises:
            NoSuchClient: there is none.
        """
        for client in self._clients():
            if same(client.name, name):
                return client.number
        raise no_such_client(name)

    def sheets(self, number: int) -> ClientSheets:
        """Give all sheets of one client, and what was written with them, to be read here.

        The order is that in which they came in.

        Their times are those that were sealed in them, even where the kiosk's clock was wrong.

        Raises:
            NoGrant: this client is not this therapist's to read.
        """
        return self._sheets_of(self._client(number), with_comments=True)

    def _all_with_sheets(self) -> list[GrantedClient]:
        without_code = [self._contents.granted[UNASSIGNED]] if self.unassigned else []
        return [*self._clients(), *without_code]

    def _clients(self) -> list[GrantedClient]:
        return [client for number, client in self._contents.granted.items() if number >= FIRST_CLIENT]

    def _client(self, number: int) -> GrantedClient:
        client = self._contents.granted.get(number)
        if client is None:
            raise no_grant()
        return client

    def _rows(self, clients: Iterable[GrantedClient], now_ms: int | None = None) -> tuple[CaseloadRow, ...]:
        cases = [self._case(client) for client in clients]
        return caseload_rows(cases, self._contents.wordings, now_ms)

    def _case(self, client: GrantedClient) -> Case:
        columns = self._contents.sheets(client.number).columns
        unread = max(0, len(columns) - self._contents.state.read.get(client.number, 0))
        return Case(client.number, client.name, columns, unread)

    def _sheets_of(self, client: GrantedClient, *, with_comments: bool = False) -> ClientSheets:
        sheets = self._contents.sheets(client.number).as_sent()
        comments = self._comments(client, sheets) if with_comments else None
        opened = opened_sheets(sheets, self._contents.wordings.get, comments)
        return ClientSheets(client.number, client.name, opened)

    def _comments(self, client: GrantedClient, sheets: SheetColumns) -> tuple[str | None, ...]:
        return read_comments(self._contents.sources.records, sheets, client.number, client.seed)
