"""A client finds the own language, reads everything in it, and leaves none of it to the next one."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from kiosk.languages import LANGUAGES, TAGS, language
from kiosk.practice.settings.languages import PracticeLanguages
from kiosk.questionnaires.loading import builtin
from kiosk.store.folder import PracticeFolder
from ui.client.speaking import SpeakingPage
from ui.client.tongue import Tongue
from ui.widgets.language import spoken_tag
from ui.widgets.progress import ProgressBar


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def pages(speak_here, kiosk):
    return kiosk().pages


@pytest.fixture
def choose(pages, qtbot):
    """Choose a language on the page with all of them."""

    def tap(tag):
        qtbot.waitUntil(pages.speaking.isVisible)
        click(pages.speaking._cards[tag])

    return tap


@pytest.fixture
def asked(pages, practice, qtbot):
    """Come to the first question."""

    def come():
        click(pages.welcome.begin)
        QTest.keyClicks(pages.code, practice.code)
        qtbot.waitUntil(pages.notice.isVisible)
        click(pages.notice.agree)
        return pages.question

    return come


def test_the_welcome_page_names_its_language_and_leads_to_all(pages):
    assert pages.welcome.languages.text() == "English"
    assert pages.welcome.languages.accessibleName() == "Language: English"
    click(pages.welcome.languages)
    assert pages.speaking.isVisible()
    assert [card.text() for card in pages.speaking.cards()] == [one.name for one in LANGUAGES]


def test_one_tap_chooses_and_leads_back(pages, choose):
    click(pages.welcome.languages)
    choose("de")
    assert pages.welcome.isVisible()
    assert pages.welcome.begin.text() == QCoreApplication.translate("WelcomePage", "Begin") != "Begin"
    assert pages.welcome.languages.text() == "Deutsch"


def test_a_language_can_be_changed_again_and_back(pages, choose):
    for tag in ("uk", "zh-CN", "en"):
        click(pages.welcome.languages)
        choose(tag)
        assert spoken_tag() == tag
    assert pages.welcome.begin.text() == "Begin"


def test_who_does_not_choose_goes_back_to_the_same_words(pages):
    click(pages.welcome.languages)
    click(pages.speaking.back)
    assert pages.welcome.isVisible()
    assert spoken_tag() == "en"


def test_the_language_in_use_is_marked_by_more_than_a_colour(pages, choose):
    click(pages.welcome.languages)
    choose("fr")
    click(pages.welcome.languages)
    chosen = [card for card in pages.speaking.cards() if card.isChecked()]
    assert [card.tag for card in chosen] == ["fr"]
    assert tick_of(chosen[0]) != tick_of(pages.speaking._cards["de"])
    state = QAccessible.queryAccessibleInterface(chosen[0]).state()
    assert state.checked


def tick_of(card):
    """The end of a card, where the tick is, in black and white."""
    picture = card.grab().toImage()
    end = picture.copy(picture.width() - 60, 0, 60, picture.height())
    grey = end.convertToFormat(QImage.Format.Format_Grayscale8)
    ground = grey.pixelColor(5, grey.height() // 2).value()
    return (
        sum(
            abs(grey.pixelColor(x, y).value() - ground) > 60
            for x in range(20, 40)
            for y in range(grey.height() // 3, 2 * grey.height() // 3)
        )
        > 5
    )


def test_a_tap_on_the_language_in_use_leads_back_as_well(pages, choose):
    click(pages.welcome.languages)
    choose("en")
    assert pages.welcome.isVisible()
    click(pages.welcome.languages)
    assert pages.speaking._cards["en"].isChecked()


@pytest.mark.parametrize("tag", TAGS)
def test_a_screen_reader_hears_each_language_by_its_own_name(tag, speak_here, shown):
    page = shown(SpeakingPage())
    heard = QAccessible.queryAccessibleInterface(page._cards[tag])
    assert heard.text(QAccessible.Text.Name) == language(tag).name
    assert heard.role() == QAccessible.Role.RadioButton


def test_only_what_the_practice_offers_can_be_chosen(speak_here, qapp, shown):
    tongue = Tongue(qapp, PracticeLanguages(default="en", offered=("de", "en")))
    page = shown(SpeakingPage())
    page.show_offered(tongue.offered)
    assert [card.tag for card in page.cards()] == ["de", "en"]
    assert not page._cards["fr"].isVisible()
    tongue.speak("fr")
    assert tongue.tag == "en"


def test_the_keyboard_moves_among_the_languages_and_chooses(speak_here, shown, heard):
    page = shown(SpeakingPage())
    notes = heard(chosen=page.chosen)
    first, second, *_ = page.cards()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert page.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Down)
    below = page.cards()[1 + page._columns]
    assert page.focusWidget() is below
    assert notes == []
    QTest.keyClick(below, Qt.Key.Key_Return)
    assert ("chosen", below.tag) in notes


def test_arrows_follow_the_eye_where_reading_starts_at_the_right(speak_here, shown):
    speak_here("he")
    page = shown(SpeakingPage())
    first, second, *_ = page.cards()
    assert first.x() > second.x()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert page.focusWidget() is second


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)], ids=str)
@pytest.mark.parametrize("scale", [1, 2])
def test_all_languages_are_in_sight_at_once(size, scale, wear, shown):
    wear(text_scale=scale)
    page = shown(SpeakingPage(), *size)
    QCoreApplication.processEvents()
    assert not page.overflow.overflows
    assert len({card.height() for card in page.cards()}) == 1
    assert all(min(card.width(), card.height()) >= 64 for card in page.cards())


def test_a_code_that_is_typed_stays_when_the_language_changes(pages, choose):
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, "123")
    click(pages.code.languages)
    choose("tr")
    assert pages.code.isVisible()
    assert pages.code.digits == "123"


def test_why_a_code_was_refused_is_said_again_in_the_new_language(pages, choose, qtbot):
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, "0123456789")
    qtbot.waitUntil(lambda: bool(pages.code.notice.text()) and not pages.code.digits)
    before = pages.code.notice.text()
    click(pages.code.languages)
    choose("ar")
    assert pages.code.notice.text() not in ("", before)


def test_answers_stay_when_the_language_changes_in_the_middle(kiosk, speak_here, practice, qtbot):
    window = kiosk()
    pages = window.pages
    click(pages.welcome.begin)
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    click(pages.notice.agree)
    click(pages.question.answers.cards()[3])
    qtbot.waitUntil(lambda: pages.question.accessibleName() == builtin().items[1].text)
    window.flow.language.speak("vi")
    assert pages.question.accessibleName() == builtin("vi").items[1].text
    click(pages.question.back)
    labels = [(card.text(), card.isChecked()) for card in pages.question.answers.cards()]
    assert labels[3] == (builtin("vi").items[0].options[3].label, True)


def test_who_goes_back_to_the_notice_goes_on_in_another_language(pages, asked, choose):
    question = asked()
    click(question.back)
    click(pages.notice.languages)
    choose("pl")
    click(pages.notice.agree)
    assert question.accessibleName() == builtin("pl").items[0].text


def test_the_next_client_is_welcomed_in_the_practices_language(pages, asked, choose, qtbot):
    click(pages.welcome.languages)
    choose("fa")
    question = asked()
    assert question.accessibleName() == builtin("fa").items[0].text
    click(question.stop)
    assert pages.thanks.isVisible()
    assert spoken_tag() == "fa", "whoever leaves is thanked in the language that was read"
    click(pages.thanks.finish)
    assert spoken_tag() == "en"
    assert pages.welcome.begin.text() == "Begin"


def test_a_welcome_page_in_a_foreign_language_is_not_left_behind(speak_here, kiosk, wear, qtbot):
    wear(ask_after=200, wipe_after=300)
    pages = kiosk().pages
    click(pages.welcome.languages)
    click(pages.speaking._cards["hi"])
    assert spoken_tag() == "hi"
    qtbot.waitUntil(pages.idle.isVisible)
    qtbot.waitUntil(pages.welcome.isVisible)
    assert spoken_tag() == "en"


def test_what_the_practice_decides_holds_when_the_therapist_gives_the_device_back(
    speak_here, kiosk, practice, qtbot
):
    pages = kiosk().pages
    PracticeFolder(practice.folder).change_settings(PracticeLanguages().beginning_in("es").as_settings())
    click(pages.welcome.therapist)
    qtbot.waitUntil(lambda: spoken_tag() == "es")
    qtbot.waitUntil(pages.welcome.isVisible)
    assert pages.welcome.languages.text() == "Español"


def test_reading_from_the_right_turns_the_page_but_not_the_digits(speak_here, kiosk, practice, qtbot):
    pages = kiosk().pages
    click(pages.welcome.languages)
    click(pages.speaking._cards["ar"])
    click(pages.welcome.begin)
    assert pages.code.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert pages.code.back.x() > pages.code.without.x()
    one, two, three = (pages.code.keypad.key(number) for number in (1, 2, 3))
    assert one.x() < two.x() < three.x()
    QTest.keyClicks(pages.code, practice.code)
    qtbot.waitUntil(pages.notice.isVisible)
    click(pages.notice.agree)
    qtbot.waitUntil(pages.question.isVisible)
    cards = pages.question.answers.cards()
    assert [card.text() for card in cards] == [option.label for option in builtin("ar").items[0].options]
    assert [card.x() for card in cards] == sorted((card.x() for card in cards), reverse=True)
    assert [card.level for card in cards] == sorted(card.level for card in cards)
    assert QLocale("ar").toString(1) in pages.question._place.text()
    assert QLocale("ar").toString(8) in pages.question.progress.accessibleName()


def test_progress_runs_from_the_right_where_reading_does(speak_here, qtbot):
    speak_here("he")
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.resize(900, 12)
    bar.show_progress(3, 9)
    picture = bar.grab().toImage()
    assert picture.pixelColor(880, 6) != picture.pixelColor(20, 6)
    assert picture.pixelColor(880, 6) == picture.pixelColor(650, 6)


def test_dates_follow_the_language(speak_here):
    speak_here("de")
    assert QLocale().monthName(3) == "März"
    speak_here("en")
    assert QLocale().monthName(3) == "March"


def test_a_language_is_found_again_with_the_code_and_forgotten_with_the_visit(pages, asked, choose, qtbot):
    click(pages.welcome.languages)
    choose("uk")
    click(asked().stop)
    click(pages.thanks.finish)
    assert spoken_tag() == "en"
    question = asked()
    assert spoken_tag() == "uk"
    assert question.accessibleName() == builtin("uk").items[0].text
    click(question.stop)
    click(pages.thanks.finish)
    assert spoken_tag() == "en"


def test_a_language_chosen_now_counts_for_more_than_the_one_of_last_time(pages, asked, choose):
    click(pages.welcome.languages)
    choose("uk")
    click(asked().stop)
    click(pages.thanks.finish)
    click(pages.welcome.languages)
    choose("pl")
    assert asked().accessibleName() == builtin("pl").items[0].text
