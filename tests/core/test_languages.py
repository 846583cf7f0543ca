"""Which language a device speaks, and in which order all of them are offered."""

import pytest

from kiosk.languages import LANGUAGES, TAGS, in_order, language, spoken


@pytest.mark.parametrize(
    ("system", "tag"),
    [
        (["de-AT", "en"], "de"),
        (["pt-PT"], "pt"),
        (["zh-Hans-CN"], "zh-CN"),
        (["zh-SG"], "zh-CN"),
        (["zh"], "zh-CN"),
        (["nl", "fr-BE"], "fr"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_a_device_speaks_the_first_of_its_languages_that_rapport_speaks(system, tag):
    assert spoken(system) == tag


@pytest.mark.parametrize("system", ["zh-Hant-TW", "zh-TW", "zh-HK"])
def test_who_reads_traditional_characters_is_not_given_simplified_ones_unasked(system):
    assert spoken([system]) == "en"


def test_languages_are_offered_in_one_order_whoever_names_them():
    assert in_order(["zh-CN", "en", "klingon", "de"]) == ("de", "en", "zh-CN")


def test_every_language_has_a_tag_and_a_name_of_its_own():
    assert len(set(TAGS)) == len({one.name for one in LANGUAGES}) == len(LANGUAGES)


def test_an_unknown_tag_stands_for_english():
    assert language("tlh").tag == "en"
