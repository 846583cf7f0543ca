"""Whoever makes the pages easier to read comes back to the very page, and the next person begins as usual."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.comfort import Comfort
from kiosk.practice.answering.client_desk import ClientDesk
from kiosk.practice.settings.look import PracticeLook
from kiosk.practice.settings.times import PracticeTimes
from kiosk.store.folder import PracticeFolder
from ui.client.front import read_front
from ui.client.wardrobe import Wardrobe
from ui.client.window import KioskWindow
from ui.widgets.palettes import EVENING, HIGH
from ui.widgets.theme import LIGHT, current_theme
from ui.widgets.wearing import Wishes


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def place(widget):
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


@pytest.fixture
def window(kiosk):
    return kiosk()


@pytest.fixture
def pages(window):
    return window.pages


@pytest.fixture
def choose(window, qtbot):
    """Open the page by "Aa", choose a size, a contrast or a hand, and go back: ``choose(page, size=4)``."""

    def do(page, *, size=None, contrast=None, hand=None):
        comfort = window.pages.comfort
        click(page.ease)
        assert comfort.isVisible()
        for line, chosen in ((comfort.sizes, size), (comfort.contrasts, contrast), (comfort.hands, hand)):
            if chosen is not None and not line.choices[chosen].isChecked():
                with qtbot.waitSignal(window.flow.ease.chosen):
                    click(line.choices[chosen])
        click(comfort.finish)

    return do


@pytest.fixture
def questions(pages, practice, qtbot):
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    click(pages.notice.agree)
    return pages.question


def test_text_grows_at_once_and_the_page_comes_back(pages, choose):
    choose(pages.welcome, size=4)
    assert pages.welcome.isVisible()
    assert current_theme().text_scale == 2.0


def test_typed_digits_are_still_there(pages, choose):
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, "123")
    choose(pages.code, size=2)
    assert pages.code.isVisible()
    assert pages.code.digits == "123"


def test_the_question_and_its_earlier_answer_are_still_there(pages, questions, choose, qtbot):
    click(questions.answers.cards()[3])
    qtbot.waitUntil(lambda: questions.progress.value() == 2)
    click(questions.back)
    asked = questions.accessibleName()
    choose(questions, contrast=1)
    assert questions.isVisible()
    assert questions.accessibleName() == asked
    assert questions.answers.cards()[3].isChecked()
    assert current_theme().palette == HIGH


def test_an_answer_given_just_before_counts_and_leads_on_behind_the_page(pages, questions, wear, qtbot):
    wear(chosen=60)
    click(questions.answers.cards()[3])
    click(questions.ease)
    qtbot.waitUntil(lambda: questions.progress.value() == 2)
    assert pages.comfort.isVisible()
    click(pages.comfort.finish)
    assert questions.isVisible()
    assert questions.progress.value() == 2


def test_a_code_that_is_looked_up_meanwhile_leads_on_behind_the_page(window, pages, practice, qtbot, wear):
    wear(chosen=60)
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    click(pages.code.ease)
    qtbot.waitUntil(lambda: window.flow.ease.beneath is pages.notice)
    assert pages.comfort.isVisible()
    click(pages.comfort.finish)
    assert pages.notice.isVisible()


def test_a_code_that_is_refused_meanwhile_is_told_when_the_person_comes_back(pages, qtbot, wear):
    wear(chosen=60)
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, "0000000000")
    click(pages.code.ease)
    qtbot.waitUntil(lambda: bool(pages.code.notice.text()))
    assert pages.comfort.isVisible()
    click(pages.comfort.finish)
    assert pages.code.isVisible()


def test_every_page_of_a_survey_leads_there_and_back(window, pages, questions, choose, qtbot):
    choose(questions, size=1)
    click(questions.back)
    choose(pages.notice, size=2)
    click(pages.notice.agree)
    for _ in range(8):
        click(questions.skip)
    choose(pages.check, size=3)
    assert len(pages.check.entries()) == 8
    click(pages.check.back)
    click(questions.answers.cards()[0])
    qtbot.waitUntil(pages.check.isVisible)
    click(pages.check.stop)
    choose(pages.stop, size=0)
    assert pages.stop.isVisible()
    click(pages.stop.send)
    qtbot.waitUntil(pages.thanks.isVisible)


def test_the_next_person_begins_as_usual(window, pages, questions, choose, qtbot):
    choose(questions, size=3, contrast=1, hand=0)
    worn = current_theme()
    click(questions.stop)
    assert pages.thanks.isVisible()
    assert current_theme() == worn  # thanked in the size that can be read
    click(pages.thanks.finish)
    assert pages.welcome.isVisible()
    assert current_theme().text_scale == 1.0
    assert current_theme().palette == LIGHT.palette
    assert window.flow.ease.comfort == Comfort()


def test_somebody_who_walks_away_from_a_changed_welcome_page_leaves_it_as_it_was(
    window, pages, choose, qtbot
):
    choose(pages.welcome, size=3)
    window.flow.stage.idle.over.emit()
    assert pages.welcome.isVisible()
    assert current_theme().text_scale == 1.0


def test_a_changed_welcome_page_waits_for_somebody_and_an_unchanged_one_for_nobody(window, pages, choose):
    choose(pages.welcome)
    assert not window.flow.stage.idle._timer.isActive()
    choose(pages.welcome, size=3)
    assert window.flow.stage.idle._timer.isActive()
    click(pages.welcome.begin)
    assert current_theme().text_scale == 1.75


def test_k3_walking_away_from_the_page_itself_wipes_the_answers(window, pages, questions, qtbot):
    click(questions.ease)
    window.flow.stage.idle.asked.emit()
    assert pages.idle.isVisible()
    click(pages.idle.go_on)
    assert pages.comfort.isVisible()
    window.flow.stage.idle.over.emit()
    assert pages.welcome.isVisible()
    assert window.flow._survey is None
    click(pages.welcome.begin)
    click(pages.code.ease)
    click(pages.comfort.finish)
    assert pages.code.isVisible()


def test_the_ways_on_change_sides_for_a_left_hand_and_reading_does_not(window, pages, questions, choose):
    click(questions.skip)
    window.pages.question.keep.setVisible(True)
    assert place(questions.back) < place(questions.skip)
    before = [place(card) for card in questions.answers.cards()]
    choose(questions, hand=0)
    assert place(questions.back) > place(questions.skip)
    assert [place(card) for card in questions.answers.cards()] == before
    assert questions.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_keypad_stands_on_the_side_of_the_hand(pages, choose):
    click(pages.welcome.begin)
    assert place(pages.code.keypad) > place(pages.code.display)
    choose(pages.code, hand=0)
    assert place(pages.code.keypad) < place(pages.code.display)


def test_where_reading_runs_to_the_left_nothing_changes_sides(pages, choose, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    click(pages.welcome.begin)
    qapp.processEvents()
    before = place(pages.code.keypad)
    pages.code.window().wear(Comfort(left_handed=True))
    qapp.processEvents()
    assert place(pages.code.keypad) == before


def test_somebody_else_may_say_what_suits_and_it_is_told_apart_from_a_choice_by_hand(window):
    told, chosen = [], []
    window.flow.ease.changed.connect(told.append)
    window.flow.ease.chosen.connect(chosen.append)
    window.flow.ease.suit(Comfort(language="ar", text_percent=150))
    assert told == [Comfort(language="ar", text_percent=150)]
    assert chosen == []
    assert current_theme().text_scale == 1.5
    assert window.wardrobe.comfort.language == "ar"


def test_nothing_is_styled_anew_where_nothing_changes(window, qapp, monkeypatch):
    sheets = []
    monkeypatch.setattr(type(qapp), "setStyleSheet", lambda _self, sheet: sheets.append(sheet))
    window.wear(window.wardrobe.comfort)
    window.wear(Comfort(language="ar"))
    assert sheets == []
    window.wear(Comfort(text_percent=125))
    assert len(sheets) == 1


@pytest.fixture
def dressed(practice, qtbot, qapp, wear):
    """Open the kiosk as its process does, with the practice's own look."""
    windows = []

    def open_kiosk(look, therapist=("true",)):
        folder = PracticeFolder(practice.folder)
        folder.change_settings(look.as_settings())
        front = read_front(practice.folder)
        wardrobe = Wardrobe(qapp, front.look, current_theme())
        wardrobe.put_on()
        window = KioskWindow(
            qapp,
            lambda: ClientDesk.open(practice.folder),
            therapist,
            practice_name=front.name,
            windowed=True,
            wardrobe=wardrobe,
            read_front=lambda: read_front(practice.folder),
        )
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitUntil(lambda: "flow" in vars(window) and window.flow.ready)
        return window

    yield open_kiosk
    for window in windows:
        window.leave()
        window.deleteLater()


