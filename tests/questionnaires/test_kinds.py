"""Every way to answer can be defined, is checked, and comes back from its canonical form as it was."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.questionnaires.definition import Condition, Item, ItemKind, Option, Questionnaire, Scale
from kiosk.questionnaires.items import NO, RATHER_NOT, YES
from kiosk.questionnaires.loading import builtin, load
from kiosk.questionnaires.reading import BadQuestionnaire
from kiosk.questionnaires.scoring import dimension_scores, score

WORDS = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=20)
PLAINLY = (Option(YES, "Yes"), Option(NO, "No"), Option(RATHER_NOT, "Rather not"))


def item_of(kind, name="it", **other):
    made = {
        ItemKind.CHOICE: {"options": (Option(1, "A"), Option(2, "B"))},
        ItemKind.NUMBERS: {"options": (), "scale": Scale(0, 10, "none", "all")},
        ItemKind.ANALOGUE: {"options": (), "scale": Scale(0, 100, "far", "near")},
        ItemKind.YES_NO: {"options": PLAINLY},
    }[kind]
    scored = kind is not ItemKind.YES_NO
    return Item(
        **{"id": name, "dimension": "any", "text": "What?", "scored": scored, "kind": kind} | made | other
    )


def questionnaire(*items):
    return Questionnaire("own", 1, "en", "Own", "this session", (*items, item_of(ItemKind.CHOICE, "last")), 1)


def refusal_of(make):
    with pytest.raises(BadQuestionnaire) as refused:
        make()
    assert "{" not in str(refused.value)
    return refused.value.values["path"]


@st.composite
def items(draw, name):
    kind = draw(st.sampled_from(ItemKind))
    if kind is ItemKind.YES_NO:
        labels = draw(st.tuples(WORDS, WORDS, WORDS))
        options = tuple(Option(option.value, label) for option, label in zip(PLAINLY, labels, strict=True))
        return item_of(kind, name, text=draw(WORDS), options=options)
    if kind is ItemKind.CHOICE:
        values = draw(st.lists(st.integers(0, 100), min_size=2, max_size=11, unique=True))
        return item_of(
            kind, name, scored=False, options=tuple(Option(value, draw(WORDS)) for value in values)
        )
    fewest, most = (1, 10) if kind is ItemKind.NUMBERS else (10, 1000)
    span = draw(st.integers(fewest, most))
    lowest = draw(st.integers(0, 1000 - span))
    scale = Scale(lowest, lowest + span, draw(WORDS), draw(WORDS))
    return item_of(kind, name, scored=False, scale=scale)


@st.composite
def questionnaires(draw):
    count = draw(st.integers(1, 8))
    return questionnaire(*(draw(items(f"item{place}")) for place in range(count)))


@settings(max_examples=80, deadline=None)
@given(questionnaires())
def test_a_questionnaire_of_any_kinds_comes_back_with_its_fingerprint(made):
    again = Questionnaire.from_canonical_json(made.canonical_json())
    assert again == made
    assert again.fingerprint == made.fingerprint


@settings(max_examples=50, deadline=None)
@given(questionnaires(), st.integers(0, 7))
def test_another_word_at_an_end_is_another_questionnaire(made, place):
    chosen = made.items[place % len(made.items)]
    if chosen.scale is None:
        return
    changed = replace(chosen, scale=replace(chosen.scale, high=chosen.scale.high + "!"))
    other = replace(made, items=tuple(changed if item is chosen else item for item in made.items))
    assert other.fingerprint != made.fingerprint


def test_labelled_answers_are_written_as_they_always_were():
    written = json.loads(builtin().canonical_json())
    keys = {"id", "dimension", "text", "options", "scored", "only_after", "mirrored"}
    assert all(set(item) == keys for item in written["items"])


def test_a_line_is_written_without_options_and_yes_or_no_without_a_scale(every_kind):
    by_id = {item["id"]: item for item in json.loads(every_kind.canonical_json())["items"]}
    assert by_id["near"]["kind"] == "analogue"
    assert by_id["near"]["options"] == []
    assert by_id["near"]["scale"] == {"lowest": 0, "highest": 100, "low": "Far away", "high": "Very near"}
    assert by_id["moment"]["kind"] == "yes_no"
    assert "scale" not in by_id["moment"]
    assert "kind" not in by_id["listened"]


def test_the_usual_kind_is_not_written_so_that_one_questionnaire_has_one_fingerprint():
    written = json.loads(builtin().canonical_json())
    written["items"][0]["kind"] = "choice"
    assert refusal_of(lambda: Questionnaire.from_canonical_json(json.dumps(written))) == "items[0].kind"


@pytest.mark.parametrize(
    ("kind", "change", "path"),
    [
        (ItemKind.NUMBERS, {"options": PLAINLY}, "items[0].options"),
        (ItemKind.NUMBERS, {"scale": None}, "items[0].scale"),
        (ItemKind.NUMBERS, {"scale": Scale(0, 11, "a", "b")}, "items[0].scale"),
        (ItemKind.NUMBERS, {"scale": Scale(4, 4, "a", "b")}, "items[0].scale"),
        (ItemKind.ANALOGUE, {"scale": Scale(0, 9, "a", "b")}, "items[0].scale"),
        (ItemKind.ANALOGUE, {"scale": Scale(0, 1001, "a", "b")}, "items[0].scale"),
        (ItemKind.ANALOGUE, {"scale": Scale(-1, 100, "a", "b")}, "items[0].scale"),
        (ItemKind.CHOICE, {"scale": Scale(0, 10, "a", "b")}, "items[0].scale"),
        (ItemKind.YES_NO, {"options": PLAINLY[:2]}, "items[0].options"),
        (ItemKind.YES_NO, {"options": PLAINLY[::-1]}, "items[0].options"),
        (ItemKind.YES_NO, {"scored": True}, "items[0].scored"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_place(kind, change, path):
    assert refusal_of(lambda: questionnaire(item_of(kind, **change))) == path


def test_spans_without_a_common_step_make_no_score():
    spans = (97, 89, 83, 79)
    lines = [item_of(ItemKind.ANALOGUE, f"i{span}", scale=Scale(0, span, "far", "near")) for span in spans]
    assert refusal_of(lambda: questionnaire(*lines)) == "items"


def test_a_condition_may_ask_for_numbers():
    asked = item_of(ItemKind.ANALOGUE, "then", scored=False, only_after=Condition("it", (0, 1)))
    assert questionnaire(item_of(ItemKind.NUMBERS), asked).items[1].only_after.values == (0, 1)
    never = replace(asked, only_after=Condition("it", (11,)))
    assert refusal_of(lambda: questionnaire(item_of(ItemKind.NUMBERS), never)) == "items[1].only_after"


def test_a_file_says_how_each_scale_is_answered(every_kind):
    kinds = {item.id: item.kind for item in every_kind.items}
    assert kinds == {
        "listened": ItemKind.CHOICE,
        "heard": ItemKind.NUMBERS,
        "near": ItemKind.ANALOGUE,
        "moment": ItemKind.YES_NO,
        "mended": ItemKind.ANALOGUE,
    }
    heard, near = every_kind.items[1:3]
    assert heard.values() == tuple(range(11))
    assert (near.lowest, near.span, near.scale.high) == (0, 100, "Very near")
    assert near.offers(73)
    assert not near.offers(101)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda d: d["scales"].update(near={"kind": "slider"}), "scales.near.kind"),
        (lambda d: d["scales"].update(near={"kind": "analogue"}), "scales.near"),
        (lambda d: d["scales"].update(near={"kind": "choice"}), "scales.near.kind"),
        (lambda d: d["scales"].update(plainly={"kind": "yes_no", "lowest": 1}), "scales.plainly"),
        (lambda d: d["scales"]["near"].update(highest=2000), "scales.near.highest"),
        (lambda d: d["scales"]["near"].update(highest=5), "items[2].scale"),
        (lambda d: d["languages"]["en"]["scales"].update(near=["only one"]), "languages.en.scales.near"),
        (lambda d: d["languages"]["en"]["scales"]["plainly"].pop(), "languages.en.scales.plainly"),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_path(change, path, every_kind_file):
    document = json.loads(every_kind_file.read_text(encoding="utf-8"))
    change(document)
    assert refusal_of(lambda: load(json.dumps(document), "en")) == path


def test_every_kind_is_scored_on_its_own_range(every_kind):
    answers = {"listened": 5, "heard": 5, "near": 25, "moment": YES}
    assert score(every_kind, answers).percent == (100 + 50 + 25) / 3
    assert dimension_scores(every_kind, answers) == {"empathy": 75, "safety": 25}


def test_equal_places_on_scales_of_other_sizes_are_equal_scores(every_kind):
    tenths = [score(every_kind, {"heard": step, "near": 10 * step}).percent for step in range(11)]
    assert tenths == [10.0 * step for step in range(11)]
