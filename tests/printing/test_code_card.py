"""A client's card on paper: typed or read by a reader, it is the same code."""

import random

import pytest
import zxingcpp
from PySide6.QtCore import Qt

from kiosk.vault.codes import make_code, split_code
from ui.printing.code_card import CARD_MM, CardSheet

CODES = [
    make_code(number % 1000, number * 7919 % 1_000_000) for number in random.Random(4).sample(range(10**6), 6)
]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=lambda one: one.name)
@pytest.mark.parametrize("code", CODES)
def test_a_reader_reads_the_code_from_the_printed_card(qapp, read_pdf, code, direction):
    qapp.setLayoutDirection(direction)
    picture = read_pdf(CardSheet(code).as_pdf()).render(scale=3).to_pil()
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == code
    assert split_code(found.text) == split_code(code)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=lambda one: one.name)
def test_the_digits_stand_in_their_order_in_every_direction(qapp, read_pdf, direction):
    qapp.setLayoutDirection(direction)
    words = read_pdf(CardSheet("0123456789").as_pdf()).get_textpage()
    places = [words.get_charbox(words.search(group).get_next()[0])[0] for group in ("012", "345", "6789")]
    assert places == sorted(places)


def test_the_card_names_nobody_and_fits_a_purse(read_pdf, text_on):
    assert (CARD_MM.width(), CARD_MM.height()) == (85.6, 54)
    text = text_on(read_pdf(CardSheet("0123456789").as_pdf()))
    assert "0123456789" in text
    assert "Nobodycanreadanswers" in text
    assert "LindenStreet" not in text
