"""The table of a plot has what the plot shows, session by session."""

import csv
import io
import math
from types import MappingProxyType

import numpy as np
import pytest

from kiosk.exchange.course import TOO_FEW, course_csv, pairs_csv
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.trends.limits import individuals
from kiosk.trends.reflection import Pair, Pairs
from kiosk.trends.series import History
from kiosk.trends.signals import assess, find_signals

MARCH = 1_772_460_300_000  # 2026-03-02T14:05:00Z
WEEK = 604_800_000


def trend_of(overall, moments=None, repairs=None, name="Ana"):
    count = len(overall)
    overall = np.array(overall, dtype=np.float64)
    history = History(
        times=MARCH + np.arange(count, dtype=np.int64) * WEEK,
        overall=overall,
        prorated=np.arange(count) == 1,
        dimensions=MappingProxyType({"safety": overall / 2, "=empathy": overall}),
        moments=np.array(moments or [0] * count, dtype=np.int8),
        repairs=np.array(repairs or [-1] * count, dtype=np.int8),
        skipped=np.arange(count, dtype=np.int16),
    )
    limits = individuals(history.overall)
    return ClientTrend(name, history, limits, find_signals(history), assess(history))


def rows(trend):
    return list(csv.DictReader(io.StringIO("".join(course_csv(trend)), newline="")))


def test_a_span_has_its_own_sessions_and_the_limits_of_the_whole_course():
    trend = trend_of(LOW)
    whole = rows(trend)
    found = list(csv.DictReader(io.StringIO("".join(course_csv(trend, (4, 9))), newline="")))
    assert found == whole[4:10]
    assert list(csv.DictReader(io.StringIO("".join(course_csv(trend, (0, 99))), newline=""))) == whole


def test_both_views_stand_side_by_side_and_a_missing_score_says_why():
    scores = np.array([75.0, math.nan]), np.array([50.126, 100.0])
    pairs = Pairs(
        sessions=np.array([3, 5]),
        times=MARCH + np.array([2, 4], dtype=np.int64) * WEEK,
        known=np.array([1, 0], dtype=np.int8),
        overall=Pair(*scores),
        dimensions=MappingProxyType({"safety": Pair(*scores[::-1])}),
    )
    found = list(csv.DictReader(io.StringIO("".join(pairs_csv(pairs)), newline="")))
    assert [row["session"] for row in found] == ["3", "5"]
    assert [row["seen"] for row in found] == ["no", ""]
    assert (found[0]["score.client"], found[0]["score.therapist"]) == ("75.0", "50.13")
    assert (found[1]["score.client"], found[1]["score.client.missing"]) == ("", TOO_FEW)
    assert found[1]["safety.therapist.missing"] == TOO_FEW
    assert found[1]["safety.client"] == "100.0"


LOW = [90, 92.5, 91, 93, 90, 92, math.nan, 91, 92, 40]


def test_there_is_a_row_for_every_session_with_the_limits_that_are_drawn():
    trend = trend_of(LOW)
    found = rows(trend)
    assert len(found) == 10
    assert (found[0]["session"], found[0]["time"]) == ("1", "2026-03-02T14:05:00Z")
    assert (found[1]["score"], found[1]["prorated"], found[1]["skipped"]) == ("92.5", "1", "1")
    assert float(found[0]["lower"]) == pytest.approx(trend.limits.lower, abs=0.005)
    assert float(found[9]["centre"]) == pytest.approx(trend.limits.centre, abs=0.005)
    assert found[9]["safety"] == "20.0"


def test_the_rules_that_spoke_are_named_in_their_session():
    last = rows(trend_of(LOW))[-1]
    assert {"limit", "fallen"} <= set(last["unusual"].split())
    assert "drop" in last["worth a talk"].split()
    assert rows(trend_of(LOW))[0]["unusual"] == ""


def test_what_is_missing_is_empty_and_says_why():
    found = rows(trend_of(LOW, moments=[0, 1, 2, 3, -1, 0, 0, 0, 0, 0], repairs=[-1, 0, -1, *[-1] * 7]))
    assert (found[6]["score"], found[6]["score.missing"]) == ("", "too few answers")
    assert (found[6]["safety"], found[6]["safety.missing"]) == ("", "too few answers")
    assert [(one["moment"], one["moment.missing"]) for one in found[3:5]] == [("3", ""), ("", "no answer")]
    repairs = [(one["repaired"], one["repaired.missing"]) for one in found[:5]]
    assert repairs == [
        ("", "not shown"),
        ("0", ""),
        ("", "no answer"),
        ("", "not shown"),
        ("", "not asked"),
    ]


def test_no_limits_yet_are_empty_cells():
    assert {(one["centre"], one["lower"], one["upper"]) for one in rows(trend_of([80, 90]))} == {("", "", "")}


def test_nobody_is_named_and_no_name_of_a_dimension_becomes_a_formula():
    text = "".join(course_csv(trend_of(LOW)))
    assert "Ana" not in text
    assert "'=empathy" in text.splitlines()[0]


def test_a_client_without_sessions_has_a_header_alone():
    assert rows(trend_of([])) == []
