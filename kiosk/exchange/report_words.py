"""The sentences of a report: with a client they invite and never alarm, for supervision they name rules."""

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np

from kiosk.exchange.tables import iso_time
from kiosk.practice.desk.caseload import ClientTrend
from kiosk.trends.ceiling import share_alike, share_at_top
from kiosk.trends.limits import Limits
from kiosk.trends.moments import YES
from kiosk.trends.rules import Direction, Rule, Tier
from kiosk.trends.series import NO_ANSWER
from kiosk.trends.words import Sentence, direction_sentence, reading, tier_name
from kiosk.words import Phrase, phrase

MOST_OPEN: Final = 4


class Day(int):
    """An instant, milliseconds since 1970-01-01 UTC, that is written as a day in the reader's language."""

    def __str__(self) -> str:
        return iso_time(int(self))[:10]


@dataclass(frozen=True, slots=True)
class Point:
    """What is said of one session, or of a day.

    Attributes:
        session: its number, from 1; 0 where it is about a day.
        day: when it was.
        sentences: what is said; as it is where it is somebody's own words.
        tier: how much it weighs; ``None`` where that is not said.
    """

    session: int
    day: Day
    sentences: tuple[Sentence | str, ...]
    tier: Tier | None = None


def say(words: Phrase, **values: object) -> Sentence:
    """Give a sentence with what goes into its places."""
    return Sentence(words, values)


def standing_together(trend: ClientTrend) -> tuple[Sentence, ...]:
    """Say where the answers are going, to the client."""
    if not len(trend.history):
        return (_no_session(),)
    return (*_newest(trend), say(_GOING[trend.assessment.direction]))


_GOING: Final = MappingProxyType(
    {
        Direction.RISING: phrase("report", "Over the last sessions your answers have moved up."),
        Direction.STEADY: phrase("report", "Over the last sessions your answers have stayed about the same."),
        Direction.FALLING: phrase(
            "report", "Over the last sessions your answers have moved down: a good reason to talk about it."
        ),
        Direction.TOO_FEW: phrase("report", "It is too early to say where your answers are going."),
    }
)


def standing_for_supervision(trend: ClientTrend) -> tuple[Sentence, ...]:
    """Say tier, open ruptures and direction, to a colleague."""
    if not len(trend.history):
        return (_no_session(),)
    assessment = trend.assessment
    tier = say(phrase("report", "Newest session: {tier}."), tier=tier_name(assessment.tier))
    still = phrase("report", "Still open: what happened in session {session}.")
    ruptures = [say(still, session=session) for session in assessment.open_ruptures[-MOST_OPEN:]]
    return (*_newest(trend), tier, *ruptures, direction_sentence(assessment.direction))


def _no_session() -> Sentence:
    return say(phrase("report", "There is no session yet."))


def _newest(trend: ClientTrend) -> tuple[Sentence, ...]:
    scored = np.flatnonzero(trend.history.usable)
    if not len(scored):
        return ()
    last = int(scored[-1])
    words = phrase("report", "The newest score: {score} of 100, on {date}.")
    day = Day(int(trend.history.times[last]))
    return (say(words, score=reading(round(float(trend.history.overall[last]))), date=day),)


def noticed_together(rule: Rule) -> Sentence:
    """Say what was different in a session, without a figure and without an alarm."""
    return say(_TOGETHER.get(rule, _DIFFERENT))


_DIFFERENT: Final = phrase("report", "Something was different from the sessions before.")
_LOWER: Final = phrase("report", "Your answers were lower than they usually are.")
_FELL: Final = phrase("report", "Your answers were clearly lower than in the sessions before.")
_SLOWLY: Final = phrase("report", "Little by little your answers have gone down.")
_TOGETHER: Final = MappingProxyType(
    {
        Rule.LIMIT: _LOWER,
        Rule.FALLEN: _LOWER,
        Rule.CUTOFF: _LOWER,
        Rule.STAY: phrase("report", "For some sessions your answers have stayed lower than before."),
        Rule.EPISODE: _FELL,
        Rule.RELIABLE_CHANGE: _FELL,
        Rule.EWMA: _SLOWLY,
        Rule.RUN: _SLOWLY,
    }
)


def high_point(trend: ClientTrend, session: int) -> Sentence:
    """Say that this session had the highest score, and ask what helped."""
    score = reading(round(float(trend.history.overall[session - 1])))
    return say(phrase("report", "The highest score so far, {score} of 100. What helped?"), score=score)


