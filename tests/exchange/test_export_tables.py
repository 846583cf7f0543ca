"""Exports say what was answered, what was not and why, and run nothing in a spreadsheet."""

import csv
import io
import json
import os
import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import MachineFault
from kiosk.exchange.export import FORMATS, FileExists, export_text, write_file
from kiosk.exchange.origin import Origin
from kiosk.exchange.tables import iso_time
from kiosk.practice.desk.sheets import ClientSheets, OpenedSheet
from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin, builtin_short

FULL = {
    "listened": 5,
    "feelings": 4,
    "unjudged": Missing.SKIPPED,
    "genuine": 4,
    "private": 5,
    "respected": 3,
    "safe": Missing.TIMED_OUT,
    "moment": 0,
    "repaired": Missing.NOT_SHOWN,
}
SHORT = {"listened": 1, "unjudged": 2, "genuine": 3, "private": 4, "moment": 3}
MARCH = 1_772_460_300_000  # 2026-03-02T14:05:00Z


def client(name="Ana", answers=FULL):
    sheets = (
        OpenedSheet(MARCH, builtin(), answers),
        OpenedSheet(MARCH + 604_800_000, builtin_short(), SHORT),
    )
    return ClientSheets(2, name, sheets)


def table(clients, form):
    return list(csv.DictReader(io.StringIO("".join(export_text(Origin("P"), clients, form)), newline="")))


def test_the_long_table_has_a_row_for_every_item_of_every_sheet():
    rows = table([client()], "csv")
    assert len(rows) == 9 + 5
    assert rows[0] == {
        "client": "Ana",
        "session": "1",
        "time": "2026-03-02T14:05:00Z",
        "questionnaire": builtin().id,
        "version": "1",
        "language": "en",
        "item": "listened",
        "value": "5",
        "missing": "",
    }
    assert rows[-1]["session"] == "2"
    assert rows[-1]["time"] == "2026-03-09T14:05:00Z"


def test_the_reasons_for_a_missing_answer_are_kept_apart():
    reasons = {row["item"]: (row["value"], row["missing"]) for row in table([client()], "csv")[:9]}
    assert reasons["unjudged"] == ("", "skipped")
    assert reasons["safe"] == ("", "timed out")
    assert reasons["repaired"] == ("", "not shown")
    assert reasons["moment"] == ("0", "")


def test_the_wide_table_has_one_row_a_sheet_and_says_what_was_not_asked():
    first, second = table([client()], "csv-wide")
    assert first["score"] == "80.0"
    assert (first["unjudged"], first["unjudged.missing"]) == ("", "skipped")
    assert (second["listened"], second["listened.missing"]) == ("1", "")
    assert (second["feelings"], second["feelings.missing"]) == ("", "not asked")


def test_a_sheet_with_too_few_answers_has_an_empty_score():
    nothing = dict.fromkeys(FULL, Missing.SKIPPED)
    assert table([client(answers=nothing)], "csv-wide")[0]["score"] == ""


@pytest.mark.parametrize("form", ["csv", "csv-wide"])
@settings(max_examples=30)
@given(start=st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\n", " =", "  @"]), rest=st.text(max_size=20))
def test_no_name_becomes_a_formula(form, start, rest):
    name = table([client(name=start + rest)], form)[0]["client"]
    assert name.startswith("'")


@given(name=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="=+-@\t\r\n "), min_size=1))
def test_any_other_name_is_left_as_it_is(name):
    assert table([client(name=name)], "csv")[0]["client"] == name


def test_the_json_export_brings_the_exact_questionnaires():
    document = json.loads("".join(export_text(Origin("Lindenhof"), [client()], "json")))
    assert (document["format"], document["version"], document["practice"]) == (
        "rapport-export",
        1,
        "Lindenhof",
    )
    first, second = document["clients"][0]["sessions"]
    assert first["answers"]["listened"] == {"value": 5}
    assert first["answers"]["unjudged"] == {"missing": "skipped"}
    assert first["score"] == pytest.approx(80)
    assert first["prorated"]
    asked = document["questionnaires"][second["questionnaire"]]
    assert asked == json.loads(builtin_short().canonical_json())


def test_an_unknown_format_is_no_format():
    with pytest.raises(ValueError, match="xls"):
        list(export_text(Origin("P"), [], "xls"))


def test_times_are_written_in_utc():
    assert iso_time(0) == "1970-01-01T00:00:00Z"
    assert iso_time(MARCH + 999) == "2026-03-02T14:05:00Z"


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_is_written_whole_and_for_its_owner_only(tmp_path, form):
    out = tmp_path / "out"
    write_file(out, export_text(Origin("P"), [client()], form), replace=False)
    assert out.read_bytes().decode("utf-8") == "".join(export_text(Origin("P"), [client()], form))
    assert os.name == "nt" or stat.S_IMODE(out.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [out]


def test_an_existing_file_is_left_alone_unless_it_may_be_replaced(tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("precious", encoding="utf-8")
    with pytest.raises(FileExists, match="already"):
        write_file(out, ["new"], replace=False)
    assert out.read_text(encoding="utf-8") == "precious"
    write_file(out, ["new"], replace=True)
    assert out.read_text(encoding="utf-8") == "new"


def test_an_export_that_fails_leaves_nothing_half_written(tmp_path):
    def breaks_off():
        yield "first line"
        raise OSError(28, "No space left on device")

    with pytest.raises(MachineFault, match="No space left"):
        write_file(tmp_path / "out.csv", breaks_off(), replace=False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(MachineFault, match="cannot be written"):
        write_file(tmp_path / "nowhere" / "out.csv", ["x"], replace=False)
