"""The row under the large panel: what clients said about moments, and sessions without a score."""

from typing import Final

import numpy as np

from kiosk.trends.moments import A_LITTLE, YES
from ui.therapist.plots import words
from ui.therapist.plots.labels import Box, around
from ui.therapist.plots.marks import NO_SCORE, REPAIRED, STILL_OPEN
from ui.therapist.plots.obstacles import Obstacles
from ui.therapist.plots.paper import PLAIN, Ink, Mark, Stroke
from ui.therapist.plots.stage import Stage

_OPEN_INK: Final = Ink("clay", "semibold")
_REPAIRED_INK: Final = Ink("clay")
_STEM_DASHES: Final = (1.5, 3.0)
_NAMED_GAPS: Final = 2  # the newest ones; once read, the mark is known


def draw_moments(stage: Stage) -> None:
    """Mark every moment and every session without a score; label as many as there is room for."""
    history, lane, paper = stage.data.history, stage.layout.lane, stage.paper
    none = np.flatnonzero(~history.usable)
    if len(none):
        paper.draw_marks(
            stage.xs[none], np.full(len(none), lane), Mark(NO_SCORE, 6 * stage.growth**0.5, "ink_soft")
        )
    felt = np.flatnonzero((history.moments == A_LITTLE) | (history.moments == YES)).tolist()
    unrepaired = stage.data.unrepaired()
    if felt:
        stage.name_row(words.moments_row(), lane)
    for at in felt:
        _mark(stage, at, is_open=at in unrepaired)
    _label(stage, felt, unrepaired, [at for at in none.tolist() if at not in felt])


def _mark(stage: Stage, at: int, *, is_open: bool) -> None:
    size = (17.0 if stage.data.history.moments[at] == YES else 12.5) * stage.growth**0.5
    mark = (
        Mark(STILL_OPEN, size, "clay", 1.0, "clay")
        if is_open
        else Mark(REPAIRED, size, "clay", 1.4, "surface")
    )
    x, y, lane = float(stage.xs[at]), float(stage.ys[at]), stage.layout.lane
    stage.paper.draw_marks([x], [lane], mark)
    if not np.isnan(y):
        ends = (np.array([x, x]), np.array([lane + size / 2 + 2, y - stage.size.point / 2]))
        stage.paper.draw_line(*ends, Stroke("clay", 1.0, _STEM_DASHES))
        stage.obstacles.add_line(*ends)


def _label(stage: Stage, felt: list[int], unrepaired: set[int], none: list[int]) -> None:
    """Open moments are labelled first, then the newest; a label that finds no room is left to the legend."""
    lane, frame, reach = stage.layout.lane, stage.frame, 11 * stage.growth**0.5
    taken = Obstacles()
    for at in (*felt, *none):
        taken.add_box(around(float(stage.xs[at]), lane, reach - 3))
    area = Box(frame.left - reach, lane - 50, frame.width + 2 * reach, 100)
    for at in (
        *sorted(felt, key=lambda at: (at in unrepaired, at), reverse=True),
        *none[: -_NAMED_GAPS - 1 : -1],
    ):
        text, ink = words.repaired(), _REPAIRED_INK
        if at in unrepaired:
            text, ink = words.still_open(), _OPEN_INK
        elif at in none:
            text, ink = words.no_score(), PLAIN
        width, height = stage.paper.size_of(text, ink)
        after = Box(float(stage.xs[at]) + reach, lane - height / 2, width, height)
        before = Box(float(stage.xs[at]) - reach - width, lane - height / 2, width, height)
        place = taken.first_free((after, before)[:: stage.sign], area)
        if place is not None:
            stage.paper.write(text, place.x + (width if stage.sign < 0 else 0.0), lane, ink)
            taken.add_box(place)
