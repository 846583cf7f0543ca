"""Which of a client's signals a plot marks, and by which shape. The legend says the same in words."""

from enum import Enum
from types import MappingProxyType
from typing import Final

from kiosk.trends.limits import Limits
from kiosk.trends.noticing import RARITIES
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.signals import Signal


class Shape(Enum):
    """The marks around a point: lower than usual, a fall, a slow decline."""

    SQUARE = "square"
    TRIANGLE = "triangle"
    HEXAGON = "hexagon"


# Moments have a row of their own.
SHAPE_OF: Final = MappingProxyType(
    {
        Rule.LIMIT: Shape.SQUARE,
        Rule.FALLEN: Shape.SQUARE,
        Rule.CUTOFF: Shape.SQUARE,
        Rule.DROP: Shape.TRIANGLE,
        Rule.RELIABLE_CHANGE: Shape.TRIANGLE,
        Rule.EPISODE: Shape.TRIANGLE,
        Rule.STAY: Shape.HEXAGON,
        Rule.RUN: Shape.HEXAGON,
        Rule.EWMA: Shape.HEXAGON,
    }
)
_LOUDEST_FIRST: Final = (
    Rule.LIMIT,
    Rule.FALLEN,
    Rule.STAY,
    Rule.RELIABLE_CHANGE,
    Rule.EPISODE,
    Rule.CUTOFF,
    Rule.EWMA,
    Rule.RUN,
    Rule.DROP,
)
# A slow decline goes on for many sessions: where it began is what to look at.
_SLOW: Final = frozenset({Rule.EWMA, Rule.RUN})


def marked_signals(signals: tuple[Signal, ...], newest: int, limits: Limits) -> dict[int, Signal]:
    """Choose what is marked: one signal a session, the loudest.

    Everything unusual is, and what goes on from there; what is only worth a talk is marked in the newest
    session, and where a slow decline begins. A mark on each of its kind would be a mark on a third of a
    stable client's sessions.

    Args:
        signals: all of a client's signals, in the order of the sessions.
        newest: number of the newest session, from 1.
        limits: as drawn. The seventh and eighth session were held against what was known before them; where
            the limits have moved since, a mark would contradict the line that it stands beside.

    Returns:
        Session number -> its signal.
    """
    chosen: dict[int, Signal] = {}
    spoke_before: dict[Rule, int] = {}
    for signal in signals:
        if signal.rule not in SHAPE_OF or (signal.rule is Rule.LIMIT and not signal.value < limits.lower):
            continue
        begins = signal.rule in _SLOW and spoke_before.get(signal.rule) != signal.session - 1
        spoke_before[signal.rule] = signal.session
        matters = signal.tier is Tier.UNUSUAL or signal.rule in RARITIES
        if not (matters or begins or signal.session == newest):
            continue
        other = chosen.get(signal.session)
        if other is None or _loudness(signal) < _loudness(other):
            chosen[signal.session] = signal
    return chosen


def _loudness(signal: Signal) -> tuple[int, int]:
    return -signal.tier, _LOUDEST_FIRST.index(signal.rule)
