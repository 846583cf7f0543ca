"""Headings and sentences in the middle of a page: broken so that no word is left alone."""

import pytest
from PySide6.QtCore import Qt

from ui.widgets.controls import Text
from ui.widgets.painting import even_lines, text_height, text_width
from ui.widgets.theme import current_theme


@pytest.fixture
def font(qapp, wear):
    return current_theme().font("question")


def test_a_text_that_fits_on_one_line_stays_as_it_is(font):
    text = "Today I felt listened to."
    assert even_lines(text, font, text_width(text, font)) == text


def test_no_word_is_left_alone(font):
    text = "Was there a moment today that did not feel right between us?"
    lines = even_lines(text, font, text_width(text, font) - 20).split("\n")
    assert " ".join(lines) == text
    first, second = (text_width(line, font) for line in lines)
    assert abs(first - second) < 0.2 * first


def test_sentences_stand_one_a_line_where_that_takes_no_more_lines(font):
    text = "Touch anywhere to go on. If not, nothing is kept."
    assert even_lines(text, font, text_width(text, font) - 20) == text.replace(". ", ".\n")


@pytest.mark.parametrize("width", range(150, 1200, 37))
def test_even_lines_are_no_more_and_no_wider_than_usual_ones(font, width):
    text = "Who I am and where I come from 😀 was respected. Mostly. By everybody here."
    even = even_lines(text, font, width)
    assert even.split() == text.split()
    assert text_height(even, font, width) <= text_height(text, font, width)


def test_a_word_wider_than_its_place_does_no_harm(font):
    assert even_lines("Donaudampfschifffahrt ahoi", font, 60) == "Donaudampfschifffahrt\nahoi"


def test_what_was_broken_on_purpose_stays_so(font):
    assert even_lines("One\ntwo three", font, 90) == "One\ntwo three"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_label_keeps_its_text_whatever_its_lines(qtbot, wear, direction):
    label = Text("Was there a moment today that did not feel right between us?", "question")
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(500, label.heightForWidth(500))
    label.show()
    assert "\n" not in label.text()
    assert label.grab().width() == 500
