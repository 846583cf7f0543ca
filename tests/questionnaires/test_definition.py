"""A questionnaire that exists can be asked, scored and recognised by its exact wording."""

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.questionnaires.definition import (
    Condition,
    Item,
    Missing,
    Option,
    Questionnaire,
    ShortForm,
    is_answer,
)
from kiosk.questionnaires.loading import builtin, builtin_short
from kiosk.questionnaires.reading import BadQuestionnaire

YES_NO = (Option(0, "No"), Option(1, "Yes"))
WORDS = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40).filter(
    str.strip
)


def item(name, *, scored=True, only_after=None, options=YES_NO):
    return Item(name, "any", f"About {name}?", options, scored, only_after)


def questionnaire(*items, minimum=1, short=None):
    return Questionnaire("own", 1, "en", "Own", "this session", items, minimum, short)


def refusal_of(make):
    with pytest.raises(BadQuestionnaire) as refused:
        make()
    assert str(refused.value)
    return refused.value.values["path"]


def test_a_skipped_item_is_no_answer_of_one():
    assert Missing.SKIPPED == 1
    assert not is_answer(Missing.SKIPPED)
    assert not is_answer(None)
    assert is_answer(1)
    assert is_answer(0)


def test_two_items_of_one_name_are_refused():
    assert refusal_of(lambda: questionnaire(item("a"), item("a"))) == "items[1].id"


@pytest.mark.parametrize("options", [(), YES_NO[:1], (Option(1, "Yes"), Option(1, "Also yes"))])
def test_answers_that_cannot_be_told_apart_are_refused(options):
    assert refusal_of(lambda: questionnaire(item("a"), item("b", options=options))) == "items[1].options"


@pytest.mark.parametrize(
    "condition", [Condition("later", (1,)), Condition("first", (7,)), Condition("x", (1,))]
)
def test_a_condition_that_can_never_hold_is_refused(condition):
    items = (item("first"), item("second", scored=False, only_after=condition), item("later"))
    assert refusal_of(lambda: questionnaire(*items)) == "items[1].only_after"


def test_an_item_that_is_asked_only_sometimes_cannot_be_scored():
    items = (item("first"), item("second", only_after=Condition("first", (1,))))
    assert refusal_of(lambda: questionnaire(*items)) == "items[1].scored"


@pytest.mark.parametrize("minimum", [0, 2])
def test_a_score_cannot_ask_for_no_answer_or_for_more_than_there_are(minimum):
    refused = refusal_of(lambda: questionnaire(item("a"), item("b", scored=False), minimum=minimum))
    assert refused == "minimum_answered"


@pytest.mark.parametrize("count", [0, 41])
def test_a_questionnaire_has_one_to_forty_items(count):
    assert refusal_of(lambda: questionnaire(*(item(f"i{n}") for n in range(count)))) == "items"


@pytest.mark.parametrize(
    ("short", "path"),
    [
        (ShortForm(("a", "z"), 1), "short_form.items"),
        (ShortForm(("a", "a"), 1), "short_form.items"),
        (ShortForm(("a", "why"), 1), "short_form.items"),
        (ShortForm(("a", "b"), 2), "short_form.minimum_answered"),
    ],
)
def test_a_short_form_names_items_that_can_stand_without_the_rest(short, path):
    items = (
        item("a"),
        item("b", scored=False),
        item("why", scored=False, only_after=Condition("b", (1,))),
    )
    assert refusal_of(lambda: questionnaire(*items, short=short)) == path


def test_canonical_json_gives_the_same_questionnaire_back():
    for whole in (builtin(), builtin_short()):
        again = Questionnaire.from_canonical_json(whole.canonical_json())
        assert again == whole
        assert again.fingerprint == whole.fingerprint


def test_the_fingerprint_is_the_head_of_a_sha256_over_sorted_json():
    whole = builtin()
    text = json.dumps(
        json.loads(whole.canonical_json()), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    assert whole.fingerprint == hashlib.sha256(text.encode()).digest()[:16]


def test_the_built_in_wording_keeps_its_fingerprint_for_ever():
    assert builtin().fingerprint.hex() == "d9d763dc43929641f74a510d653048ca"


@settings(max_examples=50)
@given(word=WORDS, place=st.integers(0, 8))
def test_any_change_of_a_word_changes_the_fingerprint(word, place):
    whole = builtin()
    changed = list(whole.items)
    changed[place] = replace(changed[place], text=changed[place].text + word)
    other = replace(whole, items=tuple(changed))
    assert other.fingerprint != whole.fingerprint
    assert Questionnaire.from_canonical_json(other.canonical_json()) == other


@settings(max_examples=200)
@given(st.data())
def test_stored_definitions_that_were_damaged_are_refused_and_nothing_else_happens(data):
    text = builtin().canonical_json()
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 40)))
    damaged = text[:start] + data.draw(st.text(max_size=8)) + text[end:]
    try:
        read = Questionnaire.from_canonical_json(damaged)
    except BadQuestionnaire:
        return
    assert (read == builtin()) == (read.fingerprint == builtin().fingerprint)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a": 1' + "0" * 5000 + "}", "[]", "null", "\x00", "NaN"])
def test_text_that_is_no_definition_is_refused(text):
    with pytest.raises(BadQuestionnaire):
        Questionnaire.from_canonical_json(text)