def invitation() -> Sentence:
    """Invite to look at it together."""
    return say(
        phrase(
            "report",
            "What do you see in these lines? What would you like to be different, and what should stay as it "
            "is? There is no right answer.",
        )
    )


def nothing_noticed(*, shown: int, found: int) -> tuple[Sentence, ...]:
    """Say that no rule spoke, or in how many earlier sessions one did that are not listed."""
    if not found:
        return (say(phrase("report", "Nothing unusual in any session.")),)
    if found > shown:
        words = phrase("report", "Earlier sessions that are not listed here: {count}.")
        return (say(words, count=found - shown),)
    return ()


def moment_words(moment: int, repair: int, *, is_open: bool, together: bool) -> tuple[Sentence, ...]:
    """Say what the client answered about a moment and its repair, and whether it is still open."""
    felt = (
        phrase("report", "Something did not feel right.")
        if moment == YES
        else phrase("report", "Something did not feel quite right, a little.")
    )
    told = [say(felt)]
    if repair != NO_ANSWER:
        told.append(say(phrase("report", "Put right by the end: {answer}."), answer=_REPAIRS[repair]))
    if is_open:
        still = phrase("report", "Still open.")
        told.append(say(phrase("report", "We can come back to this.") if together else still))
    return tuple(told)


_REPAIRS: Final = (
    phrase("report", "we did not talk about it"),
    phrase("report", "not at all"),
    phrase("report", "a little"),
    phrase("report", "mostly"),
    phrase("report", "very much"),
    phrase("report", "completely"),
)


def about_notes(left_out: int) -> tuple[Sentence, ...]:
    """Say that notes are printed because somebody chose so, and how many are not.

    Args:
        left_out: how many lie before the first session or after the last.
    """
    chosen = phrase(
        "report", "Private notes of the therapist. They are printed because that was chosen for this report."
    )
    if not left_out:
        return (say(chosen),)
    words = phrase("report", "Notes from before the first or after the last session, not printed: {count}.")
    return say(chosen), say(words, count=left_out)


def usual_band(limits: Limits) -> tuple[Sentence, ...]:
    """Explain the band of the plot to the client; nothing where there is none."""
    if limits.why_none is not None:
        return ()
    words = phrase(
        "report",
        "The band shows where your scores usually are: {lower} to {upper}, worked out from your "
        "first {count} scores.",
    )
    lower, upper = reading(round(limits.lower)), reading(round(limits.upper))
    return (say(words, lower=lower, upper=upper, count=limits.baseline),)


def no_grade() -> tuple[Sentence, ...]:
    """Say what the questionnaire is not."""
    return (
        say(phrase("report", "This is no test and no grade, neither of you nor of your therapist.")),
        say(
            phrase(
                "report",
                "“Trust after the session” is not a validated scale and has no norms: compare your answers "
                "with your own earlier ones only.",
            )
        ),
    )


def rests_on(trend: ClientTrend, sheets: int, *, together: bool) -> tuple[Sentence, ...]:
    """Say how many sheets there are, and what is missing."""
    history = trend.history
    scored = int(history.usable.sum())
    told = [
        say(
            phrase("report", "Answer sheets: {count}. With a score: {scored}."),
            count=len(history),
            scored=scored,
        )
    ]
    if scored < len(history):
        words = phrase("report", "Without a score, because too few questions were answered: {count}.")
        told.append(say(words, count=len(history) - scored))
    if history.skipped.any():
        words = phrase("report", "Questions that were left out, in all sheets together: {count}.")
        told.append(say(words, count=int(history.skipped.sum())))
    if sheets > len(history):
        words = phrase("report", "Sheets of another questionnaire, not shown here: {count}.")
        told.append(say(words, count=sheets - len(history)))
    return (*told, *(() if together else _ceiling(trend)))


def _ceiling(trend: ClientTrend) -> tuple[Sentence, ...]:
    """Say how much the series can still say at the top of the scale."""
    top, alike = share_at_top(trend.history.overall), share_alike(trend.history)
    told = []
    if not math.isnan(top):
        words = phrase("report", "Scores at the top of the scale: {share} of 100.")
        told.append(say(words, share=reading(round(100 * top))))
    if not math.isnan(alike):
        words = phrase("report", "Sheets with one answer throughout: {share} of 100.")
        told.append(say(words, share=reading(round(100 * alike))))
    return tuple(told)
