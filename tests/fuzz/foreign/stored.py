"""What the store and the desks read: files of a practice, backups, bundles, and what is sealed in them."""

import hashlib
import io
import json
import secrets
import tempfile
import zlib
from pathlib import Path

from foreign.target import Target

from kiosk.clock import Moment
from kiosk.practice.answering import throttle as code_throttle
from kiosk.practice.desk.state import DamagedState, DeskState
from kiosk.practice.names import DamagedProfile, Profile
from kiosk.practice.settings.for_kiosks import settings_for_kiosks
from kiosk.practice.unlocking import throttle as sign_in_throttle
from kiosk.store.backup.content import FILES, unpack
from kiosk.store.backup.file import BackupHead, BackupManifest, ChainMark, MalformedBackup, read_head
from kiosk.store.bundle.decided import Decided, take_decided
from kiosk.store.bundle.file import BundleHead, BundleKind, BundleReader, MalformedBundle
from kiosk.store.bundle.public_keys import public_holder
from kiosk.store.bundle.roster import Roster, StrangeRoster, read_roster, roster_bundle
from kiosk.store.bundle.rows import RowsHead, SealedChainKey, read_rows, read_rows_head, rows_bundle
from kiosk.store.facts import DamagedFolder, NewerFolder, PracticeFacts, parse_facts
from kiosk.store.index.columns import MalformedIndex, SheetColumns, SheetRow
from kiosk.store.index.merging import merge
from kiosk.store.index.sides import NO_SIDES, SideRow, Sides
from kiosk.store.keys.entries import CardEntry, ClientEntry
from kiosk.store.rows import StoredRow
from kiosk.vault import labels
from kiosk.vault.backup_key import Recipient
from kiosk.vault.backup_stream import new_data_key, seal_stream, sealed_size
from kiosk.vault.chain import ChainState
from kiosk.vault.header import RowHeader
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.roster_signature import SIGNATURE_SIZE, roster_key, sign_roster
from kiosk.vault.slots import SLOT_SIZE
from kiosk.vault.suites import Suite

_FILE = Path("/somewhere/of/ours")
_PRACTICE = bytes(range(16))
_KIOSK = bytes(range(16, 32))
_SEED = bytes(range(32))
_NOW = Moment(1_790_000_000_000, 500_000, bytes(16))
_SIDES = NO_SIDES.merged(SideRow(_KIOSK, place, b"record %d" % place, 4, 5, bytes(192)) for place in (3, 8))
_DIGEST = 32
_KEY = b"\x01" + bytes(32)
_DECIDED = Decided(
    "Lindenhof", {"language": "ar", "look_logo": "iVBORw==", "look_still": True, "times_visit_seconds": 180}
)


def _head() -> BackupHead:
    chains = (ChainMark(_KIOSK, 3, bytes(32)),)
    manifest = BackupManifest(_PRACTICE, _NOW.wall_ms, "rapport", chains, len(_CONTENT))
    therapist = Recipient(b"ABCDEFGH", Suite.X25519, bytes(SLOT_SIZE), bytes(80))
    recovery = Recipient(RECOVERY_HOLDER, Suite.XWING, b"", bytes(1168))
    return BackupHead(manifest, (therapist, recovery))


def _content() -> bytes:
    parts = [bytes([len(FILES)])]
    for name, size in zip(FILES, (30, 200, 90), strict=True):
        parts += [bytes([len(name)]), name.encode(), size.to_bytes(8, "big"), bytes(size)]
    return b"".join(parts)


_CONTENT = _content()
_STREAM = bytes(sealed_size(len(_CONTENT)))
_DATA_KEY = new_data_key()


def _backup(data: bytes) -> BackupHead:
    return read_head(io.BytesIO(data), _FILE)


def _backup_with_check_sum(data: bytes) -> BackupHead:
    """Read a head whose check sum is right, before a stream of a right size."""
    return _backup(data + hashlib.sha256(labels.bound(labels.BACKUP_HEAD, data)).digest() + _STREAM)


def _unpacked(data: bytes) -> bool:
    """Unpack what whoever has the data key can write."""
    head = BackupHead(BackupManifest(_PRACTICE, _NOW.wall_ms, "rapport", (), len(data)), _head().recipients)
    sealed = b"".join(seal_stream(_DATA_KEY, head.digest, [data]))
    with tempfile.TemporaryDirectory() as folder:
        for _ in unpack(io.BytesIO(sealed), head, _DATA_KEY, Path(folder)):
            pass
        assert sorted(path.name for path in Path(folder).iterdir()) == sorted(FILES)
    return True


def _bundle(data: bytes) -> object:
    return _all_of(BundleReader(io.BytesIO(data), _FILE))


def _bundle_with_check_sum(data: bytes) -> object:
    return _bundle(data + hashlib.sha256(data).digest())


def _signed_list(data: bytes) -> object:
    return _bundle_with_check_sum(data + sign_roster(_SEED, hashlib.sha256(data).digest()))


def _all_of(reader: BundleReader) -> object:
    head = reader.head()
    if head.kind is BundleKind.ROSTER:
        return take_decided(reader), list(read_roster(reader, roster_key(_SEED)))
    rows = read_rows_head(reader)
    return rows, list(read_rows(reader, rows))


