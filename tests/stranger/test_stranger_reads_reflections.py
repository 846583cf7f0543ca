"""Whoever has docs/format.md reads steps of repair with the client's key, and a rating only as its author."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from pagereader.chain import read_chains, read_questionnaires
from pagereader.contents import REFLECTION, REPAIR_STEP, read_rating, read_reflection, read_step
from pagereader.entries import read_entries
from pagereader.facts import read_facts
from pagereader.holders import OpenedHolder
from pagereader.index import read_sides

GOLDEN = Path(__file__).parents[1] / "golden" / "reflections"
EPOCH = date(1970, 1, 1)


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


def rows(folder, holder, number, kind):
    (chain,) = read_chains(folder / "records.sqlite", holder.chain_keys()).values()
    return [
        row
        for row in chain.opened(holder.seeds())
        if row.client == number and row.contents is not None and row.contents.kind == kind
    ]


def test_c17_a_stranger_reads_as_the_author_what_was_rated_last(folder, truth, author):
    items = read_questionnaires(folder / "records.sqlite")
    latest = {}
    for row in rows(folder, author, truth["number"], REFLECTION):
        reflection = read_reflection(row.contents.body)
        assert reflection.author == author.holder_id
        fingerprint, known, values = read_rating(author.rating(truth["number"], reflection))
        names = {items[fingerprint][place][0]: value for place, value in values.items() if value >= 0}
        latest[reflection.sheet.hex()] = (names, known)
    expected = zip(truth["ratings"], truth["known"], strict=True)
    assert latest == {
        sheet[:16]: (rated, known) for sheet, (rated, known) in zip(truth["sheets"], expected, strict=True)
    }


def test_c17_a_stranger_with_the_recovery_key_reads_steps_and_no_rating(folder, truth):
    facts, entries = read_facts(folder / "practice.json"), read_entries(folder / "keys.sqlite")
    recovery = OpenedHolder.by_recovery_key(facts, entries, truth["recovery_key"])
    done = {}
    for row in rows(folder, recovery, truth["number"], REPAIR_STEP):
        step = read_step(row.contents.body)
        done[step.sheet.hex(), step.step] = step
    expected = [
        (truth["sheets"][one["session"] - 1][:16], one["step"], date.fromisoformat(one["day"]))
        for one in truth["steps"]
    ]
    kept = [(*of, EPOCH + timedelta(days=step.day)) for of, step in sorted(done.items()) if step.done]
    assert kept == expected
    (first, *_) = rows(folder, recovery, truth["number"], REFLECTION)
    with pytest.raises(InvalidTag):
        recovery.rating(truth["number"], read_reflection(first.contents.body))


def test_c17_a_stranger_finds_in_the_index_what_is_beside_the_sheets_in_the_records(folder, truth, author):
    beside = [
        (row.seq, row.record_id[:8], kind, row.contents.body)
        for kind in (REFLECTION, REPAIR_STEP)
        for row in rows(folder, author, truth["number"], kind)
    ]
    found = read_sides(folder / "index.sqlite", author.seeds())
    assert found == {truth["number"]: sorted(beside)}
