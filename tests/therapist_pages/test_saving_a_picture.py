"""A picture from where it is: the plot that is looked at becomes a file of just what it shows."""

import csv
import io

import numpy as np
import pytest
from PIL import Image

from kiosk.practice.desk.therapist_desk import unlock as unlock_desk
from kiosk.practice.settings.disclosure import PART_2_NOTICE, PracticeDisclosure
from ui.widgets.choosing import Chooser

WORDS = "Brought a letter along"


@pytest.fixture
def suggested():
    """The names that files were to have."""
    return []


@pytest.fixture
def inside(open_window, unlock, demo, tmp_path, suggested):
    """The pages behind the lock; files go into ``tmp_path`` under the name that is suggested."""

    def choose(_page, name):
        suggested.append(name)
        return str(tmp_path / name)

    return unlock(open_window(chooser=Chooser(to_save=choose)), demo.therapists[0])


@pytest.fixture
def tab(long_tab):
    """The Trends tab of a client with more than twelve sessions."""
    return long_tab


@pytest.fixture
def to_picture(qtbot, inside):
    """Leave for the page that saves: ``to_picture(button)``; gives the page."""

    def go(button):
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            button.click()
        assert inside.picture.page.isVisible()
        return inside.picture.page

    return go


@pytest.fixture
def saved(qtbot, inside, tmp_path, suggested):
    """Save as one kind of file: ``saved("png")``; gives the file's bytes."""

    def save(kind):
        page = inside.picture.page
        page.told.tell("")
        page.choice.kinds[kind].click()
        qtbot.waitUntil(lambda: bool(page.told.text() or page.trouble.text()), timeout=30_000)
        assert page.trouble.text() == ""
        return (tmp_path / suggested[-1]).read_bytes()

    return save


def rows_of(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


def pixels_of(content):
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))


def test_the_table_of_a_span_has_its_sessions_with_the_limits_of_the_whole_course(
    tab, to_picture, saved, inside, desk
):
    count = len(tab._trend.history)
    tab.show_span(3, 9)
    page = to_picture(tab.span.save)
    assert f"sessions 4 to 10 of {count}" in page.choice.what.text()
    rows = rows_of(saved("csv"))
    assert [row["session"] for row in rows] == [str(number) for number in range(4, 11)]
    trend = desk(lambda opened: opened.trend(inside.client.number))
    assert float(rows[0]["lower"]) == pytest.approx(trend.limits.lower, abs=0.01)
    assert float(rows[0]["score"]) == pytest.approx(trend.history.overall[3], abs=0.01)


def test_a_span_and_the_whole_course_are_different_pictures(tab, to_picture, saved, inside, qtbot):
    pictures = []
    for span in ((0, len(tab._trend.history) - 1), (3, 9)):
        tab.show_span(*span)
        to_picture(tab.span.save)
        pictures.append(pixels_of(saved("png")))
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            inside.picture.page.back.click()
        assert tab._span == span
    whole, part = pictures
    assert part.shape[1] == whole.shape[1] == 2200
    assert part.shape[0] > whole.shape[0]  # a line above says which sessions they are


def test_no_name_is_in_the_picture_or_its_file_name_unless_it_is_chosen(
    tab, to_picture, saved, inside, suggested
):
    page = to_picture(tab.span.save)
    assert page.choice.unnamed.isChecked()
    plain = pixels_of(saved("png"))
    page.choice.named.click()
    named = pixels_of(saved("png"))
    grown = named.shape[0] - plain.shape[0]
    assert grown > 30
    assert (named[grown + 32 :] == plain[32:]).all()
    assert (named[32 : grown + 16] < 128).any()
    first, last = inside.client.title.text().split()
    assert not [name for name in suggested if first in name or last in name]


def test_the_next_picture_is_without_a_name_again(tab, to_picture, inside, qtbot):
    to_picture(tab.span.save).choice.named.click()
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.picture.page.back.click()
    assert inside.client.title.text() not in inside.picture.page.title.text()
    assert to_picture(tab.span.save).choice.unnamed.isChecked()


def test_notes_are_offered_where_they_are_shown_and_printed_only_when_chosen(
    tab, to_picture, saved, inside, qtbot
):
    sheet = tab._trend.marks[5]
    before = tab._trend
    assert to_picture(tab.span.save).choice.notes.isHidden() == (not tab._data.annotations)
    plain = pixels_of(saved("png"))
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.picture.page.back.click()
    tab.choose_session(5)
    tab.panel.notes.add_note.click()
    tab.panel.notes.editor.box.setPlainText(WORDS)
    tab.panel.notes.editor.keep.click()
    qtbot.waitUntil(lambda: tab._trend is not before, timeout=10_000)
    assert sheet in [note.sheet for note in tab._trend.notes]
    page = to_picture(tab.span.save)
    assert not page.choice.notes.isHidden()
    assert not page.choice.notes.isChecked()
    assert (pixels_of(saved("png")) == plain).all()
    page.choice.notes.click()
    annotated = pixels_of(saved("png"))
    assert annotated.shape != plain.shape or (annotated != plain).any()
    assert WORDS not in saved("csv").decode()


