"""A report says what the sheets say: inviting words for a conversation, every rule for supervision."""

import re
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exchange.origin import Origin
from kiosk.exchange.report import MOST_NOTICED, Reader, report_of
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.practice.desk.notes import Note
from kiosk.practice.settings.disclosure import PART_2_NOTICE
from kiosk.trends.limits import individuals
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.series import History, history_from_scores
from kiosk.trends.signals import assess, find_signals
from kiosk.trends.words import Sentence
from kiosk.words import Phrase, in_english

MARCH = 1_772_460_300_000  # 2026-03-02
WEEK = 604_800_000
HARBOUR = Origin("Old Harbour", notice=PART_2_NOTICE)
ALARMING = re.compile(
    r"unusual|signal|limit|rare|worth a talk|cut-off|standard deviation|risk|alarm|this client", re.IGNORECASE
)


def trend_of(scores, moments=None, repairs=None, skipped=None):
    count = len(scores)
    plain = history_from_scores(np.array(scores, dtype=np.float64))
    history = History(
        times=MARCH + np.arange(count, dtype=np.int64) * WEEK,
        overall=plain.overall,
        prorated=plain.prorated,
        dimensions={"safety": plain.overall},
        moments=np.array(moments if moments is not None else [0] * count, dtype=np.int8),
        repairs=np.array(repairs if repairs is not None else [-1] * count, dtype=np.int8),
        skipped=np.array(skipped if skipped is not None else [0] * count, dtype=np.int16),
    )
    limits = individuals(history.overall)
    return ClientTrend("Ana Ängström", history, limits, find_signals(history), assess(history), ("glad",))


def report(trend, reader=Reader.CONVERSATION, *, named=True, sheets=None, notes=False):
    count = len(trend.history) if sheets is None else sheets
    return report_of(trend, 12, count, HARBOUR, reader, named=named, with_notes=notes)


def said(part):
    """Give every word of a report, or of a part of it, in English."""
    if isinstance(part, str):
        return part
    if isinstance(part, Sentence):
        return in_english(part.phrase, part.values)
    if isinstance(part, Phrase):
        return part.text
    if isinstance(part, tuple | list):
        return "\n".join(said(one) for one in part)
    if isinstance(part, ClientTrend | int | Tier | Reader) or part is None:
        return ""
    return "\n".join(said(getattr(part, field)) for field in part.__slots__)


STEADY = [75, 79, 77, 75, 80, 76, 78, 77, 79, 76]
FALL = [*STEADY, 20]


def test_it_names_client_period_and_practice_or_the_number_alone():
    named, unnamed = report(trend_of(STEADY)), report(trend_of(STEADY), named=False)
    assert said(named.whose) == "Ana Ängström"
    assert "2026-03-02 to 2026-05-04, sessions: 10" in said(named.about)
    assert "Old Harbour" in said(named)
    assert said(unnamed.whose) == "Client no. 12"
    assert not re.search("Ana|Harbour", said(unnamed))


def test_supervision_hears_every_rule_with_its_figures():
    trend = trend_of(FALL)
    told = said(report(trend, Reader.SUPERVISION))
    assert "Unusual for this client" in told
    lower = trend.limits.lower
    assert f"The score, 20, is below this client's own lower limit, {lower:.1f}." in told
    newest = report(trend, Reader.SUPERVISION).sections[0].points[0]
    assert (newest.session, newest.tier) == (11, Tier.UNUSUAL)


def test_a_conversation_invites_and_never_alarms():
    told = said(report(trend_of(FALL, moments=[*[0] * 10, 2], repairs=[*[-1] * 10, 1])))
    assert not ALARMING.search(told), ALARMING.search(told)
    assert "lower than they usually are" in told
    assert "What do you see" in told
    assert "not a validated scale and has no norms" in told
    assert "no grade" in told


def test_the_plot_of_a_conversation_has_no_marks_of_signals():
    assert report(trend_of(FALL)).trend.signals == ()
    assert report(trend_of(FALL), Reader.SUPERVISION).trend.signals


def test_good_news_is_told_too():
    told = said(report(trend_of([40, 50, 60, 70, 80, 95])))
    assert "The highest score so far, 95 of 100. What helped?" in told
    assert "highest" not in said(report(trend_of([80] * 8)))


def test_moments_and_repairs_are_told_with_the_clients_answers():
    trend = trend_of([80] * 5, moments=[0, 1, 0, 2, 0], repairs=[-1, 4, -1, 1, -1])
    together, supervision = (report(trend, reader).sections[1] for reader in Reader)
    assert [point.session for point in together.points] == [4, 2]
    assert "Put right by the end: not at all." in said(together.points[0])
    assert "Put right by the end: very much." in said(together.points[1])
    assert "None was spoken of." in said(report(trend_of([80] * 5)).sections[1])
    open_one = trend_of([80] * 5, moments=[0, 0, 0, 0, 2], repairs=[-1, -1, -1, -1, 0])
    assert "We can come back to this." in said(report(open_one).sections[1])
    assert "Still open." in said(report(open_one, Reader.SUPERVISION).sections[1])
    assert said(supervision.points[0]) != ""


