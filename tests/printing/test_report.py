"""A report on paper: one or two pages of real letters and lines, readable in every language."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.transforms import IdentityTransform

from kiosk.exchange.origin import Origin
from kiosk.exchange.report import Reader, report_of
from kiosk.languages import TAGS
from kiosk.practice.desk.notes import Note
from kiosk.practice.settings.disclosure import PART_2_NOTICE
from ui.printing.leaves import PAGE_HEIGHT, PAGE_WIDTH, SIDE, Leaves, Type
from ui.printing.report import report_pdf
from ui.therapist.plots.style import plot_font
from ui.therapist.plots.word import Word
from ui.therapist.plots.words import guide_words

A4 = (595.3, 841.9)
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
ARABIC = "نادرًا ما تكون بهذا الانخفاض لهذا الشخص، من أول ٨ نتائج"


@pytest.fixture
def pages(wear):
    """Open a PDF: ``pages(bytes)`` gives its pages; closed after the test."""
    documents = []

    def opened(content):
        documents.append(pypdfium2.PdfDocument(content))
        return list(documents[-1])

    yield opened
    for document in documents:
        document.close()


@pytest.fixture
def drawn(wear, course):
    """Draw a report: ``drawn("fall", Reader.SUPERVISION)`` gives the PDF."""

    def draw(trend="fall", reader=Reader.SUPERVISION, *, named=True, notice="", notes=False):
        trend = course(trend) if isinstance(trend, str) else trend
        origin = Origin("Old Harbour", notice=notice)
        report = report_of(trend, 12, len(trend.history), origin, reader, named=named, with_notes=notes)
        return report_pdf(report, guide_words())

    return draw


def words_on(page):
    return " ".join(page.get_textpage().get_text_range().split())


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("trend", ["fall", "long", "none", "two"])
def test_it_is_one_or_two_pages_of_a4(drawn, pages, reader, trend):
    found = pages(drawn(trend, reader, notice=PART_2_NOTICE))
    assert len(found) in {1, 2}
    for page in found:
        assert page.get_size() == pytest.approx(A4, abs=0.1)


def test_the_words_can_be_selected_also_those_with_an_a(drawn, pages):
    text = " ".join(words_on(page) for page in pages(drawn()))
    for words in (
        "Ana Albrecht",
        "Old Harbour",
        "For supervision",
        "Unusual for this client",
        "below the usual range",
        "Answer sheets: 12. With a score: 11.",
        "not a validated scale and has no norms: compare a client only with themselves.",
    ):
        assert words in text


def test_everything_is_letters_and_lines_and_the_shipped_fonts_are_inside(drawn, pages):
    content = drawn()
    for page in pages(content):
        kinds = {one.type for one in page.get_objects()}
        assert pdfium.FPDF_PAGEOBJ_IMAGE not in kinds
        assert {pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH} <= kinds
    fonts = set(re.findall(rb"/FontFile2", content))
    assert fonts
    assert b"AtkinsonHyperlegibleNext" in content
    assert b"/Type3" not in content


def test_the_same_sheets_give_the_same_bytes_and_no_date(drawn):
    content = drawn()
    assert content == drawn()
    assert b"/CreationDate" not in content
    assert b"/ModDate" not in content


def test_a_report_without_names_names_nobody_and_the_file_neither(drawn, pages):
    content = drawn(named=False)
    text = " ".join(words_on(page) for page in pages(content))
    assert "Client no. 12" in text
    for name in ("Ana", "Albrecht", "Old Harbour"):
        assert name not in text
    assert b"Albrecht" not in drawn()  # nor does the title of the file where it is named


@pytest.mark.parametrize("reader", list(Reader))
def test_the_notice_stands_on_every_page(drawn, pages, reader):
    for page in pages(drawn("long", reader, notice=PART_2_NOTICE)):
        assert PART_2_NOTICE in words_on(page)
    assert all("CFR" not in words_on(page) for page in pages(drawn("long", reader)))


def test_a_conversation_is_drawn_without_marks_and_words_of_alarm(drawn, pages):
    text = " ".join(words_on(page) for page in pages(drawn(reader=Reader.CONVERSATION)))
    assert "What could be worth talking about" in text
    for alarm in ("Unusual", "below the usual range", "rarely", "Square", "Signals"):
        assert alarm not in text


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_stays_inside_the_margins_and_lacks_no_letter(drawn, speak_here, pages, ink_box, tag):
    speak_here(tag)
    found = pages(drawn(notice=PART_2_NOTICE))  # a missing letter is a warning, and that an error
    assert len(found) <= 2
    for page in found:
        left, top, right, bottom = ink_box(page)
        side = SIDE / 72 * 25.4
        assert left > side - 6
        assert right < 210 - side + 6
        assert top > 10
        assert bottom < 297 - 8


@pytest.mark.parametrize("tag", ["en", *RIGHT_TO_LEFT])
def test_reading_runs_from_its_own_side(drawn, speak_here, pages, tag):
    speak_here(tag)
    (page, *_) = pages(drawn())
    text = page.get_textpage()
    first = text.get_rect(0) if text.count_rects() else None
    at = text.search("Ana").get_next()[0]
    middle = text.get_charbox(at)[0]
    assert first is not None
    assert (middle > A4[0] / 2) == (tag in RIGHT_TO_LEFT)


def test_arabic_letters_stand_in_the_file_where_they_stand_on_the_screen(speak_here, pages):
    """matplotlib's own PDF text puts them beside each other: ``ui.therapist.plots.pdf_text`` does not."""
    speak_here("ar")
    leaves = Leaves(scale=1.0, mirrored=True)
    leaves.words(ARABIC, Type(20))
    (page,) = pages(leaves.as_pdf("t"))
    seen = np.asarray(page.render(scale=4).to_pil().convert("L"), dtype=np.float64) < 128
    figure = Figure(figsize=(PAGE_WIDTH / 72, PAGE_HEIGHT / 72), dpi=288)
    canvas = FigureCanvasAgg(figure)
    word = Word(transform=IdentityTransform())
    word.set_position((200, 2000))
    word.set_text(ARABIC)
    word.set_fontproperties(plot_font(ARABIC, 20, "normal"))
    figure.add_artist(word)
    canvas.draw()
    wanted = np.asarray(canvas.buffer_rgba())[:, :, 0] < 128
    one, other = (cut(ink) for ink in (seen, wanted))
    assert one.shape == pytest.approx(other.shape, abs=3)
    height, width = np.minimum(one.shape, other.shape)
    columns = [ink[:height, :width].sum(axis=0) for ink in (one, other)]
    assert np.corrcoef(*columns)[0, 1] > 0.9


