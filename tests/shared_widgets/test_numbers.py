"""A number in a row counts however it is given, and belongs to the words at its end."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.questionnaires.items import Scale
from ui.widgets.numbers import NumberRow

TO_TEN = Scale(0, 10, "Not at all", "Completely")


@pytest.fixture
def row(qtbot, wear):
    shown = NumberRow()
    qtbot.addWidget(shown)
    shown.show_scale(TO_TEN, None)
    shown.resize(1100, shown.comfortable_height(1100))
    shown.show()
    shown.taken = []
    shown.picked.connect(shown.taken.append)
    return shown


def chosen(row):
    return [card.text() for card in row.cards() if card.isChecked()]


def spoken(card):
    return QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)


def test_nothing_is_chosen_at_first(row):
    assert [card.text() for card in row.cards()] == [str(number) for number in range(11)]
    assert chosen(row) == []


def test_a_tap_chooses_a_number_and_zero_is_one(row, finger):
    finger(row.cards()[0])
    assert (row.taken, chosen(row)) == ([0], ["0"])


def test_a_screen_reader_hears_the_words_at_the_ends_and_chooses(row, accessible_action):
    assert [spoken(row.cards()[place]) for place in (0, 5, 10)] == ["0: Not at all", "5", "10: Completely"]
    accessible_action(row.cards()[7], "Toggle")
    assert row.taken == [7]


def test_no_word_of_an_earlier_scale_is_left_on_a_number(row):
    row.show_scale(Scale(1, 7, "Never", "Always"), None)
    assert [spoken(card) for card in row.cards()] == ["1: Never", "2", "3", "4", "5", "6", "7: Always"]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_arrows_follow_the_direction_of_reading(row, direction):
    row.setLayoutDirection(direction)
    row.activateWindow()
    row.cards()[3].setFocus()
    QTest.keyClick(row.cards()[3], Qt.Key.Key_Right)
    onward = 4 if direction == Qt.LayoutDirection.LeftToRight else 2
    assert row.cards()[onward].hasFocus()
    assert row.taken == []


@pytest.mark.parametrize(("width", "lines"), [(1152, 1), (960, 1), (736, 2), (460, 2)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_targets_stay_large_apart_and_in_order(row, wear, direction, scale, *, width, lines):
    wear(text_scale=scale)
    row.setLayoutDirection(direction)
    row.resize(width, row.least_height(width))
    places = [card.geometry() for card in row.cards()]
    assert len({place.top() for place in places}) == lines
    assert all(min(place.width(), place.height()) >= 64 for place in places)
    assert all(place.left() >= 0 and place.right() < width for place in places)
    for one, following in pairwise(places):
        if one.top() == following.top():
            in_sight = (one, following) if direction == Qt.LayoutDirection.LeftToRight else (following, one)
            assert in_sight[0].right() + 8 <= in_sight[1].left()
        else:
            assert one.bottom() + 8 <= following.top()


def test_the_words_keep_to_their_numbers_when_the_row_is_mirrored(row):
    assert row.cards()[0].x() < row.cards()[10].x()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row.cards()[0].x() > row.cards()[10].x()
    assert spoken(row.cards()[0]) == "0: Not at all"


def test_a_chosen_number_is_seen_without_colour(row):
    card = row.cards()[4]

    def outline():
        image = card.grab().toImage()
        corner = image.pixelColor(20, 60).lightness()
        dark = corner < 128
        inside = [
            (x, y)
            for x in range(20, card.width() - 20)
            for y in range(8, card.height() - 8)
            if (image.pixelColor(x, y).lightness() < 128) is not dark
        ]
        return len(inside)

    empty = outline()
    row.show_scale(TO_TEN, 4)
    assert outline() > empty * 1.2  # the tick, beside the number
