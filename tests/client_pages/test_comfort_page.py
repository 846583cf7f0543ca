"""The page where a person makes the pages easier to read and to tap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.comfort import TEXT_SIZES, Comfort
from ui.client.comfort import ComfortPage
from ui.tour.hand import let_run


@pytest.fixture
def page(shown):
    return shown(ComfortPage())


@pytest.fixture
def chosen(page):
    notes = []
    page.chosen.connect(notes.append)
    return notes


def test_five_sizes_two_contrasts_and_two_hands_can_be_chosen(page, chosen, finger, qtbot):
    lines = (page.sizes, page.contrasts, page.hands)
    assert [len(line.choices) for line in lines] == [5, 2, 2]
    for tapped in (page.sizes.choices[3], page.contrasts.choices[1], page.hands.choices[0]):
        with qtbot.waitSignal(page.chosen):
            finger(tapped)
    assert chosen == [
        Comfort(text_percent=175),
        Comfort(text_percent=175, high_contrast=True),
        Comfort(text_percent=175, high_contrast=True, left_handed=True),
    ]


def test_what_holds_now_is_shown_as_chosen_and_nobody_is_told(page, chosen):
    page.show_comfort(Comfort(text_percent=150, left_handed=True))
    checked = [
        [choice.isChecked() for choice in line.choices] for line in (page.sizes, page.contrasts, page.hands)
    ]
    assert checked == [[False, False, True, False, False], [True, False], [True, False]]
    let_run(20)
    assert chosen == []


def test_the_tapped_control_shows_that_it_was_before_anything_is_styled_anew(page, chosen, finger, wear):
    wear(restyle=80)
    finger(page.sizes.choices[4])
    assert page.sizes.choices[4].isChecked()
    assert chosen == []
    let_run(150)
    assert chosen == [Comfort(text_percent=200)]


def test_done_at_once_after_a_tap_loses_nothing(page, chosen, finger, heard, wear):
    wear(restyle=500)
    notes = heard(done=page.done)
    finger(page.contrasts.choices[1])
    finger(page.finish)
    assert chosen == [Comfort(high_contrast=True)]
    assert notes == [("done",)]


def test_choosing_what_holds_already_tells_nobody(page, chosen, finger):
    finger(page.sizes.choices[0])
    let_run(20)
    assert chosen == []
    assert page.sizes.choices[0].isChecked()


def test_everything_works_by_keys(page, chosen, qtbot):
    page.sizes.choices[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert page.sizes.choices[2].hasFocus()
    assert page.sizes.choices[0].isChecked()
    with qtbot.waitSignal(page.chosen):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chosen == [Comfort(text_percent=150)]


def test_arrows_follow_the_direction_of_reading(page, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.sizes.choices[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert page.sizes.choices[1].hasFocus()


def test_a_screen_reader_chooses_as_well(page, chosen, accessible_action, qtbot):
    with qtbot.waitSignal(page.chosen):
        accessible_action(page.contrasts.choices[1], "Toggle")
    assert chosen == [Comfort(high_contrast=True)]


def test_every_choice_has_a_name_that_says_what_it_does(page):
    names = [
        QAccessible.queryAccessibleInterface(choice).text(QAccessible.Text.Name)
        for line in (page.sizes, page.contrasts, page.hands)
        for choice in line.choices
    ]
    assert names == [
        *(f"Text size {percent} percent" for percent in TEXT_SIZES),
        *("Usual contrast", "High contrast"),
        *("Buttons to go on at the left", "Buttons to go on at the right"),
    ]


def test_samples_grow_whatever_the_size_of_the_page_is(page, wear):
    heights = [choice.minimumSizeHint().width() for choice in page.sizes.choices]
    assert heights == sorted(heights)
    wear(text_scale=2.0)
    assert [choice.minimumSizeHint().width() for choice in page.sizes.choices] == heights


def test_the_side_of_the_hand_is_not_asked_where_everybody_goes_on_at_the_left(page, qapp):
    assert page.hands.isVisible()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert not page.hands.isVisible()