def cut(ink):
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def test_too_many_words_are_drawn_smaller_before_they_take_a_third_page(course, pages, monkeypatch):
    name = "A very long name of a practice that goes on and on " * 120
    report = report_of(course("fall"), 12, 12, Origin(name), Reader.SUPERVISION, named=True)
    found = pages(report_pdf(report, guide_words()))
    assert len(found) == 2
    assert "How to read this" in words_on(found[-1])


def with_notes(trend, count, text="Came in late and did not want to say why."):
    """Give a course with so many notes, one a session from the first on, then on the day of the last."""
    days = [datetime.fromtimestamp(at / 1000, UTC).date() for at in trend.history.times.tolist()]
    marks = tuple(range(1, len(days) + 1))
    notes = tuple(
        Note(at.to_bytes(8), f"{text} ({at})", days[min(at, len(days) - 1)], days[-1], sheet, bytes(8), False)
        for at in range(count)
        for sheet in [at + 1 if at < len(days) else 0]
    )
    return replace(trend, notes=notes, marks=marks)


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("which", ["fall", "two", "long"])
def test_notes_have_a_page_of_their_own_and_change_nothing_of_the_others(course, drawn, pages, which, reader):
    trend = with_notes(course(which), 2)
    plain, annotated = pages(drawn(trend, reader)), pages(drawn(trend, reader, notes=True))
    assert len(annotated) == len(plain) + 1
    for before, after in zip(plain, annotated, strict=False):
        assert before.get_textpage().get_text_range()[:400] == after.get_textpage().get_text_range()[:400]
        assert "Came in late" not in words_on(after)
    words = words_on(annotated[-1])
    assert words.count("Came in late") == 2
    assert "Private notes of the therapist" in words
    assert "Session 2" in words
    assert f"page {len(annotated)} of {len(annotated)}" in words


def test_many_notes_run_on_within_the_margins(course, drawn, pages, ink_box):
    text = "A long note that says what was on everybody's mind and what to do about it next week. " * 2
    trend = with_notes(course("fall"), 40, text)
    plain, annotated = pages(drawn(trend)), pages(drawn(trend, notes=True))
    assert len(annotated) > len(plain) + 1
    words = " ".join(words_on(page) for page in annotated[len(plain) :])
    assert all(f"({at})" in words for at in range(40))
    for page in annotated:
        left, top, right, bottom = ink_box(page)
        assert left > 14
        assert top > 10
        assert right < 210 - 14
        assert bottom < 297 - 8


def test_notes_in_another_script_and_a_page_that_runs_to_the_left(course, drawn, pages, speak_here):
    speak_here("ar")
    annotated = pages(drawn(with_notes(course("fall"), 1, ARABIC), notes=True))
    assert len(words_on(annotated[-1])) > 60


def test_own_words_run_as_their_script_does_on_a_page_that_runs_the_other_way(wear):
    leaves = Leaves(scale=1.0, mirrored=True)
    leaves.words("Came in late.", Type(10))
    leaves.words("Came in late.", Type(10), own=True)
    turned, own = (word.get_text() for word in leaves.pages[0].findobj(Word))
    assert turned == "\u200fCame in late."
    assert own == "Came in late."


def test_the_notice_stands_on_the_page_of_the_notes_too(course, drawn, pages):
    found = pages(drawn(with_notes(course("fall"), 1), notes=True, notice=PART_2_NOTICE))
    assert PART_2_NOTICE in words_on(found[-1])


def test_a_name_in_another_script_is_drawn_in_its_own_order(course, drawn, pages):
    trend = course("two", name="محمد 12")
    (page, *_) = pages(drawn(trend))
    assert len(page.get_textpage().get_text_range()) > 100


def test_lines_break_between_words_and_never_run_beyond_the_column(wear):
    leaves = Leaves(scale=1.0, mirrored=False)
    lines = leaves._lines("word " * 100 + "\nand another", Type(10), 200)
    assert all(leaves._width(line, Type(10)) <= 200.5 for line in lines)
    assert lines[-1] == "and another"
    assert " ".join(lines[:-1]) == " ".join(["word"] * 100)
