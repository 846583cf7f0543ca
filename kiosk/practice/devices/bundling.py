"""Writing bundles: a kiosk's own rows for the practice's computer, or the list of clients for the kiosks.

A bundle is read back from its medium before it gets its name.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.clock import Clock, system_clock
from kiosk.errors import DataFault, MachineFault
from kiosk.practice.desk.access import DeskAccess
from kiosk.practice.devices.rosters import roster_of
from kiosk.practice.files import opened, own_kiosk_id, short_kiosk_id
from kiosk.practice.granted import log_seed
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.numbers import FIRST_CLIENT
from kiosk.practice.target_file import part_beside, require_place
from kiosk.store.bundle.decided import take_decided
from kiosk.store.bundle.file import BundleHead, BundleKind, BundleReader, open_bundle
from kiosk.store.bundle.roster import read_roster, roster_bundle
from kiosk.store.bundle.rows import RowsHead, read_rows, read_rows_head, rows_bundle
from kiosk.store.bundle.source import OwnRows
from kiosk.store.disk import sync_folder, write_pieces
from kiosk.store.faults import storage_faults
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.vault.roster_signature import roster_key
from kiosk.words import phrase

ENDING = ".rapport-bundle"
_LOST = phrase(
    "findings",
    "{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. "
    "The disk may be failing: bring the bundle to the practice's computer, then exchange it.",
)


class BundleUnsound(MachineFault):
    """What was written does not come back from the medium."""


@dataclass(frozen=True, slots=True)
class BundleMade:
    """A bundle that was written and read back.

    Attributes:
        kind: what it carries.
        file: where it is.
        size: bytes.
        count: rows in it, or active clients.
        kiosk_id: 16 bytes, whose rows it holds; the practice's own computer for a list of clients.
        findings: what is not in it, or could not be noted.
    """

    kind: BundleKind
    file: Path
    size: int
    count: int
    kiosk_id: bytes
    findings: tuple[Finding, ...]


def bundle_rows(
    folder: PracticeFolder,
    target: Path,
    *,
    first: int = 0,
    replace: bool = False,
    clock: Clock = system_clock,
) -> BundleMade:
    """Write the rows of this device's own chain into a bundle; clients go on meanwhile, no key is needed.

    Args:
        folder: the practice, or a kiosk without therapists.
        target: the file to write, or a folder for a file with a dated name.
        first: sequence number of the first row to put in; those before it were brought earlier.
        replace: whether a file of that name may be replaced.
        clock: gives the time.

    Raises:
        NoSuchRow: there are fewer rows.
        TargetExists: there is a file of that name, and ``replace`` is not given.
        NoSuchPlace: there is no folder for it.
        BundleUnsound: the medium does not give back what was written on it.
        MachineFault: no room, no right, a medium that went away.
        DataFault: the practice is damaged.
    """
    facts, now_ms = folder.read_facts(), clock().wall_ms
    kiosk_id = own_kiosk_id(folder, facts)
    file = _file_for(folder, target, f"rows-{short_kiosk_id(kiosk_id)}", now_ms, replace=replace)
    bundle = BundleHead(BundleKind.ROWS, facts.practice_id, now_ms)
    with opened(folder.records_file) as records, opened(folder.keys_file) as keys:
        with _finished_by_name(file, bundle) as part:
            head, lost = _write_rows(part, bundle, OwnRows(records, kiosk_id), Keyring(keys), first)
        unlogged = Logbook(records, Keyring(keys), kiosk_id, clock).write(
            Happening(Event.BUNDLE_OUT, numbers=(head.n - first,))
        )
    findings = (*lost, *([] if unlogged is None else [unlogged]))
    return BundleMade(BundleKind.ROWS, file, file.stat().st_size, head.n - first, kiosk_id, findings)


def write_all_rows(folder: PracticeFolder, part: Path, clock: Clock) -> tuple[Finding, ...]:
    """Write all rows of a folder's own chain into a bundle, and leave its name to the caller.

    Args:
        folder: of a kiosk; nothing is written into it.
        part: the file to write.
        clock: gives the time.

    Returns:
        What could not be put into it.

    Raises:
        BundleUnsound: the medium does not give back what was written on it.
        MachineFault: no room, no right, a medium that went away.
        DataFault: the folder is damaged.
    """
    facts = folder.read_facts()
    bundle = BundleHead(BundleKind.ROWS, facts.practice_id, clock().wall_ms)
    with opened(folder.records_file) as records, opened(folder.keys_file) as keys:
        source = OwnRows(records, own_kiosk_id(folder, facts))
        _, lost = _write_rows(part, bundle, source, Keyring(keys), 0)
    return tuple(lost)


def _write_rows(
    part: Path, bundle: BundleHead, source: OwnRows, keyring: Keyring, first: int
) -> tuple[RowsHead, list[Finding]]:
    """Write rows and read them back; give what stands before them, and what is not in the bundle."""
    head = source.head(keyring, first)

    def read_back(reader: BundleReader) -> bool:
        return read_rows_head(reader) == head and sum(1 for _ in read_rows(reader, head)) == head.n - first

    _write(part, bundle, rows_bundle(bundle, head, source.rows(head)), read_back)
    return head, [Finding(_LOST, {"count": source.lost})] if source.lost else []


def bundle_roster(
    desk: DeskAccess,
    target: Path,
    *,
    replace: bool = False,
) -> BundleMade:
    """Write the list of clients into a bundle, signed, so that kiosks know new clients and cards.

    What the practice decided goes along, as far as kiosks use it (``FOR_KIOSKS``).

    Args:
        desk: of whoever does it.
        target: the file to write, or a folder for a file with a dated name.
        replace: whether a file of that name may be replaced.

    Raises:
        NotVouched: somebody exchanged a therapist's public key.
        TargetExists, NoSuchPlace, BundleUnsound, MachineFault, DataFault: as ``bundle_rows``.
    """
    # The time comes first: whatever changes while this is read belongs to a list that is newer than this one.
    now_ms, seed = desk.clock().wall_ms, log_seed(desk.granted)
    file = _file_for(desk.folder, target, "clients", now_ms, replace=replace)
    facts = desk.folder.read_facts()
    roster = roster_of(desk, facts)
    bundle = BundleHead(BundleKind.ROSTER, facts.practice_id, now_ms)
    count = sum(client.active and client.number >= FIRST_CLIENT for client in roster.clients)

    def read_back(reader: BundleReader) -> bool:
        decided = take_decided(reader)
        return decided == roster.decided and list(read_roster(reader, roster_key(seed))) == list(
            roster.entries()
        )

    with _finished_by_name(file, bundle) as part:
        _write(part, bundle, roster_bundle(bundle, roster, seed), read_back)
    happening = Happening(Event.ROSTER_OUT, who=desk.holder.holder_id, numbers=(count,))
    unlogged = desk.logbook.write(happening)
    own = own_kiosk_id(desk.folder, facts)
    findings = () if unlogged is None else (unlogged,)
    return BundleMade(BundleKind.ROSTER, file, file.stat().st_size, count, own, findings)


def _file_for(folder: PracticeFolder, target: Path, what: str, now_ms: int, *, replace: bool) -> Path:
    made = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone()
    named = f"rapport-{what}-{made:%Y-%m-%d-%H%M%S}{ENDING}"
    file = target / named if target.is_dir() else target.absolute()
    require_place(folder, file, replace=replace)
    return file


@contextmanager
def _finished_by_name(file: Path, bundle: BundleHead) -> Iterator[Path]:
    """Give another name to write under; the file gets its own when the block has ended well."""
    with part_beside(file, f"rapport-{bundle.practice_id.hex()[:8]}-bundle") as part:
        yield part
        with storage_faults(file):
            part.replace(file)
            sync_folder(file.parent)


def _write(
    part: Path,
    bundle: BundleHead,
    pieces: Iterable[bytes],
    read_back: Callable[[BundleReader], bool],
) -> None:
    """Write, and read back from the medium."""
    write_pieces(part, pieces)
    try:
        with open_bundle(part) as reader:
            sound = reader.head() == bundle and read_back(reader)
    except DataFault as fault:
        raise _unsound(part.parent) from fault
    if not sound:
        raise _unsound(part.parent)


def _unsound(place: Path) -> BundleUnsound:
    return BundleUnsound(
        phrase(
            "errors",
            "What was written in {folder} does not come back as it was: the medium seems to be failing. "
            "There is no new bundle on it. Use another medium.",
        ),
        folder=place,
    )
