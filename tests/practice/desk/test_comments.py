"""What clients write in their own words: sealed with the sheet, read by the therapist, destroyed with it."""

import hashlib
import json
import sqlite3
from contextlib import closing

import pytest
from pagereader.chain import read_chains
from pagereader.contents import COMMENT_PART, SHEET, read_comment
from pagereader.entries import read_entries
from pagereader.facts import read_facts
from pagereader.holders import OpenedHolder
from pagereader.index import read_index

from kiosk.exchange.export import FORMATS, export_text
from kiosk.exchange.origin import Origin
from kiosk.practice.checking.practice import check_as_therapist
from kiosk.practice.settings.questions import PracticeQuestions
from kiosk.questionnaires.definition import Missing
from kiosk.store.index.file import TrendIndex
from kiosk.vault.comment import PARTS

WEEK = 7 * 24 * 3_600_000
WORDS = "It was hard to say,\nand I am glad I did. — نعم ✓"


@pytest.fixture
def offer(practice):
    """Offer the box: ``offer()``, or not any more: ``offer(comment=False)``."""

    def decide(*, comment=True):
        practice.folder.change_settings(PracticeQuestions(comment=comment).as_settings())

    return decide


@pytest.fixture
def write(practice):
    """Fill in a sheet and write into the box: ``write("Ana", "some words")``; None: no box was offered."""

    def fill_in(name, words, value=4):
        desk = practice.kiosk()
        try:
            admission = desk.admit_unassigned() if name is None else desk.admit(practice.codes[name])
            comment = None if words is None else bytearray(words.encode())
            answers = {item.id: value for item in desk.questionnaire.items if item.id != "repaired"}
            answers |= {"moment": 0, "repaired": Missing.NOT_SHOWN}
            receipt = desk.submit(admission, answers, comment=comment)
            assert not comment or set(comment) == {0}
        finally:
            desk.close()
            practice.clock.forward(WEEK)
        return receipt

    return fill_in


def comments(desk, name="Ana"):
    return [sheet.comment for sheet in desk.sheets(desk.find(name)).sheets]


def row_count(practice):
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        return records.execute("SELECT count(*) FROM record").fetchone()[0]


def full_rows(practice):
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        return [seq for (seq,) in records.execute("SELECT seq FROM record WHERE envelope IS NOT NULL")]


def test_what_was_written_is_read_with_its_session(practice, write):
    for words in (WORDS, "", None, "x" * 300):
        write("Ana", words)
    write("Ben", "Ben's own words")
    with practice.unlock() as desk:
        assert comments(desk) == [WORDS, "", "", "x" * 300]
        assert desk.trend(desk.find("Ana")).comments == (WORDS, "", "", "x" * 300)
        assert comments(desk, "Ben") == ["Ben's own words"]
        assert desk.findings == ()
        assert desk.arrived == 5


def test_it_is_read_again_from_the_index_and_without_it(practice, write):
    write("Ana", WORDS)
    practice.unlock().close()
    with practice.unlock() as desk:
        assert comments(desk) == [WORDS]
        assert desk.arrived == 0
    practice.folder.index_file.unlink()
    with practice.unlock() as desk:
        assert comments(desk) == [WORDS]
        assert desk.findings == ()
    assert check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist").whole


def test_c7_rows_tell_neither_whether_nor_how_much_was_written(practice, write):
    counts = []
    for words in ("", "x", "语" * 300):
        before = row_count(practice)
        write("Ana", words)
        counts.append(row_count(practice) - before)
    assert counts == [1 + PARTS] * 3
    with closing(sqlite3.connect(practice.folder.records_file)) as records:
        sizes = records.execute("SELECT DISTINCT length(header), length(envelope) FROM record").fetchall()
    assert len(sizes) == 1


def test_c7_the_index_tells_neither(practice, write):
    sizes = set()
    for words in ("", "x" * 300):
        write("Ana", words)
        practice.unlock().close()
        index = TrendIndex(practice.folder.index_file)
        with practice.unlock() as desk:
            sizes.add(len(index.load([desk.find("Ana")])[desk.find("Ana")]))
        index.close()
    assert len(sizes) == 1


def test_sheets_without_a_code_carry_words_too(practice, write):
    write(None, WORDS)
    with practice.unlock() as desk:
        assert [sheet.comment for sheet in desk.sheets(1).sheets] == [WORDS]
    with practice.unlock("Bram Okafor") as desk:
        assert [sheet.comment for sheet in desk.sheets(1).sheets] == [WORDS]


def test_the_desk_asks_what_the_practice_decided_at_each_admission(practice, offer):
    desk = practice.kiosk()
    try:
        desk.admit_unassigned()
        assert not desk.questions.comment
        offer()
        desk.admit(practice.codes["Ana"])
        assert desk.questions.comment
        offer(comment=False)
        desk.admit_unassigned()
        assert not desk.questions.comment
    finally:
        desk.close()


