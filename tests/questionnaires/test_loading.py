"""Questionnaire files: what ships, and what is refused with the place where it stands."""

import json
from importlib import resources

import pytest

from kiosk.questionnaires.loading import builtin, builtin_short, load, shortened
from kiosk.questionnaires.reading import BadQuestionnaire
from kiosk.words import phrase

SHIPPED = (resources.files("resources") / "questionnaires" / "trust-after-session.json").read_text("utf-8")


def refusal_of(change):
    document = json.loads(SHIPPED)
    change(document)
    with pytest.raises(BadQuestionnaire) as refused:
        load(json.dumps(document), "en")
    assert "{" not in str(refused.value)
    return refused.value.values["path"]


def test_the_built_in_set_has_the_nine_items_in_order():
    assert [item.id for item in builtin().items] == [
        "listened",
        "feelings",
        "unjudged",
        "genuine",
        "private",
        "respected",
        "safe",
        "moment",
        "repaired",
    ]
    assert [item.id for item in builtin().scored] == [item.id for item in builtin().items[:7]]
    assert builtin().dimensions == (
        "empathy",
        "authenticity",
        "confidentiality",
        "cultural respect",
        "safety",
    )


def test_trust_items_offer_five_labelled_answers_from_one_to_five():
    for item in builtin().scored:
        assert [option.value for option in item.options] == [1, 2, 3, 4, 5]
        assert [option.label for option in item.options] == [
            "Not at all",
            "A little",
            "Mostly",
            "Very much",
            "Completely",
        ]


def test_repair_is_asked_only_after_a_little_or_yes():
    repaired = builtin().items[-1]
    moment = builtin().items[-2]
    assert repaired.only_after.item == "moment"
    assert [moment.label(value) for value in repaired.only_after.values] == ["A little", "Yes"]
    assert repaired.label(0) == "We did not talk about it"
    assert not repaired.offers(6)
    with pytest.raises(KeyError):
        repaired.label(6)


def test_every_item_has_a_mirrored_wording_for_the_therapist():
    assert all(item.mirrored for item in builtin().items)


def test_the_short_form_is_a_questionnaire_of_its_own():
    short = builtin_short()
    assert [item.id for item in short.items] == ["listened", "unjudged", "genuine", "private", "moment"]
    assert short.minimum_answered == 3
    assert short.fingerprint != builtin().fingerprint
    with pytest.raises(BadQuestionnaire, match="no short form"):
        shortened(short)


def test_a_language_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(BadQuestionnaire, match="It has: ar, de, en, "):
        builtin("tlh")


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda d: d.pop("items"), phrase("errors", "the top")),
        (lambda d: d.update(surprise=1), phrase("errors", "the top")),
        (lambda d: d.update(format=2), "format"),
        (lambda d: d.update(version="1"), "version"),
        (lambda d: d.update(id=" "), "id"),
        (lambda d: d.update(items=[]), "items"),
        (lambda d: d.update(minimum_answered=8), "minimum_answered"),
        (lambda d: d.update(minimum_answered=True), "minimum_answered"),
        (lambda d: d["items"][2].update(scored="yes"), "items[2].scored"),
        (lambda d: d["items"][2].update(scale="extend"), "items[2].scale"),
        (lambda d: d["items"][2].pop("dimension"), "items[2]"),
        (lambda d: d["items"][8]["only_after"].update(values=[1, 9]), "items[8].only_after"),
        (lambda d: d["items"][8]["only_after"].update(values=5), "items[8].only_after.values"),
        (lambda d: d["scales"].update(extent=[1, 2, 3, 4, 101]), "scales.extent[4]"),
        (lambda d: d["scales"].update(extent=[1, 2, 3, 3, 5]), "items[0].options"),
        (lambda d: d["languages"]["en"]["scales"].update(extent=["one"]), "languages.en.scales.extent"),
        (lambda d: d["languages"]["en"]["scales"].pop("repair"), "languages.en.scales"),
        (lambda d: d["languages"]["en"]["items"].pop("safe"), "languages.en.items"),
        (lambda d: d["languages"]["en"]["items"]["safe"].update(text=7), "languages.en.items.safe.text"),
        (lambda d: d["languages"]["en"]["items"]["safe"].update(text="a\nb"), "languages.en.items.safe.text"),
        (
            lambda d: d["languages"]["en"]["items"]["safe"].update(text="x" * 501),
            "languages.en.items.safe.text",
        ),
        (lambda d: d["short_form"].update(items=["listened", "nobody"]), "short_form.items"),
        (lambda d: d.update(languages=[]), "languages"),
    ],
)
def test_a_fault_is_refused_by_its_place(change, path):
    assert refusal_of(change) == path


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"id": 1,\n "id": 2}', "twice"),
        ('{"id": 1,\n oops}', "line 2"),
        ("x" * 200_001, "longer"),
    ],
)
def test_text_that_is_not_sound_json_is_refused(text, says):
    with pytest.raises(BadQuestionnaire, match=says):
        load(text, "en")
