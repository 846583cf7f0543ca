"""A backup file comes back as it was; what is not as Rapport writes it ends in the one declared error."""

import io
import json
import secrets
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.backup.content import FILES, content_of, content_size_of, unpack
from kiosk.store.backup.file import (
    MAGIC,
    MOST_RECIPIENTS,
    BackupHead,
    BackupManifest,
    ChainMark,
    MalformedBackup,
    read_head,
    read_manifest,
)
from kiosk.store.faults import DeviceFault
from kiosk.vault.backup_key import Recipient
from kiosk.vault.backup_stream import new_data_key, seal_stream
from kiosk.vault.record import RECOVERY_HOLDER
from kiosk.vault.slots import SLOT_SIZE
from kiosk.vault.suites import Suite

quick = settings(max_examples=150, deadline=None)
few = settings(max_examples=40, deadline=None)

marks = st.builds(
    ChainMark,
    kiosk_id=st.binary(min_size=16, max_size=16),
    n=st.integers(0, 2**63 - 1),
    link=st.binary(min_size=32, max_size=32),
)
manifests = st.builds(
    BackupManifest,
    practice_id=st.binary(min_size=16, max_size=16),
    made_ms=st.integers(0, 2**53),
    program=st.text(max_size=64),
    chains=st.lists(marks, max_size=4, unique_by=lambda mark: mark.kiosk_id).map(
        lambda drawn: tuple(sorted(drawn, key=lambda mark: mark.kiosk_id))
    ),
    content_size=st.integers(0, 2**50),
)


def recipient(suite=Suite.X25519, holder_id=b"ABCDEFGH"):
    slot = b"" if holder_id == RECOVERY_HOLDER else secrets.token_bytes(SLOT_SIZE)
    return Recipient(holder_id, suite, slot, secrets.token_bytes(80 if suite is Suite.X25519 else 1168))


def manifest_of(size, chains=()):
    return BackupManifest(bytes(range(16)), 1_790_000_000_000, "rapport test", tuple(chains), size)


class Made:
    """A small backup in memory, with its parts."""

    def __init__(self, contents=(b'{"facts":1}', b"records" * 4000, b"keys" * 30), pieces=None):
        self.contents = contents
        size = content_size_of([len(one) for one in contents])
        chains = [ChainMark(bytes(16), 3, bytes(32)), ChainMark(bytes([1]) * 16, 0, bytes(32))]
        self.head = BackupHead(
            manifest_of(size, chains), (recipient(), recipient(Suite.XWING, RECOVERY_HOLDER))
        )
        self.data_key = new_data_key()
        stream = seal_stream(self.data_key, self.head.digest, pieces or [plain(contents)])
        self.bytes = self.head.encode() + b"".join(stream)

    def restore(self, written, folder):
        opened = io.BytesIO(written)
        for _ in unpack(opened, read_head(opened, folder / "backup"), self.data_key, folder):
            pass


def plain(contents, names=FILES, count=None):
    parts = [bytes([len(names) if count is None else count])]
    for name, one in zip(names, contents, strict=True):
        parts += [bytes([len(name)]), name.encode(), len(one).to_bytes(8, "big"), one]
    return b"".join(parts)


@pytest.fixture(scope="module")
def made():
    return Made()


@pytest.fixture
def into(tmp_path):
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


@given(manifests)
@quick
def test_a_manifest_comes_back(manifest):
    assert BackupManifest.decode(manifest.encode()) == manifest
    assert manifest.rows == sum(mark.n for mark in manifest.chains)


