"""Every signal, limit and rule has a sentence that names its figures."""

import string

import numpy as np
import pytest

from kiosk.trends.limits import individuals
from kiosk.trends.rules import Direction, Rule, Rules, Scale, Tier
from kiosk.trends.signals import Assessment, Signal, assess, find_signals
from kiosk.trends.words import (
    caution,
    dimension_name,
    direction_sentence,
    limits_legend,
    reading,
    reason,
    rule_legend,
    signal_sentence,
    tier_name,
)

FORBIDDEN = ("risk score of", "fail", "bad therapist", "patient", "diagnos", "blame")


def names_in(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence.phrase.text) if name}


@pytest.mark.parametrize("tier", [Tier.WORTH_A_TALK, Tier.UNUSUAL])
@pytest.mark.parametrize("rule", list(Rule))
@pytest.mark.parametrize(("value", "bound"), [(2.0, 1.0), (1.0, 2.0)])
def test_every_signal_can_be_said_with_its_figures(rule, tier, value, bound):
    sentence = signal_sentence(Signal(3, rule, tier, value, bound))
    assert names_in(sentence) <= set(sentence.values)
    assert str(sentence).endswith(".")
    assert "{" not in str(sentence)
    assert not any(word in str(sentence).lower() for word in FORBIDDEN)


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_is_explained_with_its_parameters(rule):
    sentence = rule_legend(rule)
    assert names_in(sentence) <= set(sentence.values)
    assert "{" not in str(sentence)


def test_a_long_run_and_few_crossings_are_said_differently():
    long = str(signal_sentence(Signal(3, Rule.RUN, Tier.WORTH_A_TALK, 9.0, 7.0)))
    few = str(signal_sentence(Signal(3, Rule.RUN, Tier.WORTH_A_TALK, 1.0, 3.0)))
    assert "9 scores in a row" in long
    assert "cross their median 1 times" in few


def test_the_limits_name_rule_baseline_and_false_alarms():
    legend = " ".join(map(str, limits_legend(individuals(np.array([70.0, 74] * 4)))))
    for part in (
        "individuals chart",
        "61.4 to 82.6 around 72",
        "first 8 scores",
        "2.66",
        "3.2 of 100 stable sessions",
        "6 to 8 if neighbouring sessions are alike",
    ):
        assert part in legend


@pytest.mark.parametrize("count", [6, 7, 8])
def test_every_size_of_baseline_has_its_legend(count):
    assert len(limits_legend(individuals(np.array([70.0, 74] * 4)[:count]))) == 2


def test_why_there_are_no_limits_is_said():
    assert "need 6 scores, there are 2" in str(limits_legend(individuals(np.array([1.0, 2])))[0])
    assert "no variation so far" in str(limits_legend(individuals(np.full(9, 50.0)))[0])


def test_the_reason_in_the_caseload_is_the_weightiest_thing(history):
    trap = [35.0, 37, 34, 36, 38, 36, 35, 37, 36, 28]
    assert "own lower limit" in str(reason(assess(history(trap), Rules(Scale(0, 40, 0.1)))))
    still_open = assess(history([100.0, 100, 99], moments=[2, 3, 3]))
    assert str(reason(still_open)) == "What happened in session 1 is still open."
    several = Assessment(Tier.NONE, (), (2, 5), Direction.STEADY)
    assert str(reason(several)) == "What happened in sessions 2, 5 is still open."
    assert "one step lower" in str(reason(assess(history([90.0, 80]))))
    assert str(reason(assess(history([90.0])))) == "Too few scores yet for a trend."


def test_a_rare_score_is_said_with_what_would_be_usual(history):
    never_varied = assess(history([100.0] * 10 + [60.0]))
    assert str(reason(never_varied)).startswith("The score, 60, is rarely this low for this client")
    assert "or more is usual" in str(reason(never_varied))


def test_what_goes_on_is_said_with_where_it_was_noticed(history):
    slow = [86 + swing - 0.6 * max(0, at - 12) for at, swing in enumerate([0, 4, -3, 3, -4, 1] * 6)]
    assert str(reason(assess(history(slow)))) == "What was noticed in session 33 goes on."
    sudden = assess(history([82.0, 80, 84, 82, 80, 84, 82, 80, 84, 82, 66, 67]))
    assert str(reason(sudden)) == "What happened in session 11 is still open."
    (fallen,) = (signal for signal in sudden.signals if signal.rule is Rule.FALLEN)
    assert str(signal_sentence(fallen)).startswith("The score is still low for this client: it is 67")


def test_the_rare_rules_name_their_parameters():
    assert "in one of the 2 before explains" in str(rule_legend(Rule.FALLEN))
    assert "more than 23 times better than chance" in str(rule_legend(Rule.FALLEN))
    assert "sessions only say that it goes on, unless one is lower still" in str(rule_legend(Rule.FALLEN))
    assert "5 scores in a row" in str(rule_legend(Rule.STAY))
    assert "first 12 scores let expect it in fewer than 2 of 10,000" in str(rule_legend(Rule.STAY))


def test_a_moment_says_whether_it_was_put_right(history):
    def said(moment, repair):
        signals = find_signals(history([100.0], moments=[moment], repairs=[repair]))
        return str(signal_sentence(signals[0]))

    assert "not put right" in said(2, 1)
    assert said(2, 4).endswith("that it was put right.")
    assert "a little" in said(1, -1)


def test_directions_tiers_and_dimensions_have_words():
    assert len({str(direction_sentence(direction)) for direction in Direction}) == 4
    assert [tier_name(tier).text for tier in Tier] == [
        "Nothing unusual",
        "Worth a talk",
        "Unusual for this client",
    ]
    assert dimension_name("cultural respect").text == "Cultural respect"
    assert dimension_name("our {own}").text.format() == "our {own}"


def test_the_caution_says_what_signals_and_the_built_in_set_are_not():
    text = " ".join(map(str, caution()))
    assert "invitations to talk" in text
    assert "not a validated scale" in text


@pytest.mark.parametrize(("value", "text"), [(36.0, "36"), (30.68, "30.7"), (-0.01, "0"), (99.96, "100")])
def test_figures_are_read_with_one_decimal_at_most(value, text):
    assert reading(value) == text
