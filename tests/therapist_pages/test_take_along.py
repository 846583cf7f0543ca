"""What a therapist takes along, from the tap to the file: nothing is written before a place was chosen."""

import csv
import io
import json
from datetime import date

import pytest
from PIL import Image

from kiosk.practice.settings.disclosure import PART_2_NOTICE, PracticeDisclosure
from ui.therapist.take_along import CONVERSATION, SUPERVISION
from ui.widgets.choosing import Chooser


@pytest.fixture
def begin(qtbot, open_window, unlock, open_client, demo):
    """Open the page for the first client: ``begin(to_save)``; ``to_save`` answers where a file goes."""

    def opened(to_save):
        inside = unlock(open_window(chooser=Chooser(to_save=to_save)), demo.therapists[0])
        open_client(inside)
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.client.take_along.click()
        return inside.take_along.page

    return opened


@pytest.fixture
def places():
    """Where files go, the next one first."""
    return []


@pytest.fixture
def suggested():
    """The names that files were to have."""
    return []


@pytest.fixture
def taking(begin, places, suggested):
    """The page for the first client; files go where ``places`` says, and nowhere when it is empty."""

    def choose(_page, name):
        suggested.append(name)
        return str(places.pop(0)) if places else ""

    return begin(choose)


@pytest.fixture
def done(qtbot, taking):
    """Wait for what was asked for; gives what the page says."""

    def wait():
        qtbot.waitUntil(lambda: bool(taking.told.text() or taking.trouble.text()), timeout=30_000)
        assert taking.trouble.text() == ""
        return taking.told.text()

    return wait


def client_of(taking):
    return taking.title.text().partition(": ")[2]


def test_the_page_says_whose_it_is_and_that_files_are_not_protected(taking):
    assert client_of(taking)
    assert "whoever has the file can read it" in taking.sentence.text()
    assert not taking.notice.isVisible()
    assert "print button" in " ".join(text.text() for text in taking.findChildren(type(taking.sentence)))


def test_a_report_for_a_conversation_names_the_client(taking, places, done, tmp_path, words_in_pdf):
    places.append(tmp_path / "report.pdf")
    taking.report.click()
    assert str(tmp_path / "report.pdf") in done()
    text = words_in_pdf(tmp_path / "report.pdf")
    assert client_of(taking) in text
    assert "For a conversation" in text


def test_supervision_suggests_no_name_and_has_the_rules(taking, places, done, tmp_path, words_in_pdf):
    assert taking.readers[CONVERSATION].isChecked()
    taking.readers[SUPERVISION].click()
    assert taking.unnamed.isChecked()
    places.append(tmp_path / "report.pdf")
    taking.report.click()
    done()
    text = words_in_pdf(tmp_path / "report.pdf")
    assert client_of(taking) not in text
    assert "Client no." in text
    assert "Individuals chart" in text or "individuals chart" in text


def test_the_plot_is_saved_as_picture_as_drawing_and_as_table(taking, places, done, tmp_path, desk):
    for kind in ("png", "svg", "csv"):
        places.append(tmp_path / f"plot.{kind}")
        taking.told.tell("")
        taking.plot.kinds[kind].click()
        done()
    assert Image.open(io.BytesIO((tmp_path / "plot.png").read_bytes())).width == 2200
    assert b"<svg" in (tmp_path / "plot.svg").read_bytes()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "plot.csv").read_text(encoding="utf-8"))))
    number = desk(lambda opened: opened.find(client_of(taking)))
    history = desk(lambda opened: opened.trend(number)).history
    assert len(rows) == len(history)
    assert float(rows[0]["score"]) == pytest.approx(history.overall[0], abs=0.01)


def test_notes_are_printed_only_when_they_are_ticked(begin, desk, qtbot, tmp_path, words_in_pdf):
    number = desk(lambda opened: opened.caseload()[0].number)
    mark = desk(lambda opened: opened.trend(number).marks[-1])
    desk(lambda opened: opened.notes.write_note(number, "Bring the drawing", date(2026, 1, 1), sheet=mark))
    page = begin(lambda _page, name: str(tmp_path / name))
    assert page.notes.isVisible()
    assert not page.notes.isChecked()
    assert "Whoever gets the report reads them." in page.notes.status()
    for ticked in (False, True):
        page.notes.setChecked(ticked)
        page.told.tell("")
        page.report.click()
        qtbot.waitUntil(lambda: bool(page.told.text()), timeout=30_000)
        assert ("Bring the drawing" in words_in_pdf(tmp_path / "Rapport report.pdf")) == ticked
    page.enter()
    assert not page.notes.isChecked()


