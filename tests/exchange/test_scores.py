"""The figures of ``rapport analyse``."""

import json
import math
from itertools import accumulate, groupby, pairwise
from statistics import fmean, median

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import lfilter
from scipy.stats import binom, theilslopes

from kiosk.errors import InputFault
from kiosk.exchange.score_files import ScoreSeries
from kiosk.exchange.scores import analyse

TRAP = (35, 37, 34, 36, 38, 36, 35, 37, 36, 28, 34, 36)
MEASURE = {"minimum": 0, "maximum": 40, "step": 0.1}


def series(*scores, first=1):
    numbers = range(first, first + len(scores))
    given_scores = np.array([math.nan if score is None else score for score in scores], dtype=np.float64)
    return ScoreSeries(tuple(numbers), given_scores, tuple(number + 1 for number in numbers))


def as_json(*scores, first=1, **measure):
    return json.loads(
        json.dumps(analyse(series(*scores, first=first), **(MEASURE | measure)).as_json(), allow_nan=False)
    )


def sessions(found, rule):
    return [signal["session"] for signal in found["signals"] if signal["rule"] == rule]


def test_the_worked_example_comes_out_as_documented():
    found = as_json(*TRAP, sd=6.0, reliability=0.88)
    assert found["limits"] == {"centre": 36.0, "lower": 30.68, "upper": 40.0, "baseline": 8}
    assert "why" not in found
    assert found["mean"] == pytest.approx(35.166666667)
    assert sessions(found, "limit") == [10]
    assert sessions(found, "reliable_change") == [10]
    assert {"session": 10, "rule": "limit", "tier": "unusual", "value": 28.0, "bound": 30.68} in found[
        "signals"
    ]
    assert found["episodes"] == [{"session": 10, "depth": 9.0, "size": "marked", "repair": "partial"}]
    assert found["run_chart"] == {"median": 36.0, "longest_run": 2, "crossings": 6, "signal": False}
    assert found["slope"]["theil_sen"] == -0.05
    assert found["slope"]["mann_kendall_z"] == pytest.approx(-0.5643, abs=5e-5)
    assert [one["session"] for one in found["ewma"]] == list(range(1, 13))
    assert found["ewma"][0]["value"] == 35.8
    assert found["ceiling"] == 0
    assert [one["session"] for one in found["cusum"]] == list(range(1, 13))
    assert found["cusum"][9] == {"session": 10, "value": 4.012, "bound": 5.0}


def test_the_object_has_the_documented_keys_and_no_others():
    keys = {"limits", "signals", "episodes", "slope", "run_chart", "ewma", "cusum", "ceiling", "mean"}
    assert set(as_json(*TRAP)) == keys
    assert set(as_json(36)) == keys | {"why"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(0, 40)), min_size=8, max_size=30))
def test_every_figure_is_what_another_program_finds(scores):
    """SciPy and the standard library, on the scores as they are written."""
    found = as_json(*scores, step=1)
    given_scores = [score for score in scores if score is not None]
    places = [at + 1 for at, score in enumerate(scores) if score is not None]
    if given_scores:
        assert found["mean"] == pytest.approx(fmean(given_scores))
        assert found["ceiling"] == pytest.approx(given_scores.count(40) / len(given_scores))
        assert found["run_chart"]["median"] == median(given_scores)
    sides = [score > median(given_scores) for score in given_scores if score != median(given_scores)]
    runs = [len(list(run)) for _, run in groupby(sides)]
    chart = found["run_chart"]
    assert (chart["longest_run"], chart["crossings"]) == (max(runs, default=0), max(len(runs) - 1, 0))
    if sides:
        long = max(runs) > round(math.log2(len(sides)) + 3)
        few = len(sides) > 1 and len(runs) - 1 < binom.ppf(0.05, len(sides) - 1, 0.5)
        assert chart["signal"] is bool(long or few)
    if len(given_scores) >= 2:
        assert found["slope"]["theil_sen"] == pytest.approx(theilslopes(given_scores, places).slope)
    if found["limits"] is not None:
        first = given_scores[:8]
        moving = fmean(abs(after - before) for before, after in pairwise(first))
        assert found["limits"]["baseline"] == len(first)
        assert found["limits"]["centre"] == pytest.approx(fmean(first))
        assert found["limits"]["lower"] == pytest.approx(max(fmean(first) - 2.66 * moving, 0))
        assert found["limits"]["upper"] == pytest.approx(min(fmean(first) + 2.66 * moving, 40))
        apart = [score - fmean(first) for score in given_scores]
        smooth = fmean(first) + lfilter([0.2], [1, -0.8], apart)
        assert [one["value"] for one in found["ewma"]] == pytest.approx(smooth.tolist())
        sums = accumulate(apart, lambda so_far, one: max(0, so_far - one / (moving / 1.128) - 0.5), initial=0)
        assert [one["value"] for one in found["cusum"]] == pytest.approx(list(sums)[1:])
        for figure in ("ewma", "cusum"):
            assert [one["session"] for one in found[figure]] == places


def test_session_numbers_are_the_files_own():
    assert sessions(as_json(*TRAP, first=101), "limit") == [110]
    assert as_json(*TRAP, first=101)["episodes"][0]["session"] == 110


