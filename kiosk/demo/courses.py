"""Invented courses of trust: how one client's answers move from session to session.

Nobody's data: every course is a small rule plus seeded chance. Levels are on the answers' own scale
(1 not at all ... 5 completely) and sit high, because trust ratings pile up at the top.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.questionnaires.definition import Missing

Answers = dict[str, int | Missing]

TRUST_ITEMS = ("listened", "feelings", "unjudged", "genuine", "private", "respected", "safe")
MOMENT = "moment"
REPAIRED = "repaired"

NO, A_LITTLE, YES, RATHER_NOT = range(4)
NOT_TALKED_ABOUT = 0

_CALL_FOR_REPAIR = (A_LITTLE, YES)


@dataclass(frozen=True, slots=True)
class Leaning:
    """How one session leans before chance shapes it into answers.

    Attributes:
        level: mean answer, about 1 to 5.
        spread: standard deviation of single answers around it.
        weak: items that sit lower than the rest, and by how much.
        moment: answer to "was there a moment that did not feel right".
        repaired: answer to "was it put right", where it is asked.
        skips: chance that an item is skipped.
    """

    level: float
    spread: float = 0.3
    weak: tuple[tuple[str, float], ...] = ()
    moment: int | Missing = NO
    repaired: int = NOT_TALKED_ABOUT
    skips: float = 0.01


class Course(Enum):
    """What a client's history is an example of."""

    STEADY = "steady"
    RISING = "rising"
    SLOW_EROSION = "slow erosion"
    RUPTURE_REPAIRED = "rupture repaired"
    RUPTURE_OPEN = "rupture left open"
    CEILING = "ceiling"
    SKIPPED_ITEMS = "skipped items"
    ONE_SESSION = "one session only"
    SUDDEN_DROP = "sudden drop"
    CHANGEABLE = "changeable"
    SMALL_MOMENTS = "small moments"
    NEW_CLIENT = "new client"
    PRIVACY_WORRY = "privacy worry"
    RISING_AFTER_REPAIR = "rising after a repair"


Shape = Callable[[int, int], Leaning]


def _steady(_index: int, _sessions: int) -> Leaning:
    return Leaning(4.1, spread=0.25)


def _rising(index: int, sessions: int) -> Leaning:
    return Leaning(2.1 + 2.6 * _share(index, sessions), spread=0.2, weak=(("feelings", 0.4),))


def _slow_erosion(index: int, sessions: int) -> Leaning:
    worn = max(0.0, _share(index, sessions) - 0.3) / 0.7
    return Leaning(4.4 - 2.0 * worn, spread=0.2, weak=(("listened", 0.5 * worn), ("genuine", 0.4 * worn)))


def _rupture_repaired(index: int, sessions: int) -> Leaning:
    broken = max(sessions - 7, sessions // 2)
    leaning = Leaning(4.3)
    if index == broken:
        return replace(leaning, level=2.3, moment=YES, repaired=2)
    if index == broken + 1:
        return replace(leaning, level=3.4, moment=A_LITTLE, repaired=4)
    return leaning


def _rupture_open(index: int, sessions: int) -> Leaning:
    leaning = Leaning(4.3, spread=0.25)
    if index == sessions - 2:
        return replace(leaning, level=2.6, weak=(("unjudged", 0.8),), moment=YES, repaired=1)
    if index == sessions - 1:
        return replace(leaning, level=2.9, weak=(("unjudged", 0.6),), moment=NO)
    return leaning


def _ceiling(_index: int, _sessions: int) -> Leaning:
    return Leaning(4.95, spread=0.25, skips=0.0)


def _skipped_items(index: int, _sessions: int) -> Leaning:
    lost = index % 6 == 4
    return Leaning(3.9, skips=0.6 if lost else 0.16, moment=Missing.SKIPPED if lost else NO)


def _sudden_drop(index: int, sessions: int) -> Leaning:
    last = index == sessions - 1
    return Leaning(2.0 if last else 4.2, spread=0.25, moment=RATHER_NOT if last else NO)


def _changeable(index: int, _sessions: int) -> Leaning:
    return Leaning((3.2, 4.3, 2.9, 4.0, 3.6)[index % 5], spread=0.5)


def _small_moments(index: int, sessions: int) -> Leaning:
    small = index % 5 == 3 or index == sessions - 1
    return Leaning(4.0, moment=A_LITTLE if small else NO, repaired=3 + index % 3)


def _new_client(_index: int, _sessions: int) -> Leaning:
    return Leaning(3.7, spread=0.3)


def _privacy_worry(index: int, sessions: int) -> Leaning:
    late = _share(index, sessions) > 0.6
    return Leaning(4.2, weak=(("private", 2.0), ("safe", 0.9)) if late else (("private", 0.6),))


def _rising_after_repair(index: int, sessions: int) -> Leaning:
    broken = sessions // 3
    if index == broken:
        return Leaning(2.1, moment=YES, repaired=NOT_TALKED_ABOUT)
    if index == broken + 1:
        return Leaning(2.9, moment=A_LITTLE, repaired=5)
    return Leaning(3.4 if index < broken else 3.6 + 0.9 * _share(index - broken, sessions - broken))


_SHAPES: dict[Course, Shape] = {
    Course.STEADY: _steady,
    Course.RISING: _rising,
    Course.SLOW_EROSION: _slow_erosion,
    Course.RUPTURE_REPAIRED: _rupture_repaired,
    Course.RUPTURE_OPEN: _rupture_open,
    Course.CEILING: _ceiling,
    Course.SKIPPED_ITEMS: _skipped_items,
    Course.ONE_SESSION: _new_client,
    Course.SUDDEN_DROP: _sudden_drop,
    Course.CHANGEABLE: _changeable,
    Course.SMALL_MOMENTS: _small_moments,
    Course.NEW_CLIENT: _new_client,
    Course.PRIVACY_WORRY: _privacy_worry,
    Course.RISING_AFTER_REPAIR: _rising_after_repair,
}


def answers(course: Course, index: int, sessions: int, chance: random.Random) -> Answers:
    """Invent the sheet of session ``index`` (from 0) of ``sessions``: all nine items."""
    leaning = _SHAPES[course](index, sessions)
    level = leaning.level + chance.gauss(0, leaning.spread / 2)
    weak = dict(leaning.weak)
    sheet: Answers = {}
    for item in TRUST_ITEMS:
        if chance.random() < leaning.skips:
            sheet[item] = Missing.SKIPPED
        else:
            sheet[item] = min(5, max(1, round(level - weak.get(item, 0.0) + chance.gauss(0, leaning.spread))))
    sheet[MOMENT] = leaning.moment
    asked = not isinstance(leaning.moment, Missing) and leaning.moment in _CALL_FOR_REPAIR
    sheet[REPAIRED] = leaning.repaired if asked else Missing.NOT_SHOWN
    return sheet


def _share(index: int, sessions: int) -> float:
    return index / max(sessions - 1, 1)
