"""Sheets that no kiosk of ours would write, and wordings that come and go: none of them hides others."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.exchange.export import FORMATS, export_text
from kiosk.exchange.origin import Origin
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.files import opened, own_kiosk_id
from kiosk.questionnaires.loading import builtin
from kiosk.store.keys.keyring import Keyring
from kiosk.store.records import Recorder, Records
from kiosk.vault.contents import Contents, Kind, SheetBody
from kiosk.vault.header import RowHeader
from kiosk.vault.record import SealedRecord
from kiosk.vault.suites import PublicKey

ANA = 2
FIRST_ITEM_AT = 20  # in a sheet's body: fingerprint 16, notice 2, flags 1, count 1


@pytest.fixture
def forge(practice):
    """Write a row as somebody can who took the kiosk's memory: sound in the chain, sealed to Ana."""

    def append(*bodies):
        facts = practice.folder.read_facts()
        with opened(practice.folder.keys_file) as keys:
            ana = Keyring(keys).client(ANA)
        with opened(practice.folder.records_file) as records:
            recorder = Recorder(records, own_kiosk_id(practice.folder, facts))
            for body in bodies:
                contents = Contents(
                    Kind.SHEET, ana.therapist, ANA, practice.clock.wall_ms, 5, bytes(16), body
                )
                recorder.append(ANA, PublicKey.decode(ana.public_key), contents)

    return append


def change_records(practice, statement, *values):
    with closing(sqlite3.connect(practice.folder.records_file)) as records, records:
        records.execute(statement, values)


def all_findings(desk):
    while desk.check_older():
        pass
    return [str(finding) for finding in desk.findings]


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM record WHERE seq = 1", "Rows are missing: 1 (row 2"),
        ("UPDATE record SET envelope = zeroblob(length(envelope)) WHERE seq = 1", "Row 2"),
        ("UPDATE record SET tag = zeroblob(32) WHERE seq = 1", "Row 2"),
    ],
)
def test_i1_a_row_that_was_changed_after_it_was_read_is_told_at_the_next_unlock(
    practice, answer, statement, told
):
    for value in (4, 3, 5):
        answer("Ana", value)
    with practice.unlock() as desk:
        assert all_findings(desk) == []
    change_records(practice, statement)
    with practice.unlock() as desk:
        findings = all_findings(desk)
        assert findings
        assert told in findings[0]
        assert desk.caseload()[0].sessions == 3, "what was read before is in the index"


def test_older_rows_that_are_whole_add_no_finding_and_come_to_an_end(practice, answer):
    answer("Ana")
    with practice.unlock() as desk:
        assert not desk.check_older(), "the first unlock reads everything anyway"
    with practice.unlock() as desk:
        assert all_findings(desk) == []
        assert not desk.check_older()


def test_i1_a_forged_sheet_with_an_item_that_cannot_be_keeps_nobody_out(practice, answer, forge):
    answer("Ana")
    body = bytearray(SheetBody(builtin().fingerprint, 1, ((0, 3),)).encode())
    body[FIRST_ITEM_AT] = 255
    forge(bytes(body))
    with practice.unlock() as desk:
        assert {row.name: row.sessions for row in desk.caseload()} == {"Ana": 1, "Ben": 0}
        assert "Row 2" in str(desk.findings[0])


def test_i1_forged_sheets_of_countless_questionnaires_keep_nobody_out(practice, answer, forge):
    answer("Ana", 4)
    answer("Ana", 3)
    forge(*(SheetBody(number.to_bytes(16, "big"), 1, ((0, 3),)).encode() for number in range(300)))
    with practice.unlock() as desk:
        assert len(desk.trend(ANA).history) == 2
        assert "too many different questionnaires" in " ".join(map(str, desk.findings))
    with practice.unlock() as desk:
        assert len(desk.trend(ANA).history) == 2


@pytest.mark.parametrize("wall_ms", [-(10**15), -1, 0, 253_402_300_800_000, 1 << 62])
def test_a_sheet_from_a_clock_that_was_far_off_is_shown_and_exported(practice, answer, wall_ms):
    practice.clock.wall_ms = wall_ms
    answer("Ana")
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [75.0]
        for form in FORMATS:
            assert "".join(export_text(Origin("Lindenhof"), desk.export(), form))


def test_i1_a_forged_sheet_with_a_value_that_nobody_offered_is_not_scored(practice, answer, forge):
    answer("Ana", 4)
    forge(SheetBody(builtin().fingerprint, 1, tuple((place, 99) for place in range(3))).encode())
    answer("Ana", 5)
    for _ in range(2):
        with practice.unlock() as desk:
            assert desk.trend(ANA).history.overall.tolist() == [75.0, 100.0]
            assert [len(client.sheets) for client in desk.export([ANA])] == [2]
            assert "questionnaire does not offer: 1." in str(desk.findings[0])
    check = check_as_therapist(practice.folder, practice.passphrase)
    assert "questionnaire does not offer: 1." in str(check.findings[0])