def _rows() -> bytes:
    rows: list[StoredRow | None] = []
    for seq, suite in enumerate((Suite.X25519, Suite.XWING)):
        envelope = secrets.token_bytes(288 if suite is Suite.X25519 else 1376)
        header = RowHeader(suite, _KIOSK, seq, bytes(range(16)), 7).pack()
        rows.append(StoredRow(header, envelope, hashlib.sha256(envelope).digest(), bytes(32)))
    rows += [
        None,
        StoredRow(RowHeader(Suite.XWING, _KIOSK, 3, bytes(16), 7).pack(), None, bytes(32), bytes(32)),
    ]
    keys = (SealedChainKey(b"ABCDEFGH", bytes(32), bytes(80)),)
    head = RowsHead(_KIOSK, 0, len(rows), bytes(32), ('{"a":1}',), keys)
    return b"".join(rows_bundle(BundleHead(BundleKind.ROWS, _PRACTICE, 5), head, rows))


def _list() -> bytes:
    roster = Roster(
        [public_holder(b"ABCDEFGH", _KEY), public_holder(RECOVERY_HOLDER, _KEY)],
        [ClientEntry(number, _KEY, b"", RECOVERY_HOLDER, number != 5) for number in (0, 1, 5)],
        [CardEntry(3, 5, bytes(16), bytes(32))],
        _DECIDED,
    )
    return b"".join(roster_bundle(BundleHead(BundleKind.ROSTER, _PRACTICE, 5), roster, _SEED))


def _decided(data: bytes) -> Decided:
    """Read what was decided; whatever it says, each setting that is taken over is one of Rapport's own."""
    decided = take_decided(BundleReader(io.BytesIO(len(data).to_bytes(4, "big") + data), _FILE))
    chosen = settings_for_kiosks(decided.settings)
    assert settings_for_kiosks(chosen) == chosen
    return decided


def _facts(data: bytes) -> PracticeFacts:
    return parse_facts(data, _FILE)


def _facts_with_check_sum(data: bytes) -> PracticeFacts:
    """Read facts whose check sum is right, whatever they are."""
    try:
        fields = json.loads(data)
        fields.pop("check", None)
        canonical = json.dumps(fields, separators=(",", ":"), sort_keys=True)
        fields["check"] = f"{zlib.crc32(canonical.encode('ascii')):08x}"
        made = json.dumps(fields).encode()
    except (ValueError, TypeError, AttributeError, RecursionError):
        made = data
    return _facts(made)


def _columns() -> bytes:
    rows = [
        SheetRow(_KIOSK, seq, seq, 1_790_000_000_000 + seq, bytes(16), ((0, 5), (1, -1))) for seq in range(3)
    ]
    return merge(SheetColumns.empty(), rows).encode()


def _codes_state(data: bytes) -> object:
    """A count that cannot be read costs a pause, never an error."""
    state = code_throttle.decode(data, _NOW)
    assert code_throttle.decode(state.encode(), _NOW) == state
    return state.failed(2).passed(2).wait(2)


def _sign_in_state(data: bytes) -> object:
    """The same for passphrases."""
    state = sign_in_throttle.decode(data, _NOW)
    assert sign_in_throttle.decode(state.encode(), _NOW) == state
    return state.failed().passed().told()


_DESK = DeskState({_KIOSK: ChainState(3, bytes(32), bytes(32))}, {7: 3}, {7: 1}, "3-7QK2MD", 5, 6)

STORED = (
    Target(
        "practice.json",
        _facts,
        (DamagedFolder, NewerFolder),
        [PracticeFacts(_PRACTICE, "Lindenhof", 2, 1, settings={"kiosk_id": _KIOSK.hex()}).as_json().encode()],
    ),
    Target(
        "practice.json with a right check sum",
        _facts_with_check_sum,
        (DamagedFolder, NewerFolder),
        [PracticeFacts(_PRACTICE, "Lindenhof", 2, 1).as_json().encode()],
    ),
    Target("backup", _backup, (MalformedBackup,), [_head().encode() + _STREAM]),
    Target(
        "head of a backup with a right check sum",
        _backup_with_check_sum,
        (MalformedBackup,),
        [_head().encode()[:-_DIGEST]],
    ),
    Target(
        "manifest of a backup",
        BackupManifest.decode,
        (MalformedBackup,),
        [_head().manifest.encode()],
        BackupManifest.encode,
    ),
    Target("content of a backup", _unpacked, (MalformedBackup,), [_CONTENT]),
    Target("bundle", _bundle, (MalformedBundle, StrangeRoster), [_rows(), _list()]),
    Target(
        "bundle with a right check sum",
        _bundle_with_check_sum,
        (MalformedBundle, StrangeRoster),
        [_rows()[:-_DIGEST]],
    ),
    Target(
        "signed list of clients", _signed_list, (MalformedBundle,), [_list()[: -_DIGEST - SIGNATURE_SIZE]]
    ),
    Target(
        "what the practice decided",
        _decided,
        (MalformedBundle,),
        [_DECIDED.encode()[4:], b'{"name":"A","settings":{}}'],
        lambda decided: decided.encode()[4:],
    ),
    Target(
        "index",
        SheetColumns.decode,
        (MalformedIndex,),
        [_columns(), SheetColumns.empty().encode()],
        SheetColumns.encode,
    ),
    Target(
        "what is beside the sheets",
        Sides.decode,
        (MalformedIndex,),
        [_SIDES.encode(), NO_SIDES.encode()],
        Sides.encode,
    ),
    Target("profile", Profile.decode, (DamagedProfile,), [Profile("Ana", 5).encode()]),
    Target(
        "what a desk remembers", DeskState.decode, (DamagedState,), [_DESK.encode(), DeskState().encode()]
    ),
    Target("wrong codes", _codes_state, (), [code_throttle.fresh(_NOW).failed(2).failed(900).encode()]),
    Target("wrong passphrases", _sign_in_state, (), [sign_in_throttle.fresh(_NOW).failed().encode()]),
)
