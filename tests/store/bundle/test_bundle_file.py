"""A bundle comes back as it was; what is not as Rapport writes it ends in the one declared error."""

import hashlib
import secrets
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.store.bundle.decided import MOST_DECIDED, Decided, take_decided
from kiosk.store.bundle.file import (
    DIGEST_SIZE,
    BundleHead,
    BundleKind,
    MalformedBundle,
    open_bundle,
    read_bundle_head,
)
from kiosk.store.bundle.merging import merge_rows, read_rows_bundle
from kiosk.store.bundle.public_keys import public_holder
from kiosk.store.bundle.roster import Roster, StrangeRoster, read_roster, roster_bundle
from kiosk.store.bundle.rows import RowsHead, SealedChainKey, read_rows, read_rows_head, rows_bundle
from kiosk.store.engine import reading, writing
from kiosk.store.faults import DeviceFault
from kiosk.store.keys.keyring import CardEntry, ClientEntry
from kiosk.store.rows import StoredRow
from kiosk.vault.chain import first_state, next_link
from kiosk.vault.header import RowHeader
from kiosk.vault.roster_signature import roster_key
from kiosk.vault.suites import Suite

KIOSK = bytes(range(16))
PRACTICE = bytes(range(16, 32))
SEED = bytes(range(32))
many = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def row(seq, suite=Suite.X25519, *, emptied=False):
    header = RowHeader(suite, KIOSK, seq, secrets.token_bytes(16), 7).pack()
    envelope = secrets.token_bytes(288 if suite is Suite.X25519 else 1376)
    digest = hashlib.sha256(envelope).digest()
    return StoredRow(header, None if emptied else envelope, digest, secrets.token_bytes(32))


def rows_written(rows, first=0):
    link = first_state(KIOSK, b"").link
    for one in rows:
        if one is not None:
            link = next_link(link, one.header, one.digest)
    keys = tuple(
        SealedChainKey(holder, bytes(32), secrets.token_bytes(80)) for holder in (b"ABCDEFGH", b"recovery")
    )
    texts = tuple(sorted(('{"a":1}', '{"b":2}'), key=lambda text: hashlib.sha256(text.encode()).digest()))
    head = RowsHead(KIOSK, first, first + len(rows), link, texts, keys)
    bundle = BundleHead(BundleKind.ROWS, PRACTICE, 1_790_000_000_000)
    return head, b"".join(rows_bundle(bundle, head, rows))


ROWS = [row(0), row(1, Suite.XWING), row(2, emptied=True), None, row(4)]
HEAD, WRITTEN = rows_written(ROWS)
DECIDED = Decided("Lindenhof ✿", {"look_still": True, "languages_offered": ["en", "ar"], "look_logo": "aWk="})
ROSTER = Roster(
    [public_holder(b"ABCDEFGH", b"\x01" + bytes(32)), public_holder(b"recovery", b"\x01" + bytes(32))],
    [ClientEntry(number, b"\x01" + bytes(32), b"", b"recovery", number != 5) for number in (0, 1, 5, 9)],
    [CardEntry(3, 5, bytes(16), bytes(32)), CardEntry(900, 9, bytes(16), bytes(32))],
    DECIDED,
)
LIST = b"".join(roster_bundle(BundleHead(BundleKind.ROSTER, PRACTICE, 5), ROSTER, SEED))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "bundle"


def read(file, key=None):
    """Read a bundle to its end as whatever it says that it is."""
    with open_bundle(file) as reader:
        head = reader.head()
        if head.kind is BundleKind.ROSTER:
            return [take_decided(reader), *read_roster(reader, key or roster_key(SEED))]
        rows = read_rows_head(reader)
        return rows, [one for _, one in read_rows(reader, rows)]


def with_sum(body):
    return body + hashlib.sha256(body).digest()


def test_rows_come_back_as_they_were(file):
    file.write_bytes(WRITTEN)
    assert read(file) == (HEAD, ROWS)
    assert read_bundle_head(file) == BundleHead(BundleKind.ROWS, PRACTICE, 1_790_000_000_000)


def test_a_list_of_clients_comes_back_as_it_was(file):
    file.write_bytes(LIST)
    assert read(file) == [DECIDED, *ROSTER.entries()]


@pytest.mark.parametrize("written", [WRITTEN, LIST], ids=["rows", "clients"])
def test_i2_every_flipped_byte_and_every_cut_is_refused(file, written):
    for place in range(0, len(written), 1 if len(written) < 1500 else 7):
        changed = bytearray(written)
        changed[place] ^= 0x10
        for damaged in (bytes(changed), written[:place]):
            file.write_bytes(damaged)
            with pytest.raises((MalformedBundle, StrangeRoster)):
                read(file)
    file.write_bytes(written + b"\x00")
    with pytest.raises(MalformedBundle):
        read(file)


