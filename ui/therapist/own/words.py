"""What stands around a therapist's own ratings and the steps of repair, in words. None of it judges."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.questionnaires.items import Item, is_answer
from kiosk.trends.reflection import FEWEST_PAIRS, Gap, Pair, Pairs, gaps, widest
from kiosk.trends.repairs import Matter
from kiosk.trends.words import signal_sentence
from kiosk.vault.reflection import Known
from kiosk.vault.repair_step import RepairStep
from ui.therapist.case_words import said
from ui.therapist.plots.words import dimension_title
from ui.widgets.answer_words import answer_words
from ui.widgets.dates import full_date
from ui.widgets.words import figure

if TYPE_CHECKING:
    from kiosk.practice.desk.reflecting import ClientReflection

translate = QCoreApplication.translate
_MOST_SIGNALS: Final = 2


def session_words(reflection: "ClientReflection", place: int, locale: QLocale) -> str:
    """Name a session: its number and date."""
    return translate("Reflection", "Session {number}, {date}").format(
        number=figure(place + 1), date=full_date(int(reflection.history.times[place]), locale)
    )


def client_words(reflection: "ClientReflection", place: int, item: Item) -> str:
    """Say what the client answered to an item in a session."""
    given = reflection.answers[place].get(item.id)
    if not is_answer(given):
        return translate("Reflection", "Client: no answer")
    return translate("Reflection", "Client: {answer}").format(answer=answer_words(item, given))


def rated_words(reflection: "ClientReflection", place: int, locale: QLocale) -> str:
    """Say when a session was rated, and what was known then; empty where it was not."""
    own = reflection.ratings.get(place)
    if own is None:
        return ""
    date = full_date(own.wall_ms, locale)
    if own.rating.known is Known.NOT_SEEN:
        return translate(
            "Reflection", "You rated this session on {date}, before you saw the client’s answers."
        ).format(date=date)
    if own.rating.known is Known.SEEN:
        return translate(
            "Reflection", "You rated this session on {date}, after you saw the client’s answers."
        ).format(date=date)
    return translate("Reflection", "You rated this session on {date}.").format(date=date)


def difference_words(pairs: Pairs) -> str:
    """Say where own ratings and answers differ most, over how many sessions; never what is right."""
    if not len(pairs):
        return translate("Reflection", "Rate a session, and both views of it appear here side by side.")
    found = gaps(pairs)
    if not found:
        return translate(
            "Reflection", "Too few to tell where you differ: {count} of {fewest} sessions rated by both."
        ).format(count=figure(len(pairs)), fewest=figure(FEWEST_PAIRS))
    most = widest(found)
    if most is None:
        return translate(
            "Reflection", "Over {count} sessions you and the client do not clearly differ on any dimension."
        ).format(count=figure(max(one.gap.count for one in found)))
    return _difference(most)


def _difference(most: Gap) -> str:
    count, dimension = figure(most.gap.count), dimension_title(most.dimension)
    points = figure(round(abs(most.gap.value)))
    lower, upper = (figure(round(end)) for end in sorted((abs(most.gap.lower), abs(most.gap.upper))))
    if most.gap.value > 0:
        return translate(
            "Reflection",
            "Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than "
            "the client does (median; interval {lower} to {upper}).",
        ).format(count=count, dimension=dimension, points=points, lower=lower, upper=upper)
    return translate(
        "Reflection",
        "Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than "
        "the client does (median; interval {lower} to {upper}).",
    ).format(count=count, dimension=dimension, points=points, lower=lower, upper=upper)


def legend_words() -> str:
    """Explain the plot."""
    return translate(
        "Reflection",
        "Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the "
        "client’s answers. A difference is no mistake on either side: it is something to be curious about.",
    )


def pair_words(pairs: Pairs, index: int, locale: QLocale) -> str:
    """Say what both rated in a session, line by line."""
    lines = [
        translate("Reflection", "Session {number}, {date}").format(
            number=figure(int(pairs.sessions[index])), date=full_date(int(pairs.times[index]), locale)
        )
    ]
    named = [(overall_name(), pairs.overall)]
    named += [(dimension_title(name), pair) for name, pair in pairs.dimensions.items()]
    lines += [_pair_line(name, pair, index) for name, pair in named]
    return "\n".join(lines)


def panel_titles(pairs: Pairs) -> tuple[str, ...]:
    """Name the panels of the plot of both views: the overall score, then each dimension."""
    return overall_name(), *(dimension_title(name) for name in pairs.dimensions)


def overall_name() -> str:
    """Name the score over all dimensions."""
    return translate("Reflection", "Overall")


def _pair_line(name: str, pair: Pair, index: int) -> str:
    scores = (float(pair.client[index]), float(pair.own[index]))
    client, own = (
        translate("Reflection", "no score") if math.isnan(score) else figure(round(score)) for score in scores
    )
    return translate("Reflection", "{dimension}: client {client}, you {own}").format(
        dimension=name, client=client, own=own
    )


def step_name(step: RepairStep) -> str:
    """Name a step of repair."""
    return {
        RepairStep.ACKNOWLEDGED: translate("Reflection", "Acknowledged: we named what happened"),
        RepairStep.EXPLORED: translate("Reflection", "Explored: we talked about what it was like"),
        RepairStep.NEW_BOUNDARY: translate("Reflection", "New boundary agreed"),
        RepairStep.TO_SUPERVISION: translate("Reflection", "Taken to supervision"),
    }[step]


def matter_state(reflection: "ClientReflection", matter: Matter, locale: QLocale) -> str:
    """Say whether the client's answers closed it."""
    if matter.closed_by is None:
        return translate("Reflection", "Open. Only the client’s next answers close it.")
    return translate("Reflection", "Closed by the client’s answers of {session}.").format(
        session=session_words(reflection, matter.closed_by - 1, locale)
    )


def matter_signals(matter: Matter) -> str:
    """Say what was seen in the session."""
    return "\n".join(said(signal_sentence(signal)) for signal in matter.signals[:_MOST_SIGNALS])


def shown_matters(reflection: "ClientReflection") -> Sequence[Matter]:
    """Give what is open, and what was closed after steps were taken or in the newest session."""
    newest = len(reflection.history)
    return [
        matter
        for matter in reflection.matters
        if matter.is_open or matter.session in reflection.steps or matter.closed_by == newest
    ]
