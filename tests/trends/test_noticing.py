"""A fall is noticed once: what lasts goes on, and only what is lower still is noticed anew."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.trends.moments import PUT_RIGHT, YES
from kiosk.trends.noticing import RARITIES, SAID_FOR, said_before
from kiosk.trends.rules import Rule, Rules, Tier
from kiosk.trends.signals import assess, find_signals, judge

STEADY = [80.0, 78, 82, 80, 78, 82, 80, 78, 81, 79]
LOW = 50.0
STEP = Rules().drop
CLIENT = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(10, 28).map(lambda units: 100 * units / 28)),
        st.sampled_from([0, 0, 0, 0, 1, 2]),
        st.sampled_from([-1, 0, PUT_RIGHT]),
    ),
    min_size=1,
    max_size=40,
)

FALLING = st.lists(
    st.tuples(
        st.sampled_from([None, 80.0, 66.0, LOW, LOW - STEP]),
        st.sampled_from([0, 0, 0, 1, YES]),
        st.sampled_from([-1, PUT_RIGHT]),
    ),
    min_size=1,
    max_size=12,
)


def rare(signals):
    return {signal.session: signal.tier for signal in signals if signal.rule in RARITIES}


def unusual(signals):
    return {signal.session for signal in signals if signal.tier is Tier.UNUSUAL}


def test_a_fall_that_lasts_is_noticed_once_and_goes_on(history):
    fell = history([*STEADY, LOW, LOW, LOW])
    found = rare(find_signals(fell))
    assert found == {11: Tier.UNUSUAL, 12: Tier.WORTH_A_TALK, 13: Tier.WORTH_A_TALK}
    judged = assess(fell)
    assert (judged.tier, judged.noticed_in) == (Tier.WORTH_A_TALK, 11)


def test_a_score_that_is_a_step_lower_is_noticed_anew(history):
    assert rare(find_signals(history([*STEADY, LOW, LOW - STEP])))[12] is Tier.UNUSUAL
    assert rare(find_signals(history([*STEADY, LOW, LOW - STEP + 0.1])))[12] is Tier.WORTH_A_TALK


def test_a_decline_is_noticed_anew_once_it_is_a_step_lower_than_where_it_was_noticed(history):
    sinking = [*STEADY, *(LOW - at * STEP / 2 for at in range(5))]
    assert rare(find_signals(history(sinking))) == {
        11: Tier.UNUSUAL,
        12: Tier.WORTH_A_TALK,
        13: Tier.UNUSUAL,
        14: Tier.WORTH_A_TALK,
        15: Tier.UNUSUAL,
    }


def test_what_begins_later_than_two_scores_after_is_noticed_anew(history):
    apart = [*STEADY, LOW, 80, 80, LOW]
    assert rare(find_signals(history(apart))) == {11: Tier.UNUSUAL, 14: Tier.UNUSUAL}
    soon = [*STEADY, LOW, 80, LOW]
    assert rare(find_signals(history(soon))) == {11: Tier.UNUSUAL, 13: Tier.WORTH_A_TALK}


def test_sessions_without_a_score_do_not_count_as_time(history):
    assert rare(find_signals(history([*STEADY, LOW, None, None, LOW])))[14] is Tier.WORTH_A_TALK


def test_after_what_the_client_told_the_fall_is_not_said_again(history):
    told = history([*STEADY, 66, 65], moments=[0] * 10 + [YES, 0])
    assert unusual(find_signals(told)) == {11}
    assert assess(told).noticed_in == 11
    lower = history([*STEADY, 80, LOW], moments=[0] * 10 + [YES, 0])
    assert unusual(find_signals(lower)) == {11, 12}


def test_what_the_client_tells_is_always_said(history):
    told = history([*STEADY, LOW, LOW], moments=[0] * 11 + [YES])
    assert unusual(find_signals(told)) == {11, 12}
    judged = assess(told)
    assert judged.tier is Tier.UNUSUAL
    assert judged.noticed_in == 11  # the scores; the moment is new


def test_limit_and_episode_are_not_unusual_again_either(history):
    found = find_signals(history([*STEADY, LOW, LOW, LOW]))
    assert {signal.rule for signal in found if signal.session == 12} >= {Rule.LIMIT, Rule.FALLEN}
    assert unusual(found) == {11}


def test_who_is_back_is_no_longer_noticed(history):
    judged = assess(history([*STEADY, LOW, LOW, 80]))
    assert RARITIES.isdisjoint(signal.rule for signal in judged.signals)
    assert judged.noticed_in is None


@pytest.mark.parametrize("sessions", range(13, 17))
def test_a_fall_that_goes_on_for_long_is_traced_to_where_it_was_noticed(history, sessions):
    slow = [86 + swing - 0.6 * max(0, at - 12) for at, swing in enumerate([0, 4, -3, 3, -4, 1] * 6)]
    assert assess(history(slow)).noticed_in == 33
    falling = [*STEADY, *(LOW - at for at in range(sessions - 10))]
    found = rare(find_signals(history(falling)))
    if found.get(sessions) is Tier.WORTH_A_TALK:
        assert assess(history(falling)).noticed_in == max(
            session for session, tier in found.items() if tier is Tier.UNUSUAL
        )


@given(st.lists(st.tuples(st.integers(0, 28), st.booleans()), max_size=20))
def test_said_before_is_what_a_walk_through_the_scores_finds(sessions):
    scores = np.array([100 * units / 28 for units, _ in sessions])
    spoke = np.array([said for _, said in sessions], dtype=np.bool_)
    last, noticed_low, expected = -math.inf, math.inf, []
    for at, (score, speaks) in enumerate(zip(scores.tolist(), spoke.tolist(), strict=True)):
        goes_on = speaks and at - last <= SAID_FOR and score > noticed_low - STEP + 1e-7
        expected.append(goes_on)
        noticed_low = score if speaks and not goes_on else noticed_low
        last = at if speaks else last
    assert said_before(scores, spoke, Rules()).tolist() == expected
    assert said_before(scores[np.newaxis], spoke[np.newaxis], Rules())[0].tolist() == expected


@given(FALLING)
def test_where_it_was_noticed_is_the_same_however_it_is_found(history, sessions):
    scores, moments, repairs = zip(*sessions, strict=True)
    steady = len(STEADY)
    client = history(
        [*STEADY, *scores], moments=[*[0] * steady, *moments], repairs=[*[-1] * steady, *repairs]
    )
    assert judge(client, find_signals(client)) == assess(client)


def test_what_was_told_in_a_session_without_a_score_is_not_where_scores_were_noticed(history):
    client = history([*STEADY, LOW, None, LOW], moments=[0] * 11 + [YES, 0])
    assert assess(client).noticed_in == judge(client, find_signals(client)).noticed_in == 11


@given(CLIENT)
def test_no_limit_and_no_episode_is_unusual_without_a_rarity_that_is_new(history, sessions):
    found = find_signals(history([score for score, _, _ in sessions]))
    assert unusual(found) == {session for session, tier in rare(found).items() if tier is Tier.UNUSUAL}


def test_a_score_below_the_limit_is_worth_a_talk_unless_it_is_rare_too(history):
    calm = [80.0, 78, 80, 79, 81, 80, 79, 80]  # a narrow limit, from eight scores that happened to be alike
    later = [80.0, 72, 90, 74, 88, 70, 86, 76, 90, 72, 88, 74, 86]
    signals = find_signals(history([*calm, *later, 68.0, 30.0]))
    tiers = {signal.session: signal.tier for signal in signals if signal.rule is Rule.LIMIT}
    assert tiers[22] is Tier.WORTH_A_TALK
    assert tiers[23] is Tier.UNUSUAL
