"""The number of questions that a client is told at the beginning is the number that is asked."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaires.definition import Condition
from kiosk.questionnaires.loading import builtin
from kiosk.survey import CheckPage, start


@st.composite
def questionnaires(draw):
    """The built-in questionnaire with any later items asked only after some answers to an earlier one."""
    items = [replace(item, only_after=None) for item in builtin().items]
    for place in range(1, len(items)):
        if draw(st.booleans()):
            cause = items[draw(st.integers(0, place - 1))]
            offered = [option.value for option in cause.options]
            values = draw(st.lists(st.sampled_from(offered), min_size=1, unique=True))
            condition = Condition(cause.id, tuple(sorted(values)))
            items[place] = replace(items[place], only_after=condition, scored=False)
    return replace(builtin(), items=tuple(items), minimum_answered=1, short_form=None)


@given(questionnaires(), st.data())
def test_whatever_is_answered_the_last_question_is_the_last_that_was_told(questionnaire, data):
    survey, pages = start(questionnaire), []
    while not isinstance(survey.page, CheckPage):
        pages.append(survey.page)
        offered = [option.value for option in survey.page.item.options]
        value = data.draw(st.one_of(st.none(), st.sampled_from(offered)))
        survey = survey.skip() if value is None else survey.answer(value)
    assert len({page.total for page in pages}) == 1
    numbered = [page.position for page in pages if not page.follows]
    assert numbered == list(range(1, pages[0].total + 1))


@given(questionnaires(), st.data())
def test_on_the_way_forward_the_number_never_falls_and_the_first_page_is_number_one(questionnaire, data):
    survey, positions = start(questionnaire), []
    while not isinstance(survey.page, CheckPage):
        positions.append(survey.page.position)
        offered = [option.value for option in survey.page.item.options]
        survey = survey.answer(data.draw(st.sampled_from(offered)))
    assert positions[0] == 1
    assert positions == sorted(positions)


def test_a_client_for_whom_all_was_well_is_asked_eight_of_eight_and_nobody_sees_a_ninth_appear():
    before = start(builtin())
    for _ in range(7):
        before = before.answer(5)
    assert (before.page.position, before.page.total) == (8, 8)
    assert isinstance(before.answer(0).page, CheckPage)
    follows = before.answer(2).page
    assert (follows.position, follows.total, follows.follows) == (8, 8, True)
