"""``rapport report`` and ``rapport export``: what is asked for is written, and the log hears of it."""

import json
import os
import stat
import subprocess
import sys
from datetime import date

import pytest

from kiosk import cli
from kiosk.practice.desk.therapist_desk import unlock
from kiosk.practice.settings.disclosure import PART_2_NOTICE, PracticeDisclosure
from ui.main import main


@pytest.fixture
def name(scripted):
    """A client of the first therapist."""
    therapist = scripted.demo.therapists[0]
    return next(one.name for one in scripted.demo.clients if one.therapist == therapist.name)


@pytest.fixture
def desk_of(scripted):
    """Open the first therapist's desk: ``with desk_of() as desk``."""
    therapist = scripted.demo.therapists[0]
    return lambda: unlock(scripted.folder, therapist.passphrase, therapist.name, calibrate=None)


@pytest.fixture
def report(scripted, qapp, wear, speak_here, capsys):
    """Run ``rapport report`` as one of the therapists: gives status, output and errors."""

    def run(*words, by=0):
        therapist = scripted.demo.therapists[by]
        secret = scripted.secret(therapist.passphrase)
        line = ("report", *words, "--data", scripted.folder, "--passphrase-file", secret)
        line = (*line, "--therapist", therapist.name)
        status = main([str(word) for word in line])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def test_the_report_is_its_owners_alone_and_logged_without_its_words(
    report, desk_of, name, tmp_path, words_in_pdf
):
    out = tmp_path / "report.pdf"
    status, told, err = report("--client", name, "--for", "supervision", out)
    assert (status, err) == (0, "")
    assert str(out) in told
    assert os.name == "nt" or stat.S_IMODE(out.stat().st_mode) == 0o600
    text = words_in_pdf(out)
    assert name in text
    assert "For supervision" in text
    with desk_of() as desk:
        entry = next(one for one in desk.log() if "a report on" in one.phrase.text)
        assert entry.values["client"] == name
        assert entry.happening.numbers == (1,)


def test_the_same_folder_gives_the_same_bytes_whenever_it_is_asked(report, name, tmp_path):
    files = [tmp_path / f"{number}.pdf" for number in range(2)]
    for file in files:
        assert report("--client", name, file)[0] == 0
    assert files[0].read_bytes() == files[1].read_bytes()


def test_it_can_name_nobody_and_speak_another_language(report, name, tmp_path, words_in_pdf):
    out = tmp_path / "r.pdf"
    assert report("--client", name, "--without-name", "--language", "de", out)[0] == 0
    text = words_in_pdf(out)
    assert name not in text
    assert "Sitzung" in text or "Punkt" in text  # the legend, which is translated


def test_notes_of_ones_own_are_printed_only_where_that_is_asked_for(
    report, desk_of, name, tmp_path, words_in_pdf
):
    with desk_of() as desk:
        number = desk.people.find_client(name).number
        trend = desk.trend(number)
        desk.notes.write_note(number, "Bring the drawing back", date(2026, 1, 1), sheet=trend.marks[-1])
        own = desk.notes.of_client(number)
    plain, annotated = tmp_path / "plain.pdf", tmp_path / "annotated.pdf"
    assert json.loads(report("--client", name, "--json", plain)[1])["notes"] == 0
    status, told, _ = report("--client", name, "--with-notes", annotated)
    assert (status, f"Your notes in it: {len(own)}." in told) == (0, True)
    assert "Bring the drawing back" not in words_in_pdf(plain)
    text = words_in_pdf(annotated)
    assert all(note.text in text for note in own)


