"""Taking new rows in at an unlock: verify the chain from the checkpoint, open what is new, index it.

What was verified is remembered and never opened twice. What follows a break in a chain is shown, because
somebody waits for it, but it is not believed: it is opened anew at every unlock until the chain is whole.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from types import MappingProxyType

from sqlalchemy import Engine

from kiosk.practice.desk.comments import NO_SHEET, with_comments
from kiosk.practice.desk.opening_rows import BesideRow, LoggedRow, OpenedRow, open_rows
from kiosk.practice.desk.picking import Found, pick
from kiosk.practice.desk.resuming import Known, Progress, Telling, known_rows, sheets_before
from kiosk.practice.desk.state import DeskState
from kiosk.practice.numbers import LOG_CLIENT
from kiosk.store.findings import REPEATED, Finding
from kiosk.store.index.columns import MOST_KINDS, SheetColumns, SheetRow
from kiosk.store.index.merging import merge, repeated
from kiosk.store.index.sides import NO_SIDES, SideRow, Sides
from kiosk.store.index.sides import repeated as repeated_beside
from kiosk.store.records import Records
from kiosk.store.verification import ChainWalk, verify_chain
from kiosk.vault.chain import ChainState
from kiosk.words import phrase

MOST_SHUT = 20
_RECORD_MARK_SIZE = 8
NO_SHEETS = SheetColumns.empty()
NOTHING_KNOWN = Known(frozenset(), 0)

_PUT_BACK = phrase(
    "findings",
    "The records are older than at your last unlock, and whole in themselves: it seems that a backup was put "
    "back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.",
)
_SHUT = phrase(
    "findings",
    "Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.",
)
_TOO_MANY_KINDS = phrase(
    "findings",
    "{count} sheets of client number {number} are left out: there are too many different questionnaires. "
    "Somebody may have added them by force.",
)
_NO_CHAIN_KEY = phrase(
    "findings", "One kiosk's rows cannot be checked, because its key was not given to you. They are left out."
)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where rows come from, and the secrets that open them.

    Attributes:
        records: the records file.
        chain_keys: kiosk id -> first key of its chain.
        seeds: client number -> seed, of every client who may be read.
    """

    records: Engine
    chain_keys: Mapping[bytes, bytes] = field(repr=False)
    seeds: Mapping[int, bytes] = field(repr=False)


