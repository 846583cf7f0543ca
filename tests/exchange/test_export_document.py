"""The JSON export is what its schema says, and the notice accompanies every format."""

import json
from pathlib import Path

import fastjsonschema
import pytest

from kiosk.exchange.export import (
    FORMATS,
    FileExists,
    export_text,
    has_notice_inside,
    notice_beside,
    write_export,
)
from kiosk.exchange.origin import Origin
from kiosk.practice.settings.disclosure import (
    PART_2_NOTICE,
    PracticeDisclosure,
    practice_disclosure,
)

SCHEMA = Path(__file__).parents[2] / "docs" / "rapport-export.schema.json"
PLAIN, MARKED = Origin("Lindenhof"), Origin("Lindenhof", notice=PART_2_NOTICE)


@pytest.fixture(scope="module")
def conforms():
    """Refuse a document that the schema does not allow."""
    return fastjsonschema.compile(json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("origin", [PLAIN, MARKED], ids=["plain", "with notice"])
def test_every_kind_of_question_conforms_to_the_schema(conforms, ana, origin):
    document = json.loads("".join(export_text(origin, [ana], "json")))
    conforms(document)
    assert document.get("notice", "") == origin.notice
    assert document["clients"][0]["sessions"][2]["comment"] == "I was glad."


@pytest.mark.parametrize(
    "spoil",
    [
        lambda one: one.update(version=2),
        lambda one: one["clients"][0].pop("name"),
        lambda one: one["clients"][0]["sessions"][0].update(score=101),
        lambda one: one["clients"][0]["sessions"][0]["answers"]["listened"].update(missing="skipped"),
        lambda one: one["clients"][0]["sessions"][0]["answers"].update(listened={"missing": "lost"}),
    ],
)
def test_the_schema_refuses_what_no_export_is(conforms, ana, spoil):
    document = json.loads("".join(export_text(PLAIN, [ana], "json")))
    spoil(document)
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        conforms(document)


@pytest.mark.parametrize("form", FORMATS)
def test_the_notice_accompanies_every_format_and_no_table_is_changed_by_it(tmp_path, ana, form):
    for name, origin in (("plain", PLAIN), ("marked", MARKED)):
        write_export(tmp_path / name, origin, [ana], form, replace=False)
    marked = (tmp_path / "marked").read_text(encoding="utf-8")
    beside = notice_beside(tmp_path / "marked")
    if has_notice_inside(form):
        assert PART_2_NOTICE in marked
        assert not beside.exists()
    else:
        assert marked == (tmp_path / "plain").read_text(encoding="utf-8")
        assert beside.read_text(encoding="utf-8") == f"{PART_2_NOTICE}\n"
    assert not notice_beside(tmp_path / "plain").exists()


def test_a_notice_that_is_there_already_keeps_the_table_from_being_written(tmp_path, ana):
    out = tmp_path / "ana.csv"
    notice_beside(out).write_text("precious", encoding="utf-8")
    with pytest.raises(FileExists):
        write_export(out, MARKED, [ana], "csv", replace=False)
    assert not out.exists()
    assert notice_beside(out).read_text(encoding="utf-8") == "precious"


def test_the_practice_has_no_notice_until_it_wants_one():
    assert practice_disclosure({}) == PracticeDisclosure()
    assert PracticeDisclosure().notice == ""
    assert PracticeDisclosure().as_settings() == {"disclosure_part_2": None}
    chosen = PracticeDisclosure(part_2=True)
    assert practice_disclosure(chosen.as_settings()) == chosen
    assert chosen.notice == "42 CFR part 2 prohibits unauthorized use or disclosure of these records."
    assert practice_disclosure({"disclosure_part_2": "yes"}) == PracticeDisclosure()
