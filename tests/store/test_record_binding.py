"""What binds a row: the seal its contents and most of its header, the chain its place and its client."""

import secrets

import pytest

from kiosk.errors import DataFault
from kiosk.store.engine import writing
from kiosk.store.verification import ChainWalk, verify_chain
from kiosk.vault.chain import blind
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import PrivateKey, SealBroken, new_seed, open_record
from kiosk.vault.suites import Suite

HEADER_BYTES = range(52)


def put(kiosk, column, seq, value):
    with writing(kiosk.engine) as connection:
        connection.exec_driver_sql(f"UPDATE record SET {column} = ? WHERE seq = ?", (value, seq))


def flipped(data, position):
    return data[:position] + bytes([data[position] ^ 1 << position % 8]) + data[position + 1 :]


@pytest.fixture
def three(kiosk):
    kiosk.add(3)
    return list(kiosk.recorder.rows(kiosk.kiosk_id))


@pytest.mark.parametrize("position", HEADER_BYTES)
def test_c3_a_flipped_byte_of_any_stored_header_is_reported(kiosk, three, position):
    put(kiosk, "header", 1, flipped(three[1].header, position))
    report = verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0)
    assert not report.ok
    assert "2" in str(report.findings[0])


def test_c4_a_flipped_byte_of_any_stored_envelope_is_reported_and_does_not_open(kiosk, three):
    header = RowHeader.parse(three[1].header)
    for position in range(0, len(three[1].envelope), 7):
        changed = flipped(three[1].envelope, position)
        put(kiosk, "envelope", 1, changed)
        assert not verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok
        with pytest.raises(SealBroken):
            open_record(kiosk.client_key, header, changed)
    put(kiosk, "envelope", 1, three[1].envelope)
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


@pytest.mark.parametrize("size", [0, 1, 287, 289])
def test_c4_a_stored_envelope_of_another_length_is_reported_and_does_not_open(kiosk, three, size):
    changed = three[1].envelope[:size].ljust(size, b"\x00")
    put(kiosk, "envelope", 1, changed)
    assert not verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok
    with pytest.raises(SealBroken):
        open_record(kiosk.client_key, RowHeader.parse(three[1].header), changed)


def test_c2_no_other_clients_key_opens_a_stored_row(kiosk, three):
    stranger = PrivateKey.from_seed(Suite.X25519, new_seed())
    for row in three:
        with pytest.raises(SealBroken):
            open_record(stranger, RowHeader.parse(row.header), row.envelope)


def test_i1_an_envelope_put_into_another_row_is_reported_and_does_not_open_there(kiosk, three):
    put(kiosk, "envelope", 1, three[2].envelope)
    assert not verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok
    with pytest.raises(SealBroken):
        open_record(kiosk.client_key, RowHeader.parse(three[1].header), three[2].envelope)


def test_i1_a_row_given_to_another_client_is_reported_by_its_tag(kiosk, three):
    header = RowHeader.parse(three[1].header)
    given = RowHeader(header.suite, header.kiosk_id, header.seq, header.record_id, header.blinded ^ 7 ^ 8)
    put(kiosk, "header", 1, given.pack())
    walk = ChainWalk(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0)
    walked = [row for chunk in walk.chunks() for row in chunk]
    assert not walk.report.ok
    # Whoever is named by the changed header has another key, and the number inside is another one too.
    number = blind(walked[1].key, RowHeader.parse(walked[1].header).blinded)
    other = PrivateKey.from_seed(Suite.X25519, secrets.token_bytes(32))
    assert number == 8
    with pytest.raises(DataFault):
        open_record(other, RowHeader.parse(walked[1].header), walked[1].envelope)
    assert open_record(kiosk.client_key, RowHeader.parse(walked[1].header), walked[1].envelope).client == 7
