"""The recovery key on paper: all of it is there, in the shipped font, on A4 and on Letter."""

import pytest
from PySide6.QtCore import Qt

from kiosk.vault.recovery import RecoveryKey
from ui.printing.recovery_sheet import RecoverySheet

A4_MM, LETTER_MM = (210, 297), (215.9, 279.4)
EDGE_MM = 6  # what a printer cannot reach


def sheet_of(key, practice="Linden Street"):
    return RecoverySheet(practice, "25 Nov 2026", key.words(), key.fingerprint())


@pytest.fixture
def key():
    return RecoveryKey(bytes(range(40, 60)))


def test_c14_the_page_has_practice_date_every_group_and_fingerprint(read_pdf, text_on, key):
    text = text_on(read_pdf(sheet_of(key).as_pdf()))
    place = 0
    for number, group in enumerate(key.words(), start=1):
        wanted = f"{number}{group}".replace("A", "")
        place = text.index(wanted, place) + len(wanted)
    for words in ("LindenStreet", "25Nov2026", key.fingerprint().replace("A", ""), "Signature"):
        assert words in text


def test_the_shipped_font_is_in_the_file(key, read_pdf):
    assert b"AtkinsonHyperlegibleNext" in sheet_of(key).as_pdf()


@pytest.mark.parametrize("practice", ["Linden Street", "Ein sehr langer Name " * 9])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=lambda one: one.name)
def test_the_page_can_be_printed_on_a4_and_on_letter(qapp, read_pdf, ink_box, key, *, practice, direction):
    qapp.setLayoutDirection(direction)
    left, top, right, bottom = ink_box(read_pdf(sheet_of(key, practice).as_pdf()))
    for width, height in (A4_MM, LETTER_MM):
        across, down = (width - A4_MM[0]) / 2, (height - A4_MM[1]) / 2
        assert left + across > EDGE_MM
        assert top + down > EDGE_MM
        assert right + across < width - EDGE_MM
        assert bottom + down < height - EDGE_MM


def test_reading_from_right_to_left_puts_the_first_group_on_the_right(qapp, read_pdf, key):
    places = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        words = read_pdf(sheet_of(key).as_pdf()).get_textpage()
        found = words.search(key.words()[0].replace("A", "")[:3]).get_next()
        places.append(words.get_charbox(found[0])[0])
    assert places[0] < 200 < places[1]


def test_c14_the_text_reads_back_as_the_key(key, qapp):
    (line,) = [line for line in sheet_of(key).as_text().splitlines() if line.startswith("Key: ")]
    assert RecoveryKey.parse(line.removeprefix("Key: ")) == key


def test_the_key_is_not_in_what_a_log_would_show_of_the_sheet(key):
    shown = repr(sheet_of(key))
    assert not any(group in shown for group in key.words())
