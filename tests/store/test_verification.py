"""Whatever was done to the rows behind Rapport's back is found, named, and never read as the truth."""

import random
import secrets
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import DataFault, RapportError
from kiosk.store import findings
from kiosk.store.engine import reading, writing
from kiosk.store.faults import DamagedFile
from kiosk.store.file_checks import verify_file, verify_records_file
from kiosk.store.rows import read_chunk
from kiosk.store.verification import MOST_FINDINGS, ChainWalk, verify_chain
from kiosk.vault.chain import blind, next_key, next_link, step, tag_of
from kiosk.vault.header import RowHeader
from kiosk.vault.opening import open_record
from kiosk.vault.record import SealedRecord

ROWS = 12


@pytest.fixture
def filled(kiosk):
    kiosk.add(ROWS)
    return kiosk


def damage(kiosk, *statements):
    with writing(kiosk.engine) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def found(kiosk, **how):
    """What is found with the chain's key: (phrase, seq) each."""
    report = verify_chain(kiosk.engine, kiosk.kiosk_id, **({"key0": kiosk.key0} | how))
    assert report.ok == (not report.findings)
    return [(finding.phrase, finding.seq) for finding in report.findings]


def test_an_untouched_chain_is_whole_with_and_without_its_key(filled):
    with_key = verify_chain(filled.engine, filled.kiosk_id, key0=filled.key0)
    without = verify_chain(filled.engine, filled.kiosk_id)
    assert with_key.ok
    assert without.ok
    assert (with_key.rows, without.rows) == (ROWS, ROWS)
    assert (with_key.tags_checked, without.tags_checked) == (True, False)


def test_an_empty_chain_is_whole(kiosk):
    assert found(kiosk) == []


def test_the_walk_hands_each_row_on_with_its_key_and_ends_where_the_chain_does(filled):
    walk = ChainWalk(filled.engine, filled.kiosk_id, key0=filled.key0)
    told = []
    walked = [row for chunk in walk.chunks(lambda done, of: told.append((done, of))) for row in chunk]
    for seq, row in enumerate(walked):
        header = RowHeader.parse(row.header)
        assert row.sound
        assert header.seq == seq
        assert blind(row.key, header.blinded) == 7
        assert open_record(filled.client_key, header, row.envelope).wall_ms == seq
    assert len(walked) == ROWS
    assert told == [(ROWS, ROWS)]
    assert walk.end == filled.recorder.head(filled.kiosk_id)


def test_a_walk_goes_on_from_a_checkpoint_and_reads_only_what_is_new(filled):
    checkpoint = filled.recorder.head(filled.kiosk_id)
    filled.add(3)
    walk = ChainWalk(filled.engine, filled.kiosk_id, checkpoint)
    assert [RowHeader.parse(row.header).seq for chunk in walk.chunks() for row in chunk] == [12, 13, 14]
    assert walk.report.ok
    assert walk.report.rows == 3
    assert walk.end == filled.recorder.head(filled.kiosk_id)


def test_a_checkpoint_at_the_end_is_compared_with_the_end(filled):
    checkpoint = filled.recorder.head(filled.kiosk_id)
    assert found(filled, start=checkpoint) == []
    damage(filled, "UPDATE chain_head SET link = randomblob(32)")
    assert found(filled, start=checkpoint) == [(findings.WRONG_END, None)]


def test_a_person_who_stops_the_walk_gets_no_checkpoint(filled):
    def stop(done, of):
        raise InterruptedError

    walk = ChainWalk(filled.engine, filled.kiosk_id, key0=filled.key0)
    with pytest.raises(InterruptedError):
        for _ in walk.chunks(stop):
            pass
    assert walk.end is None


# Every kind of change to row 5 (the sixth), and what has to be said about it.
_EDITS = {
    "envelope": ("envelope = zeroblob(length(envelope))", findings.CHANGED),
    "emptied with a wrong hash": ("envelope = NULL, envelope_digest = randomblob(32)", findings.CHANGED),
    "tag": ("tag = randomblob(32)", findings.CHANGED),
    "blinded number": (
        "header = CAST(substr(header, 1, 48) || substr(randomblob(4), 1) AS BLOB)",
        findings.CHANGED,
    ),
    "record id": (
        "header = CAST(substr(header, 1, 32) || randomblob(16) || substr(header, 49) AS BLOB)",
        findings.CHANGED,
    ),
    "suite": (
        "header = CAST(substr(header, 1, 4) || x'09' || substr(header, 6) AS BLOB)",
        findings.CHANGED,
    ),
    "kiosk in the header": (
        "header = CAST(substr(header, 1, 8) || randomblob(16) || substr(header, 25) AS BLOB)",
        findings.FOREIGN,
    ),
    "number in the header": (
        "header = CAST(substr(header, 1, 31) || x'09' || substr(header, 33) AS BLOB)",
        findings.MOVED,
    ),
}


