"""Scores: too few answers give none, never a low one; equal scores are equal numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaires.definition import Missing, is_answer
from kiosk.questionnaires.loading import builtin, builtin_short
from kiosk.questionnaires.scoring import dimension_scores, needed, score

WHOLE = builtin()
TRUST = [item.id for item in WHOLE.scored]
SHEETS = st.fixed_dictionaries(
    {name: st.one_of(st.integers(1, 5), st.sampled_from(list(Missing))) for name in TRUST}
)


def sheet(*answers):
    return dict(zip(TRUST, answers, strict=False))


@pytest.mark.parametrize(
    ("answers", "percent", "prorated"),
    [
        ((5, 5, 5, 5, 5, 5, 5), 100.0, False),
        ((1, 1, 1, 1, 1, 1, 1), 0.0, False),
        ((3, 3, 3, 3, 3, 3, 3), 50.0, False),
        ((5, 5, 5, 5, 4, 4, 4), 100 * 25 / 28, False),
        ((4, 4, 4, 4, 4), 75.0, True),
        ((4, 4, 4, 4, 4, Missing.SKIPPED, Missing.DOES_NOT_APPLY), 75.0, True),
    ],
)
def test_the_score_is_the_mean_in_percent_of_the_scale(answers, percent, prorated):
    result = score(WHOLE, sheet(*answers))
    assert result.percent == percent
    assert result.prorated is prorated


def test_four_answers_of_seven_are_no_score():
    assert score(WHOLE, sheet(5, 5, 5, 5)) is None
    assert score(WHOLE, sheet(5, 5, 5, 5, Missing.TIMED_OUT, Missing.SKIPPED, Missing.NOT_SHOWN)) is None


def test_a_skipped_item_never_counts_as_an_answer_of_one():
    skipped = sheet(5, 5, 5, 5, 5, 5, Missing.SKIPPED)
    assert score(WHOLE, skipped).percent == 100.0


def test_moments_and_repairs_never_change_the_score():
    plain = sheet(4, 4, 4, 4, 4, 4, 4)
    assert score(WHOLE, plain | {"moment": 2, "repaired": 1}) == score(WHOLE, plain)


def test_empathy_is_the_mean_of_its_three_items_and_the_others_stand_alone():
    scores = dimension_scores(WHOLE, sheet(5, 4, 3, 2, 1, Missing.SKIPPED, 5))
    assert scores == {
        "empathy": 75.0,
        "authenticity": 25.0,
        "confidentiality": 0.0,
        "cultural respect": None,
        "safety": 100.0,
    }


def test_a_dimension_asks_for_the_same_share_of_answers_as_the_sheet():
    assert needed(WHOLE, 7) == 5
    assert needed(WHOLE, 3) == 3
    assert needed(WHOLE, 1) == 1
    assert dimension_scores(WHOLE, sheet(5, 4, Missing.SKIPPED, 2, 1, 1, 5))["empathy"] is None


def test_the_short_form_needs_three_of_its_four_scored_items():
    answers = {"listened": 5, "unjudged": 4, "genuine": 3}
    assert score(builtin_short(), answers).percent == 75.0
    assert score(builtin_short(), answers | {"genuine": Missing.SKIPPED}) is None


@given(SHEETS)
def test_the_score_is_exactly_the_rational_number_it_stands_for(answers):
    given_answers = [value for value in answers.values() if is_answer(value)]
    result = score(WHOLE, answers)
    if len(given_answers) < 5:
        assert result is None
    else:
        exact = Fraction(sum(given_answers) - len(given_answers), 4 * len(given_answers)) * 100
        assert result.percent == float(exact)
        assert result.answered == len(given_answers)
