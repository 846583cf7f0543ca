"""Whatever a client taps, in whatever order, the rules of a survey hold."""

from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.questionnaires.definition import Missing, is_answer
from kiosk.questionnaires.items import YES
from kiosk.questionnaires.loading import builtin, load
from kiosk.survey import CheckPage, QuestionPage, start


class TapsInAnyOrder(RuleBasedStateMachine):
    """Keeps, beside the survey, a plain record of what the client last did on each page."""

    questionnaire = builtin()
    repair, causes = "repaired", (1, 2)

    def __init__(self):
        super().__init__()
        self.survey = start(self.questionnaire)
        self.done = {}

    def on_a_question(self):
        return isinstance(self.survey.page, QuestionPage)

    def note(self, outcome):
        self.done[self.survey.page.item.id] = outcome

    def settle(self, survey):
        assert survey.progress >= self.survey.progress
        self.survey = survey
        if not self.broke():
            self.done.pop(self.repair, None)

    def broke(self):
        moment = self.done.get("moment")
        return is_answer(moment) and moment in self.causes

    @precondition(on_a_question)
    @rule(data=st.data())
    def answer(self, data):
        value = data.draw(st.sampled_from(self.survey.page.item.values()))
        self.note(value)
        self.settle(self.survey.answer(value))

    @precondition(on_a_question)
    @rule()
    def skip(self):
        self.note(Missing.SKIPPED)
        self.settle(self.survey.skip())

    @rule()
    def back(self):
        before = self.survey.at
        self.settle(self.survey.back())
        assert self.survey.at < before or before == 0

    @rule()
    def forward(self):
        self.settle(self.survey.forward())

    @precondition(lambda self: not self.on_a_question())
    @rule(data=st.data())
    def jump(self, data):
        entry = data.draw(st.sampled_from(self.survey.page.entries))
        self.settle(self.survey.jump(entry.item.id))
        assert self.survey.page.item == entry.item

    @invariant()
    def the_number_of_questions_that_was_told_first_holds(self):
        page = self.survey.page
        if isinstance(page, QuestionPage):
            everybodys = [item.id for item in self.questionnaire.items if item.only_after is None]
            assert page.total == len(everybodys)
            assert page.follows == (page.item.id not in everybodys)
            asked_before = everybodys.index(page.item.id) + 1 if not page.follows else page.position
            assert page.position == asked_before

    @invariant()
    def the_page_shows_what_the_client_did_there(self):
        page = self.survey.page
        if isinstance(page, QuestionPage):
            known = self.done.get(page.item.id)
            assert page.chosen == known
            assert is_answer(page.chosen) == is_answer(known)

    @invariant()
    def repair_comes_up_only_after_a_moment(self):
        page = self.survey.page
        if isinstance(page, QuestionPage) and page.item.id == self.repair:
            assert self.broke()

    @invariant()
    def the_check_page_lists_everything_that_was_done_and_nothing_is_left_open(self):
        page = self.survey.page
        if isinstance(page, CheckPage):
            assert {entry.item.id: entry.chosen for entry in page.entries} == self.done
            assert self.survey.progress == 1

    @invariant()
    def every_item_has_an_outcome_and_every_answer_is_the_clients(self):
        answers = self.survey.answers()
        assert list(answers) == [item.id for item in self.questionnaire.items]
        given = {name: value for name, value in answers.items() if is_answer(value)}
        assert given == {name: value for name, value in self.done.items() if is_answer(value)}

    @invariant()
    def after_leaving_nothing_is_open(self):
        answers = self.survey.timed_out().answers()
        for name, value in answers.items():
            if name in self.done:
                assert value == self.done[name]
            elif name == self.repair and not self.broke():
                assert value is Missing.NOT_SHOWN
            else:
                assert value is Missing.TIMED_OUT


class TapsOfEveryKind(TapsInAnyOrder):
    """The same for numbers, lines, yes and no: an untouched one is missing, whatever its range."""

    questionnaire = load(
        (Path(__file__).parents[1] / "questionnaires" / "every-kind.json").read_text("utf-8"), "en"
    )
    repair, causes = "mended", (YES,)


TestTapsOfEveryKind = TapsOfEveryKind.TestCase
TestTapsOfEveryKind.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestTapsInAnyOrder = TapsInAnyOrder.TestCase
TestTapsInAnyOrder.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