@pytest.mark.parametrize("edit", _EDITS)
def test_i1_an_edited_row_is_named(filled, edit):
    setting, expected = _EDITS[edit]
    damage(filled, f"UPDATE record SET {setting} WHERE seq = 5")
    told = found(filled)
    assert told[0] == (expected, 5)
    # Only what the links cover leaves the rows after it in doubt.
    assert told[1:] == ([] if edit == "tag" else [(findings.UNCONFIRMED, None)])


def test_i1_the_sentence_counts_rows_from_one(filled):
    damage(filled, "UPDATE record SET tag = randomblob(32) WHERE seq = 5")
    (finding,) = verify_chain(filled.engine, filled.kiosk_id, key0=filled.key0).findings
    assert str(finding) == "Row 6 was changed after it was written."


def test_i1_rows_after_a_change_are_handed_on_as_not_proven(filled):
    damage(filled, "UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 5")
    walk = ChainWalk(filled.engine, filled.kiosk_id, key0=filled.key0)
    sound = [row.sound for chunk in walk.chunks() for row in chunk]
    assert sound == [True] * 5 + [False] * 7
    assert walk.end is None


def test_i1_a_changed_tag_alone_leaves_the_other_rows_proven(filled):
    damage(filled, "UPDATE record SET tag = randomblob(32) WHERE seq = 5")
    walk = ChainWalk(filled.engine, filled.kiosk_id, key0=filled.key0)
    assert [row.sound for chunk in walk.chunks() for row in chunk] == [True] * 5 + [False] + [True] * 6
    assert walk.end is None


def test_i1_deleted_rows_are_counted_and_named(filled):
    damage(filled, "DELETE FROM record WHERE seq IN (4, 5)")
    report = verify_chain(filled.engine, filled.kiosk_id, key0=filled.key0)
    assert str(report.findings[0]) == "Rows are missing: 2 (row 5 to row 6)."
    assert [finding.phrase for finding in report.findings] == [findings.MISSING, findings.UNCONFIRMED]


def test_i1_a_cut_end_is_counted(filled):
    damage(filled, "DELETE FROM record WHERE seq >= 9")
    assert found(filled) == [(findings.CUT, 9)]
    assert found(filled, key0=None) == [(findings.CUT, 9)]


def test_i1_a_cut_end_with_the_end_moved_back_is_found_by_its_key(filled):
    shorter = next(iter(ChainWalk(filled.engine, filled.kiosk_id, key0=filled.key0).chunks()))[8]
    assert shorter.key is not None
    damage(filled, "DELETE FROM record WHERE seq >= 9", "UPDATE chain_head SET n = 9")
    assert found(filled) == [(findings.WRONG_END, None)]


def test_i1_swapped_rows_are_both_named(filled):
    damage(
        filled,
        "UPDATE record SET seq = 100 WHERE seq = 3",
        "UPDATE record SET seq = 3 WHERE seq = 8",
        "UPDATE record SET seq = 8 WHERE seq = 100",
    )
    assert found(filled) == [(findings.MOVED, 3), (findings.MOVED, 8), (findings.UNCONFIRMED, None)]


def test_i1_a_row_replaced_by_an_earlier_one_is_named(filled):
    columns = "header, tag, envelope_digest, envelope"
    damage(
        filled, f"UPDATE record SET ({columns}) = (SELECT {columns} FROM record WHERE seq = 2) WHERE seq = 7"
    )
    report = verify_chain(filled.engine, filled.kiosk_id, key0=filled.key0)
    assert str(report.findings[0]) == "Row 8 is not in its place: what stands there was written as row 3."


def test_i1_a_row_of_another_kiosk_is_named(filled, new_kiosk):
    other = new_kiosk()
    other.add(ROWS)
    columns = "header, tag, envelope_digest, envelope"
    with writing(filled.engine) as connection:
        connection.exec_driver_sql(
            f"UPDATE record SET ({columns}) = (SELECT {columns} FROM record WHERE kiosk_id = ? AND seq = 4) "
            "WHERE kiosk_id = ? AND seq = 4",
            (other.kiosk_id, filled.kiosk_id),
        )
    assert found(filled)[0] == (findings.FOREIGN, 4)
    assert found(other) == []


