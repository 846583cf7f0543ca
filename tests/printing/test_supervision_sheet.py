"""Figures across clients on paper: on one page, in every direction, and the same each time."""

import pytest
from PySide6.QtCore import Qt

from ui.printing.supervision_sheet import Line, Overview, Part, Span, SupervisionSheet
from ui.widgets.theme import DIM, apply_theme


def line(name, value):
    lower, upper = value - 20, value + 5
    return Line(name, f"{value} ({lower} to {upper}), 9 clients", Span(lower, value, upper, 0, 100, 50))


LINES = (line("Empathy", 75), line("Safety", 40), line("Cultural respect", 95))
OVERVIEW = Overview(
    "9 of your own clients.",
    (
        Part("How clients answer", ("No dimension is clearly lower.", "Meaning of the figures."), LINES),
        Part("My ratings", ("Too few.",), (Line("Empathy", "2 of 5 clients", None),)),
    ),
    "They grade nobody.",
)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=lambda one: one.name)
def test_everything_stands_on_one_page_within_the_column(qapp, read_pdf, text_on, ink_box, direction):
    qapp.setLayoutDirection(direction)
    page = read_pdf(SupervisionSheet(OVERVIEW, "3 Mar 2026").as_pdf())
    left, top, right, bottom = ink_box(page)
    assert left > 20
    assert right < 190
    assert top > 20
    assert bottom < 277
    words = text_on(page)
    for part in ("Empathy", "Safety", "clients", "3Mar2026", "Theygradenobody"):
        assert part in words


def test_a_long_overview_is_drawn_smaller_and_still_on_one_page(read_pdf):
    long = Overview("x " * 900, OVERVIEW.parts * 3, "They grade nobody.")
    read_pdf(SupervisionSheet(long, "3 Mar 2026").as_pdf())


@pytest.mark.parametrize(("value", "share"), [(-5, 0.0), (0, 0.0), (25, 0.25), (100, 1.0), (140, 1.0)])
def test_a_value_beyond_the_scale_lies_at_its_end(value, share):
    assert Span(0, 1, 2, 0, 100, 50).share(value) == share


def test_paper_is_white_whatever_the_pages_wear(qapp, read_pdf):
    apply_theme(qapp, DIM)
    picture = (
        read_pdf(SupervisionSheet(OVERVIEW, "3 Mar 2026").as_pdf()).render(scale=1).to_pil().convert("L")
    )
    darkest, lightest = picture.getextrema()
    assert darkest < 40
    assert lightest == 255
