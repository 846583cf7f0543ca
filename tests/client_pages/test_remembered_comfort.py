"""What suits a person is worn as soon as the code is known, and remembered when the visit ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk
from ui.widgets.theme import current_theme

USUAL = Comfort()
LIKED = Comfort("tr", 175, high_contrast=True)


@pytest.fixture
def window(kiosk):
    return kiosk()


@pytest.fixture
def worn(window):
    """Note what was found and shall be worn."""
    notes = []
    window.flow.memory.found.connect(notes.append)
    return notes


@pytest.fixture
def comes_in(window, practice, qtbot):
    """Let the client come in with the code, up to the page that says who will see the answers."""

    def come():
        if window.flow.page is window.pages.welcome:
            QTest.mouseClick(window.pages.welcome.begin, Qt.MouseButton.LeftButton)
        QTest.keyClicks(window.pages.code, practice.code)
        qtbot.waitUntil(window.pages.notice.isVisible)

    return come


@pytest.fixture
def sends(window, qtbot):
    """Answer nothing, send, and be thanked."""

    def send():
        window.pages.notice.agree.click()
        while window.flow.page is not window.pages.check:
            window.pages.question.skip.click()
        window.pages.check.send.click()
        qtbot.waitUntil(window.pages.thanks.isVisible)

    return send


@pytest.fixture
def at_rest(window, qtbot):
    """Wait until the desk has done all that it was asked for."""
    return lambda: qtbot.waitUntil(lambda: not window._door._worker.busy)


@pytest.fixture
def remembered(practice, at_rest):
    """What is remembered with the client's code now."""

    def read():
        at_rest()
        desk = ClientDesk.open(practice.folder)
        try:
            return desk.admit(practice.code).comfort
        finally:
            desk.close()

    return read


def test_a_choice_is_worn_at_the_next_visit_as_soon_as_the_code_is_known(
    window, comes_in, sends, worn, remembered
):
    comes_in()
    window.flow.memory.choose(LIKED, USUAL)
    sends()
    assert worn == []
    window.pages.thanks.finish.click()
    assert remembered() == LIKED
    comes_in()
    assert worn == [LIKED]


def test_nothing_is_written_for_who_changes_nothing(window, comes_in, sends, remembered, practice):
    file = practice.folder / "comfort.bin"
    before = file.read_bytes()
    comes_in()
    sends()
    assert remembered() is None
    assert file.read_bytes() == before


def test_a_choice_on_the_welcome_page_goes_along_and_is_remembered(window, comes_in, sends, remembered, worn):
    window.flow.memory.choose(Comfort("fr"), USUAL)
    comes_in()
    assert worn == []
    sends()
    assert remembered() == Comfort("fr")


def test_what_is_chosen_now_counts_for_more_than_what_was_remembered_and_only_that(
    window, comes_in, sends, remembered, worn
):
    comes_in()
    window.flow.memory.choose(LIKED, USUAL)
    sends()
    window.pages.thanks.finish.click()
    window.flow.memory.choose(Comfort("fr"), USUAL)
    comes_in()
    mixed = Comfort("fr", 175, high_contrast=True)
    assert worn == [mixed]
    sends()
    assert remembered() == mixed


@pytest.mark.parametrize("end", ["declined", "stopped", "wiped"])
def test_a_visit_that_ends_without_a_sheet_remembers_as_well(window, comes_in, remembered, end):
    comes_in()
    window.flow.memory.choose(LIKED, USUAL)
    if end == "declined":
        window.pages.notice.decline.click()
    elif end == "stopped":
        window.pages.notice.agree.click()
        window.pages.question.stop.click()
    else:
        window.flow.stage.idle.over.emit()
    assert remembered() == LIKED


def test_a_choice_of_somebody_without_a_code_is_forgotten(window, qtbot, worn, practice, at_rest):
    file = practice.folder / "comfort.bin"
    before = file.read_bytes()
    window.pages.welcome.begin.click()
    window.flow.memory.choose(LIKED, USUAL)
    window.pages.code.without.click()
    qtbot.waitUntil(window.pages.notice.isVisible)
    window.pages.notice.decline.click()
    at_rest()
    assert worn == []
    assert file.read_bytes() == before


def test_a_choice_of_somebody_who_left_before_the_code_is_not_the_next_ones(
    window, comes_in, sends, remembered
):
    window.pages.welcome.begin.click()
    window.flow.memory.choose(LIKED, USUAL)
    window.pages.code.back.click()
    comes_in()
    sends()
    assert remembered() is None


@pytest.fixture
def admissions(monkeypatch):
    """Every admission that the desk gave."""
    given = []
    real = ClientDesk.admit

    def admit(desk, code):
        given.append(real(desk, code))
        return given[-1]

    monkeypatch.setattr(ClientDesk, "admit", admit)
    return given


def test_c9_the_key_is_wiped_at_the_end_of_every_visit(window, comes_in, sends, admissions, at_rest):
    for changed in (False, True):
        comes_in()
        if changed:
            window.flow.memory.choose(LIKED, USUAL)
        assert not admissions[-1].memory.key.is_wiped
        sends()
        at_rest()
        assert admissions[-1].memory.key.is_wiped
        window.pages.thanks.finish.click()


def test_c9_the_key_is_wiped_where_the_client_left_before_the_code_was_looked_up(
    window, practice, admissions, at_rest
):
    window.pages.welcome.begin.click()
    for digit in practice.code:
        window.pages.code.take_digit(int(digit))
    window.pages.code._hand_on()
    window.pages.code.back.click()
    at_rest()
    (admission,) = admissions
    assert admission.memory.key.is_wiped


def test_a_client_waits_for_no_disk_that_does_not_take_the_choice(window, comes_in, sends, practice, sheets):
    before = sheets()
    (practice.folder / "comfort.bin").unlink()
    (practice.folder / "comfort.bin").mkdir()
    comes_in()
    window.flow.memory.choose(LIKED, USUAL)
    sends()
    assert sheets() == before + 1
    assert window.flow.page is window.pages.thanks


def test_what_a_person_chose_by_hand_is_worn_by_the_pages_at_the_next_visit(
    window, comes_in, sends, remembered, qtbot
):
    comes_in()
    window.pages.notice.ease.click()
    comfort = window.pages.comfort
    for control in (comfort.sizes.choices[3], comfort.contrasts.choices[1], comfort.hands.choices[0]):
        control.click()
    comfort.finish.click()
    chosen = Comfort("", 175, high_contrast=True, left_handed=True)
    assert window.wardrobe.comfort == chosen
    sends()
    assert current_theme().text_scale == 1.75  # the page that thanks is read like the ones before it
    window.pages.thanks.finish.click()
    assert window.wardrobe.comfort == USUAL
    assert remembered() == chosen
    comes_in()
    assert window.wardrobe.comfort == chosen
    assert current_theme().text_scale == 1.75
    assert current_theme().left_handed