@given(manifests, st.data())
@quick
def test_c18_a_malformed_manifest_is_refused(manifest, data):
    written = manifest.encode()
    place = data.draw(st.integers(0, len(written) - 1))
    near = st.one_of(
        st.integers(0, 255).map(lambda value: written[:place] + bytes([value]) + written[place + 1 :]),
        st.just(written[:place]),
        st.just(written + b" "),
        st.binary(max_size=80),
    )
    changed = data.draw(near)
    try:
        read = BackupManifest.decode(changed)
    except MalformedBackup:
        return
    assert read.encode() == changed


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": True},
        {"practice_id": "00" * 15},
        {"practice_id": "GG" * 16},
        {"made_ms": -1},
        {"made_ms": 1.0},
        {"made_ms": True},
        {"made_ms": 2**60},
        {"program": "x" * 65},
        {"program": None},
        {"chains": {}},
        {"chains": [{}]},
        {"chains": "kiosk"},
        {"content_size": 2**51},
        {"more": 1},
        {"chains": [{"kiosk_id": "00" * 16, "link": "00" * 32, "n": 1}] * 2},
        {"chains": [{"kiosk_id": number * 16, "link": "00" * 32, "n": 1} for number in ("02", "01")]},
        {"chains": [{"kiosk_id": f"{number:032x}", "link": "00" * 32, "n": 0} for number in range(1001)]},
    ],
    ids=lambda change: str(change)[:60],
)
def test_c18_a_manifest_with_one_wrong_field_is_refused(change):
    fields = json.loads(manifest_of(7).encode()) | change
    with pytest.raises(MalformedBackup):
        BackupManifest.decode(json.dumps(fields, separators=(",", ":"), sort_keys=True).encode())


@pytest.mark.parametrize("written", [b"", b"null", b"[" * 100_000, b"\xff", b'{"a":' + b"9" * 5000 + b"}"])
def test_c18_a_manifest_that_is_none_is_refused(written):
    with pytest.raises(MalformedBackup):
        BackupManifest.decode(written)


def test_a_head_comes_back_and_says_how_long_the_file_is(made, tmp_path):
    file = tmp_path / "backup"
    file.write_bytes(made.bytes)
    with file.open("rb") as opened:
        assert read_head(opened, file) == made.head
        assert opened.tell() == len(made.head.encode())
    assert made.head.file_size == len(made.bytes)
    assert read_manifest(file) == made.head.manifest


def test_the_files_come_back_for_their_owner_alone(made, into):
    made.restore(made.bytes, into)
    assert [(into / name).read_bytes() for name in FILES] == list(made.contents)
    assert {(into / name).stat().st_mode & 0o777 for name in FILES} == {0o600}


def test_c18_a_changed_byte_in_every_place_of_the_head_is_refused_without_any_key(made, tmp_path):
    head = made.head.encode()
    for place in range(len(head)):
        for flip in (0x01, 0x80):
            changed = bytearray(made.bytes)
            changed[place] ^= flip
            with pytest.raises(MalformedBackup):
                read_head(io.BytesIO(changed), tmp_path)


def test_c18_a_changed_byte_anywhere_behind_the_head_is_refused(made, tmp_path):
    start = len(made.head.encode())
    for number, place in enumerate(range(start, len(made.bytes), 211)):
        changed = bytearray(made.bytes)
        changed[place] ^= 0x10
        folder = tmp_path / str(number)
        folder.mkdir()
        with pytest.raises(MalformedBackup):
            made.restore(bytes(changed), folder)


def test_c18_a_backup_that_was_cut_anywhere_is_refused_without_any_key(made, tmp_path):
    for end in [*range(len(made.head.encode()) + 100), *range(0, len(made.bytes), 97), len(made.bytes) - 1]:
        with pytest.raises(MalformedBackup):
            read_head(io.BytesIO(made.bytes[:end]), tmp_path)
    with pytest.raises(MalformedBackup, match="is not complete"):
        read_head(io.BytesIO(made.bytes[:-1]), tmp_path)
    with pytest.raises(MalformedBackup, match="is not complete"):
        read_head(io.BytesIO(made.bytes + b"x"), tmp_path)


@given(st.binary(max_size=400) | st.binary(max_size=400).map(lambda rest: MAGIC + b"\x01" + rest))
@quick
def test_c18_what_is_no_backup_is_refused(written):
    with pytest.raises(MalformedBackup):
        read_head(io.BytesIO(written), FILES[0])


def test_c18_a_backup_of_a_newer_rapport_is_told_as_such(made, tmp_path):
    newer = bytearray(made.bytes)
    newer[4] = 2
    with pytest.raises(MalformedBackup, match="newer Rapport"):
        read_head(io.BytesIO(newer), tmp_path)
    with pytest.raises(MalformedBackup, match="is not a backup of Rapport"):
        read_head(io.BytesIO(b"SQLite format 3\x00" * 9), tmp_path)


