"""A practice decides which languages it speaks, on the real desk; the therapist reads all answers in one."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from kiosk.languages import TAGS
from kiosk.practice.log.events import Event
from kiosk.practice.settings.languages import practice_languages
from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin
from kiosk.store.folder import PracticeFolder
from ui.therapist.process import _settings
from ui.therapist.without_code import SheetCard, answers_in_words


class Sheet:
    """One opened sheet."""

    def __init__(self, language, answers):
        self.wall_ms = 1_772_460_300_000
        self.questionnaire = builtin(language)
        self.comment = ""
        self.answers = {item.id: Missing.NOT_SHOWN for item in self.questionnaire.items} | answers


@pytest.fixture
def languages(qtbot, inside):
    """The page with all languages."""
    with qtbot.waitSignal(inside.page_shown, timeout=10_000):
        inside.caseload.practice.click()
    with qtbot.waitSignal(inside.practice.page_shown, timeout=10_000):
        inside.practice.home.languages.click()
    return inside.practice.languages


@pytest.fixture
def decided(folder):
    """Read what is written down."""
    return lambda: practice_languages(PracticeFolder(folder).read_facts().settings)


def test_every_language_says_that_nobody_reviewed_it(languages):
    assert tuple(languages.page.entries) == TAGS
    for row in languages.page.entries.values():
        assert "not reviewed by a native speaker" in row.status()
        assert "Offered to clients" in row.status()
    assert "The practice’s own language" in languages.page.entries["en"].status()


def test_a_review_is_ticked_off_with_its_day_and_can_be_taken_back(qtbot, languages, decided):
    languages.page.entries["fa"].click()
    assert "not reviewed by a native speaker yet" in languages.one._state.text()
    languages.one.review.click()
    qtbot.waitUntil(languages.one.told.isVisible)
    assert decided().reviewed == {"fa": date.today().isoformat()}  # noqa: DTZ011  the day on this machine
    with qtbot.waitSignal(languages.page_shown):
        languages.one.back.click()
    assert "reviewed by a native speaker, " in languages.page.entries["fa"].status()
    assert str(date.today().year) in languages.page.entries["fa"].status()  # noqa: DTZ011
    languages.page.entries["fa"].click()
    languages.one.review.click()
    qtbot.waitUntil(lambda: decided().reviewed == {})


def test_a_language_is_not_offered_any_more(qtbot, languages, decided):
    languages.page.entries["he"].click()
    languages.one.offer.click()
    qtbot.waitUntil(languages.one.told.isVisible)
    assert "he" not in decided().offered
    assert languages.one.offer.text() == "Offer it to clients"


def test_every_visit_begins_in_another_language_and_the_view_speaks_it_next_time(
    qtbot, languages, decided, folder
):
    languages.page.entries["uk"].click()
    languages.one.begin.click()
    qtbot.waitUntil(languages.one.told.isVisible)
    assert decided().default == "uk"
    assert practice_languages(_settings(folder)).default == "uk"
    assert not languages.one.begin.isEnabled()
    assert not languages.one.offer.isEnabled(), "the practice's own language is always offered"


def test_a_damaged_folder_is_opened_in_the_systems_language(tmp_path):
    assert practice_languages(_settings(tmp_path)).default == ""


def test_the_log_says_that_languages_changed_and_no_name_of_a_reviewer(qtbot, languages, inside, demo):
    languages.page.entries["tr"].click()
    languages.one.review.click()
    qtbot.waitUntil(languages.one.told.isVisible)
    entry = next(
        one
        for one in inside.room.desk.log()
        if one.happening and one.happening.event == Event.LANGUAGES_CHOSEN
    )
    assert entry.happening.numbers == ()


@pytest.mark.parametrize("answered", ["ar", "zh-CN", "en"])
def test_answers_are_told_in_the_language_of_this_view(speak_here, answered):
    speak_here("de")
    sheet = Sheet(answered, {"listened": 4, "moment": 1})
    german = {item.id: item for item in builtin("de").items}
    assert list(answers_in_words(sheet)) == [
        (german["listened"].text, german["listened"].label(4)),
        (german["moment"].text, german["moment"].label(1)),
    ]


def test_a_sheet_from_another_language_is_laid_out_in_this_one(speak_here, qtbot):
    speak_here("uk")
    card = SheetCard(Sheet("hi", {"safe": 5}), QLocale())
    qtbot.addWidget(card)
    said = [label.text() for label in card.findChildren(type(card.rows.itemAt(0).widget()))]
    assert builtin("uk").items[6].text in said
    assert QLocale("uk").monthName(3, QLocale.FormatType.ShortFormat) in said[0]
