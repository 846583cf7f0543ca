"""A client's way through the questions."""

import pytest

from kiosk.questionnaires.definition import Missing
from kiosk.questionnaires.loading import builtin, builtin_short
from kiosk.survey import CheckPage, QuestionPage, start


@pytest.fixture
def survey():
    return start(builtin())


def answered(survey, *values):
    for value in values:
        survey = survey.answer(value)
    return survey


def up(survey):
    return survey.page.item.id


def test_nothing_is_chosen_beforehand_on_any_page(survey):
    for _ in range(8):
        assert survey.page.chosen is None
        survey = survey.answer(1)


def test_the_first_page_is_the_first_of_the_eight_questions_that_everybody_is_asked(survey):
    assert survey.page == QuestionPage(builtin().items[0], 1, 8, None)
    assert survey.progress == 0
    assert not survey.can_go_back
    assert not survey.can_go_forward
    assert survey.back() == survey
    assert survey.forward() == survey


@pytest.mark.parametrize("moment", [0, 3])
def test_a_client_without_a_moment_goes_on_to_the_check_after_eight_questions(survey, moment):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5, moment)
    assert [entry.item.id for entry in survey.page.entries] == [item.id for item in builtin().items[:8]]
    assert survey.progress == 1
    assert survey.answers()["repaired"] is Missing.NOT_SHOWN


@pytest.mark.parametrize("moment", [1, 2])
def test_a_client_with_a_moment_is_asked_about_repair(survey, moment):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5, moment)
    assert up(survey) == "repaired"
    assert (survey.page.position, survey.page.total, survey.page.follows) == (8, 8, True)
    survey = survey.answer(0)
    assert survey.answers()["repaired"] == 0
    assert not isinstance(survey.answers()["repaired"], Missing)


def test_skipping_the_moment_skips_no_answer_into_repair(survey):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5).skip()
    assert isinstance(survey.page, CheckPage)
    assert survey.answers()["moment"] is Missing.SKIPPED
    assert survey.answers()["repaired"] is Missing.NOT_SHOWN


def test_an_answer_that_equals_the_code_of_skipped_is_not_taken_for_skipped(survey):
    survey = answered(survey, 1)
    assert not isinstance(survey.answers()["listened"], Missing)
    survey = survey.skip()
    assert isinstance(survey.answers()["feelings"], Missing)


def test_back_shows_the_earlier_answer_and_forward_keeps_it(survey):
    survey = answered(survey, 4, 2).back()
    assert up(survey) == "feelings"
    assert survey.page.chosen == 2
    assert survey.can_go_forward
    assert up(survey.forward()) == "unjudged"
    assert survey.forward().answers()["feelings"] == 2


def test_a_changed_answer_replaces_the_earlier_one(survey):
    survey = answered(survey, 4, 2).back().answer(5)
    assert survey.answers()["feelings"] == 5
    assert up(survey) == "unjudged"


def test_skipping_an_answered_question_withdraws_the_answer(survey):
    survey = answered(survey, 4).back().skip()
    assert survey.answers()["listened"] is Missing.SKIPPED


def test_from_the_check_page_one_answer_leads_back_to_the_check_page(survey):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5, 0).jump("genuine")
    assert survey.page.chosen == 5
    survey = survey.answer(2)
    assert isinstance(survey.page, CheckPage)
    assert survey.answers()["genuine"] == 2


def test_back_from_the_check_page_is_the_last_question_asked(survey):
    assert up(answered(survey, 5, 5, 5, 5, 5, 5, 5, 0).back()) == "moment"
    assert up(answered(survey, 5, 5, 5, 5, 5, 5, 5, 2, 3).back()) == "repaired"


def test_taking_the_moment_back_also_takes_the_repair_back(survey):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5, 2, 4).jump("moment").answer(0)
    assert isinstance(survey.page, CheckPage)
    assert survey.answers()["repaired"] is Missing.NOT_SHOWN
    survey = survey.jump("moment").answer(2)
    assert up(survey) == "repaired"
    assert survey.page.chosen is None


def test_a_moment_remembered_on_the_check_page_asks_about_repair_before_sending(survey):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5, 0).jump("moment").answer(1)
    assert up(survey) == "repaired"
    assert survey.progress == 1
    assert isinstance(survey.answer(5).page, CheckPage)


def test_jumping_reaches_only_what_was_asked(survey):
    with pytest.raises(KeyError):
        answered(survey, 5).jump("safe")
    with pytest.raises(KeyError):
        answered(survey, 5, 5, 5, 5, 5, 5, 5, 0).jump("repaired")
    with pytest.raises(KeyError):
        survey.jump("nothing")


@pytest.mark.parametrize("value", [0, 6, -1])
def test_a_page_takes_only_the_answers_it_offers(survey, value):
    with pytest.raises(ValueError, match="no such answer"):
        survey.answer(value)


def test_the_check_page_takes_no_answer_and_nothing_to_skip(survey):
    survey = answered(survey, 5, 5, 5, 5, 5, 5, 5, 0)
    with pytest.raises(ValueError, match="no such answer"):
        survey.answer(5)
    assert survey.skip() == survey
    assert survey.forward() == survey


def test_somebody_who_stops_early_has_skipped_what_was_up_and_not_seen_the_rest(survey):
    answers = answered(survey, 5, 5).answers()
    assert answers["feelings"] == 5
    assert answers["unjudged"] is Missing.SKIPPED
    assert {answers[name] for name in ("genuine", "private", "respected", "safe", "moment", "repaired")} == {
        Missing.NOT_SHOWN
    }


def test_somebody_who_left_has_timed_out_on_everything_that_was_open(survey):
    left = answered(survey, 5, 5).skip().timed_out()
    answers = left.answers()
    assert (answers["listened"], answers["unjudged"]) == (5, Missing.SKIPPED)
    assert {answers[name] for name in ("genuine", "private", "respected", "safe", "moment")} == {
        Missing.TIMED_OUT
    }
    assert answers["repaired"] is Missing.NOT_SHOWN
    assert isinstance(left.page, CheckPage)


def test_somebody_who_left_at_the_repair_question_timed_out_there(survey):
    answers = answered(survey, 5, 5, 5, 5, 5, 5, 5, 2).timed_out().answers()
    assert answers["repaired"] is Missing.TIMED_OUT


def test_the_short_form_ends_after_five_questions():
    survey = answered(start(builtin_short()), 5, 4, 3, 2, 2)
    assert isinstance(survey.page, CheckPage)
    assert len(survey.page.entries) == 5
