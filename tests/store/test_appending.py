"""Appending to a chain: one transaction a row, the key overwritten, a repeated record stored once."""

import secrets

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from kiosk.store.engine import reading, writing
from kiosk.store.faults import DamagedFile, DiskFull, NotWritable
from kiosk.store.records import Recorder, Records, start_chain
from kiosk.store.rows import CHUNK
from kiosk.store.verification import verify_chain
from kiosk.vault.chain import blind, first_state, next_key
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import PrivateKey, open_record
from kiosk.vault.record import seal_record
from kiosk.vault.suites import Suite


def test_a_row_opens_again_with_its_clients_key_and_number(kiosk, contents):
    receipt = kiosk.recorder.append(7, kiosk.client_key.public, contents)
    (row,) = kiosk.recorder.rows(kiosk.kiosk_id)
    header = RowHeader.parse(row.header)
    assert (header.kiosk_id, header.seq, header.record_id) == (kiosk.kiosk_id, 0, receipt.record_id)
    assert open_record(kiosk.client_key, header, row.envelope) == contents
    assert blind(kiosk.key0, header.blinded) == 7


def test_rows_are_numbered_without_gaps(kiosk):
    assert [receipt.seq for receipt in kiosk.add(5)] == [0, 1, 2, 3, 4]
    assert kiosk.recorder.count() == 5
    assert kiosk.recorder.head(kiosk.kiosk_id).n == 5


def test_each_kiosk_has_a_chain_of_its_own(new_kiosk):
    first, second = new_kiosk(), new_kiosk()
    first.add(2)
    second.add(3)
    reader = Records(first.engine)
    assert reader.kiosk_ids() == tuple(sorted([first.kiosk_id, second.kiosk_id]))
    assert (reader.head(first.kiosk_id).n, reader.head(second.kiosk_id).n) == (2, 3)
    assert reader.count() == 5


def test_a_chain_is_not_started_twice(kiosk):
    kiosk.add(1)
    with pytest.raises(IntegrityError):
        start_chain(kiosk.engine, kiosk.kiosk_id, secrets.token_bytes(32))
    assert kiosk.recorder.head(kiosk.kiosk_id).n == 1


def test_a_kiosk_without_a_chain_takes_nothing(kiosk, contents):
    stranger = Recorder(kiosk.engine, secrets.token_bytes(16))
    with pytest.raises(DamagedFile):
        stranger.append(7, kiosk.client_key.public, contents)
    assert kiosk.recorder.count() == 0


def test_the_chains_key_is_overwritten_and_older_ones_are_in_no_file(kiosk, folder):
    keys = [kiosk.key0]
    for _ in range(4):
        kiosk.add(1)
        keys.append(next_key(keys[-1]))
        stored = b"".join(file.read_bytes() for file in folder.path.iterdir())
        assert [key in stored for key in keys] == [False] * (len(keys) - 1) + [True]
    assert kiosk.recorder.head(kiosk.kiosk_id).key == keys[-1]


def test_c9_nothing_of_an_answer_is_in_any_file_of_the_folder(kiosk, folder, contents):
    marker = b"MARKER-OF-AN-ANSWER"
    noted = type(contents)(
        contents.kind, b"THERAPST", 7, contents.wall_ms, contents.boot_ms, contents.boot_id, marker
    )
    for _ in range(3):
        kiosk.recorder.append(7, kiosk.client_key.public, noted)
    stored = b"".join(file.read_bytes() for file in folder.path.iterdir())
    for secret in (marker, b"THERAPST", contents.boot_id, contents.wall_ms.to_bytes(8, "big")):
        assert secret not in stored


def test_c9_the_text_of_a_database_error_carries_no_values(kiosk):
    with pytest.raises(IntegrityError) as caught, writing(kiosk.engine) as connection:
        connection.exec_driver_sql("INSERT INTO questionnaire VALUES (?, ?)", (b"short", "MARKER"))
    assert "MARKER" not in str(caught.value)


def test_c7_rows_are_of_one_size_whoever_they_are_for(kiosk, contents):
    for number in (0, 1, 0xFFFFFFFF):
        kiosk.recorder.append(number, kiosk.client_key.public, contents)
    assert len({len(row.envelope) for row in kiosk.recorder.rows(kiosk.kiosk_id)}) == 1


def test_d3_a_record_handed_over_again_is_stored_once(kiosk, contents):
    record_id = secrets.token_bytes(16)
    first = kiosk.recorder.append(7, kiosk.client_key.public, contents, record_id)
    kiosk.add(5)
    assert kiosk.recorder.append(7, kiosk.client_key.public, contents, record_id) == first
    assert kiosk.recorder.count() == 6
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


