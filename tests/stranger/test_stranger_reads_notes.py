"""Whoever has docs/format.md reads events with the log's key, and a note only as its author."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from pagereader.chain import read_chains
from pagereader.contents import EVENT_PART, NOTE_PART, read_event, read_text, read_versions
from pagereader.entries import read_entries
from pagereader.facts import read_facts
from pagereader.holders import OpenedHolder
from pagereader.index import read_sides
from pagereader.notation import NotAsWritten

GOLDEN = Path(__file__).parents[1] / "golden" / "notes"
EPOCH = date(1970, 1, 1)
LOG = 0


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(GOLDEN / "practice", tmp_path / "practice")
    return tmp_path / "practice"


@pytest.fixture
def truth():
    return json.loads((GOLDEN / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture
def author(folder, truth):
    facts, entries = read_facts(folder / "practice.json"), read_entries(folder / "keys.sqlite")
    return OpenedHolder.by_passphrase(facts, entries, truth["therapist"], truth["passphrase"])


def versions(folder, holder, number, kind):
    (chain,) = read_chains(folder / "records.sqlite", holder.chain_keys()).values()
    rows = [row for row in chain.opened(holder.seeds()) if row.client == number and row.contents is not None]
    return read_versions(row.contents.body for row in rows if row.contents.kind == kind)


def latest(texts):
    found = {}
    for text, rest in texts:
        if text.note not in found or text.revision > found[text.note][0].revision:
            found[text.note] = (text, rest)
    return sorted(
        (day(text.day), text.words, day(text.until), rest) for text, rest in found.values() if text.words
    )


def day(number):
    return (EPOCH + timedelta(days=number)).isoformat()


def test_c17_a_stranger_reads_notes_as_their_author(folder, truth, author):
    number = truth["number"]
    read = [
        (read_text(author.note(number, one)), one.sheet.hex() if any(one.sheet) else "")
        for one in versions(folder, author, number, NOTE_PART)
    ]
    assert len(read) == 5
    assert [[words, first, sheet] for first, words, _, sheet in latest(read)] == truth["notes"]


def test_c17_a_stranger_who_is_not_the_author_reads_no_note(folder, truth, author):
    (first, *_) = versions(folder, author, truth["number"], NOTE_PART)
    entries = read_entries(folder / "keys.sqlite")
    recovery = OpenedHolder.by_recovery_key(
        read_facts(folder / "practice.json"), entries, truth["recovery_key"]
    )
    with pytest.raises(NotAsWritten):
        recovery.note(truth["number"], first)
    with pytest.raises(InvalidTag):
        author.note(truth["number"] + 1, first)


def test_c17_a_stranger_reads_events_with_the_logs_key(folder, truth, author):
    read = [read_event(one) for one in versions(folder, author, LOG, EVENT_PART)]
    assert {who for who, _ in read} == {author.holder_id}
    found = latest((text, "") for _, text in read)
    assert [[words, first, until] for first, words, until, _ in found] == truth["events"]


def test_c17_a_stranger_finds_notes_in_the_index_as_they_are_in_the_records(folder, truth, author):
    sides = read_sides(folder / "index.sqlite", author.seeds())
    for number, kind in ((truth["number"], NOTE_PART), (LOG, EVENT_PART)):
        bodies = [body for _, _, of, body in sides[number] if of == kind]
        assert read_versions(bodies) == versions(folder, author, number, kind)
