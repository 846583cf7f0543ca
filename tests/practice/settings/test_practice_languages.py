"""What a practice decides about languages, also when the file is not as Rapport wrote it."""

from datetime import date

import pytest

from kiosk.languages import TAGS
from kiosk.practice.settings.languages import PracticeLanguages, practice_languages


def test_a_practice_that_decided_nothing_offers_all_and_begins_in_the_devices_language():
    languages = practice_languages({})
    assert languages.offered == TAGS
    assert languages.begun_in("fr") == "fr"
    assert languages.reviewed == {}


def test_a_decision_leaves_no_trace_where_it_is_as_usual():
    assert set(PracticeLanguages().as_settings().values()) == {None}


def test_what_was_decided_is_read_as_it_was_written():
    decided = (
        PracticeLanguages()
        .beginning_in("uk")
        .offering("he", offered=False)
        .reviewing("uk", date(2026, 11, 27))
    )
    assert practice_languages(decided.as_settings()) == decided
    assert decided.begun_in("de") == "uk"
    assert "he" not in decided.offered
    assert decided.reviewed == {"uk": "2026-11-27"}


def test_the_practices_own_language_is_always_offered():
    languages = PracticeLanguages().beginning_in("tr").offering("tr", offered=False)
    assert "tr" in languages.offered_on("en")
    assert "en" in PracticeLanguages(offered=("de",)).offered_on("en")


def test_a_language_is_taken_back_into_its_place():
    languages = PracticeLanguages().offering("en", offered=False)
    assert languages.offering("en", offered=True).offered == TAGS


def test_a_review_can_be_taken_back():
    languages = PracticeLanguages().reviewing("de", date(2026, 1, 2))
    assert languages.reviewing("de", None).reviewed == {}


@pytest.mark.parametrize(
    "settings",
    [
        {"language": "tlh", "languages_offered": "all", "languages_reviewed": ["de"]},
        {"language": 5, "languages_offered": [], "languages_reviewed": None},
        {"language": None, "languages_offered": [7, None], "languages_reviewed": {"tlh": "2026-01-01"}},
        {"languages_reviewed": {"de": "yesterday", "en": 20260101, "fr": "20260101"}},
    ],
)
def test_what_is_out_of_bounds_counts_as_not_decided(settings):
    assert practice_languages(settings) == PracticeLanguages()