def test_i1_a_forged_last_row_is_found_by_its_tag_alone(filled):
    """Somebody who knows how links are made, but not the key, writes a whole new end."""
    forger = verify_chain(filled.engine, filled.kiosk_id)
    assert forger.ok
    damage(filled, "UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 11")
    assert found(filled, key0=None) == [(findings.SOMEWHERE, None)]
    assert found(filled) == [(findings.CHANGED, 11)]


def test_i1_rows_beyond_the_end_are_found(filled):
    columns = "header, tag, envelope_digest, envelope"
    damage(
        filled,
        f"INSERT INTO record (kiosk_id, seq, {columns}) "
        f"SELECT kiosk_id, {ROWS}, {columns} FROM record WHERE seq = 2",
    )
    assert found(filled) == [(findings.BEYOND_END, None)]


@pytest.mark.parametrize("column", ["link", "key"])
def test_i1_a_changed_end_is_found(filled, column):
    damage(filled, f"UPDATE chain_head SET {column} = randomblob(32)")
    assert found(filled) == [(findings.WRONG_END, None)]


def test_i1_a_lost_end_is_found(filled):
    damage(filled, "DELETE FROM chain_head")
    assert found(filled) == [(findings.NO_END, None)]
    assert [finding.phrase for finding in verify_records_file(filled.engine)] == [findings.STRAYS]


def test_i1_a_gap_as_wide_as_the_numbers_allow_does_not_keep_anybody_waiting(filled):
    damage(
        filled,
        "UPDATE record SET seq = 9000000000000000000 WHERE seq = 11",
        "UPDATE chain_head SET n = 9000000000000000001",
    )
    assert found(filled)[0] == (findings.MISSING, 11)


def test_i1_the_number_of_findings_is_bounded(filled, contents):
    filled.add(2 * MOST_FINDINGS)
    damage(filled, "UPDATE record SET header = zeroblob(52)")
    assert len(found(filled)) == MOST_FINDINGS


def test_retention_may_empty_an_envelope_and_the_chain_stays_whole(filled):
    digests = [row.digest for row in filled.recorder.rows(filled.kiosk_id)]
    with writing(filled.engine) as connection:
        connection.exec_driver_sql(
            "UPDATE record SET envelope = NULL, envelope_digest = ? WHERE seq = 5", (digests[5],)
        )
    assert found(filled) == []
    assert [row.digest for row in filled.recorder.rows(filled.kiosk_id)] == digests
    walk = ChainWalk(filled.engine, filled.kiosk_id, key0=filled.key0)
    rows = [row for chunk in walk.chunks() for row in chunk]
    assert [row.envelope is None for row in rows] == [seq == 5 for seq in range(ROWS)]
    assert all(row.sound for row in rows)


def test_i3_an_older_copy_is_seen_from_the_last_checkpoint(filled, folder, tmp_path):
    copy = tmp_path / "older.sqlite"
    shutil.copy(folder.records_file, copy)
    filled.add(3)
    checkpoint = filled.recorder.head(filled.kiosk_id)
    filled.engine.dispose()
    shutil.copy(copy, folder.records_file)
    report = verify_chain(filled.engine, filled.kiosk_id, checkpoint)
    assert [finding.phrase for finding in report.findings] == [findings.ROLLED_BACK]
    assert "There are 3 rows fewer" in str(report.findings[0])


def test_i3_an_older_copy_that_was_written_on_is_seen_as_well(filled, folder, tmp_path):
    copy = tmp_path / "older.sqlite"
    shutil.copy(folder.records_file, copy)
    filled.add(3)
    checkpoint = filled.recorder.head(filled.kiosk_id)
    filled.engine.dispose()
    shutil.copy(copy, folder.records_file)
    filled.add(5)
    assert found(filled, start=checkpoint)[0] == (findings.CHANGED, 15)
    assert found(filled) == []


def test_a_whole_file_has_no_findings(filled, keys):
    assert verify_records_file(filled.engine) == ()
    assert verify_file(keys) == ()


def test_a_grant_of_nobody_is_found(keys):
    with writing(keys) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    keys.dispose()
    raw = keys.raw_connection()
    raw.driver_connection.execute("PRAGMA foreign_keys = OFF")
    raw.driver_connection.execute("INSERT INTO \"grant\" VALUES (9, x'00', x'00', x'00')")
    raw.close()
    assert {finding.phrase for finding in verify_file(keys)} == {findings.LOOSE_ROWS}