def test_a_span_without_notes_offers_none(tab, to_picture, inside, qtbot):
    tab.panel.notes.add_note.click()
    before = tab._trend
    tab.panel.notes.editor.box.setPlainText(WORDS)
    tab.panel.notes.editor.keep.click()
    qtbot.waitUntil(lambda: tab._trend is not before, timeout=10_000)
    quiet = next(
        (first, first + 1)
        for first in range(len(tab._trend.history) - 1)
        if not tab._data.between(first, first + 1).in_sight()
    )
    tab.show_span(*quiet)
    assert to_picture(tab.span.save).choice.notes.isHidden()


@pytest.fixture
def rated(inside, open_client, desk, qtbot):
    """The Reflection tab of the caseload's first client, whose newest sessions are rated."""
    number = inside.caseload.model.case(0).number
    inside.caseload.list.opened.emit(0)
    qtbot.waitUntil(inside.client.tabs.isVisible, timeout=10_000)
    tab = inside.client.reflection
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.client.tabs.setCurrentWidget(tab)
    if not len(tab._reflection.pairs):
        tab.form.rows[0].line.cards.cards()[3].click()
        qtbot.wait(0)
        for row in tab.form.rows[1:7]:
            row.line.cards.cards()[2].click()
            qtbot.wait(0)
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            tab.form.keep.click()
    assert inside.client.number == number
    return tab


def test_both_views_are_saved_and_the_page_says_whose_ratings_are_in_them(rated, to_picture, saved):
    pairs = rated._reflection.pairs
    page = to_picture(rated.save)
    assert "your own ratings" in page.choice.what.text()
    assert page.choice.notes.isHidden()
    assert pixels_of(saved("png")).shape[1] == 2200
    assert b"<svg" in saved("svg")
    rows = rows_of(saved("csv"))
    assert [int(row["session"]) for row in rows] == pairs.sessions.tolist()
    assert float(rows[-1]["score.therapist"]) == pytest.approx(pairs.overall.own[-1], abs=0.01)


def test_a_plot_of_no_pair_is_not_offered(inside, rated, qtbot):
    assert not rated.save.isHidden()
    while len(rated._reflection.pairs):
        rated.place = int(rated._reflection.pairs.sessions[-1]) - 1
        rated._show_session()
        with qtbot.waitSignal(inside.page_shown, timeout=10_000):
            rated.form.take_back.click()
    assert rated.save.isHidden()


def test_the_log_hears_of_each_file_and_knows_no_word_of_it(tab, to_picture, saved, desk):
    to_picture(tab.span.save)
    for kind in ("png", "svg", "csv"):
        saved(kind)
    told = [one.phrase.text for one in desk(lambda opened: opened.log())[:4]]
    assert len([text for text in told if "saved as a picture" in text]) == 2
    assert len([text for text in told if "saved as a table" in text]) == 1


def test_the_notice_of_the_practice_goes_along(folder, demo, request, tmp_path):
    therapist = demo.therapists[0]
    with unlock_desk(folder, therapist.passphrase, therapist.name, calibrate=None) as opened:
        opened.decisions.set_disclosure(PracticeDisclosure(part_2=True))
    tab, to_picture, saved = (request.getfixturevalue(name) for name in ("tab", "to_picture", "saved"))
    assert PART_2_NOTICE in to_picture(tab.span.save).notice.text()
    assert PART_2_NOTICE.encode() in saved("png")
    assert PART_2_NOTICE.encode() in saved("svg")
    saved("csv")
    notice = (tmp_path / "Rapport plot.csv.notice.txt").read_text(encoding="utf-8")
    assert notice == f"{PART_2_NOTICE}\n"


def test_what_cannot_be_written_is_told_and_can_be_tried_again(tab, to_picture, qtbot, tmp_path):
    page = to_picture(tab.span.save)
    for kind, button in page.choice.kinds.items():
        (tmp_path / f"Rapport plot.{kind}").mkdir()
        page.trouble.tell("")
        button.click()
        qtbot.waitUntil(lambda: bool(page.trouble.text()), timeout=30_000)
        assert "cannot be written" in page.trouble.text()
        assert button.isEnabled()
