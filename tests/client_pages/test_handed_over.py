"""A device that a therapist handed to a client: one survey for this client, then the welcome page (K1)."""

import sys

import pytest

from ui.client.handoff import Then
from ui.tour.hand import let_run


@pytest.fixture
def handed_over(kiosk, practice, qtbot):
    """Come to the notice of a chosen client, as the therapist's process asked for it once."""

    def come():
        ticket = f'{{"then": "survey", "client": {practice.client}}}'
        window = kiosk(therapist=[sys.executable, "-S", "-c", f"print({ticket!r})"])
        window.pages.welcome.therapist.click()
        qtbot.waitUntil(window.pages.notice.isVisible, timeout=30_000)
        return window

    return come


def skip_all(window):
    window.pages.notice.agree.click()
    while window.flow.page is window.pages.question:
        window.pages.question.skip.click()


def test_k1_back_from_the_first_question_leads_to_nobody_elses_page(handed_over):
    window = handed_over()
    pages, flow = window.pages, window.flow
    pages.notice.agree.click()
    pages.question.back.click()
    assert flow.page is pages.notice
    pages.notice.decline.click()
    assert flow.page is pages.welcome
    for signal in (pages.notice.agreed, pages.question.gone_back, pages.check.sent, pages.stop.gone_on):
        signal.emit()
        assert flow.page is pages.welcome
    assert flow._entrance is None


def test_k1_one_hand_over_is_one_sheet(handed_over, qtbot, sheets):
    window = handed_over()
    pages, flow, before = window.pages, window.flow, sheets()
    skip_all(window)
    pages.check.sent.emit()
    pages.check.sent.emit()
    qtbot.waitUntil(pages.thanks.isVisible, timeout=30_000)
    pages.check.sent.emit()
    pages.stop.sent.emit()
    pages.trouble.retried.emit()
    pages.thanks.finish.click()
    assert flow.page is pages.welcome
    pages.welcome.begin.click()
    assert flow.page is pages.code  # the next one needs a code, or a new hand-over
    qtbot.waitUntil(lambda: not flow._door._worker.busy, timeout=30_000)
    assert sheets() == before + 1


def test_k1_whoever_begins_before_the_chosen_client_is_admitted_gets_no_survey_of_theirs(
    handed_over, practice, qtbot
):
    window = handed_over()
    flow, pages = window.flow, window.pages
    flow.to_welcome()
    flow._therapist_gone(Then("survey", practice.client))
    pages.welcome.begin.click()
    qtbot.waitUntil(lambda: not flow._door._worker.busy, timeout=30_000)
    let_run(20)
    assert flow.page is pages.code
    assert flow._entrance is None


def test_k1_a_client_who_walks_away_from_a_handed_over_device_leaves_it_locked(handed_over):
    window = handed_over()
    skip_all(window)
    window.flow.stage.idle.over.emit()
    assert window.flow.page is window.pages.welcome
    assert window.flow._entrance is None
    assert not window._handoff.running
