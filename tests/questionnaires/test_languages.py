"""The built-in questionnaire asks the same in every language."""

import string
from dataclasses import replace

import pytest

from kiosk.languages import TAGS
from kiosk.questionnaires.loading import builtin, builtin_short, builtins, shortened, told_in


def structure(questionnaire):
    return [
        (
            item.id,
            item.dimension,
            item.scored,
            item.only_after,
            tuple(option.value for option in item.options),
        )
        for item in questionnaire.items
    ]


def test_every_language_has_its_wording():
    assert tuple(builtins()) == TAGS
    assert all(questionnaire.language == tag for tag, questionnaire in builtins().items())


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_asks_the_same_items_with_the_same_values(tag):
    assert structure(builtins()[tag]) == structure(builtin())


@pytest.mark.parametrize("tag", TAGS)
def test_every_word_of_a_language_is_its_own(tag):
    asked = builtins()[tag]
    texts = [asked.title, asked.timeframe, *(item.text for item in asked.items)]
    mirrored = [item.mirrored for item in asked.items]
    labels = [option.label for item in asked.items for option in item.options]
    english = {item.text for item in builtin().items} if tag != "en" else set()
    assert all(text.strip() for text in [*texts, *mirrored, *labels])
    assert not english & set(texts)
    for item in asked.items:
        assert len({option.label for option in item.options}) == len(item.options)


def test_every_wording_has_a_fingerprint_of_its_own():
    assert len({asked.fingerprint for asked in builtins().values()}) == len(TAGS)


def test_what_was_answered_in_one_language_is_told_in_another():
    told = told_in(builtins()["de"], "en")
    assert told == builtin()
    assert told_in(shortened(builtins()["de"]), "en") == builtin_short()


def test_another_questionnaire_keeps_its_own_words():
    other, older = replace(builtin("de"), id="ors"), replace(builtin("de"), version=7)
    assert told_in(other, "en") is other
    assert told_in(older, "en") is older
    assert told_in(builtin("de"), "tlh") == builtin("de")


@pytest.mark.parametrize("tag", TAGS)
def test_the_place_in_the_survey_reads_as_a_whole(tag):
    assert builtins()[tag].timeframe[-1] not in string.punctuation