def test_a_gap_is_a_session_without_a_score():
    found = as_json(*TRAP[:5], None, *TRAP[5:])
    assert sessions(found, "limit") == [11]
    assert 6 not in [one["session"] for one in found["ewma"]]


def test_without_limits_the_reason_is_given():
    few = as_json(36, 35, 36)
    assert (few["limits"], few["why"]) == (None, "fewer than 6 scores")
    assert (few["ewma"], few["cusum"]) == ([], [])
    equal = as_json(*[39.9] * 9)
    assert (equal["limits"], equal["why"]) == (None, "no variation so far")


def test_an_empty_series_has_no_figures_and_no_signals():
    found = as_json(None, None)
    assert found["mean"] is None
    assert found["ceiling"] is None
    assert found["slope"] == {"theil_sen": None, "mann_kendall_z": None}
    assert found["run_chart"]["median"] is None
    assert found["signals"] == []


def test_the_ceiling_is_the_share_at_the_maximum():
    assert as_json(40, 40, 39.9, None, 30)["ceiling"] == 0.5


@pytest.mark.parametrize(("second", "flagged"), [(30, [2]), (31, [])])
def test_reliable_change_needs_sd_and_reliability(second, flagged):
    assert sessions(as_json(36, second, sd=6.0, reliability=0.88), "reliable_change") == flagged
    assert sessions(as_json(36, second), "reliable_change") == []


@pytest.mark.parametrize(("last", "flagged"), [(35.1, [2]), (35.2, [])])
def test_scores_are_compared_in_the_scales_own_steps(last, flagged):
    # 36.1 - 35.1 is 0.99999... in binary fractions; in tenths it is ten, the drop that counts
    assert sessions(as_json(36.1, last), "drop") == flagged


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 400), max_size=20))
def test_points_of_a_moved_and_stretched_scale_give_the_same_picture(steps):
    tenths = analyse(series(*(step / 10 for step in steps)), 0, 40, 0.1)
    moved = analyse(series(*(step * 2 - 100 for step in steps)), -100, 700, 2)
    assert [(one.session, one.rule, one.tier) for one in tenths.signals] == [
        (one.session, one.rule, one.tier) for one in moved.signals
    ]
    assert [(one.session, one.size, one.repair) for one in tenths.episodes] == [
        (one.session, one.size, one.repair) for one in moved.episodes
    ]
    assert moved.limits.centre == pytest.approx(tenths.limits.centre * 20 - 100, nan_ok=True)
    assert moved.theil_sen == pytest.approx(tenths.theil_sen * 20, nan_ok=True)
    assert tenths.as_text()


@pytest.mark.parametrize(("score", "line"), [(40.1, 3), (-0.1, 3), (35.05, 3)])
def test_a_score_off_the_scale_is_refused_by_its_line(score, line):
    with pytest.raises(InputFault, match=f"Line {line}: {score} is not on the scale"):
        analyse(series(36, score), **MEASURE)


@pytest.mark.parametrize(
    "measure",
    [
        {"minimum": 40},
        {"step": 0},
        {"step": -0.1},
        {"step": 0.3},
        {"step": math.nan},
        {"maximum": math.inf},
        {"step": 1e-300},
        {"step": 100},
    ],
)
def test_a_scale_that_does_not_work_out_is_refused(measure):
    with pytest.raises(InputFault, match="does not work out"):
        analyse(series(36), **(MEASURE | measure))


@pytest.mark.parametrize(
    "measure",
    [
        {"sd": 6.0},
        {"reliability": 0.9},
        {"sd": 0.0, "reliability": 0.9},
        {"sd": math.inf, "reliability": 0.9},
        {"sd": 6.0, "reliability": 1.0},
        {"sd": 6.0, "reliability": -0.1},
        {"sd": math.nan, "reliability": 0.9},
    ],
)
def test_half_or_absurd_figures_for_reliable_change_are_refused(measure):
    with pytest.raises(InputFault, match="Reliable change needs both"):
        analyse(series(36), **MEASURE, **measure)


def test_the_text_says_limits_episodes_and_signals_in_words():
    text = analyse(series(*TRAP), **MEASURE).as_text()
    assert "12 sessions, 12 with a score." in text
    assert "30.7 to 40 around 36" in text
    assert "Session 10: a marked fall of 9, repair: partial." in text
    assert "Session 10: Unusual for this client." in text
    assert text.endswith("\n")


def test_the_text_of_a_quiet_series_says_so():
    text = analyse(series(*[40] * 9, None), **MEASURE).as_text()
    assert "no variation so far" in text
    assert "100% of the scores are at the maximum" in text
    assert text.endswith("No signals.\n")
    assert analyse(series(), **MEASURE).as_text().startswith("0 sessions, 0 with a score.")


def test_a_lasting_fall_is_told_by_the_cumulative_sum():
    text = analyse(series(35, 37, 34, 36, 38, 36, 35, 37, 32, 32, 32, 32), **MEASURE).as_text()
    assert "By the cumulative sum the level has fallen by session 11." in text
