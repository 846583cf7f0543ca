"""What one session brought, in words: every answer as it was given, every signal and what it means."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.questionnaires.definition import Item, Missing, Questionnaire, is_answer
from kiosk.questionnaires.loading import told_in
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.series import History
from kiosk.trends.words import limits_legend, rule_legend, signal_sentence, tier_name
from ui.therapist.case_words import said
from ui.therapist.plots.marked import SHAPE_OF, Shape, marked_signals
from ui.widgets.answer_words import answer_figures
from ui.widgets.dates import full_date
from ui.widgets.language import spoken_tag
from ui.widgets.words import figure, told

if TYPE_CHECKING:
    from kiosk.practice.desk.caseload import ClientTrend
    from kiosk.practice.desk.sheets import OpenedSheet

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answered:
    """One question and what became of it.

    Attributes:
        question: in the words of the language spoken here.
        answer: the answer, or why there is none.
        given: whether there is an answer.
    """

    question: str
    answer: str
    given: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """One signal of a session.

    Attributes:
        tier: how much it weighs, in words.
        sentence: what the rule saw.
        meaning: the rule with its parameters.
        shape: the mark that stands for it on the plot; ``None`` where that mark is a diamond, or none.
        is_moment: whether a diamond stands for it.
        unusual: whether it is of the upper tier.
    """

    tier: str
    sentence: str
    meaning: str
    shape: Shape | None
    is_moment: bool
    unusual: bool


def session_title(history: History, index: int) -> str:
    """Name a session by its number."""
    words = translate("Session", "Session {number} of {count}")
    return words.format(number=figure(index + 1), count=figure(len(history)))


def session_date(history: History, index: int, locale: QLocale) -> str:
    """Give the day of a session."""
    return full_date(int(history.times[index]), locale)


def answers_of(sheet: "OpenedSheet") -> tuple[Answered, ...]:
    """Give every question of a sheet with its answer or the reason why there is none."""
    return tuple(
        Answered(item.text, *_answer(item, sheet.answers.get(item.id, Missing.NOT_SHOWN)))
        for item in _worded(sheet.questionnaire, spoken_tag()).items
    )


@lru_cache(maxsize=8)
def _worded(asked: Questionnaire, language: str) -> Questionnaire:
    """Give ``told_in``'s wording; to look it up takes as long as drawing half a plot."""
    return told_in(asked, language)


def _answer(item: Item, given: int | Missing) -> tuple[str, bool]:
    if is_answer(given) and item.offers(given):
        return answer_figures(item, given), True
    return why_missing(Missing(given)), False


def why_missing(why: Missing) -> str:
    """Say why there is no answer; the four reasons are never mixed up."""
    return {
        Missing.SKIPPED: translate("Session", "skipped"),
        Missing.NOT_SHOWN: translate("Session", "not asked"),
        Missing.DOES_NOT_APPLY: translate("Session", "does not apply"),
        Missing.TIMED_OUT: translate("Session", "no answer before the time ran out"),
    }[why]


def signals_of(trend: "ClientTrend", index: int) -> tuple[Spoken, ...]:
    """Give the signals of a session, the weightiest first, with what they mean."""
    chosen = marked_signals(trend.signals, len(trend.history), trend.limits).get(index + 1)
    return tuple(
        Spoken(
            tier=told(tier_name(signal.tier)),
            sentence=said(signal_sentence(signal)),
            meaning=meaning_of(trend, signal.rule),
            shape=SHAPE_OF[signal.rule] if signal is chosen else None,
            is_moment=signal.rule is Rule.MOMENT,
            unusual=signal.tier is Tier.UNUSUAL,
        )
        for signal in trend.signals
        if signal.session == index + 1
    )


def meaning_of(trend: "ClientTrend", rule: Rule) -> str:
    """Say what a mark means: the rule, its parameters, and for the limits this client's own figures."""
    sentences = [rule_legend(rule)]
    if rule is Rule.LIMIT:
        sentences += limits_legend(trend.limits)
    return "\n".join(said(sentence) for sentence in sentences)