def test_the_short_form_is_asked_where_the_practice_decided_so(practice):
    practice.folder.change_settings(PracticeQuestions(short_form=True).as_settings())
    desk = practice.kiosk()
    try:
        admission = desk.admit(practice.codes["Ana"])
        assert len(desk.questionnaire.items) == 5
        desk.submit(
            admission, {item.id: 0 if item.id == "moment" else 5 for item in desk.questionnaire.items}
        )
    finally:
        desk.close()
    with practice.unlock() as opened:
        (sheet,) = opened.sheets(opened.find("Ana")).sheets
        assert sheet.questionnaire.id == "trust-after-session-short"
        assert opened.trend(opened.find("Ana")).history.overall.tolist() == [100.0]


def test_a_sheets_words_are_destroyed_with_it(practice, write):
    old = write("Ana", WORDS)
    practice.clock.forward(60 * WEEK)
    new = write("Ana", "new words")
    with practice.unlock() as desk:
        assert comments(desk) == [WORDS, "new words"]
        assert desk.set_retention(12) == 1
        assert comments(desk) == ["new words"]
        assert desk.findings == ()
    whole = full_rows(practice)
    assert not set(range(old.seq, old.seq + 1 + PARTS)) & set(whole)
    assert set(range(new.seq, new.seq + 1 + PARTS)) <= set(whole)
    practice.folder.index_file.unlink()
    with practice.unlock() as desk:
        assert comments(desk) == ["new words"]
        assert desk.findings == ()
    assert check_as_therapist(practice.folder, practice.passphrase, "Ada Lindqvist").whole


@pytest.mark.parametrize("emptied", [1, 3, PARTS])
def test_retention_that_was_cut_off_among_the_words_is_gone_on_with(practice, write, emptied):
    old = write("Ana", WORDS)
    with closing(sqlite3.connect(practice.folder.records_file)) as records, records:
        for seq in range(old.seq + 1, old.seq + 1 + emptied):
            (envelope,) = records.execute("SELECT envelope FROM record WHERE seq = ?", (seq,)).fetchone()
            records.execute(
                "UPDATE record SET envelope = NULL, envelope_digest = ? WHERE seq = ?",
                (hashlib.sha256(envelope).digest(), seq),
            )
    practice.clock.forward(60 * WEEK)
    with practice.unlock() as desk:
        assert comments(desk) == [""]
        assert desk.findings == ()
        desk.set_retention(12)
        assert comments(desk) == []
    assert not set(range(old.seq, old.seq + 1 + PARTS)) & set(full_rows(practice))


def test_i1_words_that_were_exchanged_are_not_believed(practice, write):
    first, second = write("Ana", WORDS), write("Ana", "other words")
    with practice.unlock() as desk:
        pass
    with closing(sqlite3.connect(practice.folder.records_file)) as records, records:
        for place in range(1, 1 + PARTS):
            (envelope,) = records.execute(
                "SELECT envelope FROM record WHERE seq = ?", (second.seq + place,)
            ).fetchone()
            records.execute("UPDATE record SET envelope = ? WHERE seq = ?", (envelope, first.seq + place))
    with practice.unlock() as desk:
        assert comments(desk) == [None, "other words"]
        while desk.check_older():
            pass
        assert desk.findings


def test_c15_an_erased_clients_words_cannot_be_read_any_more(practice, write):
    write("Ana", WORDS)
    with practice.unlock() as desk:
        number = desk.find("Ana")
        desk.people.erase(number)
        assert all(client.number != number for client in desk.export())


def test_words_go_along_in_the_record_of_one_client_and_in_nothing_else(practice, write):
    write("Ana", WORDS)
    with practice.unlock() as desk:
        number = desk.find("Ana")
        whole = desk.export([number], with_comments=True)
        document = json.loads("".join(export_text(Origin("Lindenhof"), whole, "json")))
        assert document["clients"][0]["sessions"][0]["comment"] == WORDS
        for clients in (desk.export(), desk.export([number])):
            for format_ in FORMATS:
                assert "glad" not in "".join(export_text(Origin("Lindenhof"), clients, format_))
        for format_ in ("csv", "csv-wide", "fhir"):
            assert "glad" not in "".join(export_text(Origin("Lindenhof"), whole, format_))


def test_c17_a_stranger_reads_the_words_with_the_formats_page(practice, write):
    write("Ana", WORDS)
    write("Ana", "")
    with practice.unlock() as desk:
        ana = desk.find("Ana")
    entries = read_entries(practice.folder.keys_file)
    holder = OpenedHolder.by_recovery_key(
        read_facts(practice.folder.facts_file), entries, str(practice.recovery_key)
    )
    (chain,) = read_chains(practice.folder.records_file, holder.chain_keys()).values()
    rows = [row for row in chain.opened(holder.seeds()) if row.client == ana]
    kinds = [SHEET, *[COMMENT_PART] * 7]
    assert [row.contents.kind for row in rows] == kinds * 2
    said = [
        read_comment(rows[at].record_id, [row.contents.body for row in rows[at + 1 : at + 8]])
        for at in (0, 8)
    ]
    assert said == [WORDS, ""]
    index = read_index(practice.folder.index_file, holder.seeds())
    first, second = index[ana]
    assert (first.comment > 1, second.comment) == (True, 1)
