"""A client's answer counts, however it is given."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from ui.widgets.answer_group import AnswerGroup, Arrangement
from ui.widgets.answers import Choice

FIVE = [
    Choice(value, label, (value - 1) / 4)
    for value, label in enumerate(("Not at all", "A little", "Mostly", "Very much", "Completely"), start=1)
]


@pytest.fixture
def group(qtbot, wear):
    shown = AnswerGroup()
    qtbot.addWidget(shown)
    shown.resize(1100, 200)
    shown.show_answers(FIVE, None)
    shown.show()
    shown.taken = []
    shown.picked.connect(shown.taken.append)
    return shown


def chosen(group):
    return [card.text() for card in group.cards() if card.isChecked()]


def test_nothing_is_chosen_at_first(group):
    assert chosen(group) == []


def test_a_click_chooses(group):
    QTest.mouseClick(group.cards()[3], Qt.MouseButton.LeftButton)
    assert (group.taken, chosen(group)) == ([4], ["Very much"])


def test_a_touch_chooses(group, finger):
    finger(group.cards()[1])
    assert (group.taken, chosen(group)) == ([2], ["A little"])


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_chooses(group, key):
    group.cards()[2].setFocus()
    QTest.keyClick(group.cards()[2], key)
    assert (group.taken, chosen(group)) == ([3], ["Mostly"])


def test_a_screen_reader_chooses_without_a_click(group, accessible_action):
    accessible_action(group.cards()[4], "Toggle")
    assert (group.taken, chosen(group)) == ([5], ["Completely"])


def test_a_screen_reader_that_toggles_the_chosen_answer_keeps_it(group, accessible_action):
    group.show_answers(FIVE, 2)
    accessible_action(group.cards()[1], "Toggle")
    assert chosen(group) == ["A little"]


def test_the_chosen_answer_can_be_tapped_again_to_go_on(group):
    group.show_answers(FIVE, 2)
    QTest.mouseClick(group.cards()[1], Qt.MouseButton.LeftButton)
    assert (group.taken, chosen(group)) == ([2], ["A little"])


def test_another_answer_replaces_an_earlier_one(group):
    group.show_answers(FIVE, 2)
    QTest.mouseClick(group.cards()[4], Qt.MouseButton.LeftButton)
    assert (group.taken, chosen(group)) == ([5], ["Completely"])


def test_a_finger_that_slips_to_the_neighbour_changes_nothing(group):
    QTest.mouseClick(group.cards()[3], Qt.MouseButton.LeftButton)
    QTest.mouseClick(group.cards()[4], Qt.MouseButton.LeftButton)
    assert (group.taken, chosen(group)) == ([4], ["Very much"])


def test_answers_are_radio_buttons_to_screen_readers(group):
    found = QAccessible.queryAccessibleInterface(group.cards()[0])
    assert found.role() == QAccessible.Role.RadioButton
    assert found.text(QAccessible.Text.Name) == "Not at all"
    assert found.state().checked == 0


@pytest.mark.parametrize(
    ("direction", "keys", "reached"),
    [
        (Qt.LayoutDirection.LeftToRight, [Qt.Key.Key_Right, Qt.Key.Key_Down], 2),
        (Qt.LayoutDirection.LeftToRight, [Qt.Key.Key_Left], 4),
        (Qt.LayoutDirection.RightToLeft, [Qt.Key.Key_Left, Qt.Key.Key_Down], 2),
    ],
)
def test_arrows_move_among_the_answers_without_choosing(group, direction, keys, reached):
    group.setLayoutDirection(direction)
    group.activateWindow()
    group.cards()[0].setFocus()
    for key in keys:
        QTest.keyClick(group.window().focusWidget(), key)
    assert group.cards()[reached].hasFocus()
    assert (group.taken, chosen(group)) == ([], [])


def test_cards_in_a_row_mirror_for_right_to_left(group):
    group.arrange(Arrangement.ROW)
    left_to_right = [card.x() for card in group.cards()]
    group.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert left_to_right == sorted(left_to_right)
    assert [card.x() for card in group.cards()] == left_to_right[::-1]


@pytest.mark.parametrize("arrangement", list(Arrangement))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_cards_are_large_and_apart(group, wear, arrangement, scale):
    wear(text_scale=scale)
    group.arrange(arrangement)
    group.resize(1150, max(group.least_height(1150), 200))
    cards = group.cards()
    assert all(card.width() >= 64 and card.height() >= 64 for card in cards)
    for one in cards:
        for other in cards:
            if one is not other:
                assert (
                    not one.geometry()
                    .adjusted(-4, -4, 4, 4)
                    .intersects(other.geometry().adjusted(-4, -4, 3, 3))
                )


def test_an_answer_that_is_no_amount_stands_below_the_row(group):
    group.arrange(Arrangement.ROW)
    group.show_answers([*FIVE, Choice(0, "We did not talk about it")], None)
    group.resize(1100, 300)
    *amounts, apart = group.cards()
    assert len({card.y() for card in amounts}) == 1
    assert apart.y() >= max(card.geometry().bottom() for card in amounts) + 8


def test_a_row_is_refused_where_words_would_break(group):
    assert group.row_fits(1100)
    assert not group.row_fits(500)


def test_cards_are_used_again_for_the_next_question(group):
    before = group.cards()
    group.show_answers(FIVE[:3], None)
    assert group.cards() == before[:3]
    assert not before[4].isVisible()
    group.show_answers((), None)
    assert group.cards() == ()


def test_pressing_and_choosing_are_seen(group):
    card = group.cards()[0]
    rest = card.grab().toImage()
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    pressed = card.grab().toImage()
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton)
    taken = card.grab().toImage()
    assert len({image.pixelColor(12, 40).name() for image in (rest, pressed, taken)}) == 3
