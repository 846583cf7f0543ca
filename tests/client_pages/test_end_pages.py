"""Thank you, stop, trouble, absence: however a visit ends."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.client.idle import IdlePage
from ui.client.stop import StopPage
from ui.client.thanks import ThanksPage
from ui.client.trouble import TroublePage


def test_those_who_stopped_are_thanked_as_well(shown):
    page = shown(ThanksPage())
    titles = set()
    for show in (partial(page.show_sent, unassigned=False), page.show_stopped):
        show()
        titles.add(page.title.text())
    assert titles == {"Thank you"}
    assert "that is fine" in page.sentence.text()


@pytest.mark.parametrize(
    ("unassigned", "who"), [(False, "Only your therapist"), (True, "The therapists of this")]
)
def test_whoever_sent_answers_reads_who_can_open_them_and_that_the_device_can_be_left(shown, unassigned, who):
    page = shown(ThanksPage())
    page.show_sent(unassigned=unassigned)
    assert "stored and locked" in page.sentence.text()
    assert who in page.sentence.text()
    assert "leave the device" in page.farewell.text()
    assert page.farewell.text() in page.accessibleName()
    page.clear()
    assert "Only your therapist" in page.sentence.text()


def test_thanks_can_be_left_at_once(shown, heard, finger):
    page = shown(ThanksPage())
    notes = heard(done=page.done)
    finger(page.finish)
    assert notes == [("done",)]


def test_stopping_offers_three_ways(shown, heard, finger):
    page = shown(StopPage())
    notes = heard(on=page.gone_on, sent=page.sent, stopped=page.stopped)
    for button in (page.go_on, page.send, page.stop):
        finger(button)
    assert notes == [("on",), ("sent",), ("stopped",)]


def test_trouble_says_what_is_wrong_and_that_nothing_is_lost(shown, heard, finger):
    page = shown(TroublePage())
    notes = heard(retried=page.retried, given_up=page.given_up)
    page.show_unsent("The disk is full.")
    assert page.detail.text() == "The disk is full."
    assert "not lost" in page.sentence.text()
    assert not page.therapist.isVisible()
    finger(page.retry)
    finger(page.give_up)
    assert notes == [("retried",), ("given_up",)]


def test_a_practice_that_cannot_be_opened_leaves_the_therapist_a_way_in(shown, heard, finger):
    page = shown(TroublePage())
    notes = heard(therapist=page.therapist_wanted)
    page.show_closed("The folder is damaged.")
    assert page.detail.text() == "The folder is damaged."
    assert not page.give_up.isVisible()
    finger(page.therapist)
    assert notes == [("therapist",)]


def test_a_second_try_is_not_taken_while_the_first_runs(shown, heard, finger):
    page = shown(TroublePage())
    notes = heard(retried=page.retried)
    page.show_unsent("The disk is full.")
    page.show_trying(trying=True)
    finger(page.retry)
    assert notes == []


@pytest.fixture
def idle(shown):
    page = shown(IdlePage())
    page.show_seconds(27)
    return page


def test_absence_is_asked_about_with_the_seconds_left(idle):
    assert "still there" in idle.title.text()
    assert (idle.seconds.text(), idle.seconds.accessibleName()) == ("27", "Seconds left: 27")


@pytest.mark.parametrize("place", ["go_on", "title", "sentence", "seconds"])
def test_a_touch_anywhere_goes_on_once(idle, heard, finger, place):
    notes = heard(on=idle.gone_on)
    finger(getattr(idle, place))
    assert notes == [("on",)]


def test_any_key_goes_on(idle, heard):
    notes = heard(on=idle.gone_on)
    QTest.keyClick(idle, Qt.Key.Key_Space)
    assert notes == [("on",)]