def test_c18_absurd_lengths_in_a_head_are_refused_before_anything_is_read_for_them(made):
    class Counting(io.BytesIO):
        most = 0

        def read(self, size=-1):
            assert size >= 0
            Counting.most = max(Counting.most, size)
            return super().read(size)

    manifest = made.head.manifest.encode()
    absurd = [
        MAGIC + b"\x01" + b"\xff" * 4,
        MAGIC + b"\x01" + (1 << 18).to_bytes(4, "big") + bytes(1 << 18),
        MAGIC + b"\x01" + len(manifest).to_bytes(4, "big") + manifest + b"\xff\xff",
        MAGIC + b"\x01" + len(manifest).to_bytes(4, "big") + manifest + b"\x00\x01ABCDEFGH\x01\xff\xff",
    ]
    for written in absurd:
        with pytest.raises(MalformedBackup):
            read_head(Counting(written), FILES[0])
    assert Counting.most <= 1 << 18


def test_c18_a_head_without_recipients_or_with_too_many_is_neither_written_nor_read(made):
    for recipients in ((), (recipient(),) * (MOST_RECIPIENTS + 1)):
        with pytest.raises(MalformedBackup):
            replace(made.head, recipients=recipients).encode()


@pytest.mark.parametrize("suite", [0, 3, 255])
def test_c18_an_unknown_suite_of_a_recipient_is_refused(made, suite):
    place = made.head.encode().index(made.head.recipients[0].holder_id) + 8
    changed = bytearray(made.bytes)
    changed[place] = suite
    with pytest.raises(MalformedBackup):
        read_head(io.BytesIO(changed), FILES[0])


def content_with(names=FILES, contents=(b"{}", b"r", b"k"), **more):
    return plain(contents, names, **more)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x03",
        content_with(count=2),
        content_with(count=4),
        content_with(("../practice.json", "records.sqlite", "keys.sqlite")),
        content_with(("/etc/passwd", "records.sqlite", "keys.sqlite")),
        content_with(("practice.json", "keys.sqlite", "records.sqlite")),
        content_with(("practice.json", "records.sqlite", "index.sqlite")),
        content_with(("practice.json", "practice.json", "keys.sqlite")),
        content_with() + b"x",
        content_with()[:-1],
        content_with(contents=(b"{" * ((1 << 20) + 1), b"r", b"k")),
        b"\x03\x0dpractice.json" + b"\xff" * 8 + bytes(64),
        b"\x03\x0dpractice.json" + (1 << 40).to_bytes(8, "big") + bytes(64),
    ],
    ids=lambda content: repr(content[:40]),
)
@pytest.mark.parametrize("honest", [True, False])
def test_c18_no_other_name_order_count_or_size_is_taken_from_a_backup(into, content, honest):
    """Sealed with the right key all the same; ``honest``: the manifest gives the size that it has."""
    data_key = new_data_key()
    size = len(content) if honest else content_size_of([2, 1, 1])
    head = BackupHead(manifest_of(size), (recipient(),))
    stream = io.BytesIO(b"".join(seal_stream(data_key, head.digest, [content])))
    with pytest.raises(MalformedBackup):
        for _ in unpack(stream, head, data_key, into):
            pass
    assert {found.name for found in into.iterdir()} <= set(FILES)
    assert {found.name for found in into.parent.iterdir()} == {"into"}
    assert sum(found.stat().st_size for found in into.iterdir()) <= 1 << 20


@given(st.binary(max_size=300))
@few
def test_c18_any_sealed_content_is_refused_or_comes_back(tmp_path_factory, content):
    into = tmp_path_factory.mktemp("into")
    data_key = new_data_key()
    head = BackupHead(manifest_of(len(content)), (recipient(),))
    stream = io.BytesIO(b"".join(seal_stream(data_key, head.digest, [content])))
    with pytest.raises(MalformedBackup):
        for _ in unpack(stream, head, data_key, into):
            pass


def test_an_existing_file_is_never_written_over(made, into):
    (into / "keys.sqlite").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        made.restore(made.bytes, into)
    assert (into / "keys.sqlite").read_bytes() == b"mine"


def test_a_file_that_shrinks_while_it_is_sealed_ends_the_backup(into):
    for name in FILES:
        (into / name).write_bytes(b"12345")
    assert len(b"".join(content_of(into, [5, 5, 5]))) == content_size_of([5, 5, 5])
    with pytest.raises(MalformedBackup):
        list(content_of(into, [5, 6, 5]))


def test_a_manifest_that_is_not_there_is_told_in_words(tmp_path):
    with pytest.raises(DeviceFault, match="cannot be read or written"):
        read_manifest(tmp_path / "gone")