@dataclass(slots=True)
class Intake:
    """What an unlock took in.

    Attributes:
        columns: client number -> all sheets, for every client who has any and may be read.
        kept: like ``columns``, without what is not believed: what the index may hold.
        changed: clients whose entry in ``kept`` is not what the index held.
        chains: kiosk id -> the new checkpoint.
        arrived: sheets that were not here at the last unlock.
        logged: entries of the practice's log that were not here at the last unlock.
        findings: what is not as Rapport wrote it.
        sides: client number -> records beside the sheets, of every client who has any.
        kept_sides: like ``sides``, without what is not believed.
    """

    columns: dict[int, SheetColumns]
    kept: dict[int, SheetColumns]
    chains: dict[bytes, ChainState]
    changed: set[int] = field(default_factory=set)
    arrived: int = 0
    logged: list[LoggedRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    sides: dict[int, Sides] = field(default_factory=dict)
    kept_sides: dict[int, Sides] = field(default_factory=dict)

    def add_beside(self, opened: Iterable[BesideRow], *, believed: bool) -> None:
        """Merge opened records that are no sheets; one that is there already changes nothing."""
        by_client: dict[int, list[SideRow]] = defaultdict(list)
        for row in opened:
            mark = row.record_id[:_RECORD_MARK_SIZE]
            side = SideRow(row.kiosk_id, row.seq, mark, int(row.kind), row.wall_ms, row.body)
            by_client[row.number].append(side)
        for number, sides in by_client.items():
            copies = repeated_beside(self.sides.get(number, NO_SIDES), sides)
            found = (Finding(REPEATED, {"row": copy.seq + 1}, copy.seq) for copy in copies[:MOST_SHUT])
            self.findings.extend(found)
            once = [side for side in sides if side not in copies]
            self.sides[number] = self.sides.get(number, NO_SIDES).merged(once)
            if believed:
                self.kept_sides[number] = self.kept_sides.get(number, NO_SIDES).merged(once)
                self.changed.add(number)

    def add(self, opened: Iterable[OpenedRow], *, believed: bool) -> int:
        """Merge opened sheets; one that is there already changes nothing. Give how many are none's copy."""
        by_client: dict[int, list[SheetRow]] = defaultdict(list)
        for row in opened:
            mark = int.from_bytes(row.record_id[:_RECORD_MARK_SIZE], "big")
            by_client[row.number].append(
                SheetRow(row.kiosk_id, row.seq, mark, row.wall_ms, row.questionnaire, row.values, row.comment)
            )
        originals = 0
        for number, sheets in by_client.items():
            once = self._once(number, sheets)
            originals += len(once)
            rows = self._that_fit(number, once)
            self.columns[number] = merge(self.columns.get(number, NO_SHEETS), rows)
            if believed:
                self.kept[number] = merge(self.kept.get(number, NO_SHEETS), rows)
                self.changed.add(number)
        return originals

    def _once(self, number: int, sheets: list[SheetRow]) -> list[SheetRow]:
        """Leave out what repeats a record: an envelope that was copied opens, and counts only once."""
        copies = repeated(self.columns.get(number, NO_SHEETS), sheets)
        found = (Finding(REPEATED, {"row": copy.seq + 1}, copy.seq) for copy in copies[:MOST_SHUT])
        self.findings.extend(found)
        places = {(copy.kiosk_id, copy.seq) for copy in copies}
        return [sheet for sheet in sheets if (sheet.kiosk_id, sheet.seq) not in places]

    def _that_fit(self, number: int, sheets: list[SheetRow]) -> list[SheetRow]:
        """Leave out the rarest questionnaires where there are more than an index can tell apart.

        No practice has so many; somebody who forges sheets must not keep the therapist from the others.
        """
        known = set(self.columns.get(number, NO_SHEETS).questionnaires)
        new = Counter(sheet.questionnaire for sheet in sheets if sheet.questionnaire not in known)
        room = max(0, MOST_KINDS - len(known))
        if len(new) <= room:
            return sheets
        kept = known.union(fingerprint for fingerprint, _ in new.most_common(room))
        fitting = [sheet for sheet in sheets if sheet.questionnaire in kept]
        left_out = len(sheets) - len(fitting)
        self.findings.append(Finding(_TOO_MANY_KINDS, {"number": number, "count": left_out}))
        return fitting


def take_in(
    sources: Sources,
    state: DeskState,
    indexed: Mapping[int, SheetColumns],
    progress: Progress | None = None,
    salvage: Callable[[Intake], None] | None = None,
    *,
    beside: Mapping[int, Sides] = MappingProxyType({}),
) -> Intake:
    """Bring ``indexed`` up to what the records hold.

    Sheets that ``indexed`` holds already are not opened again, so that work that was stopped goes on.

    Args:
        sources: rows and secrets.
        state: checkpoints and counts of the last unlock.
        indexed: client number -> what the index holds; clients may be missing or behind.
        progress: called with the rows done and the rows to do; raise from it to stop.
        salvage: called when the work is stopped, with what was verified and opened until then.
        beside: client number -> what the index holds beside the sheets; may be missing or behind.

    Raises:
        MachineFault: the records cannot be read.
    """
    intake = Intake(dict(indexed), dict(indexed), dict(state.chains))
    intake.sides, intake.kept_sides = dict(beside), dict(beside)
    work = _Work(sources, state, intake, Telling(progress), salvage)
    behind = frozenset(number for number in sources.seeds if work.is_behind(number))
    # A chain whose end was deleted is not among the records' own, and yet its key tells that it was there.
    kiosk_ids = sorted({*Records(sources.records).kiosk_ids(), *sources.chain_keys})
    walks = {kiosk_id: work.walk(kiosk_id) for kiosk_id in kiosk_ids if kiosk_id in sources.chain_keys}
    work.telling.expect(sum(walk.rows_left for walk in walks.values()))
    for kiosk_id in kiosk_ids:
        if kiosk_id not in walks:
            intake.findings.append(Finding(_NO_CHAIN_KEY))
        elif not work.follow(kiosk_id, walks[kiosk_id]):
            return _start_over(sources, state, progress, salvage)
    work.catch_up(behind)
    return intake


def check_again(sources: Sources, chains: Iterable[bytes]) -> Iterator[tuple[Finding, ...]]:
    """Check the rows of earlier unlocks too: every tag of ``chains``, from the first row on.

    Gives what was found, piece by piece: after every thousand rows something, mostly nothing.

    Raises:
        MachineFault: the records cannot be read.
    """
    for kiosk_id in sorted(chains):
        key0 = sources.chain_keys.get(kiosk_id)
        if key0 is not None:
            walk = ChainWalk(sources.records, kiosk_id, key0=key0)
            for _ in walk.chunks():
                yield ()
            yield (*walk.report.findings, *walk.repeated())


def open_log(sources: Sources, progress: Progress | None = None) -> list[LoggedRow]:
    """Open every entry of the practice's log, in the order of the chain; of several chains by time.

    Raises:
        MachineFault: the records cannot be read.
    """
    if LOG_CLIENT not in sources.seeds:
        return []
    work = _Work(sources, DeskState(), Intake({}, {}, {}), Telling(progress))
    walks = [work.walk(kiosk_id) for kiosk_id in sorted(sources.chain_keys)]
    work.telling.expect(sum(walk.rows_left for walk in walks))
    logged: list[LoggedRow] = []
    for walk in walks:
        logged.extend(work.opened(walk, {LOG_CLIENT}, NOTHING_KNOWN).logged)
    return logged if len(sources.chain_keys) == 1 else sorted(logged, key=attrgetter("wall_ms"))


def _start_over(
    sources: Sources,
    state: DeskState,
    progress: Progress | None,
    salvage: Callable[[Intake], None] | None,
) -> Intake:
    """Read everything anew: the records were exchanged for others that are whole."""
    intake = take_in(sources, DeskState(), {}, progress, salvage)
    intake.findings.insert(0, Finding(_PUT_BACK))
    intake.arrived = max(0, intake.arrived - sum(state.taken.values()))
    intake.changed = set(sources.seeds)
    return intake


@dataclass(frozen=True, slots=True)
class _Work:
    """One intake under way."""

    sources: Sources
    state: DeskState
    intake: Intake
    telling: Telling
    salvage: Callable[[Intake], None] | None = None

    def walk(self, kiosk_id: bytes) -> ChainWalk:
        """Give the walk along one chain from its checkpoint on."""
        key0 = self.sources.chain_keys[kiosk_id]
        return ChainWalk(self.sources.records, kiosk_id, self.state.chains.get(kiosk_id), key0)

    def follow(self, kiosk_id: bytes, walk: ChainWalk) -> bool:
        """Take one chain's new rows in; false when the chain is another one than at the last unlock."""
        start = self.state.chains.get(kiosk_id)
        known = known_rows(self.intake.kept.values(), kiosk_id, walk.first_seq)
        opened = self.opened(walk, self.sources.seeds, known)
        report = walk.report
        if not report.ok and start is not None:
            # Wrong as seen from the checkpoint; from the first row on it may be another chain that is whole.
            key0 = self.sources.chain_keys[kiosk_id]
            report = verify_chain(self.sources.records, kiosk_id, key0=key0)
            if report.ok:
                return False
        self.intake.findings.extend(report.findings)
        self.intake.arrived += known.sheets + self.intake.add(opened.sheets, believed=walk.end is not None)
        self.intake.add_beside(opened.beside, believed=walk.end is not None)
        self.intake.logged.extend(opened.logged)
        if walk.end is not None:
            self.intake.chains[kiosk_id] = walk.end
        return True

    def catch_up(self, behind: frozenset[int]) -> None:
        """Read the rows before the checkpoints again for clients whom the index lacks."""
        if not behind:
            return
        records, keys = self.sources.records, self.sources.chain_keys
        kiosk_ids = sorted(self.state.chains.keys() & keys.keys())
        walks = [(kiosk_id, ChainWalk(records, kiosk_id, key0=keys[kiosk_id])) for kiosk_id in kiosk_ids]
        self.telling.expect(sum(walk.rows_left for _, walk in walks))
        for kiosk_id, walk in walks:
            columns = (self.intake.kept.get(number, NO_SHEETS) for number in behind)
            opened = self.opened(walk, behind, known_rows(columns, kiosk_id, 0))
            self.intake.add(opened.sheets, believed=walk.report.ok)
            self.intake.add_beside(opened.beside, believed=walk.report.ok)
            self.intake.findings.extend(walk.report.findings)

    def is_behind(self, number: int) -> bool:
        """Whether the index lost sheets from before the checkpoints, or the client was granted since."""
        if not self.state.chains:
            return False
        kept = self.intake.kept.get(number, NO_SHEETS)
        if (
            number not in self.state.taken
            or sheets_before(kept, self.state.chains) < self.state.taken[number]
        ):
            return True
        # Of these the index holds none from behind the checkpoints: a stopped intake keeps sheets alone.
        return len(self.intake.kept_sides.get(number, NO_SIDES)) < self.state.beside.get(number, 0)

    def opened(self, walk: ChainWalk, wanted: Container[int], known: Known) -> Found:
        """Walk, and open the rows of ``wanted`` clients; sheets get the marks of their comments."""
        found = Found()
        self.telling.begin_chain(walk.first_seq)
        rows = pick(walk, wanted, known, self.telling)
        try:
            for result in open_rows(rows, self.sources.seeds, self.telling.again):
                found.take(result)
                self.telling.take_back(result.seq)
            self.telling.end_chain()
        except BaseException:
            self._rescue(walk, found)
            raise
        found.sheets, strays = with_comments(found.sheets, found.parts)
        for sentence, places in ((_SHUT, found.shut), (NO_SHEET, strays)):
            told = (Finding(sentence, {"row": row.seq + 1}, row.seq) for row in places[:MOST_SHUT])
            self.intake.findings.extend(told)
        return found

    def _rescue(self, walk: ChainWalk, found: Found) -> None:
        """Hand on what was opened before the work was stopped, as far as everything was sound."""
        if self.salvage is None:
            return
        if walk.report.ok and found.sheets:
            # The last one's comment may not be read yet.
            last = found.sheets[-1].seq
            sheets, _ = with_comments(found.sheets[:-1], (part for part in found.parts if part.seq < last))
            self.intake.add(sheets, believed=True)
        self.salvage(self.intake)
