"""Signals on the large panel: a shape around the session's point, and a short label where there is room."""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from kiosk.trends.rules import Rule, Tier
from kiosk.trends.signals import Signal
from ui.therapist import plot_words as words
from ui.therapist.plot_labels import Box, around, beside
from ui.therapist.plot_marks import SHAPE_OF
from ui.therapist.plot_paper import Ink, Mark
from ui.therapist.plot_stage import Stage

_LOUDEST_FIRST: Final = (
    Rule.LIMIT,
    Rule.RELIABLE_CHANGE,
    Rule.EPISODE,
    Rule.CUTOFF,
    Rule.EWMA,
    Rule.RUN,
    Rule.DROP,
)
# A slow decline goes on for many sessions: where it began is what to look at.
_SLOW: Final = frozenset({Rule.EWMA, Rule.RUN})
_UNUSUAL_INK: Final = Ink("clay", "semibold")


def marked_signals(signals: tuple[Signal, ...], newest: int) -> dict[int, Signal]:
    """Choose what is marked: one signal a session, the loudest.

    Everything unusual is; what is only worth a talk is marked in the newest session, and where a slow decline
    begins. A mark on each of its kind would be a mark on a third of a stable client's sessions.

    Args:
        signals: all of a client's signals, in the order of the sessions.
        newest: number of the newest session, from 1.

    Returns:
        Session number -> its signal.
    """
    chosen: dict[int, Signal] = {}
    spoke_before: dict[Rule, int] = {}
    for signal in signals:
        if signal.rule not in SHAPE_OF:
            continue
        begins = signal.rule in _SLOW and spoke_before.get(signal.rule) != signal.session - 1
        spoke_before[signal.rule] = signal.session
        if not (signal.tier is Tier.UNUSUAL or begins or signal.session == newest):
            continue
        other = chosen.get(signal.session)
        if other is None or _loudness(signal) < _loudness(other):
            chosen[signal.session] = signal
    return chosen


def draw_signals(stage: Stage) -> None:
    """Mark the chosen sessions; label the newest one and the first of each stretch with the same signal."""
    chosen = marked_signals(stage.data.signals, len(stage.data.history))
    for session, signal in chosen.items():
        _mark(stage, session, signal)
    for session in _to_label(stage, chosen):
        _label(stage, session, chosen[session])


def _loudness(signal: Signal) -> tuple[int, int]:
    return -signal.tier, _LOUDEST_FIRST.index(signal.rule)


def _to_label(stage: Stage, chosen: dict[int, Signal]) -> Iterator[int]:
    newest = len(stage.data.history)
    if newest in chosen:
        yield newest
    scored = (np.flatnonzero(stage.data.history.usable) + 1).tolist()
    for before, session in reversed(list(zip([0, *scored], scored, strict=False))):
        stretches_on = before in chosen and session in chosen and chosen[before].rule is chosen[session].rule
        if session in chosen and session != newest and not stretches_on:
            yield session


def _across(stage: Stage) -> float:
    return stage.size.point + min(8.0, stage.size.point) * math.sqrt(math.sqrt(stage.growth))


def _mark(stage: Stage, session: int, signal: Signal) -> None:
    unusual = signal.tier is Tier.UNUSUAL
    edge_px = min(1.8, stage.size.point / 4) * (1 if unusual else 0.75)
    mark = Mark(SHAPE_OF[signal.rule], _across(stage), "clay" if unusual else "edge", edge_px)
    x, y = float(stage.xs[session - 1]), float(stage.ys[session - 1])
    stage.paper.draw_marks([x], [y], mark)
    stage.obstacles.add_box(around(x, y, _across(stage) / 2))


def _label(stage: Stage, session: int, signal: Signal) -> None:
    text = words.signal_label(signal.rule)
    ink = _UNUSUAL_INK if signal.tier is Tier.UNUSUAL else Ink()
    width, height = stage.paper.size_of(text, ink)
    point = around(float(stage.xs[session - 1]), float(stage.ys[session - 1]), _across(stage) / 2)
    frame = stage.frame
    area = Box(frame.left - 4, frame.bottom + 2, frame.width + 8, frame.height)
    place = stage.obstacles.first_free(beside(point, width, height, 4), area)
    if place is not None:
        stage.paper.write(text, place.x + (width if stage.sign < 0 else 0.0), place.y + height / 2, ink)
        stage.obstacles.add_box(place)