def test_what_is_no_database_is_a_finding_and_no_crash(folder, open_file):
    folder.records_file.write_bytes(b"These are no records." * 500)
    (finding,) = verify_file(open_file(folder.records_file))
    assert finding.phrase == findings.BROKEN_FILE


def _what_can_be_read(kiosk, engine):
    """Every row that is handed on as proven, opened; and the findings."""
    walk = ChainWalk(engine, kiosk.kiosk_id, key0=kiosk.key0)
    rows = [row for chunk in walk.chunks() for row in chunk if row.sound]
    opened = [
        open_record(kiosk.client_key, RowHeader.parse(row.header), row.envelope)
        for row in rows
        if row.envelope is not None
    ]
    return opened, walk.report.findings


def test_i2_flipped_bytes_anywhere_in_the_file_are_told_and_never_read_as_answers(kiosk, folder, open_file):
    kiosk.add(5)
    kiosk.recorder.put_definition(bytes.fromhex("44136fa355b3678a1146ad16f7e8649e"), "{}")
    kiosk.engine.dispose()
    whole = folder.records_file.read_bytes()
    truth, _ = _what_can_be_read(kiosk, kiosk.engine)
    kiosk.engine.dispose()
    draw = random.Random(20_261_123)
    places = [*range(100), *draw.sample(range(100, len(whole)), 350)]
    harmless = 0
    for place in places:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << draw.randrange(8)
        folder.records_file.write_bytes(flipped)
        engine = open_file(folder.records_file)
        try:
            opened, told = _what_can_be_read(kiosk, engine)
            told = (*told, *verify_records_file(engine))
        except DataFault:
            continue
        finally:
            engine.dispose()
        assert all(contents in truth for contents in opened)
        if not told:
            # A byte that holds nothing: free space in a page, a counter of changes.
            harmless += 1
            assert opened == truth
    assert harmless < len(places)


def test_i2_a_file_cut_anywhere_is_told(kiosk, folder, open_file):
    kiosk.add(5)
    kiosk.engine.dispose()
    whole = folder.records_file.read_bytes()
    truth, _ = _what_can_be_read(kiosk, kiosk.engine)
    kiosk.engine.dispose()
    for size in range(0, len(whole), 1111):
        folder.records_file.write_bytes(whole[:size])
        engine = open_file(folder.records_file)
        try:
            opened, told = _what_can_be_read(kiosk, engine)
            told = (*told, *verify_records_file(engine))
        except RapportError:
            continue
        finally:
            engine.dispose()
        # Only zeros that nothing uses may go without a word.
        assert told or (opened == truth and not any(whole[size:])), size


def test_a_recorder_does_not_go_on_over_a_damaged_end(filled, contents):
    damage(filled, "UPDATE chain_head SET n = 3")
    with pytest.raises(DamagedFile):
        filled.recorder.append(7, filled.client_key.public, contents, secrets.token_bytes(16))
    assert filled.recorder.count() == ROWS


def test_i1_a_row_that_was_copied_to_another_place_is_told_and_the_chain_stays_whole(filled):
    """Somebody with the key of the next row appends an old envelope again, as a row of its own."""
    with reading(filled.engine) as connection:
        (_, header, envelope, *_), *_ = read_chunk(connection, filled.kiosk_id, 4, at_most=1)
    copied = SealedRecord(
        RowHeader.parse(header).suite, filled.kiosk_id, RowHeader.parse(header).record_id, envelope
    )
    receipt = filled.recorder.append_sealed(7, copied)
    report = verify_chain(filled.engine, filled.kiosk_id, key0=filled.key0)
    assert report.ok
    assert [(one.phrase, one.seq) for one in report.repeated] == [(findings.REPEATED, receipt.seq)]
    assert verify_chain(filled.engine, filled.kiosk_id).repeated == report.repeated, "without the key too"


def test_emptied_rows_are_walked_like_the_others(filled):
    filled.recorder.empty_envelopes([0, 3, ROWS - 1])
    assert found(filled) == []
    damage(filled, "UPDATE record SET envelope_digest = zeroblob(32) WHERE seq = 3")
    assert (findings.CHANGED, 3) in found(filled)


@given(st.tuples(*[st.binary(min_size=size, max_size=size) for size in (32, 32, 52, 32)]))
def test_a_step_is_link_tag_and_next_key(parts):
    link, key, header, digest = parts
    after = next_link(link, header, digest)
    assert step(link, key, header, digest) == (after, tag_of(key, after), next_key(key))