def test_k2_the_practice_gives_clients_more_time_from_the_next_visit_on(dressed, qtbot, practice):
    window = dressed(PracticeLook())
    idle, usual = window.flow.stage.idle, current_theme().durations
    PracticeFolder(practice.folder).change_settings(PracticeTimes(visit_s=300).as_settings())
    window._take_front()
    QTest.mouseClick(window.pages.welcome.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.pages.code.isVisible)
    assert (idle._ask_after, idle._over_after) == (270_000, 300_000)
    window.flow.stage.deserted.emit()
    PracticeFolder(practice.folder).change_settings(PracticeTimes().as_settings())
    window._take_front()
    QTest.mouseClick(window.pages.welcome.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.pages.code.isVisible)
    assert (idle._ask_after, idle._over_after) == (usual.ask_after, usual.wipe_after)


def test_a_visit_begins_and_ends_with_what_the_practice_chose(dressed, qtbot):
    window = dressed(PracticeLook(theme="dim", text_percent=125, left_handed=True))
    assert current_theme().palette == EVENING
    assert (current_theme().text_scale, current_theme().left_handed) == (1.25, True)
    window.flow.ease.suit(Comfort(high_contrast=True))
    assert current_theme().palette == HIGH
    window.flow.to_welcome()
    assert current_theme().palette == EVENING
    assert window.flow.ease.comfort == Comfort(text_percent=125, left_handed=True)