def test_a_colleague_who_reads_the_client_prints_none_of_anothers_notes(
    scripted, report, desk_of, name, tmp_path
):
    with desk_of() as desk:
        number = desk.people.find_client(name).number
        mark = desk.trend(number).marks[-1]
        desk.notes.write_note(number, "Bring the drawing back", date(2026, 1, 1), sheet=mark)
        colleague = desk.people.find_therapist(scripted.demo.therapists[1].name)
        desk.people.share(number, colleague.holder_id)
    plain, annotated = tmp_path / "plain.pdf", tmp_path / "annotated.pdf"
    assert report("--client", name, plain, by=1)[0] == 0
    status, told, _ = report("--client", name, "--with-notes", annotated, by=1)
    assert status == 0
    assert "There was no note of yours to print." in told
    assert plain.read_bytes() == annotated.read_bytes()


def test_json_says_what_was_written(report, name, tmp_path):
    out = tmp_path / "r.pdf"
    _, told, _ = report("--client", name, "--json", out)
    document = json.loads(told)
    assert (document["report"], document["for"]) == (str(out), "conversation")
    assert document["sessions"] > 5


def test_an_existing_file_is_left_alone_unless_it_may_be_replaced(report, name, tmp_path):
    out = tmp_path / "r.pdf"
    out.write_text("precious", encoding="utf-8")
    status, _, err = report("--client", name, out)
    assert status == 2
    assert "already" in err
    assert out.read_text(encoding="utf-8") == "precious"
    assert report("--client", name, "--force", out)[0] == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_somebody_elses_client_has_no_report(scripted, report, tmp_path):
    mine = scripted.demo.therapists[0].name
    other = next(one.name for one in scripted.demo.clients if one.therapist != mine)
    status, _, err = report("--client", other, tmp_path / "r.pdf")
    assert status != 0
    assert err
    assert not (tmp_path / "r.pdf").exists()


def test_the_core_alone_says_that_it_cannot_draw(capsys, tmp_path):
    assert cli.main(["report", "--client", "Ana", str(tmp_path / "r.pdf")]) == 2
    assert "rapport" in capsys.readouterr().err


def test_it_needs_no_screen_and_the_practice_notice_is_on_it(scripted, desk_of, name, tmp_path, words_in_pdf):
    with desk_of() as desk:
        desk.decisions.set_disclosure(PracticeDisclosure(part_2=True))
    out, secret = tmp_path / "r.pdf", scripted.secret(scripted.demo.therapists[0].passphrase)
    words = ["-m", "ui.main", "report", "--client", name, "--data", scripted.folder]
    bare = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    ended = subprocess.run(
        [sys.executable, *map(str, words), "--passphrase-file", str(secret), str(out)],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert PART_2_NOTICE in words_in_pdf(out)


@pytest.mark.parametrize("form", ["csv", "csv-wide", "fhir", "json"])
def test_every_format_is_exported_and_the_notice_goes_along(scripted, desk_of, name, tmp_path, form):
    with desk_of() as desk:
        desk.decisions.set_disclosure(PracticeDisclosure(part_2=True))
    out = tmp_path / "out"
    status, told, _ = scripted.run("export", "--client", name, "--format", form, out)
    assert status == 0
    content, beside = out.read_text(encoding="utf-8"), tmp_path / "out.notice.txt"
    assert (PART_2_NOTICE in content) == (form in {"fhir", "json"})
    assert beside.exists() == (form in {"csv", "csv-wide"})
    assert ("notice" in told) == beside.exists()


def test_a_table_on_standard_output_has_its_notice_on_standard_error(scripted, desk_of, name):
    with desk_of() as desk:
        desk.decisions.set_disclosure(PracticeDisclosure(part_2=True))
    status, out, err = scripted.run("export", "--client", name, "--format", "csv", "-")
    assert status == 0
    assert "CFR" not in out
    assert PART_2_NOTICE in err


def test_fhir_of_all_clients_names_none_of_them(scripted):
    status, out, _ = scripted.run("export", "--all", "--format", "fhir", "-")
    assert status == 0
    kinds = {entry["resource"]["resourceType"] for entry in json.loads(out)["entry"]}
    assert kinds == {"Questionnaire", "QuestionnaireResponse"}
    assert not [one.name for one in scripted.demo.clients if one.name in out]