def test_d3_a_retry_finds_its_record_however_many_rows_came_since(kiosk, contents):
    kiosk.add(3)
    sealed = _sealed(kiosk, contents)
    first = kiosk.recorder.append_sealed(7, sealed)
    _fill(kiosk, CHUNK + 200, contents)
    assert kiosk.recorder.append_sealed(7, sealed, since=3) == first
    assert kiosk.recorder.count() == 4 + CHUNK + 200


def test_d3_a_retry_stores_the_very_same_sealed_record(kiosk, contents):
    sealed = _sealed(kiosk, contents)
    receipt = kiosk.recorder.append_sealed(7, sealed, since=0)
    (row,) = kiosk.recorder.rows(kiosk.kiosk_id)
    assert row.envelope == sealed.envelope
    assert receipt.record_id == sealed.record_id == RowHeader.parse(row.header).record_id


def test_c8_one_clients_rows_share_no_bytes_that_could_tell_them_from_others(kiosk, contents):
    for _ in range(20):
        kiosk.recorder.append(7, kiosk.client_key.public, contents)
    rows = list(kiosk.recorder.rows(kiosk.kiosk_id))
    headers = [RowHeader.parse(row.header) for row in rows]
    for field in ("record_id", "blinded", "seq"):
        assert len({getattr(header, field) for header in headers}) == len(rows)
    assert len({row.tag for row in rows}) == len(rows)
    blocks = [row.envelope[start : start + 16] for row in rows for start in range(0, len(row.envelope), 16)]
    assert len(set(blocks)) == len(blocks)


def test_two_records_of_the_same_contents_are_two_rows(kiosk, contents):
    ids = {kiosk.recorder.append(7, kiosk.client_key.public, contents).record_id for _ in range(3)}
    assert len(ids) == kiosk.recorder.count() == 3


def test_a_row_for_a_post_quantum_key_fits_as_well(kiosk, contents):
    key = PrivateKey.from_seed(Suite.XWING, secrets.token_bytes(32))
    kiosk.recorder.append(9, key.public, contents)
    (row,) = kiosk.recorder.rows(kiosk.kiosk_id)
    assert open_record(key, RowHeader.parse(row.header), row.envelope) == contents


def _sealed(kiosk, contents):
    return seal_record(kiosk.client_key.public, kiosk.kiosk_id, secrets.token_bytes(16), contents)


def _fill(kiosk, count, contents):
    with kiosk.recorder.batch() as batch:
        batch.append_many((number, _sealed(kiosk, contents)) for number in range(count))


def test_a_batch_makes_the_same_chain_as_single_rows(kiosk, contents):
    kiosk.add(2)
    _fill(kiosk, 5, contents)
    kiosk.add(1)
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok
    key = kiosk.key0
    headers = [RowHeader.parse(row.header) for row in kiosk.recorder.rows(kiosk.kiosk_id)]
    assert [header.seq for header in headers] == list(range(8))
    numbers = []
    for header in headers:
        numbers.append(blind(key, header.blinded))
        key = next_key(key)
    assert numbers == [7, 7, 0, 1, 2, 3, 4, 7]


class BreaksOff(Exception):
    pass


def _break_off_after_three(kiosk, contents):
    with kiosk.recorder.batch() as batch:
        batch.append_many([(number, _sealed(kiosk, contents)) for number in range(3)])
        raise BreaksOff


def test_a_batch_that_breaks_off_keeps_nothing(kiosk, contents):
    kiosk.add(1)
    with pytest.raises(BreaksOff):
        _break_off_after_three(kiosk, contents)
    assert kiosk.recorder.count() == 1
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


def test_a_record_of_another_kiosks_chain_is_not_taken(new_kiosk, contents):
    kiosk, other = new_kiosk(), new_kiosk()
    stray = _sealed(other, contents)
    with pytest.raises(ValueError, match="another kiosk"):
        kiosk.recorder.append_sealed(7, stray)
    with pytest.raises(ValueError, match="another kiosk"), kiosk.recorder.batch() as batch:
        batch.append_many([(7, stray)])
    assert kiosk.recorder.count() == 0


def test_rows_are_read_on_from_any_place_and_across_chunks(kiosk, contents):
    count = CHUNK + 3
    _fill(kiosk, count, contents)
    headers = [row.header for row in kiosk.recorder.rows(kiosk.kiosk_id)]
    assert [RowHeader.parse(header).seq for header in headers] == list(range(count))
    assert [row.header for row in kiosk.recorder.rows(kiosk.kiosk_id, CHUNK)] == headers[CHUNK:]
    assert list(kiosk.recorder.rows(kiosk.kiosk_id, count)) == []


