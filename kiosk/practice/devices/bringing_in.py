"""Bringing a bundle in: rows of a kiosk on the practice's computer, a list of clients on a kiosk."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kiosk.clock import Clock, system_clock
from kiosk.errors import DataFault, Refused
from kiosk.practice.devices.kiosk_only import is_kiosk_only
from kiosk.practice.devices.rosters import RosterTaken, take_roster
from kiosk.practice.files import opened, own_kiosk_id, short_kiosk_id
from kiosk.practice.log.events import Event, Happening
from kiosk.practice.log.logbook import Logbook
from kiosk.practice.meter import Meter, Progress
from kiosk.store.bundle.file import BundleHead, BundleKind, read_bundle_head
from kiosk.store.bundle.merging import Merged, merge_rows, read_rows_bundle, would_change
from kiosk.store.bundle.rows import RowsHead
from kiosk.store.faults import storage_faults
from kiosk.store.findings import Finding
from kiosk.store.folder import PracticeFacts, PracticeFolder
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Records
from kiosk.words import phrase

MOST_NAMED = 5
_DIFFERING = phrase(
    "findings",
    "{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the "
    "kiosk's disk may be failing.",
)
_LOST = phrase(
    "findings",
    "{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: "
    "exchange it.",
)
_UNFIT = phrase(
    "findings",
    "The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They "
    "were taken in; the next unlock will say which rows cannot be believed.",
)
_NOBODYS_KEY = phrase(
    "findings",
    "Nobody of this practice has a key for this kiosk's rows, so they cannot be read here. Make the folder "
    "of that kiosk anew with `rapport bundle kiosk`.",
)


class OtherPractice(Refused):
    """The bundle is one of another practice."""


class WrongDevice(Refused):
    """The bundle belongs on another device of the practice."""


class UnknownKiosk(Refused):
    """Rows of a kiosk that is not known here: made elsewhere, or before a backup that was put back."""


class OwnRowsReturned(DataFault):
    """The bundle has rows of this very device that are not here any more."""


@dataclass(frozen=True, slots=True)
class RowsTaken:
    """What a bundle of rows brought.

    Attributes:
        kiosk_id: 16 bytes, whose rows.
        rows: how many that kiosk had when the bundle was made.
        new: how many were not here before.
        findings: what is not as it should be.
        doubtful: whether something is wrong with the rows themselves.
    """

    kiosk_id: bytes
    rows: int
    new: int
    findings: tuple[Finding, ...] = ()
    doubtful: bool = False


def bring_in(
    folder: PracticeFolder,
    file: Path,
    *,
    sure: bool = False,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> RowsTaken | RosterTaken:
    """Take in whatever the bundle holds, all of it or nothing. The same bundle again changes nothing.

    Args:
        folder: the practice, or a kiosk without therapists.
        file: the bundle.
        sure: whether rows of a kiosk that is not known here, or an older list of clients, are wanted.
        progress: called with bytes of work done and to do while rows are taken in. Whatever it raises ends
            the work and passes through; nothing is changed then.
        clock: gives the time for the log.

    Raises:
        MalformedBundle: the file is no bundle, or damaged.
        OtherPractice: it is one of another practice.
        WrongDevice: a list of clients on the practice's computer, or rows on a kiosk.
        UnknownKiosk, OlderRoster: somebody has to be ``sure``.
        RowsMissing, RowsDiffer, RowsUnfit, OwnRowsReturned: these rows cannot be taken in.
        StrangeRoster: nobody of the practice signed the list of clients.
        MachineFault: a file cannot be read or written.
        DataFault: the folder is damaged.
    """
    facts, head = folder.read_facts(), read_bundle_head(file)
    if head.practice_id != facts.practice_id:
        raise _other_practice(facts)
    _require_right_device(facts, head)
    if head.kind is BundleKind.ROSTER:
        return take_roster(folder, facts, file, older_too=sure, clock=clock)
    return _take_rows(folder, facts, file, progress, clock, sure=sure)


def _take_rows(
    folder: PracticeFolder,
    facts: PracticeFacts,
    file: Path,
    progress: Progress | None,
    clock: Clock,
    *,
    sure: bool,
) -> RowsTaken:
    bundle, own = read_rows_bundle(file), own_kiosk_id(folder, facts)
    with opened(folder.records_file) as records, opened(folder.keys_file) as keys:
        keyring = Keyring(keys)
        if bundle.rows.kiosk_id == own:
            if would_change(records, bundle):
                raise _own_rows_returned(folder)
            return RowsTaken(own, bundle.rows.n, 0)
        if not sure and bundle.rows.kiosk_id not in Records(records).kiosk_ids():
            raise _unknown_kiosk(bundle.rows)
        merged = merge_rows(records, bundle, _worked(file, progress))
        readable = _share_keys(keyring, bundle.rows)
        findings = _told(merged, readable=readable)
        doubtful = bool(findings)
        if merged.new:
            happening = Happening(Event.BUNDLE_IN, numbers=(merged.new,))
            unlogged = Logbook(records, keyring, own, clock).write(happening)
            findings += [] if unlogged is None else [unlogged]
    return RowsTaken(bundle.rows.kiosk_id, bundle.rows.n, merged.new, tuple(findings), doubtful)


def _share_keys(keyring: Keyring, rows: RowsHead) -> bool:
    """Give known holders the key of a chain that was not known here; tell whether anybody has one."""
    holders = keyring.as_far_as_sound().holders()
    has = {one.holder_id for one in holders if rows.kiosk_id in keyring.chain_keys(one.holder_id)}
    marks = {one.holder_id: sha256(one.public_key).digest() for one in holders}
    fitting = [one for one in rows.chain_keys if marks.get(one.holder_id) == one.key_digest]
    missing = [one for one in fitting if one.holder_id not in has]
    if missing:
        with keyring.together() as joined:
            for one in missing:
                joined.add_chain_key(rows.kiosk_id, one.holder_id, one.sealed)
    return bool(has or missing)


def _worked(file: Path, progress: Progress | None) -> Callable[[int], None]:
    with storage_faults(file):
        size = file.stat().st_size
    # Compared, and written.
    return Meter(progress, 2 * size).part(2 * size)


def _told(merged: Merged, *, readable: bool) -> list[Finding]:
    found = []
    for sentence, seqs in ((_DIFFERING, merged.differing), (_LOST, merged.lost)):
        if seqs:
            named = ", ".join(str(seq + 1) for seq in seqs[:MOST_NAMED])
            found.append(Finding(sentence, {"count": len(seqs), "rows": named}))
    if not merged.fits and not merged.lost:
        found.append(Finding(_UNFIT))
    if not readable:
        found.append(Finding(_NOBODYS_KEY))
    return found


def _require_right_device(facts: PracticeFacts, head: BundleHead) -> None:
    kiosk = is_kiosk_only(facts)
    if kiosk and head.kind is BundleKind.ROWS:
        raise WrongDevice(
            phrase(
                "errors",
                "This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to "
                "the practice's own computer.",
            )
        )
    if not kiosk and head.kind is BundleKind.ROSTER:
        raise WrongDevice(
            phrase(
                "errors",
                "This bundle holds the list of clients for kiosks without therapists; this computer has the "
                "list already. Bring it to a kiosk.",
            )
        )


def _other_practice(facts: PracticeFacts) -> OtherPractice:
    return OtherPractice(
        phrase("errors", "The bundle is one of another practice than {practice}. Nothing was changed."),
        practice=facts.name,
    )


def _unknown_kiosk(rows: RowsHead) -> UnknownKiosk:
    return UnknownKiosk(
        phrase(
            "errors",
            "The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with "
            "those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its "
            "rows in.",
        ),
        kiosk=short_kiosk_id(rows.kiosk_id),
    )


def _own_rows_returned(folder: PracticeFolder) -> OwnRowsReturned:
    return OwnRowsReturned(
        phrase(
            "errors",
            "The bundle holds rows of this very device that are not in {folder}: it seems that an older copy "
            "was put there. Nothing was changed. Restore the latest backup.",
        ),
        folder=folder.path,
    )
