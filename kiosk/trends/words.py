"""What signals, limits and marks mean, in sentences for a therapist: each names its rule and its figures."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kiosk.trends.change import TREND_SESSIONS
from kiosk.trends.episodes import UP_SESSIONS
from kiosk.trends.fallen import FALLEN_AT, ONSETS
from kiosk.trends.limits import BASELINE, EWMA_WEIGHT, EWMA_WIDTH, FEWEST, LIMIT_WIDTH, Limits, WhyNone
from kiosk.trends.moments import YES
from kiosk.trends.rules import Direction, Rule, Tier
from kiosk.trends.signals import Assessment, Signal
from kiosk.trends.stays import RARE_STAY, STAY, STAY_LEARNT
from kiosk.words import Figure, Phrase, in_english, phrase

# Lower-side false alarms of the individuals chart in stable sessions: by how many scores the limits rest on,
# where sessions are independent; and in simulated clients whose neighbouring sessions are alike.
_FALSE_ALARMS = MappingProxyType({6: "4.3", 7: "4", 8: "3.2"})
_FALSE_ALARMS_IF_ALIKE = (6, 8)


class Sentence(NamedTuple):
    """A phrase and what goes into its named places; numbers are rounded for reading already."""

    phrase: Phrase
    values: Mapping[str, object]

    def __str__(self) -> str:
        return in_english(self.phrase, self.values)


def _say(words: Phrase, **values: object) -> Sentence:
    return Sentence(words, values)


def reading(value: float) -> Figure:
    """Write a figure with one decimal, and without it where it is a whole number."""
    text = f"{value:.1f}"
    return Figure("0" if text == "-0.0" else text.removesuffix(".0"))


def tier_name(tier: Tier) -> Phrase:
    """Name a tier."""
    if tier is Tier.UNUSUAL:
        return phrase("trends", "Unusual for this client")
    if tier is Tier.WORTH_A_TALK:
        return phrase("trends", "Worth a talk")
    return phrase("trends", "Nothing unusual")


def dimension_name(dimension: str) -> Phrase:
    """Name a dimension of the built-in questionnaire; any other keeps the name from its definition."""
    names = {
        "empathy": phrase("trends", "Empathy"),
        "authenticity": phrase("trends", "Authenticity"),
        "confidentiality": phrase("trends", "Confidentiality"),
        "cultural respect": phrase("trends", "Cultural respect"),
        "safety": phrase("trends", "Safety"),
        "rupture": phrase("trends", "Moments that did not feel right"),
        "repair": phrase("trends", "Put right"),
    }
    return names.get(dimension, Phrase("trends", dimension.replace("{", "{{").replace("}", "}}")))


def signal_sentence(signal: Signal) -> Sentence:
    """Say what a rule saw in a session."""
    value, bound = reading(signal.value), reading(signal.bound)
    if signal.rule is Rule.RUN:
        return _run_sentence(signal)
    if signal.rule is Rule.MOMENT:
        return _moment_sentence(signal)
    goes_on = signal.rule is Rule.FALLEN and signal.tier is not Tier.UNUSUAL
    words = _STILL_LOW if goes_on else _SIGNALS[signal.rule]
    return _say(words, value=value, bound=bound, stay=STAY, learnt=STAY_LEARNT)


_STILL_LOW = phrase(
    "trends",
    "The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is "
    "usual.",
)


_SIGNALS = MappingProxyType(
    {
        Rule.LIMIT: phrase("trends", "The score, {value}, is below this client's own lower limit, {bound}."),
        Rule.FALLEN: phrase(
            "trends",
            "The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or "
            "more is usual.",
        ),
        Rule.STAY: phrase(
            "trends",
            "The last {stay} scores have stayed low, at {value} or less: by this client's first {learnt}, "
            "at least one of {stay} is usually {bound} or more.",
        ),
        Rule.EWMA: phrase(
            "trends", "The scores have worn down: their weighted mean, {value}, is below its bound, {bound}."
        ),
        Rule.DROP: phrase(
            "trends",
            "The score, {value}, is at least one step lower than last time.",
        ),
        Rule.CUTOFF: phrase("trends", "The score, {value}, is below the measure's cut-off, {bound}."),
        Rule.RELIABLE_CHANGE: phrase(
            "trends",
            "Since the first session the score has fallen by more than measurement error explains "
            "(it is {value}; {bound} or less counts).",
        ),
        Rule.EPISODE: phrase(
            "trends",
            "The score fell by {value} points within three sessions; from {bound} on that is a "
            "lot for this client.",
        ),
    }
)


def _run_sentence(signal: Signal) -> Sentence:
    value, bound = reading(signal.value), reading(signal.bound)
    if signal.value > signal.bound:
        return _say(
            phrase(
                "trends", "{value} scores in a row lie on one side of the median; up to {bound} are usual."
            ),
            value=value,
            bound=bound,
        )
    return _say(
        phrase("trends", "The scores cross their median {value} times; {bound} or more are usual."),
        value=value,
        bound=bound,
    )


def _moment_sentence(signal: Signal) -> Sentence:
    if signal.value != YES:
        return _say(phrase("trends", "The client noticed, a little, a moment that did not feel right."))
    if signal.tier is Tier.UNUSUAL:
        return _say(
            phrase("trends", "The client says a moment did not feel right, and that it was not put right.")
        )
    return _say(phrase("trends", "The client says a moment did not feel right, and that it was put right."))


def reason(assessment: Assessment) -> Sentence:
    """Say in one sentence why a client stands where they stand in the caseload."""
    if assessment.tier is Tier.UNUSUAL:
        return signal_sentence(assessment.signals[0])
    if assessment.open_ruptures:
        sessions = ", ".join(str(session) for session in assessment.open_ruptures)
        if len(assessment.open_ruptures) == 1:
            return _say(
                phrase("trends", "What happened in session {sessions} is still open."), sessions=sessions
            )
        return _say(
            phrase("trends", "What happened in sessions {sessions} is still open."), sessions=sessions
        )
    if assessment.noticed_in is not None:
        words = phrase("trends", "What was noticed in session {session} goes on.")
        return _say(words, session=assessment.noticed_in)
    if assessment.signals:
        return signal_sentence(assessment.signals[0])
    return direction_sentence(assessment.direction)


def direction_sentence(direction: Direction) -> Sentence:
    """Say where the scores are going, and over how many."""
    return _say(_DIRECTIONS[direction], sessions=TREND_SESSIONS)


_DIRECTIONS = MappingProxyType(
    {
        Direction.RISING: phrase("trends", "Rising over the last {sessions} scores."),
        Direction.FALLING: phrase("trends", "Falling over the last {sessions} scores."),
        Direction.STEADY: phrase("trends", "No clear trend over the last {sessions} scores."),
        Direction.TOO_FEW: phrase("trends", "Too few scores yet for a trend."),
    }
)


def limits_legend(limits: Limits) -> tuple[Sentence, ...]:
    """Explain the limits of a plot, or why there are none."""
    if limits.why_none is WhyNone.TOO_FEW:
        return (
            _say(
                phrase("trends", "No limits yet: they need {fewest} scores, there are {count}."),
                fewest=FEWEST,
                count=limits.baseline,
            ),
        )
    if limits.why_none is WhyNone.NO_VARIATION:
        return (
            _say(
                phrase("trends", "No limits: no variation so far, all {count} scores are equal."),
                count=limits.baseline,
            ),
        )
    return (
        _say(
            phrase(
                "trends",
                "Limits (individuals chart): this client's own usual range, {lower} to {upper} "
                "around {centre}, from the first {count} scores: mean ± {width} times the mean "
                "change from score to score, then kept.",
            ),
            lower=reading(limits.lower),
            upper=reading(limits.upper),
            centre=reading(limits.centre),
            count=limits.baseline,
            width=LIMIT_WIDTH,
        ),
        _say(
            phrase(
                "trends",
                "Chance alone puts about {share} of 100 stable sessions below the lower limit if no "
                "session resembles the one before, and {fewest} to {most} if neighbouring sessions are "
                "alike. Only that side is marked: a score above the range is good news.",
            ),
            share=_FALSE_ALARMS[limits.baseline],
            fewest=_FALSE_ALARMS_IF_ALIKE[0],
            most=_FALSE_ALARMS_IF_ALIKE[1],
        ),
    )


def rule_legend(rule: Rule) -> Sentence:
    """Explain a rule with its parameters."""
    return _say(
        _RULES[rule],
        baseline=BASELINE,
        fewest=FEWEST,
        weight=EWMA_WEIGHT,
        width=EWMA_WIDTH,
        limit_width=LIMIT_WIDTH,
        following=UP_SESSIONS,
        odds=FALLEN_AT,
        before=len(ONSETS) - 1,
        stay=STAY,
        rare_stay=reading(10_000 * RARE_STAY),
        learnt=STAY_LEARNT,
    )


_RULES = MappingProxyType(
    {
        Rule.LIMIT: phrase(
            "trends",
            "Individuals chart: below the mean by {limit_width} times the mean moving range of "
            "the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely "
            "so low for this client, or has stayed low.",
        ),
        Rule.FALLEN: phrase(
            "trends",
            "Rarely so low: Rapport learns from the client's earlier scores where they usually lie and how "
            "much they vary, and speaks when a fall in this session or in one of the {before} before "
            "explains the scores since more than {odds} times better than chance; where the client tells of "
            "a moment that did not feel right, less is enough. A fall is noticed once: while scores stay "
            "so low, sessions only say that it goes on, unless one is lower still.",
        ),
        Rule.STAY: phrase(
            "trends",
            "Stayed low: {stay} scores in a row that lie so low together that the client's first {learnt} "
            "scores let expect it in fewer than {rare_stay} of 10,000 stretches. "
            "The first {learnt} stay the yardstick, so that a slow decline cannot hide.",
        ),
        Rule.RUN: phrase(
            "trends",
            "Run chart (Anhøj): more scores in a row on one side of the median, or fewer "
            "crossings of it, than chance allows in 95 of 100 series.",
        ),
        Rule.EWMA: phrase(
            "trends",
            "Slow erosion: exponentially weighted mean (weight {weight}, {width} standard "
            "deviations) against the first {baseline} scores.",
        ),
        Rule.DROP: phrase(
            "trends",
            "A fall of one step since the last score. Frequent, and by itself rarely more than a "
            "reason to ask.",
        ),
        Rule.CUTOFF: phrase("trends", "The cut-off that the measure's authors give."),
        Rule.RELIABLE_CHANGE: phrase(
            "trends",
            "Reliable change (Jacobson & Truax): a fall since the first score beyond 1.96 standard errors.",
        ),
        Rule.EPISODE: phrase(
            "trends",
            "V-episode, a rule of Rapport's own: a fall from the best of three scores by one "
            "(mild) or two (marked) of the client's standard deviations and a tenth of the scale; "
            "unusual when it is marked, ends as far below the client's mean, and the score is rarely "
            "so low for this client or has stayed low; "
            "put right when one of the next {following} scores is half-way or all the way back.",
        ),
        Rule.MOMENT: phrase(
            "trends",
            "What the client says about a moment outranks every statistic; “mostly” put right or "
            "better closes it.",
        ),
    }
)


def caution() -> tuple[Sentence, ...]:
    """Say what signals are, and what the built-in questionnaire is not."""
    return (
        _say(
            phrase(
                "trends",
                "Signals are invitations to talk. They are no risk scores and no advice about treatment.",
            )
        ),
        _say(
            phrase(
                "trends",
                "“Trust after the session” is not a validated scale and has no norms: compare a "
                "client only with themselves.",
            )
        ),
        _say(
            phrase(
                "trends",
                "Many ratings of trust sit at the top. A first score below it that rises is a good sign.",
            )
        ),
    )