def test_whoever_wrote_no_note_is_offered_none(begin, desk, tmp_path):
    def take_away(opened):
        number = opened.caseload()[0].number
        for note in opened.notes.of_client(number):
            opened.notes.write_note(number, "", note.day, sheet=note.sheet, note=note.note)

    desk(take_away)
    assert begin(lambda _page, name: str(tmp_path / name)).notes.isHidden()


@pytest.mark.parametrize("form", ["json", "csv", "csv-wide", "fhir"])
def test_all_answers_are_saved_in_every_format(taking, places, done, tmp_path, form):
    places.append(tmp_path / "answers")
    taking.formats[form].click()
    taking.answers.click()
    done()
    content = (tmp_path / "answers").read_text(encoding="utf-8")
    assert (client_of(taking) in content) == (form != "fhir")
    if form in {"json", "fhir"}:
        assert json.loads(content)


def test_suggested_names_of_files_name_nobody(taking, suggested):
    taking.report.click()
    for button in taking.plot.kinds.values():
        button.click()
    for row in taking.formats.values():
        row.click()
        taking.answers.click()
    assert len(suggested) == len(set(suggested)) == 8
    first, last = client_of(taking).split()
    assert not [name for name in suggested if first in name or last in name]


def test_whoever_chooses_no_place_writes_nothing_and_can_go_on(taking, places, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    taking.report.click()
    taking.answers.click()
    assert sorted(tmp_path.rglob("*")) == before
    assert taking.report.isEnabled()


def test_what_cannot_be_written_is_told_and_can_be_tried_again(taking, places, qtbot, tmp_path):
    for act in (taking.report, taking.plot.kinds["png"], taking.plot.kinds["csv"], taking.answers):
        places.append(tmp_path / "no such folder" / "file")
        taking.trouble.tell("")
        act.click()
        qtbot.waitUntil(lambda: bool(taking.trouble.text()), timeout=30_000)
        assert "cannot be written" in taking.trouble.text()
        assert act.isEnabled()


def test_the_log_hears_of_each_file_and_knows_no_word_of_it(taking, places, done, tmp_path, desk):
    acts = (taking.report, *taking.plot.kinds.values(), taking.answers)
    for number, act in enumerate(acts):
        places.append(tmp_path / str(number))
        taking.told.tell("")
        act.click()
        done()
    told = [one.phrase.text for one in desk(lambda opened: opened.log())[: len(acts) + 1]]
    assert len([text for text in told if "saved" in text or "exported" in text]) == len(acts)


def test_the_notice_of_the_practice_is_shown_and_goes_along(begin, desk, qtbot, tmp_path, words_in_pdf):
    desk(lambda opened: opened.decisions.set_disclosure(PracticeDisclosure(part_2=True)))
    page = begin(lambda _page, name: str(tmp_path / name))
    assert PART_2_NOTICE in page.notice.text()
    for act in (page.report, *page.plot.kinds.values()):
        page.told.tell("")
        act.click()
        qtbot.waitUntil(lambda: bool(page.told.text()), timeout=30_000)
    assert PART_2_NOTICE in words_in_pdf(tmp_path / "Rapport report.pdf")
    assert PART_2_NOTICE.encode() in (tmp_path / "Rapport plot.png").read_bytes()
    assert PART_2_NOTICE.encode() in (tmp_path / "Rapport plot.svg").read_bytes()
    assert (tmp_path / "Rapport plot.csv.notice.txt").read_text(encoding="utf-8") == f"{PART_2_NOTICE}\n"


def test_the_way_back_leads_to_the_client_and_the_page_forgets_the_name(taking, qtbot, open_window):
    name, window = client_of(taking), taking.window()
    inside = window.flow.inside
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        taking.back.click()
    assert window.flow.stack.currentWidget() is inside.client
    assert inside.client.title.text() == name
    assert name not in taking.title.text()


def test_the_second_tab_leads_to_a_copy_of_all_answers(taking, qtbot):
    inside = taking.window().flow.inside
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        taking.back.click()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.client.tabs.setCurrentIndex(1)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.client.access.copy.click()
    assert inside.take_along.page.isVisible()
    qtbot.waitUntil(lambda: not taking.answers.visibleRegion().isEmpty(), timeout=5_000)


def test_the_notice_is_a_choice_behind_practice(inside, qtbot, desk):
    practice = inside.practice
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    assert practice.home.disclosure.status() == "None."
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        practice.home.disclosure.click()
    page = practice.disclosure
    assert page.none.isChecked()
    assert PART_2_NOTICE in page.text.text()
    page.part_2.click()
    page.on.click()
    qtbot.waitUntil(page.told.isVisible, timeout=10_000)
    assert desk(lambda opened: opened.decisions.disclosure) == PracticeDisclosure(part_2=True)
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        page.back.click()
    assert "42 CFR part 2" in practice.home.disclosure.status()
