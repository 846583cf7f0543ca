"""Keeping to the practice's decision how long sheets are kept, at each unlock, for the desk's own clients."""

from dataclasses import replace

from kiosk.errors import MachineFault
from kiosk.practice.desk.contents import DeskContents
from kiosk.practice.desk.files import DeskFiles
from kiosk.practice.desk.intake import NO_SHEETS
from kiosk.practice.desk.retention import (
    EMPTIED,
    POSTPONED,
    Emptied,
    empty_older,
    months_before,
    months_kept,
    without,
)
from kiosk.practice.desk.shown import show
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.numbers import UNASSIGNED
from kiosk.store.findings import NOTHING_WRITTEN, Finding
from kiosk.store.index.sides import NO_SIDES
from kiosk.vault.holders import Holder
from kiosk.vault.record import RECOVERY_HOLDER


def keep_retention(files: DeskFiles, contents: DeskContents, holder: Holder, away: int | None) -> None:
    """Destroy what is too old, and tell; what cannot be written is done at a later unlock.

    Args:
        files: of the practice.
        contents: of the desk.
        holder: whose desk.
        away: days since the last unlock where they are so many that the clock may be wrong: then nothing is
            destroyed now.
    """
    months = months_kept(files.facts)
    if months is None:
        return
    if away is not None:
        if _is_due(files, contents, holder, months):
            contents.find(Finding(POSTPONED, {"days": away}))
        return
    count = destroy_older(files, contents, holder, months)
    if count:
        one, more = EMPTIED
        told = Finding(one if count == 1 else more, {"months": months, "count": count})
        contents.news = (*contents.news, told)


def destroy_older(files: DeskFiles, contents: DeskContents, holder: Holder, months: int) -> int:
    """Destroy the sheets of this desk's own clients that are older; give how many were destroyed now."""
    before_ms = months_before(files.clock().wall_ms, months)
    try:
        own = _own(files, contents, holder)
        emptied = empty_older(files.records, contents.shown, contents.intake.sides, own, before_ms)
    except MachineFault:
        contents.find(Finding(NOTHING_WRITTEN))
        return 0
    if emptied.places or emptied.beside:
        _drop(files, contents, emptied)
    if emptied.count:
        numbers = (months, emptied.count)
        missing = files.logbook.write(Happening(Event.SHEETS_EMPTIED, who=holder.holder_id, numbers=numbers))
        if missing is not None:
            contents.find(missing)
    return emptied.count


def _own(files: DeskFiles, contents: DeskContents, holder: Holder) -> list[int]:
    """Give the clients whose sheets this desk decides about: its own, and those without a code."""
    if holder.holder_id == RECOVERY_HOLDER:
        return [number for number in contents.granted if number >= UNASSIGNED]
    clients = files.keyring.as_far_as_sound().clients(holder.holder_id)
    return [number for number in (UNASSIGNED, *(one.number for one in clients)) if number in contents.granted]


def _is_due(files: DeskFiles, contents: DeskContents, holder: Holder, months: int) -> bool:
    before_ms = months_before(files.clock().wall_ms, months)
    sheets = [contents.sheets(number).columns for number in _own(files, contents, holder)]
    return any(len(one) and int(one.wall_ms[0]) < before_ms for one in sheets)


def _drop(files: DeskFiles, contents: DeskContents, emptied: Emptied) -> None:
    """Take the destroyed sheets out of everything that the desk knows, and later out of the index."""
    intake, read = contents.intake, dict(contents.state.read)
    for number, places in emptied.places.items():
        intake.columns[number] = without(intake.columns[number], places)
        intake.kept[number] = without(intake.kept.get(number, NO_SHEETS), places)
        intake.changed.add(number)
        # The oldest were read first.
        read[number] = max(0, read.get(number, 0) - len(places))
    for number, places in emptied.beside.items():
        intake.sides[number] = intake.sides[number].without(places)
        intake.kept_sides[number] = intake.kept_sides.get(number, NO_SIDES).without(places)
        intake.changed.add(number)
    now_ms = files.clock().wall_ms
    contents.shown, _, clock_told = show(
        intake.columns, contents.wordings.get, now_ms, contents.state.clock_told
    )
    contents.state = replace(contents.state, read=read, clock_told=clock_told)