def test_a_writer_is_not_kept_waiting_by_somebody_who_reads_slowly(kiosk, contents):
    _fill(kiosk, CHUNK + 1, contents)
    slowly = kiosk.recorder.rows(kiosk.kiosk_id)
    next(slowly)
    assert kiosk.add(1)[0].seq == CHUNK + 1
    assert sum(1 for _ in slowly) == CHUNK + 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(st.just(None), st.integers(0, 3)), max_size=8))
def test_any_mixture_of_new_and_repeated_records_keeps_the_chain_whole(kiosk, contents, wishes):
    own = [secrets.token_bytes(16) for _ in range(4)]
    before = kiosk.recorder.count()
    for wish in wishes:
        record_id = None if wish is None else own[wish]
        kiosk.recorder.append(7, kiosk.client_key.public, contents, record_id)
    single = sum(wish is None for wish in wishes)
    assert kiosk.recorder.count() - before == single + len({wish for wish in wishes if wish is not None})
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


def test_the_questionnaire_that_rows_answer_is_kept_once(kiosk):
    # SHA-256 of the text, worked out with sha256sum.
    mark = bytes.fromhex("44136fa355b3678a1146ad16f7e8649e")
    kiosk.recorder.put_definition(mark, "{}")
    kiosk.recorder.put_definition(mark, "{}")
    assert kiosk.recorder.definitions() == {mark: "{}"}
    assert kiosk.recorder.definition(mark) == "{}"
    assert kiosk.recorder.definition(bytes(16)) is None


def test_a_definition_under_a_wrong_fingerprint_is_not_taken(kiosk):
    with pytest.raises(ValueError, match="another definition"):
        kiosk.recorder.put_definition(bytes(16), "{}")
    assert kiosk.recorder.definitions() == {}


def test_a_definition_changed_on_the_disk_is_noticed(kiosk):
    kiosk.recorder.put_definition(bytes.fromhex("44136fa355b3678a1146ad16f7e8649e"), "{}")
    with writing(kiosk.engine) as connection:
        connection.exec_driver_sql("UPDATE questionnaire SET definition = '[]'")
    with pytest.raises(DamagedFile):
        kiosk.recorder.definitions()


def test_the_file_is_opened_durable_and_strict(records):
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
    }
    with reading(records) as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert found == wanted


def test_a_writer_takes_its_lock_before_it_reads(kiosk, folder, open_file):
    reader = open_file(folder.records_file, read_only=True)
    with writing(kiosk.engine), reading(reader) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM record").scalar_one() == 0
    blocked = open_file(folder.records_file)
    with writing(kiosk.engine):
        raw = blocked.raw_connection()
        raw.driver_connection.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(Exception, match="locked"):
            raw.driver_connection.execute("BEGIN IMMEDIATE")
        raw.close()


def test_a_file_opened_for_reading_is_never_written(kiosk, folder, open_file, contents):
    reader = Recorder(open_file(folder.records_file, read_only=True), kiosk.kiosk_id)
    with pytest.raises(NotWritable, match="read-only for this user"):
        reader.append(7, kiosk.client_key.public, contents)
    assert kiosk.recorder.count() == 0


def _append_all(recorder, kiosk, ids, contents):
    for record_id in ids:
        recorder.append(7, kiosk.client_key.public, contents, record_id)


def test_d3_a_full_disk_is_told_in_words_and_the_same_sheet_goes_in_later(kiosk, folder, open_file, contents):
    kiosk.add(3)
    pages = folder.records_file.stat().st_size // 4096
    tight = open_file(folder.records_file)
    event.listen(tight, "connect", lambda raw, _: raw.execute(f"PRAGMA max_page_count = {pages}"))
    on_a_full_disk = Recorder(tight, kiosk.kiosk_id)
    ids = [secrets.token_bytes(16) for _ in range(10)]
    handed_over = iter(ids)
    with pytest.raises(DiskFull, match=r"is full\. Free some space"):
        _append_all(on_a_full_disk, kiosk, handed_over, contents)
    taken = len(ids) - 1 - len(list(handed_over))
    assert kiosk.recorder.count() == 3 + taken
    again = kiosk.recorder.append(7, kiosk.client_key.public, contents, ids[taken])
    assert again.seq == 3 + taken
    assert verify_chain(kiosk.engine, kiosk.kiosk_id, key0=kiosk.key0).ok


def test_the_first_link_of_a_chain_depends_on_its_kiosk(new_kiosk):
    first, second = new_kiosk(), new_kiosk()
    links = {kiosk.recorder.head(kiosk.kiosk_id).link for kiosk in (first, second)}
    assert len(links) == 2
    assert first.recorder.head(first.kiosk_id) == first_state(first.kiosk_id, first.key0)