@given(data=st.data(), which=st.sampled_from([WRITTEN, LIST]))
@many
def test_c18_whoever_makes_the_check_sum_anew_meets_the_one_declared_error(file, data, which):
    body = bytearray(which[:-DIGEST_SIZE])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(body) - 1))
        end = data.draw(st.integers(place, min(len(body), place + 40)))
        body[place:end] = data.draw(st.binary(max_size=44))
    file.write_bytes(with_sum(bytes(body)))
    try:
        found = read(file)
    except (MalformedBundle, StrangeRoster):
        return
    # What was read is what a bundle of it would hold: there is one way to write everything.
    if isinstance(found, tuple):
        head, rows = found
        front = read_bundle_head(file)
        assert b"".join(rows_bundle(front, head, rows)) == file.read_bytes()
    else:
        assert bytes(body) == which[:-DIGEST_SIZE]


@given(st.binary(max_size=200))
@many
def test_c18_any_other_bytes_are_no_bundle(file, written):
    for front in (b"", b"RPTU", b"RPTU\x01\x01", b"RPTU\x01\x02"):
        file.write_bytes(front + written)
        with pytest.raises((MalformedBundle, StrangeRoster)):
            read(file)


def test_c18_a_newer_version_or_kind_says_so(file):
    for body in (b"RPTU\x02", b"RPTU\x01\x03"):
        file.write_bytes(with_sum(body + bytes(60)))
        with pytest.raises(MalformedBundle, match="newer Rapport"):
            read(file)
    file.write_bytes(b"PK\x03\x04 holiday.zip")
    with pytest.raises(MalformedBundle, match="not a bundle"):
        read_bundle_head(file)


def test_a_bundle_that_cannot_be_read_is_told_as_the_machines_fault(tmp_path):
    with pytest.raises(DeviceFault):
        read_bundle_head(tmp_path / "missing")


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
    max_leaves=12,
)


@given(name=st.text(min_size=1), chosen=st.dictionaries(st.text(), plain, max_size=6))
@many
def test_what_the_practice_decided_comes_back_as_it_was(file, name, chosen):
    decided = Decided(name, chosen)
    file.write_bytes(decided.encode() + b"what follows")
    with open_bundle(file) as reader:
        assert take_decided(reader) == decided
        assert reader.take(12) == b"what follows"


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"[]",
        b"null",
        b'{"name":"A"}',
        b'{"name":"","settings":{}}',
        b'{"name":7,"settings":{}}',
        b'{"name":"A","settings":[]}',
        b'{"settings":{},"name":"A"}',
        b'{"name":"A","settings": {}}',
        b'{"name":"A","settings":{},"slot":""}',
        b'{"name":"A","settings":{"b":1,"b":1}}',
        b'{"name":"A","settings":{"b":NaN}}',
        b'{"name":"A","settings":{"b":-Infinity}}',
        b'{"name":"A","settings":{"b":1e999}}',
        b'{"name":"A","settings":{"b":' + b"[" * 20_000 + b"]" * 20_000 + b"}}",
        b'{"name":"A","settings":{"b":' + b"9" * 5000 + b"}}",
        '{"name":"Ä","settings":{}}'.encode(),
        b'{"name":"\xff","settings":{}}',
    ],
)
def test_c18_settings_that_rapport_does_not_write_are_refused(file, written):
    front = BundleHead(BundleKind.ROSTER, PRACTICE, 5).encode() + len(written).to_bytes(4, "big")
    file.write_bytes(with_sum(front + written + bytes(8 + 64)))
    with pytest.raises(MalformedBundle, match="damaged"):
        read(file)


def test_c18_no_more_is_read_than_settings_can_take(file):
    with pytest.raises(ValueError, match="bytes"):
        Decided("A", {"look_logo": "A" * MOST_DECIDED}).encode()
    front = BundleHead(BundleKind.ROSTER, PRACTICE, 5).encode() + (MOST_DECIDED + 1).to_bytes(4, "big")
    file.write_bytes(front)
    with open_bundle(file) as reader:
        reader.head()
        with pytest.raises(MalformedBundle):
            take_decided(reader)


def test_a_list_signed_by_somebody_else_is_refused(file):
    file.write_bytes(LIST)
    with pytest.raises(StrangeRoster):
        read(file, roster_key(bytes(32)))


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_i2_a_damaged_bundle_changes_nothing_in_the_records(records, file, data):
    changed = bytearray(WRITTEN)
    place = data.draw(st.integers(30, len(WRITTEN) - 1))
    changed[place] ^= data.draw(st.integers(1, 255))
    file.write_bytes(changed)
    with pytest.raises(MalformedBundle):
        merge_rows(records, read_rows_bundle(file), lambda _: None)
    with reading(records) as connection:
        for table in ("record", "chain_head", "questionnaire"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0


def test_memory_stays_flat_however_long_a_bundle_is(records, tmp_path):
    """Rows are taken piece by piece: what 4,000 of them need is not ten times what 400 need."""
    peaks = []
    for count in (400, 4000):
        _, written = rows_written([row(seq) for seq in range(count)])
        file = Path(tmp_path / f"{count}")
        file.write_bytes(written)
        del written
        with writing(records) as connection:
            connection.exec_driver_sql("DELETE FROM record")
            connection.exec_driver_sql("DELETE FROM chain_head")
        tracemalloc.start()
        assert merge_rows(records, read_rows_bundle(file), lambda _: None).new == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 3 * peaks[0] + 2_000_000
