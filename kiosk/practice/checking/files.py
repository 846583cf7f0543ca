"""Checking what lies beside the records and the keys: the index, and what cut-off writes left behind."""

from collections.abc import Mapping
from glob import escape
from pathlib import Path

import numpy as np

from kiosk.errors import DataFault
from kiosk.practice.granted import GrantedClient
from kiosk.store.comfort import COMFORT_NAME
from kiosk.store.engine import open_engine, reading
from kiosk.store.faults import storage_faults
from kiosk.store.file_checks import verify_file
from kiosk.store.findings import Finding
from kiosk.store.folder import FACTS_NAME, PracticeFolder
from kiosk.store.index.columns import SheetColumns
from kiosk.store.index.file import INDEX_VERSION, TrendIndex
from kiosk.store.index.sealing import open_columns, open_sides
from kiosk.store.index.sides import NO_SIDES, Sides
from kiosk.words import phrase

_NO_INDEX_VERSION = phrase("findings", "{file} is from another Rapport, or damaged at its beginning.")
_SHUT = phrase("findings", "The index holds something that does not open, of client number {number}.")
_ANOTHER = phrase("findings", "The index holds other answers than the records, of client number {number}.")
_LEFTOVER = phrase(
    "findings",
    "{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no "
    "backup is running.",
)


def verify_index(file: Path) -> tuple[Finding, ...]:
    """Check the file of the index as a file; a missing one is in order, and nothing is changed.

    Raises:
        MachineFault: the file cannot be read.
    """
    with storage_faults(file):
        if not file.exists():
            return ()
    engine = open_engine(file, read_only=True, any_version=True)
    try:
        with reading(engine) as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version != INDEX_VERSION:
            return (Finding(_NO_INDEX_VERSION, {"file": file}),)
        return verify_file(engine)
    except DataFault as fault:
        return (Finding(fault.phrase, fault.values),)
    finally:
        engine.dispose()


def compare_index(
    file: Path,
    granted: Mapping[int, GrantedClient],
    columns: Mapping[int, SheetColumns],
    beside: Mapping[int, Sides],
) -> tuple[Finding, ...]:
    """Compare what the index holds with the records; it may lack the newest ones.

    Args:
        file: the index; one that is damaged as a file is told elsewhere.
        granted: whose entries can be opened.
        columns: client number -> all sheets, as the records have them.
        beside: client number -> all records beside the sheets, as the records file has them.

    Raises:
        MachineFault: the file cannot be read.
    """
    with storage_faults(file):
        if not file.exists() or verify_index(file):
            return ()
    index = TrendIndex(file)
    try:
        found = []
        for number, sealed in sorted(index.load(granted).items()):
            try:
                indexed = open_columns(granted[number].seed, number, sealed)
            except DataFault:
                found.append(Finding(_SHUT, {"number": number}))
                continue
            if not _is_part_of(indexed, columns.get(number, SheetColumns.empty())):
                found.append(Finding(_ANOTHER, {"number": number}))
        for number, sealed in sorted(index.load_sides(granted).items()):
            try:
                indexed_beside = open_sides(granted[number].seed, number, sealed)
            except DataFault:
                found.append(Finding(_SHUT, {"number": number}))
                continue
            if not set(indexed_beside.rows) <= set(beside.get(number, NO_SIDES).rows):
                found.append(Finding(_ANOTHER, {"number": number}))
        return tuple(found)
    finally:
        index.close()


def _is_part_of(indexed: SheetColumns, sheets: SheetColumns) -> bool:
    places = set(zip(indexed.kiosk.tolist(), indexed.seq.tolist(), strict=True))
    known = {(indexed.kiosks[kiosk], seq) for kiosk, seq in places}
    where = zip(sheets.kiosk.tolist(), sheets.seq.tolist(), strict=True)
    chosen = np.array([(sheets.kiosks[kiosk], seq) in known for kiosk, seq in where], np.bool_)
    return sheets.chosen(chosen).tidied().encode() == indexed.tidied().encode()


def leftovers(folder: PracticeFolder) -> list[Finding]:
    """Name files and folders that a killed process left half-made; none of them is a part of the practice.

    Raises:
        MachineFault: the folder cannot be read.
    """
    path = folder.path
    with storage_faults(path):
        half_written = (f".{FACTS_NAME}.", f".{COMFORT_NAME}.")
        inside = [file for file in path.iterdir() if file.name.startswith(half_written)]
        beside = [one for one in path.parent.glob(f".{escape(path.name)}.*") if one.is_dir()]
    return [Finding(_LEFTOVER, {"file": file}) for file in (*sorted(inside), *sorted(beside))]
