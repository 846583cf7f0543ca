"""Laying a desk out at unlock: what is new is verified, opened, put in order, told and noted.

Nothing of this may keep a therapist from reading. What is damaged is left out and told; what cannot be
written, in a full or read-only folder, is told once and done at a later unlock.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TypeVar

from kiosk.errors import DataFault, MachineFault
from kiosk.practice.checking.comparing import compare_with_seen
from kiosk.practice.desk.beside import unreadable
from kiosk.practice.desk.caseload import Wordings, unknown_wordings
from kiosk.practice.desk.contents import DeskContents
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.intake import Sources, check_again, take_in
from kiosk.practice.desk.memory import DeskMemory
from kiosk.practice.desk.notes import unreadable_notes
from kiosk.practice.desk.resuming import Progress
from kiosk.practice.desk.retaining import keep_retention
from kiosk.practice.desk.retention import days_away
from kiosk.practice.desk.shown import show
from kiosk.practice.desk.state import DeskState
from kiosk.practice.granted import GrantedClient, holder_name, open_chain_keys, open_granted
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.news import news_of
from kiosk.practice.log.reading import Names, happenings
from kiosk.practice.names import damaged_profile
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.questionnaires.loading import builtin
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.records import Records
from kiosk.vault.chain import ChainState, state_code
from kiosk.vault.holders import Holder

NO_CHAIN = ChainState(0, bytes(32), b"")
T = TypeVar("T")


def open_desk(
    files: DeskFiles, holder: Holder, memory: DeskMemory, progress: Progress | None = None
) -> DeskContents:
    """Read and note what is new since the last unlock.

    Args:
        files: of the practice.
        holder: whose desk, with the keys.
        memory: what this holder's desk remembers.
        progress: called with rows done and rows to do; raise from it to stop: what was opened until then is
            kept in the index, and the next unlock goes on from there.

    Raises:
        MachineFault: the records or keys cannot be read.
        DataFault: the files are so damaged that nothing can be read.
    """
    state, lost = memory.recall()
    contents, damage = _read(files, holder, memory, state, progress)
    contents.find(*lost, *damage)
    _tell_news(files, contents, holder)
    away = days_away(files.clock().wall_ms, state.unlocked_ms)
    contents.clock_trusted = away is None
    keep_retention(files, contents, holder, away)
    _log(files, contents, holder, len(damage))
    _note(files, contents, memory)
    return contents


def _read(
    files: DeskFiles, holder: Holder, memory: DeskMemory, state: DeskState, progress: Progress | None
) -> tuple[DeskContents, list[Finding]]:
    """Take in what is new; give the desk's contents and everything that is not as Rapport wrote it."""
    granted, damage = open_granted(files.keyring, holder)
    name = _or_finding(lambda: _own_name(files, holder, granted), "", damage)
    definitions = _or_finding(Records(files.records).definitions, dict[bytes, str](), damage)
    wordings = Wordings(definitions, builtin())
    seeds = {number: client.seed for number, client in granted.items()}
    sources = Sources(files.records, open_chain_keys(files.keyring, holder), seeds)
    older = check_again(sources, state.chains)
    salvage = partial(memory.keep_opened, granted)
    indexed, beside = memory.indexed(granted), memory.indexed_sides(granted)
    intake = take_in(sources, state, indexed, progress, salvage, beside=beside)
    now_ms = files.clock().wall_ms
    shown, told, clock_told = show(intake.columns, wordings.get, now_ms, state.clock_told)
    intake.findings += [] if intake.findings else compare_with_seen(files.records, files.kiosk_id, state)
    intake.findings += unreadable(intake.sides, holder)
    intake.findings += unreadable_notes(intake.sides, holder)
    damage += [*intake.findings, *told, *unknown_wordings(wordings, intake.columns.values())]
    now = DeskState(intake.chains, {}, state.read, state.seen, max(now_ms, 0), clock_told)
    return DeskContents(name, granted, wordings, sources, intake, shown, now, state, older), damage


def _own_name(files: DeskFiles, holder: Holder, granted: dict[int, GrantedClient]) -> str:
    entry = files.keyring.holder(holder.holder_id)
    if entry is None:
        raise damaged_profile()
    return holder_name(entry, granted, holder.key.suite)


def names_of(files: DeskFiles, contents: DeskContents, holder: Holder) -> Names:
    """Give what people are called by whoever unlocked the desk; damaged names are left out."""
    holders: dict[bytes, str] = {}
    for entry in files.keyring.as_far_as_sound().holders():
        with suppress(DataFault):
            holders[entry.holder_id] = holder_name(entry, contents.granted, holder.key.suite)
    clients = contents.granted.items()
    return Names(holders, {number: client.name for number, client in clients if number >= FIRST_CLIENT})


def _tell_news(files: DeskFiles, contents: DeskContents, holder: Holder) -> None:
    happened = [happening for _, happening in happenings(contents.intake.logged)]
    if not contents.before.chains:
        # The first unlock has no time before it: all that came in is new, what was done is not.
        happened = []
    names = names_of(files, contents, holder)
    contents.news = news_of(contents.intake.arrived, happened, holder.holder_id, names)


def _log(files: DeskFiles, contents: DeskContents, holder: Holder, damage: int) -> None:
    """Write down that the desk was opened, and that not all was right."""
    happened = [Happening(Event.UNLOCKED, who=holder.holder_id)]
    if damage:
        happened.append(Happening(Event.CHECK_FOUND, who=holder.holder_id, numbers=(damage,)))
    for one in happened:
        missing = files.logbook.write(one)
        if missing is not None:
            contents.find(missing)
            return


def _note(files: DeskFiles, contents: DeskContents, memory: DeskMemory) -> None:
    """Keep what was read, and the state code that is shown now, for the next unlock."""
    head = _or_finding(lambda: Records(files.records).head(files.kiosk_id), NO_CHAIN, [])
    contents.state_code = state_code(head.n, head.link)
    contents.state = replace(contents.state, seen=contents.state_code)
    keep(contents, memory)
    # Erasing a client may have been cut off before its last step.
    contents.find(*memory.tidy())


def keep(contents: DeskContents, memory: DeskMemory) -> None:
    """Write the index and the desk's state; a folder that cannot be written is found."""
    contents.state = replace(contents.state, taken=contents.taken(), beside=contents.taken_beside())
    contents.find(*memory.keep(contents.intake, contents.granted, contents.state))


def _or_finding(read: Callable[[], T], otherwise: T, findings: list[Finding]) -> T:
    """Read a part whose damage must not keep the therapist from the rest."""
    try:
        return read()
    except DataFault as fault:
        findings.append(Finding(fault.phrase, fault.values))
        return otherwise


def log_or_find(files: DeskFiles, contents: DeskContents, happening: Happening) -> None:
    """Write into the practice's log; what cannot be written is found."""
    missing = files.logbook.write(happening)
    if missing is not None:
        contents.find(missing)


def remember(contents: DeskContents, memory: DeskMemory) -> None:
    """Keep the desk's state; a folder that cannot be written is found."""
    try:
        memory.remember(contents.state)
    except MachineFault:
        contents.find(Finding(NOTHING_WRITTEN))
