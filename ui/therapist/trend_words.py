"""What stands around the plot of a trend, in words: what to look at, and what every line and mark means."""

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.trends.moments import A_LITTLE, YES, open_moments
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.series import NO_ANSWER, History
from kiosk.trends.words import (
    caution,
    direction_sentence,
    limits_legend,
    rule_legend,
    signal_sentence,
    tier_name,
)
from ui.therapist.case_words import said
from ui.therapist.plots.marked import SHAPE_OF, Shape, marked_signals
from ui.widgets.dates import full_date
from ui.widgets.words import figure, told

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend

_MOST_NAMED: Final = 6
translate = QCoreApplication.translate

# Moments have a row of their own; the others decide what is unusual also where another rule is marked.
_ALWAYS_EXPLAINED = frozenset((Rule.MOMENT, Rule.FALLEN, Rule.STAY))


def headline(trend: "ClientTrend") -> str:
    """Say in a line how things stand: the tier of the newest session, open ruptures, the direction."""
    assessment = trend.assessment
    if not len(trend.history):
        return translate("Trends", "No session yet.")
    parts = [f"{told(tier_name(assessment.tier))}."] if assessment.tier is not Tier.NONE else []
    if len(assessment.open_ruptures) == 1:
        parts.append(
            translate("Trends", "What happened in session {session} is still open.").format(
                session=figure(assessment.open_ruptures[0])
            )
        )
    elif assessment.open_ruptures:
        parts.append(
            translate("Trends", "What happened in sessions {sessions} is still open.").format(
                sessions=", ".join(figure(session) for session in assessment.open_ruptures)
            )
        )
    elif assessment.noticed_in is not None:
        parts.append(
            translate("Trends", "What was noticed in session {session} goes on.").format(
                session=figure(assessment.noticed_in)
            )
        )
    parts.append(said(direction_sentence(assessment.direction)))
    return " ".join(parts)


def summary(trend: "ClientTrend") -> str:
    """Say what the newest session's signals saw, and where the client wrote own words, one line each."""
    lines = [said(signal_sentence(signal)) for signal in trend.assessment.signals]
    return "\n".join(f"•\u2002{line}" for line in [*lines, *_where_words_are(trend)])


def _where_words_are(trend: "ClientTrend") -> list[str]:
    sessions = [place + 1 for place, written in enumerate(trend.comments) if written != ""]
    if not sessions:
        return []
    newest = ", ".join(str(session) for session in sessions[-_MOST_NAMED:])
    return [
        translate("Trends", "Own words of the client: session {sessions}. Point at it to read them.").format(
            sessions=newest
        )
    ]


def legend(trend: "ClientTrend") -> tuple[str, ...]:
    """Explain the scale, the marks, the limits and the rules that this plot has, one paragraph each."""
    if not len(trend.history):
        return ()
    marked = {
        signal.rule for signal in marked_signals(trend.signals, len(trend.history), trend.limits).values()
    }
    spoke = marked | {signal.rule for signal in trend.signals if signal.rule in _ALWAYS_EXPLAINED}
    return (
        translate("Trends", "Scale: 0 is the lowest answer to every question, 100 the highest."),
        *mark_words(trend.history, {SHAPE_OF[rule] for rule in marked}),
        *(said(sentence) for sentence in limits_legend(trend.limits)),
        *(said(rule_legend(rule)) for rule in Rule if rule in spoke and rule is not Rule.LIMIT),
        *(said(sentence) for sentence in caution()),
    )


def describe_session(trend: "ClientTrend", index: int, locale: QLocale) -> str:
    """Say what one session brought: number and date, score, moment, and the client's own words."""
    title = translate("Trends", "Session {number}, {date}").format(
        number=figure(index + 1), date=full_date(int(trend.history.times[index]), locale)
    )
    unusual = [
        f"{told(tier_name(signal.tier))}: {said(signal_sentence(signal))}"
        for signal in trend.signals
        if signal.session == index + 1 and signal.rule is not Rule.MOMENT and signal.tier is Tier.UNUSUAL
    ]
    history = trend.history
    told_here = [title, _score(history, index, locale), *_moment(history, index)]
    return "\n".join([*told_here, *unusual[:1], *_comment(trend, index)])


def session_facts(trend: "ClientTrend", index: int, locale: QLocale) -> list[str]:
    """Say what one session brought: score, moment, and last the client's own words, a line each."""
    history = trend.history
    return [_score(history, index, locale), *_moment(history, index), *_comment(trend, index)]


def _comment(trend: "ClientTrend", index: int) -> list[str]:
    """Say what the client wrote with this session; nothing where nothing was written."""
    written = trend.comments[index] if index < len(trend.comments) else ""
    return [] if written == "" else [comment_words(written)]


def comment_words(written: str | None) -> str:
    """Give a client's own words as such; ``None`` are words that cannot be believed."""
    if written is None:
        return translate("Trends", "What the client wrote cannot be read: its records were changed.")
    return translate("Trends", "In the client’s own words: “{words}”").format(words=written)


def _score(history: History, index: int, locale: QLocale) -> str:
    score = float(history.overall[index])
    if math.isnan(score):
        return translate("Trends", "No score: too few questions were answered.")
    words = translate("Trends", "Score {score} of 100").format(score=locale.toString(round(score)))
    if history.prorated[index]:
        words += translate("Trends", " (some questions were skipped)")
    return words


def _moment(history: History, index: int) -> list[str]:
    moment, repair = int(history.moments[index]), int(history.repairs[index])
    if moment not in {A_LITTLE, YES}:
        return []
    felt = (
        translate("Trends", "A moment did not feel right: yes")
        if moment == YES
        else translate("Trends", "A moment did not feel right: a little")
    )
    return [felt] if repair == NO_ANSWER else [felt, _repair(repair)]


def _repair(answer: int) -> str:
    answers = (
        translate("Trends", "Put right: we did not talk about it"),
        translate("Trends", "Put right: not at all"),
        translate("Trends", "Put right: a little"),
        translate("Trends", "Put right: mostly"),
        translate("Trends", "Put right: very much"),
        translate("Trends", "Put right: completely"),
    )
    return answers[answer]


def mark_words(history: History, shapes: set[Shape]) -> list[str]:
    """Name the marks that this plot has."""
    marks: list[str] = []
    if history.prorated.any():
        marks.append(translate("Trends", "Hollow point: some questions were skipped."))
    if not history.usable.all():
        marks.append(translate("Trends", "Gap and ×: too few questions were answered for a score."))
    if Shape.SQUARE in shapes:
        marks.append(translate("Trends", "Square: lower than usual for this client."))
    if Shape.TRIANGLE in shapes:
        marks.append(translate("Trends", "Triangle: a fall."))
    if Shape.HEXAGON in shapes:
        marks.append(translate("Trends", "Hexagon: a slow decline shows here."))
    if ((history.moments == A_LITTLE) | (history.moments == YES)).any():
        marks.append(_diamonds(history))
    return marks


def _diamonds(history: History) -> str:
    felt = int(((history.moments == A_LITTLE) | (history.moments == YES)).sum())
    unrepaired = len(open_moments(history))
    words = translate("Trends", "Diamond: a moment that did not feel right (small: a little; large: yes).")
    if unrepaired:
        words += translate("Trends", " Broken in two: still open.")
    if felt > unrepaired:
        words += translate("Trends", " With a tick: put right.")
    return words