def test_i1_a_sheet_that_was_copied_to_a_later_place_counts_once(practice, answer):
    receipt = answer("Ana", 4)
    answer("Ana", 5)
    facts = practice.folder.read_facts()
    kiosk_id = own_kiosk_id(practice.folder, facts)
    with opened(practice.folder.records_file) as records:
        old = list(Records(records).rows(kiosk_id))[receipt.seq]
        header = RowHeader.parse(old.header)
        copy = SealedRecord(header.suite, kiosk_id, header.record_id, old.envelope)
        place = Recorder(records, kiosk_id).append_sealed(ANA, copy).seq
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [75.0, 100.0]
        assert desk.arrived == 2
        assert f"Row {place + 1} repeats a record" in str(desk.findings[0])
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [75.0, 100.0]
        assert desk.findings == (), "it was told, and is found again by whoever checks all rows"
        assert f"Row {place + 1} repeats a record" in all_findings(desk)[0]
    practice.folder.index_file.unlink()
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [75.0, 100.0]
    assert not check_as_therapist(practice.folder, practice.passphrase).whole


def test_a_sheet_from_a_clock_that_ran_ahead_is_not_the_newest_for_ever(practice, answer):
    answer("Ana", 3)
    right = practice.clock.wall_ms
    practice.clock.wall_ms += 50 * 365 * 24 * 3_600_000
    answer("Ana", 5)
    practice.clock.wall_ms = right + 14 * 24 * 3_600_000
    answer("Ana", 4)
    with practice.unlock() as desk:
        trend = desk.trend(ANA)
        assert trend.history.overall.tolist() == [50.0, 100.0, 75.0]
        assert trend.history.times.tolist() == sorted(trend.history.times.tolist())
        assert trend.history.times[-1] <= practice.clock.wall_ms
        (ana,) = [row for row in desk.caseload() if row.name == "Ana"]
        assert ana.last_ms <= practice.clock.wall_ms
        assert "date that cannot be right: 1" in str(desk.findings[0])
        sent = [sheet.wall_ms for sheet in desk.sheets(ANA).sheets]
        assert sent == [sent[0], right + 50 * 365 * 24 * 3_600_000, sent[2]], (
            "an export keeps what was sealed"
        )
    with practice.unlock() as desk:
        assert desk.findings == ()
    assert check_as_therapist(practice.folder, practice.passphrase).whole


def test_words_that_changed_do_not_begin_a_clients_course_anew(practice, answer, full_sheet):
    for value in (4, 3, 5):
        answer("Ana", value)
    first, *others = builtin().items
    reworded = replace(
        builtin(), version=9, language="en-GB", items=(replace(first, text="Today I felt heard."), *others)
    )
    desk = ClientDesk(practice.folder, {"en": reworded}, practice.clock)
    desk.submit(desk.admit(practice.codes["Ana"]), full_sheet(reworded, 2))
    desk.close()
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [75.0, 50.0, 100.0, 25.0]
        assert [len(row.history) for row in desk.caseload() if row.name == "Ana"] == [4]
        (ana,) = desk.export([ANA])
        assert ana.sheets[-1].questionnaire.items[0].text == "Today I felt heard.", "the words stay exact"


def test_a_questionnaire_that_scores_otherwise_is_not_mixed_in(practice, answer, full_sheet):
    answer("Ana", 4)
    *scored, moment, repaired = builtin().items
    other = replace(
        builtin(), version=9, items=(*scored[:-1], replace(scored[-1], scored=False), moment, repaired)
    )
    desk = ClientDesk(practice.folder, {"en": other}, practice.clock)
    desk.submit(desk.admit(practice.codes["Ana"]), {**full_sheet(other, 2), scored[-1].id: 2})
    desk.close()
    with practice.unlock() as desk:
        assert desk.trend(ANA).history.overall.tolist() == [25.0]


def test_i1_sheets_whose_questionnaire_is_gone_are_told_and_not_silently_left_out(practice, answer, forge):
    answer("Ana")
    forge(SheetBody(b"a lost wording..", 1, ((0, 3),)).encode())
    with practice.unlock() as desk:
        assert len(desk.trend(ANA).history) == 1
        assert "Sheets that cannot be shown: 1." in str(desk.findings[0])
    check = check_as_therapist(practice.folder, practice.passphrase)
    assert not check.whole
    assert "Sheets that cannot be shown: 1." in str(check.findings[0])
