"""An accent of the practice's own is taken only where words on it and in it can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.practice.settings.accent import (
    LEAST,
    ON_ACCENT,
    PAPER,
    UnfitAccent,
    checked_accent,
    contrast,
    darker_until,
    lighter_until,
    mixed,
)

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(
        4.478, abs=0.001
    )  # WebAIM's example of a near miss
    assert contrast("#FFFFFF", "#FFFFFF") == 1


@pytest.mark.parametrize("written", ["#7a3e9d", "7A3E9D", "  #7A3E9D "])
def test_a_colour_is_taken_however_it_is_written(written):
    assert checked_accent(written) == "#7A3E9D"


@pytest.mark.parametrize("written", ["", "green", "#12", "#1234567", "#12345G", "##123456"])
def test_what_is_no_colour_is_told_how_one_is_written(written):
    with pytest.raises(UnfitAccent, match="A colour is written as"):
        checked_accent(written)


def test_white_words_on_the_colour_are_named_with_their_contrast_and_a_shade_that_passes():
    with pytest.raises(UnfitAccent, match="White words on this colour") as told:
        checked_accent("#FF0000")
    assert "3.9 to 1" in str(told.value)
    assert told.value.proposal in str(told.value)
    assert checked_accent(told.value.proposal) == told.value.proposal


def test_words_in_the_colour_are_named_where_only_they_fail():
    with pytest.raises(UnfitAccent, match="Words in this colour on the pages"):
        checked_accent("#767676")


@given(colours)
def test_whatever_is_wished_either_passes_or_gets_a_darker_shade_that_does(colour):
    try:
        taken = checked_accent(colour)
    except UnfitAccent as unfit:
        taken = unfit.proposal
        assert all(int(taken[at : at + 2], 16) <= int(colour[at : at + 2], 16) for at in (1, 3, 5))
    assert contrast(taken, PAPER) >= LEAST
    assert contrast(taken, ON_ACCENT) >= LEAST


@given(colours)
def test_no_lighter_shade_than_the_proposed_one_would_do(colour):
    shade = darker_until(colour, LEAST, PAPER, ON_ACCENT)
    steps = [mixed(colour, "#000000", step / 256) for step in range(256)]
    passing = [one for one in steps if min(contrast(one, PAPER), contrast(one, ON_ACCENT)) >= LEAST]
    assert shade == passing[0]


@given(colours, colours)
def test_shades_end_at_black_and_white_where_nothing_nearer_passes(colour, ground):
    assert darker_until(colour, 22, ground) == "#000000"
    assert lighter_until(colour, 22, ground) == "#FFFFFF"