def test_after_the_therapists_view_the_kiosk_has_the_practices_new_look_and_name(dressed, practice, qtbot):
    window = dressed(PracticeLook())
    folder = PracticeFolder(practice.folder)
    look = PracticeLook(theme="dim", accent="#5C3A70", text_percent=150)
    folder.change_settings(look.as_settings(), name="Old Harbour")
    click(window.pages.welcome.therapist)
    qtbot.waitUntil(window.pages.welcome.isVisible)
    assert current_theme().palette.pine != EVENING.pine
    assert current_theme().text_scale == 1.5
    assert "Old Harbour" in window.pages.welcome.accessibleName()
    assert window.windowTitle() == "Old Harbour"


@pytest.mark.qt_log_ignore("libpng")
def test_a_damaged_logo_leaves_the_mark_and_the_kiosk_works(dressed):
    window = dressed(replace(PracticeLook(), logo=b"\x89PNG\r\n\x1a\n" + bytes(80)))
    assert not window.pages.welcome._mark.shows_logo
    assert window.pages.welcome.begin.isVisible()


def test_what_a_person_chose_comes_back_with_the_code_at_the_next_visit(
    pages, questions, choose, practice, qtbot
):
    choose(questions, size=4, contrast=1)
    for _ in range(8):
        click(questions.skip)
    click(pages.check.send)
    qtbot.waitUntil(pages.thanks.isVisible)
    click(pages.thanks.finish)
    assert current_theme().text_scale == 1.0
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    assert current_theme().text_scale == 2.0
    assert current_theme().palette == HIGH
    click(pages.notice.ease)
    assert pages.comfort.sizes.choices[4].isChecked()
    assert pages.comfort.contrasts.choices[1].isChecked()


def test_pages_that_follow_the_system_turn_dark_when_it_does(dressed, qapp, monkeypatch):
    dressed(PracticeLook(theme="auto"))
    assert current_theme().palette == LIGHT.palette
    # A system without a desktop cannot be turned dark: this says what Qt would say of one that can.
    monkeypatch.setattr("ui.client.wardrobe.system_wishes", lambda _application: Wishes(dark=True))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().palette == EVENING