def test_it_says_how_many_sheets_it_rests_on_and_what_is_missing():
    trend = trend_of([80, np.nan, 70, 90], skipped=[0, 4, 1, 0])
    told = said(report(trend, sheets=6))
    assert "Answer sheets: 4. With a score: 3." in told
    assert "too few questions were answered: 1." in told
    assert "left out, in all sheets together: 5." in told
    assert "another questionnaire, not shown here: 2." in told
    ceiling = said(report(trend_of([100, 100, 90, 80]), Reader.SUPERVISION))
    assert "Scores at the top of the scale: 50 of 100." in ceiling


def test_many_sessions_are_counted_and_the_newest_named():
    trend = trend_of(STEADY, moments=[0] + [2] * (len(STEADY) - 1))
    section = report(trend, Reader.SUPERVISION).sections[0]
    sessions = [point.session for point in section.points]
    assert len(sessions) == MOST_NOTICED
    assert sessions == sorted(sessions, reverse=True)
    assert "Earlier sessions that are not listed here" in said(section.paragraphs)


def test_a_client_without_sessions_has_a_report_that_says_so():
    for reader in Reader:
        told = report(trend_of([]), reader)
        assert "There is no session yet." in said(told)
        assert told.sections == ()


def test_the_clients_own_words_are_not_in_it():
    for reader in Reader:
        assert "glad" not in said(report(trend_of(FALL), reader))


def note(text, day, *, sheet=0, is_event=False):
    return Note(text.encode()[:8].ljust(8), text, day, day, sheet, bytes(8), is_event)


def with_notes(*notes, scores=STEADY):
    trend = trend_of(scores)
    return replace(trend, notes=notes, marks=tuple(100 + at for at in range(len(scores))))


def test_notes_are_left_out_unless_they_are_asked_for():
    trend = with_notes(note("came late", date(2026, 3, 9), sheet=101))
    assert "came late" not in said(report(trend))
    assert "came late" in said(report(trend, notes=True))
    assert report(trend).notes is None


@pytest.mark.parametrize("reader", list(Reader))
def test_notes_stand_with_their_sessions_and_days_the_newest_first(reader):
    trend = with_notes(
        note("came late", date(2026, 3, 9), sheet=101),
        note("phoned", date(2026, 4, 1)),
        note("the first day", date(2026, 3, 2)),
        note("the last day", date(2026, 5, 4)),
        note("moved house", date(2026, 4, 2), is_event=True),
    )
    found = report(trend, reader, notes=True).notes
    assert [point.sentences for point in found.points] == [
        ("the last day",),
        ("phoned",),
        ("came late",),
        ("the first day",),
    ]
    assert [point.session for point in found.points] == [0, 0, 2, 0]
    assert [str(point.day) for point in found.points] == [
        "2026-05-04",
        "2026-04-01",
        "2026-03-09",
        "2026-03-02",
    ]
    assert "not printed" not in said(found)


def test_notes_outside_the_sessions_are_counted_and_not_printed():
    trend = with_notes(
        note("long before", date(2026, 3, 1)),
        note("the day after", date(2026, 5, 5)),
        note("on another questionnaire", date(2026, 3, 10), sheet=7),
    )
    found = report(trend, notes=True).notes
    assert [point.sentences for point in found.points] == [("on another questionnaire",)]
    assert "after the last session, not printed: 2." in said(found)


def test_a_course_without_notes_or_without_sessions_has_no_page_for_them():
    assert report(with_notes(), notes=True).notes is None
    assert report(with_notes(note("moved", date(2026, 4, 2), is_event=True)), notes=True).notes is None
    assert report(with_notes(note("phoned", date(2026, 4, 1)), scores=[]), notes=True).notes is None


def test_every_rule_has_words_for_a_conversation():
    from kiosk.exchange.report_words import noticed_together  # noqa: PLC0415

    for rule in Rule:
        assert not ALARMING.search(said(noticed_together(rule)))


score = st.one_of(st.just(float("nan")), st.integers(0, 28).map(lambda steps: steps / 28 * 100))
scores = st.lists(score, max_size=40)


@settings(max_examples=60, deadline=None)
@given(scores=scores, data=st.data(), reader=st.sampled_from(Reader), named=st.booleans())
def test_whatever_happened_there_is_a_report_that_can_be_read(scores, data, reader, named):
    count = len(scores)
    moments = data.draw(st.lists(st.integers(-1, 3), min_size=count, max_size=count))
    repairs = data.draw(st.lists(st.integers(-1, 5), min_size=count, max_size=count))
    made = report(trend_of(scores, moments, repairs), reader, named=named)
    told = said(made)  # every place of every sentence is filled
    assert "{" not in told
    assert "nan" not in told
    assert told == said(report(trend_of(scores, moments, repairs), reader, named=named))
    if reader is Reader.CONVERSATION:
        assert not ALARMING.search(told)
    assert all(len(section.points) <= MOST_NOTICED + 1 for section in made.sections)


@pytest.mark.parametrize("reader", list(Reader))
def test_the_notice_is_handed_on(reader):
    assert report(trend_of(STEADY), reader).notice == PART_2_NOTICE
