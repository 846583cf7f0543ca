"""The few words that stand inside a plot. What they mean in full is said below it."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.questionnaires.loading import builtin
from kiosk.trends.limits import FEWEST, Limits, WhyNone
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.words import dimension_name
from ui.widgets.language import spoken_tag
from ui.widgets.words import figure, told

translate = QCoreApplication.translate


def guide_words() -> tuple[str, ...]:
    """Give the answers' words from the lowest to the highest, to stand beside the scale."""
    return tuple(option.label for option in builtin(spoken_tag()).scored[0].options)


def number(value: float, locale: QLocale) -> str:
    """Write a score in whole percent of the scale."""
    return locale.toString(round(value))


def signal_label(rule: Rule, tier: Tier) -> str:
    """Name what a signal saw, in two or three words; empty for moments, which have a row of their own."""
    labels = {
        Rule.LIMIT: translate("Plot", "below the usual range"),
        Rule.FALLEN: translate("Plot", "rarely so low")
        if tier is Tier.UNUSUAL
        else translate("Plot", "still low"),
        Rule.STAY: translate("Plot", "has stayed low"),
        Rule.CUTOFF: translate("Plot", "below the cut-off"),
        Rule.DROP: translate("Plot", "lower than last time"),
        Rule.RELIABLE_CHANGE: translate("Plot", "reliable change"),
        Rule.EPISODE: translate("Plot", "marked fall")
        if tier is Tier.UNUSUAL
        else translate("Plot", "a fall"),
        Rule.RUN: translate("Plot", "long run on one side"),
        Rule.EWMA: translate("Plot", "slow decline"),
    }
    return labels.get(rule, "")


def usual_level(limits: Limits, locale: QLocale) -> str:
    """Label the centre line."""
    return translate("Plot", "{value} usual level").format(value=number(limits.centre, locale))


def usual_top(limits: Limits, locale: QLocale) -> str:
    """Label the upper limit."""
    return translate("Plot", "{value} top of the range").format(value=number(limits.upper, locale))


def usual_range(limits: Limits, locale: QLocale) -> str:
    """Label the lower limit, and with it the range."""
    return translate("Plot", "{value} usual range for this client, from the first {count} sessions").format(
        value=number(limits.lower, locale), count=figure(limits.baseline)
    )


def no_range(limits: Limits) -> str:
    """Say why no limits are drawn."""
    if limits.why_none is WhyNone.NO_VARIATION:
        return translate("Plot", "no usual range: no variation so far")
    return translate("Plot", "usual range from {count} scores on").format(count=figure(FEWEST))


def baseline_sessions(count: int) -> str:
    """Name the sessions that the limits rest on."""
    return translate("Plot", "first {count} sessions").format(count=figure(count))


def newest(value: float, day: str, locale: QLocale) -> str:
    """Label the newest score."""
    return translate("Plot", "{value} on {date}").format(value=number(value, locale), date=day)


def still_open() -> str:
    """Label a moment that is not repaired."""
    return translate("Plot", "still open")


def repaired() -> str:
    """Label a moment that the client called repaired."""
    return translate("Plot", "repaired")


def moments_row() -> str:
    """Name the row of moments."""
    return translate("Plot", "Moments")


def notes_row() -> str:
    """Name the row of notes and events."""
    return translate("Plot", "Notes")


def no_score() -> str:
    """Label a session without a score."""
    return translate("Plot", "no score")


def no_sessions() -> str:
    """Say that there is nothing to draw yet."""
    return translate("Plot", "No session yet. The first answers will appear here.")


def sessions_shown(first: int, last: int, count: int) -> str:
    """Say which sessions a picture shows, where it does not show all of them; indexes from 0."""
    return translate("Plot", "Sessions {first} to {last} of {count}").format(
        first=figure(first + 1), last=figure(last + 1), count=figure(count)
    )


def dimension_title(name: str) -> str:
    """Give a dimension's heading; a measure of the practice's own brings its own words."""
    title = told(dimension_name(name))
    return title[:1].upper() + title[1:]
