"""Signals on the large panel: a shape around the session's point, and a short label where there is room."""

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from kiosk.trends.noticing import RARITIES
from kiosk.trends.rules import Rule, Tier
from kiosk.trends.signals import Signal
from ui.therapist.plots import words
from ui.therapist.plots.labels import Box, around, beside
from ui.therapist.plots.marked import SHAPE_OF
from ui.therapist.plots.marks import SHAPES
from ui.therapist.plots.paper import Ink, Mark
from ui.therapist.plots.stage import Stage

_UNUSUAL_INK: Final = Ink("clay", "semibold")
_SAME_WORDS_PX: Final = 120  # px at 100 % text: closer together the same words are said once


def draw_signals(stage: Stage) -> None:
    """Mark the chosen sessions; label the newest one and the first of each stretch with the same signal."""
    chosen = stage.data.marked()
    for at, signal in chosen.items():
        _mark(stage, at, signal)
    named: list[tuple[Rule, float]] = []
    for at in _to_label(stage, chosen):
        rule, x = chosen[at].rule, float(stage.xs[at])
        near = any(rule is other and abs(x - there) < _SAME_WORDS_PX * stage.growth for other, there in named)
        if not near and _label(stage, at, chosen[at]):
            named.append((rule, x))


def _to_label(stage: Stage, chosen: dict[int, Signal]) -> Iterator[int]:
    newest = len(stage.data.history) - 1
    if newest in chosen:
        yield newest
    scored = np.flatnonzero(stage.data.history.usable).tolist()
    for before, at in reversed(list(zip([-1, *scored], scored, strict=False))):
        if at in chosen and at != newest and not _goes_on(chosen, before, at):
            yield at


def _goes_on(chosen: dict[int, Signal], before: int, at: int) -> bool:
    """Whether a mark needs no words of its own: they would take the room of those where it was noticed."""
    signal = chosen[at]
    said_already = signal.rule in RARITIES and signal.tier is not Tier.UNUSUAL
    return said_already or (before in chosen and chosen[before].rule is signal.rule)


def _across(stage: Stage) -> float:
    return stage.size.point + min(8.0, stage.size.point) * math.sqrt(math.sqrt(stage.growth))


def _mark(stage: Stage, at: int, signal: Signal) -> None:
    unusual = signal.tier is Tier.UNUSUAL
    edge_px = min(1.8, stage.size.point / 4) * (1 if unusual else 0.75)
    mark = Mark(SHAPES[SHAPE_OF[signal.rule]], _across(stage), "clay" if unusual else "edge", edge_px)
    x, y = float(stage.xs[at]), float(stage.ys[at])
    stage.paper.draw_marks([x], [y], mark)
    stage.obstacles.add_box(around(x, y, _across(stage) / 2))


def _label(stage: Stage, at: int, signal: Signal) -> bool:
    """Write a signal's words beside its mark; give whether there was room."""
    text = words.signal_label(signal.rule, signal.tier)
    ink = _UNUSUAL_INK if signal.tier is Tier.UNUSUAL else Ink()
    width, height = stage.paper.size_of(text, ink)
    point = around(float(stage.xs[at]), float(stage.ys[at]), _across(stage) / 2)
    frame = stage.frame
    area = Box(frame.left - 4, frame.bottom + 2, frame.width + 8, frame.height)
    place = stage.obstacles.first_free(
        [*beside(point, width, height, 4), *beside(point, width, height, 4 + 0.8 * height)], area
    )
    if place is not None:
        stage.paper.write(text, place.x + (width if stage.sign < 0 else 0.0), place.y + height / 2, ink)
        stage.obstacles.add_box(place)
    return place is not None
