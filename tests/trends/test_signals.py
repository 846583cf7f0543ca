"""Two tiers of signal, each session judged by what was known then."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.trends.episodes import find_episodes
from kiosk.trends.moments import open_moments
from kiosk.trends.rules import Direction, Rule, Rules, Scale, Tier
from kiosk.trends.signals import assess, assess_all, find_signals, judge

FORTY = Rules(Scale(0, 40, 0.1))
TRAP = [35.0, 37, 34, 36, 38, 36, 35, 37, 36, 28, 34, 36]
CLIENT = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, 28).map(lambda units: 100 * units / 28)),
        st.sampled_from([-1, 0, 0, 0, 1, 2, 3]),
        st.sampled_from([-1, 0, 1, 3, 5]),
    ),
    max_size=30,
)
MEASURES = st.sampled_from([Rules(), Rules(cutoff=80.0), Rules(sd=12.0, reliability=0.85, between_sd=9.0)])


def client(history, sessions):
    scores, moments, repairs = zip(*sessions, strict=True) if sessions else ((), (), ())
    asked = [repair if moment in (1, 2) else -1 for moment, repair in zip(moments, repairs, strict=True)]
    return history(list(scores), moments=list(moments), repairs=asked)


def by_rule(signals, rule):
    return [signal.session for signal in signals if signal.rule is rule]


def test_the_trap_is_noticed_in_session_10(history):
    signals = find_signals(history(TRAP), FORTY)
    assert by_rule(signals, Rule.LIMIT) == [10]
    (signal,) = [one for one in signals if one.rule is Rule.LIMIT]
    assert (signal.tier, signal.value) == (Tier.UNUSUAL, 28)
    assert signal.bound == pytest.approx(30.68)


def test_a_drop_of_one_step_is_worth_a_talk_in_the_measures_own_steps(history):
    signals = find_signals(history([36.1, 35.2, 34.2, 34.2]), FORTY)
    assert by_rule(signals, Rule.DROP) == [3]
    assert {signal.tier for signal in signals} == {Tier.WORTH_A_TALK}


def test_one_answer_less_on_the_built_in_set_is_a_drop(history):
    assert by_rule(find_signals(history([100.0, 100 * 27 / 28])), Rule.DROP) == [2]


def test_a_drop_is_counted_from_the_last_score_across_a_gap(history):
    assert by_rule(find_signals(history([90, None, 80])), Rule.DROP) == [3]


def test_below_the_cut_off_is_worth_a_talk_and_on_it_is_not(history):
    signals = find_signals(history([36.0, 35.9]), Rules(Scale(0, 40, 0.1), cutoff=36.0))
    assert by_rule(signals, Rule.CUTOFF) == [2]


@pytest.mark.parametrize(("second", "sessions"), [(30.0, [2]), (31.0, [])])
def test_reliable_change_is_unusual_for_this_client(history, second, sessions):
    rules = Rules(Scale(0, 40, 0.1), sd=6.0, reliability=0.88)
    signals = find_signals(history([36.0, second]), rules)
    assert by_rule(signals, Rule.RELIABLE_CHANGE) == sessions


def test_without_sd_and_reliability_there_is_no_reliable_change(history):
    assert by_rule(find_signals(history([40.0, 0.0]), FORTY), Rule.RELIABLE_CHANGE) == []


def test_slow_erosion_is_noticed_though_no_score_leaves_the_limits(history):
    steady = [80.0, 84, 80, 84, 80, 84, 80, 84]
    eroding = [81.0, 80, 79, 78, 77, 76, 75, 74]
    signals = find_signals(history([*steady, *eroding]), Rules(Scale(0, 100)))
    assert by_rule(signals, Rule.LIMIT) == []
    assert by_rule(signals, Rule.EWMA)
    assert min(by_rule(signals, Rule.EWMA)) > 8


def test_a_long_stay_on_the_low_side_is_noticed_and_on_the_high_side_is_not(history):
    down = [90.0, 91, 90, 92, 91, 90, 80, 81, 80, 82, 81, 80]
    assert 12 in by_rule(find_signals(history(down)), Rule.RUN)
    assert by_rule(find_signals(history(down[::-1])), Rule.RUN) == []


@pytest.mark.parametrize(
    ("moment", "repair", "tier"),
    [
        (1, -1, Tier.WORTH_A_TALK),
        (1, 5, Tier.WORTH_A_TALK),
        (2, -1, Tier.UNUSUAL),
        (2, 0, Tier.UNUSUAL),
        (2, 2, Tier.UNUSUAL),
        (2, 3, Tier.WORTH_A_TALK),
    ],
)
def test_what_the_client_says_about_a_moment_has_its_tier(history, moment, repair, tier):
    judged = assess(history([100.0, 100.0], moments=[0, moment], repairs=[-1, repair]))
    assert judged.tier is tier
    assert [signal.rule for signal in judged.signals] == [Rule.MOMENT]


@pytest.mark.parametrize("said", [-1, 0, 3])
def test_rather_not_say_is_no_signal(history, said):
    assert assess(history([100.0, 100.0], moments=[0, said])).tier is Tier.NONE


def test_a_rise_is_never_a_signal(history):
    rising = [40.0, 44, 42, 48, 50, 49, 55, 58, 60, 66, 70, 75, 80, 90, 100]
    assert {signal.rule for signal in find_signals(history(rising))} <= {Rule.DROP}
    assert assess(history(rising)).direction is Direction.RISING


def test_a_client_at_the_ceiling_has_no_signals(history):
    judged = assess(history([100.0] * 30, moments=[0] * 30))
    assert judged.tier is Tier.NONE
    assert judged.signals == ()
    assert judged.open_ruptures == ()
    assert judged.direction is Direction.STEADY


def test_a_marked_fall_stays_an_open_rupture_until_half_of_it_is_made_up(history):
    fell = [90.0, 90, 90, 90, 50]
    assert assess(history(fell)).open_ruptures == (5,)
    assert assess(history([*fell, 50, 50, 50, 50, 69])).open_ruptures == (5,)
    assert assess(history([*fell, 50, 50, 50, 50, 70])).open_ruptures == ()


@pytest.mark.parametrize(
    ("scores", "far_below_the_mean"),
    [
        ([90, 70, 90, 75, 95, 90, 80, 90, 78], False),  # mild: one standard deviation
        ([80, 79, 81, 80, 79, 81, 80, 100, 80], False),  # marked, from a short high to what is usual
        ([90, 100, 91, 86, 75, 86, 88, 100, 94, 74], True),  # marked, but not rare for this client
    ],
)
def test_a_fall_that_is_worth_a_talk_and_no_more_opens_no_rupture(history, scores, far_below_the_mean):
    assert find_episodes(history(scores), Rules())[-1].unusual is far_below_the_mean
    judged = assess(history(scores))
    assert Rule.EPISODE in {signal.rule for signal in judged.signals}
    assert judged.tier is Tier.WORTH_A_TALK
    assert judged.open_ruptures == ()


@settings(max_examples=80, deadline=None)
@given(sessions=CLIENT, rules=MEASURES)
def test_an_open_rupture_was_told_or_signalled_as_unusual_in_its_session(history, sessions, rules):
    one = client(history, sessions)
    unusual = {
        signal.session
        for signal in find_signals(one, rules)
        if signal.rule is Rule.EPISODE and signal.tier is Tier.UNUSUAL
    }
    lasting = {episode.session for episode in find_episodes(one, rules) if not episode.recovered}
    assert set(assess(one, rules).open_ruptures) == set(open_moments(one)) | (unusual & lasting)


def test_the_newest_session_decides_the_tier_not_an_older_one(history):
    judged = assess(history([*TRAP, None]), FORTY)
    assert judged.tier is Tier.NONE
    assert assess(history(TRAP[:10]), FORTY).tier is Tier.UNUSUAL


def test_signals_come_weightiest_first(history):
    tiers = [signal.tier for signal in assess(history(TRAP[:10]), FORTY).signals]
    assert tiers == sorted(tiers, reverse=True)
    assert set(tiers) == {Tier.UNUSUAL, Tier.WORTH_A_TALK}


def test_a_client_without_sessions_has_nothing_to_say(history):
    judged = assess(history([]))
    assert (judged.tier, judged.signals, judged.open_ruptures) == (Tier.NONE, (), ())
    assert judged.direction is Direction.TOO_FEW
    assert assess_all([]) == ()
    assert find_signals(history([])) == ()


@settings(max_examples=80, deadline=None)
@given(sessions=CLIENT, known=st.integers(0, 30), rules=MEASURES)
def test_an_alarm_never_depends_on_later_sessions(history, sessions, known, rules):
    whole = find_signals(client(history, sessions), rules)
    then = find_signals(client(history, sessions[:known]), rules)
    assert then == tuple(signal for signal in whole if signal.session <= known)


@settings(max_examples=80, deadline=None)
@given(sessions=CLIENT, rules=MEASURES)
def test_the_caseload_shows_what_the_clients_own_page_shows(history, sessions, rules):
    one = client(history, sessions)
    assert judge(one, find_signals(one, rules), rules) == assess(one, rules)


@settings(max_examples=40, deadline=None)
@given(st.lists(CLIENT, max_size=6), MEASURES)
def test_a_caseload_is_judged_as_each_client_alone(history, clients, rules):
    histories = [client(history, sessions) for sessions in clients]
    assert assess_all(histories, rules) == tuple(assess(one, rules) for one in histories)


def test_no_rule_loads_the_heavy_libraries():
    program = (
        "import kiosk.trends.signals, kiosk.trends.caseload, kiosk.trends.words, sys;"
        "print([name for name in ('scipy', 'matplotlib', 'sqlalchemy') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_signals_are_plain_numbers_that_json_can_write(history):
    for signal in find_signals(history(TRAP, moments=[2] * 12), FORTY):
        assert type(signal.session) is int
        assert type(signal.value) is float
        assert type(signal.bound) is float
        assert np.isfinite([signal.value, signal.bound]).all()


def test_a_fall_from_a_short_high_is_worth_a_talk_and_no_more(history):
    steady = [80, 79, 81, 80, 79, 81, 80, 79, 81, 80, 79, 81]
    assessment = assess(history([*steady, 100, 80]))
    assert {signal.tier for signal in assessment.signals if signal.rule is Rule.EPISODE} == {
        Tier.WORTH_A_TALK
    }
    assert assessment.open_ruptures == ()


def test_what_the_client_says_is_told_before_any_statistic(history):
    scores = [80, 79, 81, 80, 79, 81, 80, 79, 60]
    judged = assess(history(scores, moments=[0] * 8 + [2], repairs=[-1] * 8 + [1]))
    assert judged.signals[0].rule is Rule.MOMENT
    assert len(judged.signals) > 1
