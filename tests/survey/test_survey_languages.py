"""A survey goes on in another language."""

import pytest

from kiosk.questionnaires.loading import builtin, builtin_short
from kiosk.survey import start


def test_a_survey_goes_on_in_another_language_with_all_its_answers():
    before = start(builtin()).answer(4).skip().answer(2).back()
    after = before.worded(builtin("de"))
    assert (after.given, after.at, after.reached, after.progress) == (
        before.given,
        before.at,
        before.reached,
        before.progress,
    )
    assert after.page.item.text == builtin("de").items[2].text
    assert after.page.chosen == 2
    assert after.worded(builtin()) == before


def test_a_survey_does_not_go_on_with_other_questions():
    with pytest.raises(ValueError, match="not the same questions"):
        start(builtin()).worded(builtin_short())
